//! Answers that are not believed: each ends on a page of ours with its number.

use testkit::idp::{Envelope, OTHER, OURS};

use super::*;

testkit::tests! {
    async fn each_failure_has_its_number(app) {
        let acme = Company::saml(&app, json!({})).await;
        let other = || "https://other.example.test".to_owned();
        assert_eq!(acme.failure(|one| one.envelope = Envelope::Neither).await, Some(578));
        assert_eq!(acme.failure(|one| one.by = OTHER).await, Some(578));
        assert_eq!(acme.failure(|one| one.audiences = vec![other()]).await, Some(578));
        assert_eq!(acme.failure(|one| one.issuer = other()).await, Some(578));
        assert_eq!(acme.failure(|one| one.destination = Some(other())).await, Some(578));
        assert_eq!(acme.failure(|one| one.holds = (0, 9)).await, Some(578));
        assert_eq!(acme.failure(|one| one.name = name("x", "transient")).await, Some(3005));
        assert_eq!(acme.failure(|one| one.in_response_to = Some("_other".to_owned())).await, Some(7558));
        assert_eq!(acme.failure(|one| one.status = "urn:oasis:names:tc:SAML:2.0:status:Responder".to_owned()).await, Some(5109));
        let mut asked = acme.leave().await;
        for broken in ["<a/>", "<!DOCTYPE a><a/>", "", "\u{0}"] {
            assert_eq!(acme.bring(&mut asked, broken).await, Some(1959), "{broken}");
        }
        // The sign-in is where it was, and another answer does.
        let good = acme.answer(&asked).xml();
        assert_eq!(acme.bring(&mut asked, &good).await, None);
        // None of what the provider said stands on a page.
        let mut asked = acme.leave().await;
        let words = acme.answer(&asked).with(|one| one.status = "<script>alert(1)</script>".to_owned()).xml();
        acme.bring(&mut asked, &words).await;
        assert!(!asked.browser.page().html.contains("alert"), "{}", asked.browser.page().html);
    }

    async fn a_connection_that_lacks_something_says_so(app) {
        let acme = Company::saml(&app, json!({})).await;
        let signed = testkit::idp::metadata_of(testkit::idp::ENTITY_ID, SIGN_IN, &[PROVIDER.certificate], " WantAuthnRequestsSigned=\"true\"");
        acme.change(json!({ "saml_idp_metadata_xml": signed })).await;
        let id = acme.id.clone();
        let leave = async |app: &TestApp| {
            let mut browser = app.browser();
            browser.open(&app.authorize_path(&REG, &[("connection_id", &id)])).await;
            number(&browser)
        };
        assert_eq!(leave(&app).await, Some(9364), "no key to sign requests with");
        acme.change(json!({ "saml_signing_private_key": OURS.key, "saml_signing_certificate": OURS.certificate })).await;
        assert_eq!(leave(&app).await, None);
        acme.change(json!({ "saml_signing_private_key": "", "saml_signing_certificate": "" })).await;
        drop(acme);
        // What is told now when it is saved may have been saved before that.
        let app = app.tampered(r#"UPDATE connections SET options = '{"saml_idp_metadata_xml":"<a/>"}' WHERE strategy = 'saml:custom'"#).await;
        assert_eq!(leave(&app).await, Some(6722));
        let app = app.tampered(r#"UPDATE connections SET options = '{"saml_idp_entity_id":"a","saml_sign_in_url":"https://idp.example.test/sso","saml_idp_certificates":"nonsense"}' WHERE strategy = 'saml:custom'"#).await;
        assert_eq!(leave(&app).await, Some(1004));
    }

    async fn r165_an_answer_counts_for_its_own_connection_and_tenant(app) {
        let (acme, other) = (Company::saml(&app, json!({})).await, Company::saml(&app, json!({ "home_realm_domains": ["other.test"] })).await);
        let (mut at_acme, mut at_other) = (acme.leave().await, other.leave().await);
        // The answer to one request, brought as the answer to the other; and an answer to the right one, for the other.
        let xml = other.answer(&at_other).xml();
        assert_eq!(acme.bring(&mut at_acme, &xml).await, Some(7558));
        let xml = acme.answer(&at_other).xml();
        assert_eq!(other.bring(&mut at_other, &xml).await, Some(578));
        // At another tenant nobody knows of the request.
        let tenant = app.tenant("https://id.elsewhere.test").await;
        let mut asked = acme.leave().await;
        let fields = [("SAMLResponse", encoded(&acme.answer(&asked).xml())), ("RelayState", asked.relay_state.clone())];
        let mut there = tenant.browser();
        post(&mut there, "https://id.elsewhere.test/login/saml/callback", &fields).await;
        assert_eq!(number(&there), Some(7558));
        // A connection that the application uses no more, or that is gone.
        let xml = acme.answer(&asked).xml();
        let path = format!("/api/v1/connections/{}", acme.id);
        acme.api.patch(&path, json!({ "enabled_applications": [] })).await.ok();
        assert!(acme.bring(&mut asked, &xml).await.is_some());
        acme.api.patch(&path, json!({ "enabled_applications": [REG.id] })).await.ok();
        let mut asked = acme.leave().await;
        let xml = acme.answer(&asked).xml();
        acme.api.delete(&path).await.ok();
        assert!(acme.bring(&mut asked, &xml).await.is_some());
    }

    async fn r166_a_relay_state_leads_nowhere_by_itself(app) {
        let acme = Company::saml(&app, json!({})).await;
        for state in ["", "https://evil.example", "//evil.example", "javascript:alert(1)", "unknown"] {
            let mut asked = Asked { relay_state: state.to_owned(), ..acme.leave().await };
            let xml = acme.answer(&asked).xml();
            assert_eq!(acme.bring(&mut asked, &xml).await, Some(7558), "{state}");
            assert_eq!(asked.browser.address().host_str(), Some("id.example.test"));
        }
    }

    async fn r169_messages_come_in_one_form_and_nothing_comes_twice(app) {
        let acme = Company::saml(&app, json!({})).await;
        let asked = acme.leave().await;
        let (message, state) = (encoded(&acme.answer(&asked).xml()), asked.relay_state.as_str());
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs([("SAMLResponse", message.as_str()), ("RelayState", state)]).finish();
        let mut browser = asked.browser.clone();
        browser.open(&format!("{SAML}?{query}")).await;
        assert_eq!(number(&browser), Some(1959), "by redirect");
        browser.post_from_elsewhere(&format!("{SAML}?RelayState={state}"), &[("SAMLResponse", &message)]).await;
        assert_eq!(number(&browser), Some(1959), "in query and form");
        browser.post_from_elsewhere(SAML, &[("SAMLResponse", &message), ("SAMLResponse", &message), ("RelayState", state)]).await;
        assert_eq!(number(&browser), Some(1959), "two messages");
        browser.post_from_elsewhere(SAML, &[("SAMLResponse", &message), ("RelayState", state), ("RelayState", "other")]).await;
        assert_eq!(number(&browser), Some(8030), "two states");
        browser.post_from_elsewhere(SAML, &[("SAMLResponse", &message), ("RelayState", state)]).await;
        assert_eq!(number(&browser), None);
    }

    async fn r157_a_long_message_is_read_and_one_that_is_too_long_is_not(app) {
        let acme = Company::saml(&app, json!({})).await;
        let groups = |count: usize| move |one: &mut Message| one.attributes.push(("groups", (0..count).map(|n| format!("group-{n:0>400}")).collect()));
        acme.sign_in(groups(300)).await;
        let mut asked = acme.leave().await;
        let long = format!("<a>{}</a>", "x".repeat(300_000));
        assert_eq!(acme.bring(&mut asked, &long).await, Some(1959));
        let longest = "x".repeat(600_000);
        post(&mut asked.browser, SAML, &[("SAMLResponse", longest)]).await;
        assert_eq!(number(&asked.browser), Some(1959));
    }
}
