//! The policies as the Management API reads and sets them.

use domain::ids::OrganizationId;
use domain::passkeys::PasskeyPolicy;
use serde_json::{Value, json};
use store::Tx;

use super::Site;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::organizations;
use crate::settings::{self, Named};

/// What holds in an organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrganizationPolicy {
    /// Its own policy, in the place of the environment's.
    pub own: Option<PasskeyPolicy>,
    /// The environment's.
    pub environment: PasskeyPolicy,
}

impl OrganizationPolicy {
    /// The one that holds.
    pub fn effective(self) -> PasskeyPolicy {
        self.own.unwrap_or(self.environment)
    }
}

/// The environment's policy.
pub async fn of_environment(cx: &Context) -> Result<PasskeyPolicy> {
    let found = cx
        .read(async |tx: &mut Tx| Ok(store::environments::find(tx, cx.env()).await?))
        .await?;
    Ok(found.ok_or(Error::NotFound("the environment"))?.settings.passkeys)
}

/// Sets the environment's policy.
pub async fn set_of_environment(cx: &Context, policy: PasskeyPolicy) -> Result<()> {
    possible(cx, policy)?;
    settings::change_environment(cx, &patch(json!(policy))).await
}

/// The policy that holds in an organization, and where it comes from.
pub async fn of_organization(cx: &Context, id: &OrganizationId) -> Result<OrganizationPolicy> {
    Ok(OrganizationPolicy {
        own: organizations::find(cx, Some(id)).await?.settings.passkeys,
        environment: of_environment(cx).await?,
    })
}

/// Gives an organization a policy of its own, or takes it away.
pub async fn set_of_organization(cx: &Context, id: &OrganizationId, own: Option<PasskeyPolicy>) -> Result<()> {
    possible(cx, own.unwrap_or_default())?;
    settings::change_organization(cx, id, &patch(json!(own))).await
}

fn patch(policy: Value) -> Named {
    Named::from_iter([("passkeys".to_owned(), policy)])
}

/// Nobody is asked for what browsers would refuse.
fn possible(cx: &Context, policy: PasskeyPolicy) -> Result<()> {
    match !policy.is_on() || Site::of(cx.environment.issuer()).is_some() {
        true => Ok(()),
        false => Err(Error::rule(
            "PASSKEYS_NOT_POSSIBLE",
            "Passkeys need an issuer with a host name, over HTTPS or on localhost.",
        )),
    }
}
