//! The token that a token service hands out (`wresult`).

use crate::saml::Refused;
use crate::saml::assertion::{Asked, Assertion, Expected};
use crate::xml::keys::VerifyingKey;
use crate::xml::names::{SAML, SAML1, WSA, WSP, WST};
use crate::xml::signature::{check_places, verify};
use crate::xml::{Node, Strictness, Xml};

/// How the two kinds of tokens are named, each in the ways that are met.
const TYPES: &[(&str, &str)] = &[
    ("urn:oasis:names:tc:SAML:1.0:assertion", SAML1),
    (
        "http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#SAMLV1.1",
        SAML1,
    ),
    ("urn:oasis:names:tc:SAML:2.0:assertion", SAML),
    (
        "http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#SAMLV2.0",
        SAML,
    ),
];

/// Reads a `wresult`: the assertion in it, if everything holds. What the token answers is told by the `wctx` around it.
pub fn read(text: &str, keys: &[VerifyingKey], expected: &Expected<'_>) -> Result<Assertion, Refused> {
    let expected = Expected {
        asked: Asked::Elsewhere,
        ..*expected
    };
    let xml = Xml::parse(text, Strictness::Message)?;
    let root = xml.root();
    let (trust, response) = response(root)?;
    let requested = response
        .only(trust, "RequestedSecurityToken")
        .ok_or(Refused::NotOneAssertion)?;
    let tokens: Vec<_> = requested.children().collect();
    let [token] = tokens[..] else {
        return Err(Refused::NotOneAssertion);
    };
    let count = xml
        .elements()
        .filter(|one| matches!(one.local_name(), "Assertion" | "EncryptedAssertion"))
        .count();
    let version = [SAML1, SAML].into_iter().find(|version| token.is(version, "Assertion"));
    let (1, Some(version)) = (count, version) else {
        return Err(Refused::NotOneAssertion);
    };
    check_type(trust, response, version)?;
    check_realm(response, &expected)?;
    check_places(&xml, |parent| parent == token)?;
    let id = token.attribute(if version == SAML { "ID" } else { "AssertionID" });
    let signed = verify(token, id.ok_or(Refused::Kind)?, keys)?;
    let xml = Xml::parse(&signed, Strictness::Message)?;
    match version == SAML {
        true => Assertion::read(xml.root(), &expected),
        false => Assertion::read_older(xml.root(), &expected),
    }
}

/// The one response, alone or in a collection, with the namespace that it is written in.
fn response(root: Node<'_>) -> Result<(&'static str, Node<'_>), Refused> {
    for trust in WST {
        if root.is(trust, "RequestSecurityTokenResponse") {
            return Ok((trust, root));
        }
        if root.is(trust, "RequestSecurityTokenResponseCollection") {
            let all: Vec<_> = root.children().collect();
            return match all[..] {
                [one] if one.is(trust, "RequestSecurityTokenResponse") => Ok((trust, one)),
                _ => Err(Refused::NotOneAssertion),
            };
        }
    }
    Err(Refused::Kind)
}

/// A response that says what kind of token it holds has to be right (R172).
fn check_type(trust: &str, response: Node<'_>, version: &str) -> Result<(), Refused> {
    let mut said = response.children_named(trust, "TokenType");
    let (one, None) = (said.next(), said.next()) else {
        return Err(Refused::Kind);
    };
    let is_right = one.is_none_or(|one| {
        let named = one.text().unwrap_or_default();
        TYPES.iter().any(|(name, of)| *name == named && *of == version)
    });
    match is_right {
        true => Ok(()),
        false => Err(Refused::Kind),
    }
}

/// A response that says whom it is for has to be for us.
fn check_realm(response: Node<'_>, expected: &Expected<'_>) -> Result<(), Refused> {
    for policy in WSP {
        for applies in response.children_named(policy, "AppliesTo") {
            let address = applies
                .only(WSA, "EndpointReference")
                .and_then(|one| one.text_of(WSA, "Address"));
            if address.as_deref() != Some(expected.audience) {
                return Err(Refused::Audience);
            }
        }
    }
    Ok(())
}
