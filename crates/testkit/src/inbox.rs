//! The mail that a test's people receive.

use engine::mail::transport::{MemoryInbox, ReceivedMail};

use crate::app::TestApp;

impl TestApp {
    /// Every mail to this address, newest first. Sends what waits to be sent before.
    pub async fn mails(&self, to: &str) -> Vec<ReceivedMail> {
        while engine::jobs::work_once(&self.engine).await.expect("the jobs run") > 0 {}
        self.inbox.messages(Some(to))
    }

    /// The newest code mailed to this address.
    pub async fn code(&self, to: &str) -> String {
        let mails = self.mails(to).await;
        let code = mails.into_iter().find_map(|mail| mail.code);
        code.unwrap_or_else(|| panic!("no code was mailed to {to}"))
    }

    /// The inbox of all.
    pub fn inbox(&self) -> &MemoryInbox {
        &self.inbox
    }
}
