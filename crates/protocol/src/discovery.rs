//! The discovery document (OpenID Connect Discovery §3, RFC 8414 §2).

use serde::Serialize;

use crate::token::GrantType;

/// What `/.well-known/openid-configuration` says. Made once per issuer and kept as bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document {
    /// The issuer, byte for byte as in tokens and in the `iss` of authorization responses.
    pub issuer: String,
    /// `/oauth2/auth`
    pub authorization_endpoint: String,
    /// `/oauth2/token`
    pub token_endpoint: String,
    /// `/oauth2/v2/user_profile`
    pub userinfo_endpoint: String,
    /// `/.well-known/jwks.json`
    pub jwks_uri: String,
    /// `/logout`
    pub end_session_endpoint: String,
    /// `/oauth2/introspect`
    pub introspection_endpoint: String,
    /// `/oauth2/revoke`
    pub revocation_endpoint: String,
    /// What may be asked for.
    pub scopes_supported: &'static [&'static str],
    /// Only the code flow.
    pub response_types_supported: &'static [&'static str],
    /// Only the query.
    pub response_modes_supported: &'static [&'static str],
    /// The grants on offer.
    pub grant_types_supported: Vec<&'static str>,
    /// Everybody sees the same `sub`.
    pub subject_types_supported: &'static [&'static str],
    /// Only RS256.
    pub id_token_signing_alg_values_supported: &'static [&'static str],
    /// How clients may authenticate.
    pub token_endpoint_auth_methods_supported: &'static [&'static str],
    /// How clients may authenticate for introspection.
    pub introspection_endpoint_auth_methods_supported: &'static [&'static str],
    /// How clients may authenticate for revocation.
    pub revocation_endpoint_auth_methods_supported: &'static [&'static str],
    /// Only S256.
    pub code_challenge_methods_supported: &'static [&'static str],
    /// What `prompt` may say (Initiating User Registration §4.1 for `create`).
    pub prompt_values_supported: &'static [&'static str],
    /// What ID tokens and profiles hold.
    pub claims_supported: &'static [&'static str],
    /// The `claims` parameter is not supported.
    pub claims_parameter_supported: bool,
    /// Request objects are not supported.
    pub request_parameter_supported: bool,
    /// Request objects are not supported, by reference neither.
    pub request_uri_parameter_supported: bool,
    /// RFC 9207.
    pub authorization_response_iss_parameter_supported: bool,
}

impl Document {
    /// The document of an issuer, which has no trailing slash.
    pub fn for_issuer(issuer: &str) -> Self {
        let at = |path: &str| format!("{issuer}{path}");
        let confidential = &["client_secret_basic", "client_secret_post"];
        let any = &["client_secret_basic", "client_secret_post", "none"];
        Self {
            issuer: issuer.to_owned(),
            authorization_endpoint: at("/oauth2/auth"),
            token_endpoint: at("/oauth2/token"),
            userinfo_endpoint: at("/oauth2/v2/user_profile"),
            jwks_uri: at("/.well-known/jwks.json"),
            end_session_endpoint: at("/logout"),
            introspection_endpoint: at("/oauth2/introspect"),
            revocation_endpoint: at("/oauth2/revoke"),
            scopes_supported: &["openid", "profile", "email", "offline"],
            response_types_supported: &["code"],
            response_modes_supported: &["query"],
            grant_types_supported: GrantType::ALL.map(GrantType::as_str).to_vec(),
            subject_types_supported: &["public"],
            id_token_signing_alg_values_supported: &["RS256"],
            token_endpoint_auth_methods_supported: any,
            introspection_endpoint_auth_methods_supported: confidential,
            revocation_endpoint_auth_methods_supported: any,
            code_challenge_methods_supported: &["S256"],
            prompt_values_supported: &["none", "login", "create"],
            claims_supported: &[
                "aud",
                "auth_time",
                "azp",
                "email",
                "email_verified",
                "exp",
                "family_name",
                "given_name",
                "iat",
                "iss",
                "jti",
                "name",
                "nonce",
                "org_code",
                "org_codes",
                "phone_number",
                "phone_number_verified",
                "picture",
                "preferred_username",
                "sub",
                "updated_at",
            ],
            claims_parameter_supported: false,
            request_parameter_supported: false,
            request_uri_parameter_supported: false,
            authorization_response_iss_parameter_supported: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> serde_json::Value {
        serde_json::to_value(Document::for_issuer("https://id.example.com")).unwrap()
    }

    #[test]
    fn the_endpoints_are_where_sdks_expect_them() {
        let document = document();
        for (key, path) in [
            ("issuer", ""),
            ("authorization_endpoint", "/oauth2/auth"),
            ("token_endpoint", "/oauth2/token"),
            ("userinfo_endpoint", "/oauth2/v2/user_profile"),
            ("jwks_uri", "/.well-known/jwks.json"),
            ("end_session_endpoint", "/logout"),
        ] {
            assert_eq!(document[key], format!("https://id.example.com{path}"), "{key}");
        }
    }

    #[test]
    fn r006_the_iss_parameter_is_announced() {
        assert_eq!(document()["authorization_response_iss_parameter_supported"], true);
    }

    #[test]
    fn r003_r024_r042_nothing_is_announced_that_would_be_refused() {
        let document = document();
        assert_eq!(document["response_types_supported"], serde_json::json!(["code"]));
        assert_eq!(
            document["code_challenge_methods_supported"],
            serde_json::json!(["S256"])
        );
        let grants = serde_json::json!(["authorization_code", "refresh_token", "client_credentials"]);
        assert_eq!(document["grant_types_supported"], grants);
        assert_eq!(document["request_uri_parameter_supported"], false);
    }
}
