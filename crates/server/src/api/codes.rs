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
    PERMISSION_CREATED = "Permission created";
    PERMISSION_UPDATED = "Permission updated";
    PERMISSION_DELETED = "Permission deleted";
    WEBHOOK_CREATED = "Webhook created";
    WEBHOOK_UPDATED = "Webhook updated";
    WEBHOOK_DELETED = "Webhook deleted";
}
