//! The scope that an operation needs, as a type in the signature of its handler.

/// A scope of the Management API.
pub(crate) trait Scope: Send + Sync + 'static {
    /// `verb:noun`
    const NAME: &'static str;
}

macro_rules! scopes {
    ($($name:ident = $text:literal;)+) => {
        $(
            #[doc = concat!("`", $text, "`")]
            #[derive(Debug)]
            pub(crate) enum $name {}

            impl Scope for $name {
                const NAME: &'static str = $text;
            }
        )+

        /// Every scope that an operation asks for.
        #[cfg(test)]
        const ALL: &[&str] = &[$($text),+];
    };
}

scopes! {
    ReadAccessRequests = "read:access_requests";
    UpdateAccessRequests = "update:access_requests";
    DeleteAccessRequests = "delete:access_requests";
    CreateApiApplicationScopes = "create:api_application_scopes";
    ReadApis = "read:apis";
    CreateApis = "create:apis";
    UpdateApis = "update:apis";
    DeleteApis = "delete:apis";
    DeleteApisApplicationScopes = "delete:apis_application_scopes";
    ReadApplicationConnections = "read:application_connections";
    CreateApplicationConnections = "create:application_connections";
    DeleteApplicationConnections = "delete:application_connections";
    ReadApplicationLogoutUris = "read:application_logout_uris";
    CreateApplicationLogoutUris = "create:application_logout_uris";
    UpdateApplicationLogoutUris = "update:application_logout_uris";
    DeleteApplicationLogoutUris = "delete:application_logout_uris";
    ReadApplications = "read:applications";
    CreateApplications = "create:applications";
    UpdateApplications = "update:applications";
    DeleteApplications = "delete:applications";
    ReadApplicationsRedirectUris = "read:applications_redirect_uris";
    CreateApplicationsRedirectUris = "create:applications_redirect_uris";
    UpdateApplicationsRedirectUris = "update:applications_redirect_uris";
    DeleteApplicationsRedirectUris = "delete:applications_redirect_uris";
    ReadBusinesses = "read:businesses";
    UpdateBusinesses = "update:businesses";
    ReadConnectedApps = "read:connected_apps";
    CreateConnectedApps = "create:connected_apps";
    UpdateConnectedApps = "update:connected_apps";
    DeleteConnectedApps = "delete:connected_apps";
    ReadConnections = "read:connections";
    CreateConnections = "create:connections";
    UpdateConnections = "update:connections";
    DeleteConnections = "delete:connections";
    ReadEnvironmentFeatureFlags = "read:environment_feature_flags";
    UpdateEnvironmentFeatureFlags = "update:environment_feature_flags";
    DeleteEnvironmentFeatureFlags = "delete:environment_feature_flags";
    ReadEnvironments = "read:environments";
    UpdateEnvironments = "update:environments";
    ReadEventTypes = "read:event_types";
    ReadEvents = "read:events";
    CreateFeatureFlags = "create:feature_flags";
    UpdateFeatureFlags = "update:feature_flags";
    DeleteFeatureFlags = "delete:feature_flags";
    ReadIdentities = "read:identities";
    UpdateIdentities = "update:identities";
    DeleteIdentities = "delete:identities";
    ReadIndustries = "read:industries";
    ReadOrganizationFeatureFlags = "read:organization_feature_flags";
    UpdateOrganizationFeatureFlags = "update:organization_feature_flags";
    DeleteOrganizationFeatureFlags = "delete:organization_feature_flags";
    DeleteOrganizationHandles = "delete:organization_handles";
    ReadOrganizationPasskey = "read:organization_passkey";
    UpdateOrganizationPasskey = "update:organization_passkey";
    UpdateMfa = "update:mfa";
    UpdateOrganizationMfa = "update:organization_mfa";
    ReadOrganizationUserMfa = "read:organization_user_mfa";
    DeleteOrganizationUserMfa = "delete:organization_user_mfa";
    ReadUserMfa = "read:user_mfa";
    DeleteUserMfa = "delete:user_mfa";
    ReadOrganizationProperties = "read:organization_properties";
    UpdateOrganizationProperties = "update:organization_properties";
    ReadOrganizationUserPermissions = "read:organization_user_permissions";
    CreateOrganizationUserPermissions = "create:organization_user_permissions";
    DeleteOrganizationUserPermissions = "delete:organization_user_permissions";
    ReadOrganizationUserRoles = "read:organization_user_roles";
    CreateOrganizationUserRoles = "create:organization_user_roles";
    DeleteOrganizationUserRoles = "delete:organization_user_roles";
    ReadOrganizationUsers = "read:organization_users";
    CreateOrganizationUsers = "create:organization_users";
    UpdateOrganizationUsers = "update:organization_users";
    DeleteOrganizationUsers = "delete:organization_users";
    ReadOrganizations = "read:organizations";
    CreateOrganizations = "create:organizations";
    UpdateOrganizations = "update:organizations";
    DeleteOrganizations = "delete:organizations";
    ReadPasskey = "read:passkey";
    UpdatePasskey = "update:passkey";
    ReadPermissions = "read:permissions";
    CreatePermissions = "create:permissions";
    UpdatePermissions = "update:permissions";
    DeletePermissions = "delete:permissions";
    ReadProperties = "read:properties";
    CreateProperties = "create:properties";
    UpdateProperties = "update:properties";
    DeleteProperties = "delete:properties";
    ReadPropertyCategories = "read:property_categories";
    CreatePropertyCategories = "create:property_categories";
    UpdatePropertyCategories = "update:property_categories";
    ReadRolePermissions = "read:role_permissions";
    UpdateRolePermissions = "update:role_permissions";
    DeleteRolePermissions = "delete:role_permissions";
    ReadRoles = "read:roles";
    CreateRoles = "create:roles";
    UpdateRoles = "update:roles";
    DeleteRoles = "delete:roles";
    ReadSubscribers = "read:subscribers";
    CreateSubscribers = "create:subscribers";
    ReadTimezones = "read:timezones";
    ReadUserSessions = "read:user_sessions";
    DeleteUserSessions = "delete:user_sessions";
    UpdateApplicationTokens = "update:application_tokens";
    UpdateUserFeatureFlags = "update:user_feature_flags";
    ReadUserIdentities = "read:user_identities";
    CreateUserIdentities = "create:user_identities";
    UpdateUserPasswords = "update:user_passwords";
    ReadUserProperties = "read:user_properties";
    UpdateUserProperties = "update:user_properties";
    UpdateUserRefreshClaims = "update:user_refresh_claims";
    ReadUsers = "read:users";
    CreateUsers = "create:users";
    UpdateUsers = "update:users";
    DeleteUsers = "delete:users";
    ReadWebhooks = "read:webhooks";
    CreateWebhooks = "create:webhooks";
    UpdateWebhooks = "update:webhooks";
    DeleteWebhooks = "delete:webhooks";
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_scope_that_is_asked_for_can_be_granted() {
        let granted = domain::scopes::management();
        for scope in super::ALL {
            assert!(granted.iter().any(|known| known == scope), "{scope}");
        }
    }
}
