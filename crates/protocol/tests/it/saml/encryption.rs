//! Encrypted assertions: opened where the connection has a key, believed only if they are signed.

use protocol::saml::Refused;
use protocol::saml::response::{self, Trust};
use testkit::idp::{Envelope, Message, OTHER, PROVIDER, Sealing, encrypted};

use super::corpus::Forged;
use super::{expected, keys, message, part, read, read_with, replaced};

const CBC: &str = "http://www.w3.org/2001/04/xmlenc#aes256-cbc";

fn sealed(change: impl FnOnce(&mut Message)) -> String {
    message()
        .with(|one| {
            one.sealing = Some(Sealing::default());
            change(one);
        })
        .xml()
}

pub(super) fn forged() -> Vec<Forged> {
    let good = sealed(|_| {});
    let inner = message().assertion();
    let evil = message()
        .with(|one| (one.envelope, one.id) = (Envelope::Neither, "_evil".into()))
        .assertion();
    let holder = part(&good, "<saml:EncryptedAssertion", "</saml:EncryptedAssertion>").to_owned();
    let around = |what: &str| message().around(&encrypted(what, &Sealing::default()));
    let last = good.rfind("</xenc:CipherValue>").expect("a ciphertext");
    let flipped = {
        let at = last - 8;
        let other = if good.as_bytes()[at] == b'A' { 'B' } else { 'A' };
        format!("{}{other}{}", &good[..at], &good[at + 1..])
    };
    let closed = Refused::Encrypted;
    vec![
        (
            "an encrypted assertion that is not signed",
            around(&evil),
            closed.clone(),
        ),
        (
            "an encrypted assertion signed by a stranger",
            sealed(|one| one.by = OTHER),
            closed.clone(),
        ),
        (
            "an encrypted assertion beside a signed one",
            replaced(&good, &holder, &format!("{inner}{holder}")),
            Refused::NotOneAssertion,
        ),
        (
            "a signed assertion, then an encrypted one that is not",
            replaced(
                &message().xml(),
                "</samlp:Response>",
                &format!("{}</samlp:Response>", encrypted(&evil, &Sealing::default())),
            ),
            Refused::NotOneAssertion,
        ),
        ("a ciphertext with one character changed", flipped, closed.clone()),
        (
            "AES-CBC where it is not allowed",
            sealed(|one| {
                one.sealing = Some(Sealing {
                    content: CBC,
                    ..Sealing::default()
                })
            }),
            closed.clone(),
        ),
        (
            "encrypted for somebody else",
            sealed(|one| {
                one.sealing = Some(Sealing {
                    certificate: OTHER.certificate,
                    ..Sealing::default()
                })
            }),
            closed.clone(),
        ),
        (
            "RSA 1.5 said of the key",
            replaced(
                &good,
                "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p",
                "http://www.w3.org/2001/04/xmlenc#rsa-1_5",
            ),
            closed.clone(),
        ),
        (
            "a document type in the ciphertext",
            around(&format!("<!DOCTYPE x>{inner}")),
            closed.clone(),
        ),
        (
            "a comment in the ciphertext",
            around(&replaced(&inner, "ada-7", "ada<!---->-7")),
            closed.clone(),
        ),
        ("another element in the ciphertext", around("<x/>"), closed.clone()),
        ("a response in the ciphertext", around(&message().xml()), closed.clone()),
        (
            "an encrypted assertion in the ciphertext",
            around(&encrypted(&inner, &Sealing::default())),
            closed.clone(),
        ),
        ("nothing in the ciphertext", around(" "), closed.clone()),
        (
            "a wrapped assertion in the ciphertext",
            around(&replaced(&evil, "<saml:Subject>", &format!("{inner}<saml:Subject>"))),
            closed.clone(),
        ),
        (
            "no key",
            replaced(&good, part(&good, "<xenc:EncryptedKey>", "</xenc:EncryptedKey>"), ""),
            closed.clone(),
        ),
        (
            "two keys",
            replaced(
                &good,
                "<xenc:EncryptedKey>",
                &format!(
                    "{}<xenc:EncryptedKey>",
                    part(&good, "<xenc:EncryptedKey>", "</xenc:EncryptedKey>")
                ),
            ),
            closed,
        ),
    ]
}

#[test]
fn r168_an_encrypted_assertion_is_opened_and_still_has_to_be_signed() {
    for envelope in [Envelope::Assertion, Envelope::Response, Envelope::Both] {
        let xml = sealed(|one| one.envelope = envelope);
        assert!(!xml.contains("ada-7"));
        assert_eq!(read(&xml).unwrap().name_id.unwrap().value, "ada-7", "{envelope:?}");
    }
    assert_eq!(
        read(&sealed(|one| one.envelope = Envelope::Neither)),
        Err(Refused::Encrypted)
    );
    // Without a key of ours there is nothing to open it with.
    let keys = keys();
    let trust = Trust {
        keys: &keys,
        opening: None,
        allows_cbc: true,
    };
    assert_eq!(
        response::read(&sealed(|_| {}), trust, &expected()),
        Err(Refused::Encrypted)
    );
    assert!(!PROVIDER.key.is_empty());
}

#[test]
fn r168_the_usual_ways_to_encrypt_are_read() {
    let sha256 = r#"<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><xenc11:MGF xmlns:xenc11="http://www.w3.org/2009/xmlenc11#" Algorithm="http://www.w3.org/2009/xmlenc11#mgf1sha256"/>"#;
    let usual = Sealing::default();
    for sealing in [
        Sealing {
            content: "http://www.w3.org/2009/xmlenc11#aes128-gcm",
            ..usual
        },
        Sealing {
            is_beside: true,
            ..usual
        },
        Sealing {
            key: ("http://www.w3.org/2009/xmlenc11#rsa-oaep", sha256),
            ..usual
        },
        Sealing {
            key: (
                "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p",
                r#"<ds:DigestMethod Algorithm="http://www.w3.org/2000/09/xmldsig#sha1"/>"#,
            ),
            ..usual
        },
    ] {
        let xml = sealed(|one| one.sealing = Some(sealing));
        assert!(read(&xml).is_ok(), "{sealing:?}");
    }
}

#[test]
fn r168_cbc_is_read_only_where_it_is_switched_on() {
    for content in [CBC, "http://www.w3.org/2001/04/xmlenc#aes128-cbc"] {
        let xml = sealed(|one| {
            one.sealing = Some(Sealing {
                content,
                ..Sealing::default()
            })
        });
        assert_eq!(read(&xml), Err(Refused::Encrypted), "{content}");
        assert!(read_with(&xml, true).is_ok(), "{content}");
    }
}

#[test]
fn r168_whatever_is_wrong_inside_there_is_one_answer() {
    let xml = sealed(|one| {
        one.sealing = Some(Sealing {
            content: CBC,
            ..Sealing::default()
        })
    });
    let end = xml.rfind("</xenc:CipherValue>").unwrap();
    let start = xml.rfind("<xenc:CipherValue>").unwrap() + "<xenc:CipherValue>".len();
    use base64::Engine as _;
    use base64::prelude::BASE64_STANDARD;
    let cipher = BASE64_STANDARD.decode(&xml[start..end]).unwrap();
    for at in [0, 15, 16, 40, cipher.len() - 17, cipher.len() - 1] {
        let mut changed = cipher.clone();
        changed[at] ^= 1;
        let forged = format!("{}{}{}", &xml[..start], BASE64_STANDARD.encode(&changed), &xml[end..]);
        assert_eq!(read_with(&forged, true), Err(Refused::Encrypted), "{at}");
    }
    for length in [0, 16, 31, 32, cipher.len() - 16] {
        let cut = BASE64_STANDARD.encode(&cipher[..length]);
        let forged = format!("{}{cut}{}", &xml[..start], &xml[end..]);
        assert_eq!(read_with(&forged, true), Err(Refused::Encrypted), "{length}");
    }
}
