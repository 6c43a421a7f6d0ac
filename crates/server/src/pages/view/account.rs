//! Who is it? Sign in, register, and what follows when that has no answer.

use std::borrow::Cow;

use askama::Template;

use super::{Account, Field, Form, Href, Notice, Page, Problem, Problems, Providers, Script, View, Who, assets};

/// Asks for the identifier.
#[derive(Template)]
#[template(path = "pages/login.html")]
pub struct Login {
    pub page: Page,
    pub form: Form,
    /// The field; none where only others vouch for people.
    pub who: Option<Who>,
    /// The buttons that lead to others.
    pub providers: Providers,
    /// Told below the heading.
    pub application: Option<String>,
    /// Where an account is created; without it, nothing is offered.
    pub register: Option<Href>,
    /// Where access is asked for, where no account is created.
    pub request_access: Option<Href>,
    /// How to sign in with a passkey, where that is possible.
    pub passkey: Option<AskForPasskey>,
    pub notice: Option<Notice>,
    pub problems: Problems,
}

/// What asks a browser for a passkey: a form that a script fills in. It carries the same `csrf` and `flow` as the other.
#[derive(Clone)]
pub struct AskForPasskey {
    /// A path of ours.
    pub action: String,
    /// JSON for the browser.
    pub options: String,
}

impl View for Login {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("login-title").into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        self.who.as_ref().map(Who::field)
    }

    fn script(&self) -> Option<Script<'_>> {
        self.passkey.as_ref().map(|_| self.page.script(assets::passkeys()))
    }
}

impl Login {
    /// With passkeys, browsers offer them among what they fill in (conditional user interface).
    fn autocomplete(&self) -> &'static str {
        match self.passkey {
            Some(_) => "username webauthn",
            None => "username",
        }
    }

    fn intro(&self) -> Cow<'_, str> {
        match &self.application {
            Some(name) => self
                .page
                .texts
                .text_with("login-intro-app", &[("application", name.as_str().into())])
                .into(),
            None => self.who.as_ref().map_or("", |who| self.page.text(who.intro())).into(),
        }
    }
}

/// Asks for what a new account needs.
#[derive(Template)]
#[template(path = "pages/register.html")]
pub struct Register {
    pub page: Page,
    pub form: Form,
    /// Whether to ask for names.
    pub asks_for_name: bool,
    pub consents: Consents,
    pub first_name: String,
    pub last_name: String,
    /// The field; none where only others vouch for people.
    pub who: Option<Who>,
    /// The buttons that lead to others.
    pub providers: Providers,
    pub application: Option<String>,
    pub login: Option<Href>,
    /// Where access is asked for, by whoever may not register.
    pub request_access: Option<Href>,
    pub problems: Problems,
}

impl View for Register {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("register-title").into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        match &self.who {
            Some(_) if self.asks_for_name => Some(Field::FirstName),
            who => who.as_ref().map(Who::field),
        }
    }
}

impl Register {
    fn intro(&self) -> Cow<'_, str> {
        match &self.application {
            Some(name) => self
                .page
                .texts
                .text_with("register-intro-app", &[("application", name.as_str().into())])
                .into(),
            None => self.page.text("register-intro").into(),
        }
    }
}

/// Nobody has this identifier: offers to create the account with it.
#[derive(Template)]
#[template(path = "pages/account_not_found.html")]
pub struct AccountNotFound {
    pub page: Page,
    pub form: Form,
    pub account: Account,
    /// Whether the account may be created here. The form is shown only then; it sends the identifier again.
    pub may_register: bool,
    /// Where access is asked for, where no account is created.
    pub request_access: Option<Href>,
    pub asks_for_name: bool,
    pub consents: Consents,
    pub first_name: String,
    pub last_name: String,
    /// Back to the identifier.
    pub back: Option<Href>,
    pub problems: Problems,
}

impl View for AccountNotFound {
    fn title(&self) -> Cow<'_, str> {
        let title = self.account.choose(
            "account-not-found-title",
            "account-not-found-title-username",
            "account-not-found-title-phone",
        );
        self.page.text(title).into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }
}

impl AccountNotFound {
    fn intro(&self) -> &str {
        let key = match self.may_register {
            true => self.account.choose(
                "account-not-found-offer",
                "account-not-found-offer-username",
                "account-not-found-offer-phone",
            ),
            false => self.account.choose(
                "account-not-found-closed",
                "account-not-found-closed-username",
                "account-not-found-closed-phone",
            ),
        };
        self.page.text(key)
    }

    fn back_text(&self) -> &'static str {
        self.account.choose(
            "account-not-found-back",
            "account-not-found-back-username",
            "account-not-found-back-phone",
        )
    }
}

/// The boxes of a form of registration.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Consents {
    /// Whether the terms are accepted: what is ticked, where it is asked.
    terms: Option<bool>,
    /// Whether news may be sent: what is ticked, where it is asked.
    news: Option<bool>,
}

impl Consents {
    pub fn new(terms: Option<bool>, news: Option<bool>) -> Self {
        Self { terms, news }
    }
}

/// Asks somebody who came past the registration page to accept the terms.
#[derive(Template)]
#[template(path = "pages/clickwrap.html")]
pub struct Clickwrap {
    pub page: Page,
    pub form: Form,
    pub consents: Consents,
    pub problems: Problems,
}

impl View for Clickwrap {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("clickwrap-title").into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::Terms)
    }
}

/// Asks somebody where to write to, who registers with a user name or comes from a provider that told no address.
#[derive(Template)]
#[template(path = "pages/provide_email.html")]
pub struct ProvideEmail {
    pub page: Page,
    pub form: Form,
    /// The user name.
    pub account: Option<Account>,
    /// The provider.
    pub provider: Option<String>,
    /// What to show in the field.
    pub email: String,
    /// Whether it is what the provider told, which cannot be edited.
    pub is_fixed: bool,
    /// Back to the user name.
    pub change: Option<Href>,
    pub problems: Problems,
}

impl View for ProvideEmail {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("provide-email-title").into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::Email)
    }
}

impl ProvideEmail {
    fn intro(&self) -> Cow<'_, str> {
        let key = match self.is_fixed {
            true => "provide-email-intro-named",
            false => "provide-email-intro-provider",
        };
        match &self.provider {
            Some(name) => self
                .page
                .texts
                .text_with(key, &[("provider", name.as_str().into())])
                .into(),
            None => self.page.text("provide-email-intro").into(),
        }
    }

    fn change_text(&self) -> &'static str {
        match self.provider {
            Some(_) => "sso-home-realm-back",
            None => "account-not-found-back-username",
        }
    }
}

/// Too many failed attempts.
#[derive(Template)]
#[template(path = "pages/account_locked.html")]
pub struct AccountLocked {
    pub page: Page,
    /// How long it still takes, rounded up.
    pub minutes: u32,
    pub retry: Option<Href>,
    /// The application's homepage.
    pub home: Option<Href>,
}

impl View for AccountLocked {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("account-locked-title").into()
    }
}

impl AccountLocked {
    fn remaining(&self) -> String {
        self.page
            .texts
            .text_with("account-locked-remaining", &[("minutes", self.minutes.into())])
    }

    fn code(&self) -> u16 {
        Problem::Locked { minutes: self.minutes }.code()
    }
}
