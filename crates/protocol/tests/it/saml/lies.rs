//! Messages that are well signed and say something wrong, and documents that are not read at all.

use protocol::saml::Refused;
use protocol::xml::BadXml;
use protocol::xml::signature::NotSigned;
use testkit::idp::{Envelope, Message, name};

use super::corpus::Forged;
use super::{AUDIENCE, NOW, message, replaced};

fn with(change: impl FnOnce(&mut Message)) -> String {
    message().with(change).xml()
}

pub(super) fn forged() -> Vec<Forged> {
    let good = message().xml();
    let signed_around = |change: &dyn Fn(&mut Message)| {
        with(|one| {
            one.envelope = Envelope::Response;
            change(one);
        })
    };
    let other = || "https://other.example.test/acs".to_owned();
    let name_in = |xml: &str, what: &str| replaced(xml, "ada-7</saml:NameID>", &format!("{what}</saml:NameID>"));
    let start = "<samlp:Response ";
    let doctype = |inside: &str| replaced(&good, start, &format!("<!DOCTYPE r [{inside}]>{start}"));
    let deep = format!("{}{}", "<x xmlns=\"urn:x\">".repeat(80), "</x>".repeat(80));
    let attributes: String = (0..100).map(|n| format!(" a{n}=\"\"")).collect();
    let restriction = "<saml:AudienceRestriction><saml:Audience>https://other.example.test</saml:Audience></saml:AudienceRestriction>".to_owned();
    let status = "urn:oasis:names:tc:SAML:2.0:status:Responder";
    let long = Refused::Time("it is valid for too long");
    let over = Refused::Time("it is not valid any more");
    let (early, future) = (
        Refused::Time("it is not valid yet"),
        Refused::Time("it was issued in the future"),
    );
    let hidden = Refused::Xml(BadXml::Hidden);
    let doc = Refused::Xml(BadXml::Doctype);
    vec![
        ("another issuer", with(|one| one.issuer = other()), Refused::Issuer),
        (
            "another issuer of the response",
            with(|one| one.response_issuer = Some(other())),
            Refused::Issuer,
        ),
        (
            "another issuer of the signed response",
            signed_around(&|one| one.response_issuer = Some(other())),
            Refused::Issuer,
        ),
        (
            "another audience",
            with(|one| one.audiences = vec![other()]),
            Refused::Audience,
        ),
        ("no audience", with(|one| one.audiences = vec![]), Refused::Audience),
        (
            "another audience besides, in a restriction of its own",
            with(|one| one.conditions = restriction),
            Refused::Audience,
        ),
        (
            "an audience that begins like ours",
            with(|one| one.audiences = vec![format!("{AUDIENCE}.evil.example")]),
            Refused::Audience,
        ),
        (
            "another recipient",
            with(|one| one.recipient = Some(other())),
            Refused::Recipient,
        ),
        ("no recipient", with(|one| one.recipient = None), Refused::Recipient),
        (
            "another destination",
            with(|one| one.destination = Some(other())),
            Refused::Destination,
        ),
        (
            "no destination in a signed response",
            signed_around(&|one| one.destination = None),
            Refused::Destination,
        ),
        ("over", with(|one| one.holds = (NOW - 900, NOW - 600)), over.clone()),
        (
            "over by more than the skew",
            with(|one| one.holds.1 = NOW - 181),
            over.clone(),
        ),
        ("not yet", with(|one| one.holds = (NOW + 200, NOW + 600)), early),
        (
            "confirmed until yesterday",
            with(|one| one.confirmed_until = Some(NOW - 86_400)),
            over,
        ),
        (
            "confirmed for ever",
            with(|one| one.confirmed_until = None),
            Refused::Time("nothing says until when it may be brought"),
        ),
        (
            "valid for years",
            with(|one| (one.holds.1, one.confirmed_until) = (NOW + 99_000_000, Some(NOW + 99_000_000))),
            long,
        ),
        ("issued in the future", with(|one| one.at = NOW + 3_600), future),
        (
            "a session that is over",
            with(|one| one.session_ends = Some(NOW - 600)),
            Refused::Time("the provider’s session is over"),
        ),
        (
            "the answer to another request",
            with(|one| (one.in_response_to, one.confirmed_in_response_to) = (Some("_x".into()), Some("_x".into()))),
            Refused::InResponseTo,
        ),
        (
            "an assertion for another request in an answer to ours",
            with(|one| one.confirmed_in_response_to = Some("_x".into())),
            Refused::InResponseTo,
        ),
        (
            "an assertion for no request in an answer to ours",
            with(|one| one.confirmed_in_response_to = None),
            Refused::InResponseTo,
        ),
        (
            "an answer that nobody asked for",
            with(|one| (one.in_response_to, one.confirmed_in_response_to) = (None, None)),
            Refused::Unsolicited,
        ),
        (
            "confirmed by a key that nobody shows",
            with(|one| one.method = "urn:oasis:names:tc:SAML:2.0:cm:holder-of-key".into()),
            Refused::Confirmation,
        ),
        (
            "confirmed by a voucher",
            with(|one| one.method = "urn:oasis:names:tc:SAML:2.0:cm:sender-vouches".into()),
            Refused::Confirmation,
        ),
        (
            "a condition that nobody knows",
            with(|one| one.conditions = "<x:Condition xmlns:x=\"urn:x\"/>".into()),
            Refused::Condition,
        ),
        (
            "nobody signed in",
            with(|one| one.has_statement = false),
            Refused::NoStatement,
        ),
        (
            "the provider refuses",
            with(|one| one.status = status.into()),
            Refused::Status(status.into()),
        ),
        (
            "an empty name",
            with(|one| one.name = name("", "persistent")),
            Refused::Subject("its name is empty or too long"),
        ),
        (
            "two names",
            with(|one| one.name = format!("{}{}", name("a", "persistent"), name("b", "persistent"))),
            Refused::Subject("several names"),
        ),
        (
            "a comment in the name",
            name_in(&good, "admin@x<!---->.evil.com"),
            hidden.clone(),
        ),
        (
            "a processing instruction in the name",
            name_in(&good, "admin@x<?x?>.evil.com"),
            hidden.clone(),
        ),
        (
            "CDATA in the name",
            name_in(&good, "<![CDATA[admin@x]]>"),
            hidden.clone(),
        ),
        (
            "a comment in the digest",
            replaced(&good, "<ds:DigestValue>", "<ds:DigestValue><!-- x -->"),
            hidden.clone(),
        ),
        (
            "a comment before the response",
            replaced(&good, start, &format!("<!-- x -->{start}")),
            hidden.clone(),
        ),
        (
            "a style sheet",
            replaced(
                &good,
                start,
                &format!("<?xml-stylesheet href=\"https://evil.example\"?>{start}"),
            ),
            hidden,
        ),
        ("a document type", doctype(""), doc.clone()),
        (
            "an internal entity",
            name_in(&doctype("<!ENTITY e \"admin\">"), "&e;"),
            doc.clone(),
        ),
        (
            "an external entity",
            name_in(&doctype("<!ENTITY e SYSTEM \"file:///etc/passwd\">"), "&e;"),
            doc.clone(),
        ),
        (
            "entities that grow",
            name_in(&doctype("<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;\">"), "&b;"),
            doc,
        ),
        (
            "an entity of nobody",
            name_in(&good, "&e;"),
            Refused::Xml(BadXml::NotXml),
        ),
        (
            "XInclude",
            replaced(
                &good,
                "<samlp:Status>",
                "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/><samlp:Status>",
            ),
            Refused::Xml(BadXml::Includes),
        ),
        (
            "elements without end",
            replaced(&good, "<samlp:Status>", &format!("{deep}<samlp:Status>")),
            Refused::Xml(BadXml::NotXml),
        ),
        (
            "attributes without end",
            replaced(
                &good,
                "<samlp:Status>",
                &format!("<x xmlns=\"urn:x\"{attributes}/><samlp:Status>"),
            ),
            Refused::Xml(BadXml::TooManyAttributes),
        ),
        (
            "an id used twice",
            replaced(
                &good,
                "<samlp:Status>",
                "<x xmlns=\"urn:x\" ID=\"_assertion\"/><samlp:Status>",
            ),
            Refused::Xml(BadXml::DuplicateId),
        ),
        (
            "an id used twice, in another spelling",
            replaced(
                &good,
                "<samlp:Status>",
                "<x xmlns=\"urn:x\" Id=\"_assertion\"/><samlp:Status>",
            ),
            Refused::Xml(BadXml::DuplicateId),
        ),
        (
            "an id used twice, in another namespace",
            replaced(
                &good,
                "<samlp:Status>",
                "<x xmlns=\"urn:x\" xmlns:y=\"urn:y\" y:id=\"_assertion\"/><samlp:Status>",
            ),
            Refused::Xml(BadXml::DuplicateId),
        ),
        (
            "an attribute twice",
            replaced(&good, start, &format!("{start} ID=\"_x\" ")),
            Refused::Xml(BadXml::NotXml),
        ),
        (
            "a namespace taken for another",
            replaced(
                &good,
                "<saml:Assertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\"",
                "<saml:Assertion xmlns:saml=\"urn:evil\"",
            ),
            Refused::NotSigned(NotSigned::Misplaced),
        ),
        (
            "a version of old",
            replaced(&good, "Version=\"2.0\"", "Version=\"1.1\""),
            Refused::Kind,
        ),
        (
            "another kind of message",
            replaced(&good, start, "<samlp:ArtifactResponse ")
                .replace("</samlp:Response>", "</samlp:ArtifactResponse>"),
            Refused::Kind,
        ),
        (
            "something after the response",
            format!("{good}<x/>"),
            Refused::Xml(BadXml::NotXml),
        ),
    ]
}
