//! Every id type and its prefix, in one list. Ids are text in the database and on the wire.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// Where randomness comes from. Everything that grants access is drawn from the operating system's generator.
pub trait Random: Send + Sync {
    /// Fills `bytes` with random bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// What an id looks like when it is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A prefix and 32 hex digits, ordered by time (UUID version 7 without dashes, RFC 9562 §5.7).
    Ordered(&'static str),
    /// A prefix and 11 random hex digits: organizations and businesses.
    Short(&'static str),
    /// 32 random hex digits: applications.
    Bare,
    /// A dashed UUID of version 7: roles and permissions.
    Dashed,
    /// 20 random hex digits: grants, which stand in every access token.
    Brief,
}

/// An id that knows how to be made.
pub trait Id: Sized {
    /// How new ids of this kind look.
    const FORM: Form;

    /// Takes text as an id of this kind, without a check: it comes from storage, or it is only looked up.
    fn from_text(text: String) -> Self;

    /// A new id.
    fn new(now: Timestamp, random: &dyn Random) -> Self {
        Self::from_text(match Self::FORM {
            Form::Ordered(prefix) => format!("{prefix}{}", hex(&uuid_v7(now, random))),
            Form::Short(prefix) => {
                let mut bytes = [0; 6];
                random.fill(&mut bytes);
                format!("{prefix}{}", &hex(&bytes)[..11])
            }
            Form::Bare => {
                let mut bytes = [0; 16];
                random.fill(&mut bytes);
                hex(&bytes)
            }
            Form::Brief => {
                let mut bytes = [0; 10];
                random.fill(&mut bytes);
                hex(&bytes)
            }
            Form::Dashed => {
                let text = hex(&uuid_v7(now, random));
                format!(
                    "{}-{}-{}-{}-{}",
                    &text[..8],
                    &text[8..12],
                    &text[12..16],
                    &text[16..20],
                    &text[20..]
                )
            }
        })
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $form:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Id for $name {
            const FORM: Form = $form;
            fn from_text(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self(text.to_owned()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+

        /// Every id type with its form, for checks and documents.
        pub const FORMS: &[(&str, Form)] = &[$((stringify!($name), $form)),+];
    };
}

ids! {
    /// A business: one account with its environments.
    BusinessId = Form::Short("bus_");
    /// An environment of a business: its own issuer, users, keys. Leads every key in the database.
    EnvironmentId = Form::Ordered("env_");
    /// An application, which is an OAuth client; the same text is its `client_id`.
    ApplicationId = Form::Bare;
    /// A registered API (resource server).
    ApiId = Form::Bare;
    /// A configured way to authenticate.
    ConnectionId = Form::Ordered("conn_");
    /// A third party for which tokens are kept.
    ConnectedAppId = Form::Ordered("capp_");
    /// Somebody's consent to one, with its tokens.
    ConnectedSessionId = Form::Ordered("csession_");
    /// An organization; on the wire also called its code.
    OrganizationId = Form::Short("org_");
    /// A user of an environment; the `sub` of tokens.
    UserId = Form::Ordered("kp_");
    /// A passkey of a user.
    PasskeyId = Form::Ordered("passkey_");
    /// One thing a user can sign in with.
    IdentityId = Form::Ordered("identity_");
    /// A second factor of a user.
    MfaFactorId = Form::Ordered("mfa_");
    /// A role, shared by the environments of a business.
    RoleId = Form::Dashed;
    /// A permission, shared by the environments of a business.
    PermissionId = Form::Dashed;
    /// A feature flag's definition.
    FeatureFlagId = Form::Ordered("flag_");
    /// A property's definition.
    PropertyId = Form::Ordered("prop_");
    /// A category of properties.
    PropertyCategoryId = Form::Ordered("cat_");
    /// Somebody who subscribed.
    SubscriberId = Form::Ordered("subscriber_");
    /// Somebody's wish for access.
    AccessRequestId = Form::Ordered("access_request_");
    /// A signed-in browser session; the `sid` of records.
    SessionId = Form::Ordered("session_");
    /// A sign-in in progress.
    FlowId = Form::Bare;
    /// What one authorization code gave: the family of its refresh tokens, and a part of each access token's `jti`.
    GrantId = Form::Brief;
    /// Something that happened, for the audit log and webhooks.
    EventId = Form::Ordered("event_");
    /// Work to be done later.
    JobId = Form::Ordered("job_");
    /// An address that is told of events.
    WebhookId = Form::Ordered("webhook_");
    /// One event on its way to one webhook.
    DeliveryId = Form::Ordered("delivery_");
}

/// The twelve bits behind the version say how much of the millisecond was over, so that ids of different microseconds are
/// in order (RFC 9562 §6.2, method 3).
fn uuid_v7(now: Timestamp, random: &dyn Random) -> [u8; 16] {
    let mut bytes = [0; 16];
    random.fill(&mut bytes[8..]);
    bytes[..6].copy_from_slice(&now.milliseconds().max(0).to_be_bytes()[2..]);
    let within = now.0.max(0).rem_euclid(1_000) * 4096 / 1_000;
    bytes[6..8].copy_from_slice(&within.to_be_bytes()[6..]);
    bytes[6] |= 0x70;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    bytes
}

/// Lower-case hexadecimal digits of `bytes`.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// `length` random letters and digits, drawn evenly.
pub fn alphanumeric(length: usize, random: &dyn Random) -> String {
    const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut text = String::with_capacity(length);
    let mut bytes = [0; 64];
    while text.len() < length {
        random.fill(&mut bytes);
        // 248 is the largest multiple of 62 in a byte: larger values would favour the first letters.
        let usable = bytes
            .iter()
            .filter(|byte| **byte < 248)
            .map(|byte| char::from(LETTERS[usize::from(byte % 62)]));
        text.extend(usable.take(length - text.len()));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting;
    impl Random for Counting {
        fn fill(&self, bytes: &mut [u8]) {
            for (n, byte) in bytes.iter_mut().enumerate() {
                *byte = u8::try_from(n % 256).unwrap();
            }
        }
    }

    #[test]
    fn ids_have_the_documented_forms() {
        let now = Timestamp(1_714_585_305_592_145);
        assert_eq!(UserId::new(now, &Counting).as_str().len(), 3 + 32);
        assert!(UserId::new(now, &Counting).as_str().starts_with("kp_018f353f81f87"));
        assert_eq!(OrganizationId::new(now, &Counting).as_str(), "org_00010203040");
        assert_eq!(ApplicationId::new(now, &Counting).as_str().len(), 32);
        assert_eq!(
            RoleId::new(now, &Counting)
                .as_str()
                .split('-')
                .map(str::len)
                .collect::<Vec<_>>(),
            [8, 4, 4, 4, 12]
        );
    }

    #[test]
    fn later_ids_sort_after_earlier_ones() {
        let (early, late) = (Timestamp(1_000_000_000_000), Timestamp(1_000_001_000_000));
        assert!(EventId::new(early, &Counting) < EventId::new(late, &Counting));
    }

    #[test]
    fn ids_of_one_millisecond_sort_by_its_microseconds() {
        let at = |microseconds: i64| EventId::new(Timestamp(1_000_000_000_000 + microseconds), &Counting);
        let ids: Vec<EventId> = (0..1_001).map(at).collect();
        assert!(ids.is_sorted_by(|one, next| one < next));
    }

    #[test]
    fn secrets_are_letters_and_digits_only() {
        let secret = alphanumeric(52, &Counting);
        assert_eq!(secret.len(), 52);
        assert!(secret.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    }
}
