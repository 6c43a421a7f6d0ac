//! Codes sent by mail or as a text message: sending them, with limits, and checking them.

use domain::codes;
use domain::identifiers::{Contact, Identifier};
use domain::ids::UserId;
use domain::time::Timestamp;
use store::one_time_codes::OneTimeCode;

use super::flow::{Flow, Progress};
use super::state::Due;
use super::tries::{Try, failed};
use super::{Notice, Trouble};
use crate::context::Work;
use crate::error::Result;
use crate::i18n::Locale;
use crate::jobs::Job;
use crate::mail::templates::{CodeMail, CodePurpose, Letterhead, NoAccountMail};
use crate::sms;

/// Codes that a browser may ask for within an hour in which somebody signed in before, once others have used up those of
/// the person (R89).
const FOR_KNOWN_BROWSER: i64 = 5;
/// How often an account was to get another password.
const RESETS: &str = "resets";

/// The longest that a code to choose another password is good for, in seconds (R101).
const LONGEST_RESET: i64 = 3_600;

/// What a code proves. A code for one is never good for another (R105).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    SignIn,
    SignUp,
    Reset,
    /// To give an account an address.
    AddEmail,
    /// To join an account at a provider to the account that has the address, or to a new one (R180).
    Link,
}

impl Purpose {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::SignUp => "sign_up",
            Self::Reset => "reset",
            Self::AddEmail => "add_email",
            Self::Link => "link",
        }
    }

    fn of(due: &Due) -> Option<Self> {
        match due {
            Due::SignInCode => Some(Self::SignIn),
            Due::SignUpCode => Some(Self::SignUp),
            Due::ResetCode => Some(Self::Reset),
            Due::AddEmailCode => Some(Self::AddEmail),
            Due::LinkCode => Some(Self::Link),
            _ => None,
        }
    }
}

/// Who gets a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Addressee {
    /// Somebody with an account.
    Account,
    /// Somebody who may create one.
    Newcomer,
    /// Somebody who has none and may not: told so, in the mail alone.
    Stranger,
    /// Somebody whose account is locked: nothing is sent.
    Barred,
}

/// Whether a code was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    Yes,
    No(Trouble),
}

impl Flow<'_> {
    /// Sends a fresh code to the flow's contact, which kills the old one. The answer doesn't depend on whether there is an
    /// account by it.
    pub(super) async fn send_code(&mut self, work: &mut Work<'_>, purpose: Purpose) -> Result<Sent> {
        let (cx, now) = (self.cx, self.cx.now());
        let addressee = self.addressee(work, purpose).await?;
        // Only user names that there are lead to an address whose codes can be used up (R90).
        let is_username = matches!(self.state.identifier, Some(Identifier::Username(_)));
        let is_typed_now = matches!(purpose, Purpose::SignUp | Purpose::AddEmail | Purpose::Link);
        let is_hushed = self.is_discreet() && is_username && !is_typed_now;
        let mut is_sent = addressee != Addressee::Barred;
        let subject = match &self.state.contact {
            Some(contact) => {
                if let Some(trouble) = self.count_code(work, contact).await? {
                    if !is_hushed {
                        return Ok(Sent::No(trouble));
                    }
                    is_sent = false;
                }
                contact.folded().to_owned()
            }
            // As if there were an address: who has none is not told apart from who has no account.
            None if self.is_discreet() => {
                let limit = ("code_to_person", self.nobody(), self.settings().codes_per_hour);
                is_sent &= self.counted(work, &[limit]).await?.is_none();
                String::new()
            }
            None => return Ok(Sent::No(Trouble::NoContact)),
        };
        let code = codes::six_digits(cx.random());
        let lifetime = match purpose {
            Purpose::Reset => self.settings().code_lifetime.min(LONGEST_RESET),
            Purpose::SignIn | Purpose::SignUp | Purpose::AddEmail | Purpose::Link => self.settings().code_lifetime,
        };
        let row = OneTimeCode {
            purpose: purpose.as_str().to_owned(),
            subject,
            code_hash: cx.engine.secrets().code_hash(self.id.as_str(), purpose.as_str(), &code),
            tries_left: codes::TRIES,
            created_at: now,
            expires_at: now.plus_seconds(lifetime),
            used_at: None,
        };
        store::one_time_codes::replace(work.tx(), cx.env(), &self.id, &row).await?;
        if purpose == Purpose::Reset && is_sent {
            let (tx, env, person) = (work.tx(), cx.env(), self.person());
            let number = store::throttles::take(tx, env, RESETS, &person, Timestamp(0), now).await?;
            self.state.reset_number = Some(number);
        }
        let Some(contact) = self.state.contact.as_ref().filter(|_| is_sent) else {
            return Ok(Sent::Yes);
        };
        let job = match (contact, addressee) {
            (Contact::Phone(_), Addressee::Stranger) => return Ok(Sent::Yes),
            (Contact::Email(email), Addressee::Stranger) => {
                let look = self.look(work.tx()).await?;
                let mail = NoAccountMail {
                    head: Letterhead::new(cx, &look, self.locale()),
                    to: email.as_str(),
                    may_request_access: self.may_ask_for_access(work.tx()).await?,
                };
                Job::SendEmail(mail.message())
            }
            (Contact::Email(email), Addressee::Account) if purpose == Purpose::Link => {
                Job::SendEmail(Box::pin(self.link_mail(work, email.as_str(), &code, lifetime)).await?)
            }
            _ => {
                let mail = match (purpose, addressee) {
                    (Purpose::Reset, _) => self.why_another_password(work.tx()).await?,
                    (Purpose::AddEmail, _) => CodePurpose::ConfirmAddress,
                    // The mail is the only place that tells whether there is an account (R90).
                    (_, Addressee::Newcomer) => CodePurpose::SignUp,
                    _ => CodePurpose::SignIn,
                };
                self.code_job(work, contact, &code, (lifetime, mail)).await?
            }
        };
        work.enqueue(&job).await?;
        Ok(Sent::Yes)
    }

    /// The message with a code that is good for so many seconds.
    pub(super) async fn code_job(
        &self,
        work: &mut Work<'_>,
        contact: &Contact,
        code: &str,
        (lifetime, purpose): (i64, CodePurpose),
    ) -> Result<Job> {
        let look = self.look(work.tx()).await?;
        Ok(match contact {
            Contact::Email(email) => {
                let mail = CodeMail {
                    head: Letterhead::new(self.cx, &look, self.locale()),
                    to: email.as_str(),
                    code,
                    valid_for_minutes: u32::try_from(lifetime / 60).unwrap_or(u32::MAX),
                    purpose,
                };
                Job::SendEmail(mail.message())
            }
            Contact::Phone(phone) => {
                let host = sms::auth_host(self.cx.environment.issuer());
                Job::SendSms(sms::Message::with_code(
                    self.locale(),
                    phone.as_str(),
                    &look.name,
                    &host,
                    code,
                ))
            }
        })
    }

    /// Who would get the code.
    async fn addressee(&self, work: &mut Work<'_>, purpose: Purpose) -> Result<Addressee> {
        Ok(match &self.state.user_id {
            // While an account is locked, nothing goes out (R87).
            Some(_) if self.locked_until(work).await?.is_some() => Addressee::Barred,
            Some(_) => Addressee::Account,
            None if purpose != Purpose::Reset && self.closed_to_strangers(work).await?.is_none() => Addressee::Newcomer,
            None => Addressee::Stranger,
        })
    }

    /// Counts a code that is about to be sent: per address of the network, per person, by contact and by account, and per
    /// environment, and for text messages also per country (R108). Tells why it may not be sent, if so.
    ///
    /// A browser that knows the account has a few codes of its own when others have used up the person's, so that nobody can
    /// be kept out from elsewhere (R89).
    pub(super) async fn count_code(&self, work: &mut Work<'_>, contact: &Contact) -> Result<Option<Trouble>> {
        let (cx, settings) = (self.cx, self.settings());
        let phone = match contact {
            Contact::Phone(_) if !cx.engine.sms().is_configured() => return Ok(Some(Trouble::PhoneNotConfigured)),
            Contact::Phone(phone) => Some(phone),
            Contact::Email(_) => None,
        };
        if !cx.is_spared {
            let address = cx.counted_address().unwrap_or_else(|| "unknown".to_owned());
            let mut limits = vec![(
                "code_from_address",
                address.clone(),
                settings.codes_per_address_per_hour,
            )];
            limits.extend(phone.map(|_| ("text_from_address", address, settings.texts_per_address_per_hour)));
            if let Some(minutes) = self.counted(work, &limits).await? {
                return Ok(Some(Trouble::TooManyCodesHere(minutes)));
            }
        }
        // Somebody nobody knows is counted like somebody who is known by this contact only.
        let person = self
            .state
            .user_id
            .as_ref()
            .map_or_else(|| contact.folded(), UserId::as_str);
        let limits = [
            ("code_to_person", contact.folded().to_owned(), settings.codes_per_hour),
            ("code_to_account", person.to_owned(), settings.codes_per_hour),
        ];
        if let Some(minutes) = self.counted(work, &limits).await?
            && !self.is_counted_as_known(work).await?
        {
            return Ok(Some(Trouble::TooManyCodes(minutes)));
        }
        let everybody = String::new();
        let mut limits = vec![(
            "code_in_environment",
            everybody.clone(),
            settings.codes_per_environment_per_hour,
        )];
        if let Some(phone) = phone {
            let country = phone.calling_code().to_owned();
            limits.push(("text_to_country", country, settings.texts_per_country_per_hour));
            limits.push(("text_in_environment", everybody, settings.texts_per_hour));
        }
        Ok(self.counted(work, &limits).await?.map(Trouble::TooManyCodes))
    }

    /// Counts one more within the hour, of each kind, for whom it is, until one of them has no more. Tells in how many
    /// minutes that one has.
    pub(super) async fn counted(&self, work: &mut Work<'_>, limits: &[(&str, String, i64)]) -> Result<Option<u32>> {
        const HOUR: i64 = 3_600;
        let (env, now) = (self.cx.env(), self.cx.now());
        for (kind, subject, most) in limits {
            let window = (*most, HOUR);
            if !store::throttles::take_sliding(work.tx(), env, kind, subject, window, now).await? {
                let free_at = store::throttles::free_at(work.tx(), env, kind, subject, window, now).await?;
                let minutes = (free_at.seconds_since(now).max(1) + 59) / 60;
                return Ok(Some(u32::try_from(minutes).unwrap_or(u32::MAX)));
            }
        }
        Ok(None)
    }

    /// Counts a code of those that a browser has for itself that knows the account. Tells whether there was one.
    async fn is_counted_as_known(&self, work: &mut Work<'_>) -> Result<bool> {
        match &self.state.user_id {
            Some(user) if self.is_known_browser(work, user).await? => {
                let limit = ("code_to_known_browser", self.known(user), FOR_KNOWN_BROWSER);
                Ok(self.counted(work, &[limit]).await?.is_none())
            }
            _ => Ok(false),
        }
    }

    /// Whose requests for another password are numbered together.
    fn person(&self) -> String {
        let user = self.state.user_id.as_ref().map(ToString::to_string);
        user.unwrap_or_else(|| self.nobody())
    }

    /// Whether another password was asked for once more, in whichever flow, after the code of this one was sent: that code is
    /// dead then (R101).
    async fn is_outdone(&self, work: &mut Work<'_>) -> Result<bool> {
        let latest = store::throttles::latest(work.tx(), self.cx.env(), RESETS, &self.person()).await?;
        Ok(latest.is_some_and(|(number, _)| self.state.reset_number.is_some_and(|own| own != number)))
    }

    /// Sends another code, not sooner than the interval allows.
    pub(super) async fn resend_code(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        let Some(purpose) = Purpose::of(&self.state.due) else {
            return Ok(Progress::Moved(None));
        };
        if self.is_locked(work).await? {
            return Ok(self.locked_at(purpose));
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
            Sent::No(trouble) => Progress::Stay(vec![trouble]),
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
        if purpose == Purpose::Reset && self.is_outdone(work).await? {
            return stay(Trouble::CodeExpired);
        }
        let mut is_last_try = false;
        let user = self.state.user_id.clone();
        if user.is_some() || self.is_discreet() {
            match self.take_try(work, user.as_ref()).await? {
                Try::Taken { is_last, .. } => is_last_try = is_last,
                Try::Refused => return Ok(self.locked_at(purpose)),
            }
        }
        if purpose == Purpose::Reset && user.is_some() && self.is_overtaken(work).await? {
            return stay(Trouble::CodeExpired);
        }
        let hash = cx.engine.secrets().code_hash(self.id.as_str(), purpose.as_str(), &code);
        if store::one_time_codes::consume(work.tx(), cx.env(), &self.id, purpose.as_str(), &hash, now).await? {
            return self.proved(work, purpose).await;
        }
        if user.is_some() || self.is_discreet() {
            failed(work, user.as_ref(), &self.code_strategy(), is_last_try).await?;
        }
        if self.is_locked(work).await? {
            return Ok(self.locked_at(purpose));
        }
        let left = store::one_time_codes::find(work.tx(), cx.env(), &self.id, purpose.as_str()).await?;
        if left.is_some_and(|code| code.tries_left > 0) {
            return stay(Trouble::CodeIncorrect);
        }
        match self.send_code(work, purpose).await? {
            Sent::Yes => stay(Trouble::CodeTooManyTries),
            Sent::No(trouble) => stay(trouble),
        }
    }

    /// The account is locked. Where the code was asked for after everything else was proved, that is void as well.
    fn locked_at(&mut self, purpose: Purpose) -> Progress {
        if purpose == Purpose::AddEmail {
            self.forget_proofs();
        }
        Progress::Moved(None)
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
