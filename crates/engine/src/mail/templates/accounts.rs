//! News of the account itself, for its owner.

use super::{Body, Letterhead, header_text, told, unlinked};
use crate::i18n::Words;
use crate::mail::Message;

/// Tells the owner of an account that its password was changed, or that it has one now.
pub struct PasswordChangedMail<'a> {
    pub head: Letterhead<'a>,
    pub to: &'a str,
    /// Whether there was none before.
    pub is_first: bool,
}

impl PasswordChangedMail<'_> {
    /// Puts it into words.
    pub fn message(&self) -> Message {
        let keys = match self.is_first {
            true => [
                "mail-password-set-subject",
                "mail-password-set-heading",
                "mail-password-set-text",
                "mail-passkey-added-warning",
            ],
            false => [
                "mail-password-changed-subject",
                "mail-password-changed-heading",
                "mail-password-changed-text",
                "mail-password-changed-warning",
            ],
        };
        told(&self.head, self.to, keys)
    }
}

/// Tells the owner of an account that one at another provider opens it from now on.
pub struct AccountLinkedMail<'a> {
    pub head: Letterhead<'a>,
    pub to: &'a str,
    /// What the provider is called.
    pub provider: &'a str,
    /// What the account there is known by.
    pub account: &'a str,
    /// Whether it is the only way in now, and what was one before and is none any more.
    pub gone: Option<Gone>,
}

/// The ways into an account that were removed, as its owner knows them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gone {
    /// Addresses, names and numbers, and providers.
    pub names: Vec<String>,
    pub has_password: bool,
    pub has_passkeys: bool,
}

impl Gone {
    /// In words; none where nothing was removed.
    fn told(&self, texts: &Words) -> Option<String> {
        let mut ways: Vec<_> = self.names.iter().map(|name| unlinked(&header_text(name))).collect();
        ways.extend(self.has_password.then(|| texts.text("label-password").to_owned()));
        ways.extend(
            self.has_passkeys
                .then(|| texts.text("mail-account-linked-passkeys").to_owned()),
        );
        let ways = ways.join(", ");
        (!ways.is_empty()).then(|| texts.text_with("mail-account-linked-removed", &[("ways", ways.as_str().into())]))
    }
}

impl AccountLinkedMail<'_> {
    /// Puts it into words. The words of others are no links here either.
    pub fn message(&self) -> Message {
        let texts = &self.head.words;
        let name = header_text(&self.head.look.name);
        let (shown, to) = (unlinked(&name), unlinked(&header_text(self.to)));
        let (provider, account) = (
            unlinked(&header_text(self.provider)),
            unlinked(&header_text(self.account)),
        );
        let with_values = |key| {
            let values = [
                ("name", shown.as_str().into()),
                ("provider", provider.as_str().into()),
                ("account", account.as_str().into()),
                ("email", to.as_str().into()),
            ];
            texts.text_with(key, &values)
        };
        let text = match &self.gone {
            None => with_values("mail-account-linked-text"),
            Some(gone) => {
                let text = with_values("mail-account-linked-text-company");
                let gone = gone.told(texts);
                gone.map_or_else(|| text.clone(), |gone| format!("{text} {gone}"))
            }
        };
        let body = Body {
            head: &self.head,
            name: &shown,
            heading: texts.text("mail-account-linked-heading"),
            text,
            code: None,
            validity: None,
            warning: with_values("mail-passkey-added-warning"),
            footer: with_values("mail-footer"),
        };
        let subject = texts.text_with("mail-account-linked-subject", &[("name", name.as_str().into())]);
        body.message(self.to, subject)
    }
}
