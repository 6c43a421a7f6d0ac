//! From the first page to an authorization code.
//!
//! A flow's state lives on the server, keyed by an id that cannot be guessed and bound by a cookie to the browser that
//! began it (R12, R13). Each step is one transaction that moves the flow from one version to the next, so that nothing is
//! done twice and no step is skipped: whatever is posted out of order is answered with the step that is due (R14).

mod access;
mod account;
mod anew;
mod code;
mod ending;
mod federated;
mod finish;
mod flow;
mod identifier;
mod input;
mod leaving;
mod look;
pub(crate) mod methods;
mod mfa;
mod missing_email;
mod organization;
mod passkeys;
mod password;
mod registration;
mod screen;
mod state;
mod step;
mod tries;
mod trouble;
mod why_password;

use std::sync::Arc;

use domain::ids::FlowId;
use domain::sessions::Session;
use protocol::authorize::Request;

pub use self::anew::again;
pub(crate) use self::ending::resealed;
pub(crate) use self::federated::{arrive, show_failure};
pub(crate) use self::flow::{Begun, begin};
pub use self::flow::{form_token_is_right, show, submit, turn};
pub use self::input::{Ask, Entry, Input, Turn, Typed};
pub use self::mfa::{Answer, RecoveryCodes, recovery_codes};
pub use self::registration::{Asks, Consent};
pub use self::step::{AppKey, Choice, End, Hushed, MfaChoice, Step};
pub use self::trouble::{Notice, Trouble};
use crate::branding::Look;
use crate::directory::Client;
use crate::federation::Departure;
pub use crate::sessions::NewSession;

/// How a flow begins.
pub(crate) struct Start<'a> {
    /// Who asks.
    pub client: &'a Client,
    /// The authorization request.
    pub request: Request,
    /// Where the answer goes.
    pub redirect_uri: String,
    /// The cookie that tells the browser from others.
    pub browser: &'a str,
    /// A session that is good enough to skip authentication: the flow is about the organization only.
    pub session: Option<&'a Session>,
    /// The session of the same person that the browser has, good enough or not: who signs in again is told for whom.
    pub earlier: Option<&'a Session>,
}

/// The ways to sign in that lead to others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ways {
    /// Each with its button, in order.
    pub providers: Vec<ProviderChoice>,
    /// Whether there is a button that leads to the provider of a company, whichever it is.
    pub has_sso: bool,
}

/// A provider that has a button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderChoice {
    /// The connection's id.
    pub connection: String,
    /// What the button says.
    pub name: String,
    /// Which picture it shows.
    pub strategy: String,
}

/// The page that is due, with what it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Which page.
    pub step: Step,
    /// The flow.
    pub flow: FlowId,
    /// The token that its forms must send back (R75).
    pub form_token: String,
    /// The language asked for by the application (`lang`).
    pub lang: Option<String>,
    /// How the page looks.
    pub look: Arc<Look>,
    /// The application's name, home page and sign-in page.
    pub application: Application,
    /// Whose sign-in it is, on pages behind the first proof.
    pub account: Option<String>,
    /// What to say above the form.
    pub notice: Option<Notice>,
    /// Whether somebody who is no member of the organization may ask to become one.
    pub may_request_access: bool,
    /// What was wrong with the last input.
    pub troubles: Vec<Trouble>,
    /// The request that the page is about, where it is about an earlier one: what happened is written down under it.
    pub reference: Option<String>,
}

/// What pages show of an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Its name.
    pub name: String,
    /// Its home page.
    pub homepage_uri: Option<String>,
    /// Where sign-in starts there.
    pub login_uri: Option<String>,
    /// The address that the flow will end at: its origin belongs into the page's `form-action` (R78).
    pub redirect_uri: String,
}

impl Application {
    pub(crate) fn of(client: &Client, redirect_uri: &str) -> Self {
        let application = &client.application;
        Self {
            name: application.name.clone(),
            homepage_uri: application.homepage_uri.clone(),
            login_uri: application.login_uri.clone(),
            redirect_uri: redirect_uri.to_owned(),
        }
    }
}

/// What an input led to.
#[derive(Clone)]
pub enum Outcome {
    /// A page: the next one, or the same with what was wrong.
    Screen(Box<Screen>),
    /// The end: back to the application.
    Done(Box<Done>),
    /// To a provider.
    Away(Box<Departure>, FlowId),
}

/// A sign-in that is done. It holds a code: no `Debug`.
#[derive(Clone)]
pub struct Done {
    /// Where to go, with the code.
    pub redirect: String,
    /// The session that was begun; none when there was one already.
    pub session: Option<NewSession>,
    /// Whether to show the "you are signed in" page with the address as a link.
    pub has_success_page: bool,
    /// The application.
    pub application: Application,
    /// The language asked for by the application.
    pub lang: Option<String>,
    /// How the success page looks.
    pub look: Arc<Look>,
}
