//! Giving a factor: each time step once, the key sealed and never shown again (R115, R205).

use testkit::{REG, TestApp};

use super::{ADA, Phone, USE_APP, enrolled, rules, with_first_factor};
use crate::given::at_once;
use crate::posting::{Flow, count};

const WRONG: &str = "That code isn’t right, or was used already.";

testkit::tests! {
    async fn r115_one_step_before_and_after_is_taken(app) {
        let (_, phone, _) = enrolled(&app).await;
        app.clock.advance(300);
        for (steps, is_taken) in [(-2, false), (2, false), (-1, true), (0, true), (1, true)] {
            let mut ada = with_first_factor(&app).await;
            ada.submit(&[("p_confirmation_code", &phone.code_in(&app, steps))]).await;
            assert_eq!(ada.parameter("code").is_some(), is_taken, "{steps}: {}", ada.page().text());
        }
    }

    async fn r115_each_totp_step_counts_once(app) {
        let (_, phone, _) = enrolled(&app).await;
        let code = phone.code(&app);
        let mut ada = with_first_factor(&app).await;
        let mut eve = with_first_factor(&app).await;
        ada.submit(&[("p_confirmation_code", &code)]).await;
        app.arrived(&REG, ada).await;
        eve.submit(&[("p_confirmation_code", &code)]).await;
        assert!(eve.page().problems()[0].starts_with(WRONG), "{:?}", eve.page().problems());
        eve.submit(&[("p_confirmation_code", &phone.code_in(&app, -1))]).await;
        assert_eq!(eve.page().status, 422, "nor one from before");
    }

    async fn r115_the_code_that_set_it_up_is_used_up(app) {
        let (_, phone, _) = enrolled(&app).await;
        let mut ada = with_first_factor(&app).await;
        ada.submit(&[("p_confirmation_code", &phone.code_in(&app, -1))]).await;
        assert!(ada.page().problems()[0].starts_with(WRONG));
    }

    async fn r115_r230_of_many_at_once_on_all_nodes_one_gets_in(app) {
        let (_, phone, _) = enrolled(&app).await;
        app.seed(serde_json::json!({ "settings": { "lockout_failures": 100 } })).await;
        let nodes = app.nodes().await;
        let before = count(&app, "user.authenticated").await;
        let code = phone.code(&app);
        let mut doors = Vec::new();
        for _ in 0..20 {
            let ada = with_first_factor(&app).await;
            doors.push((Flow::of(&ada), ada));
        }
        let doors = std::sync::Arc::new(std::sync::Mutex::new(doors));
        let results = at_once(&nodes, 20, |node: TestApp| {
            let door = doors.lock().expect("no panic").pop();
            let code = code.clone();
            async move {
                let (flow, ada) = door.expect("a door for each");
                flow.post(&mut ada.at(&node), "mfa_authenticator_app", &[("p_confirmation_code", &code)]).await
            }
        })
        .await;
        let inside = results.iter().filter(|answer| answer.set_cookie("__Host-doorstep_session").is_some()).count();
        assert_eq!(inside, 1);
        assert_eq!(count(&app, "user.authenticated").await, before + 1);
    }

    async fn who_clicks_twice_is_signed_in_once(app) {
        let (_, phone, _) = enrolled(&app).await;
        let before = count(&app, "user.authenticated").await;
        let ada = with_first_factor(&app).await;
        let (flow, code) = (Flow::of(&ada), phone.code(&app));
        let answers = flow.post_all(&ada, "mfa_authenticator_app", "p_confirmation_code", &vec![code; 5]).await;
        assert_eq!(count(&app, "user.authenticated").await, before + 1);
        assert!(answers.iter().all(|answer| answer.status == 303), "{:?}", answers.iter().map(|one| one.status));
    }

    async fn r115_r205_the_key_is_sealed_and_shown_once(app) {
        let (mut ada, phone, _) = enrolled(&app).await;
        let stored = app.stored().await;
        let raw = String::from_utf8_lossy(phone.bytes()).into_owned();
        for plain in [raw, domain::ids::hex(phone.bytes())] {
            assert!(!stored.contains(&plain));
        }
        ada.browser.open(&app.authorize_path(&REG, &[("prompt", "login")])).await;
        let again = with_first_factor(&app).await;
        assert_eq!(again.page().heading(), USE_APP);
        assert!(!again.page().html.contains("otpauth:") && !again.page().html.contains("translate=\"no\""));
    }

    async fn r205_a_key_moved_to_another_row_opens_nothing(app) {
        let (_, phone, _) = enrolled(&app).await;
        let app = app.tampered("UPDATE mfa_factors SET id = 'mfa_00000000000000000000000000000000'").await;
        let mut ada = with_first_factor(&app).await;
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        assert_eq!(ada.page().status, 500);
        assert_eq!(ada.parameter("code"), None);
    }

    async fn r206_a_change_of_the_master_key_leaves_apps_working(app) {
        let (_, phone, _) = enrolled(&app).await;
        let waiting = with_first_factor(&app).await;
        let app = app.restart_under(9, Some(testkit::app::FIRST_KEY)).await;
        engine::secrets::reseal::reseal(&app.engine).await.expect("everything is sealed again");
        let app = app.restart_under(9, None).await;
        let mut ada = waiting.at(&app);
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        app.arrived(&REG, ada).await;
    }

    async fn who_signs_up_is_shown_a_picture_and_a_key_for_this_account(app) {
        rules(&app, "required", &["mfa:authenticator_app"]).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        ada.submit(&[("p_email", ADA), ("p_first_name", "Ada")]).await;
        ada.submit(&[("Code", &app.code(ADA).await)]).await;
        let html = &ada.page().html;
        assert!(html.contains("<svg class=\"qr\"") && html.contains("href=\"otpauth://totp/"), "{html}");
        assert!(html.contains("ada%40example.test?secret="), "{html}");
        assert_eq!(Phone::of(&ada).bytes().len(), 20);
        assert!(!ada.page().headers["content-security-policy"].to_str().expect("text").contains("data:"));
        assert_eq!(ada.page().headers["cache-control"], "no-store");
    }
}
