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
mod tests;
