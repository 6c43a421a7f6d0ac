//! Metadata of ours, and of providers that have an address.

use testkit::idp::{OTHER, OURS};

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
        assert!(!xml.contains("PRIVATE"));
        acme.change(json!({ "saml_signing_private_key": "nonsense" })).await;
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
}
