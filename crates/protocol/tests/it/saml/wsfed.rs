//! WS-Federation: what holds for SAML holds for its tokens (R172).

use protocol::saml::Refused;
use protocol::saml::assertion::Assertion;
use protocol::saml::profile::{Keys, Profile};
use protocol::wsfed::{SignIn, response, sign_out};
use protocol::xml::BadXml;
use protocol::xml::signature::NotSigned;
use testkit::idp::{Envelope, Message, OTHER, Older};

use super::{ACS, AUDIENCE, NOW, expected, keys, message, part, replaced};

fn read(xml: &str) -> Result<Assertion, Refused> {
    response::read(xml, &keys(), &expected())
}

fn older(change: impl FnOnce(&mut Older)) -> String {
    Older::new(AUDIENCE, NOW).with(change).xml()
}

fn newer(change: impl FnOnce(&mut Message)) -> String {
    message().with(change).token()
}

#[test]
fn r172_tokens_of_both_versions_are_read() {
    let old = read(&older(|_| {})).unwrap();
    let person = Profile::of(&old, &Keys::default()).unwrap();
    assert_eq!(
        (person.subject.as_str(), person.email.as_deref()),
        ("ada-7", Some("ada@acme.test"))
    );
    assert_eq!(person.given_name.as_deref(), Some("Ada"));
    let new = read(&newer(|_| {})).unwrap();
    assert_eq!(new.name_id.unwrap().value, "ada-7");
    let trust = "http://schemas.xmlsoap.org/ws/2005/02/trust";
    let newest = older(|_| {}).replace(trust, "http://docs.oasis-open.org/ws-sx/ws-trust/200512");
    let listed = format!(
        "<c:RequestSecurityTokenResponseCollection xmlns:c=\"http://docs.oasis-open.org/ws-sx/ws-trust/200512\">{newest}</c:RequestSecurityTokenResponseCollection>"
    );
    assert!(read(&newest).is_ok() && read(&listed).is_ok());
}

#[test]
fn r172_forged_tokens_are_refused() {
    let good = older(|_| {});
    let token = part(&good, "<saml:Assertion", "</saml:Assertion>").to_owned();
    let signature = part(&good, "<ds:Signature", "</ds:Signature>").to_owned();
    let evil = older(|one| {
        (one.is_signed, one.id, one.name, one.attributes_of) = (false, "_evil".into(), "eve".into(), "eve".into())
    });
    let evil = part(&evil, "<saml:Assertion", "</saml:Assertion>").to_owned();
    let other = || "https://other.example.test".to_owned();
    let one = Refused::NotOneAssertion;
    let key = Refused::NotSigned(NotSigned::Key);
    let forged = [
        (
            "not signed",
            older(|one| one.is_signed = false),
            Refused::NotSigned(NotSigned::Missing),
        ),
        ("signed by a stranger", older(|one| one.by = OTHER), key.clone()),
        (
            "SHA-1",
            replaced(
                &good,
                "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
                "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
            ),
            Refused::NotSigned(NotSigned::Algorithm),
        ),
        ("another issuer", older(|one| one.issuer = other()), Refused::Issuer),
        (
            "another realm around",
            replaced(
                &good,
                &format!("<Address>{AUDIENCE}</Address>"),
                "<Address>https://other.example.test</Address>",
            ),
            Refused::Audience,
        ),
        (
            "another audience",
            replaced(
                &older(|one| one.audiences = vec![other()]),
                "<Address>https://other.example.test</Address>",
                &format!("<Address>{AUDIENCE}</Address>"),
            ),
            Refused::Audience,
        ),
        (
            "over",
            older(|one| one.holds = (NOW - 900, NOW - 600)),
            Refused::Time("it is not valid any more"),
        ),
        (
            "not yet",
            older(|one| one.holds = (NOW + 600, NOW + 900)),
            Refused::Time("it is not valid yet"),
        ),
        (
            "two tokens",
            replaced(&good, &token, &format!("{token}{evil}")),
            one.clone(),
        ),
        (
            "the token in another",
            replaced(
                &good,
                &token,
                &replaced(&evil, "<saml:Conditions", &format!("{token}<saml:Conditions")),
            ),
            one.clone(),
        ),
        (
            "a token beside",
            replaced(
                &good,
                "<t:RequestedSecurityToken>",
                &format!("<t:Lifetime>{evil}</t:Lifetime><t:RequestedSecurityToken>"),
            ),
            one.clone(),
        ),
        (
            "the signature around",
            replaced(
                &replaced(&good, &signature, ""),
                "<t:RequestedSecurityToken>",
                &format!("{signature}<t:RequestedSecurityToken>"),
            ),
            Refused::NotSigned(NotSigned::Misplaced),
        ),
        (
            "another subject of the attributes",
            older(|one| one.attributes_of = "eve".into()),
            Refused::Subject("several subjects"),
        ),
        (
            "another kind said",
            older(|one| one.token_type = "urn:oasis:names:tc:SAML:2.0:assertion".into()),
            Refused::Kind,
        ),
        (
            "a kind of nobody",
            older(|one| one.token_type = "urn:ietf:params:oauth:token-type:jwt".into()),
            Refused::Kind,
        ),
        (
            "confirmed by a key",
            older(|one| one.method = "urn:oasis:names:tc:SAML:1.0:cm:holder-of-key".into()),
            Refused::Confirmation,
        ),
        (
            "a document type",
            format!("<!DOCTYPE x>{good}"),
            Refused::Xml(BadXml::Doctype),
        ),
        (
            "a comment",
            replaced(&good, "ada-7", "ada<!---->-7"),
            Refused::Xml(BadXml::Hidden),
        ),
        (
            "a changed name",
            replaced(&good, "ada-7", "eve-6"),
            Refused::NotSigned(NotSigned::Digest),
        ),
        (
            "an id used twice",
            replaced(&good, "<t:Lifetime>", "<t:Lifetime Id=\"_token\">"),
            Refused::Xml(BadXml::DuplicateId),
        ),
        (
            "2.0 not signed",
            newer(|one| one.envelope = Envelope::Neither),
            Refused::NotSigned(NotSigned::Missing),
        ),
        (
            "2.0 for somebody else",
            newer(|one| one.recipient = Some(other())),
            Refused::Recipient,
        ),
        (
            "2.0 over",
            newer(|one| one.holds = (NOW - 900, NOW - 600)),
            Refused::Time("it is not valid any more"),
        ),
        ("a response of SAML", message().xml(), Refused::Kind),
    ];
    for (name, xml, why) in &forged {
        assert_eq!(read(xml).unwrap_err(), *why, "{name}");
    }
    assert!(read(&good).is_ok());
}

#[test]
fn a_sign_in_asks_for_everything_by_its_name() {
    let sign_in = SignIn {
        endpoint: "https://sts.example.test/wsfed?tenant=7",
        realm: "spn:abc",
        reply: ACS,
        context: "state",
        at: NOW,
        is_forced: false,
    };
    let url = sign_in
        .to_redirect(&[("whr".to_owned(), "acme.test".to_owned())])
        .unwrap();
    let url = url::Url::parse(&url).unwrap();
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let names: Vec<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["tenant", "whr", "wa", "wtrealm", "wreply", "wctx", "wct"]);
    assert_eq!(pairs[2].1, "wsignin1.0");
    let forced = SignIn {
        is_forced: true,
        ..sign_in
    }
    .to_redirect(&[])
    .unwrap();
    assert!(forced.ends_with("wfresh=0"));
    assert_eq!(
        sign_out("https://sts.example.test/wsfed", "https://id.example.test/logout").unwrap(),
        "https://sts.example.test/wsfed?wa=wsignout1.0&wreply=https%3A%2F%2Fid.example.test%2Flogout"
    );
}
