//! What we send.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use protocol::params::Params;
use protocol::saml::request::{AuthnRequest, name_id_format};
use protocol::xml::keys::{Algorithm, PrivateKey, VerifyingKey};
use protocol::xml::names::{SAML, SAMLP};
use protocol::xml::{Strictness, Xml};
use testkit::idp::{OTHER, OURS, SIGN_IN, der, is_well_signed};

use super::{ACS, AUDIENCE, NOW};

fn request() -> AuthnRequest<'static> {
    AuthnRequest {
        id: "_request",
        destination: SIGN_IN,
        acs: ACS,
        issuer: AUDIENCE,
        at: NOW,
        name_id_format: name_id_format("Persistent"),
        is_forced: false,
    }
}

fn key() -> PrivateKey {
    PrivateKey::from_pem(OURS.key).expect("a key")
}

#[test]
fn a_request_says_what_is_wanted() {
    let text = request().to_xml();
    let xml = Xml::parse(&text, Strictness::Message).unwrap();
    let root = xml.root();
    assert!(root.is(SAMLP, "AuthnRequest"));
    for (name, value) in [
        ("ID", Some("_request")),
        ("Destination", Some(SIGN_IN)),
        ("AssertionConsumerServiceURL", Some(ACS)),
        ("IssueInstant", Some("2026-09-21T14:13:20Z")),
        ("ForceAuthn", None),
    ] {
        assert_eq!(root.attribute(name), value, "{name}");
    }
    assert_eq!(root.text_of(SAML, "Issuer").as_deref(), Some(AUDIENCE));
    let policy = root.only(SAMLP, "NameIDPolicy").unwrap();
    assert_eq!(
        policy.attribute("Format"),
        Some("urn:oasis:names:tc:SAML:2.0:nameid-format:persistent")
    );
    let forced = AuthnRequest {
        is_forced: true,
        name_id_format: None,
        ..request()
    }
    .to_xml();
    assert!(forced.contains(r#"ForceAuthn="true""#) && !forced.contains("Format="));
}

#[test]
fn r169_the_query_is_signed_in_the_prescribed_order() {
    let more = [("prompt".to_owned(), "select account".to_owned())];
    let url = request().to_redirect("relay/state", &more, Some(&key())).unwrap();
    let query = url
        .strip_prefix(&format!("{SIGN_IN}?prompt=select%20account&"))
        .unwrap();
    let (signed, signature) = query.split_once("&Signature=").unwrap();
    let names: Vec<_> = signed.split('&').map(|part| part.split_once('=').unwrap().0).collect();
    assert_eq!(names, ["SAMLRequest", "RelayState", "SigAlg"]);
    let params = Params::parse(&format!("Signature={signature}&{signed}")).unwrap();
    let value = |name: &str| params.iter().find(|(known, _)| *known == name).unwrap().1.to_owned();
    let signature = BASE64_STANDARD.decode(value("Signature")).unwrap();
    let ours = VerifyingKey::from_certificate(&der(OURS.certificate)).unwrap();
    let algorithm = Algorithm::named(&value("SigAlg")).unwrap();
    assert!(ours.verifies(algorithm, signed.as_bytes(), &signature));
    assert!(!ours.verifies(algorithm, signed.replace("relay", "Relay").as_bytes(), &signature));
    assert_eq!(value("RelayState"), "relay/state");
    // One stored block of DEFLATE: five bytes before the text.
    let block = BASE64_STANDARD.decode(value("SAMLRequest")).unwrap();
    assert_eq!(&block[5..], request().to_xml().as_bytes());
    let length = u16::from_le_bytes([block[1], block[2]]);
    assert_eq!((block[0], usize::from(length)), (1, block.len() - 5));
    assert_eq!(!length, u16::from_le_bytes([block[3], block[4]]));
}

#[test]
fn a_destination_keeps_its_own_query() {
    let with_query = AuthnRequest {
        destination: "https://idp.example.test/sso?tenant=7",
        ..request()
    };
    let url = with_query.to_redirect("r", &[], None).unwrap();
    assert!(
        url.starts_with("https://idp.example.test/sso?tenant=7&SAMLRequest="),
        "{url}"
    );
    assert!(!url.contains("Signature"));
}

#[test]
fn a_posted_request_is_signed_so_that_another_library_agrees() {
    let certificate = der(OURS.certificate);
    let field = request().to_post(Some((&key(), Some(&certificate)))).unwrap();
    let text = String::from_utf8(BASE64_STANDARD.decode(field).unwrap()).unwrap();
    assert!(is_well_signed(&text, OURS.certificate), "{text}");
    assert!(!is_well_signed(&text, OTHER.certificate));
    assert!(!is_well_signed(
        &text.replace(ACS, "https://evil.example"),
        OURS.certificate
    ));
    let xml = Xml::parse(&text, Strictness::Message).unwrap();
    let order: Vec<_> = xml
        .root()
        .children()
        .map(|child| child.local_name().to_owned())
        .collect();
    assert_eq!(order, ["Issuer", "Signature", "NameIDPolicy"]);
    assert!(key().is_of(&certificate) && !key().is_of(&der(OTHER.certificate)));
}

#[test]
fn r170_what_settings_say_cannot_become_elements() {
    let hostile = r#"x"/><evil a=""#;
    let text = AuthnRequest {
        destination: "https://idp.example.test/?a=1&b=\"2\"",
        issuer: "</saml:Issuer><evil/>",
        name_id_format: Some(hostile),
        ..request()
    }
    .to_xml();
    let xml = Xml::parse(&text, Strictness::Message).unwrap();
    assert_eq!(xml.elements().count(), 3, "{text}");
    assert_eq!(
        xml.root().only(SAMLP, "NameIDPolicy").unwrap().attribute("Format"),
        Some(hostile)
    );
}

#[test]
fn private_keys_are_read_in_both_forms_and_refused_when_they_are_none() {
    assert!(PrivateKey::from_pem(OURS.key).is_ok());
    for wrong in [
        "",
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
        OURS.certificate,
        testkit::idp::CURVE.key,
    ] {
        assert!(PrivateKey::from_pem(wrong).is_err(), "{wrong}");
    }
    // PKCS #1 is the inside of PKCS #8: after version, algorithm and the head of the string that holds it.
    let pkcs8 = der(OURS.key);
    let pkcs1 = BASE64_STANDARD.encode(&pkcs8[26..]);
    let pem = format!("-----BEGIN RSA PRIVATE KEY-----\n{pkcs1}\n-----END RSA PRIVATE KEY-----");
    assert!(PrivateKey::from_pem(&pem).unwrap().is_of(&der(OURS.certificate)));
}
