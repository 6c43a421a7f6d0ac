//! What a provider says about a person, read with the care that strangers' JSON needs: each member is of the type that is
//! documented or counts as missing, and nothing is longer than what it is for.

use serde_json::{Map, Value};

use crate::text::EmailAddress;

/// The most characters of a name or a user name that is taken over.
const LONGEST_NAME: usize = 64;
/// The most characters of any other text that is kept.
const LONGEST_TEXT: usize = 1_024;
/// The most bytes of a subject.
const LONGEST_SUBJECT: usize = 255;
/// The most members that are kept of what a provider said.
const MOST_MEMBERS: usize = 60;
/// Members of ID tokens that are about the token and not about the person.
const OF_THE_TOKEN: &[&str] = &[
    "iss",
    "aud",
    "azp",
    "exp",
    "iat",
    "nbf",
    "nonce",
    "at_hash",
    "c_hash",
    "jti",
    "auth_time",
    "acr",
    "amr",
    "sid",
    "rh",
    "uti",
    "ver",
    "aio",
    "nonce_supported",
    "_claim_names",
    "_claim_sources",
    "groups",
    "hasgroups",
];

/// Where the facts about a person stand: JSON pointers (RFC 6901) into what the provider said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Profile {
    /// To the object that is the person.
    pub root: &'static str,
    /// What makes the person that person.
    pub subject: Subject,
    /// To the address.
    pub email: &'static str,
    /// When the address counts as proved (R178).
    pub verified: Verified,
    /// To the first name.
    pub given_name: &'static str,
    /// To the last name.
    pub family_name: &'static str,
    /// To the whole name, where the provider does not take names apart.
    pub name: &'static str,
    /// To the picture, or, with `{}` in it, the address that its values are put into, in this order.
    pub picture: Picture,
    /// To the user name.
    pub username: &'static str,
    /// How members are called in `ext_provider`, where applications know them by another name.
    pub renamed: &'static [(&'static str, &'static str)],
}

/// Where a picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// Where this pointer leads.
    At(&'static str),
    /// At an address with two values in it.
    Made {
        /// The address, with `{}` twice.
        form: &'static str,
        /// To the values.
        values: [&'static str; 2],
    },
}

/// What makes a person that person, never an address or a name (R175).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A text.
    Text(&'static str),
    /// A whole number.
    Number(&'static str),
    /// Two texts: what the first names has the second.
    Pair(&'static str, &'static str),
    /// The tenant and the object in it (`tid`, `oid`).
    Entra,
}

/// When an address counts as proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verified {
    /// The provider does not say.
    Never,
    /// When this is `true`; Apple writes it as a text.
    Flag(&'static str),
}

/// A list of addresses that has to be asked for by itself. Only one that is primary and proved counts (R178).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Emails {
    /// What is put behind the profile's address.
    pub path: &'static str,
    /// To the list.
    pub root: &'static str,
    /// To the address in an entry.
    pub email: &'static str,
    /// To whether it is the one that is used.
    pub primary: &'static str,
    /// To whether it was proved.
    pub verified: &'static str,
}

/// A person, as a provider describes them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Person {
    /// What makes the person that person.
    pub subject: String,
    /// An address.
    pub email: Option<String>,
    /// Whether the provider says that it is theirs.
    pub is_email_verified: bool,
    /// The first name.
    pub given_name: Option<String>,
    /// The last name.
    pub family_name: Option<String>,
    /// A picture.
    pub picture: Option<String>,
    /// What they are called there.
    pub username: Option<String>,
    /// What was said, for `ext_provider`.
    pub claims: Map<String, Value>,
}

impl Person {
    /// Adds what another answer about the same person says.
    pub fn add(&mut self, other: Self) {
        if self.email.is_none() {
            (self.email, self.is_email_verified) = (other.email, other.is_email_verified);
        }
        self.given_name = self.given_name.take().or(other.given_name);
        self.family_name = self.family_name.take().or(other.family_name);
        self.picture = self.picture.take().or(other.picture);
        self.username = self.username.take().or(other.username);
        for (name, value) in other.claims {
            self.claims.entry(name).or_insert(value);
        }
    }
}

impl Profile {
    /// Reads a person; none where the subject is missing, empty or of another type than documented (R175).
    pub fn read(&self, said: &Value) -> Option<Person> {
        let said = said.pointer(self.root)?;
        let members = said.as_object()?;
        let subject = self.subject.read(said)?;
        let (given_name, family_name) = self.names(said);
        let email = text(said, self.email).filter(|address| EmailAddress::parse(address).is_ok());
        let is_email_verified = email.is_some() && self.verified.read(said);
        Some(Person {
            subject,
            is_email_verified,
            email,
            given_name,
            family_name,
            picture: self.picture.read(said),
            username: name(said, self.username),
            claims: self.kept(members),
        })
    }

    fn names(&self, said: &Value) -> (Option<String>, Option<String>) {
        let (given, family) = (name(said, self.given_name), name(said, self.family_name));
        if given.is_some() || family.is_some() {
            return (given, family);
        }
        let Some(whole) = name(said, self.name) else {
            return (None, None);
        };
        match whole.split_once(char::is_whitespace) {
            Some((first, last)) => (Some(first.to_owned()), Some(last.trim_start().to_owned())),
            None => (Some(whole), None),
        }
    }

    /// What `ext_provider` tells: short facts, nothing nested, nothing that belongs to the token that said it.
    fn kept(&self, members: &Map<String, Value>) -> Map<String, Value> {
        let is_short = |value: &Value| match value {
            Value::String(text) => text.chars().count() <= LONGEST_TEXT,
            Value::Bool(_) | Value::Number(_) => true,
            Value::Null | Value::Array(_) | Value::Object(_) => false,
        };
        // JSON:API keeps the facts one level down.
        let attributes = members.get("attributes").and_then(Value::as_object);
        let about_the_person = members
            .iter()
            .chain(attributes.into_iter().flatten())
            .filter(|(name, value)| !OF_THE_TOKEN.contains(&name.as_str()) && is_short(value));
        let called = |name: &str| {
            let renamed = self.renamed.iter().find(|(theirs, _)| *theirs == name);
            renamed.map_or(name, |(_, ours)| ours).to_owned()
        };
        about_the_person
            .take(MOST_MEMBERS)
            .map(|(name, value)| (called(name), value.clone()))
            .collect()
    }
}

impl Subject {
    fn read(self, said: &Value) -> Option<String> {
        let whole = |at: &str| {
            let text = said.pointer(at)?.as_str()?;
            (!text.trim().is_empty() && text.len() <= LONGEST_SUBJECT && !text.contains(char::is_control))
                .then(|| text.to_owned())
        };
        match self {
            Self::Text(at) => whole(at),
            Self::Number(at) => said.pointer(at)?.as_u64().filter(|id| *id > 0).map(|id| id.to_string()),
            Self::Pair(one, other) => Some(format!("{}/{}", whole(one)?, whole(other)?)),
            Self::Entra => {
                let (tenant, object) = (whole("/tid")?, whole("/oid")?);
                (is_uuid(&tenant) && is_uuid(&object)).then(|| format!("{tenant}/{object}").to_ascii_lowercase())
            }
        }
    }
}

impl Verified {
    fn read(self, said: &Value) -> bool {
        match self {
            Self::Never => false,
            Self::Flag(at) => match said.pointer(at) {
                Some(Value::Bool(is)) => *is,
                Some(Value::String(word)) => word == "true",
                // Entra's `xms_edov` has been seen as 1, too.
                Some(Value::Number(number)) => number.as_u64() == Some(1),
                _ => false,
            },
        }
    }
}

impl Picture {
    fn read(self, said: &Value) -> Option<String> {
        let address = match self {
            Self::At(at) => text(said, at)?,
            Self::Made { form, values } => {
                let plain = |at: &str| text(said, at).filter(|value| is_plain(value));
                let [first, second] = values;
                form.replacen("{}", &plain(first)?, 1)
                    .replacen("{}", &plain(second)?, 1)
            }
        };
        let url = url::Url::parse(&address).ok()?;
        let is_usable = url.scheme() == "https" && url.username().is_empty() && url.password().is_none();
        is_usable.then(|| url.into())
    }
}

impl Emails {
    /// The address that is used and proved.
    pub fn read(&self, said: &Value) -> Option<String> {
        let is = |entry: &Value, at: &str| entry.pointer(at).and_then(Value::as_bool) == Some(true);
        let all = said.pointer(self.root)?.as_array()?;
        let one = all
            .iter()
            .find(|entry| is(entry, self.primary) && is(entry, self.verified))?;
        text(one, self.email).filter(|address| EmailAddress::parse(address).is_ok())
    }
}

/// Whether a text is a UUID, as Entra names directories and what is in them.
pub fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

fn is_plain(value: &str) -> bool {
    value
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

fn text(said: &Value, at: &str) -> Option<String> {
    // The empty pointer is the whole document, which is no text.
    let text = said.pointer(at)?.as_str()?.trim();
    let is_usable = !text.is_empty() && text.len() <= 2_048 && !text.contains(char::is_control);
    is_usable.then(|| text.to_owned())
}

/// A name: on one line, and no longer than names are here.
fn name(said: &Value, at: &str) -> Option<String> {
    let whole = said.pointer(at)?.as_str()?;
    let plain: String = whole.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    let plain = plain.trim();
    (!plain.is_empty()).then(|| plain.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{Proof, Strategy};
    use super::*;

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
        let person =
            profile("oauth2:google").read(&json!({ "sub": "1", "email": "no address", "email_verified": true }));
        assert_eq!(
            (person.clone().unwrap().email, person.unwrap().is_email_verified),
            (None, false)
        );
        let ids =
            json!({ "tid": "9188040d-6c67-4c5b-b112-36a304b66dad", "oid": "00000000-0000-0000-66f3-3332eca7ea81" });
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
}
