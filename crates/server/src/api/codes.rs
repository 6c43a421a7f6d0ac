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
    PERMISSION_CREATED = "Permission created";
    PERMISSION_UPDATED = "Permission updated";
    PERMISSION_DELETED = "Permission deleted";
}
