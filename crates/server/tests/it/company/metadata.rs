//! Metadata of ours, and of providers that have an address.

use testkit::idp::{OTHER, OURS, Published};

use super::*;

testkit::tests! {
    async fn our_metadata_tells_a_provider_who_we_are(app) {
        let acme = Company::saml(&app, json!({ "saml_signing_private_key": OURS.key, "saml_signing_certificate": OURS.certificate })).await;
        let path = format!("/login/saml/{}/metadata", acme.id);
        let answer = app.get(&path).await;
        assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, Some("application/samlmetadata+xml")));
        let xml = answer.text();
        assert!(xml.contains(&format!("entityID=\"{}\"", acme.audience())) && xml.contains(&format!("Location=\"{SAML}\"")), "{xml}");
        assert_eq!(xml.matches("KeyDescriptor use=").count(), 2);
        assert!(!xml.contains("PRIVATE") && xml.contains("AuthnRequestsSigned=\"true\""));
        acme.change(json!({ "saml_signing_private_key": "" })).await;
        assert!(!app.get(&path).await.text().contains("KeyDescriptor"));
        let wsfed = Company::wsfed(&app, json!({ "home_realm_domains": [] })).await;
        for path in ["/login/saml/conn_1/metadata".to_owned(), format!("/login/saml/{}/metadata", wsfed.id)] {
            assert_eq!(app.get(&path).await.status, 404, "{path}");
        }
    }

    async fn r171_metadata_is_read_from_its_address_and_again_when_keys_change(app) {
        let provider = testkit::idp::Published::start(&federation_metadata(&[PROVIDER.certificate])).await;
        let acme = Company::wsfed(&app, json!({ "wsfed_metadata_xml": "", "wsfed_metadata_url": provider.url })).await;
        let sign_in = async |by| {
            let mut asked = acme.leave().await;
            let token = acme.token(&asked).with(|one| one.by = by).xml();
            acme.bring_token(&mut asked, &token).await
        };
        assert_eq!(sign_in(PROVIDER).await, None);
        assert_eq!(sign_in(PROVIDER).await, None);
        assert_eq!(provider.count(), 1, "it is kept");
        // Somebody else's signature is looked up once in a minute, and no more often.
        assert_eq!(sign_in(OTHER).await, Some(578));
        assert_eq!(provider.count(), 1);
        provider.publish(&federation_metadata(&[PROVIDER.certificate, OTHER.certificate]));
        app.clock.advance(61);
        assert_eq!(sign_in(OTHER).await, None);
        assert_eq!(provider.count(), 2);
        assert_eq!(sign_in(PROVIDER).await, None);
        // What cannot be read takes the place of nothing.
        provider.publish("<html>");
        app.clock.advance(3_601);
        assert_eq!(sign_in(OTHER).await, None);
        app.clock.advance(86_401);
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("connection_id", &acme.id)])).await;
        assert_eq!(number(&browser), Some(6722));
    }

    async fn r171_metadata_of_saml_is_fetched_kept_and_looked_up_again_for_a_new_key(app) {
        let provider = testkit::idp::Published::start(&metadata(&[PROVIDER.certificate])).await;
        let acme = Company::saml(&app, json!({ "saml_idp_metadata_xml": "", "saml_idp_metadata_url": provider.url })).await;
        assert_eq!(provider.count(), 0, "nothing is fetched while it is saved");
        let sign_in = async |by| acme.failure(|one| one.by = by).await;
        assert_eq!(sign_in(PROVIDER).await, None);
        assert_eq!(sign_in(PROVIDER).await, None);
        assert_eq!(provider.count(), 1, "it is kept");
        // Whoever forges signatures makes us ask once in a minute, and no more often.
        for _ in 0..3 {
            assert_eq!(sign_in(OTHER).await, Some(578));
        }
        assert_eq!(provider.count(), 1);
        app.clock.advance(61);
        for _ in 0..3 {
            assert_eq!(sign_in(OTHER).await, Some(578));
        }
        assert_eq!(provider.count(), 2);
        // A new certificate counts as soon as somebody is signed with it, and the old one as long as it is published.
        provider.publish(&metadata(&[PROVIDER.certificate, OTHER.certificate]));
        app.clock.advance(61);
        assert_eq!(sign_in(OTHER).await, None);
        assert_eq!(sign_in(PROVIDER).await, None);
        assert_eq!(provider.count(), 3);
        provider.publish(&metadata(&[OTHER.certificate]));
        app.clock.advance(3_601);
        assert_eq!(sign_in(PROVIDER).await, Some(578), "taken back");
        assert_eq!(sign_in(OTHER).await, None);
        assert_eq!(provider.count(), 4, "once in an hour");
    }

    async fn r171_what_was_fetched_is_good_for_a_day_when_the_provider_is_down(app) {
        let provider = testkit::idp::Published::start(&metadata(&[PROVIDER.certificate])).await;
        let acme = Company::saml(&app, json!({ "saml_idp_metadata_xml": "", "saml_idp_metadata_url": provider.url })).await;
        assert_eq!(acme.failure(|_| {}).await, None);
        drop(provider);
        app.clock.advance(3_601);
        assert_eq!(acme.failure(|_| {}).await, None, "the copy");
        assert_eq!(acme.failure(|one| one.by = OTHER).await, Some(578));
        app.clock.advance(86_400);
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("connection_id", &acme.id)])).await;
        assert_eq!(number(&browser), Some(6722), "{}", browser.page().text());
    }

    async fn metadata_that_cannot_be_read_at_first_can_be_read_later(app) {
        let provider = testkit::idp::Published::start("<html>").await;
        let acme = Company::saml(&app, json!({ "saml_idp_metadata_xml": "", "saml_idp_metadata_url": provider.url })).await;
        let mut browser = app.browser();
        let path = app.authorize_path(&REG, &[("connection_id", &acme.id)]);
        browser.open(&path).await;
        assert_eq!(number(&browser), Some(6722), "{}", browser.page().text());
        provider.publish(&metadata(&[PROVIDER.certificate]));
        browser.open(&path).await;
        assert_eq!((number(&browser), provider.count()), (Some(6722), 1), "not asked again at once");
        app.clock.advance(11);
        assert_eq!(acme.failure(|_| {}).await, None);
    }

    async fn r157_metadata_at_an_address_may_have_256_kilobytes(app) {
        let long = |size: usize| {
            let comment = format!("<!-- {} -->", "x".repeat(size));
            metadata(&[PROVIDER.certificate]).replacen("<!-- a comment -->", &comment, 1)
        };
        // As long as those of AD FS.
        let provider = testkit::idp::Published::start(&long(80_000)).await;
        let acme = Company::saml(&app, json!({ "saml_idp_metadata_xml": "", "saml_idp_metadata_url": provider.url })).await;
        assert_eq!(acme.failure(|_| {}).await, None);
        // What is too long is not cut, and not told of as if nobody had answered.
        let provider = testkit::idp::Published::start(&long(300_000)).await;
        let other = Company::saml(&app, json!({ "saml_idp_metadata_xml": "", "saml_idp_metadata_url": provider.url, "home_realm_domains": [] })).await;
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("connection_id", &other.id)])).await;
        assert_eq!(number(&browser), Some(6722));
        assert!(browser.page().text().contains("isn’t ready to use yet"), "{}", browser.page().text());
    }

    async fn r175_metadata_of_another_provider_takes_nobodys_place(app) {
        let theirs = |entity_id: &str| testkit::idp::metadata_of(entity_id, SIGN_IN, &[PROVIDER.certificate], "");
        let acme = Company::saml(&app, json!({})).await;
        acme.change(json!({ "saml_idp_metadata_xml": theirs("https://first.example.test") })).await;
        acme.change(json!({ "saml_idp_metadata_xml": metadata(&[PROVIDER.certificate]) })).await;
        acme.sign_in(|_| {}).await;
        let path = format!("/api/v1/connections/{}", acme.id);
        for change in [
            json!({ "saml_idp_metadata_xml": theirs("https://other.example.test") }),
            json!({ "saml_idp_metadata_xml": "", "saml_idp_metadata_url": "https://other.example.test/metadata" }),
            json!({ "saml_idp_metadata_xml": "", "saml_idp_entity_id": "https://other.example.test", "saml_sign_in_url": SIGN_IN, "saml_idp_certificates": PROVIDER.certificate }),
            json!({ "saml_idp_metadata_xml": "" }),
        ] {
            let answer = acme.api.patch(&path, json!({ "options": change })).await;
            assert!(answer.status == 400 && answer.text().contains("make a new connection"), "{change}: {}", answer.text());
        }
        // New certificates, and the same provider said otherwise.
        acme.change(json!({ "saml_idp_metadata_xml": metadata(&[OTHER.certificate, PROVIDER.certificate]), "is_trusted": true })).await;
        acme.change(json!({ "saml_idp_metadata_xml": "", "saml_idp_entity_id": testkit::idp::ENTITY_ID, "saml_sign_in_url": SIGN_IN, "saml_idp_certificates": PROVIDER.certificate })).await;
        acme.sign_in(|one| one.id = "_later".to_owned()).await;
        let wsfed = Company::wsfed(&app, json!({ "home_realm_domains": ["other.test"] })).await;
        let mut asked = wsfed.leave().await;
        let token = wsfed.token(&asked).with(|one| one.id = "_w".to_owned()).xml();
        assert_eq!(wsfed.bring_token(&mut asked, &token).await, Some(5102), "not of its domain");
        wsfed.change(json!({ "wsfed_metadata_xml": testkit::idp::federation_metadata_of("https://other.example.test", SIGN_IN, &[PROVIDER.certificate]) })).await;
    }

    async fn r175_metadata_at_an_address_that_nobody_has_read_is_read_while_it_is_saved(app) {
        let acme = Company::saml(&app, json!({})).await;
        acme.sign_in(|_| {}).await;
        let path = format!("/api/v1/connections/{}", acme.id);
        let at = |provider: &Published| json!({ "options": { "saml_idp_metadata_xml": "", "saml_idp_metadata_url": provider.url } });
        let theirs = Published::start(&testkit::idp::metadata_of("https://other.example.test", SIGN_IN, &[PROVIDER.certificate], "")).await;
        let broken = Published::start("<html>").await;
        let ours = Published::start(&metadata(&[PROVIDER.certificate])).await;
        let before = acme.api.get(&path).await.ok();
        for (provider, why) in [(&theirs, "make a new connection"), (&broken, "could not be read")] {
            let answer = acme.api.patch(&path, at(provider)).await;
            assert!(answer.status == 400 && answer.text().contains(why), "{}", answer.text());
            assert_eq!(acme.api.get(&path).await.ok(), before, "nothing changed");
        }
        acme.api.patch(&path, at(&ours)).await.ok();
        assert_eq!(ours.count(), 1, "read once");
        acme.sign_in(|one| one.id = "_later".to_owned()).await;
        assert_eq!(ours.count(), 1, "what was read is kept");
        // Another node has read neither address, and reads both, and only where they are others.
        let node = app.nodes().await.pop().expect("a node");
        let api = node.management_api().await;
        api.patch(&path, json!({ "options": { "is_trusted": true, "saml_idp_metadata_url": ours.url } })).await.ok();
        assert_eq!(ours.count(), 1, "nothing is read that did not change");
        let answer = api.patch(&path, at(&theirs)).await;
        assert!(answer.status == 400 && answer.text().contains("make a new connection"), "{}", answer.text());
        let moved = Published::start(&metadata(&[PROVIDER.certificate, OTHER.certificate])).await;
        api.patch(&path, at(&moved)).await.ok();
        assert!(moved.count() == 1 && ours.count() <= 2, "{} {}", moved.count(), ours.count());
        acme.sign_in(|one| (one.by, one.id) = (OTHER, "_last".to_owned())).await;
    }

    async fn r175_federation_metadata_is_read_while_it_is_saved_as_well(app) {
        let acme = Company::wsfed(&app, json!({})).await;
        acme.sign_in_with_token().await;
        let path = format!("/api/v1/connections/{}", acme.id);
        let at = |provider: &Published| json!({ "options": { "wsfed_metadata_xml": "", "wsfed_metadata_url": provider.url } });
        let theirs = Published::start(&testkit::idp::federation_metadata_of("https://other.example.test", SIGN_IN, &[PROVIDER.certificate])).await;
        let answer = acme.api.patch(&path, at(&theirs)).await;
        assert!(answer.status == 400 && answer.text().contains("make a new connection"), "{}", answer.text());
        let ours = Published::start(&federation_metadata(&[PROVIDER.certificate])).await;
        acme.api.patch(&path, at(&ours)).await.ok();
        acme.sign_in_with_token().await;
        assert_eq!(ours.count(), 1);
    }

    async fn metadata_of_a_connection_that_nobody_uses_is_not_read_while_it_is_saved(app) {
        let acme = Company::saml(&app, json!({})).await;
        let provider = Published::start("<html>").await;
        acme.change(json!({ "saml_idp_metadata_xml": "", "saml_idp_metadata_url": provider.url })).await;
        assert_eq!(provider.count(), 0);
    }
}
