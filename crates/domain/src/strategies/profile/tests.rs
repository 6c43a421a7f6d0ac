//! What is taken over of what providers say, and what is not.

use serde_json::json;

use super::*;
use crate::strategies::{Proof, Strategy};

fn profile(key: &str) -> Profile {
    match Strategy::of(key).unwrap().proof {
        Proof::IdToken { profile, .. } | Proof::Api { profile, .. } => profile,
    }
}

#[test]
fn r175_a_subject_that_is_missing_empty_or_of_another_type_is_nobody() {
    for wrong in [
        json!(null),
        json!(""),
        json!("  "),
        json!(7),
        json!(["a"]),
        json!({}),
        json!("a\nb"),
        json!("x".repeat(256)),
    ] {
        assert_eq!(profile("oauth2:google").read(&json!({ "sub": wrong })), None, "{wrong}");
    }
    for wrong in [json!(null), json!("583231"), json!(0), json!(-1), json!(1.5)] {
        assert_eq!(profile("oauth2:github").read(&json!({ "id": wrong })), None, "{wrong}");
    }
    assert_eq!(
        profile("oauth2:github")
            .read(&json!({ "id": 583_231 }))
            .unwrap()
            .subject,
        "583231"
    );
    assert_eq!(profile("oauth2:google").read(&json!("text")), None);
}

#[test]
fn r175_a_person_of_entra_is_a_tenants() {
    let (tid, oid) = (
        "9188040D-6c67-4c5b-b112-36a304b66dad",
        "00000000-0000-0000-66f3-3332eca7ea81",
    );
    let person = profile("oauth2:microsoft")
        .read(&json!({ "tid": tid, "oid": oid, "sub": "s" }))
        .unwrap();
    assert_eq!(
        person.subject,
        "9188040d-6c67-4c5b-b112-36a304b66dad/00000000-0000-0000-66f3-3332eca7ea81"
    );
    for wrong in [
        json!({ "tid": tid, "sub": "s" }),
        json!({ "oid": oid }),
        json!({ "tid": "a", "oid": oid }),
        json!({ "tid": 7, "oid": oid }),
    ] {
        assert_eq!(profile("oauth2:azure_ad").read(&wrong), None, "{wrong}");
    }
}

#[test]
fn r178_an_address_is_proved_only_where_the_provider_says_so() {
    let read = |verified: Value| {
        let said = json!({ "sub": "1", "email": "ada@example.com", "email_verified": verified });
        profile("oauth2:google").read(&said).unwrap().is_email_verified
    };
    assert!(read(json!(true)) && read(json!("true")));
    for not in [
        json!(false),
        json!("false"),
        json!(null),
        json!("yes"),
        json!([true]),
        json!({}),
    ] {
        assert!(!read(not.clone()), "{not}");
    }
    let person = profile("oauth2:google").read(&json!({ "sub": "1", "email": "no address", "email_verified": true }));
    assert_eq!(
        (person.clone().unwrap().email, person.unwrap().is_email_verified),
        (None, false)
    );
    let ids = json!({ "tid": "9188040d-6c67-4c5b-b112-36a304b66dad", "oid": "00000000-0000-0000-66f3-3332eca7ea81" });
    for (more, is_verified) in [
        (json!({}), false),
        (json!({ "email_verified": true }), false),
        (json!({ "xms_edov": false }), false),
        (json!({ "xms_edov": true }), true),
        (json!({ "xms_edov": "1" }), false),
        (json!({ "xms_edov": 1 }), true),
    ] {
        let mut said = ids.clone();
        said["email"] = json!("ada@example.com");
        said.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        assert_eq!(
            profile("oauth2:microsoft").read(&said).unwrap().is_email_verified,
            is_verified,
            "{more}"
        );
    }
}

#[test]
fn r178_of_a_list_only_the_primary_and_proved_address_counts() {
    let Proof::Api {
        emails: Some(emails), ..
    } = Strategy::of("oauth2:github").unwrap().proof
    else {
        panic!()
    };
    let list = json!([
        { "email": "old@example.com", "primary": false, "verified": true },
        { "email": "ada@example.com", "primary": true, "verified": true },
    ]);
    assert_eq!(emails.read(&list).as_deref(), Some("ada@example.com"));
    for none in [
        json!([]),
        json!({}),
        json!([{ "email": "a@example.com", "primary": true, "verified": false }]),
        json!([{ "email": "a@example.com", "primary": false, "verified": true }]),
        json!([{ "email": "a@example.com", "primary": 1, "verified": "true" }]),
    ] {
        assert_eq!(emails.read(&none), None, "{none}");
    }
}

#[test]
fn names_come_in_parts_or_whole() {
    let read = |said: Value| {
        let person = profile("oauth2:google").read(&said).unwrap();
        (person.given_name, person.family_name)
    };
    let both = (Some("Ada".to_owned()), Some("King Lovelace".to_owned()));
    assert_eq!(
        read(json!({ "sub": "1", "given_name": "Ada", "family_name": "King Lovelace", "name": "x" })),
        both
    );
    assert_eq!(read(json!({ "sub": "1", "name": " Ada  King Lovelace" })), both);
    assert_eq!(
        read(json!({ "sub": "1", "name": "Ada" })),
        (Some("Ada".to_owned()), None)
    );
    assert_eq!(read(json!({ "sub": "1", "name": "\u{7}" })), (None, None));
    assert_eq!(
        read(json!({ "sub": "1", "given_name": "x".repeat(100) }))
            .0
            .unwrap()
            .len(),
        64
    );
}

#[test]
fn a_picture_is_at_an_https_address() {
    let google = |picture: &str| {
        profile("oauth2:google")
            .read(&json!({ "sub": "1", "picture": picture }))
            .unwrap()
            .picture
    };
    assert_eq!(
        google("https://lh3.googleusercontent.com/a/x").as_deref(),
        Some("https://lh3.googleusercontent.com/a/x")
    );
    for wrong in [
        "http://example.com/a",
        "javascript:alert(1)",
        "//example.com/a",
        "https://a:b@example.com/",
        "data:image/png;base64,AA",
    ] {
        assert_eq!(google(wrong), None, "{wrong}");
    }
    let discord = |avatar: Value| {
        profile("oauth2:discord")
            .read(&json!({ "id": "80351", "avatar": avatar }))
            .unwrap()
            .picture
    };
    assert_eq!(
        discord(json!("a_bc")).as_deref(),
        Some("https://cdn.discordapp.com/avatars/80351/a_bc.png")
    );
    assert_eq!((discord(json!(null)), discord(json!("../x"))), (None, None));
}

#[test]
fn what_is_kept_of_a_profile_is_short_and_about_the_person() {
    let said = json!({ "sub": "1234567890", "email": "example@email.com", "email_verified": true, "name": "Example user",
                       "iss": "x", "nonce": "n", "exp": 7, "nested": { "a": 1 }, "long": "x".repeat(2_000), "none": null });
    let kept = Value::Object(profile("oauth2:google").read(&said).unwrap().claims);
    assert_eq!(
        kept,
        json!({ "id": "1234567890", "email": "example@email.com", "verified_email": true, "name": "Example user" })
    );
}
