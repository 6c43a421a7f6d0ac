//! Where the provider of a connection is, and whose tokens count: the facts of its strategy, what the connection says
//! otherwise, and, where only an issuer is named, what that says itself.

use domain::connection_options::Options;
use domain::connections::Connection;
use domain::strategies::{ClientAuthentication, Proof, Strategy};
use protocol::upstream::apple;
use protocol::upstream::id_token::Issuers;
use protocol::upstream::metadata::Metadata;
use protocol::upstream::token::{Authentication, Client};
use zeroize::Zeroizing;

use super::calls::SETUP;
use super::known;
use crate::context::Context;
use crate::federation::failure::{Failure, Said};

/// The place in addresses that the directory's name is put into.
const TENANT: &str = "{tenant}";

/// A provider, as a connection asks it.
pub(super) struct Provider<'a> {
    pub strategy: &'static Strategy,
    pub options: &'a Options,
    /// What we are called there.
    pub client_id: &'a str,
    pub authorization: String,
    pub token: String,
    /// Where the person's profile is asked for, if anywhere.
    pub userinfo: Option<String>,
    /// Where the keys are; empty where there are no ID tokens.
    pub keys: String,
    /// Whose ID tokens count; none where there are no ID tokens.
    pub issuers: Option<Issuers>,
    /// Whether it names itself in every answer (RFC 9207).
    pub names_issuer: bool,
    /// Whether it is one company's own directory.
    pub is_one_tenant: bool,
}

impl<'a> Provider<'a> {
    /// Finds everything out; the network is asked only where the strategy and the connection do not say it.
    pub(super) async fn find(cx: &Context, connection: &Connection, options: &'a Options) -> Result<Self, Failure> {
        let strategy = Strategy::of(&connection.strategy)
            .ok_or_else(|| Failure::not_ready(format!("{} is no strategy of OAuth 2", connection.strategy)))?;
        let client_id = options
            .text("client_id")
            .ok_or_else(|| Failure::not_ready("the connection has no client_id"))?;
        let tenant = tenant(connection, options)?;
        let filled = |address: &str| address.replace(TENANT, tenant.unwrap_or("common"));
        let said = |key: &str| options.text(key).map(filled);
        let mut provider = Self {
            strategy,
            options,
            client_id,
            authorization: said("authorization_url").unwrap_or_else(|| filled(strategy.endpoints.authorization)),
            token: said("token_url").unwrap_or_else(|| filled(strategy.endpoints.token)),
            userinfo: said("userinfo_url").or_else(|| strategy.userinfo().map(filled)),
            keys: String::new(),
            issuers: None,
            names_issuer: false,
            is_one_tenant: tenant.is_some(),
        };
        if let Proof::IdToken {
            issuers, keys, more, ..
        } = strategy.proof
        {
            provider.keys = said("jwks_url").unwrap_or_else(|| filled(keys));
            let own_issuer = options.text("issuer");
            let form = own_issuer.unwrap_or(issuers[0]);
            let is_all_said = ["authorization_url", "token_url", "jwks_url"]
                .iter()
                .all(|key| options.text(key).is_some());
            let is_domain = form.contains(TENANT) && tenant.is_some_and(|tenant| !is_uuid(tenant));
            let mut only = tenant.map(str::to_owned);
            if is_domain || (own_issuer.is_some() && !is_all_said) {
                let document = known::metadata(cx, &filled(form)).await?;
                if let Some(known) =
                    tenant_of(&document, form).map_err(|why| Failure::new(Said::NotReady, SETUP, why))?
                {
                    only = only.and(Some(known));
                }
                if own_issuer.is_some() {
                    provider.take(&document, options, more.is_some());
                }
            }
            provider.issuers = Some(match form.contains(TENANT) {
                true => Issuers::Tenants {
                    form: form.to_owned(),
                    only,
                },
                false if own_issuer.is_some() => Issuers::Exact(vec![form.to_owned()]),
                false => Issuers::Exact(issuers.iter().map(|one| (*one).to_owned()).collect()),
            });
        }
        Ok(provider)
    }

    /// Takes over what the document says and the connection does not.
    fn take(&mut self, document: &Metadata, options: &Options, asks_more: bool) {
        let is_open = |key: &str| options.text(key).is_none();
        if is_open("authorization_url") {
            self.authorization.clone_from(&document.authorization);
        }
        if is_open("token_url") {
            self.token.clone_from(&document.token);
        }
        if is_open("jwks_url") {
            self.keys.clone_from(&document.keys);
        }
        if is_open("userinfo_url") && asks_more {
            self.userinfo.clone_from(&document.userinfo);
        }
        self.names_issuer = document.names_issuer;
    }

    /// Whether an answer may be of this issuer: a stranger's answer in our provider's name is a mix-up (RFC 9207 §2.4).
    pub(super) fn may_answer_as(&self, issuer: Option<&str>) -> bool {
        match (issuer, &self.issuers) {
            (None, _) => !self.names_issuer,
            (Some(issuer), Some(Issuers::Exact(all))) => all.iter().any(|one| one == issuer),
            (Some(issuer), Some(Issuers::Tenants { form, only })) => {
                let (before, after) = form.split_once(TENANT).unwrap_or((form, ""));
                let inside = issuer.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
                inside.is_some_and(|tenant| match only {
                    Some(only) => only.eq_ignore_ascii_case(tenant),
                    None => is_uuid(tenant),
                })
            }
            // Nothing to compare with: the answer goes to no token endpoint but this connection's all the same.
            (Some(_), None) => true,
        }
    }

    /// What the client proves itself with. Apple's is made for every request.
    pub(super) fn secret(&self, cx: &Context) -> Result<Option<Zeroizing<String>>, Failure> {
        let Some(secret) = self.options.secret("client_secret") else {
            return Ok(None);
        };
        if self.strategy.client_authentication != ClientAuthentication::Apple || !apple::is_private_key(secret) {
            return Ok(Some(Zeroizing::new(secret.to_owned())));
        }
        let needed = |key: &str| {
            let text = self.options.text(key);
            text.ok_or_else(|| Failure::new(Said::NotReady, SETUP, format!("the connection has no {key}")))
        };
        let owner = apple::Owner {
            team_id: needed("team_id")?,
            key_id: needed("key_id")?,
            client_id: self.client_id,
        };
        let made = apple::client_secret(&owner, secret, cx.now().seconds());
        made.map(Some)
            .map_err(|why| Failure::new(Said::NotReady, SETUP, why.to_string()))
    }

    /// The client for the token endpoint.
    pub(super) fn client<'s>(&'s self, secret: Option<&'s str>) -> Client<'s> {
        Client {
            id: self.client_id,
            secret,
            authentication: match self.strategy.client_authentication {
                ClientAuthentication::Basic => Authentication::Basic,
                ClientAuthentication::Post | ClientAuthentication::Apple => Authentication::Post,
            },
        }
    }
}

/// The one directory that counts; none where any does, or where there are none.
fn tenant<'a>(connection: &Connection, options: &'a Options) -> Result<Option<&'a str>, Failure> {
    if connection.strategy != "oauth2:azure_ad" || options.is_on("is_use_common_endpoint") == Some(true) {
        return Ok(None);
    }
    let named = options.text("entra_id_domain");
    named
        .map(Some)
        .ok_or_else(|| Failure::not_ready("the connection names no Entra domain"))
}

/// Checks whose document it is. Of an issuer of many, it tells which directory a domain is.
fn tenant_of(document: &Metadata, form: &str) -> Result<Option<String>, String> {
    let Some((before, after)) = form.split_once(TENANT) else {
        return match document.issuer == form {
            true => Ok(None),
            false => Err("the discovery document is another issuer's".to_owned()),
        };
    };
    let inside = document
        .issuer
        .strip_prefix(before)
        .and_then(|rest| rest.strip_suffix(after));
    match inside {
        // Microsoft's document of no directory in particular.
        Some("{tenantid}") => Ok(None),
        Some(tenant) if is_uuid(tenant) => Ok(Some(tenant.to_owned())),
        _ => Err("the discovery document is another issuer's".to_owned()),
    }
}

fn is_uuid(text: &str) -> bool {
    domain::strategies::is_uuid(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(issuer: &str) -> Metadata {
        let url = "https://idp.example.com/x".to_owned();
        Metadata {
            issuer: issuer.to_owned(),
            authorization: url.clone(),
            token: url.clone(),
            userinfo: None,
            keys: url,
            revocation: None,
            names_issuer: false,
        }
    }

    #[test]
    fn r174_a_discovery_document_is_of_the_issuer_that_was_asked() {
        assert_eq!(
            tenant_of(&document("https://idp.example.com"), "https://idp.example.com"),
            Ok(None)
        );
        for other in ["https://idp.example.com/", "https://evil.example"] {
            assert!(
                tenant_of(&document(other), "https://idp.example.com").is_err(),
                "{other}"
            );
        }
        let form = "https://login.microsoftonline.com/{tenant}/v2.0";
        let id = "72f988bf-86f1-41af-91ab-2d7cd011db47";
        let of = |tenant: &str| {
            tenant_of(
                &document(&format!("https://login.microsoftonline.com/{tenant}/v2.0")),
                form,
            )
        };
        assert_eq!((of(id), of("{tenantid}")), (Ok(Some(id.to_owned())), Ok(None)));
        for other in ["acme.example", "common", "../x"] {
            assert!(of(other).is_err(), "{other}");
        }
    }
}
