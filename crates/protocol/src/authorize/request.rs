//! Phase two: everything an authorization request says, checked and typed.
//!
//! A [`Request`] can be stored, because from here on the flow lives on the server: nothing that a
//! later page sends may change it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::checks::{self, MAX_HINT_TOKEN, MAX_NONCE, MAX_STATE, MAX_TEXT};
use crate::{error::Refusal, params::Params, pkce::Challenge, scope::ScopeSet, token};

/// An authorization request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The client.
    pub client_id: String,
    /// The address presented. Redirect to what matched it, not to this.
    pub redirect_uri: String,
    /// The scopes asked for; empty when none were named.
    pub scope: ScopeSet,
    /// Echoed byte for byte in the answer.
    pub state: Option<String>,
    /// Echoed in the ID token.
    pub nonce: Option<String>,
    /// The PKCE challenge. Whether it is needed is [`crate::pkce::Policy::admits`]'s decision.
    pub challenge: Option<Challenge>,
    /// The APIs the access token is for.
    pub audience: Vec<String>,
    /// How to deal with the person.
    pub prompt: Prompt,
    /// Where to start; the older way of saying `prompt=create`.
    pub start_page: Option<StartPage>,
    /// Who is expected.
    pub login_hint: Option<LoginHint>,
    /// The connection to go to directly.
    pub connection_id: Option<String>,
    /// The organization to sign in to.
    pub org_code: Option<String>,
    /// The name of the organization to create.
    pub org_name: Option<String>,
    /// Whether to create an organization.
    pub is_create_org: bool,
    /// The language of the pages.
    pub lang: Option<String>,
    /// The greatest age of the authentication, in seconds. Zero acts like `prompt=login`.
    pub max_age: Option<u64>,
    /// An ID token of the person expected.
    pub id_token_hint: Option<String>,
    /// Whether the application understands being sent back to start over.
    pub supports_reauth: bool,
    /// What the application got back when it was sent back to start over.
    pub reauth_state: Option<String>,
    /// Whether to end on a page that says "you are signed in".
    pub has_success_page: bool,
    /// The invitation being answered.
    pub invitation_code: Option<String>,
    /// Marketing tags, by parameter name.
    pub marketing_tags: BTreeMap<String, String>,
}

impl Request {
    /// Phase two. Call it once [`super::client_and_redirect`] is settled: a refusal here may be
    /// answered by redirect, with [`super::state_for_error`].
    pub fn parse(params: &Params) -> Result<Self, Refusal> {
        let super::ClientAndRedirect {
            client_id,
            redirect_uri,
        } = super::client_and_redirect(params)?;
        let state = checks::single(params, "state", MAX_STATE)?;
        checks::response_type(params)?;
        checks::response_mode(params)?;
        checks::request_object(params)?;
        let challenge = checks::single(params, "code_challenge", MAX_TEXT)?;
        let method = checks::single(params, "code_challenge_method", MAX_TEXT)?;
        let text = |name| checks::text(params, name, MAX_TEXT);
        Ok(Self {
            client_id,
            redirect_uri,
            scope: ScopeSet::parse(params.filled("scope").unwrap_or_default())?,
            state,
            nonce: checks::single(params, "nonce", MAX_NONCE)?,
            challenge: Challenge::parse(challenge.as_deref(), method.as_deref())?,
            audience: token::audiences(params)?,
            prompt: Prompt::parse(params.filled("prompt").unwrap_or_default())?,
            start_page: params.filled("start_page").and_then(StartPage::parse),
            login_hint: params.filled("login_hint").and_then(LoginHint::parse),
            connection_id: text("connection_id")?,
            org_code: text("org_code")?,
            org_name: text("org_name")?,
            is_create_org: params.flag("is_create_org"),
            lang: text("lang")?,
            max_age: max_age(params)?,
            id_token_hint: checks::text(params, "id_token_hint", MAX_HINT_TOKEN)?,
            supports_reauth: params.flag("supports_reauth"),
            reauth_state: checks::text(params, "reauth_state", MAX_STATE)?,
            has_success_page: params.flag("has_success_page") || params.flag("is_use_auth_success_page"),
            invitation_code: text("invitation_code")?,
            marketing_tags: checks::marketing_tags(params),
        })
    }

    /// Whether the person should see the registration page first.
    pub fn wants_registration(&self) -> bool {
        self.prompt.create || self.start_page == Some(StartPage::Registration)
    }

    /// Whether the person must really authenticate again, whatever session there is. A `max_age`
    /// above zero depends on the session; that comparison is the caller's.
    pub fn wants_fresh_authentication(&self) -> bool {
        self.prompt.login || self.max_age == Some(0)
    }
}

/// OpenID Connect Core §3.1.2.1. Unknown words are ignored.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    /// Show no page at all.
    pub none: bool,
    /// Authenticate again.
    pub login: bool,
    /// Register.
    pub create: bool,
    /// Choose an account.
    pub select_account: bool,
    /// Ask for consent.
    pub consent: bool,
}

impl Prompt {
    fn parse(text: &str) -> Result<Self, Refusal> {
        let has = |word| text.split(' ').any(|given| given == word);
        let prompt = Self {
            none: has("none"),
            login: has("login"),
            create: has("create"),
            select_account: has("select_account"),
            consent: has("consent"),
        };
        // "If this parameter contains none with any other value, an error is returned."
        match prompt.none && text.split(' ').any(|given| !matches!(given, "" | "none")) {
            true => Err(Refusal::malformed("prompt=none with another value")),
            false => Ok(prompt),
        }
    }
}

/// The page to start on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StartPage {
    /// The sign-in page.
    Login,
    /// The registration page.
    Registration,
}

impl StartPage {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "login" => Some(Self::Login),
            "registration" => Some(Self::Registration),
            _ => None,
        }
    }
}

/// Who is expected to sign in. A hint only: it fills in a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LoginHint {
    /// `ada@example.com`
    Email(String),
    /// `phone:+61466043123:au`, also without the plus sign or the country.
    Phone {
        /// The number as given: digits, perhaps after a plus sign.
        number: String,
        /// The country's two letters, in lower case.
        country: Option<String>,
    },
    /// `username:bob`, and whatever is none of the others.
    Username(String),
}

impl LoginHint {
    /// Reads a hint; what cannot be one is no hint.
    pub fn parse(text: &str) -> Option<Self> {
        const LONGEST: usize = 320;
        let text = text.trim();
        if text.is_empty() || text.len() > LONGEST || text.chars().any(char::is_control) {
            return None;
        }
        if let Some(name) = text.strip_prefix("username:") {
            return (!name.is_empty()).then(|| Self::Username(name.to_owned()));
        }
        if let Some(phone) = text.strip_prefix("phone:") {
            return Self::phone(phone);
        }
        if text.contains('@') {
            return Some(Self::Email(text.to_owned()));
        }
        Self::phone(text)
            .filter(|_| text.starts_with('+'))
            .or_else(|| Some(Self::Username(text.to_owned())))
    }

    fn phone(text: &str) -> Option<Self> {
        let (number, country) = text
            .split_once(':')
            .map_or((text, None), |(number, country)| (number, Some(country)));
        // an unencoded plus sign arrives as a space
        let number = number.trim();
        let digits = number.strip_prefix('+').unwrap_or(number);
        let is_number = (4..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        let country = country.filter(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic()));
        is_number.then(|| Self::Phone {
            number: number.to_owned(),
            country: country.map(str::to_ascii_lowercase),
        })
    }
}

fn max_age(params: &Params) -> Result<Option<u64>, Refusal> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    match params.filled("max_age") {
        None => Ok(None),
        Some(text) => match text.parse().ok().filter(|_| digits(text)) {
            Some(seconds) => Ok(Some(seconds)),
            None => Err(Refusal::malformed("max_age is not a number of seconds")),
        },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::error::OAuthError;

    const BASE: &str = "client_id=c&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fcb&response_type=code";

    fn parse(more: &str) -> Result<Request, Refusal> {
        Request::parse(&Params::parse(&format!("{BASE}&{more}")).unwrap())
    }

    #[test]
    fn the_request_of_a_next_application_is_understood() {
        let request = parse(
            "state=s&scope=openid+profile+email+offline&audience=a&audience=b+c&start_page=registration&\
             is_create_org=true&org_name=&supports_reauth=true&post_login_redirect_url=%2Fx&utm_source=news&lang=en-AU",
        )
        .unwrap();
        assert_eq!(request.scope.to_string(), "openid profile email offline");
        assert_eq!(request.audience, ["a", "b", "c"]);
        assert!(request.wants_registration() && request.is_create_org && request.supports_reauth);
        assert_eq!(
            (request.org_name.as_deref(), request.lang.as_deref()),
            (None, Some("en-AU"))
        );
        assert_eq!(request.marketing_tags["utm_source"], "news");
    }

    #[test]
    fn an_empty_audience_is_no_audience() {
        assert!(parse("audience=").unwrap().audience.is_empty());
    }

    #[test]
    fn r004_two_values_that_decide_something_are_refused_and_else_the_first_counts() {
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        for query in [
            "state=a&state=b".to_owned(),
            "nonce=a&nonce=b".to_owned(),
            "response_type=token".to_owned(),
            format!(
                "code_challenge={challenge}&code_challenge={}&code_challenge_method=S256",
                challenge.replace('E', "F")
            ),
            format!("code_challenge={challenge}&code_challenge_method=S256&code_challenge_method=plain"),
        ] {
            assert_eq!(parse(&query).unwrap_err().code, OAuthError::InvalidRequest, "{query}");
        }
        let request = parse("scope=openid&scope=email&org_code=org_1&org_code=org_2&prompt=login&prompt=none").unwrap();
        assert_eq!(
            (request.scope.to_string().as_str(), request.org_code.as_deref()),
            ("openid", Some("org_1"))
        );
        assert!(request.prompt.login && !request.prompt.none);
        assert!(parse("state=a&state=a&nonce=n&nonce=n").is_ok());
    }

    #[test]
    fn r005_state_and_nonce_hold_two_kilobytes_of_anything() {
        let all: String = (1..=0x7f_u8).map(char::from).chain("éß漢🦀".chars()).collect();
        let encoded: String = url::form_urlencoded::byte_serialize(all.as_bytes()).collect();
        let request = parse(&format!("state={encoded}&nonce={encoded}")).unwrap();
        assert_eq!(
            (request.state.as_deref(), request.nonce.as_deref()),
            (Some(all.as_str()), Some(all.as_str()))
        );
        for name in ["state", "nonce"] {
            assert!(parse(&format!("{name}={}", "a".repeat(2048))).is_ok());
            let refusal = parse(&format!("{name}={}", "a".repeat(2049))).unwrap_err();
            assert_eq!(refusal.code, OAuthError::InvalidRequest);
        }
    }

    #[test]
    fn r007_none_goes_with_nothing_else() {
        assert!(parse("prompt=none").unwrap().prompt.none);
        assert_eq!(parse("prompt=none+login").unwrap_err().code, OAuthError::InvalidRequest);
        let several = parse("prompt=select_account+consent+unknown").unwrap().prompt;
        assert!(several.select_account && several.consent && !several.login);
    }

    #[test]
    fn r008_max_age_zero_and_prompt_login_ask_for_a_fresh_authentication() {
        assert!(parse("max_age=0").unwrap().wants_fresh_authentication());
        assert!(parse("prompt=login").unwrap().wants_fresh_authentication());
        assert!(!parse("max_age=60").unwrap().wants_fresh_authentication());
        for bad in ["-1", "1.5", "%2B1", "soon", "99999999999999999999999"] {
            assert_eq!(
                parse(&format!("max_age={bad}")).unwrap_err().code,
                OAuthError::InvalidRequest,
                "{bad}"
            );
        }
    }

    #[test]
    fn login_hints_come_in_three_forms() {
        let phone = |number: &str, country: Option<&str>| LoginHint::Phone {
            number: number.into(),
            country: country.map(Into::into),
        };
        for (text, hint) in [
            ("ada@example.com", Some(LoginHint::Email("ada@example.com".into()))),
            ("phone:+61466043123:AU", Some(phone("+61466043123", Some("au")))),
            ("phone:61466043123", Some(phone("61466043123", None))),
            ("phone: 61466043123:au", Some(phone("61466043123", Some("au")))),
            ("+447700900000", Some(phone("+447700900000", None))),
            ("username:bob", Some(LoginHint::Username("bob".into()))),
            ("bob", Some(LoginHint::Username("bob".into()))),
            ("phone:bob", None),
            ("username:", None),
            ("a\nb@example.com", None),
            ("", None),
        ] {
            assert_eq!(LoginHint::parse(text), hint, "{text:?}");
        }
    }

    #[test]
    fn r012_a_request_survives_storage_unchanged() {
        let request =
            parse("state=s&login_hint=phone%3A%2B61466043123%3Aau&prompt=login&scope=openid&max_age=5").unwrap();
        let stored = serde_json::to_string(&request).unwrap();
        assert_eq!(serde_json::from_str::<Request>(&stored).unwrap(), request);
    }

    proptest! {
        #[test]
        fn no_query_panics_and_whatever_is_accepted_kept_its_state(query in "[a-z_=&%0-9 +]{0,200}", state in "[^\0]{1,200}") {
            let state_param: String = url::form_urlencoded::byte_serialize(state.as_bytes()).collect();
            if let Ok(params) = Params::parse(&format!("{BASE}&state={state_param}&{query}"))
                && let Ok(request) = Request::parse(&params) {
                    prop_assert_eq!(request.state, Some(state));
                }
        }
    }
}
