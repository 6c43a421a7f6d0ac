//! Signature wrapping: the signed part is still somewhere in the message, and somebody else's part is where ours is read.

use protocol::saml::Refused;
use protocol::xml::signature::NotSigned;
use testkit::idp::{Envelope, Message, OTHER, name};

use super::corpus::Forged;
use super::{message, part, read, replaced};

const END: &str = "</samlp:Response>";

/// The pieces of a response in which the assertion is signed.
struct Pieces {
    xml: String,
    assertion: String,
    signature: String,
    /// The assertion without its signature.
    bare: String,
    /// Another assertion, of nobody who signed in, without a signature.
    evil: String,
}

fn pieces() -> Pieces {
    let xml = message().xml();
    let assertion = part(&xml, "<saml:Assertion", "</saml:Assertion>").to_owned();
    let signature = part(&assertion, "<ds:Signature", "</ds:Signature>").to_owned();
    let bare = replaced(&assertion, &signature, "");
    Pieces {
        evil: evil().assertion_with(""),
        xml,
        bare,
        signature,
        assertion,
    }
}

fn evil() -> Message {
    message().with(|one| {
        one.id = "_evil".to_owned();
        one.envelope = Envelope::Neither;
        one.name = name("mallory", "persistent");
    })
}

/// Puts something into an element of that text right after its start.
fn inside(element: &str, start: &str, what: &str) -> String {
    replaced(element, start, &format!("{start}{what}"))
}

pub(super) fn forged() -> Vec<Forged> {
    let p = pieces();
    let whole = message().with(|one| one.envelope = Envelope::Response).xml();
    let root_signature = part(&whole, "<ds:Signature", "</ds:Signature>").to_owned();
    let unsigned = replaced(&whole, &root_signature, "");
    // The evil response: other name, other id, otherwise the same.
    let evil_root = |signature: &str| {
        let text = evil().with(|one| one.response_id = "_evil_response".to_owned()).xml();
        replaced(&text, "<samlp:Status>", &format!("{signature}<samlp:Status>"))
    };
    let object = |what: &str| format!("<ds:Object>{what}</ds:Object>");
    let with_object = |signature: &str, what: &str| {
        replaced(
            signature,
            "</ds:Signature>",
            &format!("{}</ds:Signature>", object(what)),
        )
    };
    let extensions = |what: &str| format!("<samlp:Extensions>{what}</samlp:Extensions>");
    let issuer = "</saml:Issuer>";
    let evil_with = |signature: &str| replaced(&p.evil, issuer, &format!("{issuer}{signature}"));
    let one = Refused::NotOneAssertion;
    let misplaced = Refused::NotSigned(NotSigned::Misplaced);
    let reference = Refused::NotSigned(NotSigned::Reference);
    vec![
        (
            "xsw1: the signed response in the signature of another",
            evil_root(&with_object(&root_signature, &unsigned)),
            one.clone(),
        ),
        (
            "xsw2: the signed response before the signature of another",
            evil_root(&format!("{unsigned}{root_signature}")),
            one.clone(),
        ),
        (
            "xsw3: another assertion before the signed one",
            replaced(&p.xml, &p.assertion, &format!("{}{}", p.evil, p.assertion)),
            one.clone(),
        ),
        (
            "xsw4: the signed assertion in another",
            replaced(&p.xml, &p.assertion, &inside(&p.evil, issuer, &p.assertion)),
            one.clone(),
        ),
        (
            "xsw5: another assertion with the signature, the signed one at the end",
            replaced(
                &replaced(&p.xml, &p.assertion, &evil_with(&p.signature)),
                END,
                &format!("{}{END}", p.bare),
            ),
            one.clone(),
        ),
        (
            "xsw6: another assertion with the signature, the signed one in it",
            replaced(
                &p.xml,
                &p.assertion,
                &evil_with(&inside(
                    &p.signature,
                    r#"xmlns:ds="http://www.w3.org/2000/09/xmldsig#">"#,
                    &p.bare,
                )),
            ),
            one.clone(),
        ),
        (
            "xsw7: another assertion in the extensions",
            replaced(
                &p.xml,
                "<samlp:Status>",
                &format!("{}<samlp:Status>", extensions(&p.evil)),
            ),
            one.clone(),
        ),
        (
            "xsw8: the signed assertion in an object of the signature of another",
            replaced(&p.xml, &p.assertion, &evil_with(&with_object(&p.signature, &p.bare))),
            one.clone(),
        ),
        (
            "two assertions, one signed, the other last",
            replaced(&p.xml, &p.assertion, &format!("{}{}", p.assertion, p.evil)),
            one.clone(),
        ),
        (
            "the signed assertion in an extension of the response",
            replaced(&p.xml, &p.assertion, &extensions(&p.assertion)),
            one.clone(),
        ),
        (
            "an assertion in the advice of the signed one’s neighbour",
            replaced(
                &p.xml,
                &p.assertion,
                &format!(
                    "{}<saml:Advice xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">{}</saml:Advice>",
                    p.assertion, p.evil
                ),
            ),
            one.clone(),
        ),
        (
            "an assertion in a namespace of its own",
            replaced(&p.xml, END, &format!("<x:Assertion xmlns:x=\"urn:x\" ID=\"_x\"/>{END}")),
            one.clone(),
        ),
        ("no assertion", replaced(&p.xml, &p.assertion, ""), one.clone()),
        (
            "the signature of the assertion in the response",
            replaced(
                &replaced(&p.xml, &p.signature, ""),
                "<samlp:Status>",
                &format!("{}<samlp:Status>", p.signature),
            ),
            reference.clone(),
        ),
        (
            "the signature of the response in the assertion",
            replaced(&unsigned, "<saml:Subject>", &format!("{root_signature}<saml:Subject>")),
            reference.clone(),
        ),
        (
            "the signature in the extensions",
            replaced(
                &unsigned,
                "<samlp:Status>",
                &format!("{}<samlp:Status>", extensions(&root_signature)),
            ),
            misplaced.clone(),
        ),
        (
            "the signature in the subject",
            replaced(
                &replaced(&p.xml, &p.signature, ""),
                "<saml:Subject>",
                &format!("<saml:Subject>{}", p.signature),
            ),
            misplaced.clone(),
        ),
        (
            "two signatures in the assertion",
            replaced(&p.xml, &p.signature, &format!("{}{}", p.signature, p.signature)),
            misplaced.clone(),
        ),
        (
            "a signature in an object of the signature",
            replaced(&p.xml, &p.signature, &with_object(&p.signature, &p.signature)),
            misplaced,
        ),
        (
            "the signature and the id of another assertion",
            replaced(&p.xml, &p.bare_start(), &p.bare_start().replace("_assertion", "_evil")),
            reference,
        ),
        (
            "an object in the signature",
            replaced(&p.xml, &p.signature, &with_object(&p.signature, "x")),
            Refused::NotSigned(NotSigned::Shape),
        ),
        (
            "the response signed by a stranger around a well-signed assertion",
            message()
                .with(|one| (one.envelope, one.by) = (Envelope::Response, OTHER))
                .around(&p.assertion),
            Refused::NotSigned(NotSigned::Key),
        ),
        (
            "a well-signed response around an assertion signed by a stranger",
            message()
                .with(|one| one.envelope = Envelope::Response)
                .around(&message().with(|one| one.by = OTHER).assertion()),
            Refused::NotSigned(NotSigned::Key),
        ),
    ]
}

impl Pieces {
    /// The start tag of the assertion.
    fn bare_start(&self) -> String {
        part(&self.bare, "<saml:Assertion", ">").to_owned()
    }
}

#[test]
fn r160_the_eight_forms_of_wrapping_are_refused() {
    let forged = forged();
    for number in 1..=8 {
        let (name, xml, why) = forged
            .iter()
            .find(|(name, ..)| name.starts_with(&format!("xsw{number}:")))
            .unwrap();
        assert_eq!(read(xml).unwrap_err(), *why, "{name}");
        assert!(
            xml.contains("mallory") && xml.contains("ada-7"),
            "{name}: both are in it"
        );
    }
}

#[test]
fn r159_only_what_was_signed_is_read() {
    // What stands around the signed assertion may say anything of what we do not read from it.
    let p = pieces();
    let around = replaced(
        &p.xml,
        "<samlp:Status>",
        "<samlp:Extensions><x xmlns=\"urn:x\" name=\"mallory\">mallory</x></samlp:Extensions><samlp:Status>",
    );
    let read_from = read(&around).unwrap();
    assert_eq!(read_from, read(&p.xml).unwrap());
    assert_eq!(read_from.name_id.unwrap().value, "ada-7");
    // The one byte that was signed and changed afterwards ends it.
    let changed = replaced(&p.xml, "ada-7", "ada-8");
    assert_eq!(read(&changed), Err(Refused::NotSigned(NotSigned::Digest)));
}
