//! Setting up a second factor, and the recovery codes that come with the first one.
//!
//! A factor is kept once it was proved, never before. Who has one already proved it on the way here (R114).

use domain::codes;
use domain::events::Event;
use domain::identifiers::Contact;
use domain::ids::{MfaFactorId, UserId};
use domain::mfa::{Factor, FactorKind, Method, Scope};
use domain::phones::PhoneNumber;
use domain::text::{EmailAddress, TextError};
use serde_json::json;

use super::sent_codes::{Checked, Target};
use super::{Answer, Page, Setup, Situation, may_be_set_up, stay};
use crate::context::Work;
use crate::error::{Error, Result};
use crate::mail::templates::MfaNews;
use crate::mfa::{self, recovery, totp};
use crate::sign_in::Trouble;
use crate::sign_in::flow::{Flow, Progress};
use crate::sign_in::state::Due;

impl Flow<'_> {
    /// The first page of setting up a factor.
    pub(super) fn set_up(&mut self, kind: FactorKind) -> Result<Progress> {
        let (page, setup) = match kind {
            FactorKind::AuthenticatorApp => {
                let key = totp::new_key(self.cx.random());
                let sealed = self.cx.engine.secrets().seal(&self.place(), &key, self.cx.random())?;
                (Page::SetUpApp, Some(Setup::App(sealed)))
            }
            FactorKind::Email => (Page::SetUpEmail, None),
            FactorKind::Sms => (Page::SetUpPhone, None),
        };
        self.state.mfa.typed.clear();
        (self.state.due, self.state.mfa.setup) = (Due::Mfa(page), setup);
        Ok(Progress::Moved(None))
    }

    /// Takes what was posted by somebody who has to set up a factor.
    pub(super) async fn set_up_with(
        &mut self,
        work: &mut Work<'_>,
        page: Page,
        answer: &Answer,
        situation: &Situation,
    ) -> Result<Progress> {
        let kinds = may_be_set_up(self.cx, &situation.standing);
        let is_offered = |kind| kinds.contains(&kind);
        match (page, answer, self.state.mfa.setup.clone()) {
            (Page::Select, Answer::Choose(word), _) => match Method::parse(word) {
                Some(Method::Factor(kind)) if is_offered(kind) => self.set_up(kind),
                _ => stay(Trouble::MfaFactorRequired),
            },
            (Page::SetUpApp, Answer::Code(typed), Some(Setup::App(sealed)))
                if is_offered(FactorKind::AuthenticatorApp) =>
            {
                self.prove_app(work, situation, &sealed, typed).await
            }
            (Page::SetUpEmail, Answer::Email(typed), _) if is_offered(FactorKind::Email) => {
                self.take_address(work, situation, typed).await
            }
            (Page::SetUpPhone, Answer::Phone(typed, country), _) if is_offered(FactorKind::Sms) => {
                self.take_number(work, situation, (typed, country.as_deref())).await
            }
            (Page::UseEmail | Page::UsePhone, answer, Some(Setup::Contact(contact))) => {
                let target = Target { contact, is_new: true };
                match answer {
                    _ if !is_offered(target.kind()) => self.select(),
                    Answer::Code(typed) => self.prove_target(work, situation, &target, typed).await,
                    Answer::Resend => self.resend_second_code(work, &target).await,
                    _ => Ok(Progress::Moved(None)),
                }
            }
            // Another page, or a factor that is not offered any more.
            (Page::Select | Page::SetUpApp | Page::SetUpEmail | Page::SetUpPhone, _, _) => Ok(Progress::Moved(None)),
            _ => self.select(),
        }
    }

    /// Back to the page where one is chosen.
    pub(super) fn select(&mut self) -> Result<Progress> {
        (self.state.due, self.state.mfa.setup) = (Due::Mfa(Page::Select), None);
        Ok(Progress::Moved(None))
    }

    /// The first code of the app proves that it has the key. It is used up by that, like every other.
    async fn prove_app(
        &mut self,
        work: &mut Work<'_>,
        situation: &Situation,
        sealed: &str,
        typed: &str,
    ) -> Result<Progress> {
        if typed.trim().is_empty() {
            return stay(Trouble::AppCodeRequired);
        }
        let Some(typed) = codes::parse(typed) else {
            return stay(Trouble::CodeWrongLength);
        };
        let (cx, now) = (self.cx, self.cx.now());
        let key = cx.engine.secrets().open(&self.place(), sealed)?;
        let Some(step) = totp::step_of(&key, &typed, now, None) else {
            return stay(Trouble::AppCodeIncorrect);
        };
        let mut factor = self.new_factor(situation, FactorKind::AuthenticatorApp, account_name(situation));
        let place = mfa::place(cx, &factor.id);
        factor.secret_sealed = Some(cx.engine.secrets().seal(&place, &key, cx.random())?);
        factor.last_step = Some(step);
        self.keep(work, situation, factor).await
    }

    /// An address to be proved by a code.
    async fn take_address(&mut self, work: &mut Work<'_>, situation: &Situation, typed: &str) -> Result<Progress> {
        self.state.mfa.typed = typed.trim().chars().take(254).collect();
        let email = match EmailAddress::parse(typed) {
            Ok(email) => email,
            Err(TextError::Required) => return stay(Trouble::EmailRequired),
            Err(TextError::TooLong | TextError::Invalid) => return stay(Trouble::EmailInvalid),
        };
        if situation.first_contact.as_deref() == Some(email.folded()) {
            return stay(Trouble::MfaSameEmail);
        }
        self.prove_by_code(work, Contact::Email(email), Page::UseEmail).await
    }

    /// A number to be proved by a code.
    async fn take_number(
        &mut self,
        work: &mut Work<'_>,
        situation: &Situation,
        (typed, country): (&str, Option<&str>),
    ) -> Result<Progress> {
        self.state.mfa.typed = typed.trim().chars().take(40).collect();
        let contact = match PhoneNumber::parse(typed, country) {
            Ok(phone) => Contact::Phone(phone),
            Err(_) if typed.trim().is_empty() => return stay(Trouble::PhoneRequired),
            Err(_) => return stay(Trouble::PhoneInvalid),
        };
        if situation.first_contact.as_deref() == Some(contact.folded()) {
            return stay(Trouble::MfaSamePhone);
        }
        self.prove_by_code(work, contact, Page::UsePhone).await
    }

    async fn prove_by_code(&mut self, work: &mut Work<'_>, contact: Contact, page: Page) -> Result<Progress> {
        let target = Target { contact, is_new: true };
        if self.too_soon(work, &target).await?.is_none()
            && let Some(trouble) = self.send_second_code(work, &target).await?
        {
            return stay(trouble);
        }
        (self.state.due, self.state.mfa.setup) = (Due::Mfa(page), Some(Setup::Contact(target.contact)));
        Ok(Progress::Moved(None))
    }

    async fn prove_target(
        &mut self,
        work: &mut Work<'_>,
        situation: &Situation,
        target: &Target,
        typed: &str,
    ) -> Result<Progress> {
        match self.check_second_code(work, target, typed).await? {
            Checked::Right => {
                let factor = self.new_factor(situation, target.kind(), target.contact.as_str().to_owned());
                self.keep(work, situation, factor).await
            }
            Checked::Wrong(progress) => Ok(progress),
        }
    }

    fn new_factor(&self, situation: &Situation, kind: FactorKind, name: String) -> Factor {
        let now = self.cx.now();
        Factor {
            id: self.cx.new_id::<MfaFactorId>(),
            user_id: situation.subject.user.id.clone(),
            scope: situation.standing.demand.scope.clone(),
            kind,
            name,
            secret_sealed: None,
            last_step: None,
            usage_count: 1,
            last_used_at: Some(now),
            created_at: now,
        }
    }

    /// Keeps a factor that was proved. Proving it was giving it, too.
    async fn keep(&mut self, work: &mut Work<'_>, situation: &Situation, factor: Factor) -> Result<Progress> {
        let (cx, user) = (self.cx, factor.user_id.clone());
        if store::users::hold(work.tx(), cx.env(), &user).await?.is_none() {
            return Err(Error::NotFound("the user"));
        }
        // Asked once more, now that nobody changes the account meanwhile (R103).
        if self.is_void(work).await? {
            self.sign_in_again();
            return Ok(Progress::Moved(None));
        }
        self.state.mfa.setup = None;
        if !store::mfa_factors::insert(work.tx(), cx.env(), &factor).await? {
            // Another tab was first; that one is to be given now.
            return self.go_on(work).await;
        }
        let data = json!({ "user": { "id": user }, "factor": { "id": factor.id, "type": factor.kind } });
        work.announce(Event::of("mfa.factor_added").user(&user).data(data))
            .await?;
        mfa::tell_owner(cx, work, &user, Some(self.locale()), MfaNews::Added(factor.kind)).await?;
        self.remember(work, &user, mfa::done(cx, &factor)).await?;
        let unused = store::mfa_recovery_codes::count_unused(work.tx(), cx.env(), &user).await?;
        let has_codes = unused.iter().any(|(scope, _)| *scope == factor.scope);
        match situation.standing.demand.has_recovery_codes && !has_codes {
            true => self.hand_out_codes(work, &user, &factor.scope).await,
            false => self.go_on(work).await,
        }
    }

    /// New recovery codes: kept as hashes, and shown once.
    pub(super) async fn hand_out_codes(
        &mut self,
        work: &mut Work<'_>,
        user: &UserId,
        scope: &Scope,
    ) -> Result<Progress> {
        let (cx, now) = (self.cx, self.cx.now());
        let codes = recovery::new_codes(cx.random());
        let hash = |code: &String| recovery::hash(cx.engine.secrets(), user, scope, code);
        let hashes: Vec<String> = codes.iter().map(hash).collect();
        store::mfa_recovery_codes::replace(work.tx(), cx.env(), user, scope, &hashes, now).await?;
        let data = json!({ "user": { "id": user }, "count": codes.len() });
        work.announce(Event::of("mfa.recovery_codes_created").user(user).data(data))
            .await?;
        let plain = codes.join(" ");
        let sealed = cx.engine.secrets().seal(&self.place(), plain.as_bytes(), cx.random())?;
        (self.state.mfa.codes, self.state.mfa.codes_at) = (Some(sealed), Some(now));
        self.state.due = Due::Mfa(Page::ViewRecoveryCodes);
        Ok(Progress::Moved(None))
    }
}

/// What the app shows beside its codes: what the user signs in with.
pub(super) fn account_name(situation: &Situation) -> String {
    let identities = &situation.subject.identities;
    let name = identities.first().map(|identity| identity.value.clone());
    name.unwrap_or_else(|| situation.subject.user.id.to_string())
}
