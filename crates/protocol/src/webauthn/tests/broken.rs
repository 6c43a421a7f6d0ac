//! One rule broken at a time: R120 for registrations, R121 for assertions.

use proptest::prelude::*;

use super::*;
use crate::webauthn::cose::{ALGORITHMS, PublicKey};
use crate::webauthn::options::{NewPasskey, creation, request};
use crate::webauthn::{assertion, authenticator_data::AuthenticatorData};

fn register(change: impl FnOnce(&mut Answer)) -> Result<Registered, Refusal> {
    let mut answer = Answer::to_create(&Key::es256());
    change(&mut answer);
    answer.register()
}

fn assert(change: impl FnOnce(&mut Answer)) -> Result<assertion::Asserted, Refusal> {
    let key = Key::es256();
    let registered = Answer::to_create(&key).register().unwrap();
    let mut answer = Answer::to_get(&key);
    change(&mut answer);
    assertion::verify(&answer.assertion(&key), &EXPECT, &known(&registered))
}

#[test]
fn a_passkey_of_every_offered_algorithm_is_made_and_signs_in() {
    for key in [Key::es256(), Key::eddsa(), Key::rs256()] {
        let registered = Answer::to_create(&key).register().unwrap();
        assert_eq!(registered.credential_id, b"a credential");
        assert_eq!(registered.aaguid, [7; 16]);
        assert!(registered.is_backup_eligible && !registered.is_backed_up);
        let answer = Answer {
            flags: GOOD | 0x10,
            sign_count: 4,
            ..Answer::to_get(&key)
        };
        let asserted = assertion::verify(&answer.assertion(&key), &EXPECT, &known(&registered)).unwrap();
        assert!(asserted.is_backed_up && asserted.sign_count == 4);
        assert!(ALGORITHMS.contains(&PublicKey::parse(&registered.public_key).unwrap().algorithm()));
    }
}

#[test]
fn r120_a_registration_is_refused_for_every_rule_it_breaks() {
    use Refusal as R;
    type Change = fn(&mut Answer);
    let cases: [(&str, Change, R); 16] = [
        ("type", |a| a.kind = "webauthn.get", R::Type),
        ("challenge", |a| a.challenge[0] ^= 1, R::Challenge),
        ("no challenge", |a| a.challenge.clear(), R::Challenge),
        (
            "origin",
            |a| a.origin = "https://id.example.test.evil.test".into(),
            R::Origin,
        ),
        ("port", |a| a.origin.push_str(":8443"), R::Origin),
        ("slash", |a| a.origin.push('/'), R::Origin),
        ("cross-origin", |a| a.cross_origin = true, R::CrossOrigin),
        ("top origin", |a| a.top_origin = Some(ORIGIN), R::CrossOrigin),
        ("rp id", |a| a.rp_id = "example.test", R::RelyingParty),
        ("presence", |a| a.flags &= !0x01, R::UserPresence),
        ("verification", |a| a.flags &= !0x04, R::UserVerification),
        ("backup", |a| a.flags = 0x40 | 0x01 | 0x04 | 0x10, R::Backup),
        ("no credential", |a| a.flags &= !0x40, R::NoCredential),
        ("another id", |a| a.said_id = Some(b"another".to_vec()), R::CredentialId),
        ("long id", |a| a.credential_id = vec![1; 1_024], R::CredentialId),
        ("no id", |a| a.credential_id.clear(), R::CredentialId),
    ];
    for (name, change, refusal) in cases {
        assert_eq!(register(change), Err(refusal), "{name}");
    }
    assert!(register(|a| a.credential_id = vec![1; 1_023]).is_ok());
}

#[test]
fn r120_only_an_offered_algorithm_is_taken_and_its_key_must_fit() {
    let bytes = |length| Value::Bytes(vec![1; length]);
    let Key::Es256(pair) = Key::es256() else { unreachable!() };
    let point = pair.public_key().as_ref();
    let (x, y) = (Value::Bytes(point[1..33].to_vec()), Value::Bytes(point[33..].to_vec()));
    let es256 = |x: &Value, y: &Value| {
        [
            (1, 2.into()),
            (3, (-7).into()),
            (-1, 1.into()),
            (-2, x.clone()),
            (-3, y.clone()),
        ]
    };
    let cases = [
        // ES384, ES256K and RS1 were not offered.
        (
            map([
                (1, 2.into()),
                (3, (-35).into()),
                (-1, 2.into()),
                (-2, bytes(48)),
                (-3, bytes(48)),
            ]),
            Refusal::Algorithm,
        ),
        (
            map([
                (1, 2.into()),
                (3, (-47).into()),
                (-1, 8.into()),
                (-2, x.clone()),
                (-3, y.clone()),
            ]),
            Refusal::Algorithm,
        ),
        (
            map([(1, 3.into()), (3, (-65535).into()), (-1, bytes(256)), (-2, bytes(3))]),
            Refusal::Algorithm,
        ),
        (map(es256(&x, &bytes(32))), Refusal::Key),
        (map(es256(&x, &Value::Bool(true))), Refusal::Key),
        (map(es256(&bytes(31), &y)), Refusal::Key),
        (
            map([
                (1, 2.into()),
                (3, (-7).into()),
                (-1, 6.into()),
                (-2, x.clone()),
                (-3, y.clone()),
            ]),
            Refusal::Key,
        ),
        (
            map([(1, 1.into()), (3, (-8).into()), (-1, 6.into()), (-2, bytes(31))]),
            Refusal::Key,
        ),
        (
            map([(1, 3.into()), (3, (-257).into()), (-1, bytes(128)), (-2, bytes(3))]),
            Refusal::Key,
        ),
        (
            map([(1, 3.into()), (3, (-257).into()), (-1, bytes(256)), (-2, bytes(9))]),
            Refusal::Key,
        ),
        (
            map([(3, (-7).into()), (-1, 1.into()), (-2, x.clone()), (-3, y.clone())]),
            Refusal::Key,
        ),
        // A label that stands there twice could be read in two ways.
        (
            map([
                (1, 2.into()),
                (3, (-7).into()),
                (3, (-8).into()),
                (-1, 1.into()),
                (-2, x.clone()),
                (-3, y.clone()),
            ]),
            Refusal::Key,
        ),
        (Value::Array(Vec::new()), Refusal::Key),
    ];
    for (key, refusal) in cases {
        assert_eq!(register(|a| a.public_key = cbor(&key)), Err(refusal), "{key:?}");
    }
    assert!(register(|a| a.public_key = cbor(&map(es256(&x, &y)))).is_ok());
}

#[test]
fn r120_attestation_is_none_or_the_passkeys_own_and_is_read_safely() {
    let packed = |statement: Vec<(Value, Value)>| register(|a| (a.format, a.statement) = ("packed", statement));
    assert_eq!(register(|a| a.format = "fido-u2f"), Err(Refusal::Attestation));
    assert_eq!(
        register(|a| a.statement = vec![("x".into(), 1.into())]),
        Err(Refusal::Attestation)
    );
    assert_eq!(packed(Vec::new()), Err(Refusal::Attestation));
    let wrong = vec![("alg".into(), (-7).into()), ("sig".into(), Value::Bytes(vec![1; 70]))];
    assert_eq!(packed(wrong), Err(Refusal::Attestation));

    let key = Key::es256();
    let mut answer = Answer::to_create(&key);
    let signed = [answer.authenticator_data(), sha256(&answer.client_data()).to_vec()].concat();
    let signature = Value::Bytes(key.sign(&signed));
    answer.format = "packed";
    answer.statement = vec![("alg".into(), (-7).into()), ("sig".into(), signature.clone())];
    assert!(answer.register().is_ok());
    answer.statement = vec![("alg".into(), (-8).into()), ("sig".into(), signature)];
    assert_eq!(answer.register(), Err(Refusal::Attestation));

    // Nested beyond reason, and cut off: refused, without a fault.
    let deep = [vec![0x81; 100_000], vec![0]].concat();
    let objects = [
        deep,
        vec![0xa3],
        vec![0xbf],
        vec![0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        Vec::new(),
    ];
    for object in objects {
        let response = registration("eA", &answer.client_data(), &object);
        assert_eq!(
            crate::webauthn::registration::verify(&response, &EXPECT),
            Err(Refusal::Malformed)
        );
    }
}

#[test]
fn r121_an_assertion_is_refused_for_every_rule_it_breaks() {
    use Refusal as R;
    type Change = fn(&mut Answer);
    let cases: [(&str, Change, R); 16] = [
        ("type", |a| a.kind = "webauthn.create", R::Type),
        ("challenge", |a| a.challenge[31] ^= 1, R::Challenge),
        ("origin", |a| a.origin = "http://id.example.test".into(), R::Origin),
        (
            "subdomain",
            |a| a.origin = "https://a.id.example.test".into(),
            R::Origin,
        ),
        ("frame", |a| a.cross_origin = true, R::CrossOrigin),
        (
            "top origin",
            |a| a.top_origin = Some("https://evil.test"),
            R::CrossOrigin,
        ),
        ("rp id", |a| a.rp_id = "evil.test", R::RelyingParty),
        ("presence", |a| a.flags &= !0x01, R::UserPresence),
        ("verification", |a| a.flags &= !0x04, R::UserVerification),
        ("not eligible any more", |a| a.flags &= !0x08, R::Backup),
        ("backed up, not eligible", |a| a.flags = 0x01 | 0x04 | 0x10, R::Backup),
        (
            "another passkey",
            |a| a.said_id = Some(b"another".to_vec()),
            R::CredentialId,
        ),
        (
            "another owner",
            |a| a.user_handle = Some(b"kp_somebody_else".to_vec()),
            R::UserHandle,
        ),
        ("no owner", |a| a.user_handle = None, R::UserHandle),
        ("trailing bytes", |a| a.trailing = vec![0], R::AuthenticatorData),
        (
            "extensions",
            |a| a.extensions = Some(Value::from(1)),
            R::AuthenticatorData,
        ),
    ];
    for (name, change, refusal) in cases {
        assert_eq!(assert(change), Err(refusal), "{name}");
    }
    assert!(assert(|_| ()).is_ok());
    assert!(assert(|a| a.extensions = Some(Value::Map(vec![("x".into(), true.into())]))).is_ok());
}

#[test]
fn r121_a_signature_counts_only_by_the_passkeys_key_and_over_what_was_said() {
    let (key, other) = (Key::es256(), Key::es256());
    let registered = Answer::to_create(&key).register().unwrap();
    let answer = Answer::to_get(&key);
    let by_other = assertion::verify(&answer.assertion(&other), &EXPECT, &known(&registered));
    assert_eq!(by_other, Err(Refusal::Signature));
    let (data, client_data) = (answer.authenticator_data(), answer.client_data());
    let signature = key.sign(&[data.as_slice(), &sha256(&client_data)].concat());
    let reworded = [client_data.as_slice(), b" "].concat();
    let response = super::assertion(&answer.said_id(), &reworded, &data, &signature, Some(OWNER));
    assert_eq!(
        assertion::verify(&response, &EXPECT, &known(&registered)),
        Err(Refusal::Signature)
    );
}

#[test]
fn r121_a_counter_that_does_not_grow_is_flagged() {
    let key = Key::es256();
    let registered = Answer::to_create(&key).register().unwrap();
    let after = |stored: u32, said: u32| {
        let answer = Answer {
            sign_count: said,
            ..Answer::to_get(&key)
        };
        let known = Known {
            sign_count: stored,
            ..known(&registered)
        };
        assertion::verify(&answer.assertion(&key), &EXPECT, &known).map(|asserted| asserted.sign_count)
    };
    assert_eq!(after(0, 0), Ok(0));
    assert_eq!(after(0, 1), Ok(1));
    assert_eq!(after(7, 8), Ok(8));
    for (stored, said) in [(7, 7), (7, 6), (7, 0)] {
        assert_eq!(after(stored, said), Err(Refusal::Counter), "{stored} {said}");
    }
}

#[test]
fn r122_what_is_asked_of_a_browser_names_nobody() {
    let asked: serde_json::Value = serde_json::from_str(&request(CHALLENGE, RP_ID)).unwrap();
    assert_eq!(asked["allowCredentials"], json!([]));
    assert_eq!(
        (&asked["userVerification"], &asked["rpId"]),
        (&json!("required"), &json!(RP_ID))
    );
    assert_eq!(asked["challenge"], json!(encoded(CHALLENGE)));
    let new = NewPasskey {
        rp_id: RP_ID,
        rp_name: "Acme",
        user_handle: OWNER,
        user_name: "ada@example.test",
        display_name: "Ada",
        exclude: &[b"old".to_vec()],
    };
    let asked: serde_json::Value = serde_json::from_str(&creation(CHALLENGE, &new)).unwrap();
    assert_eq!(asked["authenticatorSelection"]["residentKey"], "required");
    assert_eq!(asked["authenticatorSelection"]["userVerification"], "required");
    assert_eq!(asked["excludeCredentials"][0]["id"], encoded(b"old"));
    assert_eq!(asked["attestation"], "none");
}

proptest! {
    #[test]
    fn whatever_comes_is_refused_or_read_but_never_a_fault(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = AuthenticatorData::parse(&bytes);
        prop_assert!(PublicKey::parse(&bytes).is_err());
        let response = registration("eA", &Answer::to_create(&Key::eddsa()).client_data(), &bytes);
        prop_assert!(crate::webauthn::registration::verify(&response, &EXPECT).is_err());
    }

    #[test]
    fn a_registration_with_one_bit_turned_is_another_one_or_refused(at in 0usize..2_000) {
        let answer = Answer::to_create(&Key::eddsa());
        let mut data = answer.authenticator_data();
        let bit = at % (data.len() * 8);
        data[bit / 8] ^= 1 << (bit % 8);
        if let Ok(parsed) = AuthenticatorData::parse(&data) {
            let before = answer.authenticator_data();
            prop_assert_ne!(parsed, AuthenticatorData::parse(&before).unwrap());
        }
    }
}
