//! Codes sent by mail: sending them, with limits, and checking them.

use domain::codes;
use domain::users::IdentityType;
use store::one_time_codes::OneTimeCode;

use super::flow::{Due, Flow, Progress};
use super::password::{Try, failed};
use super::{Notice, Trouble};
use crate::context::Work;
use crate::error::{Error, Result};
use crate::i18n::Locale;
use crate::jobs::Job;
use crate::mail::templates::{CodeMail, CodePurpose};
use crate::users::{self, NewUser};

/// Codes that one address of the network may have sent within an hour.
const PER_ADDRESS: i64 = 100;
/// Codes that one environment sends within an hour, before something is taken to be wrong.
const PER_ENVIRONMENT: i64 = 50_000;

/// The longest that a code to choose another password is good for, in seconds (R101).
const LONGEST_RESET: i64 = 3_600;

/// What a code proves. A code for one is never good for another (R105).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    SignIn,
    SignUp,
    Reset,
}

impl Purpose {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::SignUp => "sign_up",
            Self::Reset => "reset",
        }
    }

    fn of(due: &Due) -> Option<Self> {
        match due {
            Due::SignInCode => Some(Self::SignIn),
            Due::SignUpCode => Some(Self::SignUp),
            Due::ResetCode => Some(Self::Reset),
            _ => None,
        }
    }
}

/// Whether a code was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    Yes,
    TooMany,
}

impl Flow<'_> {
    /// Sends a fresh code to the flow's address, which kills the old one. Limited per person, per address of the network
    /// and per environment (R108); the answer doesn't depend on whether there is an account.
    pub(super) async fn send_code(&self, work: &mut Work<'_>, purpose: Purpose) -> Result<Sent> {
        let (cx, now) = (self.cx, self.cx.now());
        let email = self
            .state
            .email
            .as_ref()
            .ok_or_else(|| Error::internal("a code for nobody"))?;
        let limits = [
            ("code_to_person", email.folded(), self.settings().codes_per_hour),
            (
                "code_from_address",
                cx.ip_address.as_deref().unwrap_or("unknown"),
                PER_ADDRESS,
            ),
            ("code_in_environment", "", PER_ENVIRONMENT),
        ];
        for (kind, subject, most) in limits {
            if !store::throttles::take_sliding(work.tx(), cx.env(), kind, subject, (most, 3_600), now).await? {
                return Ok(Sent::TooMany);
            }
        }
        let code = codes::six_digits(cx.random());
        let lifetime = match purpose {
            Purpose::Reset => self.settings().code_lifetime.min(LONGEST_RESET),
            Purpose::SignIn | Purpose::SignUp => self.settings().code_lifetime,
        };
        let row = OneTimeCode {
            purpose: purpose.as_str().to_owned(),
            subject: email.folded().to_owned(),
            code_hash: cx.engine.secrets().code_hash(self.id.as_str(), purpose.as_str(), &code),
            tries_left: codes::TRIES,
            created_at: now,
            expires_at: now.plus_seconds(lifetime),
            used_at: None,
        };
        store::one_time_codes::replace(work.tx(), cx.env(), &self.id, &row).await?;
        let mail = CodeMail {
            locale: self.locale(),
            to: email.as_str(),
            name: &cx.environment.business.name,
            code: &code,
            valid_for_minutes: u32::try_from(lifetime / 60).unwrap_or(u32::MAX),
            purpose: match purpose {
                Purpose::SignIn => CodePurpose::SignIn,
                Purpose::SignUp => CodePurpose::SignUp,
                Purpose::Reset => CodePurpose::ResetPassword,
            },
        };
        work.enqueue(&Job::SendEmail(mail.message())).await?;
        Ok(Sent::Yes)
    }

    /// Sends another code, not sooner than the interval allows.
    pub(super) async fn resend_code(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        let Some(purpose) = Purpose::of(&self.state.due) else {
            return Ok(Progress::Moved(None));
        };
        if self.is_locked(work).await? {
            return Ok(Progress::Moved(None));
        }
        let before = store::one_time_codes::find(work.tx(), self.cx.env(), &self.id, purpose.as_str()).await?;
        if let Some(before) = before {
            let wait = self.settings().code_resend_interval - self.cx.now().seconds_since(before.created_at);
            if wait > 0 {
                return Ok(Progress::Stay(vec![Trouble::ResendTooSoon(
                    u32::try_from(wait).unwrap_or(u32::MAX),
                )]));
            }
        }
        Ok(match self.send_code(work, purpose).await? {
            Sent::Yes => Progress::Moved(Some(Notice::CodeSent)),
            Sent::TooMany => Progress::Stay(vec![Trouble::TooManyRequests]),
        })
    }

    /// Checks a code. A try is taken before the code is compared, of the code and of the account, so that parallel
    /// guesses are all counted (R86, R107).
    pub(super) async fn check_code(&mut self, work: &mut Work<'_>, typed: &str) -> Result<Progress> {
        let Some(purpose) = Purpose::of(&self.state.due) else {
            return Ok(Progress::Moved(None));
        };
        let stay = |trouble| Ok(Progress::Stay(vec![trouble]));
        if typed.trim().is_empty() {
            return stay(Trouble::CodeRequired);
        }
        let Some(code) = codes::parse(typed) else {
            return stay(Trouble::CodeWrongLength);
        };
        let (cx, now) = (self.cx, self.cx.now());
        if !store::one_time_codes::take_try(work.tx(), cx.env(), &self.id, purpose.as_str(), now).await? {
            return stay(Trouble::CodeExpired);
        }
        let mut is_last_try = false;
        if let Some(user) = self.state.user_id.clone() {
            match self.take_try(work, &user).await? {
                Try::Taken { is_last } => is_last_try = is_last,
                Try::Refused => return Ok(Progress::Moved(None)),
            }
        }
        if purpose == Purpose::Reset && self.is_overtaken(work).await? {
            return stay(Trouble::CodeExpired);
        }
        let hash = cx.engine.secrets().code_hash(self.id.as_str(), purpose.as_str(), &code);
        if store::one_time_codes::consume(work.tx(), cx.env(), &self.id, purpose.as_str(), &hash, now).await? {
            return self.proved(work, purpose).await;
        }
        if let Some(user) = &self.state.user_id {
            failed(work, user, "email:otp", is_last_try).await?;
        }
        if self.is_locked(work).await? {
            return Ok(Progress::Moved(None));
        }
        let left = store::one_time_codes::find(work.tx(), cx.env(), &self.id, purpose.as_str()).await?;
        if left.is_some_and(|code| code.tries_left > 0) {
            return stay(Trouble::CodeIncorrect);
        }
        match self.send_code(work, purpose).await? {
            Sent::Yes => stay(Trouble::CodeTooManyTries),
            Sent::TooMany => stay(Trouble::TooManyRequests),
        }
    }

    /// The address is proved.
    async fn proved(&mut self, work: &mut Work<'_>, purpose: Purpose) -> Result<Progress> {
        self.state.is_email_proved = true;
        if let (Some(email), Some(user)) = (&self.state.email, &self.state.user_id) {
            let env = self.cx.env();
            let identity = store::identities::find(work.tx(), env, IdentityType::Email, email.folded()).await?;
            let Some(identity) = identity.filter(|identity| identity.user_id == *user) else {
                // The address was taken from the account meanwhile: it proves nothing about it any more.
                self.start_over();
                return Ok(Progress::Moved(None));
            };
            if !identity.is_verified {
                store::identities::verify(work.tx(), env, &identity.id).await?;
            }
        }
        match purpose {
            Purpose::SignIn => {
                self.state.method = Some("otp".to_owned());
                self.after_authentication(work).await
            }
            Purpose::SignUp if self.uses_password() => {
                self.state.due = Due::NewPassword;
                Ok(Progress::Moved(None))
            }
            Purpose::SignUp => {
                if !self.create_user(work).await? {
                    return Ok(Progress::Moved(None));
                }
                self.state.method = Some("otp".to_owned());
                self.after_authentication(work).await
            }
            Purpose::Reset => {
                if let Some(user) = &self.state.user_id {
                    store::users::clear_failures(work.tx(), self.cx.env(), user).await?;
                }
                self.state.due = Due::NewPassword;
                Ok(Progress::Moved(None))
            }
        }
    }

    /// Creates the account for the proved address, if strangers are still let in (R93); tells whether it is there.
    ///
    /// Somebody else may have created it meanwhile. With the same proof it is that one; who proved another spelling of
    /// its address proved nothing about it, and signs in as everybody else (R92).
    pub(super) async fn create_user(&mut self, work: &mut Work<'_>) -> Result<bool> {
        let email = self
            .state
            .email
            .clone()
            .ok_or_else(|| Error::internal("an account for nobody"))?;
        if !self.state.is_email_proved {
            return Err(Error::internal("an account for an address that was not proved"));
        }
        let found = store::identities::find(work.tx(), self.cx.env(), IdentityType::Email, email.folded()).await?;
        let user = match found {
            Some(identity) if identity.value == email.as_str() => identity.user_id,
            Some(_) => {
                (self.state.due, self.state.email, self.state.is_email_proved) = (Due::Login, None, false);
                return Ok(false);
            }
            None => {
                if let Some(end) = self.closed_to_strangers(work).await? {
                    self.state.due = Due::Ended(end);
                    return Ok(false);
                }
                let new = NewUser {
                    email,
                    first_name: self.state.first_name.clone(),
                    last_name: self.state.last_name.clone(),
                    tags: self.tags(),
                };
                let user = users::create(self.cx, work, &new).await?;
                self.first_membership(work, &user.id).await?;
                user.id
            }
        };
        self.state.user_id = Some(user);
        Ok(true)
    }

    /// The language that the application asks for: in the request, or else for all its pages.
    pub(super) fn lang(&self) -> Option<String> {
        let usual = &self.client.application.settings.language_key;
        self.state.request.lang.clone().or_else(|| usual.clone())
    }

    pub(super) fn locale(&self) -> Locale {
        self.cx.locale(self.lang().as_deref())
    }
}
