//! What was proved in a sign-in counts no more once everything ended that the person was signed in to (R74, R103).

use serde_json::json;
use testkit::authenticator::asked;
use testkit::{Authenticator, Browser, REG, TestApp, Twist};

use crate::mfa::{ADA, Phone, RIGHT, SET_UP_APP, rules, told, with_first_factor};
use crate::posting::{named, with_password};

const FIRST: &str = "org_0a0a0a0a0a0";
const SECOND: &str = "org_0b0b0b0b0b0";
const CHOOSE: &str = "Choose an organization";

/// Ada, who belongs to two organizations and therefore is asked which after her first proof. Her id.
async fn ada(app: &TestApp) -> String {
    with_password(app, ADA, RIGHT).await;
    let both = json!([{ "code": FIRST }, { "code": SECOND }]);
    app.seed(json!({
        "organizations": [{ "code": FIRST, "name": "First" }, { "code": SECOND, "name": "Second" }],
        "users": [{ "email": ADA, "password": RIGHT, "organizations": both }],
    }))
    .await;
    app.clock.advance(60);
    let api = app.management_api().await;
    let found = api.get(&format!("/api/v1/users?email={ADA}")).await.ok();
    found["users"][0]["id"].as_str().expect("an id").to_owned()
}

async fn end_sessions(app: &TestApp, user: &str) {
    let api = app.management_api().await;
    api.delete(&format!("/api/v1/users/{user}/sessions")).await.ok();
}

/// Fails unless the sign-in begins again, with nothing given.
#[track_caller]
fn assert_over(browser: &Browser, why: &str) {
    assert_eq!(browser.page().heading(), "Sign in", "{why}: {}", browser.page().text());
    assert_eq!(browser.cookie("/", crate::mfa::SESSION), None, "{why}");
    assert_eq!(browser.parameter("code"), None, "{why}");
}

async fn by_code(app: &TestApp) -> Browser {
    app.use_connections(&["email:otp"]).await;
    app.clock.advance(60);
    let mut ada = named(app, ADA).await;
    ada.submit(&[("Code", &app.code(ADA).await)]).await;
    ada
}

testkit::tests! {
    async fn r074_ending_all_sessions_voids_a_sign_in_that_is_past_its_first_proof_whichever_it_was(app) {
        let user = ada(&app).await;
        let mut pending = vec![("a password", with_first_factor(&app).await)];
        app.seed(json!({ "settings": { "passkeys": "optional" } })).await;
        let (mut authenticator, mut ada) = (Authenticator::default(), with_first_factor(&app).await);
        ada.submit(&[("p_org_code", FIRST)]).await;
        let made = authenticator.create(&asked(ada.page(), "create").expect("an offer"), &Twist::default());
        ada.submit(&[("p_passkey", &made)]).await;
        app.arrived(&REG, ada).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[])).await;
        let signed = authenticator.get(&asked(ada.page(), "get").expect("passkeys"), &Twist::default());
        ada.submit(&[("p_passkey", &signed)]).await;
        pending.push(("a passkey", ada));
        pending.push(("a code", by_code(&app).await));
        app.clock.advance(1);
        let unharmed: Vec<_> = pending.iter().map(|(what, browser)| (*what, browser.clone())).collect();
        end_sessions(&app, &user).await;
        for (what, mut browser) in unharmed {
            assert_eq!(browser.page().heading(), CHOOSE, "{what}");
            browser.submit(&[("p_org_code", SECOND)]).await;
            assert_over(&browser, what);
        }
        // What is proved afterwards counts.
        let mut ada = by_code(&app).await;
        ada.submit(&[("p_org_code", SECOND)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn r103_so_do_a_new_password_and_a_suspension(app) {
        let user = ada(&app).await;
        let api = app.management_api().await;
        let password = json!({ "hashed_password": "f96b697d7cb7938d525a2f31aaf161d0", "hashing_method": "md5" });
        for what in ["password", "suspension"] {
            let mut ada = by_code(&app).await;
            assert_eq!(ada.page().heading(), CHOOSE, "{what}");
            app.clock.advance(1);
            match what {
                "password" => {
                    api.put(&format!("/api/v1/users/{user}/password"), password.clone()).await.ok();
                }
                _ => for is_suspended in [true, false] {
                    api.patch(&format!("/api/v1/user?id={user}"), json!({ "is_suspended": is_suspended })).await.ok();
                },
            }
            ada.submit(&[("p_org_code", SECOND)]).await;
            assert_over(&ada, what);
        }
    }

    async fn r103_a_password_changed_elsewhere_voids_a_sign_in_with_the_old_one(app) {
        ada(&app).await;
        let mut eve = with_first_factor(&app).await;
        assert_eq!(eve.page().heading(), CHOOSE);
        app.clock.advance(1);
        let mut ada = named(&app, ADA).await;
        ada.press("Forgot your password?").await;
        ada.submit(&[("Code", &app.code(ADA).await)]).await;
        ada.submit(&[("p_first_password", "a wholly new horse"), ("p_second_password", "a wholly new horse")]).await;
        assert_eq!(ada.page().heading(), CHOOSE, "who changed it goes on");
        eve.submit(&[("p_org_code", SECOND)]).await;
        assert_over(&eve, "the old password");
        ada.submit(&[("p_org_code", SECOND)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn r102_ending_all_sessions_voids_the_proof_that_a_new_password_rests_on(app) {
        let user = ada(&app).await;
        let mut eve = named(&app, ADA).await;
        eve.press("Forgot your password?").await;
        eve.submit(&[("Code", &app.code(ADA).await)]).await;
        assert_eq!(eve.page().heading(), "Choose a new password");
        app.clock.advance(1);
        end_sessions(&app, &user).await;
        eve.submit(&[("p_first_password", "a wholly new horse"), ("p_second_password", "a wholly new horse")]).await;
        assert_over(&eve, "a new password");
        let mut ada = with_first_factor(&app).await;
        ada.submit(&[("p_org_code", SECOND)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn r114_a_void_sign_in_sets_up_no_second_factor(app) {
        with_password(&app, ADA, RIGHT).await;
        rules(&app, "required", &["mfa:authenticator_app"]).await;
        let user = {
            let api = app.management_api().await;
            api.get(&format!("/api/v1/users?email={ADA}")).await.ok()["users"][0]["id"].clone()
        };
        app.clock.advance(60);
        let mut eve = with_first_factor(&app).await;
        assert_eq!(eve.page().heading(), SET_UP_APP);
        let phone = Phone::of(&eve);
        app.clock.advance(1);
        end_sessions(&app, user.as_str().expect("an id")).await;
        eve.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        assert_over(&eve, "a factor");
        assert!(told(&app, "mfa.factor_added").await.is_empty());
    }
}
