//! What a connection that people have signed in through may not become: one to other people's accounts.
//!
//! An identity is the connection and the subject (R175). Subjects are unique at their provider and nowhere else: where a
//! connection comes to point at another one, its `1` is somebody else, and would open the account of the old `1`.

use std::sync::Arc;

use domain::connection_options::Options;
use domain::connections::{Connection, Family};
use domain::ids::ConnectionId;
use domain::strategies::{Proof, Strategy};
use protocol::saml::metadata::IdentityProvider;
use protocol::wsfed::metadata::TokenService;
use store::Tx;
use url::Url;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::federation::{metadata, wsfed};

/// Whose ids a connection's are, as far as one of its options says it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Says {
    /// The option.
    option: &'static str,
    what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    /// The provider's own name for itself, or a part of it.
    Name(String),
    /// It stands in metadata at this address, which nobody could read.
    Place(String),
    /// Nothing any more.
    Nothing,
}

/// Reads the metadata that a change is about, old and new, as far as [`check`] has to know it and nobody has read it yet. The
/// network is asked before the transaction, and only where people have signed in through the connection.
pub(super) async fn read(cx: &Context, connection: &Connection, had: &Options, options: &Options) -> Result<()> {
    let (before, after) = (place(connection, had), place(connection, options));
    if before == after {
        return Ok(());
    }
    let is_used = async |tx: &mut Tx| {
        let some = store::identities::list_of_connection(tx, cx.env(), &connection.id, 1).await?;
        Ok(!some.is_empty())
    };
    if !cx.read(is_used).await? {
        return Ok(());
    }
    let is_saml = Family::of(&connection.strategy) == Some(Family::Saml);
    let is_usable = |xml: &str| match is_saml {
        true => IdentityProvider::read(xml).map(drop).map_err(|why| why.to_string()),
        false => TokenService::read(xml).map(drop).map_err(|why| why.to_string()),
    };
    if let Some(url) = &after {
        metadata::read(cx, url, is_usable).await;
    }
    if let Some(url) = &before
        && cx.engine.metadata().known(cx.env(), url).is_none()
    {
        metadata::read(cx, url, is_usable).await;
    }
    Ok(())
}

/// Where the metadata of a connection stands, if it counts.
fn place(connection: &Connection, options: &Options) -> Option<String> {
    let is_text = |option: &str| options.text(option).is_some();
    match (Family::of(&connection.strategy), connection.strategy.as_str()) {
        (Some(Family::Saml), _) if !is_text("saml_idp_metadata_xml") => {
            options.text("saml_idp_metadata_url").map(str::to_owned)
        }
        (_, "wsfed:azure_ad") if !is_text("wsfed_metadata_xml") => wsfed::metadata_url(options),
        _ => None,
    }
}

/// Refuses a change after which the ids of a connection would be others', while there are identities of it.
pub(super) async fn check(
    cx: &Context,
    tx: &mut Tx,
    connection: &Connection,
    had: &Options,
    options: &Options,
) -> Result<()> {
    let known = |url: &str| cx.engine.metadata().known(cx.env(), url);
    let (before, after) = (says(connection, had, &known), says(connection, options, &known));
    // What says nothing any more could say something else next time.
    let now = |at: usize, before: &Says| {
        let nothing = Says {
            option: before.option,
            what: What::Nothing,
        };
        after.get(at).cloned().unwrap_or(nothing)
    };
    let mut pairs = before.iter().enumerate().map(|(at, before)| (before, now(at, before)));
    let Some((from, to)) = pairs.find(|(before, after)| before.what != after.what) else {
        return Ok(());
    };
    let some = store::identities::list_of_connection(tx, cx.env(), &connection.id, 1).await?;
    match some.is_empty() {
        true => Ok(()),
        false => Err(refused(&connection.id, from, &to)),
    }
}

fn refused(id: &ConnectionId, from: &Says, to: &Says) -> Error {
    let unread = [to, from].into_iter().find(|one| matches!(one.what, What::Place(_)));
    let (option, problem) = match unread {
        Some(unread) => (
            unread.option,
            "could not be read, so that it is not known whose accounts these are, and people have signed in with them: try \
             again later, or make a new connection",
        ),
        None => (
            to.option,
            "says whose accounts these are, and people have signed in with them: make a new connection",
        ),
    };
    tracing::info!(connection.id = %id, option, "a connection with identities was to be pointed at another provider");
    Error::invalid("options", format!("cannot be taken: {option} {problem}"))
}

fn says(connection: &Connection, options: &Options, known: &impl Fn(&str) -> Option<Arc<str>>) -> Vec<Says> {
    match (Family::of(&connection.strategy), connection.strategy.as_str()) {
        (Some(Family::Saml), _) => saml(options, known).into_iter().collect(),
        (_, "wsfed:azure_ad") => wsfed(options, known),
        (_, key) => Strategy::of(key)
            .map(|strategy| oauth(strategy, options))
            .unwrap_or_default(),
    }
}

/// The issuer, the directory, and the hosts of all addresses. What is not said is at the issuer, or where the strategy has it.
fn oauth(strategy: &Strategy, options: &Options) -> Vec<Says> {
    let (issuer, keys) = match strategy.proof {
        Proof::IdToken { issuers, keys, .. } => (issuers.first().copied().unwrap_or_default(), keys),
        Proof::Api { .. } => ("", ""),
    };
    let own_issuer = options.text("issuer");
    let host_of = |option: &'static str, usual: &str| Says {
        option,
        what: What::Name(host(options.text(option).or(own_issuer).unwrap_or(usual))),
    };
    let name = |option: &'static str, text: &str| Says {
        option,
        what: What::Name(text.to_ascii_lowercase()),
    };
    let mut all = vec![
        Says {
            option: "issuer",
            what: What::Name(own_issuer.unwrap_or(issuer).to_owned()),
        },
        host_of("authorization_url", strategy.endpoints.authorization),
        host_of("token_url", strategy.endpoints.token),
        host_of("userinfo_url", strategy.userinfo().unwrap_or_default()),
        host_of("jwks_url", keys),
    ];
    if !matches!(strategy.proof, Proof::IdToken { .. }) {
        // They say nothing where there are no ID tokens.
        all.retain(|one| !matches!(one.option, "issuer" | "jwks_url"));
    }
    if strategy.key == "oauth2:azure_ad" && options.is_on("is_use_common_endpoint") != Some(true) {
        all.push(name(
            "entra_id_domain",
            options.text("entra_id_domain").unwrap_or_default(),
        ));
    }
    all
}

fn saml(options: &Options, known: &impl Fn(&str) -> Option<Arc<str>>) -> Option<Says> {
    let read = |xml: &str| IdentityProvider::read(xml).ok().map(|provider| provider.entity_id);
    from_metadata(
        ("saml_idp_metadata_xml", options.text("saml_idp_metadata_xml")),
        ("saml_idp_metadata_url", options.text("saml_idp_metadata_url")),
        known,
        read,
    )
    .or_else(|| {
        let what = What::Name(options.text("saml_idp_entity_id")?.to_owned());
        Some(Says {
            option: "saml_idp_entity_id",
            what,
        })
    })
}

fn wsfed(options: &Options, known: &impl Fn(&str) -> Option<Arc<str>>) -> Vec<Says> {
    let read = |xml: &str| TokenService::read(xml).ok().map(|service| service.entity_id);
    let metadata = from_metadata(
        ("wsfed_metadata_xml", options.text("wsfed_metadata_xml")),
        ("wsfed_metadata_url", wsfed::metadata_url(options).as_deref()),
        known,
        read,
    );
    // Of any directory, people are named together with theirs.
    let is_one = options.is_on("is_use_common_endpoint") != Some(true) && options.text("wsfed_metadata_xml").is_none();
    let tenant = options.text("entra_id_domain").filter(|_| is_one);
    let tenant = tenant.map(|tenant| Says {
        option: "entra_id_domain",
        what: What::Name(tenant.to_ascii_lowercase()),
    });
    metadata.into_iter().chain(tenant).collect()
}

/// Text counts before the address, as when somebody signs in. Nothing is fetched here: an address that could not be read
/// may be anybody's.
fn from_metadata(
    (xml_option, xml): (&'static str, Option<&str>),
    (url_option, url): (&'static str, Option<&str>),
    known: &impl Fn(&str) -> Option<Arc<str>>,
    read: impl Fn(&str) -> Option<String>,
) -> Option<Says> {
    let says = |option, what| Some(Says { option, what });
    if let Some(xml) = xml {
        return says(xml_option, What::Name(read(xml)?));
    }
    let url = url?;
    match known(url).and_then(|xml| read(&xml)) {
        Some(name) => says(url_option, What::Name(name)),
        None => says(url_option, What::Place(url.to_owned())),
    }
}

fn host(address: &str) -> String {
    let url = Url::parse(&address.replace("{tenant}", "common"));
    let host = url.ok().and_then(|url| url.host_str().map(str::to_ascii_lowercase));
    host.unwrap_or_default()
}
