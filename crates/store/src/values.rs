//! How the domain's types are written to columns and read back.

use domain::applications::ApplicationType;
use domain::brands::{FileKind, ImageType};
use domain::connected_apps::Status;
use domain::feature_flags::{FlagLevel, FlagType};
use domain::ids::*;
use domain::mfa::FactorKind;
use domain::properties::{PropertyContext, PropertyType};
use domain::time::Timestamp;
use domain::users::IdentityType;

use crate::db::{Error, FromValue, Result, Value, ValueRef};
use crate::text_value;

text_value!(
    AccessRequestId,
    ApiId,
    ApplicationId,
    BusinessId,
    ConnectedAppId,
    ConnectedSessionId,
    ConnectionId,
    DeliveryId,
    EnvironmentId,
    EventId,
    FeatureFlagId,
    FlowId,
    GrantId,
    IdentityId,
    JobId,
    MfaFactorId,
    OrganizationId,
    PasskeyId,
    PermissionId,
    PropertyCategoryId,
    PropertyId,
    RoleId,
    SessionId,
    SubscriberId,
    UserId,
    WebhookId,
);

impl From<Timestamp> for Value {
    fn from(moment: Timestamp) -> Self {
        Self::BigInt(moment.0)
    }
}

impl From<&Timestamp> for Value {
    fn from(moment: &Timestamp) -> Self {
        Self::BigInt(moment.0)
    }
}

impl FromValue for Timestamp {
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        i64::from_value(value).map(Self)
    }
}

/// Words of a closed list: written with `as_str`, read back with `parse`.
macro_rules! word_value {
    ($($type:ty),+ $(,)?) => {$(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::Text(value.as_str().to_owned())
            }
        }
        impl FromValue for $type {
            fn from_value(value: ValueRef<'_>) -> Result<Self> {
                let text = String::from_value(value)?;
                Self::parse(&text).ok_or_else(|| Error::decode(format_args!("{text} is no word of this column")))
            }
        }
    )+};
}

word_value!(
    ApplicationType,
    FactorKind,
    FileKind,
    FlagLevel,
    FlagType,
    IdentityType,
    ImageType,
    PropertyContext,
    PropertyType,
    Status
);
