//! Passwords: checking one, forgetting one, choosing one.
//!
//! Hashing takes long and happens before the step's transaction, on its own threads; the try is taken before that.

use domain::events::Event;
use domain::ids::{FlowId, UserId};
use domain::passwords::{self, PasswordError};

use super::email_code::{Purpose, Sent};
use super::flow::{Due, Flow, Progress};
use super::{Input, Trouble};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::jobs::Job;
use crate::mail::templates::PasswordChangedMail;

/// What was computed before the step's transaction.
pub(super) enum Prepared {
    /// Nothing was to be computed.
    Nothing,
    /// The input was not worth computing anything.
    Refused(Trouble),
    /// Whether the password was the user's, in the version of the flow that it was asked for.
    Verdict { is_right: bool, version: i64 },
    /// The hash of a new password.
    Hash(String),
}

impl Prepared {
    pub(super) async fn for_input(cx: &Context, id: &FlowId, browser: &str, input: &Input) -> Result<Self> {
        match input {
            Input::Password { password } => verify(cx, id, browser, password).await,
            Input::NewPassword { first, second } => match passwords::check(first, second) {
                Err(error) => Ok(Self::Refused(Trouble::Password(error))),
                Ok(()) => match is_due(cx, id, browser).await? {
                    true => Ok(Self::Hash(cx.engine.hashing().hash(first, cx.random()).await?)),
                    false => Ok(Self::Nothing),
                },
            },
            _ => Ok(Self::Nothing),
        }
    }
}

/// Hashing is only done for a flow that asks for it: nobody makes the server work for nothing.
async fn is_due(cx: &Context, id: &FlowId, browser: &str) -> Result<bool> {
    cx.read(async |tx: &mut store::Tx| {
        Ok(Flow::load(cx, tx, id, browser, None)
            .await?
            .is_ok_and(|flow| flow.state.due == Due::NewPassword))
    })
    .await
}

/// Takes a try, then compares: in that order, so that parallel guesses are all counted (R86).
async fn verify(cx: &Context, id: &FlowId, browser: &str, password: &str) -> Result<Prepared> {
    if password.is_empty() {
        return Ok(Prepared::Refused(Trouble::PasswordRequired));
    }
    if password.len() > passwords::LONGEST {
        return Ok(Prepared::Refused(Trouble::PasswordIncorrect));
    }
    let found = cx
        .work(async |work: &mut Work<'_>| {
            let Ok(mut flow) = Flow::load(cx, work.tx(), id, browser, None).await? else {
                return Ok(None);
            };
            let Some(user) = flow.state.user_id.clone().filter(|_| flow.state.due == Due::Password) else {
                return Ok(None);
            };
            if !flow.take_try(work, &user).await? {
                flow.save(work).await?;
                return Ok(None);
            }
            let stored = store::passwords::find(work.tx(), cx.env(), &user).await?;
            Ok(Some((stored.map(|stored| stored.hash), flow.version)))
        })
        .await?;
    let Some((hash, version)) = found else {
        return Ok(Prepared::Nothing);
    };
    let is_right = cx.engine.hashing().verify(password, hash.as_deref()).await?;
    Ok(Prepared::Verdict { is_right, version })
}

impl Flow<'_> {
    /// Takes one try of an account; when there is none, the flow is locked.
    pub(super) async fn take_try(&mut self, work: &mut Work<'_>, user: &UserId) -> Result<bool> {
        let (cx, now) = (self.cx, self.cx.now());
        let settings = self.settings();
        let (limit, until) = (
            settings.lockout_failures.max(1),
            now.plus_seconds(settings.lockout_duration),
        );
        let may = store::users::take_try(work.tx(), cx.env(), user, limit, now, until).await?;
        if !may {
            self.state.due = Due::Locked(
                store::users::find(work.tx(), cx.env(), user)
                    .await?
                    .and_then(|user| user.locked_until)
                    .unwrap_or(until),
            );
        }
        Ok(may)
    }

    /// After a failure: the flow is locked if the failure was one too many.
    pub(super) async fn lock_if_due(&mut self, work: &mut Work<'_>, user: &UserId) -> Result<bool> {
        let now = self.cx.now();
        let found = store::users::find(work.tx(), self.cx.env(), user).await?;
        let until = found.and_then(|user| user.locked_until).filter(|until| now < *until);
        if let Some(until) = until {
            self.state.due = Due::Locked(until);
            work.announce(Event::of("user.locked").user(user)).await?;
        }
        Ok(until.is_some())
    }

    pub(super) async fn check_password(&mut self, work: &mut Work<'_>, prepared: &Prepared) -> Result<Progress> {
        let Some(user) = self.state.user_id.clone() else {
            return Ok(Progress::Moved(None));
        };
        match prepared {
            Prepared::Refused(trouble) => Ok(Progress::Stay(vec![*trouble])),
            Prepared::Verdict {
                is_right: true,
                version,
            } if *version == self.version => {
                self.state.method = Some("pwd".to_owned());
                self.after_authentication(work).await
            }
            Prepared::Verdict { is_right: false, .. } => {
                work.announce(Event::user_authentication_failed(&user, "email:password"))
                    .await?;
                match self.lock_if_due(work, &user).await? {
                    true => Ok(Progress::Moved(None)),
                    false => Ok(Progress::Stay(vec![Trouble::PasswordIncorrect])),
                }
            }
            _ => Ok(Progress::Moved(None)),
        }
    }

    /// A code proves the address, then a new password may be chosen.
    pub(super) async fn forgot_password(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        match self.send_code(work, Purpose::Reset).await? {
            Sent::Yes => {
                self.state.due = Due::ResetCode;
                Ok(Progress::Moved(None))
            }
            Sent::TooMany => Ok(Progress::Stay(vec![Trouble::TooManyRequests])),
        }
    }

    /// Sets the password that was chosen after the proof of the address; a new account is created with it.
    pub(super) async fn set_password(&mut self, work: &mut Work<'_>, prepared: &Prepared) -> Result<Progress> {
        let hash = match prepared {
            Prepared::Hash(hash) => hash,
            Prepared::Refused(trouble) => return Ok(Progress::Stay(vec![*trouble])),
            _ => return Ok(Progress::Moved(None)),
        };
        if !self.state.is_email_proved {
            return Err(Error::internal("a password for an address that was not proved"));
        }
        let is_replacement = self.state.user_id.is_some();
        if !is_replacement {
            if let Some(end) = self.closed_to_strangers(work).await? {
                self.state.due = Due::Ended(end);
                return Ok(Progress::Moved(None));
            }
            self.create_user(work).await?;
        }
        let Some(user) = self.state.user_id.clone() else {
            return Err(Error::internal("a password for nobody"));
        };
        crate::users::set_password(self.cx, work, &user, hash, None).await?;
        if is_replacement {
            self.tell_owner(work, &user).await?;
        }
        self.state.method = Some("pwd".to_owned());
        self.after_authentication(work).await
    }

    /// The owner hears of a changed password by mail (R103).
    async fn tell_owner(&mut self, work: &mut Work<'_>, user: &UserId) -> Result<()> {
        let (env, now) = (self.cx.env(), self.cx.now());
        if let Some(mut found) = store::users::find(work.tx(), env, user).await?
            && found.is_password_reset_requested
        {
            (found.is_password_reset_requested, found.updated_at) = (false, now);
            store::users::update(work.tx(), env, &found).await?;
        }
        if let Some(email) = &self.state.email {
            let name = &self.cx.environment.business.name;
            let mail = PasswordChangedMail {
                locale: self.locale(),
                to: email.as_str(),
                name,
            };
            work.enqueue(&Job::SendEmail(mail.message())).await?;
        }
        Ok(())
    }
}

impl From<PasswordError> for Trouble {
    fn from(error: PasswordError) -> Self {
        Self::Password(error)
    }
}
