//! The end of a way: signed in, signed out, or stopped.

use std::borrow::Cow;

use askama::Template;

use super::{Account, Form, Href, Page, Problem, View};

/// Something stopped the visitor for good.
#[derive(Template)]
#[template(path = "pages/error.html")]
pub struct Error {
    pub page: Page,
    pub problem: Problem,
    /// Who is not let on.
    pub account: Option<Account>,
    /// The parameter of a request that was wrong, for whoever develops the application.
    pub parameter: Option<Parameter>,
    /// The ways on within the sign-in, the first one before the others.
    pub onward: Vec<Onward>,
    /// Begins anew, within the sign-in.
    pub anew: Option<Anew>,
    /// The application's homepage.
    pub home: Option<Href>,
    /// Where a new sign-in starts.
    pub login: Option<Href>,
}

/// A way on: where to, and the key of what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Onward {
    pub href: Href,
    pub text: &'static str,
}

/// A form with nothing but a button: where it is sent, and the key of what the button says.
#[derive(Clone)]
pub struct Anew {
    pub form: Form,
    pub text: &'static str,
}

/// A parameter that is wrong: its name, and its value as it was sent, cut; none where it is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    pub name: &'static str,
    pub value: Option<String>,
}

impl Error {
    /// A page that says what is wrong, and no more.
    pub fn of(page: Page, problem: Problem) -> Self {
        Self {
            page,
            problem,
            account: None,
            parameter: None,
            onward: Vec::new(),
            anew: None,
            home: None,
            login: None,
        }
    }

    fn has_ways(&self) -> bool {
        self.begins_within() || self.login.is_some() || self.home.is_some()
    }

    /// Whether there are ways on within the sign-in, which come before those to the application.
    fn begins_within(&self) -> bool {
        !self.onward.is_empty() || self.anew.is_some()
    }
}

impl View for Error {
    fn title(&self) -> Cow<'_, str> {
        let title = match self.problem {
            // Who has an account needs no registration.
            Problem::DomainNotAllowed if self.account.is_some() => Problem::NoOrganizationAccess.title(),
            problem => problem.title(),
        };
        self.page.text(title).into()
    }
}

/// What each error code means, for whoever looks one up.
#[derive(Template)]
#[template(path = "pages/error_codes.html")]
pub struct ErrorCodes {
    pub page: Page,
}

impl View for ErrorCodes {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("error-codes-title").into()
    }
}

impl ErrorCodes {
    /// Every code with what its page says, by number.
    pub(super) fn rows(&self) -> Vec<(u16, String)> {
        let texts = &self.page.texts;
        let all = Problem::ALL.iter().chain(Problem::OF_PROVIDERS);
        let problems = all.map(|one| (one.code(), one.message(texts)));
        let addresses = UNREGISTERED
            .iter()
            .map(|(code, title)| (*code, texts.text(title).to_owned()));
        let mut rows: Vec<_> = problems.chain(addresses).collect();
        rows.sort();
        rows
    }
}

/// The codes of [`InvalidRedirectUrl`], as those of [`Problem::code`], with their titles.
const UNREGISTERED: [(u16, &str); 3] = [
    (5006, "invalid-redirect-url-title-callback"),
    (5007, "invalid-redirect-url-title-logout"),
    (5008, "invalid-redirect-url-title-missing"),
];

/// Which list of addresses the value is not on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RedirectKind {
    Callback,
    Logout,
}

/// The application named an address that is not on its list. Never a redirect (R2).
#[derive(Template)]
#[template(path = "pages/invalid_redirect_url.html")]
pub struct InvalidRedirectUrl {
    pub page: Page,
    pub kind: RedirectKind,
    /// As it was sent; nothing where it was missing.
    pub value: Option<String>,
    /// The parameter it came in, e.g. `redirect_uri`.
    pub parameter: &'static str,
    /// The application's name, when it is known.
    pub application: Option<String>,
    pub home: Option<Href>,
    /// Where a new sign-in starts.
    pub login: Option<Href>,
}

impl View for InvalidRedirectUrl {
    fn title(&self) -> Cow<'_, str> {
        self.page.text(self.kind_of().1).into()
    }
}

impl InvalidRedirectUrl {
    fn kind_of(&self) -> (u16, &'static str) {
        match (self.kind, &self.value) {
            (RedirectKind::Callback, Some(_)) => UNREGISTERED[0],
            (RedirectKind::Logout, Some(_)) => UNREGISTERED[1],
            (_, None) => UNREGISTERED[2],
        }
    }

    fn code(&self) -> u16 {
        self.kind_of().0
    }

    fn fix(&self) -> &str {
        match (self.kind, &self.value) {
            (_, None) => self.page.text("invalid-redirect-url-fix-missing"),
            (RedirectKind::Callback, _) => self.page.text("invalid-redirect-url-fix-callback"),
            (RedirectKind::Logout, _) => self.page.text("invalid-redirect-url-fix-logout"),
        }
    }
}

/// The session is over.
#[derive(Template)]
#[template(path = "pages/signed_out.html")]
pub struct SignedOut {
    pub page: Page,
    pub login: Option<Href>,
    pub home: Option<Href>,
}

impl View for SignedOut {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("signed-out-title").into()
    }
}

/// Asks before a sign-out that another site could have started.
#[derive(Template)]
#[template(path = "pages/sign_out_confirm.html")]
pub struct SignOutConfirm {
    pub page: Page,
    pub form: Form,
    /// Who is signed in.
    pub account: Option<Account>,
    /// Where to go instead.
    pub stay: Option<Href>,
}

impl View for SignOutConfirm {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("sign-out-confirm-title").into()
    }
}

/// Signed in, and the application is somewhere else: on the desktop or a phone.
#[derive(Template)]
#[template(path = "pages/success.html")]
pub struct Success {
    pub page: Page,
    pub application: Option<String>,
    /// Opens the application.
    pub open: Option<Href>,
}

impl View for Success {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("success-title").into()
    }
}

impl Success {
    fn instruction(&self) -> Cow<'_, str> {
        match &self.application {
            Some(name) => self
                .page
                .texts
                .text_with("success-text-app", &[("application", name.as_str().into())])
                .into(),
            None => self.page.text("success-text").into(),
        }
    }
}

/// The root of the server, for whoever looks whether it runs.
#[derive(Template)]
#[template(path = "pages/home.html")]
pub struct Home {
    pub page: Page,
    pub discovery: Option<Href>,
    /// The developers' inbox, where there is one.
    pub inbox: Option<Href>,
}

impl View for Home {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("home-title").into()
    }
}
