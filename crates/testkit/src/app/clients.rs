//! The applications that every test has.

/// The issuer of the default environment.
pub const ISSUER: &str = "https://id.example.test";

/// The API that [`M2M`] may use, with the scopes `read:things` and `write:things`.
pub const AUDIENCE: &str = "https://api.example.test";

/// One of the applications that every test has.
#[derive(Debug, Clone, Copy)]
pub struct Client {
    /// Its client id.
    pub id: &'static str,
    /// Its secret.
    pub secret: Option<&'static str>,
    /// Its callback URL.
    pub callback: &'static str,
    /// Its logout URL.
    pub logout: &'static str,
    /// The origin of its pages.
    pub origin: &'static str,
}

/// A server-side web application.
pub const REG: Client = Client {
    id: "a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1",
    secret: Some("RegSecretRegSecretRegSecretRegSecretRegSecret123"),
    callback: "https://app.example.test/api/auth/kinde_callback",
    logout: "https://app.example.test",
    origin: "https://app.example.test",
};

/// A browser application on the issuer's site.
pub const SPA: Client = Client {
    id: "b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2",
    secret: None,
    callback: "https://spa.example.test/callback",
    logout: "https://spa.example.test",
    origin: "https://spa.example.test",
};

/// A browser application on another site.
pub const OTHER_SPA: Client = Client {
    id: "c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3",
    secret: None,
    callback: "https://app.elsewhere.test/callback",
    logout: "https://app.elsewhere.test",
    origin: "https://app.elsewhere.test",
};

/// A machine, which may use [`AUDIENCE`].
pub const M2M: Client = Client {
    id: "d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4",
    secret: Some("MachineSecretMachineSecretMachineSecretMachine123"),
    callback: "",
    logout: "",
    origin: "",
};
