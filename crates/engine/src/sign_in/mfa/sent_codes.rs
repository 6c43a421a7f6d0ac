//! Codes that are sent as a second factor, or to set one up: by mail or to a phone, with the limits of all codes.

use domain::codes;
use domain::identifiers::Contact;
use domain::mfa::{Factor, FactorKind};
use domain::phones::PhoneNumber;
use domain::text::EmailAddress;
use store::one_time_codes::OneTimeCode;

use super::stay;
use crate::context::Work;
use crate::error::Result;
use crate::mail::templates::CodePurpose;
use crate::sign_in::Trouble;
use crate::sign_in::flow::{Flow, Progress};

/// Where a code goes, and what it is for. A code for one is never good for another (R105).
pub(super) struct Target {
    pub(super) contact: Contact,
    /// Whether it is to be set up, or was before.
    pub(super) is_new: bool,
}

/// What a code turned out to be.
pub(super) enum Checked {
    Right,
    /// The page again, or the one that is due now.
    Wrong(Progress),
}

impl Target {
    /// Where the codes of a factor go.
    pub(super) fn of(factor: &Factor) -> Option<Self> {
        let contact = match factor.kind {
            FactorKind::AuthenticatorApp => None,
            FactorKind::Email => EmailAddress::parse(&factor.name).ok().map(Contact::Email),
            FactorKind::Sms => PhoneNumber::parse(&factor.name, None).ok().map(Contact::Phone),
        };
        contact.map(|contact| Self { contact, is_new: false })
    }

    /// The factor that it is, or will be.
    pub(super) fn kind(&self) -> FactorKind {
        match self.contact {
            Contact::Email(_) => FactorKind::Email,
            Contact::Phone(_) => FactorKind::Sms,
        }
    }

    fn purpose(&self) -> &'static str {
        match (&self.contact, self.is_new) {
            (Contact::Phone(_), false) => "mfa_sms",
            (Contact::Phone(_), true) => "mfa_setup_sms",
            (Contact::Email(_), false) => "mfa_email",
            (Contact::Email(_), true) => "mfa_setup_email",
        }
    }
}

impl Flow<'_> {
    /// Sends a fresh code, which kills the old one. Tells why not, if so.
    pub(super) async fn send_second_code(&self, work: &mut Work<'_>, target: &Target) -> Result<Option<Trouble>> {
        let (cx, now, purpose) = (self.cx, self.cx.now(), target.purpose());
        if let Some(trouble) = self.count_code(work, &target.contact).await? {
            return Ok(Some(trouble));
        }
        let code = codes::six_digits(cx.random());
        let lifetime = self.settings().code_lifetime;
        let row = OneTimeCode {
            purpose: purpose.to_owned(),
            subject: target.contact.folded().to_owned(),
            code_hash: cx.engine.secrets().code_hash(self.id.as_str(), purpose, &code),
            tries_left: codes::TRIES,
            created_at: now,
            expires_at: now.plus_seconds(lifetime),
            used_at: None,
        };
        store::one_time_codes::replace(work.tx(), cx.env(), &self.id, &row).await?;
        let mail = match target.is_new {
            true => CodePurpose::SetUpSecondFactor,
            false => CodePurpose::SecondFactor,
        };
        let job = self.code_job(work, &target.contact, &code, (lifetime, mail)).await?;
        work.enqueue(&job).await?;
        Ok(None)
    }

    /// Seconds until another code may be asked for.
    pub(super) async fn too_soon(&self, work: &mut Work<'_>, target: &Target) -> Result<Option<u32>> {
        let purpose = target.purpose();
        let before = store::one_time_codes::find(work.tx(), self.cx.env(), &self.id, purpose).await?;
        let before = before.filter(|before| before.subject == target.contact.folded());
        let wait = before.map_or(0, |before| {
            self.settings().code_resend_interval - self.cx.now().seconds_since(before.created_at)
        });
        Ok((wait > 0).then(|| u32::try_from(wait).unwrap_or(u32::MAX)))
    }

    /// Checks a code. A try is taken of the code and of the account before it is compared (R86, R107).
    pub(super) async fn check_second_code(
        &mut self,
        work: &mut Work<'_>,
        target: &Target,
        typed: &str,
    ) -> Result<Checked> {
        let wrong = |trouble| stay(trouble).map(Checked::Wrong);
        if typed.trim().is_empty() {
            return wrong(Trouble::CodeRequired);
        }
        let Some(code) = codes::parse(typed) else {
            return wrong(Trouble::CodeWrongLength);
        };
        let (cx, now, purpose) = (self.cx, self.cx.now(), target.purpose());
        // A code that went to another address says nothing about this one.
        let sent = store::one_time_codes::find(work.tx(), cx.env(), &self.id, purpose).await?;
        if sent.is_none_or(|sent| sent.subject != target.contact.folded())
            || !store::one_time_codes::take_try(work.tx(), cx.env(), &self.id, purpose, now).await?
        {
            self.unless_done_already(work).await?;
            return wrong(Trouble::CodeExpired);
        }
        let Some(is_last) = self.take_second_try(work).await? else {
            return Ok(Checked::Wrong(Progress::Moved(None)));
        };
        let hash = cx.engine.secrets().code_hash(self.id.as_str(), purpose, &code);
        if store::one_time_codes::consume(work.tx(), cx.env(), &self.id, purpose, &hash, now).await? {
            return Ok(Checked::Right);
        }
        if self.failed_second(work, target.kind().as_str(), is_last).await? {
            return Ok(Checked::Wrong(Progress::Moved(None)));
        }
        let left = store::one_time_codes::find(work.tx(), cx.env(), &self.id, purpose).await?;
        if left.is_some_and(|code| code.tries_left > 0) {
            return wrong(Trouble::CodeIncorrect);
        }
        let trouble = self.send_second_code(work, target).await?;
        wrong(trouble.unwrap_or(Trouble::CodeTooManyTries))
    }
}
