//! Signing in with a passkey.

use testkit::authenticator::{PRESENT, VERIFIED};

use super::*;
use crate::given::at_once;

/// Fails unless the sign-in page says this, and gave nothing.
#[track_caller]
fn assert_stays(browser: &Browser, told: &str, what: &str) {
    assert_eq!(browser.page().status, 422, "{what}: {}", browser.page().text());
    assert_eq!(browser.page().heading(), "Sign in", "{what}");
    let problems = browser.page().problems();
    assert!(
        problems.iter().any(|problem| problem.contains(told)),
        "{what}: {problems:?}"
    );
}

const REFUSED: &str = "Your passkey couldn’t be checked.";
const UNKNOWN: &str = "This passkey isn’t known here.";

testkit::tests! {
    async fn r121_an_assertion_is_refused_for_every_rule_it_breaks(app) {
        let (mut ada, sub) = owner(&app, ADA, Authenticator { counts: true, ..Authenticator::default() }).await;
        let (_, bob) = owner(&app, "bob@example.test", Authenticator::default()).await;
        let twists = [
            ("type", Twist { kind: Some("webauthn.create"), ..Twist::default() }),
            ("challenge", Twist { challenge: Some(String::new()), ..Twist::default() }),
            ("origin", Twist { origin: Some("http://id.example.test"), ..Twist::default() }),
            ("subdomain", Twist { origin: Some("https://a.id.example.test"), ..Twist::default() }),
            ("frame", Twist { cross_origin: true, ..Twist::default() }),
            ("rp id", Twist { rp_id: Some("example.test"), ..Twist::default() }),
            ("presence", Twist { flags: Some(VERIFIED), ..Twist::default() }),
            ("verification", Twist { flags: Some(PRESENT), ..Twist::default() }),
            ("backup", Twist { flags: Some(PRESENT | VERIFIED | 0x18), ..Twist::default() }),
            ("owner", Twist { user_handle: Some(bob.into_bytes()), ..Twist::default() }),
            ("signature", Twist { has_wrong_signature: true, ..Twist::default() }),
        ];
        let many = twists.len();
        let mut browser = at_sign_in(&app).await;
        for (what, twist) in twists {
            sign(&mut browser, &mut ada, &twist).await;
            assert_stays(&browser, REFUSED, what);
        }
        for nonsense in ["", "{}", "[1]"] {
            browser.submit(&[("p_passkey", nonsense)]).await;
            assert_stays(&browser, REFUSED, nonsense);
        }
        let api = app.management_api().await;
        assert_eq!(api.announced("user.authentication_failed").await.len(), many, "r209");
        sign(&mut browser, &mut ada, &Twist::default()).await;
        assert_eq!(app.arrived(&REG, browser).await.tokens.access()["sub"], sub.as_str());
    }

    async fn r121_a_counter_that_goes_back_is_flagged(app) {
        let (mut ada, _) = owner(&app, ADA, Authenticator { counts: true, ..Authenticator::default() }).await;
        let mut copy = ada.clone();
        let mut browser = at_sign_in(&app).await;
        sign(&mut browser, &mut ada, &Twist::default()).await;
        app.arrived(&REG, browser).await;
        let mut browser = at_sign_in(&app).await;
        sign(&mut browser, &mut copy, &Twist::default()).await;
        assert_stays(&browser, REFUSED, "a copy");
        let api = app.management_api().await;
        assert_eq!(api.announced("passkey.").await, ["passkey.added", "passkey.counter_regressed"]);
    }

    async fn r121_a_challenge_belongs_to_one_flow_and_is_good_once(app) {
        let (mut ada, _) = owner(&app, ADA, Authenticator::default()).await;
        let (mut mine, yours) = (at_sign_in(&app).await, at_sign_in(&app).await);
        let of_yours = ada.get(&asked(yours.page(), "get").expect("passkeys"), &Twist::default());
        mine.submit(&[("p_passkey", &of_yours)]).await;
        assert_stays(&mine, REFUSED, "the challenge of another browser");
        let of_mine = ada.get(&asked(mine.page(), "get").expect("passkeys"), &Twist::default());
        mine.submit(&[("p_passkey", "{}")]).await;
        mine.submit(&[("p_passkey", &of_mine)]).await;
        assert_stays(&mine, REFUSED, "a challenge that was used up");
    }

    async fn r121_the_passkey_decides_the_account_whatever_was_typed(app) {
        let (mut ada, sub) = owner(&app, ADA, Authenticator::default()).await;
        owner(&app, "bob@example.test", Authenticator::default()).await;
        let mut browser = at_sign_in(&app).await;
        let page = browser.clone();
        browser.submit(&[("p_email", "bob@example.test")]).await;
        assert_eq!(browser.page().heading(), "Check your email");
        // Back to the page that the browser still has.
        let signed = ada.get(&asked(page.page(), "get").expect("passkeys"), &Twist::default());
        let mut back = page;
        back.submit(&[("p_passkey", &signed)]).await;
        assert_eq!(app.arrived(&REG, back).await.tokens.access()["sub"], sub.as_str());
    }

    async fn r090_r122_what_is_asked_of_a_browser_says_nothing_of_anybody(app) {
        let of = async |typed: Option<&str>| {
            let mut browser = at_sign_in(&app).await;
            if let Some(email) = typed {
                browser.submit(&[("p_email", email)]).await;
                let flow = crate::steps::flow_of(&browser);
                browser.open(&format!("{flow}/login")).await;
            }
            let mut options = asked(browser.page(), "get").expect("passkeys");
            options["challenge"].take();
            options
        };
        switch(&app, "optional").await;
        let without_anybody = of(None).await;
        owner(&app, ADA, Authenticator::default()).await;
        assert_eq!(without_anybody["allowCredentials"], json!([]));
        for typed in [None, Some(ADA), Some("nobody@example.test")] {
            assert_eq!(of(typed).await, without_anybody, "{typed:?}");
        }
    }

    async fn a_removed_passkey_is_refused_and_its_owner_told_and_signed_out(app) {
        let (mut ada, sub) = owner(&app, ADA, Authenticator::default()).await;
        let mut browser = at_sign_in(&app).await;
        sign(&mut browser, &mut ada, &Twist::default()).await;
        let mut signed_in = app.arrived(&REG, browser).await;
        remove_passkeys(&app, &sub).await;
        let mut browser = at_sign_in(&app).await;
        sign(&mut browser, &mut ada, &Twist::default()).await;
        assert_stays(&browser, UNKNOWN, "removed");
        let api = app.management_api().await;
        assert_eq!(api.announced("passkey.").await, ["passkey.added", "passkey.removed"], "r209");
        let mails = app.mails(ADA).await;
        assert!(mails.iter().any(|mail| mail.subject.starts_with("A passkey was removed")), "{mails:?}");
        signed_in.browser.open(&app.authorize_path(&REG, &[("prompt", "none")])).await;
        assert_eq!(signed_in.browser.parameter("error").as_deref(), Some("login_required"), "r103");
        let refreshed = app.try_refresh(&REG, signed_in.tokens.refresh()).await;
        assert_eq!(refreshed.status, 400, "r103");
    }

    async fn r087_a_locked_or_suspended_account_stays_shut_for_its_passkey(app) {
        let (mut ada, sub) = owner(&app, ADA, Authenticator::default()).await;
        let mut guesser = at_sign_in(&app).await;
        app.clock.advance(60);
        guesser.submit(&[("p_email", ADA)]).await;
        for _ in 0..5 {
            guesser.submit(&[("p_confirmation_code", "000000")]).await;
            if guesser.page().heading().contains("locked") {
                break;
            }
        }
        let mut browser = at_sign_in(&app).await;
        sign(&mut browser, &mut ada, &Twist::default()).await;
        assert_eq!(browser.page().heading(), "Your account is locked for a moment");
        app.clock.advance(301);
        let api = app.management_api().await;
        api.patch(&format!("/api/v1/user?id={sub}"), json!({ "is_suspended": true })).await.ok();
        let mut browser = at_sign_in(&app).await;
        sign(&mut browser, &mut ada, &Twist::default()).await;
        assert_eq!(browser.page().heading(), "Access is suspended");
    }

    async fn r212_a_deleted_user_takes_the_passkeys_along(app) {
        let (mut ada, sub) = owner(&app, ADA, Authenticator::default()).await;
        let api = app.management_api().await;
        api.delete(&format!("/api/v1/user?id={sub}")).await.ok();
        let mut browser = at_sign_in(&app).await;
        sign(&mut browser, &mut ada, &Twist::default()).await;
        assert_stays(&browser, UNKNOWN, "deleted");
    }

    async fn r230_one_assertion_signs_in_once(app) {
        let (mut ada, _) = owner(&app, ADA, Authenticator::default()).await;
        let browser = at_sign_in(&app).await;
        let signed = ada.get(&asked(browser.page(), "get").expect("passkeys"), &Twist::default());
        let nodes = app.nodes().await;
        let windows = at_once(&nodes, 20, |node| {
            let (mut window, signed) = (browser.at(&node), signed.clone());
            async move {
                window.submit(&[("p_passkey", &signed)]).await;
                window
            }
        })
        .await;
        let mut codes: Vec<_> = windows.iter().filter_map(|window| window.parameter("code")).collect();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), 1, "one sign-in, however many were told of it");
        let events = app.management_api().await.announced("user.authenticated").await;
        assert_eq!(events.len(), 2, "signing up, and once with the passkey");
    }
}
