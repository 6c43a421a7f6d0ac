//! What the pages of second factors show.

use domain::ids::FlowId;
use domain::mfa::{Factor, FactorKind, Method};
use store::Tx;
use zeroize::Zeroizing;

use super::giving::{choices_to_give, choices_to_set_up};
use super::sent_codes::Target;
use super::setting_up::account_name;
use super::{FRESH, Page, Setup, Situation, Task};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::mfa::totp;
use crate::sign_in::flow::Flow;
use crate::sign_in::state::Due;
use crate::sign_in::{AppKey, Hushed, MfaChoice, Step};

/// The recovery codes of a flow, for a file or for paper.
pub struct RecoveryCodes {
    /// Each of them.
    pub codes: Vec<String>,
    /// Whose service they are for.
    pub name: String,
    /// The language asked for by the application.
    pub lang: Option<String>,
}

/// The recovery codes that a flow has just handed out, while they are shown.
pub async fn recovery_codes(cx: &Context, id: &FlowId, browser: &str) -> Result<Option<RecoveryCodes>> {
    cx.read(async |tx: &mut Tx| {
        let Ok(flow) = Flow::load(cx, tx, id, browser, None).await? else {
            return Ok(None);
        };
        if flow.state.due != Due::Mfa(Page::ViewRecoveryCodes) {
            return Ok(None);
        }
        let codes = flow.shown_codes()?;
        Ok((!codes.is_empty()).then(|| RecoveryCodes {
            codes,
            name: cx.environment.business.name.clone(),
            lang: flow.lang(),
        }))
    })
    .await
}

impl Flow<'_> {
    /// What the page that is due shows.
    pub(in crate::sign_in) async fn second_factor_step(&self, tx: &mut Tx, page: Page) -> Result<Step> {
        if page == Page::ViewRecoveryCodes {
            let codes = self.shown_codes()?.into_iter().map(Hushed::new).collect();
            return Ok(Step::MfaViewRecoveryCodes { codes });
        }
        let session = self.session_to_go_on_with(tx).await?;
        let Some(situation) = self.situation(tx, session.as_ref()).await? else {
            return Ok(Step::Ended(crate::sign_in::End::Gone));
        };
        let (choices, is_set_up) = match &situation.task {
            Task::Give(factors) => {
                let scopes =
                    store::mfa_recovery_codes::count_unused(tx, self.cx.env(), &situation.subject.user.id).await?;
                let counts = |scope| factors.iter().any(|factor| factor.scope == scope);
                let has_codes = scopes.into_iter().any(|(scope, _)| counts(scope));
                (choices_to_give(factors, has_codes), false)
            }
            Task::SetUp { .. } | Task::Nothing => (choices_to_set_up(self.cx, &situation), true),
        };
        let may_decline = matches!(situation.task, Task::SetUp { may_decline: true });
        let has_others = choices.len() > 1;
        // Where a code goes is shown as it is to whoever typed it in this flow, and to nobody else.
        let typed = match &self.state.mfa.setup {
            Some(Setup::Contact(contact)) => Some(contact.as_str().to_owned()),
            _ => None,
        };
        let is_new = typed.is_some();
        let shown = |kind| {
            let found = choices.iter().find(|(method, _)| *method == Method::Factor(kind));
            let obfuscated = found.and_then(|(_, factor)| factor.and_then(contact_of));
            typed.clone().or(obfuscated).unwrap_or_default()
        };
        Ok(match page {
            Page::Select => Step::MfaMethodSelection {
                choices: choices
                    .iter()
                    .map(|(method, factor)| MfaChoice {
                        method: *method,
                        contact: factor.and_then(contact_of),
                    })
                    .collect(),
                is_set_up,
                may_decline,
            },
            Page::SetUpApp => Step::MfaAuthenticatorApp {
                key: self.app_key(&situation)?,
                has_others: has_others || may_decline,
            },
            Page::UseApp => Step::MfaAuthenticatorApp { key: None, has_others },
            Page::SetUpEmail => Step::MfaSetupEmail {
                email: self.state.mfa.typed.clone(),
                has_others: has_others || may_decline,
            },
            Page::SetUpPhone => Step::MfaSetupPhone {
                number: self.state.mfa.typed.clone(),
                country: self.settings().phone_country.clone(),
                has_others: has_others || may_decline,
            },
            Page::UseEmail => Step::MfaUseEmailOtp {
                email: shown(FactorKind::Email),
                has_others: has_others || is_new,
            },
            Page::UsePhone => Step::MfaUsePhoneOtp {
                phone: shown(FactorKind::Sms),
                has_others: has_others || is_new,
            },
            Page::UseRecoveryCode => Step::MfaUseRecoveryCode { has_others },
            Page::ViewRecoveryCodes => return Err(Error::internal("the page was answered above")),
        })
    }

    /// The key that an app is to be given, as text and as an address.
    fn app_key(&self, situation: &Situation) -> Result<Option<AppKey>> {
        let Some(Setup::App(sealed)) = &self.state.mfa.setup else {
            return Ok(None);
        };
        let key = self.cx.engine.secrets().open(&self.place(), sealed)?;
        let (issuer, account) = (&self.cx.environment.business.name, account_name(situation));
        Ok(Some(AppKey {
            address: Hushed::new(totp::address(issuer, &account, &key).to_string()),
            text: Hushed::new(totp::key_text(&key).to_string()),
            account,
        }))
    }

    /// New recovery codes, as long as their owner has just authenticated (R85).
    fn shown_codes(&self) -> Result<Vec<String>> {
        let (Some(sealed), Some(since)) = (&self.state.mfa.codes, self.state.mfa.codes_at) else {
            return Ok(Vec::new());
        };
        if self.cx.now().seconds_since(since) > FRESH {
            return Ok(Vec::new());
        }
        let plain = self.cx.engine.secrets().open(&self.place(), sealed)?;
        let text = Zeroizing::new(String::from_utf8(plain.to_vec()).map_err(Error::internal)?);
        Ok(text.split(' ').map(str::to_owned).collect())
    }
}

/// Where the codes of a factor go, not in full.
fn contact_of(factor: &Factor) -> Option<String> {
    Target::of(factor).map(|target| target.contact.obfuscated())
}
