//! The business that an environment belongs to.

use domain::businesses::Business;
use domain::events::Event;
use domain::text::{EmailAddress, TextError, parse_name};
use domain::{industries, timezones};
use serde_json::{Map, Value, json};
use store::Tx;
use url::Url;

use crate::context::{Context, Work};
use crate::error::{Error, Result};

/// The most characters of a name.
const LONGEST_NAME: usize = 128;
/// The most characters of a phone number, as typed.
const LONGEST_PHONE: usize = 32;
/// The most characters of a partner's code.
const LONGEST_CODE: usize = 64;
/// The most bytes of an address.
const LONGEST_URL: usize = 2_000;

/// What shall change of a business; nothing of what is left out does. What may be absent is removed by an empty text.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// What it is called.
    pub name: Option<String>,
    /// Where it can be written to.
    pub email: Option<String>,
    /// Where it can be called.
    pub phone: Option<String>,
    /// The key of its industry.
    pub industry: Option<String>,
    /// The key of its time zone.
    pub timezone: Option<String>,
    /// Its privacy notice.
    pub privacy_url: Option<String>,
    /// Its terms of service.
    pub terms_url: Option<String>,
    /// Whether pages say with what they were made.
    pub is_show_kinde_branding: Option<bool>,
    /// Whether whoever registers must accept the terms.
    pub is_click_wrap: Option<bool>,
    /// The code of the partner that brought it.
    pub partner_code: Option<String>,
}

/// The business, as it stands now.
pub async fn find(cx: &Context) -> Result<Business> {
    let id = &cx.environment.business.id;
    let found = cx
        .read(async |tx: &mut Tx| Ok(store::businesses::find(tx, id).await?))
        .await?;
    found.ok_or(Error::NotFound("the business"))
}

/// Changes the business.
pub async fn update(cx: &Context, changes: &Changes) -> Result<Business> {
    let id = &cx.environment.business.id;
    cx.work(async |work: &mut Work<'_>| {
        let found = store::businesses::find(work.tx(), id).await?;
        let before = found.ok_or(Error::NotFound("the business"))?;
        let business = changes.apply(before.clone())?;
        if business == before {
            return Ok(business);
        }
        store::businesses::update(work.tx(), &business).await?;
        let (after, before) = differences(&business, &before);
        let data = json!({ "business": after, "before": before });
        work.announce(Event::of("business.updated").data(data)).await?;
        work.changed().await?;
        Ok(business)
    })
    .await
}

impl Changes {
    /// The business with what is said here, checked.
    fn apply(&self, mut business: Business) -> Result<Business> {
        if let Some(name) = &self.name {
            business.name = parse_name(name, LONGEST_NAME).map_err(Error::text("business_name"))?;
        }
        if let Some(email) = &self.email {
            let email = EmailAddress::parse(email).map_err(Error::text("email"))?;
            business.email = Some(email.as_str().to_owned());
        }
        set(&mut business.phone, self.phone.as_deref(), "phone", parse_phone)?;
        set(
            &mut business.industry,
            self.industry.as_deref(),
            "industry_key",
            |key| {
                industries::find(key)
                    .map(|one| one.key.to_owned())
                    .ok_or(TextError::Invalid)
            },
        )?;
        set(
            &mut business.timezone,
            self.timezone.as_deref(),
            "timezone_key",
            |key| {
                timezones::find(key)
                    .map(timezones::Timezone::key)
                    .ok_or(TextError::Invalid)
            },
        )?;
        set(
            &mut business.privacy_url,
            self.privacy_url.as_deref(),
            "privacy_url",
            parse_url,
        )?;
        set(
            &mut business.terms_url,
            self.terms_url.as_deref(),
            "terms_url",
            parse_url,
        )?;
        set(
            &mut business.partner_code,
            self.partner_code.as_deref(),
            "partner_code",
            |code| parse_name(code, LONGEST_CODE),
        )?;
        business.is_show_kinde_branding = self.is_show_kinde_branding.unwrap_or(business.is_show_kinde_branding);
        business.is_click_wrap = self.is_click_wrap.unwrap_or(business.is_click_wrap);
        Ok(business)
    }
}

/// Puts a text that may be absent in its place: nothing given, nothing changed; an empty one is removed.
fn set(
    place: &mut Option<String>,
    given: Option<&str>,
    field: &'static str,
    parse: impl FnOnce(&str) -> Result<String, TextError>,
) -> Result<()> {
    if let Some(text) = given {
        *place = match text.trim() {
            "" => None,
            text => Some(parse(text).map_err(Error::text(field))?),
        };
    }
    Ok(())
}

/// A number to be read by people, in whatever national form: it is never dialled by us.
fn parse_phone(text: &str) -> Result<String, TextError> {
    let text = parse_name(text, LONGEST_PHONE)?;
    let is_plain = text.chars().all(|c| c.is_ascii_digit() || " +-.()/".contains(c));
    match is_plain && text.contains(|c: char| c.is_ascii_digit()) {
        true => Ok(text),
        false => Err(TextError::Invalid),
    }
}

/// An address that may stand behind a link on our pages: `https` or `http` only, and no user's name in it.
fn parse_url(text: &str) -> Result<String, TextError> {
    if text.len() > LONGEST_URL {
        return Err(TextError::TooLong);
    }
    let url = Url::parse(text).map_err(|_| TextError::Invalid)?;
    let is_plain = matches!(url.scheme(), "https" | "http") && url.username().is_empty() && url.password().is_none();
    match is_plain && !text.contains(char::is_control) {
        true => Ok(url.to_string()),
        false => Err(TextError::Invalid),
    }
}

/// What is different, after and before.
fn differences(after: &Business, before: &Business) -> (Value, Value) {
    let (mut new, mut old) = (Map::new(), Map::new());
    let pairs = described(after).into_iter().zip(described(before));
    for ((field, value), (_, was)) in pairs.filter(|((_, value), (_, was))| value != was) {
        new.insert(field.to_owned(), value);
        old.insert(field.to_owned(), was);
    }
    (new.into(), old.into())
}

fn described(business: &Business) -> [(&'static str, Value); 10] {
    [
        ("name", json!(business.name)),
        ("email", json!(business.email)),
        ("phone", json!(business.phone)),
        ("industry", json!(business.industry)),
        ("timezone", json!(business.timezone)),
        ("privacy_url", json!(business.privacy_url)),
        ("terms_url", json!(business.terms_url)),
        ("is_show_kinde_branding", json!(business.is_show_kinde_branding)),
        ("is_click_wrap", json!(business.is_click_wrap)),
        ("partner_code", json!(business.partner_code)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_pages_link_to_is_one_of_the_web() {
        assert_eq!(
            parse_url("https://example.com/privacy").unwrap(),
            "https://example.com/privacy"
        );
        for text in [
            "javascript:alert(1)",
            "data:text/html,x",
            "example.com",
            "https://u:p@example.com",
            "//example.com",
        ] {
            assert_eq!(parse_url(text), Err(TextError::Invalid), "{text}");
        }
        assert_eq!(
            parse_url(&format!("https://a.example/{}", "x".repeat(2_000))),
            Err(TextError::TooLong)
        );
    }

    #[test]
    fn a_phone_number_stays_as_it_was_typed() {
        assert_eq!(parse_phone("555-555-5555").unwrap(), "555-555-5555");
        assert_eq!(parse_phone("+44 (0)20 7946 0000").unwrap(), "+44 (0)20 7946 0000");
        assert!(parse_phone("call me").is_err() && parse_phone("---").is_err());
    }
}
