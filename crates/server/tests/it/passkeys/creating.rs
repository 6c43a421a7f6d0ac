//! The offer, and what comes of it.

use domain::time::Clock as _;
use testkit::SPA;
use testkit::authenticator::{PRESENT, VERIFIED};

use super::*;
use crate::steps::{flow_of, post_step};

/// Fails unless the page still offers, says what was wrong, and nothing was added.
#[track_caller]
fn assert_not_added(browser: &Browser, what: &str) {
    assert_eq!(browser.page().status, 422, "{what}: {}", browser.page().text());
    assert_eq!(browser.page().heading(), OFFER, "{what}");
    let problems = browser.page().problems();
    assert!(
        problems
            .iter()
            .any(|problem| problem.contains("The passkey couldn’t be saved.")),
        "{what}: {problems:?}"
    );
}

testkit::tests! {
    async fn a_passkey_is_offered_after_signing_in_and_signs_in_by_itself(app) {
        let mut browser = offered(&app, ADA).await;
        let options = asked(browser.page(), "create").expect("an offer");
        assert_eq!(options["user"]["name"], ADA);
        assert_eq!(options["rp"]["id"], "id.example.test");
        assert!(browser.page().text().contains(ADA));
        let mut authenticator = Authenticator::default();
        create(&mut browser, &mut authenticator, &Twist::default()).await;
        let first = app.arrived(&REG, browser).await.tokens;
        let sub = first.access()["sub"].as_str().expect("a sub").to_owned();
        let api = app.management_api().await;
        assert_eq!(api.announced("passkey.").await, ["passkey.added"]);
        let mails = app.mails(ADA).await;
        assert!(mails.iter().any(|mail| mail.subject.starts_with("A passkey was added")), "{mails:?}");
        assert_eq!(passkeys_of(&app, &sub).await.len(), 1);

        app.clock.advance(3_600);
        let mut browser = at_sign_in(&app).await;
        assert!(browser.page().html.contains(r#"autocomplete="username webauthn""#));
        sign(&mut browser, &mut authenticator, &Twist::default()).await;
        let again = app.arrived(&REG, browser).await.tokens;
        assert_eq!(again.access()["sub"], sub.as_str(), "no second offer, and nobody else");
        assert!(passkeys_of(&app, &sub).await[0]["last_used_on"].is_string());
    }

    async fn not_now_is_an_answer_for_thirty_days(app) {
        let mut browser = offered(&app, ADA).await;
        browser.press("Not now").await;
        app.arrived(&REG, browser).await;
        app.clock.advance(29 * 86_400);
        app.sign_in(ADA).await;
        app.clock.advance(2 * 86_400);
        let mut browser = at_sign_in(&app).await;
        browser.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(browser.page().heading(), OFFER);
    }

    async fn r120_a_registration_is_refused_for_every_rule_it_breaks(app) {
        let mut browser = offered(&app, ADA).await;
        let mut authenticator = Authenticator::default();
        let twists = [
            ("type", Twist { kind: Some("webauthn.get"), ..Twist::default() }),
            ("challenge", Twist { challenge: Some("AAAAAAAAAAAAAAAAAAAAAA".to_owned()), ..Twist::default() }),
            ("origin", Twist { origin: Some("https://id.example.test.evil.test"), ..Twist::default() }),
            ("cross-origin", Twist { cross_origin: true, ..Twist::default() }),
            ("rp id", Twist { rp_id: Some("example.test"), ..Twist::default() }),
            ("presence", Twist { flags: Some(VERIFIED), ..Twist::default() }),
            ("verification", Twist { flags: Some(PRESENT), ..Twist::default() }),
            ("algorithm", Twist { algorithm: Some(-47), ..Twist::default() }),
            ("long id", Twist { credential_id: Some(vec![1; 1_024]), ..Twist::default() }),
            ("attestation", Twist { format: Some("fido-u2f"), ..Twist::default() }),
        ];
        for (what, twist) in twists {
            create(&mut browser, &mut authenticator, &twist).await;
            assert_not_added(&browser, what);
        }
        for nonsense in ["", "{}", "[]", "null", "{\"rawId\":\"?\"}"] {
            browser.submit(&[("p_passkey", nonsense)]).await;
            assert_not_added(&browser, nonsense);
        }
        let long = Twist { credential_id: Some(vec![1; 1_023]), ..Twist::default() };
        create(&mut browser, &mut authenticator, &long).await;
        let tokens = app.arrived(&REG, browser).await.tokens;
        assert_eq!(passkeys_of(&app, tokens.access()["sub"].as_str().expect("a sub")).await.len(), 1);
    }

    async fn r120_a_challenge_is_random_long_and_good_for_one_try(app) {
        let mut browser = offered(&app, ADA).await;
        let mut authenticator = Authenticator::default();
        let first = asked(browser.page(), "create").expect("an offer");
        assert_eq!(first["challenge"].as_str().map(str::len), Some(43), "256 bits in base64url");
        browser.submit(&[("p_passkey", "{}")]).await;
        let second = asked(browser.page(), "create").expect("an offer");
        assert_ne!(first["challenge"], second["challenge"]);
        let late = authenticator.create(&first, &Twist::default());
        browser.submit(&[("p_passkey", &late)]).await;
        assert_not_added(&browser, "a challenge that was used up");
        create(&mut browser, &mut authenticator, &Twist::default()).await;
        app.arrived(&REG, browser).await;
    }

    async fn r105_r123_a_challenge_is_for_one_browser_and_one_purpose(app) {
        let mut ada = offered(&app, ADA).await;
        let bob = offered(&app, "bob@example.test").await;
        let mut authenticator = Authenticator::default();
        let of_bob = authenticator.create(&asked(bob.page(), "create").expect("an offer"), &Twist::default());
        ada.submit(&[("p_passkey", &of_bob)]).await;
        assert_not_added(&ada, "a challenge of another browser");
        let sign_in = asked(at_sign_in(&app).await.page(), "get").expect("passkeys");
        let other_purpose = Twist { challenge: sign_in["challenge"].as_str().map(str::to_owned), ..Twist::default() };
        create(&mut ada, &mut authenticator, &other_purpose).await;
        assert_not_added(&ada, "a challenge to sign in with");
    }

    async fn r123_only_the_browser_that_proved_the_account_adds_to_it(app) {
        let ada = offered(&app, ADA).await;
        let made = Authenticator::default().create(&asked(ada.page(), "create").expect("an offer"), &Twist::default());
        let mut thief = at_sign_in(&app).await;
        let csrf = ada.page().field("csrf").expect("a form");
        let path = format!("{}/add-passkey", flow_of(&ada));
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("csrf", csrf.as_str()), ("p_passkey", &made)])
            .finish();
        let request = http::Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        let answer = thief.fetch(request.body(body.into()).expect("a request")).await;
        assert_eq!(answer.status, 403);
        // Nor is it a step of a flow in which nobody proved anything.
        let step = post_step(&mut thief, "add-passkey", &[("p_passkey", &made)]).await;
        assert_eq!(step.location(), Some(flow_of(&thief).as_str()));
        assert_eq!(app.management_api().await.announced("passkey.").await, Vec::<String>::new());
    }

    async fn r120_a_credential_id_belongs_to_one_account(app) {
        let (ada, _) = owner(&app, ADA, Authenticator::default()).await;
        let mut bob = offered(&app, "bob@example.test").await;
        let same = Twist { credential_id: Some(ada.credentials[0].id.clone()), ..Twist::default() };
        create(&mut bob, &mut Authenticator::default(), &same).await;
        assert_not_added(&bob, "the id of somebody else's passkey");
    }

    async fn r085_a_passkey_is_added_only_soon_after_authenticating(app) {
        let mut browser = offered(&app, ADA).await;
        app.clock.advance(601);
        create(&mut browser, &mut Authenticator::default(), &Twist::default()).await;
        assert_eq!(browser.page().heading(), "Sign in");
        assert_eq!(app.management_api().await.announced("passkey.").await, Vec::<String>::new());
    }

    async fn r119_authenticating_is_what_counts_and_not_the_answer_to_the_offer(app) {
        let before = app.clock.now().seconds();
        let mut browser = offered(&app, ADA).await;
        app.clock.advance(1_800);
        browser.press("Not now").await;
        let tokens = app.arrived(&REG, browser).await.tokens;
        let said = tokens.id()["auth_time"].as_i64().expect("auth_time");
        assert!((before..before + 60).contains(&said), "{said} {before}");
    }

    async fn r114_a_passkey_that_must_be_cannot_be_got_around(app) {
        switch(&app, "mandatory").await;
        let mut browser = crate::steps::register(&app, &REG, &[], ADA).await;
        assert_eq!(browser.page().heading(), "Create a passkey");
        assert!(!browser.page().text().contains("Not now"));
        assert!(browser.page().text().contains("Switch JavaScript on"), "{}", browser.page().text());
        let flow = flow_of(&browser);
        for step in ["skip-passkey", "login", "code", "organization"] {
            post_step(&mut browser, step, &[("p_email", ADA)]).await;
            browser.open(&flow).await;
            assert_eq!(browser.page().heading(), "Create a passkey", "{step}");
        }
        // Neither silently, nor at another application, nor from the start.
        browser.open(&app.authorize_path(&SPA, &[("prompt", "none")])).await;
        assert_eq!(browser.parameter("error").as_deref(), Some("login_required"));
        browser.open(&app.authorize_path(&SPA, &[])).await;
        assert_eq!(browser.page().heading(), "Sign in");
        browser.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(browser.page().heading(), "Create a passkey");
        create(&mut browser, &mut Authenticator::default(), &Twist::default()).await;
        app.arrived(&SPA, browser).await;
    }

    async fn r085_r114_somebody_who_was_signed_in_before_needs_one_too_and_proves_everything_once_more(app) {
        let mut ada = app.sign_up(ADA).await.browser;
        let silently = async |browser: &mut Browser| {
            browser.open(&app.authorize_path(&SPA, &[("prompt", "none")])).await;
            browser.parameter("error")
        };
        assert_eq!(silently(&mut ada).await, None);
        switch(&app, "mandatory").await;
        assert_eq!(silently(&mut ada).await.as_deref(), Some("interaction_required"));
        ada.open(&app.authorize_path(&SPA, &[])).await;
        assert_eq!(ada.page().heading(), "Create a passkey", "soon after signing in");
        app.clock.advance(601);
        ada.open(&app.authorize_path(&SPA, &[])).await;
        assert_eq!(ada.page().heading(), "Sign in", "later");
        assert!(ada.page().text().contains("To make sure that it’s you, sign in again."), "{}", ada.page().text());
        assert_eq!(ada.page().field("p_email").as_deref(), Some(ADA));
        ada.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        ada.submit(&[("p_confirmation_code", &code)]).await;
        create(&mut ada, &mut Authenticator::default(), &Twist::default()).await;
        let mut ada = app.arrived(&SPA, ada).await.browser;
        assert_eq!(silently(&mut ada).await, None);
    }

    async fn r212_nothing_is_left_of_somebody_who_was_deleted_while_the_offer_was_open(app) {
        let mut browser = offered(&app, ADA).await;
        let api = app.management_api().await;
        let users = api.get("/api/v1/users").await.ok();
        let user = users["users"].as_array().expect("a list").iter().find(|user| user["email"] == ADA).expect("Ada").clone();
        api.delete(&format!("/api/v1/user?id={}", user["id"].as_str().expect("an id"))).await.ok();
        let made = Authenticator::default().create(&asked(browser.page(), "create").expect("an offer"), &Twist::default());
        browser.submit(&[("p_passkey", &made)]).await;
        assert_eq!(browser.page().heading(), "Sign in", "{}", browser.page().text());
        assert_eq!(api.announced("passkey.").await, Vec::<String>::new());
    }

    async fn without_a_script_the_offer_says_what_is_missing_and_may_be_declined(app) {
        let browser = offered(&app, ADA).await;
        let html = &browser.page().html;
        assert!(browser.page().text().contains("This browser can’t create a passkey here. You can continue without one."));
        // What is seen then is one button that goes on; the script puts the offer in its place.
        let seen: Vec<_> = html.split("<form ").skip(1).filter(|form| !form.split('>').next().unwrap_or_default().contains(" hidden")).collect();
        assert!(matches!(seen[..], [form, ..] if form.contains("Not now") && form.contains("<button class=\"button\"")), "{html}");
        assert_eq!(html.matches("Not now").count(), 2, "{html}");
        assert!(html.contains(r#"data-passkey="create""#) && html.contains("hidden data-kinde-form"), "{html}");
        let policy = browser.page().headers["content-security-policy"].to_str().expect("text");
        let nonce = policy.split_once("script-src 'nonce-").and_then(|(_, rest)| rest.split_once('\'')).expect("a nonce").0;
        assert!(nonce.len() >= 22 && html.contains(&format!("nonce=\"{nonce}\"")), "r077: {policy}");
        assert!(!policy.contains("unsafe") && policy.starts_with("default-src 'none'"), "{policy}");
    }
}
