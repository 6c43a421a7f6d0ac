//! The flow: how it is loaded and saved, and which step takes which input.

use std::sync::Arc;

use domain::connections::Connection;
use domain::ids::{ConnectionId, FlowId};
use protocol::client_auth::{secret_hash, secret_matches};
use store::Tx;
use store::sign_in_flows::FlowRow;

use super::methods::own_connections;
use super::password::Prepared;
use super::screen::stranded;
use super::state::{Due, State};
use super::{Application, Done, End, Input, Notice, Outcome, Screen, Start, Trouble, Turn};
use crate::context::{Context, Work};
use crate::directory::Client;
use crate::error::{Error, Result};
use crate::federation::{Arrival, Away, Failure, leave, refuse};
use crate::users::Tags;

/// What a step led to.
pub(super) enum Progress {
    /// The same page again, with what was wrong.
    Stay(Vec<Trouble>),
    /// The step that is now due.
    Moved(Option<Notice>),
    /// The end.
    Done(Box<Done>),
    /// To a provider; the flow waits where it is.
    Leave(Box<Away>),
    /// A connection did not do, for a reason; the flow waits where it is.
    Failed(ConnectionId, Failure),
}

impl Progress {
    pub(super) fn failed(connection: &ConnectionId, failure: Failure) -> Self {
        Self::Failed(connection.clone(), failure)
    }
}

/// What a request led to, before a provider is asked.
enum Stepped {
    Outcome(Outcome),
    Leave(Box<Away>),
    Failed(ConnectionId, Failure),
}

/// A flow that was begun, and the provider that it begins at, if it does.
pub(crate) struct Begun {
    pub flow: FlowId,
    pub away: Option<Box<Away>>,
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
    /// The ways in of the organization that is asked for, if it has a list of its own.
    pub own: Option<Vec<Connection>>,
    /// Whether the try of this step was one of a browser that knows the account.
    pub is_try_apart: bool,
}

/// Begins a flow, and works out its first step.
pub(crate) async fn begin(cx: &Context, start: Start<'_>) -> Result<Begun> {
    let mut state = State::new(start.request, start.redirect_uri, cx.now());
    state.session_id = start.session.map(|session| session.id.clone());
    let client = cx
        .environment
        .client(start.client.application.id.as_str())
        .ok_or(Error::NotFound("the application"))?;
    let id = cx.new_id::<FlowId>();
    let away = cx.work(async |work: &mut Work<'_>| {
        let mut flow = Flow {
            cx,
            id: id.clone(),
            version: 1,
            client: Arc::clone(client),
            state: state.clone(),
            browser: start.browser,
            session: start.session.cloned(),
            own: own_connections(cx, work.tx(), &state.request).await?,
            is_try_apart: false,
        };
        let away = flow.first_step(work, start.earlier).await?;
        flow.note_refusal(work).await?;
        flow.prepare_passkeys(work).await?;
        let row = FlowRow {
            id: id.clone(),
            browser_hash: secret_hash(start.browser),
            version: flow.version,
            state: flow.written()?,
            expires_at: cx.now().plus_seconds(cx.environment.environment.settings.flow_lifetime),
        };
        store::sign_in_flows::insert(work.tx(), cx.env(), &row).await?;
        Ok(away)
    });
    let away = away.await?;
    Ok(Begun { flow: id, away })
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
        if turn == Turn::RequestAccess && flow.may_ask_to_belong(work.tx()).await? {
            flow.ask_to_belong(work.tx()).await?;
            flow.save(work).await?;
        } else if turn == Turn::RequestAccess && flow.asks_as_account() {
            // The page, read once more.
        } else if flow.may_turn() || flow.may_choose_again() {
            if turn != Turn::RequestAccess || flow.may_ask_for_access(work.tx()).await? {
                flow.state.refused_in = None;
                flow.turn(turn);
                flow.save(work).await?;
            }
        } else if flow.state.due == Due::AddEmailCode {
            // Back to giving another address: nothing else is due before that.
            flow.state.due = Due::ProvideEmail;
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
    let doing = Doing::Input(&input, &prepared);
    carry_out(cx, id, browser, session.as_ref(), doing).await
}

/// What moves a flow on.
#[derive(Clone, Copy)]
pub(super) enum Doing<'a> {
    /// A visitor posted something.
    Input(&'a Input, &'a Prepared),
    /// A visitor came back from a provider.
    Arrival(&'a Arrival),
}

/// Does the step, and then leaves for a provider, if that is what it led to.
pub(super) async fn carry_out(
    cx: &Context,
    id: &FlowId,
    browser: &str,
    session: Option<&domain::sessions::Session>,
    doing: Doing<'_>,
) -> Result<Outcome> {
    let mut outcome = step(cx, id, browser, session, doing).await;
    if matches!(
        outcome,
        Err(Error::Conflict {
            field: "email" | "phone" | "username" | "identity"
        })
    ) {
        // Somebody proved the same address at the same moment and was first: now the account is there to be found.
        outcome = step(cx, id, browser, session, doing).await;
    }
    match outcome {
        // Like one that comes a moment later, it gets the end that the other one made.
        Err(Error::Conflict { field: FINISH }) => ended(cx, id, browser).await,
        Err(error) => Err(error),
        Ok(Stepped::Outcome(outcome)) => Ok(outcome),
        Ok(Stepped::Leave(away)) => leave(cx, id, browser, &away).await,
        Ok(Stepped::Failed(connection, failure)) => refuse(cx, Some(id), browser, Some(&connection), failure).await,
    }
}

async fn step(
    cx: &Context,
    id: &FlowId,
    browser: &str,
    session: Option<&domain::sessions::Session>,
    doing: Doing<'_>,
) -> Result<Stepped> {
    cx.work(async |work: &mut Work<'_>| {
        if let Doing::Input(_, prepared) = doing {
            prepared.note_failure(work).await?;
        }
        let mut flow = match Flow::load(cx, work.tx(), id, browser, session.cloned()).await? {
            Ok(flow) => flow,
            Err(screen) => return Ok(Stepped::Outcome(Outcome::Screen(screen))),
        };
        if let Some(done) = flow.ended_just_now(work.tx()).await? {
            return Ok(Stepped::Outcome(Outcome::Done(Box::new(done))));
        }
        let progress = match doing {
            // In boxes: what follows takes room only for itself.
            Doing::Input(input, prepared) => Box::pin(flow.take(work, input, prepared)).await?,
            Doing::Arrival(arrival) => Box::pin(flow.take_arrival(work, arrival)).await?,
        };
        flow.note_refusal(work).await?;
        let (notice, troubles) = match progress {
            Progress::Stay(troubles) => (None, troubles),
            Progress::Moved(notice) => (notice, Vec::new()),
            Progress::Leave(away) => {
                flow.save(work).await?;
                return Ok(Stepped::Leave(away));
            }
            Progress::Failed(connection, failure) => {
                flow.save(work).await?;
                return Ok(Stepped::Failed(connection, failure));
            }
            Progress::Done(done) => {
                flow.remember_ending(&done)?;
                return match flow.save(work).await? {
                    true => Ok(Stepped::Outcome(Outcome::Done(done))),
                    // Another request finished it first; what this one wrote is undone with the error.
                    false => Err(Error::taken(FINISH)),
                };
            }
        };
        flow.save(work).await?;
        let screen = flow.screen(work.tx(), notice, troubles).await?;
        Ok(Stepped::Outcome(Outcome::Screen(Box::new(screen))))
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
        let Some(row) = store::sign_in_flows::find(tx, cx.env(), id).await? else {
            return Ok(Err(Box::new(stranded(cx, id, browser, End::Gone))));
        };
        let is_over = cx.now() >= row.expires_at;
        if !secret_matches(browser, &row.browser_hash) {
            let end = if is_over { End::Gone } else { End::OtherBrowser };
            return Ok(Err(Box::new(stranded(cx, id, browser, end))));
        }
        let mut state = State::read(&row.state).map_err(Error::internal)?;
        if matches!(state.due, Due::Locked(until) if until <= cx.now()) {
            // Waited for long enough.
            state.due = Due::Login;
            state.forget_person();
        }
        let Some(client) = cx.environment.client(&state.request.client_id) else {
            return Ok(Err(Box::new(stranded(cx, id, browser, End::Gone))));
        };
        if is_over {
            // It was this browser's own: the way back to the application is shown.
            return Ok(Err(Box::new(Screen {
                application: Application::of(client, &state.redirect_uri),
                lang: state.request.lang,
                ..stranded(cx, id, browser, End::Gone)
            })));
        }
        let client = Arc::clone(client);
        let own = own_connections(cx, tx, &state.request).await?;
        Ok(Ok(Self {
            cx,
            id: row.id,
            version: row.version,
            client,
            state,
            browser,
            session,
            own,
            is_try_apart: false,
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

    /// The first step: with a session that is good enough, whatever comes after signing in. Tells to which provider the
    /// flow leaves at once, if it does.
    async fn first_step(
        &mut self,
        work: &mut Work<'_>,
        earlier: Option<&domain::sessions::Session>,
    ) -> Result<Option<Box<Away>>> {
        if !self.has_a_way_in() {
            let is_own = self.own.is_some();
            self.state.due = Due::Ended(if is_own { End::OrganizationMethod } else { End::NoMethod });
            return Ok(None);
        }
        if self.state.request.is_create_org && !self.settings().is_create_organization_allowed {
            // Told before an account is made for it.
            self.state.due = Due::Ended(End::OrganizationCreationClosed);
            return Ok(None);
        }
        let chooses = self.state.request.prompt.select_account
            || (self.state.request.wants_registration() && !self.state.request.is_create_org);
        if let Some(session) = self.session.clone()
            && !chooses
        {
            self.state.user_id = Some(session.user_id);
            self.after_authentication(work).await?;
            return Ok(None);
        }
        self.state.session_id = None;
        let hint = self.take_hint();
        // `connection_id` goes straight to the connection: to the provider, also without a hint.
        if let Some(connection) = self.asked_provider() {
            return Ok(Some(Box::new(self.away(&connection))));
        }
        if let Some(session) = earlier
            && self.session.is_none()
            && self.state.due == Due::Login
            && self.state.request.login_hint.is_none()
            && !self.state.request.prompt.select_account
        {
            self.recall(work.tx(), &session.user_id).await?;
        }
        // With `login_hint` the code is sent at once.
        if let Some(typed) = hint
            && let Progress::Leave(away) = self.identify(work, &typed).await?
        {
            return Ok(Some(away));
        }
        Ok(None)
    }

    /// Gives an input to the step that is due; any other is answered with that step (R14).
    async fn take(&mut self, work: &mut Work<'_>, input: &Input, prepared: &Prepared) -> Result<Progress> {
        (self.state.is_method_refused, self.state.is_to_sign_in_again) = (false, false);
        if *input == Input::AnotherAccount {
            return Ok(self.begin_as_another());
        }
        if self.rests_on_nothing(work).await? {
            self.sign_in_again();
            return Ok(Progress::Moved(None));
        }
        if self.is_way_shut() {
            self.start_over();
            if !self.has_a_way_in() {
                self.state.due = Due::Ended(End::NoMethod);
            }
            return Ok(Progress::Stay(vec![Trouble::MethodOff]));
        }
        match (&self.state.due, input) {
            (Due::Login | Due::AccountNotFound | Due::Locked(_), Input::Identifier { typed }) => {
                self.identify(work, typed).await
            }
            (
                Due::Register | Due::AccountNotFound,
                Input::Register {
                    typed,
                    first_name,
                    last_name,
                    consent,
                },
            ) => self.register(work, typed, (first_name, last_name), *consent).await,
            (
                Due::RequestAccess,
                Input::RequestAccess {
                    email,
                    first_name,
                    last_name,
                },
            ) => self.request_access(work, email, (first_name, last_name)).await,
            (Due::Clickwrap, Input::AcceptTerms { consent }) => self.accept_terms(work, *consent).await,
            (Due::ProvideEmail, Input::ProvideEmail { email }) if self.state.federated.is_some() => {
                self.provide_email_beside(work, email).await
            }
            (Due::ProvideEmail, Input::ProvideEmail { email }) => match self.state.method {
                Some(_) => self.add_email(work, email).await,
                None => self.provide_email(work, email).await,
            },
            (Due::HomeRealm, Input::HomeRealm { email }) => Ok(self.find_home_realm(email)),
            (
                Due::SignInCode | Due::SignUpCode | Due::ResetCode | Due::AddEmailCode | Due::LinkCode,
                Input::Code { code },
            ) => self.check_code(work, code).await,
            (
                Due::SignInCode | Due::SignUpCode | Due::ResetCode | Due::AddEmailCode | Due::LinkCode,
                Input::ResendCode,
            ) => self.resend_code(work).await,
            (Due::Password, Input::Password { .. }) => self.check_password(work, prepared).await,
            (Due::Password, Input::ForgotPassword) => self.forgot_password(work).await,
            (Due::NewPassword, Input::NewPassword { .. }) => self.set_password(work, prepared).await,
            (Due::ChooseOrganization, Input::Organization { code }) => self.choose_organization(work, code).await,
            (Due::CreateOrganization, Input::NewOrganization { name }) => self.create_organization(work, name).await,
            (_, Input::Passkey { response }) if self.may_turn() => self.check_passkey(work, response).await,
            (_, Input::Leave { connection }) if self.may_turn() => Ok(self.leave_for(connection)),
            (Due::AddPasskey, Input::NewPasskey { response }) => self.add_passkey(work, response).await,
            (Due::AddPasskey, Input::NoPasskey) => self.decline_passkey(work).await,
            (Due::Mfa(page), Input::Mfa(answer)) => self.answer(work, *page, answer).await,
            _ => Ok(Progress::Moved(None)),
        }
    }

    /// The first pages may be left for each other until something was proved.
    pub(super) fn may_turn(&self) -> bool {
        let is_early = matches!(
            self.state.due,
            Due::Login
                | Due::Register
                | Due::AccountNotFound
                | Due::RequestAccess
                | Due::AccessRequested
                | Due::HomeRealm
                | Due::ProvideEmail
                | Due::SignInCode
                | Due::SignUpCode
                | Due::LinkCode
                | Due::ResetCode
                | Due::Password
                | Due::Locked(_)
        );
        // A contact that nobody has may be proved and left again.
        let is_free = !self.state.is_contact_proved || self.state.due == Due::AccountNotFound;
        is_early && self.state.method.is_none() && is_free
    }

    /// Whoever is not let in as somebody new may come as somebody else: nothing was proved of anybody known here.
    fn may_choose_again(&self) -> bool {
        let is_closed = matches!(
            self.state.due,
            Due::Ended(End::RegistrationClosed | End::DomainNotAllowed)
        );
        is_closed && self.state.method.is_none() && self.state.session_id.is_none() && self.state.ending.is_none()
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
}
