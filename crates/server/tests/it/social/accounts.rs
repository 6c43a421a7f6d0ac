//! Whose account it is, the whole way: real tokens and profiles of a provider, and what becomes of the accounts that are here
//! (R177 to R179; ADR 55).

use serde_json::{Value, json};
use testkit::{Browser, REG, TestApp};

use super::pages::{Elsewhere, back};
use crate::federation::{identities, sub, users};

const ADA: &str = "ada@example.test";

/// Somebody who comes from Google, and where the browser is then.
async fn from_google(app: &TestApp, google: &Elsewhere, claims: Value) -> Browser {
    let mut browser = app.browser();
    google.leave(app, &mut browser).await;
    let mut all = json!({ "iss": "https://accounts.google.com", "sub": "1001", "email": ADA, "email_verified": true, "name": "Ada Lovelace" });
    all.as_object_mut()
        .expect("an object")
        .extend(claims.as_object().expect("an object").clone());
    google.knows(app, &browser, all);
    browser.open_from_elsewhere(&back(&browser)).await;
    browser
}

/// Somebody who comes from GitHub with these addresses.
async fn from_github(app: &TestApp, github: &Elsewhere, id: u32, emails: Value) -> Browser {
    let mut browser = app.browser();
    github.leave(app, &mut browser).await;
    github.provider.says(
        "/token",
        &json!({ "access_token": "access-1", "token_type": "bearer", "scope": "read:user,user:email" }),
    );
    github.provider.says(
        "/userinfo",
        &json!({ "login": "ada", "id": id, "name": "Ada Lovelace", "email": "public@example.test" }),
    );
    github.provider.says("/userinfo/emails", &emails);
    browser.open_from_elsewhere(&back(&browser)).await;
    browser
}

fn primary(email: &str, is_verified: bool) -> Value {
    json!([{ "email": email, "primary": true, "verified": is_verified, "visibility": "private" }])
}

testkit::tests! {
    async fn r177_google_joins_the_account_whose_address_both_have_verified(app) {
        let google = Elsewhere::of(&app, "oauth2:google", json!({})).await;
        let ada = app.sign_up(ADA).await;
        app.clock.advance(1);
        let joined = app.arrived(&REG, from_google(&app, &google, json!({})).await).await;
        assert_eq!(sub(&joined), sub(&ada));
        assert_eq!(identities(&app, &sub(&ada)).await, [format!("email:{ADA}"), "oauth2:google:1001".to_owned()]);
        let mails = app.mails(ADA).await;
        assert!(mails[0].subject.contains("new way to sign in"), "r180: {}", mails[0].subject);
        // By then the address says nothing: it is the subject.
        let changed = json!({ "email": "other@example.test" });
        assert_eq!(sub(&app.arrived(&REG, from_google(&app, &google, changed).await).await), sub(&ada));
        assert_eq!(users(&app).await, 1);
    }

    async fn r177_google_joins_nothing_by_an_address_that_it_has_not_verified(app) {
        let google = Elsewhere::of(&app, "oauth2:google", json!({})).await;
        let ada = app.sign_up(ADA).await;
        for claims in [json!({ "email_verified": false }), json!({ "email_verified": "false" }), json!({ "email_verified": null })] {
            app.clock.advance(60);
            let browser = from_google(&app, &google, claims.clone()).await;
            assert!(browser.page().field("p_confirmation_code").is_some(), "{claims}: {}", browser.page().text());
            assert_eq!(browser.cookie("/", "__Host-doorstep_session"), None);
        }
        assert_eq!(identities(&app, &sub(&ada)).await, [format!("email:{ADA}")]);
        app.clock.advance(60);
        let mut browser = from_google(&app, &google, json!({ "email_verified": false })).await;
        browser.submit(&[("p_confirmation_code", &app.code(ADA).await)]).await;
        assert_eq!(sub(&app.arrived(&REG, browser).await), sub(&ada), "whoever has the mailbox");
    }

    async fn r178_github_makes_an_account_apart_whatever_it_says_of_the_address(app) {
        let github = Elsewhere::of(&app, "oauth2:github", json!({})).await;
        let ada = app.sign_up(ADA).await;
        let apart = app.arrived(&REG, from_github(&app, &github, 7, primary(ADA, true)).await).await;
        assert_ne!(sub(&apart), sub(&ada));
        assert_eq!(identities(&app, &sub(&apart)).await, ["oauth2:github:7"]);
        let id = apart.tokens.id();
        assert_eq!((&id["email"], &id["email_verified"]), (&json!(ADA), &json!(false)));
        assert_eq!(identities(&app, &sub(&ada)).await, [format!("email:{ADA}")], "untouched");
        // An address that GitHub has not verified is none, and the public one never counts.
        let mut browser = from_github(&app, &github, 8, primary(ADA, false)).await;
        assert_eq!(browser.page().heading(), "Your email address", "{}", browser.page().text());
        browser.submit(&[("p_email", "eve@example.test")]).await;
        browser.submit(&[("p_confirmation_code", &app.code("eve@example.test").await)]).await;
        let eve = app.arrived(&REG, browser).await;
        assert_eq!(eve.tokens.id()["email"], "eve@example.test");
        assert!(sub(&eve) != sub(&ada) && sub(&eve) != sub(&apart));
    }

    async fn r177_github_joins_accounts_where_the_business_trusts_it(app) {
        let github = Elsewhere::of(&app, "oauth2:github", json!({ "is_trusted": true })).await;
        let ada = app.sign_up(ADA).await;
        let joined = app.arrived(&REG, from_github(&app, &github, 7, primary("ADA@example.test", true)).await).await;
        assert_eq!(sub(&joined), sub(&ada));
    }

    async fn r179_who_comes_from_google_gets_an_account_that_was_prepared_with_nothing_on_it(app) {
        app.use_connections(&["username:password", "email:otp"]).await;
        let google = Elsewhere::of(&app, "oauth2:google", json!({})).await;
        let api = app.management_api().await;
        let prepared = json!([
            { "type": "email", "details": { "email": ADA } },
            { "type": "username", "details": { "username": "attacker" }, "is_verified": true },
        ]);
        let user = api.post("/api/v1/user", json!({ "identities": prepared })).await.ok()["id"].as_str().expect("an id").to_owned();
        let hash = "$2b$04$abcdefghijklmnopqrstuuT8S5XkR0SgSaCSbi7mHUrjVAO8dFIZ6";
        let put = api.put(&format!("/api/v1/users/{user}/password"), json!({ "hashed_password": hash })).await;
        assert!(put.status.is_success(), "{}", put.text());
        let victim = app.arrived(&REG, from_google(&app, &google, json!({})).await).await;
        assert_eq!((sub(&victim), &victim.tokens.id()["email_verified"]), (user.clone(), &json!(true)));
        assert_eq!(identities(&app, &user).await, [format!("email:{ADA}"), "oauth2:google:1001".to_owned()]);
        assert_eq!(api.announced("user.reclaimed").await, ["user.reclaimed"]);
        assert_eq!(app.counted("SELECT COUNT(*) FROM passwords").await, 0);
    }
}
