//! Recovery codes: ten, shown once, good once each, kept as hashes (R85, R116).

use axum::body::Body;
use http::Request;
use testkit::{Browser, REG, TestApp};

use super::{ADA, CODES, Phone, RIGHT, SESSION, USE_APP, codes_of, enrolled, rules, told, with_first_factor};
use crate::posting::{Flow, count, with_password};

const ENTER: &str = "Enter a recovery code";

/// Ada's browser, where it asks for a recovery code.
async fn asked(app: &TestApp) -> Browser {
    let mut ada = with_first_factor(app).await;
    ada.press("Try another way").await;
    ada.submit(&[("p_mfa_factor", "mfa:recovery_code")]).await;
    assert_eq!(ada.page().heading(), ENTER);
    ada
}

testkit::tests! {
    async fn r116_each_code_works_once(app) {
        let (_, _, codes) = enrolled(&app).await;
        assert_eq!(codes.len(), 10);
        assert!(codes.iter().all(|code| code.len() == 9), "{codes:?}");
        let typed = format!(" {}-{} ", codes[0][..4].to_lowercase(), &codes[0][4..]);
        let mut ada = asked(&app).await;
        ada.submit(&[("p_recovery_code", &typed)]).await;
        app.arrived(&REG, ada).await;
        let mail = app.mails(ADA).await.remove(0);
        assert!(mail.text.contains("9 codes are left."), "{}", mail.text);
        let mut eve = asked(&app).await;
        eve.submit(&[("p_recovery_code", &codes[0])]).await;
        assert_eq!(eve.page().status, 422, "{}", eve.page().text());
        eve.submit(&[("p_recovery_code", &codes[1])]).await;
        app.arrived(&REG, eve).await;
        assert_eq!(told(&app, "mfa.recovery_code_used").await.len(), 2);
    }

    async fn r116_of_many_at_once_one_gets_in(app) {
        let (_, _, codes) = enrolled(&app).await;
        let mut doors = Vec::new();
        for _ in 0..5 {
            let ada = asked(&app).await;
            doors.push((Flow::of(&ada), ada));
        }
        let before = count(&app, "user.authenticated").await;
        let one = |(flow, ada): &(Flow, Browser)| {
            let (flow, mut ada, code) = (flow.clone(), ada.clone(), codes[0].clone());
            async move { flow.post(&mut ada, "mfa_use_recovery_code", &[("p_recovery_code", &code)]).await }
        };
        let answers = futures_util::future::join_all(doors.iter().map(one)).await;
        assert_eq!(answers.iter().filter(|answer| answer.set_cookie(SESSION).is_some()).count(), 1);
        assert_eq!(count(&app, "user.authenticated").await, before + 1);
    }

    async fn r116_the_last_one_brings_new_ones_and_the_old_are_dead(app) {
        let (_, _, codes) = enrolled(&app).await;
        for code in &codes[..9] {
            let mut ada = asked(&app).await;
            ada.submit(&[("p_recovery_code", code)]).await;
            app.arrived(&REG, ada).await;
        }
        let mut ada = asked(&app).await;
        ada.submit(&[("p_recovery_code", &codes[9])]).await;
        assert_eq!(ada.page().heading(), CODES);
        assert_eq!(ada.cookie("/", SESSION), None);
        let new = codes_of(&ada);
        assert!(new.len() == 10 && !new.iter().any(|code| codes.contains(code)));
        ada.press("I’ve saved them").await;
        app.arrived(&REG, ada).await;
        let mut eve = asked(&app).await;
        eve.submit(&[("p_recovery_code", &codes[3])]).await;
        assert_eq!(eve.page().status, 422);
        eve.submit(&[("p_recovery_code", &new[3])]).await;
        app.arrived(&REG, eve).await;
    }

    async fn r116_they_are_stored_as_hashes_and_belong_to_their_user(app) {
        let (_, _, codes) = enrolled(&app).await;
        let stored = app.stored().await;
        assert!(!codes.iter().any(|code| stored.contains(code.as_str())));
        app.seed(serde_json::json!({ "users": [{ "email": "eve@example.test", "password": RIGHT }] })).await;
        let mut eve = app.browser();
        eve.open(&app.authorize_path(&REG, &[])).await;
        eve.submit(&[("p_email", "eve@example.test")]).await;
        eve.submit(&[("p_password", RIGHT)]).await;
        let phone = Phone::of(&eve);
        eve.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        eve.press("I’ve saved them").await;
        app.arrived(&REG, eve).await;
        let mut eve = app.browser();
        eve.open(&app.authorize_path(&REG, &[])).await;
        eve.submit(&[("p_email", "eve@example.test")]).await;
        eve.submit(&[("p_password", RIGHT)]).await;
        eve.press("Try another way").await;
        eve.submit(&[("p_mfa_factor", "mfa:recovery_code")]).await;
        eve.submit(&[("p_recovery_code", &codes[0])]).await;
        assert_eq!(eve.page().status, 422, "somebody else's");
    }

    async fn they_can_be_kept_and_printed_without_a_script(app) {
        with_password(&app, ADA, RIGHT).await;
        rules(&app, "required", &["mfa:authenticator_app"]).await;
        let mut ada = with_first_factor(&app).await;
        let phone = Phone::of(&ada);
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        let (flow, codes) = (Flow::of(&ada), codes_of(&ada));
        // What needs the script is not to be seen without it.
        let html = &ada.page().html;
        assert!(html.contains("data-print=\"true\" hidden") && html.contains("data-copy=\"true\""), "{html}");
        assert!(!html.contains("target=\"_blank\""), "{html}");
        let path = format!("{}/recovery-codes.txt", flow.path());
        let get = |path: &str| Request::get(path.to_owned()).body(Body::empty()).expect("a request");
        let file = ada.fetch(get(&format!("{path}?download"))).await;
        assert_eq!(file.header("content-type"), Some("text/plain; charset=utf-8"));
        assert!(file.header("content-disposition").is_some_and(|value| value.starts_with("attachment")));
        assert_eq!(file.header("cache-control"), Some("no-store"));
        assert!(codes.iter().all(|code| file.text().contains(code.as_str())), "{}", file.text());
        assert_eq!(ada.fetch(get(&path)).await.header("content-disposition"), None);
        assert_eq!(app.browser().fetch(get(&path)).await.status, 303, "not in another browser");
        ada.press("I’ve saved them").await;
        assert_eq!(ada.fetch(get(&path)).await.status, 303, "not afterwards");
        app.arrived(&REG, ada).await;
    }

    async fn r085_they_are_shown_for_ten_minutes(app) {
        with_password(&app, ADA, RIGHT).await;
        rules(&app, "required", &["mfa:authenticator_app"]).await;
        let mut ada = with_first_factor(&app).await;
        let phone = Phone::of(&ada);
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        let flow = Flow::of(&ada);
        app.clock.advance(600);
        ada.open(&flow.path()).await;
        assert_eq!(codes_of(&ada).len(), 10);
        app.clock.advance(1);
        ada.open(&flow.path()).await;
        assert!(codes_of(&ada).is_empty() && ada.page().text().contains("that time is over"));
        ada.press("Continue").await;
        app.arrived(&REG, ada).await;
        assert_eq!(with_first_factor(&app).await.page().heading(), USE_APP);
    }
}
