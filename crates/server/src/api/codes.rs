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
    FEATURE_FLAG_CREATED = "Feature flag created";
    FEATURE_FLAG_UPDATED = "Feature flag updated";
    FEATURE_FLAG_DELETED = "Feature flag deleted";
    FEATURE_FLAG_OVERRIDE_UPDATED = "Feature flag override updated";
    FEATURE_FLAG_OVERRIDE_DELETED = "Feature flag override deleted";
    FEATURE_FLAG_OVERRIDES_DELETED = "Feature flag overrides deleted";
    PERMISSION_CREATED = "Permission created";
    PERMISSION_UPDATED = "Permission updated";
    PERMISSION_DELETED = "Permission deleted";
    ROLE_CREATED = "Role created";
    ROLE_UPDATED = "Role updated";
    ROLE_DELETED = "Role deleted";
    ROLE_PERMISSION_REMOVED = "Permission removed from role";
    ROLE_PERMISSIONS_UPDATED = "Role permissions updated";
}
