//! Asking a provider to sign somebody in (`AuthnRequest`).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::HTTP_POST;
use crate::xml::keys::PrivateKey;
use crate::xml::names::{RSA_SHA256, SAML, SAMLP};
use crate::xml::signature::sign;
use crate::xml::time;
use crate::xml::write::Tag;

/// What stays as it is in a query (RFC 3986 §2.3).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request.
#[derive(Debug, Clone, Copy)]
pub struct AuthnRequest<'a> {
    /// Its id, which the answer repeats.
    pub id: &'a str,
    /// Where it goes.
    pub destination: &'a str,
    /// Where the answer goes.
    pub acs: &'a str,
    /// Us, as the provider knows us.
    pub issuer: &'a str,
    /// When it is made, in seconds since 1970.
    pub at: i64,
    /// Which kind of name is wanted.
    pub name_id_format: Option<&'a str>,
    /// Whether the person has to prove themselves anew.
    pub is_forced: bool,
}

/// The format of that name: as the settings have it, or as the standard has it.
pub fn name_id_format(setting: &str) -> Option<&str> {
    Some(match setting {
        "" => return None,
        "Persistent" => "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
        "Transient" => super::TRANSIENT,
        "Email address" => super::EMAIL_ADDRESS,
        "Unspecified" => "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
        urn => urn,
    })
}

impl AuthnRequest<'_> {
    fn tag(&self) -> (Tag, Tag) {
        let root = Tag::new("samlp:AuthnRequest")
            .with("xmlns:samlp", SAMLP)
            .with("xmlns:saml", SAML)
            .with("ID", self.id)
            .with("Version", "2.0")
            .with("IssueInstant", &time::format(self.at))
            .with("Destination", self.destination)
            .with_some("ForceAuthn", self.is_forced.then_some("true"))
            .with("ProtocolBinding", HTTP_POST)
            .with("AssertionConsumerServiceURL", self.acs)
            .holding(Tag::new("saml:Issuer").saying(self.issuer));
        let policy = Tag::new("samlp:NameIDPolicy")
            .with_some("Format", self.name_id_format)
            .with("AllowCreate", "true");
        (root, policy)
    }

    /// The request as XML.
    pub fn to_xml(&self) -> String {
        let (root, policy) = self.tag();
        root.holding(policy).finish()
    }

    /// The address to redirect to. What is signed is the query in the prescribed order (Bindings §3.4.4.1); `more` comes
    /// before, and is nobody's business but the provider's.
    pub fn to_redirect(
        &self,
        relay_state: &str,
        more: &[(String, String)],
        key: Option<&PrivateKey>,
    ) -> Option<String> {
        let message = BASE64_STANDARD.encode(deflated(self.to_xml().as_bytes())?);
        let mut query = format!("SAMLRequest={}&RelayState={}", escaped(&message), escaped(relay_state));
        if let Some(key) = key {
            query = format!("{query}&SigAlg={}", escaped(RSA_SHA256));
            let signature = BASE64_STANDARD.encode(key.sign(query.as_bytes())?);
            query = format!("{query}&Signature={}", escaped(&signature));
        }
        let mut url = self.destination.split('#').next().unwrap_or_default().to_owned();
        url.push(if url.contains('?') { '&' } else { '?' });
        for (name, value) in more {
            url.push_str(&format!("{}={}&", escaped(name), escaped(value)));
        }
        Some(url + &query)
    }

    /// The field of the form that is posted.
    pub fn to_post(&self, key: Option<(&PrivateKey, Option<&[u8]>)>) -> Option<String> {
        let xml = match key {
            None => self.to_xml(),
            Some((key, certificate)) => {
                let signature = sign(&self.to_xml(), self.id, key, certificate)?;
                let policy = "<samlp:NameIDPolicy";
                // The schema wants the signature right after the issuer.
                self.to_xml().replacen(policy, &format!("{signature}{policy}"), 1)
            }
        };
        Some(BASE64_STANDARD.encode(xml))
    }
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// DEFLATE (RFC 1951) without compression: one stored block. The message is short, and any inflater reads it.
fn deflated(bytes: &[u8]) -> Option<Vec<u8>> {
    let length = u16::try_from(bytes.len()).ok()?;
    let mut block = vec![1];
    block.extend_from_slice(&length.to_le_bytes());
    block.extend_from_slice(&(!length).to_le_bytes());
    block.extend_from_slice(bytes);
    Some(block)
}
