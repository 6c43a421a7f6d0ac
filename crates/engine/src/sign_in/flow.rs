//! The flow: its state, how it is loaded and saved, and which step takes which input.

use std::sync::Arc;

use domain::ids::{FlowId, Id as _, SessionId, UserId};
use domain::text::EmailAddress;
use domain::time::Timestamp;
use protocol::authorize::{LoginHint, Request};
use protocol::client_auth::{secret_hash, secret_matches};
use serde::{Deserialize, Serialize};
use store::Tx;
use store::sign_in_flows::FlowRow;

use super::passkeys::Offer;
use super::password::Prepared;
use super::{Application, Done, End, Input, Notice, Outcome, Screen, Start, Step, Trouble, Turn};
use crate::context::{Context, Work};
use crate::directory::Client;
use crate::error::{Error, Result};
use crate::oidc::authorize::asked_connection;
use crate::users::Tags;

/// The step that is due, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Due {
    Login,
    Register,
    AccountNotFound,
    SignInCode,
    SignUpCode,
    ResetCode,
    Password,
    NewPassword,
    ChooseOrganization,
    CreateOrganization,
    AddPasskey,
    Locked(Timestamp),
    Ended(End),
}

/// What a flow knows. Nothing of it ever comes from the browser after the first request (R12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    pub request: Request,
    pub redirect_uri: String,
    pub requested_at: Timestamp,
    pub due: Due,
    /// What was typed or hinted, to fill in forms with.
    pub typed: String,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// The address that the steps are about.
    pub email: Option<EmailAddress>,
    /// Whether the address was proved in this flow, by a code.
    pub is_email_proved: bool,
    /// The account that the steps are about.
    pub user_id: Option<UserId>,
    /// How the user authenticated in this flow; only then a session may begin.
    pub method: Option<String>,
    /// When the temporary password was set that was given in this flow: it must be replaced before anything else.
    #[serde(default)]
    pub replaces: Option<Timestamp>,
    /// The session that the browser had when the flow began and that is good enough.
    pub session_id: Option<SessionId>,
    /// Where the offer of a passkey stands.
    #[serde(default)]
    pub passkey: Offer,
    /// How the flow ended, sealed: a browser that posts the last form twice shows only the second answer.
    #[serde(default)]
    pub ending: Option<String>,
}

/// What a step led to.
pub(super) enum Progress {
    /// The same page again, with what was wrong.
    Stay(Vec<Trouble>),
    /// The step that is now due.
    Moved(Option<Notice>),
    /// The end.
    Done(Box<Done>),
}

/// A flow in the hands of its browser.
pub(super) struct Flow<'a> {
    pub cx: &'a Context,
    pub id: FlowId,
    pub version: i64,
    pub client: Arc<Client>,
    pub state: State,
    pub browser: &'a str,
    /// The session of the browser at this moment.
    pub session: Option<domain::sessions::Session>,
}

/// Begins a flow, and works out its first step.
pub(crate) async fn begin(cx: &Context, start: Start<'_>) -> Result<FlowId> {
    let typed = match &start.request.login_hint {
        Some(LoginHint::Email(email)) => email.clone(),
        _ => String::new(),
    };
    let state = State {
        due: if start.request.wants_registration() {
            Due::Register
        } else {
            Due::Login
        },
        redirect_uri: start.redirect_uri,
        requested_at: cx.now(),
        typed,
        first_name: None,
        last_name: None,
        email: None,
        is_email_proved: false,
        user_id: None,
        method: None,
        replaces: None,
        session_id: start.session.map(|session| session.id.clone()),
        passkey: Offer::NotYet,
        ending: None,
        request: start.request,
    };
    let client = cx
        .environment
        .client(start.client.application.id.as_str())
        .ok_or(Error::NotFound("the application"))?;
    let id = cx.new_id::<FlowId>();
    cx.work(async |work: &mut Work<'_>| {
        let mut flow = Flow {
            cx,
            id: id.clone(),
            version: 1,
            client: Arc::clone(client),
            state: state.clone(),
            browser: start.browser,
            session: start.session.cloned(),
        };
        flow.first_step(work).await?;
        flow.prepare_passkeys(work).await?;
        let row = FlowRow {
            id: id.clone(),
            browser_hash: secret_hash(start.browser),
            version: flow.version,
            state: flow.written()?,
            expires_at: cx.now().plus_seconds(cx.environment.environment.settings.flow_lifetime),
        };
        Ok(store::sign_in_flows::insert(work.tx(), cx.env(), &row).await?)
    })
    .await?;
    Ok(id)
}

/// The page that is due.
pub async fn show(cx: &Context, id: &FlowId, browser: &str) -> Result<Screen> {
    cx.read(async |tx: &mut Tx| {
        Ok(match Flow::load(cx, tx, id, browser, None).await? {
            Ok(flow) => flow.screen(tx, None, Vec::new()).await?,
            Err(screen) => *screen,
        })
    })
    .await
}

/// Follows a link between the first pages. What is due later than those stays due.
pub async fn turn(cx: &Context, id: &FlowId, browser: &str, turn: Turn) -> Result<Screen> {
    cx.work(async |work: &mut Work<'_>| {
        let mut flow = match Flow::load(cx, work.tx(), id, browser, None).await? {
            Ok(flow) => flow,
            Err(screen) => return Ok(*screen),
        };
        if flow.may_turn() {
            flow.state.due = match turn {
                Turn::SignIn => Due::Login,
                Turn::Register => Due::Register,
            };
            (flow.state.email, flow.state.user_id, flow.state.is_email_proved) = (None, None, false);
            flow.save(work).await?;
        }
        flow.screen(work.tx(), None, Vec::new()).await
    })
    .await
}

/// What only one of several requests at the same moment gets.
pub(super) const FINISH: &str = "finish";

/// Takes what a visitor posted.
pub async fn submit(cx: &Context, id: &FlowId, browser: &str, session: Option<&str>, input: Input) -> Result<Outcome> {
    let prepared = Prepared::for_input(cx, id, browser, &input).await?;
    let session = crate::sessions::find(cx, session).await?;
    let mut outcome = step(cx, id, browser, session.as_ref(), &input, &prepared).await;
    if matches!(outcome, Err(Error::Conflict { field: "email" })) {
        // Somebody proved the same address at the same moment and was first: now the account is there to be found.
        outcome = step(cx, id, browser, session.as_ref(), &input, &prepared).await;
    }
    match outcome {
        // Like one that comes a moment later, it gets the end that the other one made.
        Err(Error::Conflict { field: FINISH }) => ended(cx, id, browser).await,
        outcome => outcome,
    }
}

async fn step(
    cx: &Context,
    id: &FlowId,
    browser: &str,
    session: Option<&domain::sessions::Session>,
    input: &Input,
    prepared: &Prepared,
) -> Result<Outcome> {
    cx.work(async |work: &mut Work<'_>| {
        prepared.note_failure(work).await?;
        let mut flow = match Flow::load(cx, work.tx(), id, browser, session.cloned()).await? {
            Ok(flow) => flow,
            Err(screen) => return Ok(Outcome::Screen(screen)),
        };
        if let Some(done) = flow.ended_just_now(work.tx()).await? {
            return Ok(Outcome::Done(Box::new(done)));
        }
        let (notice, troubles) = match flow.take(work, input, prepared).await? {
            Progress::Stay(troubles) => (None, troubles),
            Progress::Moved(notice) => (notice, Vec::new()),
            Progress::Done(done) => {
                flow.remember_ending(&done)?;
                return match flow.save(work).await? {
                    true => Ok(Outcome::Done(done)),
                    // Another request finished it first; what this one wrote is undone with the error.
                    false => Err(Error::taken(FINISH)),
                };
            }
        };
        flow.save(work).await?;
        let screen = flow.screen(work.tx(), notice, troubles).await?;
        Ok(Outcome::Screen(Box::new(screen)))
    })
    .await
}

async fn ended(cx: &Context, id: &FlowId, browser: &str) -> Result<Outcome> {
    cx.read(async |tx: &mut Tx| {
        let flow = match Flow::load(cx, tx, id, browser, None).await? {
            Ok(flow) => flow,
            Err(screen) => return Ok(Outcome::Screen(screen)),
        };
        Ok(match flow.ended_just_now(tx).await? {
            Some(done) => Outcome::Done(Box::new(done)),
            None => Outcome::Screen(Box::new(flow.screen(tx, None, Vec::new()).await?)),
        })
    })
    .await
}

/// Whether a form's token was written for this browser and flow (R75).
pub fn form_token_is_right(cx: &Context, flow: &FlowId, browser: &str, token: &str) -> bool {
    let expected = cx.engine.secrets().form_token(browser, flow.as_str());
    aws_lc_rs::constant_time::verify_slices_are_equal(expected.as_bytes(), token.as_bytes()).is_ok()
}

impl<'a> Flow<'a> {
    /// Loads a flow for the browser that began it; otherwise the page that says why not.
    pub(super) async fn load(
        cx: &'a Context,
        tx: &mut Tx,
        id: &FlowId,
        browser: &'a str,
        session: Option<domain::sessions::Session>,
    ) -> Result<Result<Self, Box<Screen>>> {
        let row = store::sign_in_flows::find(tx, cx.env(), id)
            .await?
            .filter(|row| cx.now() < row.expires_at);
        let Some(row) = row else {
            return Ok(Err(Box::new(stranded(cx, id, browser, End::Gone))));
        };
        if !secret_matches(browser, &row.browser_hash) {
            return Ok(Err(Box::new(stranded(cx, id, browser, End::OtherBrowser))));
        }
        let state: State = serde_json::from_str(&row.state).map_err(Error::internal)?;
        let Some(client) = cx.environment.client(&state.request.client_id) else {
            return Ok(Err(Box::new(stranded(cx, id, browser, End::Gone))));
        };
        let client = Arc::clone(client);
        Ok(Ok(Self {
            cx,
            id: row.id,
            version: row.version,
            client,
            state,
            browser,
            session,
        }))
    }

    /// Saves the state. Tells whether the flow was still where it had been loaded.
    pub(super) async fn save(&self, work: &mut Work<'_>) -> Result<bool> {
        let state = self.written()?;
        Ok(store::sign_in_flows::advance(work.tx(), self.cx.env(), &self.id, self.version, &state).await?)
    }

    fn written(&self) -> Result<String> {
        serde_json::to_string(&self.state).map_err(Error::internal)
    }

    /// The first step: with a session that is good enough, whatever comes after signing in.
    async fn first_step(&mut self, work: &mut Work<'_>) -> Result<()> {
        if !self.client.signs_people_in() {
            self.state.due = Due::Ended(End::NoMethod);
            return Ok(());
        }
        let chooses = self.state.request.prompt.select_account
            || (self.state.request.wants_registration() && !self.state.request.is_create_org);
        if let Some(session) = self.session.clone()
            && !chooses
        {
            self.state.user_id = Some(session.user_id);
            self.after_authentication(work).await?;
            return Ok(());
        }
        self.state.session_id = None;
        // `connection_id` with `login_hint` goes straight to the connection: the code is sent at once.
        if asked_connection(&self.client, &self.state.request).is_some() && !self.state.typed.is_empty() {
            let email = self.state.typed.clone();
            self.identify(work, &email).await?;
        }
        Ok(())
    }

    /// Gives an input to the step that is due; any other is answered with that step (R14).
    async fn take(&mut self, work: &mut Work<'_>, input: &Input, prepared: &Prepared) -> Result<Progress> {
        match (&self.state.due, input) {
            (Due::Login | Due::AccountNotFound | Due::Locked(_), Input::Identifier { email }) => {
                self.identify(work, email).await
            }
            (
                Due::Register | Due::AccountNotFound,
                Input::Register {
                    email,
                    first_name,
                    last_name,
                },
            ) => self.register(work, email, first_name, last_name).await,
            (Due::SignInCode | Due::SignUpCode | Due::ResetCode, Input::Code { code }) => {
                self.check_code(work, code).await
            }
            (Due::SignInCode | Due::SignUpCode | Due::ResetCode, Input::ResendCode) => self.resend_code(work).await,
            (Due::Password, Input::Password { .. }) => self.check_password(work, prepared).await,
            (Due::Password, Input::ForgotPassword) => self.forgot_password(work).await,
            (Due::NewPassword, Input::NewPassword { .. }) => self.set_password(work, prepared).await,
            (Due::ChooseOrganization, Input::Organization { code }) => self.choose_organization(work, code).await,
            (Due::CreateOrganization, Input::NewOrganization { name }) => self.create_organization(work, name).await,
            (_, Input::Passkey { response }) if self.may_turn() => self.check_passkey(work, response).await,
            (Due::AddPasskey, Input::NewPasskey { response }) => self.add_passkey(work, response).await,
            (Due::AddPasskey, Input::NoPasskey) => self.decline_passkey(work).await,
            _ => Ok(Progress::Moved(None)),
        }
    }

    /// The first pages may be left for each other until something was proved.
    fn may_turn(&self) -> bool {
        let is_early = matches!(
            self.state.due,
            Due::Login
                | Due::Register
                | Due::AccountNotFound
                | Due::SignInCode
                | Due::SignUpCode
                | Due::ResetCode
                | Due::Password
                | Due::Locked(_)
        );
        is_early && self.state.method.is_none() && !self.state.is_email_proved
    }

    pub(super) fn settings(&self) -> &domain::environments::Settings {
        &self.cx.environment.environment.settings
    }

    pub(super) fn tags(&self) -> Tags {
        Tags(self.state.request.marketing_tags.clone())
    }

    pub(super) fn application(&self) -> Application {
        Application::of(&self.client, &self.state.redirect_uri)
    }

    /// The page that is due.
    pub(super) async fn screen(&self, tx: &mut Tx, notice: Option<Notice>, troubles: Vec<Trouble>) -> Result<Screen> {
        let (state, settings) = (&self.state, &self.client.application.settings);
        let is_open = self.settings().is_self_sign_up_allowed;
        let email = state
            .email
            .as_ref()
            .map_or_else(|| state.typed.clone(), |email| email.as_str().to_owned());
        let step = match &state.due {
            Due::Login => Step::Login {
                email,
                may_register: is_open && settings.has_register_link_on_sign_in_page,
                passkey: self.passkey_request(tx).await?,
            },
            Due::Register => Step::Register {
                email,
                first_name: state.first_name.clone().unwrap_or_default(),
                last_name: state.last_name.clone().unwrap_or_default(),
                asks_for_name: settings.is_ask_for_name,
                may_sign_in: settings.has_sign_in_link_on_sign_up_page,
            },
            Due::AccountNotFound => Step::AccountNotFound {
                email,
                may_register: is_open,
                asks_for_name: settings.is_ask_for_name,
            },
            Due::SignInCode => Step::SignInCode { email },
            Due::SignUpCode => Step::SignUpCode { email },
            Due::ResetCode => Step::ResetCode { email },
            Due::Password => Step::Password { email },
            Due::NewPassword => Step::NewPassword {
                email,
                is_replacement: state.user_id.is_some(),
            },
            Due::ChooseOrganization => Step::ChooseOrganization {
                organizations: self.choices(tx).await?,
            },
            Due::CreateOrganization => Step::CreateOrganization {
                name: state.request.org_name.clone().unwrap_or_default(),
            },
            Due::AddPasskey => self.passkey_offer(tx).await?,
            Due::Locked(until) => {
                let seconds = until.seconds_since(self.cx.now()).max(1);
                Step::Locked {
                    minutes: u32::try_from((seconds + 59) / 60).unwrap_or(u32::MAX),
                }
            }
            Due::Ended(end) => Step::Ended(*end),
        };
        Ok(Screen {
            step,
            flow: self.id.clone(),
            form_token: self.cx.engine.secrets().form_token(self.browser, self.id.as_str()),
            lang: self.lang(),
            application: self.application(),
            notice,
            troubles,
        })
    }
}

/// The page for a flow that cannot be gone on with here. It knows no application: the flow may be a stranger's.
fn stranded(cx: &Context, id: &FlowId, browser: &str, end: End) -> Screen {
    Screen {
        step: Step::Ended(end),
        flow: FlowId::from_text(id.to_string()),
        form_token: cx.engine.secrets().form_token(browser, id.as_str()),
        lang: None,
        application: Application {
            name: String::new(),
            homepage_uri: None,
            login_uri: None,
            redirect_uri: String::new(),
        },
        notice: None,
        troubles: Vec::new(),
    }
}
