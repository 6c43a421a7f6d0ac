//! Signing in, and what tokens are good for.

use http::StatusCode;
use serde_json::Value;

use super::answers::{Answer, SignedIn, Tokens};
use super::clients::{AUDIENCE, Client, M2M, REG};
use super::{TestApp, VERIFIER};
use crate::browser::Browser;

impl TestApp {
    /// An authorization request as the application's SDK makes it; `extra` adds to it or takes the place of its values,
    /// an empty value removes.
    pub fn authorize_path(&self, client: &Client, extra: &[(&str, &str)]) -> String {
        let challenge = protocol::pkce::challenge_of(VERIFIER);
        let mut pairs = vec![
            ("state", "state-of-the-test"),
            ("client_id", client.id),
            ("redirect_uri", client.callback),
            ("response_type", "code"),
            ("scope", "openid profile email offline"),
        ];
        if client.secret.is_none() {
            pairs.extend([
                ("code_challenge", challenge.as_str()),
                ("code_challenge_method", "S256"),
            ]);
        }
        pairs.retain(|(name, _)| !extra.iter().any(|(other, _)| other == name));
        pairs.extend(extra.iter().filter(|(_, value)| !value.is_empty()));
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs)
            .finish();
        format!("/oauth2/auth?{query}")
    }

    /// Trades a code for tokens.
    pub async fn try_exchange(&self, client: &Client, code: &str) -> Answer {
        let mut fields = vec![
            ("grant_type", "authorization_code"),
            ("client_id", client.id),
            ("redirect_uri", client.callback),
            ("code", code),
        ];
        match client.secret {
            Some(secret) => fields.push(("client_secret", secret)),
            None => fields.push(("code_verifier", VERIFIER)),
        }
        self.post("/oauth2/token", &fields).await
    }

    /// Trades a code for tokens, successfully.
    pub async fn exchange(&self, client: &Client, code: &str) -> Tokens {
        self.try_exchange(client, code).await.tokens()
    }

    /// Trades a refresh token.
    pub async fn try_refresh(&self, client: &Client, token: &str) -> Answer {
        let mut fields = vec![
            ("grant_type", "refresh_token"),
            ("client_id", client.id),
            ("refresh_token", token),
        ];
        fields.extend(client.secret.map(|secret| ("client_secret", secret)));
        self.post("/oauth2/token", &fields).await
    }

    /// Trades a refresh token, successfully.
    pub async fn refresh(&self, client: &Client, token: &str) -> Tokens {
        self.try_refresh(client, token).await.tokens()
    }

    /// A token for [`M2M`] itself.
    pub async fn machine_token(&self) -> Tokens {
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", M2M.id),
            ("client_secret", M2M.secret.unwrap_or_default()),
            ("audience", AUDIENCE),
        ];
        self.post("/oauth2/token", &fields).await.tokens()
    }

    /// Asks what a token says, as an application.
    pub async fn introspect(&self, client: &Client, token: &str) -> Value {
        let secret = client.secret.unwrap_or_default();
        let fields = [("token", token), ("client_id", client.id), ("client_secret", secret)];
        let answer = self.post("/oauth2/introspect", &fields).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
        answer.json()
    }

    /// Somebody new, who registered with a mailed code at [`REG`].
    pub async fn sign_up(&self, email: &str) -> SignedIn {
        self.sign_up_at(&REG, email).await
    }

    /// Somebody new, who registered with a mailed code.
    pub async fn sign_up_at(&self, client: &Client, email: &str) -> SignedIn {
        let mut browser = self.browser();
        browser
            .open(&self.authorize_path(client, &[("prompt", "create")]))
            .await;
        browser
            .submit(&[("p_email", email), ("p_first_name", "Ada"), ("p_last_name", "Lovelace")])
            .await;
        let code = self.code(email).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        self.arrived(client, browser).await
    }

    /// Somebody known, who signs in with a mailed code in a new browser.
    pub async fn sign_in(&self, email: &str) -> SignedIn {
        self.sign_in_at(&REG, email).await
    }

    /// Somebody known, who signs in with a mailed code in a new browser.
    pub async fn sign_in_at(&self, client: &Client, email: &str) -> SignedIn {
        let mut browser = self.browser();
        browser.open(&self.authorize_path(client, &[])).await;
        browser.submit(&[("p_email", email)]).await;
        let code = self.code(email).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        self.arrived(client, browser).await
    }

    /// Somebody known, who signs in with a password in a new browser.
    pub async fn sign_in_with_password(&self, client: &Client, email: &str, password: &str) -> SignedIn {
        let mut browser = self.browser();
        browser.open(&self.authorize_path(client, &[])).await;
        browser.submit(&[("p_email", email)]).await;
        browser.submit(&[("p_password", password)]).await;
        self.arrived(client, browser).await
    }

    /// The tokens for the code that a browser has at an application's callback.
    pub async fn arrived(&self, client: &Client, browser: Browser) -> SignedIn {
        let code = browser.parameter("code").unwrap_or_else(|| {
            panic!(
                "no code at {}: {} {}",
                browser.address(),
                browser.page().status,
                browser.page().text()
            )
        });
        let tokens = self.exchange(client, &code).await;
        SignedIn { browser, tokens }
    }
}
