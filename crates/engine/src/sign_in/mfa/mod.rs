//! Second factors on pages: after the organization is known and before a session begins, whoever is asked for one gives it
//! or sets it up.
//!
//! What is due is worked out afresh with every input, from the rules and factors as they are at that moment. A flow
//! remembers only what was given in it, and for whom (R119); nothing leads past [`Flow::second_factor`] but what
//! `crate::mfa` accepts (R113, R114).

mod giving;
mod sent_codes;
mod setting_up;
mod showing;

use domain::identifiers::Contact;
use domain::ids::UserId;
use domain::mfa::{Done, Factor, FactorKind, Gate, Method};
use domain::sessions::Session;
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::flow::{Flow, Progress};
use super::state::Due;
use super::{End, Trouble};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::mfa::{Given, Standing, can_be_set_up, standing};
use crate::oidc::authorize::living_session;
use crate::oidc::subject::Subject;

pub use showing::{RecoveryCodes, recovery_codes};

/// Seconds after authenticating within which factors may be set up and recovery codes are shown (R85).
const FRESH: i64 = 600;

/// The page that is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Page {
    /// Which factor, to give or to set up.
    Select,
    /// Set up an app: the picture, and the first code.
    SetUpApp,
    /// Set up an address.
    SetUpEmail,
    /// Set up a phone.
    SetUpPhone,
    /// Give a code of the app.
    UseApp,
    /// Give the code that was mailed, also to set up the address.
    UseEmail,
    /// Give the code that was texted, also to set up the phone.
    UsePhone,
    /// Give a recovery code.
    UseRecoveryCode,
    /// The recovery codes, once.
    ViewRecoveryCodes,
}

/// What a visitor does on these pages.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// One of several factors: `p_mfa_factor`.
    Choose(String),
    /// `p_confirmation_code`
    Code(String),
    /// Another code, please.
    Resend,
    /// An address to set up: `p_email`.
    Email(String),
    /// A phone to set up: `p_phone`, and the country of a national number.
    Phone(String, Option<String>),
    /// `p_recovery_code`
    RecoveryCode(String),
    /// No second factor, thank you.
    Decline,
    /// Another way, please.
    Another,
    /// The recovery codes are in a safe place.
    Saved,
}

/// What a flow remembers of second factors.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Memory {
    /// Whose these are: they count for nobody else (R119).
    user_id: Option<UserId>,
    /// What was given in this flow.
    done: Vec<Done>,
    /// What was typed to set one up, to fill in the form with.
    typed: String,
    /// What is being set up.
    setup: Option<Setup>,
    /// New recovery codes, sealed, until their owner has them.
    codes: Option<String>,
    /// When those were made.
    codes_at: Option<Timestamp>,
}

/// A factor that is not proved yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Setup {
    /// The key that the app is given, sealed.
    App(String),
    /// Where codes will go.
    Contact(Contact),
}

impl Memory {
    /// What was given for this user.
    pub(super) fn done_for(&self, user: &UserId) -> &[Done] {
        match self.user_id.as_ref() == Some(user) {
            true => &self.done,
            false => &[],
        }
    }

    fn add(&mut self, user: &UserId, done: Done) {
        if self.user_id.as_ref() != Some(user) {
            *self = Self::default();
        }
        self.user_id = Some(user.clone());
        self.done.push(done);
    }

    /// Everything in it that is sealed, for changing the master key.
    pub(super) fn sealed(&mut self) -> impl Iterator<Item = &mut String> {
        let key = match &mut self.setup {
            Some(Setup::App(key)) => Some(key),
            _ => None,
        };
        key.into_iter().chain(&mut self.codes)
    }
}

/// What the visitor has to do.
enum Task {
    /// Give one of these.
    Give(Vec<Factor>),
    /// Set one up.
    SetUp {
        /// Or decline.
        may_decline: bool,
    },
    /// Nothing.
    Nothing,
}

/// Who it is about, and what is asked of them.
struct Situation {
    subject: Subject,
    standing: Standing,
    task: Task,
    /// Where the code went that was the first factor, if it was one.
    first_contact: Option<String>,
}

impl Flow<'_> {
    /// Asked before a session begins or goes on: what is still to be done, if anything.
    pub(super) async fn second_factor(
        &mut self,
        work: &mut Work<'_>,
        subject: &Subject,
        session: Option<&Session>,
    ) -> Result<Option<Progress>> {
        self.state.organization_id = subject.organization.as_ref().map(|one| one.id.clone());
        let (standing, task) = self.task(work.tx(), subject, session).await?;
        match task {
            Task::Nothing => Ok(None),
            task => self.begin_task(work, &standing, task, session).await.map(Some),
        }
    }

    /// What is to be done, from what was given in this flow and in the session that it goes on with.
    async fn task(&self, tx: &mut store::Tx, subject: &Subject, session: Option<&Session>) -> Result<(Standing, Task)> {
        let mut done = self.state.mfa.done_for(&subject.user.id).to_vec();
        let mut methods = self.state.method.clone().unwrap_or_default();
        if let Some(session) = session.filter(|_| self.state.method.is_none()) {
            done.extend(session.second_factors.iter().cloned());
            methods.clone_from(&session.methods);
        }
        let given = Given {
            methods: &methods,
            second: &done,
            connection: match &self.state.method {
                Some(_) => self.connection(),
                None => session.and_then(|session| session.connection_id.as_ref()),
            },
            first_contact: self.first_contact(session),
        };
        let standing = standing(self.cx, tx, subject, given).await?;
        let task = match standing.gate {
            Gate::Open => Task::Nothing,
            // Whoever comes with a session is asked to set one up only where it is required.
            Gate::Offer if self.state.method.is_none() => Task::Nothing,
            Gate::Prove => {
                let accepted = |factor: &&Factor| standing.demand.accepts(factor);
                Task::Give(standing.factors.iter().filter(accepted).cloned().collect())
            }
            // Who has a factor of any kind proves it before setting up another (R114); an offer is not worth that.
            Gate::SetUp if self.has_something_to_prove(&standing, &done) => Task::Give(standing.factors.clone()),
            Gate::Offer if self.has_something_to_prove(&standing, &done) => Task::Nothing,
            Gate::SetUp => Task::SetUp { may_decline: false },
            Gate::Offer => Task::SetUp { may_decline: true },
        };
        Ok((standing, task))
    }

    /// Where the code went that was the first factor, if it was one: in this flow, or in the session that it goes on with.
    pub(in crate::sign_in) fn first_contact<'a>(&'a self, session: Option<&'a Session>) -> Option<&'a str> {
        match self.state.method.as_deref() {
            Some("otp" | "sms") => self.state.contact.as_ref().map(Contact::folded),
            // What proved the account was the code, and not the provider that it is joined to.
            Some(_) if self.is_joining_by_code() => self.state.contact.as_ref().map(Contact::folded),
            Some(_) => None,
            None => session.and_then(|session| session.first_contact.as_deref()),
        }
    }

    /// Whether there are factors, and none of them was given a moment ago.
    fn has_something_to_prove(&self, standing: &Standing, done: &[Done]) -> bool {
        let is_proved = done.iter().any(|one| {
            let is_there = |factor: &Factor| Some(&factor.id) == one.factor_id.as_ref();
            let counts = one.method == Method::RecoveryCode || standing.factors.iter().any(is_there);
            counts && self.cx.now().seconds_since(one.at) <= FRESH
        });
        !standing.factors.is_empty() && !is_proved
    }

    /// The first page of a task.
    async fn begin_task(
        &mut self,
        work: &mut Work<'_>,
        standing: &Standing,
        task: Task,
        session: Option<&Session>,
    ) -> Result<Progress> {
        match task {
            Task::Nothing => Ok(Progress::Moved(None)),
            // With the one used last; the others are a page away.
            Task::Give(factors) => match factors.first() {
                Some(factor) => self.ask_for(work, factor).await,
                None => Err(Error::internal("a factor is asked for, and there is none")),
            },
            Task::SetUp { .. } if !self.is_fresh(session) => self.authenticate_again(work.tx()).await,
            Task::SetUp { may_decline } => {
                match may_be_set_up(self.cx, standing)[..] {
                    [only] if !may_decline => self.set_up(only)?,
                    _ => self.select()?,
                };
                match may_decline || standing.spent.is_empty() {
                    true => Ok(Progress::Moved(None)),
                    // Who has a factor is told why it is not asked for.
                    false => stay(Trouble::MfaSameContact),
                }
            }
        }
    }

    /// Whether the person authenticated a moment ago, in this flow or in the session that it goes on with (R85).
    pub(in crate::sign_in) fn is_fresh(&self, session: Option<&Session>) -> bool {
        let since = match self.state.method {
            Some(_) => self.state.authenticated_at,
            None => session.map(|session| session.authenticated_at),
        };
        since.is_some_and(|since| self.cx.now().seconds_since(since) <= FRESH)
    }

    /// Back to the first page: what was proved is too old, or void.
    pub(in crate::sign_in) fn sign_in_again(&mut self) {
        self.start_over();
        (self.state.method, self.state.session_id, self.state.authenticated_at) = (None, None, None);
        self.state.organization_id = None;
        self.state.mfa = Memory::default();
    }

    /// Takes what was posted to one of these pages.
    pub(super) async fn answer(&mut self, work: &mut Work<'_>, page: Page, answer: &Answer) -> Result<Progress> {
        if self.is_locked(work).await? {
            self.forget_proofs();
            return Ok(Progress::Moved(None));
        }
        let session = self.session_to_go_on_with(work.tx()).await?;
        let Some(situation) = self.situation(work.tx(), session.as_ref()).await? else {
            self.state.due = Due::Ended(End::Gone);
            return Ok(Progress::Moved(None));
        };
        match (page, answer, &situation.task) {
            (Page::ViewRecoveryCodes, Answer::Saved, _) => {
                (self.state.mfa.codes, self.state.mfa.codes_at) = (None, None);
                self.go_on(work).await
            }
            // Whatever the codes are for, they are not lost by posting something else.
            (Page::ViewRecoveryCodes, _, _) => Ok(Progress::Moved(None)),
            (_, _, Task::Nothing) => self.go_on(work).await,
            (_, Answer::Another, _) => self.select(),
            (_, answer, Task::Give(factors)) => self.give(work, page, answer, factors, &situation).await,
            (_, Answer::Decline, Task::SetUp { may_decline: true }) => self.decline(work).await,
            (_, answer, Task::SetUp { .. }) => {
                if !self.is_fresh(session.as_ref()) {
                    return self.authenticate_again(work.tx()).await;
                }
                self.set_up_with(work, page, answer, &situation).await
            }
        }
    }

    /// The session that the flow goes on with, when nobody authenticated in it.
    pub(in crate::sign_in) async fn session_to_go_on_with(&self, tx: &mut store::Tx) -> Result<Option<Session>> {
        match (&self.state.method, &self.state.session_id) {
            (None, Some(id)) => living_session(self.cx, tx, id).await,
            _ => Ok(None),
        }
    }

    async fn situation(&self, tx: &mut store::Tx, session: Option<&Session>) -> Result<Option<Situation>> {
        let (user, organization) = (self.user()?, self.state.organization_id.as_ref());
        let Some(subject) = Subject::load(tx, self.cx.env(), &user, organization).await? else {
            return Ok(None);
        };
        let (standing, task) = self.task(tx, &subject, session).await?;
        let first_contact = self.first_contact(session).map(str::to_owned);
        Ok(Some(Situation {
            subject,
            standing,
            task,
            first_contact,
        }))
    }

    /// To the end of the sign-in, where everything is asked again.
    pub(in crate::sign_in) async fn go_on(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        let organization = match &self.state.organization_id {
            Some(id) => match store::organizations::find(work.tx(), self.cx.env(), id).await? {
                Some(organization) => Some(organization),
                None => {
                    self.state.due = Due::Ended(End::OrganizationNotFound);
                    return Ok(Progress::Moved(None));
                }
            },
            None => None,
        };
        self.finish(work, organization.as_ref()).await
    }

    /// The visitor wants no second factor, and is not asked again.
    async fn decline(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        let (user, now) = (self.user()?, self.cx.now());
        store::users::set_mfa_declined(work.tx(), self.cx.env(), &user, Some(now)).await?;
        work.announce(domain::events::Event::of("mfa.declined").user(&user))
            .await?;
        self.state.mfa.setup = None;
        self.go_on(work).await
    }

    /// An account that is locked in the middle of it: what was proved before is void when the time is over.
    pub(in crate::sign_in) fn forget_proofs(&mut self) {
        (self.state.method, self.state.session_id, self.state.authenticated_at) = (None, None, None);
        (self.state.organization_id, self.state.wish, self.state.proved_at) = (None, None, None);
        (self.state.is_contact_proved, self.state.mfa) = (false, Memory::default());
    }
}

/// The factors that may be set up here.
fn may_be_set_up(cx: &Context, standing: &Standing) -> Vec<FactorKind> {
    let wanted = |kind: &FactorKind| {
        standing.demand.factors.contains(kind) && !standing.spent.contains(kind) && can_be_set_up(cx, *kind)
    };
    FactorKind::ALL.into_iter().filter(wanted).collect()
}

fn stay(trouble: Trouble) -> Result<Progress> {
    Ok(Progress::Stay(vec![trouble]))
}
