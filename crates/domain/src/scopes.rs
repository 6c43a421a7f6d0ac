//! The scopes of the Management API: `verb:noun`.

/// Verbs and the nouns they apply to.
const GRANTS: &[(&[&str], &[&str])] = &[
    (
        &["read", "create", "update", "delete"],
        &[
            "api_keys",
            "apis",
            "application_logout_uris",
            "applications",
            "applications_redirect_uris",
            "connected_apps",
            "connections",
            "environment_variables",
            "organization_users",
            "organizations",
            "permissions",
            "properties",
            "roles",
            "scim_directories",
            "users",
            "webhooks",
        ],
    ),
    (&["create", "update", "delete"], &["feature_flags"]),
    (
        &["read", "create", "delete"],
        &[
            "application_connections",
            "organization_connections",
            "organization_invites",
            "organization_user_permissions",
            "organization_user_roles",
            "role_scopes",
        ],
    ),
    (&["read", "create", "update"], &["api_scopes", "property_categories"]),
    (
        &["read", "update", "delete"],
        &[
            "access_requests",
            "environment_feature_flags",
            "identities",
            "organization_feature_flags",
            "role_permissions",
        ],
    ),
    (&["create", "delete"], &["organization_user_api_scopes"]),
    (
        &["read", "create"],
        &["billing_agreements", "subscribers", "user_identities"],
    ),
    (
        &["read", "delete"],
        &["organization_user_mfa", "user_mfa", "user_sessions"],
    ),
    (
        &["read", "update"],
        &[
            "application_properties",
            "businesses",
            "environments",
            "organization_passkey",
            "organization_properties",
            "passkey",
            "role_system_permissions",
            "user_properties",
        ],
    ),
    (&["create"], &["api_application_scopes", "meter_usage"]),
    (
        &["delete"],
        &["apis_application_scopes", "apis_scopes", "organization_handles"],
    ),
    (
        &["read"],
        &[
            "billing_entitlements",
            "event_types",
            "events",
            "industries",
            "system_permissions",
            "timezones",
        ],
    ),
    (
        &["update"],
        &[
            "application_tokens",
            "mfa",
            "organization_mfa",
            "user_feature_flags",
            "user_passwords",
            "user_refresh_claims",
        ],
    ),
];

/// Every scope of the Management API.
pub fn management() -> Vec<String> {
    GRANTS
        .iter()
        .flat_map(|(verbs, nouns)| {
            nouns
                .iter()
                .flat_map(|noun| verbs.iter().map(move |verb| format!("{verb}:{noun}")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_scope_is_listed_once() {
        let all = management();
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
        assert!(all.contains(&"read:users".to_owned()) && all.contains(&"update:user_passwords".to_owned()));
        // Two are ours for what is configured in a console elsewhere, and three for a noun that the catalogue does not have.
        assert_eq!(all.len(), 148 + 2 + 3, "the catalogue counts 148 scopes");
    }
}
