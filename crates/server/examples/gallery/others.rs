//! Signing in with others.

use engine::sign_in::Ask;
use server::pages::view::{
    Error as ErrorPage, Href, Leave, Login, Mark, Problem, Problems, ProviderButton, Providers, SsoHomeRealm, Who,
};

use super::{Done, EMAIL, Gallery, form};

impl Gallery<'_> {
    /// Signing in with others.
    pub(super) fn others(&self) -> Done {
        const SOME: [(&str, &str); 4] = [
            ("oauth2:google", "Google"),
            ("oauth2:apple", "Apple"),
            ("oauth2:microsoft", "Microsoft"),
            ("saml:custom", "Acme"),
        ];
        const ALL: [(&str, &str); 17] = [
            ("oauth2:google", "Google"),
            ("oauth2:apple", "Apple"),
            ("oauth2:microsoft", "Microsoft"),
            ("oauth2:facebook", "Facebook"),
            ("oauth2:github", "GitHub"),
            ("oauth2:linkedin", "LinkedIn"),
            ("oauth2:slack", "Slack"),
            ("oauth2:twitter", "X"),
            ("oauth2:discord", "Discord"),
            ("oauth2:gitlab", "GitLab"),
            ("oauth2:bitbucket", "Bitbucket"),
            ("oauth2:twitch", "Twitch"),
            ("oauth2:patreon", "Patreon"),
            ("oauth2:stripe", "Stripe"),
            ("oauth2:xero", "Xero"),
            ("oauth2:azure_ad", "Entra ID"),
            ("saml:custom", "Acme"),
        ];
        let button = |strategy: &str, name: &str| ProviderButton {
            connection: "conn_1".into(),
            name: name.into(),
            mark: Mark::of(strategy),
        };
        let providers = |names: &[(&str, &str)]| Providers {
            form: form("/auth/connection"),
            buttons: names.iter().map(|(strategy, name)| button(strategy, name)).collect(),
            sso: Href::path("/auth/sso-home-realm"),
        };
        let login = |who: Option<Who>, names: &[(&str, &str)]| Login {
            page: self.page(),
            form: form("/auth/login"),
            who,
            providers: providers(names),
            application: Some("Acme Projects".into()),
            register: Href::path("/auth/register"),
            request_access: None,
            passkey: None,
            notice: None,
            problems: Problems::default(),
        };
        self.save("login-providers", &login(Some(Who::empty(Ask::Email)), &SOME))?;
        self.save("login-providers-only", &login(None, &ALL))?;
        let sso = |email: &str, problems: Problems| SsoHomeRealm {
            page: self.page(),
            form: form("/auth/sso-home-realm"),
            email: email.into(),
            back: Href::path("/auth/login"),
            problems,
        };
        self.save("sso_home_realm", &sso("", Problems::default()))?;
        self.save("sso_home_realm-unknown", &sso(EMAIL, Problem::HomeRealmUnknown.into()))?;
        if let Some(action) = Href::web("https://idp.example.com/sso") {
            let leave = Leave {
                page: self.page(),
                action,
                fields: Vec::new(),
            };
            self.save("leave", &leave)?;
        }
        let failed = ErrorPage {
            login: Href::path("/auth"),
            ..ErrorPage::of(self.page(), Problem::ProviderUnreachable { number: 5104 })
        };
        self.save("error-provider", &failed)
    }
}
