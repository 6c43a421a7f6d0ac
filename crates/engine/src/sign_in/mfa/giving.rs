//! Giving a second factor that was set up before. Every try is taken from the account before it is looked at, from the same
//! store as those at passwords and codes (R86, R117).

use domain::codes;
use domain::events::Event;
use domain::mfa::{Done, Factor, FactorKind, Method};
use serde_json::json;

use super::super::tries::{Try, failed};
use super::sent_codes::{Checked, Target};
use super::{Answer, Page, Situation, may_be_set_up, stay};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::mail::templates::MfaNews;
use crate::mfa::{self, recovery, totp};
use crate::sign_in::flow::{Flow, Progress};
use crate::sign_in::state::Due;
use crate::sign_in::{Notice, Trouble};

impl Flow<'_> {
    /// The page that asks for a factor; its code is sent, where one is.
    pub(super) async fn ask_for(&mut self, work: &mut Work<'_>, factor: &Factor) -> Result<Progress> {
        let (page, target) = match factor.kind {
            FactorKind::AuthenticatorApp => (Page::UseApp, None),
            FactorKind::Email => (Page::UseEmail, Target::of(factor)),
            FactorKind::Sms => (Page::UsePhone, Target::of(factor)),
        };
        (self.state.due, self.state.mfa.setup) = (Due::Mfa(page), None);
        match target {
            Some(target) => match self.send_second_code(work, &target).await? {
                Some(trouble) => stay(trouble),
                None => Ok(Progress::Moved(None)),
            },
            None => Ok(Progress::Moved(None)),
        }
    }

    /// Takes what was posted by somebody who has to give one of these factors.
    pub(super) async fn give(
        &mut self,
        work: &mut Work<'_>,
        page: Page,
        answer: &Answer,
        factors: &[Factor],
        situation: &Situation,
    ) -> Result<Progress> {
        let of_kind = |kind| factors.iter().find(|factor| factor.kind == kind);
        match (page, answer) {
            (Page::Select, Answer::Choose(word)) => match Method::parse(word) {
                Some(Method::RecoveryCode) => {
                    self.state.due = Due::Mfa(Page::UseRecoveryCode);
                    Ok(Progress::Moved(None))
                }
                Some(Method::Factor(kind)) if of_kind(kind).is_some() => match of_kind(kind) {
                    Some(factor) => self.ask_for(work, factor).await,
                    None => Ok(Progress::Moved(None)),
                },
                _ => stay(Trouble::MfaFactorRequired),
            },
            (Page::UseApp, Answer::Code(typed)) => self.give_app_code(work, factors, typed).await,
            (Page::UseEmail, Answer::Code(typed)) => match of_kind(FactorKind::Email) {
                Some(factor) => self.give_sent_code(work, factor, typed).await,
                None => Ok(Progress::Moved(None)),
            },
            (Page::UsePhone, Answer::Code(typed)) => match of_kind(FactorKind::Sms) {
                Some(factor) => self.give_sent_code(work, factor, typed).await,
                None => Ok(Progress::Moved(None)),
            },
            (Page::UseEmail, Answer::Resend) => self.resend_to(work, of_kind(FactorKind::Email)).await,
            (Page::UsePhone, Answer::Resend) => self.resend_to(work, of_kind(FactorKind::Sms)).await,
            (Page::UseRecoveryCode, Answer::RecoveryCode(typed)) => {
                self.give_recovery_code(work, typed, factors, situation).await
            }
            // A page of something else: a factor was set up, or taken away, in the meantime.
            (Page::SetUpApp | Page::SetUpEmail | Page::SetUpPhone, _) => match factors.first() {
                Some(factor) => self.ask_for(work, factor).await,
                None => Ok(Progress::Moved(None)),
            },
            _ => Ok(Progress::Moved(None)),
        }
    }

    async fn resend_to(&mut self, work: &mut Work<'_>, factor: Option<&Factor>) -> Result<Progress> {
        match factor.and_then(Target::of) {
            Some(target) => self.resend_second_code(work, &target).await,
            None => Ok(Progress::Moved(None)),
        }
    }

    /// A code of the app. Each step counts once for the account, whoever is first, wherever (R115).
    ///
    /// Who has set up several, for several organizations, may look at any of them that counts here.
    async fn give_app_code(&mut self, work: &mut Work<'_>, factors: &[Factor], typed: &str) -> Result<Progress> {
        if typed.trim().is_empty() {
            return stay(Trouble::AppCodeRequired);
        }
        let Some(typed) = codes::parse(typed) else {
            return stay(Trouble::CodeWrongLength);
        };
        let (cx, now) = (self.cx, self.cx.now());
        let Some(is_last) = self.take_second_try(work).await? else {
            return Ok(Progress::Moved(None));
        };
        for factor in factors {
            let Some(sealed) = &factor.secret_sealed else { continue };
            let key = cx.engine.secrets().open(&mfa::place(cx, &factor.id), sealed)?;
            let Some(step) = totp::step_of(&key, &typed, now, factor.last_step) else {
                continue;
            };
            if store::mfa_factors::take_step(work.tx(), cx.env(), &factor.id, step, now).await? {
                return self.given(work, mfa::done(cx, factor)).await;
            }
            self.unless_done_already(work).await?;
        }
        let method = FactorKind::AuthenticatorApp.as_str();
        match self.failed_second(work, method, is_last).await? {
            true => Ok(Progress::Moved(None)),
            false => stay(Trouble::AppCodeIncorrect),
        }
    }

    async fn give_sent_code(&mut self, work: &mut Work<'_>, factor: &Factor, typed: &str) -> Result<Progress> {
        let Some(target) = Target::of(factor) else {
            return Ok(Progress::Moved(None));
        };
        match self.check_second_code(work, &target, typed).await? {
            Checked::Right => {
                let (cx, now) = (self.cx, self.cx.now());
                if !store::mfa_factors::record_use(work.tx(), cx.env(), &factor.id, now).await? {
                    return Ok(Progress::Moved(None));
                }
                self.given(work, mfa::done(cx, factor)).await
            }
            Checked::Wrong(progress) => Ok(progress),
        }
    }

    /// A recovery code of any scope that counts here.
    async fn give_recovery_code(
        &mut self,
        work: &mut Work<'_>,
        typed: &str,
        factors: &[Factor],
        situation: &Situation,
    ) -> Result<Progress> {
        if typed.trim().is_empty() {
            return stay(Trouble::RecoveryCodeRequired);
        }
        let Some(code) = recovery::parse(typed) else {
            return stay(Trouble::RecoveryCodeIncorrect);
        };
        let (cx, now, user) = (self.cx, self.cx.now(), situation.subject.user.id.clone());
        let Some(is_last) = self.take_second_try(work).await? else {
            return Ok(Progress::Moved(None));
        };
        let mut scopes: Vec<_> = factors.iter().map(|factor| factor.scope.clone()).collect();
        scopes.sort_by(|one, other| one.as_str().cmp(other.as_str()));
        scopes.dedup();
        for scope in scopes {
            let hash = recovery::hash(cx.engine.secrets(), &user, &scope, &code);
            let (tx, env) = (work.tx(), cx.env());
            if !store::mfa_recovery_codes::consume(tx, env, &user, &scope, &hash, now).await? {
                continue;
            }
            let counts = store::mfa_recovery_codes::count_unused(work.tx(), cx.env(), &user).await?;
            let left = counts
                .iter()
                .find(|(of, _)| *of == scope)
                .map_or(0, |(_, count)| *count);
            let data = json!({ "user": { "id": user }, "left": left });
            work.announce(Event::of("mfa.recovery_code_used").user(&user).data(data))
                .await?;
            let left = u32::try_from(left).unwrap_or_default();
            mfa::tell_owner(cx, work, &user, Some(self.locale()), MfaNews::RecoveryCodeUsed { left }).await?;
            let done = Done {
                method: Method::RecoveryCode,
                factor_id: None,
                scope: scope.clone(),
                at: now,
            };
            if left == 0 && situation.standing.demand.has_recovery_codes {
                self.remember(work, &user, done).await?;
                return self.hand_out_codes(work, &user, &scope).await;
            }
            return self.given(work, done).await;
        }
        let method = Method::RecoveryCode.as_str();
        match self.failed_second(work, method, is_last).await? {
            true => Ok(Progress::Moved(None)),
            false => stay(Trouble::RecoveryCodeIncorrect),
        }
    }

    /// The factor was right: on, or to setting up the one that is asked for.
    async fn given(&mut self, work: &mut Work<'_>, done: Done) -> Result<Progress> {
        let user = self.user()?;
        self.remember(work, &user, done).await?;
        self.go_on(work).await
    }

    pub(super) async fn remember(&mut self, work: &mut Work<'_>, user: &domain::ids::UserId, done: Done) -> Result<()> {
        self.give_back_try(work, user).await?;
        self.state.mfa.add(user, done);
        Ok(())
    }

    /// Takes a try of the account; `None` when it had none left and is locked. Tells whether a failure will lock it.
    pub(super) async fn take_second_try(&mut self, work: &mut Work<'_>) -> Result<Option<bool>> {
        let user = self.user()?;
        match self.take_try(work, Some(&user)).await? {
            Try::Taken { is_last, .. } => Ok(Some(is_last)),
            Try::Refused => {
                self.forget_proofs();
                Ok(None)
            }
        }
    }

    /// Writes down that a second factor was wrong. Tells whether the account is locked by it: then nothing that was proved
    /// counts any more, and the page of the lock is due.
    pub(super) async fn failed_second(&mut self, work: &mut Work<'_>, method: &str, is_last: bool) -> Result<bool> {
        let user = self.user()?;
        failed(work, Some(&user), method, is_last).await?;
        let is_locked = self.is_locked(work).await?;
        if is_locked {
            self.forget_proofs();
        }
        Ok(is_locked)
    }

    /// Somebody who clicks twice sends the same code twice. If the first one has moved the flow on, this one has nothing
    /// to do but to show where that led.
    pub(super) async fn unless_done_already(&self, work: &mut Work<'_>) -> Result<()> {
        let row = store::sign_in_flows::find(work.tx(), self.cx.env(), &self.id).await?;
        match row.is_some_and(|row| row.version != self.version) {
            true => Err(Error::taken(crate::sign_in::flow::FINISH)),
            false => Ok(()),
        }
    }

    /// Another code to the same place.
    pub(super) async fn resend_second_code(&mut self, work: &mut Work<'_>, target: &Target) -> Result<Progress> {
        if let Some(wait) = self.too_soon(work, target).await? {
            return stay(Trouble::ResendTooSoon(wait));
        }
        match self.send_second_code(work, target).await? {
            None => Ok(Progress::Moved(Some(Notice::CodeSent))),
            Some(trouble) => stay(trouble),
        }
    }
}

/// What may be chosen on the page of several factors, by their words.
pub(super) fn choices_to_give(factors: &[Factor], has_codes: bool) -> Vec<(Method, Option<&Factor>)> {
    let mut choices: Vec<(Method, Option<&Factor>)> = Vec::new();
    for factor in factors {
        let method = Method::Factor(factor.kind);
        if !choices.iter().any(|(known, _)| *known == method) {
            choices.push((method, Some(factor)));
        }
    }
    if has_codes {
        choices.push((Method::RecoveryCode, None));
    }
    choices
}

/// What may be chosen to be set up.
pub(super) fn choices_to_set_up(cx: &Context, situation: &Situation) -> Vec<(Method, Option<&'static Factor>)> {
    let kinds = may_be_set_up(cx, &situation.standing);
    kinds.into_iter().map(|kind| (Method::Factor(kind), None)).collect()
}
