//! Answers that nobody asked for.

use super::*;

fn unasked(acme: &Company, id: &str) -> Message {
    let now = acme.app.clock.now().seconds();
    Message::new(None, &acme.audience(), SAML, now).with(|one| one.id = id.to_owned())
}

async fn bring(acme: &Company, message: &Message, relay_state: &str) -> Browser {
    let mut browser = acme.app.browser();
    let fields = [
        ("SAMLResponse", encoded(&message.xml())),
        ("RelayState", relay_state.to_owned()),
    ];
    post(&mut browser, SAML, &fields).await;
    browser
}

testkit::tests! {
    async fn r163_an_answer_that_nobody_asked_for_is_refused(app) {
        let acme = Company::saml(&app, json!({})).await;
        assert_eq!(number(&bring(&acme, &unasked(&acme, "_1"), "").await), Some(7558));
        assert_eq!(number(&bring(&acme, &unasked(&acme, "_2"), REG.origin).await), Some(7558));
        let mut asked = acme.leave().await;
        let xml = unasked(&acme, "_3").xml();
        assert_eq!(acme.bring(&mut asked, &xml).await, Some(7558));
    }

    async fn r182_where_it_is_allowed_the_application_starts_and_nobody_is_signed_in_yet(app) {
        let acme = Company::saml(&app, json!({ "is_idp_initiated_allowed": true })).await;
        let login = "https://app.example.test/api/auth/login";
        app.seed(json!({ "applications": [{ "client_id": REG.id, "client_secret": REG.secret, "name": "Web application", "type": "reg",
            "redirect_uris": [REG.callback], "logout_uris": [REG.logout], "homepage_uri": REG.origin, "login_uri": login }] })).await;
        acme.api.patch(&format!("/api/v1/connections/{}", acme.id), json!({ "enabled_applications": [REG.id] })).await.ok();
        let mut browser = bring(&acme, &unasked(&acme, "_1"), login).await;
        assert_eq!(browser.address().as_str(), format!("{login}?connection_id={}", acme.id));
        assert!(browser.cookie("/", "__Host-doorstep_session").is_none());
        browser.open(&app.authorize_path(&REG, &[("prompt", "none")])).await;
        assert_eq!(browser.parameter("error").as_deref(), Some("login_required"));
        // Without a relay state the only application of the connection starts.
        assert_eq!(bring(&acme, &unasked(&acme, "_2"), "").await.address().as_str(), format!("{login}?connection_id={}", acme.id));
        // Once is enough (R164), and nothing else is open (R166).
        assert_eq!(number(&bring(&acme, &unasked(&acme, "_1"), login).await), Some(7558));
        for (id, evil) in [("_3", "https://evil.example"), ("_4", "//evil.example"), ("_5", "https://app.example.test.evil.example"), ("_6", "javascript:alert(1)")] {
            assert_eq!(number(&bring(&acme, &unasked(&acme, id), evil).await), Some(8030), "{evil}");
        }
        // What is wrong with others is wrong with these.
        let forged = unasked(&acme, "_7").with(|one| one.by = testkit::idp::OTHER);
        assert_eq!(number(&bring(&acme, &forged, login).await), Some(7558));
    }
}
