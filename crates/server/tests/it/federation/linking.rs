//! Whose account it is (behaviour, "Linking rules"; R175 to R182).

use engine::federation::Said;
use serde_json::json;
use testkit::{REG, TestApp};

use super::{ADA, coming, environment, identities, keys, keys_and, signed_in, starting, sub, users};
use crate::given::at_once;

/// A user made by an administrator, whose address nobody has proved.
async fn unproved(app: &TestApp, email: &str) -> String {
    let identities = json!([
        { "type": "email", "details": { "email": email } },
        { "type": "username", "details": { "username": "attacker" }, "is_verified": true },
    ]);
    let api = app.management_api().await;
    let answer = api.post("/api/v1/user", json!({ "identities": identities })).await.ok();
    answer["id"].as_str().expect("an id").to_owned()
}

testkit::tests! {
    async fn somebody_new_gets_an_account_with_the_address_that_a_trusted_provider_vouches_for(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let proof = app.proof(&google, "1001", ADA).await;
        let first = signed_in(&app, &proof).await;
        let id = first.tokens.id();
        assert_eq!((&id["email"], &id["email_verified"]), (&json!(ADA), &json!(true)));
        assert_eq!(first.tokens.access()["email"], ADA);
        assert_eq!((&id["given_name"], &id["family_name"]), (&json!("Ada"), &json!("Lovelace")));
        assert_eq!(identities(&app, &sub(&first)).await, [format!("email:{ADA}"), "oauth2:google:1001".to_owned()]);
        assert_eq!(id["org_codes"].as_array().map(Vec::len), Some(1), "the default organization");
        let again = signed_in(&app, &proof).await;
        assert_eq!(sub(&again), sub(&first));
        assert_eq!(users(&app).await, 1);
        assert!(app.mails(ADA).await.is_empty(), "no code and no news to somebody new");
        let told = crate::mfa::told(&app, "user.authenticated").await;
        assert_eq!((&told[0]["method"], &told[0]["connection_id"]), (&json!("oauth2:google"), &json!(google)));
    }

    async fn r175_an_identity_is_a_connection_and_a_subject_and_never_an_address(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let other = app.connect("oauth2:google", "Google again", keys()).await;
        let ada = signed_in(&app, &app.proof(&google, "1001", ADA).await).await;
        let moved = signed_in(&app, &app.proof(&google, "1001", "new@example.test").await).await;
        assert_eq!(sub(&moved), sub(&ada), "another address, the same subject");
        assert_eq!(moved.tokens.id()["email"], ADA, "what the account is known by stays");
        let stranger = signed_in(&app, &app.proof(&other, "1001", "eve@example.test").await).await;
        assert_ne!(sub(&stranger), sub(&ada), "the same subject of another connection");
        let case = signed_in(&app, &app.proof(&google, "1001 ", "bob@example.test").await).await;
        assert_ne!(sub(&case), sub(&ada), "subjects are compared to the letter");
        for subject in ["", " ", "a\u{0}b", "a\nb", &"x".repeat(256)] {
            let (mut browser, flow) = starting(&app, &[]).await;
            let mut proof = app.proof(&google, "x", ADA).await;
            subject.clone_into(&mut proof.subject);
            let failure = browser.arrive(&app, &flow, &proof).await.expect_err("nobody is named");
            assert_eq!((failure.said, failure.number), (Said::Refused, 5101), "{subject:?}");
        }
    }

    async fn r177_an_account_is_joined_where_provider_account_and_policy_vouch_for_the_address(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let ada = app.sign_up(ADA).await;
        let joined = signed_in(&app, &app.proof(&google, "1001", "ADA@example.test").await).await;
        assert_eq!(sub(&joined), sub(&ada));
        assert_eq!(identities(&app, &sub(&ada)).await, [format!("email:{ADA}"), "oauth2:google:1001".to_owned()]);
        assert_eq!(users(&app).await, 1);
        // The other way round: who came with Google signs in with a code as well.
        assert_eq!(sub(&app.sign_in(ADA).await), sub(&ada));
    }

    async fn r180_the_owner_hears_of_it_with_the_names_of_both_accounts(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        app.sign_up(ADA).await;
        app.clock.advance(1);
        signed_in(&app, &app.proof(&google, "1001", ADA).await).await;
        let mail = app.mails(ADA).await.into_iter().next().expect("a mail");
        assert!(mail.subject.contains("new way to sign in"), "{}", mail.subject);
        let text = mail.text.replace('\u{2060}', "");
        assert!(text.contains("Google") && text.matches(ADA).count() >= 2, "{text}");
    }

    async fn r178_an_address_of_an_untrusted_provider_makes_an_account_apart(app) {
        let github = app.connect("oauth2:github", "GitHub", keys()).await;
        let ada = app.sign_up(ADA).await;
        let apart = signed_in(&app, &app.proof(&github, "7", ADA).await).await;
        assert_ne!(sub(&apart), sub(&ada));
        assert_eq!(identities(&app, &sub(&apart)).await, ["oauth2:github:7"]);
        let id = apart.tokens.id();
        assert_eq!((&id["email"], &id["email_verified"]), (&json!(ADA), &json!(false)), "told, and not vouched for");
        let profile = app.get_as(&apart.tokens.access_token, "/oauth2/v2/user_profile").await.json();
        assert_eq!((&profile["email"], &profile["email_verified"]), (&json!(ADA), &json!(false)), "as tokens tell it");
        let profile = app.get_as(&apart.tokens.access_token, "/oauth2/user_profile").await.json();
        assert_eq!(profile["preferred_email"], ADA);
        assert_eq!(apart.tokens.access().get("email"), None, "nothing beside it could say so there");
        let mut unverified = app.proof(&github, "8", ADA).await;
        unverified.is_email_verified = false;
        let silent = signed_in(&app, &unverified).await.tokens;
        assert_eq!(silent.id().get("email"), None);
        let profile = app.get_as(&silent.access_token, "/oauth2/v2/user_profile").await.json();
        assert_eq!((profile.get("email"), &profile["email_verified"]), (None, &json!(false)));
        assert_eq!(app.get_as(&silent.access_token, "/oauth2/user_profile").await.json().get("preferred_email"), None);
        assert_eq!(identities(&app, &sub(&ada)).await, [format!("email:{ADA}")], "untouched");
        assert_eq!(sub(&signed_in(&app, &app.proof(&github, "7", "other@example.test").await).await), sub(&apart));
    }

    async fn r179_nothing_that_somebody_prepared_on_an_address_outlives_its_owner(app) {
        app.use_connections(&["username:password", "email:otp"]).await;
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let user = unproved(&app, ADA).await;
        let api = app.management_api().await;
        let hash = "$2b$04$abcdefghijklmnopqrstuuT8S5XkR0SgSaCSbi7mHUrjVAO8dFIZ6";
        let put = api.put(&format!("/api/v1/users/{user}/password"), json!({ "hashed_password": hash })).await;
        assert!(put.status.is_success(), "{}", put.text());
        crate::mfa::rules(&app, "off", &["mfa:authenticator_app"]).await;
        let victim = signed_in(&app, &app.proof(&google, "1001", ADA).await).await;
        assert_eq!(sub(&victim), user, "the account of the address");
        assert_eq!(identities(&app, &user).await, [format!("email:{ADA}"), "oauth2:google:1001".to_owned()], "not the attacker's name");
        assert_eq!(victim.tokens.id()["email_verified"], true);
        assert_eq!(api.announced("user.reclaimed").await, ["user.reclaimed"]);
        assert_eq!(app.counted("SELECT COUNT(*) FROM passwords").await, 0);
    }

    async fn r179_a_sign_in_under_way_ends_with_it(app) {
        app.use_connections(&["username:password", "email:otp"]).await;
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let user = unproved(&app, ADA).await;
        // The attacker is signed in by the name they prepared, and stands before the last page elsewhere.
        let session = app.sign_in(ADA).await;
        assert_eq!(sub(&session), user);
        // By that code the address is proved: put it back to what it was.
        let app = app.tampered("UPDATE identities SET is_verified = FALSE WHERE type = 'email'").await;
        let victim = signed_in(&app, &app.proof(&google, "1001", ADA).await).await;
        assert_eq!(sub(&victim), user);
        assert_eq!(app.try_refresh(&REG, session.tokens.refresh()).await.error(), "invalid_grant", "the attacker's session");
        assert!(app.try_refresh(&REG, victim.tokens.refresh()).await.status.is_success());
    }

    async fn r182_what_comes_back_into_another_browser_does_nothing(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let (_, flow) = starting(&app, &[]).await;
        let victim = app.sign_up("victim@example.test").await;
        let mut browser = victim.browser;
        browser.arrive(&app, &flow, &app.proof(&google, "666", "attacker@example.test").await).await.expect("a page");
        assert_eq!(browser.page().status, 403, "{}", browser.page().text());
        assert!(browser.page().html.contains("<code>8809</code>"));
        assert_eq!(users(&app).await, 1, "nobody was made or joined");
    }

    async fn profiles_follow_the_provider_where_that_is_on(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let mut proof = app.proof(&google, "1001", ADA).await;
        signed_in(&app, &proof).await;
        proof.given_name = Some("Augusta Ada".to_owned());
        proof.picture = Some("https://pictures.example/ada.png".to_owned());
        let id = signed_in(&app, &proof).await.tokens.id();
        assert_eq!((&id["given_name"], &id["picture"]), (&json!("Augusta Ada"), &json!("https://pictures.example/ada.png")));
        proof.given_name = Some("x".repeat(999));
        proof.family_name = Some("Byron".to_owned());
        proof.picture = Some("javascript:alert(1)".to_owned());
        let id = signed_in(&app, &proof).await.tokens.id();
        assert_eq!((&id["given_name"], &id["family_name"]), (&json!("Augusta Ada"), &json!("Byron")), "what can be taken is");
        assert_eq!(id["picture"], "https://pictures.example/ada.png");
        environment(&app, json!({ "is_user_profile_synced": false })).await;
        proof.family_name = Some("King".to_owned());
        assert_eq!(signed_in(&app, &proof).await.tokens.id()["family_name"], "Byron");
    }

    async fn ext_provider_stands_in_id_tokens_as_documented(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let mut proof = app.proof(&google, "1234567890", "example@email.com").await;
        (proof.given_name, proof.family_name) = (Some("Example".to_owned()), Some("User".to_owned()));
        proof.picture = Some("https://lh3.googleusercontent.com/a/ACgxxx".to_owned());
        let profile = json!({
            "email": "example@email.com", "family_name": "User", "given_name": "Example", "id": "1234567890",
            "name": "Example user", "picture": "https://lh3.googleusercontent.com/a/ACgxxx", "verified_email": true,
        });
        proof.claims = profile.as_object().expect("an object").clone();
        let wanted = json!({
            "claims": {
                "connection_id": google, "email": "example@email.com", "family_name": "User", "given_name": "Example",
                "is_confirmed": true, "picture": "https://lh3.googleusercontent.com/a/ACgxxx", "profile": profile,
            },
            "connection_id": google, "name": "Google",
        });
        let someone = signed_in(&app, &proof).await;
        assert_eq!(someone.tokens.id()["ext_provider"], wanted);
        assert_eq!(app.refresh(&REG, someone.tokens.refresh()).await.id()["ext_provider"], wanted);
        assert_eq!(app.sign_in("example@email.com").await.tokens.id().get("ext_provider"), None, "not by another way");
        proof.claims.insert("bio".to_owned(), json!("x".repeat(9_000)));
        let id = signed_in(&app, &proof).await.tokens.id();
        assert_eq!(id["ext_provider"], wanted, "what is too long for tokens is left out");
    }

    async fn groups_of_the_provider_stand_in_access_tokens(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let mut proof = app.proof(&google, "1", ADA).await;
        assert_eq!(signed_in(&app, &proof).await.tokens.access().get("ext_groups"), None);
        proof.groups = vec!["admins".to_owned(), "staff".to_owned()];
        assert_eq!(signed_in(&app, &proof).await.tokens.access()["ext_groups"], json!(["admins", "staff"]));
    }

    async fn many_arrivals_of_one_person_at_once_make_one_account(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let proof = app.proof(&google, "1001", ADA).await;
        let subjects = at_once(&app.nodes().await, 8, |node| {
            let proof = proof.clone();
            async move { sub(&signed_in(&node, &proof).await) }
        }).await;
        assert!(subjects.windows(2).all(|pair| pair[0] == pair[1]), "{subjects:?}");
        assert_eq!(users(&app).await, 1);
    }

    async fn r093_strangers_stay_out_this_way_as_well(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let known = signed_in(&app, &app.proof(&google, "1", ADA).await).await;
        environment(&app, json!({ "is_self_sign_up_allowed": false })).await;
        let (browser, _) = coming(&app, &app.proof(&google, "2", "eve@example.test").await).await;
        assert_eq!((browser.page().status, browser.page().heading().as_str()), (403, "Registration is closed"));
        assert_eq!(sub(&signed_in(&app, &app.proof(&google, "1", ADA).await).await), sub(&known), "who is known comes in");
        environment(&app, json!({ "is_self_sign_up_allowed": true, "allowed_domains": ["acme.test"] })).await;
        let (browser, _) = coming(&app, &app.proof(&google, "3", "eve@evil.test").await).await;
        assert_eq!(browser.page().status, 403, "{}", browser.page().text());
        assert_eq!(users(&app).await, 1);
        signed_in(&app, &app.proof(&google, "4", "bob@acme.test").await).await;
        // An address that nobody vouches for satisfies no rule about domains (R178): a code has to prove it.
        let github = app.connect("oauth2:github", "GitHub", keys()).await;
        let (browser, _) = coming(&app, &app.proof(&github, "5", "eve@acme.test").await).await;
        assert!(browser.page().field("p_confirmation_code").is_some(), "{}", browser.page().text());
    }

    async fn terms_are_accepted_before_the_account_is_made(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let api = app.management_api().await;
        assert_eq!(api.patch("/api/v1/business", json!({ "is_click_wrap": true })).await.status, 201);
        let (mut browser, _) = coming(&app, &app.proof(&google, "1", ADA).await).await;
        assert_eq!(browser.page().heading(), "One more thing");
        assert_eq!(users(&app).await, 0);
        browser.submit(&[]).await;
        assert_eq!(browser.page().status, 422);
        browser.submit(&[("p_has_clickwrap_accepted", "true")]).await;
        let ada = app.arrived(&REG, browser).await;
        assert_eq!(ada.tokens.id()["ext_provider"]["name"], "Google");
        assert_eq!(api.announced("user.terms").await, ["user.terms_accepted"]);
        signed_in(&app, &app.proof(&google, "1", ADA).await).await;
    }

    async fn r087_who_is_suspended_or_locked_stays_out_this_way_as_well(app) {
        crate::posting::with_password(&app, ADA, "correct horse battery").await;
        let google = app.connect("oauth2:google", "Google", keys_and(json!({}))).await;
        let proof = app.proof(&google, "1", ADA).await;
        let ada = signed_in(&app, &proof).await;
        for _ in 0..5 {
            let mut eve = crate::posting::named(&app, ADA).await;
            eve.submit(&[("p_password", "wrong horse battery")]).await;
        }
        let mut fresh = app.browser();
        fresh.open(&app.authorize_path(&REG, &[])).await;
        let flow = fresh.flow();
        fresh.arrive(&app, &flow, &proof).await.expect("a page");
        assert_eq!(fresh.page().status, 429, "{}", fresh.page().text());
        app.clock.advance(301);
        signed_in(&app, &proof).await;
        let api = app.management_api().await;
        api.patch(&format!("/api/v1/user?id={}", sub(&ada)), json!({ "is_suspended": true })).await.ok();
        let (browser, _) = coming(&app, &proof).await;
        assert_eq!(browser.page().status, 403, "{}", browser.page().text());
    }

    async fn r014_an_arrival_moves_only_a_sign_in_that_waits_for_one(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let proof = app.proof(&google, "1", ADA).await;
        let (mut browser, flow) = starting(&app, &[]).await;
        browser.arrive(&app, &flow, &proof).await.expect("signed in");
        assert!(browser.parameter("code").is_some());
        let code = browser.parameter("code").expect("a code");
        app.exchange(&REG, &code).await;
        browser.arrive(&app, &flow, &app.proof(&google, "2", "eve@example.test").await).await.expect("a page");
        assert_eq!(browser.parameter("code"), None, "the sign-in is over");
        assert_eq!(users(&app).await, 1);
    }
}
