//! What people sign in with, parsed and normalized once: as it is shown, and as it is compared (R92). And, apart from
//! that, where a code for them goes: to what the account has, never to what was typed.

use serde::{Deserialize, Serialize};

use crate::phones::PhoneNumber;
use crate::text::{EmailAddress, TextError, fold, parse_username};
use crate::users::IdentityType;

/// A user name: shown as typed, compared folded.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Username {
    name: String,
    folded: String,
}

impl Username {
    /// Parses a name as a person types it: 2 to 64 letters, digits, `-` and `_`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let name = parse_username(text)?;
        let folded = fold(&name);
        Ok(Self { name, folded })
    }

    /// The name as it is shown.
    pub fn as_str(&self) -> &str {
        &self.name
    }

    /// What identifies the name: compare this, never the name.
    pub fn folded(&self) -> &str {
        &self.folded
    }
}

/// What somebody types to say who they are.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Identifier {
    /// An e-mail address.
    Email(EmailAddress),
    /// A phone number.
    Phone(PhoneNumber),
    /// A user name.
    Username(Username),
}

impl Identifier {
    /// What it is.
    pub fn kind(&self) -> IdentityType {
        match self {
            Self::Email(_) => IdentityType::Email,
            Self::Phone(_) => IdentityType::Phone,
            Self::Username(_) => IdentityType::Username,
        }
    }

    /// As it is shown.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(email) => email.as_str(),
            Self::Phone(phone) => phone.as_str(),
            Self::Username(name) => name.as_str(),
        }
    }

    /// As it is compared.
    pub fn folded(&self) -> &str {
        match self {
            Self::Email(email) => email.folded(),
            Self::Phone(phone) => phone.as_str(),
            Self::Username(name) => name.folded(),
        }
    }

    /// Where a code goes that proves this very identifier; a user name is no place to send anything to.
    pub fn contact(&self) -> Option<Contact> {
        match self {
            Self::Email(email) => Some(Contact::Email(email.clone())),
            Self::Phone(phone) => Some(Contact::Phone(phone.clone())),
            Self::Username(_) => None,
        }
    }

    /// The identifier that an identity's value is, as it is stored.
    pub fn stored(kind: IdentityType, value: &str) -> Option<Self> {
        match kind {
            IdentityType::Email => EmailAddress::parse(value).ok().map(Self::Email),
            IdentityType::Phone => PhoneNumber::parse(value, None).ok().map(Self::Phone),
            IdentityType::Username => Username::parse(value).ok().map(Self::Username),
            IdentityType::Social | IdentityType::Enterprise => None,
        }
    }
}

/// Where a code goes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contact {
    /// To a mailbox.
    Email(EmailAddress),
    /// To a phone, as a text message.
    Phone(PhoneNumber),
}

impl Contact {
    /// The identity that a code sent there proves.
    pub fn kind(&self) -> IdentityType {
        match self {
            Self::Email(_) => IdentityType::Email,
            Self::Phone(_) => IdentityType::Phone,
        }
    }

    /// As it is written to.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(email) => email.as_str(),
            Self::Phone(phone) => phone.as_str(),
        }
    }

    /// As it is compared.
    pub fn folded(&self) -> &str {
        match self {
            Self::Email(email) => email.folded(),
            Self::Phone(phone) => phone.as_str(),
        }
    }

    /// Enough for its owner to know it by, and nothing for anybody else: for pages that somebody sees who only knows a
    /// user name. The number of dots says nothing.
    pub fn obfuscated(&self) -> String {
        const DOTS: &str = "•••";
        match self {
            Self::Email(email) => {
                let (local, host) = email.as_str().rsplit_once('@').unwrap_or_default();
                let (_, top) = host.rsplit_once('.').unwrap_or_default();
                let first = |text: &str| text.chars().next().map(String::from).unwrap_or_default();
                let end = if top.is_empty() {
                    String::new()
                } else {
                    format!(".{top}")
                };
                format!("{}{DOTS}@{}{DOTS}{end}", first(local), first(host))
            }
            Self::Phone(phone) => {
                let number = phone.as_str();
                format!(
                    "+{} {DOTS} {}",
                    phone.calling_code(),
                    &number[number.len().saturating_sub(2)..]
                )
            }
        }
    }

    /// The identifier of the same value.
    pub fn identifier(&self) -> Identifier {
        match self {
            Self::Email(email) => Identifier::Email(email.clone()),
            Self::Phone(phone) => Identifier::Phone(phone.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r092_spellings_of_one_user_name_are_one_identifier() {
        let name = |text: &str| Username::parse(text).unwrap();
        for text in ["Bob_1", "bob_1", " BOB_1 ", "ｂob_1"] {
            assert_eq!(name(text).folded(), "bob_1", "{text}");
        }
        assert_eq!(name(" Bob_1 ").as_str(), "Bob_1", "shown as typed");
    }

    #[test]
    fn what_is_no_user_name_is_refused() {
        assert_eq!(Username::parse(" "), Err(TextError::Required));
        assert_eq!(Username::parse(&"b".repeat(65)), Err(TextError::TooLong));
        for wrong in ["b", "a b", "bob@example.com", "bob!", "a\u{0}b", "a\u{200d}b"] {
            assert_eq!(Username::parse(wrong), Err(TextError::Invalid), "{wrong:?}");
        }
    }

    #[test]
    fn an_obfuscated_contact_tells_its_owner_only() {
        let mail = |text| Contact::Email(EmailAddress::parse(text).unwrap()).obfuscated();
        assert_eq!(mail("ada.lovelace@example.com"), "a•••@e•••.com");
        assert_eq!(mail("a@localhost"), "a•••@l•••");
        let phone = Contact::Phone(PhoneNumber::parse("+61 466 043 123", None).unwrap());
        assert_eq!(phone.obfuscated(), "+61 ••• 23");
    }

    #[test]
    fn what_is_stored_is_read_again() {
        for (kind, value) in [
            (IdentityType::Email, "Ada@example.com"),
            (IdentityType::Phone, "+61466043123"),
            (IdentityType::Username, "Bob"),
        ] {
            let identifier = Identifier::stored(kind, value).unwrap();
            assert_eq!((identifier.kind(), identifier.as_str()), (kind, value));
            let json = serde_json::to_string(&identifier).unwrap();
            assert_eq!(serde_json::from_str::<Identifier>(&json).unwrap(), identifier);
        }
    }
}
