//! What an assertion says, and when it is believed.

use protocol::saml::Refused;
use protocol::saml::assertion::{Asked, Expected};
use protocol::saml::profile::{Keys, Profile};
use protocol::saml::response::{self, Trust, decode, outline};
use protocol::xml::signature::NotSigned;
use protocol::xml::{BadXml, Strictness, Xml};
use testkit::idp::{ENTITY_ID, Message, name};

use super::lies::forged;
use super::{ACS, NOW, expected, keys, message, part, read, replaced};

fn with(change: impl FnOnce(&mut Message)) -> String {
    message().with(change).xml()
}

#[test]
fn r157_documents_that_could_be_read_in_two_ways_are_not_read_at_all() {
    let parse = |text: &str| Xml::parse(text, Strictness::Message).err();
    assert_eq!(parse("<a/>"), None);
    assert_eq!(parse("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>"), None);
    for (text, why) in [
        ("<!DOCTYPE a><a/>", BadXml::Doctype),
        ("<a><!-- --></a>", BadXml::Hidden),
        ("<a><?b?></a>", BadXml::Hidden),
        ("<a><![CDATA[b]]></a>", BadXml::Hidden),
        ("<a id=\"x\"><b ID=\"x\"/></a>", BadXml::DuplicateId),
        ("<a id=\"\"/>", BadXml::DuplicateId),
        ("<a b=\"1\" b=\"2\"/>", BadXml::NotXml),
        (
            "<a xmlns:p=\"urn:p\" xmlns:q=\"urn:p\" p:b=\"1\" q:b=\"2\"/>",
            BadXml::NotXml,
        ),
        ("<a>&b;</a>", BadXml::NotXml),
        ("<a></b>", BadXml::NotXml),
        ("<p:a/>", BadXml::NotXml),
        ("", BadXml::NotXml),
    ] {
        assert_eq!(parse(text), Some(why), "{text}");
    }
    let nested = |depth: usize| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
    assert_eq!(parse(&nested(64)), None);
    assert_eq!(parse(&nested(65)), Some(BadXml::NotXml));
    let sized = |bytes: usize| format!("<a>{}</a>", "x".repeat(bytes - 7));
    assert_eq!(parse(&sized(256 * 1024)), None);
    assert_eq!(parse(&sized(256 * 1024 + 1)), Some(BadXml::TooLong));
    assert_eq!(
        parse(&format!("<a>{}</a>", "<b xmlns:c=\"urn:c\"/>".repeat(1_100))),
        Some(BadXml::TooManyAttributes)
    );
    // Comments are borne where people write them.
    assert!(Xml::parse("<a><!-- x='<' --></a>", Strictness::Metadata).is_ok());
}

#[test]
fn r157_a_message_is_base64_of_utf_8_and_nothing_compressed() {
    use base64::Engine as _;
    use base64::prelude::BASE64_STANDARD;
    let good = BASE64_STANDARD.encode("<a>ü</a>");
    assert_eq!(decode(&good).unwrap(), "<a>ü</a>");
    let broken: String = good.chars().flat_map(|c| [c, '\n']).collect();
    assert_eq!(decode(&broken).unwrap(), "<a>ü</a>");
    for wrong in ["*", "YQ", "_-8=", "////", "eJwrSS0uAQAEXQHB"] {
        assert_eq!(decode(wrong), Err(Refused::Encoding), "{wrong}");
    }
    assert_eq!(decode(&"A".repeat(500_000)), Err(Refused::Xml(BadXml::TooLong)));
}

#[test]
fn r161_a_comment_never_shortens_a_value_even_where_comments_are_borne() {
    for text in [
        "<a>admin@x<!---->.evil.com</a>",
        "<a>admin@x<![CDATA[.evil.com]]></a>",
        "<a>admin@x&#46;evil.com</a>",
        "<a> admin@x.evil<!-- -->.<!-- -->com </a>",
    ] {
        let text = text.replace("<![CDATA[.evil.com]]>", ".evil.com");
        let xml = Xml::parse(&text, Strictness::Metadata).unwrap();
        assert_eq!(xml.root().text().unwrap(), "admin@x.evil.com", "{text}");
    }
    let nested = Xml::parse("<a>admin@x<b/>.evil.com</a>", Strictness::Message).unwrap();
    assert_eq!(nested.root().text(), None);
}

#[test]
fn r161_a_name_made_with_references_is_read_whole() {
    let xml = with(|one| one.name = r#"<saml:NameID Format="x">admin@x&#x2e;evil.com</saml:NameID>"#.to_owned());
    assert_eq!(read(&xml).unwrap().name_id.unwrap().value, "admin@x.evil.com");
    // What canonicalizes to nothing has no digest that counts.
    let good = message().xml();
    let empty = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    let digest = part(&good, "<ds:DigestValue>", "</ds:DigestValue>").to_owned();
    let void = replaced(&good, &digest, &format!("<ds:DigestValue>{empty}</ds:DigestValue>"));
    assert_eq!(read(&void), Err(Refused::NotSigned(NotSigned::Key)));
}

#[test]
fn r163_times_may_differ_by_three_minutes_and_no_more() {
    for (change, is_good) in [
        ((NOW - 60, NOW - 179), true),
        ((NOW - 60, NOW - 180), false),
        ((NOW + 180, NOW + 600), true),
        ((NOW + 181, NOW + 600), false),
    ] {
        assert_eq!(read(&with(|one| one.holds = change)).is_ok(), is_good, "{change:?}");
    }
    for (until, is_good) in [(NOW - 179, true), (NOW - 180, false)] {
        assert_eq!(
            read(&with(|one| one.confirmed_until = Some(until))).is_ok(),
            is_good,
            "{until}"
        );
        assert_eq!(
            read(&with(|one| one.session_ends = Some(until))).is_ok(),
            is_good,
            "{until}"
        );
    }
}

#[test]
fn r163_every_statement_of_whom_and_where_has_to_hold() {
    let kinds = [
        "another issuer",
        "another audience",
        "no audience",
        "another recipient",
        "another destination",
        "the answer to another request",
        "confirmed by a key that nobody shows",
        "the provider refuses",
        "a session that is over",
    ];
    let forged = forged();
    for kind in kinds {
        let (_, xml, why) = forged.iter().find(|(name, ..)| *name == kind).unwrap();
        assert_eq!(read(xml).unwrap_err(), *why, "{kind}");
    }
}

#[test]
fn r163_an_answer_that_nobody_asked_for_is_taken_only_where_it_may_be() {
    let unasked = with(|one| (one.in_response_to, one.confirmed_in_response_to) = (None, None));
    let keys = keys();
    let trust = Trust {
        keys: &keys,
        opening: None,
        allows_cbc: false,
    };
    let may = Expected {
        asked: Asked::Nothing,
        ..expected()
    };
    assert!(response::read(&unasked, trust, &may).is_ok());
    assert_eq!(response::read(&unasked, trust, &expected()), Err(Refused::Unsolicited));
    // An answer to somebody else's question is none to nobody's.
    assert_eq!(
        response::read(&message().xml(), trust, &may),
        Err(Refused::InResponseTo)
    );
}

#[test]
fn r165_an_answer_for_one_connection_is_none_for_another() {
    let good = message().xml();
    let keys = keys();
    let trust = Trust {
        keys: &keys,
        opening: None,
        allows_cbc: false,
    };
    let at_b = Expected {
        audience: "https://id.example.test/login/saml/conn_2",
        ..expected()
    };
    assert_eq!(response::read(&good, trust, &at_b), Err(Refused::Audience));
    let tenant_b = Expected {
        recipient: "https://id.other.test/login/saml/callback",
        ..expected()
    };
    assert_eq!(response::read(&good, trust, &tenant_b), Err(Refused::Destination));
    let provider_b = Expected {
        issuer: "https://idp.other.test",
        ..expected()
    };
    assert_eq!(response::read(&good, trust, &provider_b), Err(Refused::Issuer));
}

#[test]
fn a_message_is_outlined_without_being_believed() {
    let shown = outline(&message().xml()).unwrap();
    assert_eq!(shown.issuer.as_deref(), Some(ENTITY_ID));
    assert_eq!(shown.in_response_to.as_deref(), Some("_request"));
    assert_eq!(outline("<a/>"), Err(Refused::Kind));
    assert_eq!(ACS, expected().recipient);
}

#[test]
fn a_person_is_read_by_the_keys_of_the_connection() {
    let assertion = read(&message().xml()).unwrap();
    let person = Profile::of(&assertion, &Keys::default()).unwrap();
    assert_eq!(
        (person.subject.as_str(), person.email.as_deref()),
        ("ada-7", Some("ada@acme.test"))
    );
    assert_eq!(
        (person.given_name.as_deref(), person.family_name.as_deref()),
        (Some("Ada"), Some("Lovelace"))
    );
    let own = Keys {
        user_id: Some("uid".to_owned()),
        email: Some("work".to_owned()),
        first_name: Some("first".to_owned()),
        last_name: None,
    };
    let assertion = read(&with(|one| {
        one.attributes = vec![
            ("uid", vec!["7".to_owned()]),
            ("work", vec!["a@b.test".to_owned()]),
            ("first", vec!["A".to_owned()]),
            ("groups", vec!["x".to_owned(), "y".to_owned()]),
        ];
    }))
    .unwrap();
    let person = Profile::of(&assertion, &own).unwrap();
    assert_eq!(
        (person.subject.as_str(), person.email.as_deref()),
        ("7", Some("a@b.test"))
    );
    assert_eq!(person.groups, ["x", "y"]);
}

#[test]
fn r175_a_person_without_a_lasting_name_is_nobody() {
    let read_as =
        |change: &dyn Fn(&mut Message), keys: &Keys| Profile::of(&read(&with(|one| change(one))).unwrap(), keys);
    let usual = Keys::default();
    let transient = read_as(&|one| one.name = name("_x1", "transient"), &usual);
    assert_eq!(transient, Err(Refused::Subject("its name is another one each time")));
    assert_eq!(
        read_as(&|one| one.name = String::new(), &usual),
        Err(Refused::Subject("no name"))
    );
    let own = Keys {
        user_id: Some("uid".to_owned()),
        ..Keys::default()
    };
    let missing = Err(Refused::Subject("the attribute with the user’s id is missing"));
    assert_eq!(read_as(&|_| {}, &own), missing);
    let two = read_as(
        &|one| one.attributes = vec![("uid", vec!["1".to_owned(), "2".to_owned()])],
        &own,
    );
    assert_eq!(two, Err(Refused::Subject("several values where one belongs")));
}
