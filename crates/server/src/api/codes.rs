//! The codes and sentences of success, in one table. Attested ones are kept to the letter (behaviour, section 20.1); the
//! rest follows their pattern.

/// A code with its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Code {
    /// `NOUN_DONE`
    pub code: &'static str,
    /// For people.
    pub message: &'static str,
}

macro_rules! codes {
    ($($name:ident = $message:literal;)+) => {$(
        #[doc = $message]
        pub(crate) const $name: Code = Code { code: stringify!($name), message: $message };
    )+};
}

codes! {
    OK = "Success";
    ACCESS_REQUEST_CONVERTED = "Access request converted";
    ACCESS_REQUEST_DELETED = "Access request deleted";
    API_APPLICATIONS_UPDATED = "API applications updated";
    API_APPLICATION_SCOPE_ADDED = "Scope added to application";
    API_APPLICATION_SCOPE_DELETED = "Scope deleted from application";
    API_CREATED = "API successfully created";
    API_DELETED = "API successfully deleted";
    APPLICATION_CONNECTION_ENABLED = "Connection enabled for application";
    APPLICATION_CONNECTION_REMOVED = "Connection removed from application";
    APPLICATION_CREATED = "Application created";
    APPLICATION_DELETED = "Application deleted";
    APPLICATION_TOKENS_UPDATED = "Application tokens updated";
    APPLICATION_UPDATED = "Application updated";
    BUSINESS_UPDATED = "Business updated";
    APPLICATION_SETTINGS_UPDATED = "Application settings updated";
    CALLBACK_URLS_ADDED = "Callback URLs added";
    CALLBACK_URLS_DELETED = "Callback URLs deleted";
    CALLBACK_URLS_UPDATED = "Callback URLs updated";
    CATEGORY_CREATED = "Category created";
    CATEGORY_UPDATED = "Category updated";
    CONNECTED_APP_CREATED = "Connected app created";
    CONNECTED_APP_DELETED = "Connected app deleted";
    CONNECTED_APP_TOKEN_REVOKED = "Connected app token revoked";
    CONNECTED_APP_UPDATED = "Connected app updated";
    CONNECTION_CREATED = "Connection created";
    CONNECTION_DELETED = "Connection deleted";
    CONNECTION_UPDATED = "Connection updated";
    ENVIRONMENT_TEXTS_UPDATED = "Texts of the environment updated";
    ENVIRONMENT_SETTINGS_UPDATED = "Environment settings updated";
    FEATURE_FLAG_CREATED = "Feature flag created";
    FEATURE_FLAG_DELETED = "Feature flag deleted";
    FEATURE_FLAG_OVERRIDES_DELETED = "Feature flag overrides deleted";
    FEATURE_FLAG_OVERRIDE_DELETED = "Feature flag override deleted";
    FEATURE_FLAG_OVERRIDE_UPDATED = "Feature flag override updated";
    FEATURE_FLAG_UPDATED = "Feature flag updated";
    IDENTITY_CREATED = "Identity created";
    IDENTITY_DELETED = "Identity deleted";
    IDENTITY_UPDATED = "Identity updated";
    LOGO_DELETED = "Logo successfully deleted";
    LOGO_UPDATED = "Logo successfully updated";
    LOGOUT_URLS_ADDED = "Logout URLs added";
    LOGOUT_URLS_DELETED = "Logout URLs deleted";
    LOGOUT_URLS_UPDATED = "Logout URLs updated";
    MFA_UPDATED = "MFA configuration updated";
    ORGANIZATION_CREATED = "Organization created";
    ORGANIZATION_DELETED = "Organization deleted";
    ORGANIZATION_HANDLE_DELETED = "Organization handle deleted";
    ORGANIZATION_MFA_UPDATED = "Organization MFA configuration updated";
    ORGANIZATION_SESSIONS_UPDATED = "Organization sessions updated";
    ORGANIZATION_PASSKEY_SETTINGS_UPDATED = "Organization passkey settings updated";
    ORGANIZATION_LOGO_DELETED = "Organization logo successfully deleted";
    ORGANIZATION_LOGO_UPDATED = "Organization logo successfully updated";
    ORGANIZATION_SETTINGS_UPDATED = "Organization settings updated";
    ORGANIZATION_UPDATED = "Organization updated";
    ORGANIZATION_USERS_ADDED = "Users added to the organization";
    ORGANIZATION_USERS_UPDATED = "Users of the organization updated";
    ORGANIZATION_USER_PERMISSION_ADDED = "Permission added to the organization user";
    ORGANIZATION_USER_PERMISSION_REMOVED = "Permission removed from the organization user";
    ORGANIZATION_USER_REMOVED = "User removed from the organization";
    ORGANIZATION_USER_ROLE_ADDED = "Role added to the organization user";
    ORGANIZATION_USER_ROLE_REMOVED = "Role removed from the organization user";
    PASSKEY_SETTINGS_UPDATED = "Passkey settings updated";
    PERMISSION_CREATED = "Permission created";
    PERMISSION_DELETED = "Permission deleted";
    PERMISSION_UPDATED = "Permission updated";
    PROPERTY_CREATED = "Property created";
    PROPERTY_DELETED = "Property deleted";
    PROPERTY_UPDATED = "Property updated";
    PROPERTY_VALUES_UPDATED = "Property values updated";
    PROPERTY_VALUE_UPDATED = "Property value updated";
    ROLE_CREATED = "Role created";
    ROLE_DELETED = "Role deleted";
    ROLE_PERMISSIONS_UPDATED = "Role permissions updated";
    ROLE_PERMISSION_REMOVED = "Permission removed from role";
    ROLE_UPDATED = "Role updated";
    SUBSCRIBER_CREATED = "Subscriber created";
    USER_CLAIMS_REFRESHED = "User claims refreshed";
    USER_MFA_RESET = "MFA of the user reset";
    USER_DELETED = "User deleted";
    USER_SESSIONS_INVALIDATED = "User sessions invalidated";
    USER_PASSKEY_DELETED = "Passkey deleted from user";
    USER_PASSWORD_UPDATED = "User password updated";
    WEBHOOK_CREATED = "Webhook created";
    WEBHOOK_DELETED = "Webhook deleted";
    WEBHOOK_UPDATED = "Webhook updated";
}
