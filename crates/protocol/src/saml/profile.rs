//! The person in an assertion: which attribute says what.

use super::assertion::Assertion;
use super::{EMAIL_ADDRESS, Refused, TRANSIENT};

/// The attribute with the user's id, unless the connection names another.
pub const USER_ID: &str = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier";
/// Attributes that name a person for ever where the name is an address, which may be another's one day (R175): those that
/// were made for it (SAML V2.0 Subject Identifier Attributes Profile), and Entra's.
const STABLE: &[&str] = &[
    "urn:oasis:names:tc:SAML:attribute:subject-id",
    "urn:oasis:names:tc:SAML:attribute:pairwise-id",
    "http://schemas.microsoft.com/identity/claims/objectidentifier",
];
/// The most characters of an id.
const LONGEST_SUBJECT: usize = 255;
const GIVEN_NAME: &str = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname";
const SURNAME: &str = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname";
/// Where an address stands with providers that were told nothing else.
const USUAL_EMAIL: &[&str] = &[
    "email",
    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
    "urn:oid:0.9.2342.19200300.100.1.3",
    "mail",
];
const USUAL_GIVEN_NAME: &[&str] = &[GIVEN_NAME, "urn:oid:2.5.4.42", "givenName", "firstName"];
const USUAL_SURNAME: &[&str] = &[SURNAME, "urn:oid:2.5.4.4", "sn", "lastName"];
const GROUPS: &[&str] = &[
    "http://schemas.microsoft.com/ws/2008/06/identity/claims/groups",
    "http://schemas.xmlsoap.org/claims/Group",
    "groups",
];

/// Which attributes a connection reads; none means the usual ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keys {
    /// The user's id.
    pub user_id: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The given name.
    pub first_name: Option<String>,
    /// The surname.
    pub last_name: Option<String>,
}

/// The person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// What names the person for ever (R175).
    pub subject: String,
    /// The address.
    pub email: Option<String>,
    /// The given name.
    pub given_name: Option<String>,
    /// The surname.
    pub family_name: Option<String>,
    /// Names or ids of groups.
    pub groups: Vec<String>,
}

impl Profile {
    /// Reads a person. An id that the connection asks for has to be there: another one in its place would be somebody else.
    pub fn of(assertion: &Assertion, keys: &Keys) -> Result<Self, Refused> {
        let named = assertion.name_id.as_ref();
        let subject = match keys.user_id.as_deref().filter(|key| *key != USER_ID) {
            Some(key) => assertion
                .single(key)?
                .ok_or(Refused::Subject("the attribute with the user’s id is missing"))?,
            None => match (assertion.single(USER_ID)?, named) {
                (Some(id), _) => id,
                (None, Some(name)) if name.format.as_deref() == Some(TRANSIENT) => {
                    return Err(Refused::Subject("its name is another one each time"));
                }
                (None, Some(name)) if name.format.as_deref() == Some(EMAIL_ADDRESS) => {
                    stable(assertion)?.unwrap_or(&name.value)
                }
                (None, Some(name)) => &name.value,
                (None, None) => return Err(Refused::Subject("no name")),
            },
        };
        if subject.chars().count() > LONGEST_SUBJECT || subject.chars().any(char::is_control) {
            return Err(Refused::Subject("its name is no name"));
        }
        let is_address = |format: Option<&str>| format == Some(EMAIL_ADDRESS);
        let from_name = named
            .filter(|name| is_address(name.format.as_deref()))
            .map(|name| name.value.as_str());
        let email = match one_of(assertion, keys.email.as_deref(), USUAL_EMAIL)? {
            Some(email) => Some(email),
            None => from_name.map(str::to_owned),
        };
        let groups = GROUPS.iter().filter_map(|name| assertion.attributes.get(*name));
        Ok(Self {
            subject: subject.to_owned(),
            email,
            given_name: one_of(assertion, keys.first_name.as_deref(), USUAL_GIVEN_NAME)?,
            family_name: one_of(assertion, keys.last_name.as_deref(), USUAL_SURNAME)?,
            groups: groups.flatten().cloned().collect(),
        })
    }
}

fn stable(assertion: &Assertion) -> Result<Option<&str>, Refused> {
    for name in STABLE {
        if let Some(id) = assertion.single(name)?.filter(|id| !id.is_empty()) {
            return Ok(Some(id));
        }
    }
    Ok(None)
}

/// The attribute that the connection names, or the first of the usual ones; naming the default is naming nothing.
fn one_of(assertion: &Assertion, key: Option<&str>, usual: &[&str]) -> Result<Option<String>, Refused> {
    if let Some(key) = key.filter(|key| usual.first() != Some(key)) {
        return Ok(assertion.single(key)?.map(str::to_owned));
    }
    for name in usual {
        if let Some(value) = assertion.single(name)? {
            return Ok(Some(value.to_owned()));
        }
    }
    Ok(None)
}
