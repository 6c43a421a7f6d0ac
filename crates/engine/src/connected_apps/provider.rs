//! Speaking to the third party of a connected app, by the guarded client alone.

use std::time::Duration;

use bytes::Bytes;
use domain::connected_apps::{ConnectedApp, Manner, Place};
use domain::strategies::ClientAuthentication;
use protocol::upstream::authorization::Authorization;
use protocol::upstream::token::{self, Authentication, Client, NoTokens};
use protocol::upstream::{Ask, Verb, apple};
use store::connected_apps::Configured;
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::Tokens;
use crate::context::Context;
use crate::error::Result;
use crate::outbound::{self, Call, Reply};

/// How long everything that somebody waits for may take together (R151).
const TOTAL: Duration = Duration::from_secs(10);
/// How long giving up one token may take, of the two that there are.
const ONE: Duration = Duration::from_secs(5);

/// A third party, as it is spoken to.
pub(super) struct Provider {
    pub app: ConnectedApp,
    pub place: Place,
    secret: Option<Zeroizing<String>>,
}

/// Why a third party gave nothing. The words are for the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    /// It is slow, down, or answers nonsense.
    Away(String),
    /// It does not take us for whom we say, or may not be called: an administrator has to mend that.
    Setup(String),
    /// What was granted is over.
    Over(String),
    /// It says no.
    Refused(String),
}

impl Trouble {
    /// For the log.
    pub(super) fn why(&self) -> &str {
        match self {
            Self::Away(why) | Self::Setup(why) | Self::Over(why) | Self::Refused(why) => why,
        }
    }
}

impl From<NoTokens> for Trouble {
    fn from(why: NoTokens) -> Self {
        let text = why.to_string();
        match &why {
            _ if why.is_grant_over() => Self::Over(text),
            NoTokens::Unwell(_) | NoTokens::Unreadable(_) => Self::Away(text),
            NoTokens::Refused { error, .. } => match error.as_str() {
                "invalid_client"
                | "unauthorized_client"
                | "incorrect_client_credentials"
                | "redirect_uri_mismatch"
                | "invalid_client_id" => Self::Setup(text),
                _ => Self::Refused(text),
            },
        }
    }
}

/// Where a secret of a connected app is sealed for.
pub(super) fn secret_place(cx: &Context, app: &ConnectedApp) -> String {
    format!("connected_apps/{}/{}", cx.env(), app.id)
}

impl Provider {
    /// Opens what is kept of a connected app; none where too little is known to speak to it.
    pub(super) fn open(cx: &Context, configured: Configured) -> Result<Option<Self>> {
        let Configured { app, secret_sealed } = configured;
        let Some(place) = app.place() else { return Ok(None) };
        let secret = match &secret_sealed {
            None => None,
            Some(sealed) => {
                let plain = cx.engine.secrets().open(&secret_place(cx, &app), sealed)?;
                Some(Zeroizing::new(String::from_utf8_lossy(&plain).into_owned()))
            }
        };
        Ok(Some(Self { app, place, secret }))
    }

    /// Where the browser goes to consent.
    pub(super) fn authorization_url(&self, issuer: &str, state: &str, verifier: Option<&str>) -> Option<String> {
        let request = Authorization {
            endpoint: &self.place.authorization,
            client_id: &self.app.client_id,
            redirect_uri: &super::redirect_uri(issuer),
            scope: &self.place.scope,
            state,
            nonce: None,
            verifier,
            more: &self.place.parameters,
        };
        request.url().ok()
    }

    /// Trades a code.
    pub(super) async fn exchange(
        &self,
        cx: &Context,
        code: &str,
        verifier: Option<&str>,
    ) -> Result<token::Tokens, Trouble> {
        let secret = self.client_secret(cx)?;
        let back = super::redirect_uri(cx.environment.issuer());
        let client = self.client(secret.as_deref());
        self.tokens(cx, token::exchange(&self.place.token, &client, code, &back, verifier))
            .await
    }

    /// Trades a refresh token.
    pub(super) async fn refresh(&self, cx: &Context, tokens: &Tokens) -> Result<token::Tokens, Trouble> {
        let secret = self.client_secret(cx)?;
        let client = self.client(secret.as_deref());
        let refresh_token = tokens.refresh_token.as_deref().unwrap_or_default();
        let mut ask = token::refresh(&self.place.token, &client, refresh_token);
        // It is not sent, but the provider knows it.
        ask.secrets.add(&tokens.access_token);
        self.tokens(cx, ask).await
    }

    /// Gives tokens up, as far as the third party takes them back. Tells whether it does.
    pub(super) async fn give_up(&self, cx: &Context, tokens: &Tokens) -> Result<bool, Trouble> {
        let Some((manner, url)) = &self.place.revocation else {
            return Ok(false);
        };
        let secret = self.client_secret(cx)?;
        let client = self.client(secret.as_deref());
        // GitHub's API says so of tokens that it does not know.
        let unknown: &[u16] = match manner {
            Manner::GitHub => &[404],
            Manner::Standard | Manner::BearerDelete => &[],
        };
        let asks: Vec<Ask> = match manner {
            // The refresh token first: some let the access token end with it (RFC 7009 §2.1).
            Manner::Standard => {
                let refresh = tokens.refresh_token.as_deref();
                let refresh = refresh.map(|refresh| token::revoke(url, &client, refresh, "refresh_token"));
                let access = token::revoke(url, &client, &tokens.access_token, "access_token");
                refresh.into_iter().chain([access]).collect()
            }
            Manner::GitHub => vec![token::revoke_grant(url, &client, &tokens.access_token)],
            Manner::BearerDelete => vec![token::revoke_as_bearer(url, &tokens.access_token)],
        };
        let mut all_back = Ok(true);
        for mut ask in asks {
            // A provider may repeat either.
            ask.secrets.add(&tokens.access_token);
            ask.secrets.add(tokens.refresh_token.as_deref().unwrap_or_default());
            // Each has its time: one that is not taken does not keep the other from being given back.
            let one = in_time(ONE, give_one_up(cx, ask, unknown)).await;
            all_back = all_back.and_then(|is_back| one.map(|()| is_back));
        }
        all_back
    }

    async fn tokens(&self, cx: &Context, ask: Ask) -> Result<token::Tokens, Trouble> {
        let all = async {
            let secrets = ask.secrets.clone();
            let reply = call(cx, ask).await?;
            token::Tokens::read(&secrets, reply.status, &reply.body).map_err(Trouble::from)
        };
        in_time(TOTAL, all).await
    }

    /// What we prove ourselves with. Apple's is made for every request.
    fn client_secret(&self, cx: &Context) -> Result<Option<Zeroizing<String>>, Trouble> {
        let Some(secret) = &self.secret else { return Ok(None) };
        if self.place.authentication != ClientAuthentication::Apple || !apple::is_private_key(secret) {
            return Ok(Some(secret.clone()));
        }
        let settings = &self.app.settings;
        let (Some(team_id), Some(key_id)) = (&settings.team_id, &settings.key_id) else {
            return Err(Trouble::Setup("the connected app has no team_id or key_id".to_owned()));
        };
        let owner = apple::Owner {
            team_id,
            key_id,
            client_id: &self.app.client_id,
        };
        let made = apple::client_secret(&owner, secret, cx.now().seconds());
        made.map(Some).map_err(|why| Trouble::Setup(why.to_string()))
    }

    fn client<'s>(&'s self, secret: Option<&'s String>) -> Client<'s> {
        Client {
            id: &self.app.client_id,
            secret: secret.map(String::as_str),
            authentication: match self.place.authentication {
                ClientAuthentication::Basic => Authentication::Basic,
                ClientAuthentication::Post | ClientAuthentication::Apple => Authentication::Post,
            },
        }
    }
}

async fn give_one_up(cx: &Context, ask: Ask, unknown: &[u16]) -> Result<(), Trouble> {
    let secrets = ask.secrets.clone();
    let reply = call(cx, ask).await?;
    token::given_up(&secrets, reply.status, &reply.body, unknown).map_err(Trouble::from)
}

async fn in_time<T>(longest: Duration, all: impl Future<Output = Result<T, Trouble>>) -> Result<T, Trouble> {
    let slow = |_| Err(Trouble::Away("the provider took too long".to_owned()));
    timeout(longest, all).await.unwrap_or_else(slow)
}

async fn call(cx: &Context, ask: Ask) -> Result<Reply, Trouble> {
    let headers = ask.headers.into_iter();
    let call = Call {
        method: match ask.verb {
            Verb::Get => outbound::Verb::Get,
            Verb::Post => outbound::Verb::Post,
            Verb::Delete => outbound::Verb::Delete,
        },
        url: ask.url,
        headers: headers.map(|(name, value)| (name.into(), value)).collect(),
        body: Bytes::from(ask.body),
    };
    // In a box: the way out is long, and every future that may go it would be as large.
    let sent = Box::pin(cx.engine.outbound().send_whole(&call, outbound::LONGEST_BODY)).await;
    sent.map_err(|why| match why {
        outbound::Failure::Refused(_) | outbound::Failure::Header => Trouble::Setup(why.to_string()),
        why => Trouble::Away(why.to_string()),
    })
}

#[cfg(test)]
mod tests {
    use protocol::upstream::Secrets;

    use super::*;

    fn trouble(status: u16, body: &str) -> Trouble {
        match token::Tokens::read(&Secrets::default(), status, body.as_bytes()) {
            Err(why) => why.into(),
            Ok(_) => panic!("{body}"),
        }
    }

    #[test]
    fn only_the_words_for_it_end_what_was_granted() {
        assert!(matches!(trouble(400, r#"{"error":"invalid_grant"}"#), Trouble::Over(_)));
        assert!(matches!(
            trouble(200, r#"{"error":"bad_refresh_token"}"#),
            Trouble::Over(_)
        ));
        assert!(matches!(
            trouble(401, r#"{"error":"invalid_client"}"#),
            Trouble::Setup(_)
        ));
        for (status, body) in [
            (503, ""),
            (429, "{}"),
            (200, "<html>"),
            (200, "{}"),
            (500, r#"{"error":"invalid_grant"}"#),
        ] {
            assert!(matches!(trouble(status, body), Trouble::Away(_)), "{status} {body}");
        }
        for (status, body) in [(400, "<html>"), (400, r#"{"error":"invalid_scope"}"#), (403, "{}")] {
            assert!(matches!(trouble(status, body), Trouble::Refused(_)), "{status} {body}");
        }
    }
}
