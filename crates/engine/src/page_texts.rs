//! An environment's own words on pages and in mails, in place of ours.

use std::collections::BTreeMap;

use domain::events::Event;
use serde_json::json;
use store::Tx;

use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::i18n::{Locale, Texts, Value, own};
use crate::settings::{differences, named};

/// One text of a page or a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageText {
    /// Its name: the page, and where on it.
    pub key: String,
    /// What the environment wrote, as it was written.
    pub own: Option<String>,
    /// What we say, with each value by its name.
    pub ours: String,
    /// The values it may have.
    pub variables: Vec<String>,
}

/// All texts of a language.
pub async fn list(cx: &Context, language: &str) -> Result<Vec<PageText>> {
    let locale = locale(language)?;
    let kept = cx
        .read(async |tx: &mut Tx| Ok(store::page_texts::find(tx, cx.env(), locale.tag()).await?))
        .await?;
    let mut kept = kept.map(|kept| kept.texts).unwrap_or_default();
    let texts = Texts::for_locale(locale);
    Ok(own::keys()
        .map(|key| {
            let variables: Vec<String> = own::variables(key).into_iter().collect();
            let names: Vec<String> = variables.iter().map(|name| format!("{{ ${name} }}")).collect();
            let values: Vec<(&str, Value<'_>)> = variables
                .iter()
                .zip(&names)
                .map(|(name, shown)| (name.as_str(), shown.as_str().into()))
                .collect();
            PageText {
                own: kept.remove(key),
                ours: match values.is_empty() {
                    true => texts.text(key).to_owned(),
                    false => texts.text_with(key, &values),
                },
                key: key.to_owned(),
                variables,
            }
        })
        .collect())
}

/// Writes the texts of a language anew: those that are named, and for all others ours again.
pub async fn replace(cx: &Context, language: &str, texts: &BTreeMap<String, String>) -> Result<()> {
    let locale = locale(language)?;
    let wrong = |problem: String| Error::rule("PAGE_TEXT_INVALID", problem);
    if texts.len() > own::MOST {
        return Err(wrong(format!("There can be up to {} texts.", own::MOST)));
    }
    for (key, pattern) in texts {
        own::checked(key, pattern).map_err(|problem| wrong(format!("The text {key} {problem}.")))?;
    }
    cx.work(async |work: &mut Work<'_>| {
        // Held, so that what is told to have been there before was.
        store::environments::find_to_change(work.tx(), cx.env()).await?;
        let before = store::page_texts::find(work.tx(), cx.env(), locale.tag()).await?;
        let before = before.map(|kept| kept.texts).unwrap_or_default();
        if before == *texts {
            return Ok(());
        }
        store::page_texts::replace(work.tx(), cx.env(), locale.tag(), texts, cx.now()).await?;
        let data = json!({ "page_texts": { "language": locale.tag() } });
        let changed = differences(&named(&before)?, &named(texts)?);
        let event = Event::of("environment.updated").data(data).changed(changed);
        work.announce(event).await?;
        work.changed().await
    })
    .await
}

fn locale(language: &str) -> Result<Locale> {
    Locale::parse(language).ok_or(Error::NotFound("the language"))
}
