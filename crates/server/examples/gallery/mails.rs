//! The mails.

use std::sync::Arc;

use engine::branding::Look;
use engine::i18n::Words;
use engine::mail::templates::{CodeMail, CodePurpose, Letterhead, PasskeyChange, PasskeyMail, PasswordChangedMail};
use server::pages::view::{Brand, DevInbox, InboxMessage, Page};

use super::{Done, EMAIL, Gallery, form};

impl Gallery<'_> {
    pub(super) fn mails(&self) -> Done {
        let look = Look::named("Acme");
        let head = || Letterhead {
            words: Words::ours(self.locale),
            look: &look,
            issuer: "https://auth.example.com",
        };
        let code = CodeMail {
            head: head(),
            to: EMAIL,
            code: "482913",
            valid_for_minutes: 120,
            purpose: CodePurpose::SignIn,
        };
        let changed = PasswordChangedMail {
            head: head(),
            to: EMAIL,
            is_first: false,
        };
        let passkey = PasskeyMail {
            head: head(),
            to: EMAIL,
            passkey: "iCloud Keychain",
            change: PasskeyChange::Added,
        };
        let messages = [code.message(), changed.message(), passkey.message()];
        self.write("mail-code", &messages[0].html, true)?;
        self.write("mail-password-changed", &messages[1].html, true)?;
        self.write("mail-passkey-added", &messages[2].html, true)?;
        let messages: Vec<InboxMessage> = (1..)
            .zip(messages)
            .map(|(id, message)| InboxMessage {
                id: format!("message_{id}"),
                to: message.to,
                subject: message.subject,
                text: message.text,
                code: message.code,
                created_at: "2026-01-12T09:41:00Z".into(),
            })
            .collect();
        let page = || Page {
            brand: Arc::new(Brand::named("Doorstep")),
            ..self.page()
        };
        let clear = Some(form("/dev/inbox"));
        self.save(
            "dev_inbox",
            &DevInbox {
                page: page(),
                messages,
                clear: clear.clone(),
            },
        )?;
        self.save(
            "dev_inbox-empty",
            &DevInbox {
                page: page(),
                messages: Vec::new(),
                clear,
            },
        )
    }
}
