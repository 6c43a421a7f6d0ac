//! News of second factors and passkeys, for the owner of the account.

use domain::mfa::FactorKind;

use super::{Body, Letterhead, header_text, unlinked};
use crate::mail::Message;

/// What happened to the second factors of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MfaNews {
    /// One was set up.
    Added(FactorKind),
    /// An administrator took some away.
    Reset,
    /// A recovery code was used, and so many are left.
    RecoveryCodeUsed { left: u32 },
}

/// Tells the owner of an account what happened to its second factors.
pub struct MfaMail<'a> {
    pub head: Letterhead<'a>,
    pub to: &'a str,
    pub news: MfaNews,
    /// Whether the account has a password that could be changed.
    pub has_password: bool,
}

impl MfaMail<'_> {
    /// Puts it into words.
    pub fn message(&self) -> Message {
        let texts = &self.head.words;
        let name = header_text(&self.head.look.name);
        let shown = unlinked(&name);
        let left = match self.news {
            MfaNews::RecoveryCodeUsed { left } => left,
            _ => 0,
        };
        let with_values = |key| texts.text_with(key, &[("name", shown.as_str().into()), ("left", left.into())]);
        let (subject, heading, text) = match self.news {
            MfaNews::Added(kind) => (
                "mail-mfa-added-subject",
                "mail-mfa-added-heading",
                match kind {
                    FactorKind::AuthenticatorApp => "mail-mfa-added-text-app",
                    FactorKind::Email => "mail-mfa-added-text-email",
                    FactorKind::Sms => "mail-mfa-added-text-sms",
                },
            ),
            MfaNews::Reset => (
                "mail-mfa-reset-subject",
                "mail-mfa-reset-heading",
                "mail-mfa-reset-text",
            ),
            MfaNews::RecoveryCodeUsed { .. } => (
                "mail-mfa-recovery-subject",
                "mail-mfa-recovery-heading",
                "mail-mfa-recovery-text",
            ),
        };
        let body = Body {
            head: &self.head,
            name: &shown,
            heading: texts.text(heading),
            text: with_values(text),
            code: None,
            validity: None,
            warning: with_values(match self.has_password {
                true => "mail-mfa-warning",
                false => "mail-passkey-added-warning",
            }),
            footer: with_values("mail-footer"),
        };
        let subject = texts.text_with(subject, &[("name", name.as_str().into())]);
        body.message(self.to, subject)
    }
}

/// What happened to a passkey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasskeyChange {
    Added,
    Removed,
}

/// Tells the owner of an account that it has one passkey more or less.
pub struct PasskeyMail<'a> {
    pub head: Letterhead<'a>,
    pub to: &'a str,
    /// What the passkey is called.
    pub passkey: &'a str,
    pub change: PasskeyChange,
}

impl PasskeyMail<'_> {
    /// Puts it into words.
    pub fn message(&self) -> Message {
        let texts = &self.head.words;
        let (name, passkey) = (header_text(&self.head.look.name), header_text(self.passkey));
        let (shown, shown_passkey) = (unlinked(&name), unlinked(&passkey));
        let with_both = |key| {
            let values = [
                ("name", shown.as_str().into()),
                ("passkey", shown_passkey.as_str().into()),
            ];
            texts.text_with(key, &values)
        };
        let (subject, heading, text, warning) = match self.change {
            PasskeyChange::Added => (
                "mail-passkey-added-subject",
                "mail-passkey-added-heading",
                "mail-passkey-added-text",
                "mail-passkey-added-warning",
            ),
            PasskeyChange::Removed => (
                "mail-passkey-removed-subject",
                "mail-passkey-removed-heading",
                "mail-passkey-removed-text",
                "mail-passkey-removed-warning",
            ),
        };
        let body = Body {
            head: &self.head,
            name: &shown,
            heading: texts.text(heading),
            text: with_both(text),
            code: None,
            validity: None,
            warning: with_both(warning),
            footer: texts.text_with("mail-footer", &[("name", shown.as_str().into())]),
        };
        let subject = texts.text_with(subject, &[("name", name.as_str().into())]);
        body.message(self.to, subject)
    }
}
