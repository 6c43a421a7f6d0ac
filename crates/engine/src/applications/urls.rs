//! Where an application wants browsers back: its callback and logout URLs. A change acts at the next request.

use std::collections::BTreeSet;

use domain::applications::UrlKind;
use domain::events::Event;
use domain::ids::ApplicationId;
use protocol::redirect_uri::{Policy, RegisteredUri};
use serde_json::json;
use store::Tx;

use crate::context::{Context, Work};
use crate::error::{Error, Result};

/// The most URLs of one kind. Each request compares with all of them.
const MOST: usize = 1_000;

/// The URLs of one kind.
pub async fn urls_of(cx: &Context, id: &ApplicationId, kind: UrlKind) -> Result<Vec<String>> {
    cx.read(async |tx: &mut Tx| {
        known(tx, cx, id).await?;
        Ok(store::applications::list_urls_of(tx, cx.env(), id, kind).await?)
    })
    .await
}

/// Allows some URLs more; those that are allowed already stay.
pub async fn add_urls(cx: &Context, id: &ApplicationId, kind: UrlKind, urls: &[String]) -> Result<()> {
    let added = parse_all("urls", urls)?;
    change(cx, id, kind, "urls", |before| before | &added).await
}

/// Allows these URLs and no others.
pub async fn replace_urls(cx: &Context, id: &ApplicationId, kind: UrlKind, urls: &[String]) -> Result<()> {
    let after = parse_all("urls", urls)?;
    change(cx, id, kind, "urls", |_| after.clone()).await
}

/// Allows some URLs no longer; it is no error when one was not allowed. Each list was cut at its commas: pieces that make a
/// URL when they are put together again are taken for that URL, the longest first.
pub async fn remove_urls(cx: &Context, id: &ApplicationId, kind: UrlKind, lists: &[Vec<String>]) -> Result<()> {
    change(cx, id, kind, "urls", |before| {
        let gone = lists.iter().flat_map(|pieces| joined(pieces, before));
        before - &gone.collect()
    })
    .await
}

/// The most pieces of one URL.
const MOST_PIECES: usize = 20;

/// Which of these URLs the pieces name.
fn joined(pieces: &[String], known: &BTreeSet<String>) -> Vec<String> {
    let (mut found, mut begin) = (Vec::new(), 0);
    while begin < pieces.len() {
        let mut ends = (begin + 1..=pieces.len().min(begin + MOST_PIECES)).rev();
        let url = ends.find_map(|end| {
            let text = pieces[begin..end].join(",");
            known.contains(&text).then_some((text, end))
        });
        begin = match url {
            Some((text, end)) => {
                found.push(text);
                end
            }
            None => begin + 1,
        };
    }
    found
}

async fn change(
    cx: &Context,
    id: &ApplicationId,
    kind: UrlKind,
    field: &'static str,
    after: impl Fn(&BTreeSet<String>) -> BTreeSet<String> + Sync,
) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        known(work.tx(), cx, id).await?;
        set(cx, work, id, kind, field, &after).await
    })
    .await
}

/// Gives an application other URLs of one kind, and says which came and went.
pub(super) async fn set(
    cx: &Context,
    work: &mut Work<'_>,
    id: &ApplicationId,
    kind: UrlKind,
    field: &'static str,
    after: impl Fn(&BTreeSet<String>) -> BTreeSet<String>,
) -> Result<()> {
    let before = store::applications::list_urls_of(work.tx(), cx.env(), id, kind).await?;
    let before = BTreeSet::from_iter(before);
    let after = after(&before);
    if after.len() > MOST.max(before.len()) {
        return Err(Error::invalid(field, format!("must be at most {MOST}")));
    }
    let added: Vec<&String> = after.difference(&before).collect();
    let removed: Vec<&String> = before.difference(&after).collect();
    if added.is_empty() && removed.is_empty() {
        return Ok(());
    }
    for url in &added {
        store::applications::insert_url(work.tx(), cx.env(), id, kind, url).await?;
    }
    for url in &removed {
        store::applications::delete_url(work.tx(), cx.env(), id, kind, url).await?;
    }
    let data = json!({ "application": { "id": id }, "kind": kind.as_str(), "added": added, "removed": removed });
    work.announce(Event::of("application.urls_changed").application(id).data(data))
        .await?;
    work.changed().await
}

async fn known(tx: &mut Tx, cx: &Context, id: &ApplicationId) -> Result<()> {
    match store::applications::find(tx, cx.env(), id).await? {
        Some(_) => Ok(()),
        None => Err(Error::NotFound("the application")),
    }
}

/// Checks URLs that somebody wants to register; the first bad one is named.
pub(super) fn parse_all(field: &'static str, urls: &[String]) -> Result<BTreeSet<String>> {
    urls.iter().map(|url| parse(field, url)).collect()
}

/// Checks a URL that somebody wants to register.
pub(super) fn parse(field: &'static str, url: &str) -> Result<String> {
    let url = url.trim();
    RegisteredUri::parse(url, Policy::default())
        .map(|_| url.to_owned())
        .map_err(|why| refused(field, url, &why.to_string()))
}

/// Checks the address of a page of the application, to be linked to; an empty one is none.
pub(super) fn parse_page(field: &'static str, url: &str) -> Result<Option<String>> {
    let url = url.trim();
    if url.is_empty() {
        return Ok(None);
    }
    let parsed = RegisteredUri::parse(url, Policy::default()).map_err(|why| refused(field, url, &why.to_string()))?;
    if parsed.is_custom_scheme() || parsed.needs_organization() || url.contains('*') {
        return Err(refused(field, url, "This must be the address of one web page"));
    }
    Ok(Some(url.to_owned()))
}

fn refused(field: &'static str, url: &str, why: &str) -> Error {
    let shown: String = url.chars().filter(|c| !c.is_control()).take(200).collect();
    Error::invalid(field, format!("cannot hold {shown:?}: {}", why.trim_end_matches('.')))
}
