//! WS-Federation: what holds for SAML holds for its tokens (R172).

use protocol::saml::Refused;
use protocol::saml::assertion::{Assertion, Expected};
use protocol::saml::profile::{Keys, Profile};
use protocol::saml::response::Trust;
use protocol::wsfed::response::Tenants;
use protocol::wsfed::{SignIn, response, sign_out};
use protocol::xml::BadXml;
use protocol::xml::keys::PrivateKey;
use protocol::xml::signature::NotSigned;
use testkit::idp::{Envelope, Message, OTHER, OURS, Older, Sealing, encrypted};

use super::{ACS, AUDIENCE, NOW, expected, keys, message, part, replaced};

fn read(xml: &str) -> Result<Assertion, Refused> {
    let trust = Trust {
        keys: &keys(),
        opening: None,
        allows_cbc: false,
    };
    response::read(xml, trust, Tenants::One, &expected())
}

/// With the key that tokens are encrypted for.
fn open(xml: &str, allows_cbc: bool) -> Result<Assertion, Refused> {
    let ours = PrivateKey::from_pem(OURS.key).expect("a key");
    let trust = Trust {
        keys: &keys(),
        opening: Some(&ours),
        allows_cbc,
    };
    response::read(xml, trust, Tenants::One, &expected())
}

/// Of the service of all directories.
fn of_any(xml: &str, tenants: Tenants) -> Result<Assertion, Refused> {
    let trust = Trust {
        keys: &keys(),
        opening: None,
        allows_cbc: false,
    };
    let expected = Expected {
        issuer: "https://sts.windows.net/{tenantid}/",
        ..expected()
    };
    response::read(xml, trust, tenants, &expected)
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
fn r168_encrypted_tokens_of_both_versions_are_opened_and_still_have_to_be_signed() {
    let sealing = Some(Sealing::default());
    let old = older(|one| one.sealing = sealing);
    assert!(!old.contains("ada-7") && !old.contains("EncryptedAssertion"));
    assert_eq!(open(&old, false).unwrap().name_id.unwrap().value, "ada-7");
    let new = newer(|one| one.sealing = sealing);
    assert!(!new.contains("ada-7"));
    assert_eq!(open(&new, false).unwrap().name_id.unwrap().value, "ada-7");
    assert_eq!(
        open(&older(|_| {}), false).unwrap().name_id.unwrap().value,
        "ada-7",
        "one that is not encrypted"
    );
    let cbc = Sealing {
        content: "http://www.w3.org/2001/04/xmlenc#aes256-cbc",
        ..Sealing::default()
    };
    let cbc = older(|one| one.sealing = Some(cbc));
    assert_eq!(open(&cbc, false), Err(Refused::Encrypted));
    assert!(open(&cbc, true).is_ok());
    // Whatever is wrong before the signature is verified, the answer is one.
    for bad in [
        older(|one| (one.sealing, one.is_signed) = (sealing, false)),
        older(|one| (one.sealing, one.by) = (sealing, OTHER)),
        newer(|one| (one.sealing, one.envelope) = (sealing, Envelope::Neither)),
        newer(|one| {
            one.sealing = Some(Sealing {
                certificate: OTHER.certificate,
                ..Sealing::default()
            });
        }),
    ] {
        assert_eq!(open(&bad, false), Err(Refused::Encrypted));
    }
    assert_eq!(read(&old), Err(Refused::Encrypted), "without a key");
    // What is inside has to be right like everything else.
    let other = vec!["https://other.example.test".to_owned()];
    let elsewhere = older(|one| (one.sealing, one.audiences) = (sealing, other.clone()));
    let elsewhere = replaced(
        &elsewhere,
        "<Address>https://other.example.test</Address>",
        &format!("<Address>{AUDIENCE}</Address>"),
    );
    assert_eq!(open(&elsewhere, false), Err(Refused::Audience));
    let over = newer(|one| (one.sealing, one.holds) = (sealing, (NOW - 900, NOW - 600)));
    assert_eq!(open(&over, false), Err(Refused::Time("it is not valid any more")));
    let said = "<t:TokenType>urn:oasis:names:tc:SAML:1.0:assertion</t:TokenType>";
    let another = replaced(
        &old,
        said,
        "<t:TokenType>urn:oasis:names:tc:SAML:2.0:assertion</t:TokenType>",
    );
    assert_eq!(open(&another, false), Err(Refused::Kind), "another kind than was said");
}

#[test]
fn r160_an_encrypted_token_stands_alone() {
    let sealing = Some(Sealing::default());
    let (old, plain) = (older(|one| one.sealing = sealing), older(|_| {}));
    let token = part(&plain, "<saml:Assertion", "</saml:Assertion>");
    let data = part(&old, "<xenc:EncryptedData", "</xenc:EncryptedData>");
    let signature = part(&plain, "<ds:Signature", "</ds:Signature>");
    let other = encrypted(token, &Sealing::default());
    for (name, xml) in [
        ("a token beside", replaced(&old, data, &format!("{data}{token}"))),
        ("the same twice", replaced(&old, data, &format!("{data}{data}"))),
        ("two in one", replaced(&old, data, &format!("{data}{other}"))),
        (
            "a token elsewhere",
            replaced(&old, "<t:Lifetime>", &format!("<t:Lifetime>{token}")),
        ),
        (
            "data elsewhere",
            replaced(&plain, "<t:Lifetime>", &format!("<t:Lifetime>{data}")),
        ),
        ("data in something", replaced(&old, data, &format!("<x>{data}</x>"))),
    ] {
        assert_eq!(open(&xml, false), Err(Refused::NotOneAssertion), "{name}");
    }
    let around = replaced(&old, "<t:Lifetime>", &format!("<t:Lifetime>{signature}"));
    assert_eq!(open(&around, false), Err(Refused::NotSigned(NotSigned::Misplaced)));
}

#[test]
fn r174_of_the_service_of_all_directories_issuer_and_claim_name_the_same_one() {
    const ONE: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";
    const OTHER: &str = "11111111-86f1-41af-91ab-2d7cd011db47";
    let issuer = |tenant: &str| format!("https://sts.windows.net/{tenant}/");
    let token = |by: &str, claim: Option<&str>| {
        older(|one| {
            one.issuer = issuer(by);
            let claim = claim.map(|tenant| {
                (
                    "http://schemas.microsoft.com/identity/claims",
                    "tenantid",
                    tenant.to_owned(),
                )
            });
            one.attributes.extend(claim);
        })
    };
    let good = token(ONE, Some(ONE));
    let read = of_any(&good, Tenants::Any).unwrap();
    assert_eq!(read.single(response::TENANT), Ok(Some(ONE)));
    assert_eq!(
        of_any(&good, Tenants::One),
        Err(Refused::Issuer),
        "where one directory is expected, to the letter"
    );
    for bad in [
        token(ONE, Some(OTHER)),
        token(ONE, None),
        token("{tenantid}", Some("{tenantid}")),
        token("common", Some("common")),
        token("", Some("")),
        token(&format!("{ONE}/x"), Some(ONE)),
        older(|one| one.issuer = format!("https://sts.windows.net.evil.test/{ONE}/")),
    ] {
        assert_eq!(of_any(&bad, Tenants::Any), Err(Refused::Issuer));
    }
    let newer = |by: &str, claim: &str| {
        let claim = claim.to_owned();
        newer(|one| {
            one.issuer = issuer(by);
            one.attributes.push((response::TENANT, vec![claim]));
        })
    };
    assert!(of_any(&newer(ONE, ONE), Tenants::Any).is_ok());
    assert_eq!(of_any(&newer(ONE, OTHER), Tenants::Any), Err(Refused::Issuer));
    // A service of one directory is what it is called, whatever is allowed.
    let trust = Trust {
        keys: &keys(),
        opening: None,
        allows_cbc: false,
    };
    assert!(response::read(&older(|_| {}), trust, Tenants::Any, &expected()).is_ok());
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
