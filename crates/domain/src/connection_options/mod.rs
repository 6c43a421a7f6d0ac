//! The options of a connection: which a strategy has, what may stand in them, and which are secrets.
//!
//! Secrets go in and never come out (R140): who reads sees a mask, and who writes the mask back changes nothing. When the
//! place changes that a secret is sent to, it has to be entered again, so that nobody can have it sent elsewhere.

mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Value};

use self::values::{Kind, domains, lines};
use crate::connections::Family;

/// What readers see in place of a secret.
pub const MASK: &str = "********";

const ALL: &[Family] = &[Family::Social, Family::Entra, Family::Saml];
const KEYED: &[Family] = &[Family::Social, Family::Entra];
const COMPANY: &[Family] = &[Family::Entra, Family::Saml];
const SOCIAL: &[Family] = &[Family::Social];
const ENTRA: &[Family] = &[Family::Entra];
const SAML: &[Family] = &[Family::Saml];

/// Every option: its key, who has it, what may stand in it.
const OPTIONS: &[(&str, &[Family], Kind)] = &[
    ("client_id", KEYED, Kind::Text(512)),
    ("client_secret", KEYED, Kind::Secret(8_192)),
    ("authorization_url", KEYED, Kind::Endpoint),
    ("token_url", KEYED, Kind::Endpoint),
    ("userinfo_url", KEYED, Kind::Endpoint),
    ("jwks_url", KEYED, Kind::Endpoint),
    ("issuer", KEYED, Kind::Endpoint),
    ("team_id", SOCIAL, Kind::Text(32)),
    ("key_id", SOCIAL, Kind::Text(32)),
    ("is_use_custom_domain", ALL, Kind::Flag),
    ("is_trusted", ALL, Kind::Flag),
    ("home_realm_domains", COMPANY, Kind::Domains),
    ("is_create_missing_user", COMPANY, Kind::Flag),
    ("is_force_show_sso_button", COMPANY, Kind::Flag),
    ("is_auto_join_organization_enabled", COMPANY, Kind::Flag),
    ("upstream_params", ALL, Kind::Parameters),
    ("entra_id_domain", ENTRA, Kind::Host),
    ("is_use_common_endpoint", ENTRA, Kind::Flag),
    ("is_sync_user_profile_on_login", ENTRA, Kind::Flag),
    ("is_retrieve_provider_user_groups", ENTRA, Kind::Flag),
    ("is_extended_attributes_required", ENTRA, Kind::Flag),
    ("wsfed_metadata_url", ENTRA, Kind::Endpoint),
    ("wsfed_metadata_xml", ENTRA, Kind::Lines(200_000)),
    ("wsfed_encryption_private_key", ENTRA, Kind::Secret(20_000)),
    ("is_provider_sign_out_enabled", ENTRA, Kind::Flag),
    ("saml_entity_id", SAML, Kind::Text(1_024)),
    ("saml_idp_metadata_url", SAML, Kind::Visited),
    ("saml_idp_metadata_xml", SAML, Kind::Lines(200_000)),
    ("saml_idp_entity_id", SAML, Kind::Text(1_024)),
    ("saml_idp_certificates", SAML, Kind::Lines(50_000)),
    ("saml_sign_in_url", SAML, Kind::Visited),
    ("saml_email_key_attr", SAML, Kind::Text(512)),
    ("saml_user_id_key_attr", SAML, Kind::Text(512)),
    ("saml_first_name_key_attr", SAML, Kind::Text(512)),
    ("saml_last_name_key_attr", SAML, Kind::Text(512)),
    ("saml_signing_certificate", SAML, Kind::Lines(20_000)),
    ("saml_signing_private_key", SAML, Kind::Secret(20_000)),
    ("sign_request_algorithm", SAML, Kind::OneOf(&["RSA-SHA256", "RSA-SHA1"])),
    ("protocol_binding", SAML, Kind::OneOf(&["HTTP-REDIRECT", "HTTP-POST"])),
    ("name_id_format", SAML, Kind::Text(256)),
    ("is_idp_initiated_allowed", SAML, Kind::Flag),
    ("is_cbc_encryption_allowed", COMPANY, Kind::Flag),
    ("is_expired_metadata_refused", SAML, Kind::Flag),
];

/// What decides where a secret is sent, or in whose name.
const RELATED: &[(&str, &[&str])] = &[
    (
        "client_secret",
        &[
            "client_id",
            "entra_id_domain",
            "is_use_common_endpoint",
            "token_url",
            "userinfo_url",
            "issuer",
        ],
    ),
    (
        "saml_signing_private_key",
        &["saml_entity_id", "saml_idp_metadata_url", "saml_sign_in_url"],
    ),
];

/// The options that are addresses which we call ourselves: to be checked before they are stored (R149).
const CALLED: &[&str] = &[
    "token_url",
    "userinfo_url",
    "jwks_url",
    "issuer",
    "wsfed_metadata_url",
    "saml_idp_metadata_url",
];

/// The options of a family that are addresses which we call ourselves: to be checked before they are stored (R149).
pub fn called(family: Family) -> impl Iterator<Item = &'static str> {
    let has =
        move |(key, families, _): &&(&'static str, &[Family], Kind)| families.contains(&family) && CALLED.contains(key);
    OPTIONS.iter().filter(has).map(|(key, ..)| *key)
}

/// The options of one connection.
#[derive(Clone, Default, PartialEq)]
pub struct Options {
    /// What may be shown.
    pub plain: Map<String, Value>,
    /// What may not, by key.
    pub secrets: BTreeMap<String, String>,
    /// The e-mail domains whose people belong to the connection.
    pub domains: BTreeSet<String>,
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Options(…)")
    }
}

/// Why options cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// An option is not as it must be.
    #[error("{key} {problem}")]
    Invalid {
        /// Its key.
        key: &'static str,
        /// What is wrong with it.
        problem: String,
    },
    /// The secret has to be entered again.
    #[error("Enter {secret} again, because {changed} changes.")]
    SecretNeeded {
        /// The key of the secret.
        secret: &'static str,
        /// What changes.
        changed: &'static str,
    },
}

impl Options {
    /// An option that is a text, where it has one.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.plain.get(key)?.as_str().filter(|text| !text.is_empty())
    }

    /// An option that is on or off; `None` where nothing was said.
    pub fn is_on(&self, key: &str) -> Option<bool> {
        self.plain.get(key)?.as_bool()
    }

    /// A secret, where there is one.
    pub fn secret(&self, key: &str) -> Option<&str> {
        self.secrets.get(key).map(String::as_str)
    }

    /// Changes what `given` names, and with `replaces` takes away what it does not name, but for secrets. Keys that the
    /// family does not have are ignored. Either all of it is taken or nothing.
    pub fn change(&mut self, family: Family, given: &Map<String, Value>, replaces: bool) -> Result<(), Refused> {
        let mut next = self.clone();
        if replaces {
            (next.plain, next.domains) = Default::default();
        }
        let mut entered = BTreeSet::new();
        for (key, families, kind) in OPTIONS {
            let Some(value) = given.get(*key).filter(|_| families.contains(&family)) else {
                continue;
            };
            let refused = |problem: String| Refused::Invalid { key, problem };
            match kind {
                Kind::Secret(most) => match lines(value, *most).map_err(refused)?.as_str() {
                    MASK => {}
                    "" => drop(next.secrets.remove(*key)),
                    secret => {
                        next.secrets.insert((*key).to_owned(), secret.to_owned());
                        entered.insert(*key);
                    }
                },
                Kind::Domains => next.domains = domains(value).map_err(refused)?,
                kind => match kind.read(value).map_err(refused)? {
                    Value::String(text) if text.is_empty() => drop(next.plain.remove(*key)),
                    value => drop(next.plain.insert((*key).to_owned(), value)),
                },
            }
        }
        self.secrets_still_fit(&next, &entered)?;
        *self = next;
        Ok(())
    }

    /// As readers see them: with the mask for each secret.
    pub fn shown(&self) -> Map<String, Value> {
        let mut shown = self.plain.clone();
        for key in self.secrets.keys() {
            shown.insert(key.clone(), Value::from(MASK));
        }
        if !self.domains.is_empty() {
            let domains: Vec<_> = self.domains.iter().map(String::as_str).collect();
            shown.insert("home_realm_domains".to_owned(), Value::from(domains));
        }
        shown
    }

    fn secrets_still_fit(&self, next: &Self, entered: &BTreeSet<&str>) -> Result<(), Refused> {
        for (secret, related) in RELATED {
            let stays = self.secrets.contains_key(*secret) && next.secrets.contains_key(*secret);
            if !stays || entered.contains(secret) {
                continue;
            }
            if let Some(changed) = related
                .iter()
                .find(|key| self.plain.get(**key) != next.plain.get(**key))
            {
                return Err(Refused::SecretNeeded { secret, changed });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn changed(family: Family, given: Value) -> Result<Options, Refused> {
        let mut options = Options::default();
        options.change(family, given.as_object().unwrap(), false)?;
        Ok(options)
    }

    #[test]
    fn r140_a_secret_is_shown_as_a_mask_and_the_mask_changes_nothing() {
        let mut options = changed(Family::Social, json!({ "client_id": "a", "client_secret": "s3cret" })).unwrap();
        assert_eq!(options.shown().get("client_secret"), Some(&json!(MASK)));
        let before = options.clone();
        let shown = options.shown();
        options.change(Family::Social, &shown, true).unwrap();
        assert_eq!(options, before);
        assert_eq!(format!("{options:?}"), "Options(…)");
    }

    #[test]
    fn r140_a_secret_is_entered_again_when_what_it_is_for_changes() {
        let mut options = changed(
            Family::Entra,
            json!({ "client_id": "a", "client_secret": "s", "entra_id_domain": "a.example" }),
        )
        .unwrap();
        let mut change = |given: Value| options.change(Family::Entra, given.as_object().unwrap(), false);
        for given in [
            json!({ "client_id": "b" }),
            json!({ "entra_id_domain": "b.example", "client_secret": MASK }),
            json!({ "is_use_common_endpoint": true }),
            json!({ "token_url": "https://elsewhere.example/token" }),
            json!({ "issuer": "https://elsewhere.example" }),
            json!({ "userinfo_url": "https://elsewhere.example/me" }),
        ] {
            assert!(matches!(
                change(given),
                Err(Refused::SecretNeeded {
                    secret: "client_secret",
                    ..
                })
            ));
        }
        change(json!({ "is_trusted": true })).unwrap();
        change(json!({ "client_id": "b", "client_secret": "t" })).unwrap();
        change(json!({ "client_id": "c", "client_secret": "" })).unwrap();
        assert!(options.secrets.is_empty());
    }

    #[test]
    fn an_endpoint_stands_as_it_was_written_and_may_have_a_place_for_the_tenant() {
        let given =
            json!({ "issuer": "https://gitlab.acme.example", "token_url": "http://localhost:4000/{tenant}/token" });
        let options = changed(Family::Entra, given.clone()).unwrap();
        assert_eq!(Value::Object(options.plain), given);
    }

    #[test]
    fn r149_what_is_called_is_known_by_family() {
        let called = |family| called(family).collect::<Vec<_>>();
        assert_eq!(
            called(Family::Social),
            ["token_url", "userinfo_url", "jwks_url", "issuer"]
        );
        assert!(called(Family::Entra).contains(&"wsfed_metadata_url"));
        assert_eq!(called(Family::Saml), ["saml_idp_metadata_url"]);
    }

    #[test]
    fn options_of_other_strategies_are_ignored() {
        let options = changed(
            Family::Social,
            json!({ "saml_entity_id": "x", "entra_id_domain": 7, "nonsense": "x" }),
        )
        .unwrap();
        assert_eq!(options, Options::default());
    }

    #[test]
    fn a_home_realm_domain_is_written_as_addresses_are_compared() {
        let options = changed(
            Family::Saml,
            json!({ "home_realm_domains": ["@Acme.COM", "acme.com", "bücher.example"] }),
        )
        .unwrap();
        assert_eq!(Vec::from_iter(&options.domains), ["acme.com", "xn--bcher-kva.example"]);
        for wrong in [
            json!("acme.com"),
            json!(["acme"]),
            json!(["127.0.0.1"]),
            json!(["a b.com"]),
            json!(["acme.com."]),
            json!([7]),
        ] {
            assert!(
                changed(Family::Saml, json!({ "home_realm_domains": wrong })).is_err(),
                "{wrong}"
            );
        }
    }

    #[test]
    fn wrong_options_are_refused() {
        for (family, given) in [
            (Family::Social, json!({ "client_id": 7 })),
            (Family::Social, json!({ "client_id": null })),
            (Family::Social, json!({ "client_id": "a\nb" })),
            (Family::Social, json!({ "is_trusted": "true" })),
            (Family::Entra, json!({ "entra_id_domain": "a/../b" })),
            (Family::Social, json!({ "token_url": "http://idp.example.com/token" })),
            (Family::Social, json!({ "token_url": "https://idp.example.com/#a" })),
            (Family::Social, json!({ "issuer": "https://{host}.example.com" })),
            (Family::Social, json!({ "authorization_url": "javascript:alert(1)" })),
            (Family::Saml, json!({ "protocol_binding": "POST" })),
            (
                Family::Saml,
                json!({ "saml_idp_metadata_url": "http://idp.example.com/m" }),
            ),
            (Family::Saml, json!({ "saml_sign_in_url": "javascript:alert(1)" })),
            (
                Family::Saml,
                json!({ "upstream_params": { "redirect_uri": { "value": "https://evil.example" } } }),
            ),
            (
                Family::Saml,
                json!({ "upstream_params": { "a": { "alias": "password" } } }),
            ),
            (Family::Saml, json!({ "upstream_params": ["a"] })),
        ] {
            assert!(
                matches!(changed(family, given.clone()), Err(Refused::Invalid { .. })),
                "{given}"
            );
        }
        let good = json!({ "upstream_params": r#"{"prompt":{"value":"login"},"username":{"alias":"login_hint"}}"#,
                           "saml_idp_metadata_url": "https://idp.example.com/m", "saml_sign_in_url": "http://localhost:8080/in" });
        assert_eq!(
            changed(Family::Saml, good).unwrap().plain["upstream_params"]["prompt"]["value"],
            "login"
        );
    }
}
