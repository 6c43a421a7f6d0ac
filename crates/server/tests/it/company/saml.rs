//! The way there and back with SAML.

use testkit::idp::{Envelope, OURS, Sealing};

use super::*;

testkit::tests! {
    async fn somebody_signs_in_with_their_company(app) {
        let acme = Company::saml(&app, json!({})).await;
        let first = claims(&app, acme.sign_in(|_| {}).await).await;
        assert_eq!((&first["email"], &first["given_name"], &first["family_name"]), (&json!("ada@acme.test"), &json!("Ada"), &json!("Lovelace")));
        // The same person comes back, whatever the address says (R175).
        let again = claims(&app, acme.sign_in(|one| one.attributes[0].1 = vec!["lovelace@acme.test".to_owned()]).await).await;
        assert_eq!(again["sub"], first["sub"]);
        let other = claims(&app, acme.sign_in(|one| {
            one.name = name("grace-9", "persistent");
            one.attributes[0].1 = vec!["grace@acme.test".to_owned()];
        }).await).await;
        assert_ne!(other["sub"], first["sub"]);
    }

    async fn a_request_goes_out_as_the_connection_wants_it(app) {
        let acme = Company::saml(&app, json!({ "name_id_format": "Email address", "upstream_params": { "username": { "alias": "login_hint" } } })).await;
        let asked = acme.leave_with(&[("login_hint", "ada@acme.test"), ("prompt", "login")]).await;
        for part in [
            format!("Destination=\"{SIGN_IN}\""),
            format!("AssertionConsumerServiceURL=\"{SAML}\""),
            format!("<saml:Issuer>{}</saml:Issuer>", acme.audience()),
            "nameid-format:emailAddress".to_owned(),
            "ForceAuthn=\"true\"".to_owned(),
        ] {
            assert!(asked.xml.contains(&part), "{part} in {}", asked.xml);
        }
        assert_eq!(asked.browser.parameter("username").as_deref(), Some("ada@acme.test"));
        assert!(asked.browser.parameter("Signature").is_none() && asked.relay_state.len() <= 80);
        acme.change(json!({ "saml_signing_private_key": OURS.key, "saml_signing_certificate": OURS.certificate, "saml_entity_id": "urn:us" })).await;
        let signed = acme.leave().await;
        assert!(signed.browser.parameter("Signature").is_some() && signed.xml.contains("<saml:Issuer>urn:us</saml:Issuer>"));
    }

    async fn a_request_may_be_posted(app) {
        let acme = Company::saml(&app, json!({ "protocol_binding": "HTTP-POST", "saml_signing_private_key": OURS.key, "saml_signing_certificate": OURS.certificate })).await;
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("connection_id", &acme.id)])).await;
        let forms = browser.page().forms();
        let form = forms.iter().find(|form| form.action == SIGN_IN).expect("a form for the provider");
        let field = |name: &str| form.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()).unwrap_or_default();
        let xml = String::from_utf8(BASE64_STANDARD.decode(field("SAMLRequest")).expect("Base64")).expect("UTF-8");
        assert!(testkit::idp::is_well_signed(&xml, OURS.certificate), "{xml}");
        let mut asked = Asked { id: attribute(&xml, "ID"), relay_state: field("RelayState"), address: browser.address().clone(), xml, browser };
        let answer = acme.answer(&asked).xml();
        assert_eq!(acme.bring(&mut asked, &answer).await, None, "{}", asked.browser.page().text());
    }

    async fn r168_an_encrypted_answer_signs_in_and_one_that_is_not_signed_does_not(app) {
        let acme = Company::saml(&app, json!({ "saml_signing_private_key": OURS.key, "saml_signing_certificate": OURS.certificate })).await;
        for envelope in [Envelope::Assertion, Envelope::Response, Envelope::Both] {
            acme.sign_in(|one| (one.sealing, one.envelope) = (Some(Sealing::default()), envelope)).await;
        }
        let unsigned = |one: &mut Message| (one.sealing, one.envelope) = (Some(Sealing::default()), Envelope::Neither);
        assert_eq!(acme.failure(unsigned).await, Some(578));
        let cbc = |one: &mut Message| one.sealing = Some(Sealing { content: "http://www.w3.org/2001/04/xmlenc#aes256-cbc", ..Sealing::default() });
        assert_eq!(acme.failure(cbc).await, Some(578));
        acme.change(json!({ "is_cbc_encryption_allowed": true })).await;
        acme.sign_in(cbc).await;
    }

    async fn r182_an_answer_counts_in_the_browser_that_asked_and_nowhere_else(app) {
        let acme = Company::saml(&app, json!({})).await;
        let mut asked = acme.leave().await;
        let xml = acme.answer(&asked).xml();
        let mut mallory = Asked { browser: acme.leave().await.browser, ..acme.leave().await };
        mallory.relay_state.clone_from(&asked.relay_state);
        assert_eq!(acme.bring(&mut mallory, &xml).await, Some(8809));
        let mut nobody = Asked { browser: app.browser(), ..acme.leave().await };
        nobody.relay_state.clone_from(&asked.relay_state);
        let second = acme.answer(&asked).with(|one| one.id = "_second".to_owned()).xml();
        assert_eq!(acme.bring(&mut nobody, &second).await, Some(8809));
        // The browser that asked is none the worse for it.
        let third = acme.answer(&asked).with(|one| one.id = "_third".to_owned()).xml();
        assert_eq!(acme.bring(&mut asked, &third).await, None);
    }

    async fn r164_an_assertion_counts_once_on_every_node_and_after_a_restart(app) {
        let acme = Company::saml(&app, json!({})).await;
        let id = |one: &mut Message| one.id = "_the-same".to_owned();
        acme.sign_in(id).await;
        for node in app.nodes().await {
            let there = Company { app: node, api: acme.api.clone(), id: acme.id.clone() };
            assert_eq!(there.failure(id).await, Some(7558));
        }
        let known = acme.id.clone();
        drop(acme);
        let restarted = app.restart().await;
        let api = restarted.management_api().await;
        let later = Company { app: restarted, api, id: known };
        assert_eq!(later.failure(id).await, Some(7558));
        later.sign_in(|_| {}).await;
    }

    async fn an_answer_is_asked_for_once_and_soon(app) {
        let acme = Company::saml(&app, json!({})).await;
        let asked = acme.leave().await;
        let fields = [("SAMLResponse", encoded(&acme.answer(&asked).xml())), ("RelayState", asked.relay_state.clone())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = app.post("/login/saml/callback", &fields).await;
        let place = answer.location().expect("a place").to_owned();
        assert!(answer.status == 303 && place.starts_with("/login/saml/callback?answer="), "{place}");
        app.clock.advance(121);
        let mut browser = asked.browser.clone();
        browser.open(&place).await;
        assert_eq!(number(&browser), Some(7558));
        let mut again = asked.browser;
        again.open(&place).await;
        assert_eq!(number(&again), Some(7558));
    }

    async fn whoever_has_to_prove_themselves_anew_does(app) {
        let acme = Company::saml(&app, json!({})).await;
        let mut asked = acme.leave_with(&[("prompt", "login")]).await;
        // The provider signs in whom it knew since an hour, and says so.
        let old = acme.answer(&asked).with(|one| one.at -= 3_600).xml();
        assert_eq!(acme.bring(&mut asked, &old).await, Some(5108));
        assert!(asked.browser.page().text().contains("didn’t ask again"), "{}", asked.browser.page().text());
        let mut asked = acme.leave_with(&[("prompt", "login")]).await;
        let fresh = acme.answer(&asked).xml();
        assert_eq!(acme.bring(&mut asked, &fresh).await, None);
        // Where nobody has to, the tokens tell since when the provider knows them (R119).
        let mut asked = acme.leave().await;
        let old = acme.answer(&asked).with(|one| one.at -= 3_600).xml();
        assert_eq!(acme.bring(&mut asked, &old).await, None);
        assert_eq!(claims(&app, asked.browser).await["auth_time"], json!(app.clock.now().seconds() - 3_600));
    }

    async fn r167_a_company_joins_the_accounts_of_its_domains_and_opens_no_other(app) {
        let ada = app.sign_up("ada@acme.test").await.tokens.id();
        app.sign_up("victim@elsewhere.test").await;
        let acme = Company::saml(&app, json!({ "is_trusted": true })).await;
        let email = |email: &str| vec![email.to_owned()];
        for address in ["victim@elsewhere.test", "new@elsewhere.test", "ada@acme.test.evil.test", "ada@sub.acme.test"] {
            let failed = acme.failure(|one| (one.name, one.attributes[0].1) = (name("eve-1", "persistent"), email(address))).await;
            assert_eq!(failed, Some(5102), "{address}");
        }
        let joined = claims(&app, acme.sign_in(|_| {}).await).await;
        assert_eq!(joined["sub"], ada["sub"]);
        let moved = claims(&app, acme.sign_in(|one| one.attributes[0].1 = email("ada@elsewhere.test")).await).await;
        assert_eq!(moved["sub"], ada["sub"], "who is linked comes in, whatever the address says now");
    }

    async fn r175_an_address_as_a_name_gives_way_to_an_id_that_lasts(app) {
        let acme = Company::saml(&app, json!({})).await;
        let address = |one: &mut Message| {
            one.name = r#"<saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">ada@acme.test</saml:NameID>"#.to_owned();
        };
        let first = claims(&app, acme.sign_in(|one| {
            address(one);
            one.attributes.push(("urn:oasis:names:tc:SAML:attribute:subject-id", vec!["ada-1@acme.test".to_owned()]));
        }).await).await;
        // She has another address now, and is who she was.
        let again = claims(&app, acme.sign_in(|one| {
            one.name = r#"<saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">lovelace@acme.test</saml:NameID>"#.to_owned();
            one.attributes[0].1 = vec!["lovelace@acme.test".to_owned()];
            one.attributes.push(("urn:oasis:names:tc:SAML:attribute:subject-id", vec!["ada-1@acme.test".to_owned()]));
        }).await).await;
        assert_eq!(again["sub"], first["sub"]);
        // Without anything better the address is what there is (ADR 61).
        let other = |one: &mut Message| {
            one.name = r#"<saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">grace@acme.test</saml:NameID>"#.to_owned();
            one.attributes[0].1 = vec!["grace@acme.test".to_owned()];
        };
        let grace = claims(&app, acme.sign_in(other).await).await;
        assert_eq!(claims(&app, acme.sign_in(other).await).await["sub"], grace["sub"]);
    }

    async fn a_page_about_an_answer_leads_back_also_after_a_form_of_another_site(app) {
        let acme = Company::saml(&app, json!({})).await;
        let mut asked = acme.leave().await;
        let leads_back = |browser: &Browser, why: &str| {
            let html = &browser.page().html;
            assert!(html.contains("Sign in again") && html.contains(&format!("href=\"{}", REG.origin)), "{why}: {html}");
        };
        assert_eq!(acme.bring(&mut asked, "garbage").await, Some(1959));
        leads_back(&asked.browser, "garbage");
        let faulty = acme.answer(&asked).with(|one| one.status = "urn:oasis:names:tc:SAML:2.0:status:Responder".to_owned()).xml();
        assert_eq!(acme.bring(&mut asked, &faulty).await, Some(5109));
        assert!(asked.browser.page().text().contains("a problem of its own"), "{}", asked.browser.page().text());
        leads_back(&asked.browser, "their fault");
        let declined = acme.answer(&asked).with(|one| one.status = "urn:oasis:names:tc:SAML:2.0:status:Requester".to_owned()).xml();
        assert_eq!(acme.bring(&mut asked, &declined).await, Some(9055));
        assert!(asked.browser.page().text().contains("cancelled"), "{}", asked.browser.page().text());
        let forged = acme.answer(&asked).with(|one| one.envelope = Envelope::Neither).xml();
        assert_eq!(acme.bring(&mut asked, &forged).await, Some(578));
        let again = asked.browser.address().to_string();
        asked.browser.open(&again).await;
        assert_eq!(number(&asked.browser), Some(7558), "reloaded");
        leads_back(&asked.browser, "reloaded");
        let good = acme.answer(&asked).xml();
        assert_eq!(acme.bring(&mut asked, &good).await, None);
        assert_eq!(acme.bring(&mut asked, &good).await, Some(7558));
        let html = &asked.browser.page().html;
        assert!(html.contains(REG.origin), "used: {html}");
    }
}
