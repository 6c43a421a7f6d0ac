//! The token that a token service hands out (`wresult`).

use crate::saml::Refused;
use crate::saml::assertion::{Asked, Assertion, Expected};
use crate::saml::response::{Trust, id_attribute, opened_assertion};
use crate::xml::names::{SAML, SAML1, WSA, WSP, WST, XENC};
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

/// The claim that names the directory which somebody is of.
pub const TENANT: &str = "http://schemas.microsoft.com/identity/claims/tenantid";
/// The place in the name of a token service of many directories where each of them stands.
const TENANT_PLACE: &str = "{tenantid}";

/// Whose tokens count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tenants {
    /// The one's whose name is expected, to the letter.
    One,
    /// Those of each directory of a service whose name has a place for it: the name of the issuer and the claim in the
    /// token have to be of the same (R174).
    Any,
}

/// Reads a `wresult`: the assertion in it, if everything holds. What the token answers is told by the `wctx` around it.
pub fn read(text: &str, trust: Trust<'_>, tenants: Tenants, expected: &Expected<'_>) -> Result<Assertion, Refused> {
    let expected = Expected {
        asked: Asked::Elsewhere,
        ..*expected
    };
    let xml = Xml::parse(text, Strictness::Message)?;
    let (namespace, response) = response(xml.root())?;
    check_realm(response, &expected)?;
    let signed = signed(&xml, namespace, response, trust)?;
    let xml = Xml::parse(&signed, Strictness::Message)?;
    let token = xml.root();
    let version = version_of(token).ok_or(Refused::NotOneAssertion)?;
    check_type(namespace, response, version)?;
    let (issuer, tenant) = issuer(token, version, tenants, expected.issuer)?;
    let expected = Expected {
        issuer: &issuer,
        ..expected
    };
    let assertion = match version == SAML {
        true => Assertion::read(token, &expected)?,
        false => Assertion::read_older(token, &expected)?,
    };
    match tenant {
        Some(tenant) if assertion.single(TENANT)? != Some(tenant.as_str()) => Err(Refused::Issuer),
        _ => Ok(assertion),
    }
}

fn version_of(token: Node<'_>) -> Option<&'static str> {
    [SAML1, SAML].into_iter().find(|version| token.is(version, "Assertion"))
}

/// The one token, as it was signed: it stands in the response, or is encrypted into it. Tokens of SAML 1.1 know no
/// `EncryptedAssertion`: the encrypted data takes the place of theirs.
fn signed(xml: &Xml<'_>, namespace: &str, response: Node<'_>, trust: Trust<'_>) -> Result<String, Refused> {
    let requested = response
        .only(namespace, "RequestedSecurityToken")
        .ok_or(Refused::NotOneAssertion)?;
    let tokens: Vec<_> = requested.children().collect();
    let [token] = tokens[..] else {
        return Err(Refused::NotOneAssertion);
    };
    let count = |names: &[&str]| xml.elements().filter(|one| names.contains(&one.local_name())).count();
    let (assertions, encrypted) = (count(&["Assertion", "EncryptedAssertion"]), count(&["EncryptedData"]));
    let holder = match (assertions, encrypted) {
        (1, 0) => None,
        (1, 1) if token.is(SAML, "EncryptedAssertion") => Some(token),
        (0, 1) if token.is(XENC, "EncryptedData") => Some(requested),
        _ => return Err(Refused::NotOneAssertion),
    };
    if let Some(holder) = holder {
        check_places(xml, |_| false)?;
        return opened_assertion(holder, trust, &[SAML, SAML1], false).ok_or(Refused::Encrypted);
    }
    let version = version_of(token).ok_or(Refused::NotOneAssertion)?;
    check_type(namespace, response, version)?;
    check_places(xml, |parent| parent == token)?;
    let id = token.attribute(id_attribute(version)).ok_or(Refused::Kind)?;
    Ok(verify(token, id, trust.keys)?)
}

/// The name that the issuer has to have, and its directory where the service is one of many.
fn issuer(
    token: Node<'_>,
    version: &str,
    tenants: Tenants,
    expected: &str,
) -> Result<(String, Option<String>), Refused> {
    let Some((before, after)) = expected.split_once(TENANT_PLACE).filter(|_| tenants == Tenants::Any) else {
        return Ok((expected.to_owned(), None));
    };
    let said = match version == SAML {
        true => token.text_of(SAML, "Issuer").map(|text| text.into_owned()),
        false => token.attribute("Issuer").map(str::to_owned),
    };
    let said = said.ok_or(Refused::Issuer)?;
    let inside = said.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    let is_id = |text: &&str| text.len() == 36 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    let tenant = inside.filter(is_id).ok_or(Refused::Issuer)?.to_owned();
    Ok((said, Some(tenant)))
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
