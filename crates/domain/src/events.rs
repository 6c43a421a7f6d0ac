//! Everything that can be announced: for the audit log and, where [`crate::event_types`] knows it, for webhooks. Past tense.

use serde_json::{Value, json};

use crate::feature_flags::FeatureFlag;
use crate::ids::{ApplicationId, OrganizationId, PermissionId, RoleId, SessionId, UserId};
use crate::organizations::Organization;
use crate::permissions::Permission;
use crate::roles::Role;

/// Something that happened. Its payload never holds a secret, code, token or password (R211).
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// `user.created`, `session.ended`, …
    pub kind: &'static str,
    /// The user it is about.
    pub user_id: Option<UserId>,
    /// The organization it is about.
    pub organization_id: Option<OrganizationId>,
    /// The application it came through.
    pub application_id: Option<ApplicationId>,
    /// What webhooks deliver as `data`, or what the audit log keeps.
    pub data: Value,
}

impl Event {
    /// An event of a kind, about nothing yet.
    pub fn of(kind: &'static str) -> Self {
        Self {
            kind,
            user_id: None,
            organization_id: None,
            application_id: None,
            data: Value::Null,
        }
    }

    /// The user it is about.
    pub fn user(mut self, id: &UserId) -> Self {
        self.user_id = Some(id.clone());
        self
    }

    /// The organization it is about.
    pub fn organization(mut self, id: &OrganizationId) -> Self {
        self.organization_id = Some(id.clone());
        self
    }

    /// The application it came through.
    pub fn application(mut self, id: &ApplicationId) -> Self {
        self.application_id = Some(id.clone());
        self
    }

    /// Its payload.
    pub fn data(mut self, data: Value) -> Self {
        self.data = data;
        self
    }

    /// Somebody signed in.
    pub fn user_authenticated(user: &UserId, method: &str) -> Self {
        Self::of("user.authenticated")
            .user(user)
            .data(json!({ "user": { "id": user }, "method": method }))
    }

    /// Somebody failed to sign in to an account that exists.
    pub fn user_authentication_failed(user: &UserId, method: &str) -> Self {
        Self::of("user.authentication_failed")
            .user(user)
            .data(json!({ "user": { "id": user }, "method": method }))
    }

    /// An organization came to be.
    pub fn organization_created(organization: &Organization) -> Self {
        Self::of("organization.created")
            .organization(&organization.id)
            .data(json!({ "organization": {
            "code": organization.id,
            "name": organization.name,
            "handle": organization.handle,
            "external_id": organization.external_id,
        } }))
    }

    /// What changed, as it was and as it is now (R209): beside what is told to others, for the audit log alone.
    pub fn changed(mut self, (before, after): (Value, Value)) -> Self {
        if !self.data.is_object() {
            self.data = json!({});
        }
        self.data["before"] = before;
        self.data["after"] = after;
        self
    }

    /// An organization was changed.
    pub fn organization_updated(organization: &Organization) -> Self {
        Self::of("organization.updated")
            .organization(&organization.id)
            .data(json!({ "organization": {
            "code": organization.id,
            "name": organization.name,
            "handle": organization.handle,
            "external_id": organization.external_id,
            "is_allow_registrations": organization.is_allow_registrations,
        } }))
    }

    /// An organization is gone, and nobody is a member any more.
    pub fn organization_deleted(id: &OrganizationId) -> Self {
        Self::of("organization.deleted")
            .organization(id)
            .data(json!({ "organization": { "code": id } }))
    }

    /// Somebody became a member.
    pub fn member_added(organization: &OrganizationId, user: &UserId) -> Self {
        Self::of("organization.member_added")
            .user(user)
            .organization(organization)
            .data(json!({ "user": { "id": user }, "organization": { "code": organization } }))
    }

    /// Somebody is a member no more.
    pub fn member_removed(organization: &OrganizationId, user: &UserId) -> Self {
        Self::of("organization.member_removed")
            .user(user)
            .organization(organization)
            .data(json!({ "user": { "id": user }, "organization": { "code": organization } }))
    }

    /// A permission came to be.
    pub fn permission_created(permission: &Permission) -> Self {
        Self::of("permission.created").data(permission_data(permission))
    }

    /// A permission was changed.
    pub fn permission_updated(permission: &Permission, before: &Permission) -> Self {
        let [was, is] = [before, permission].map(|one| permission_data(one)["permission"].take());
        Self::of("permission.updated")
            .data(permission_data(permission))
            .changed((was, is))
    }

    /// A permission is gone, and nobody holds it any more.
    pub fn permission_deleted(id: &PermissionId) -> Self {
        Self::of("permission.deleted").data(json!({ "permission": { "id": id } }))
    }

    /// A role came to be.
    pub fn role_created(role: &Role) -> Self {
        Self::of("role.created").data(role_data(role))
    }

    /// A role was changed.
    pub fn role_updated(role: &Role, before: &Role) -> Self {
        let [was, is] = [before, role].map(|one| {
            let mut data = role_data(one)["role"].take();
            data["is_creator_role"] = one.is_creator_role.into();
            data
        });
        Self::of("role.updated").data(role_data(role)).changed((was, is))
    }

    /// A role is gone, and nobody holds it any more.
    pub fn role_deleted(id: &RoleId) -> Self {
        Self::of("role.deleted").data(json!({ "role": { "id": id } }))
    }

    /// A role gives more permissions, or fewer.
    pub fn role_permissions_changed(role: &Role, added: &[PermissionId], removed: &[PermissionId]) -> Self {
        Self::of("role.permissions_changed").data(json!({
            "role": { "id": role.id, "key": role.key },
            "permissions_added": added,
            "permissions_removed": removed,
        }))
    }

    /// A feature flag came to be.
    pub fn feature_flag_created(flag: &FeatureFlag) -> Self {
        Self::of("feature_flag.created").data(json!({ "feature_flag": flag_data(flag) }))
    }

    /// A feature flag was changed.
    pub fn feature_flag_updated(flag: &FeatureFlag, before: &FeatureFlag) -> Self {
        Self::of("feature_flag.updated").data(json!({ "feature_flag": flag_data(flag), "before": flag_data(before) }))
    }

    /// A feature flag is gone, with every value that a level had of its own.
    pub fn feature_flag_deleted(flag: &FeatureFlag) -> Self {
        Self::of("feature_flag.deleted").data(json!({ "feature_flag": flag_data(flag) }))
    }

    /// A session was ended before its time.
    pub fn session_ended(user: &UserId, session: &SessionId, why: &str) -> Self {
        Self::of("session.ended")
            .user(user)
            .data(json!({ "session_id": session, "why": why }))
    }
}

fn permission_data(permission: &Permission) -> Value {
    json!({ "permission": {
        "id": permission.id,
        "key": permission.key,
        "name": permission.name,
        "description": permission.description,
    } })
}

fn role_data(role: &Role) -> Value {
    json!({ "role": {
        "id": role.id,
        "key": role.key,
        "name": role.name,
        "description": role.description,
        "is_default_role": role.is_default_role,
    } })
}

fn flag_data(flag: &FeatureFlag) -> Value {
    json!({
        "key": flag.key,
        "name": flag.name,
        "description": flag.description,
        "type": flag.kind,
        "default_value": flag.default_value,
        "allow_override_level": flag.allow_override_level,
    })
}
