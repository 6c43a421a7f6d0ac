//! Mails on their way, and servers that do not take them (security requirement R243).

use std::time::Duration;

use engine::jobs::work_once;
use engine::mail::transport::{MailError, Trouble};
use testkit::{REG, TestApp};

/// Somebody asks for a code, which waits to be mailed.
async fn ask(app: &TestApp, email: &str) {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
    browser
        .submit(&[("p_email", email), ("p_first_name", "Ada"), ("p_last_name", "Lovelace")])
        .await;
}

testkit::tests! {
    async fn r243_a_claim_holds_no_more_mails_than_can_all_fail_before_it_ends(app) {
        for number in 0..12 {
            ask(&app, &format!("ada{number}@example.test")).await;
        }
        app.inbox().set_trouble(Some(Trouble::Hangs));
        let engine = app.engine.clone();
        let worker = tokio::spawn(async move { work_once(&engine).await.map(drop) });
        while app.inbox().tried() == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        worker.abort();
        let _ = worker.await;
        assert_eq!(app.counted("SELECT COUNT(*) FROM jobs WHERE attempts > 0").await, 5);
    }

    async fn a_mail_refused_for_good_is_given_up_and_one_refused_for_now_is_tried_again(app) {
        let inbox = app.inbox();
        let tried = async |seconds: i64| {
            app.clock.advance(seconds);
            work_once(&app.engine).await.expect("the jobs run");
            inbox.tried()
        };
        ask(&app, "ada@example.test").await;
        inbox.set_trouble(Some(Trouble::Refuses(MailError::Temporary("busy".to_owned()))));
        assert_eq!(tried(0).await, 1);
        assert_eq!(tried(1).await, 1, "not at once");
        assert_eq!(tried(1).await, 2);
        inbox.set_trouble(None);
        assert_eq!(tried(10).await, 3);
        assert_eq!(inbox.messages(Some("ada@example.test")).len(), 1);

        ask(&app, "eve@example.test").await;
        inbox.set_trouble(Some(Trouble::Refuses(MailError::Permanent("550".to_owned()))));
        assert_eq!(tried(0).await, 4);
        inbox.set_trouble(None);
        assert_eq!(tried(100_000).await, 4, "never again");
        assert_eq!(app.counted("SELECT COUNT(*) FROM jobs").await, 0);
    }

    async fn r235_memberships_that_an_older_node_wrote_are_counted_by_a_later_one(app) {
        app.sign_up("ada@example.test").await;
        let app = app.tampered("UPDATE users SET has_organization = FALSE").await;
        assert_eq!(engine::jobs::recount_once(&app.engine).await.expect("a count"), 1);
        assert_eq!(engine::jobs::recount_once(&app.engine).await.expect("a count"), 0);
        assert_eq!(app.counted("SELECT COUNT(*) FROM users WHERE has_organization = TRUE").await, 1);
    }
}
