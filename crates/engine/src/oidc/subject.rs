//! What the database says, at one moment, about a user in an organization: all that tokens are made of.

use domain::access::{self, Barred};
use domain::feature_flags::FlagLevel;
use domain::ids::{
    ConnectionId, EnvironmentId, FeatureFlagId, OrganizationId, PermissionId, PropertyId, RoleId, UserId,
};
use domain::organizations::Organization;
use domain::properties::PropertyContext;
use domain::sessions::Session;
use domain::time::Timestamp;
use domain::users::{ExternalProfile, Identity, IdentityType, User};
use store::{Tx, together};

use crate::context::Context;
use crate::error::Result;

/// A user in an organization, as tokens see them.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The user.
    pub user: User,
    /// What the user signs in with, primary ones first.
    pub identities: Vec<Identity>,
    /// The organizations the user belongs to.
    pub organizations: Vec<Organization>,
    /// The one signed in to.
    pub organization: Option<Organization>,
    /// Roles held there.
    pub roles: Vec<RoleId>,
    /// Permissions held there directly.
    pub permissions: Vec<PermissionId>,
    /// Values of flags that the organization and the user have of their own.
    pub flags: Vec<(FlagLevel, FeatureFlagId, String)>,
    /// The user's properties.
    pub user_properties: Vec<(PropertyId, String)>,
    /// The organization's properties.
    pub organization_properties: Vec<(PropertyId, String)>,
    /// What the provider said of the user through which the session began, see [`Self::take_provider`].
    pub provider: Option<ProviderClaims>,
}

/// What an outside provider said of a user at the last sign-in.
#[derive(Debug, Clone)]
pub struct ProviderClaims {
    /// Through which connection.
    pub connection_id: ConnectionId,
    /// What was said, as it is stored with the identity.
    pub profile: ExternalProfile,
}

impl Subject {
    /// Reads everything; `None` when the user is gone.
    pub async fn load(
        tx: &mut Tx,
        env: &EnvironmentId,
        user: &UserId,
        organization: Option<&OrganizationId>,
    ) -> Result<Option<Self>> {
        let (found, organizations, identities, flags, user_properties, there) = together!(tx =>
            store::users::find(tx, env, user),
            store::organizations::list_of_user(tx, env, user),
            store::identities::list_of_user(tx, env, user),
            store::feature_flags::list_values(tx, env, organization, user),
            store::properties::list_values(tx, env, PropertyContext::Usr, user.as_str()),
            of_member(tx, env, user, organization),
        )?;
        let Some(user) = found else {
            return Ok(None);
        };
        let (roles, permissions, organization_properties) = there;
        let organization = match organization {
            None => None,
            Some(id) => match organizations.iter().find(|one| one.id == *id) {
                Some(one) => Some(one.clone()),
                None => store::organizations::find(tx, env, id).await?,
            },
        };
        Ok(Some(Self {
            user,
            identities,
            organizations,
            organization,
            roles,
            permissions,
            flags,
            user_properties,
            organization_properties,
            provider: None,
        }))
    }

    /// Adds what the provider said through which a session began, if it began through one.
    pub(crate) async fn take_provider(&mut self, cx: &Context, tx: &mut Tx, session: &Session) -> Result<()> {
        let Some(connection) = &session.connection_id else {
            return Ok(());
        };
        let claims = store::identities::find_claims(tx, cx.env(), &self.user.id, connection).await?;
        self.provider = claims.map(|profile| ProviderClaims {
            connection_id: connection.clone(),
            profile,
        });
        Ok(())
    }

    /// Whether the user belongs to an organization.
    pub fn is_member_of(&self, organization: &OrganizationId) -> bool {
        self.organizations.iter().any(|own| own.id == *organization)
    }

    /// Whether the organization signed in to is gone.
    pub fn has_lost(&self, organization: Option<&OrganizationId>) -> bool {
        organization.is_some() && self.organization.is_none()
    }

    fn standing(&self) -> Option<(&Organization, bool)> {
        self.organization
            .as_ref()
            .map(|organization| (organization, self.is_member_of(&organization.id)))
    }

    /// Whether a new session may begin: the one decision of `domain::access`.
    pub fn may_enter(&self, now: Timestamp) -> Result<(), Barred> {
        access::may_enter(&self.user, self.standing(), now)
    }

    /// Whether what is running may go on.
    pub fn may_continue(&self) -> Result<(), Barred> {
        access::may_continue(&self.user, self.standing())
    }

    /// The value of the primary identity of a kind (the first, when none is marked), and whether it is verified.
    pub fn primary(&self, kind: IdentityType) -> Option<(&str, bool)> {
        self.identities
            .iter()
            .find(|one| one.kind == kind)
            .map(|one| (one.value.as_str(), one.is_verified))
    }
}

/// Roles and direct permissions of a member, and properties of the organization.
type OfMember = (Vec<RoleId>, Vec<PermissionId>, Vec<(PropertyId, String)>);

async fn of_member(
    tx: &mut Tx,
    env: &EnvironmentId,
    user: &UserId,
    organization: Option<&OrganizationId>,
) -> store::Result<OfMember> {
    let Some(id) = organization else {
        return Ok(OfMember::default());
    };
    together!(tx =>
        store::roles::list_of_member(tx, env, id, user),
        store::permissions::list_of_member(tx, env, id, user),
        store::properties::list_values(tx, env, PropertyContext::Org, id.as_str()),
    )
}
