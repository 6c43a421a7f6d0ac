//! The answer of a provider: which part of it is signed, and what that part says.
//!
//! Either the whole response is signed, or the assertion in it. What is signed is verified first, and from then on only the
//! bytes that were signed are read (R159): whatever else stands in the message might as well not be there, and if it could
//! be taken for something, the message is refused (R160).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::Refused;
use super::assertion::{Asked, Assertion, Expected};
use crate::xml::keys::{PrivateKey, VerifyingKey};
use crate::xml::names::{SAML, SAMLP};
use crate::xml::signature::{check_places, signature_in, verify};
use crate::xml::{LONGEST, Node, Strictness, Xml, encryption};

const SUCCESS: &str = "urn:oasis:names:tc:SAML:2.0:status:Success";

/// By what a message is verified and opened: all of it comes from the connection (R162).
#[derive(Debug, Clone, Copy)]
pub struct Trust<'a> {
    /// The provider's keys.
    pub keys: &'a [VerifyingKey],
    /// Our key, if the connection has one.
    pub opening: Option<&'a PrivateKey>,
    /// Whether AES-CBC is borne.
    pub allows_cbc: bool,
}

/// What a message says about itself, before anything of it is believed: to find out which connection it may be for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// Who claims to have issued it.
    pub issuer: Option<String>,
    /// What it claims to answer.
    pub in_response_to: Option<String>,
}

/// The XML of a message as it came in a form.
pub fn decode(field: &str) -> Result<String, Refused> {
    // Four characters are three bytes; line breaks are allowed.
    if field.len() > LONGEST * 3 / 2 {
        return Err(Refused::Xml(crate::xml::BadXml::TooLong));
    }
    let compact: String = field
        .chars()
        .filter(|c| !matches!(c, '\r' | '\n' | ' ' | '\t'))
        .collect();
    let bytes = BASE64_STANDARD.decode(compact).map_err(|_| Refused::Encoding)?;
    String::from_utf8(bytes).map_err(|_| Refused::Encoding)
}

/// Looks at a message without believing it.
pub fn outline(text: &str) -> Result<Outline, Refused> {
    let xml = Xml::parse(text, Strictness::Message)?;
    let root = xml.root();
    if !root.is(SAMLP, "Response") {
        return Err(Refused::Kind);
    }
    let of_assertion = || root.only(SAML, "Assertion")?.text_of(SAML, "Issuer");
    Ok(Outline {
        issuer: root
            .text_of(SAML, "Issuer")
            .or_else(of_assertion)
            .map(|issuer| issuer.into_owned()),
        in_response_to: root.attribute("InResponseTo").map(str::to_owned),
    })
}

/// Reads a response: the assertion in it, if everything holds.
pub fn read(text: &str, trust: Trust<'_>, expected: &Expected<'_>) -> Result<Assertion, Refused> {
    let xml = Xml::parse(text, Strictness::Message)?;
    let root = xml.root();
    check_root(root)?;
    // Providers seldom sign that they refuse, and there is nothing in it to believe.
    let status = root
        .only(SAMLP, "Status")
        .and_then(|status| status.only(SAMLP, "StatusCode"));
    let status = status.and_then(|code| code.attribute("Value")).ok_or(Refused::Kind)?;
    if status != SUCCESS {
        return Err(Refused::Status(status.chars().take(200).collect()));
    }
    check_assertions(&xml)?;
    check_places(&xml, |parent| {
        parent == root || (parent.is(SAML, "Assertion") && parent.parent() == Some(root))
    })?;
    let Some(_) = signature_in(root)? else {
        check_envelope(root, expected, false)?;
        return from_unsigned(root, trust, expected);
    };
    let id = root.attribute("ID").ok_or(Refused::Kind)?;
    let signed = verify(root, id, trust.keys)?;
    let xml = Xml::parse(&signed, Strictness::Message)?;
    check_root(xml.root())?;
    check_envelope(xml.root(), expected, true)?;
    from_signed(&xml, trust, expected)
}

fn check_root(root: Node<'_>) -> Result<(), Refused> {
    match root.is(SAMLP, "Response") && root.attribute("Version") == Some("2.0") {
        true => Ok(()),
        false => Err(Refused::Kind),
    }
}

/// Exactly one assertion in the message, encrypted or not, and directly in the response: neither deeper nor beside (R160).
fn check_assertions(xml: &Xml<'_>) -> Result<(), Refused> {
    let root = xml.root();
    let is_assertion =
        |one: &Node<'_>| matches!(one.local_name(), "Assertion" | "EncryptedAssertion") || one.is(SAMLP, "Response");
    let others: Vec<_> = xml.elements().filter(|one| *one != root).filter(is_assertion).collect();
    match others[..] {
        [one] if one.parent() == Some(root) => Ok(()),
        _ => Err(Refused::NotOneAssertion),
    }
}

/// What the envelope says for itself.
fn check_envelope(root: Node<'_>, expected: &Expected<'_>, is_signed: bool) -> Result<(), Refused> {
    let issuers = root.children_named(SAML, "Issuer").count();
    let issuer = root.text_of(SAML, "Issuer");
    if issuers > 1 || issuer.is_some_and(|issuer| issuer != expected.issuer) {
        return Err(Refused::Issuer);
    }
    // Bindings §3.5.5.2: a signed message names where it goes.
    match root.attribute("Destination") {
        Some(destination) if destination == expected.recipient => {}
        None if !is_signed => {}
        _ => return Err(Refused::Destination),
    }
    match (root.attribute("InResponseTo"), expected.asked) {
        (Some(answered), Asked::Request(asked)) if answered == asked => Ok(()),
        (None, Asked::Nothing) => Ok(()),
        (Some(_), Asked::Nothing) => Err(Refused::InResponseTo),
        (None, Asked::Request(_)) => Err(Refused::Unsolicited),
        _ => Err(Refused::InResponseTo),
    }
}

/// The response is not signed: the assertion in it has to be.
fn from_unsigned(root: Node<'_>, trust: Trust<'_>, expected: &Expected<'_>) -> Result<Assertion, Refused> {
    if let Some(assertion) = root.only(SAML, "Assertion") {
        return signed_assertion(assertion, trust, expected);
    }
    let holder = root.only(SAML, "EncryptedAssertion").ok_or(Refused::NotOneAssertion)?;
    from_encrypted(holder, trust, expected, false)
}

/// The response is signed, and these are the bytes that were. An assertion that is signed besides has to be signed well.
fn from_signed(xml: &Xml<'_>, trust: Trust<'_>, expected: &Expected<'_>) -> Result<Assertion, Refused> {
    check_assertions(xml)?;
    let root = xml.root();
    if let Some(holder) = root.only(SAML, "EncryptedAssertion") {
        return from_encrypted(holder, trust, expected, true);
    }
    let assertion = root.only(SAML, "Assertion").ok_or(Refused::NotOneAssertion)?;
    match signature_in(assertion)? {
        Some(_) => signed_assertion(assertion, trust, expected),
        None => Assertion::read(assertion, expected),
    }
}

/// Verifies an assertion, and reads what was verified.
fn signed_assertion(node: Node<'_>, trust: Trust<'_>, expected: &Expected<'_>) -> Result<Assertion, Refused> {
    let id = node.attribute("ID").ok_or(Refused::Kind)?;
    let signed = verify(node, id, trust.keys)?;
    let xml = Xml::parse(&signed, Strictness::Message)?;
    Assertion::read(xml.root(), expected)
}

/// Opens an assertion and reads it. Until its signature is verified there is one error, whatever happens (R168).
fn from_encrypted(
    holder: Node<'_>,
    trust: Trust<'_>,
    expected: &Expected<'_>,
    is_signed_around: bool,
) -> Result<Assertion, Refused> {
    let opened = opened_assertion(holder, trust, &[SAML], is_signed_around).ok_or(Refused::Encrypted)?;
    let xml = Xml::parse(&opened, Strictness::Message)?;
    Assertion::read(xml.root(), expected)
}

/// The assertion that was encrypted into `holder`, of one of these versions: as it was signed, or all of it where what is
/// around it was. None without a word of why (R168).
pub(crate) fn opened_assertion(
    holder: Node<'_>,
    trust: Trust<'_>,
    versions: &[&str],
    is_signed_around: bool,
) -> Option<String> {
    let plain = encryption::open(holder, trust.opening?, trust.allows_cbc).ok()?;
    let xml = Xml::parse(&plain, Strictness::Message).ok()?;
    let root = xml.root();
    let is_alone = xml
        .elements()
        .filter(|one| matches!(one.local_name(), "Assertion" | "EncryptedAssertion"))
        .count()
        == 1;
    let version = versions.iter().find(|version| root.is(version, "Assertion"))?;
    if !is_alone {
        return None;
    }
    check_places(&xml, |parent| parent == root).ok()?;
    match signature_in(root).ok()? {
        Some(_) => verify(root, root.attribute(id_attribute(version))?, trust.keys).ok(),
        None if is_signed_around => Some(plain.to_string()),
        None => None,
    }
}

/// What an assertion of a version calls its id.
pub(crate) fn id_attribute(version: &str) -> &'static str {
    match version == SAML {
        true => "ID",
        false => "AssertionID",
    }
}
