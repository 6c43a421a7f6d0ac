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
    ORGANIZATION_CREATED = "Organization created";
    ORGANIZATION_UPDATED = "Organization updated";
    ORGANIZATION_DELETED = "Organization deleted";
    ORGANIZATION_HANDLE_DELETED = "Organization handle deleted";
    ORGANIZATION_USER_PERMISSION_ADDED = "Permission added to the organization user";
    ORGANIZATION_USER_PERMISSION_REMOVED = "Permission removed from the organization user";
    ORGANIZATION_USER_REMOVED = "User removed from the organization";
    ORGANIZATION_USER_ROLE_ADDED = "Role added to the organization user";
    ORGANIZATION_USER_ROLE_REMOVED = "Role removed from the organization user";
    ORGANIZATION_USERS_ADDED = "Users added to the organization";
    ORGANIZATION_USERS_UPDATED = "Users of the organization updated";
    API_CREATED = "API successfully created";
    API_DELETED = "API successfully deleted";
    API_APPLICATIONS_UPDATED = "API applications updated";
    API_APPLICATION_SCOPE_ADDED = "Scope added to application";
    API_APPLICATION_SCOPE_DELETED = "Scope deleted from application";
    APPLICATION_CREATED = "Application created";
    APPLICATION_UPDATED = "Application updated";
    APPLICATION_DELETED = "Application deleted";
    APPLICATION_CONNECTION_ENABLED = "Connection enabled for application";
    APPLICATION_CONNECTION_REMOVED = "Connection removed from application";
    CALLBACK_URLS_ADDED = "Callback URLs added";
    CALLBACK_URLS_UPDATED = "Callback URLs updated";
    CALLBACK_URLS_DELETED = "Callback URLs deleted";
    CONNECTED_APP_TOKEN_REVOKED = "Connected app token revoked";
    CONNECTION_CREATED = "Connection created";
    CONNECTION_UPDATED = "Connection updated";
    CONNECTION_DELETED = "Connection deleted";
    LOGOUT_URLS_ADDED = "Logout URLs added";
    LOGOUT_URLS_UPDATED = "Logout URLs updated";
    LOGOUT_URLS_DELETED = "Logout URLs deleted";
    IDENTITY_CREATED = "Identity created";
    IDENTITY_UPDATED = "Identity updated";
    IDENTITY_DELETED = "Identity deleted";
    PERMISSION_CREATED = "Permission created";
    PERMISSION_UPDATED = "Permission updated";
    PERMISSION_DELETED = "Permission deleted";
    USER_DELETED = "User deleted";
    USER_CLAIMS_REFRESHED = "User claims refreshed";
    USER_PASSWORD_UPDATED = "User password updated";
}
