//! The way there and back with WS-Federation.

use testkit::idp::{OTHER, OURS, Sealing};

use super::*;

testkit::tests! {
    async fn r172_somebody_signs_in_with_a_token_of_either_version(app) {
        let acme = Company::wsfed(&app, json!({})).await;
        let mut asked = acme.leave().await;
        for part in ["wa=wsignin1.0", "wtrealm=urn%3Adoorstep", "wreply=https%3A%2F%2Fid.example.test%2Flogin%2Fwsfed%2Fcallback"] {
            assert!(asked.address.as_str().contains(part), "{part} in {}", asked.address);
        }
        let token = acme.token(&asked).xml();
        assert_eq!(acme.bring_token(&mut asked, &token).await, None, "{}", asked.browser.page().text());
        let first = claims(&app, asked.browser).await;
        assert_eq!(first["email"], "ada@acme.test");
        let mut asked = acme.leave().await;
        let newer = Message::new(None, "urn:doorstep", WSFED, app.clock.now().seconds()).with(|one| one.id = "_newer".to_owned());
        assert_eq!(acme.bring_token(&mut asked, &newer.token()).await, None, "{}", asked.browser.page().text());
        assert_eq!(claims(&app, asked.browser).await["sub"], first["sub"]);
    }

    async fn r172_what_holds_for_saml_holds_for_tokens(app) {
        let acme = Company::wsfed(&app, json!({})).await;
        let mut asked = acme.leave().await;
        let failed = |change: &dyn Fn(&mut Older), asked: &Asked| acme.token(asked).with(|one| change(one)).xml();
        for (change, number) in [
            (&(|one: &mut Older| one.is_signed = false) as &dyn Fn(&mut Older), 578),
            (&|one: &mut Older| one.by = OTHER, 578),
            (&|one: &mut Older| one.audiences = vec!["urn:other".to_owned()], 578),
            (&|one: &mut Older| one.issuer = "https://other.example.test".to_owned(), 578),
            (&|one: &mut Older| one.holds = (0, 9), 578),
            (&|one: &mut Older| one.token_type = "urn:other".to_owned(), 1959),
        ] {
            let token = failed(change, &asked);
            assert_eq!(acme.bring_token(&mut asked, &token).await, Some(number));
        }
        // Another browser, and the same token twice.
        let token = acme.token(&asked).xml();
        let mut mallory = Asked { browser: acme.leave().await.browser, address: asked.address.clone(), id: String::new(), relay_state: String::new(), xml: String::new() };
        assert_eq!(acme.bring_token(&mut mallory, &token).await, Some(8809));
        assert_eq!(acme.bring_token(&mut asked, &token).await, Some(7558));
        let mut other = acme.leave().await;
        assert_eq!(acme.bring_token(&mut other, &token).await, Some(7558));
        let fresh = acme.token(&other).xml();
        assert_eq!(acme.bring_token(&mut other, &fresh).await, None);
        // No context, or one of nobody.
        let mut lost = app.browser();
        let fields = [("wa", "wsignin1.0".to_owned()), ("wresult", fresh.clone()), ("wctx", "x".to_owned())];
        post(&mut lost, WSFED, &fields).await;
        assert_eq!(number(&lost), Some(7558));
        post(&mut lost, WSFED, &fields[1..]).await;
        assert_eq!(number(&lost), Some(1959));
    }

    async fn r168_an_encrypted_token_signs_in(app) {
        let acme = Company::wsfed(&app, json!({ "wsfed_encryption_private_key": OURS.key })).await;
        let shown = acme.api.get(&format!("/api/v1/connections/{}", acme.id)).await.ok();
        assert_eq!(shown["options"]["wsfed_encryption_private_key"], "********", "r140");
        let cbc = Sealing { content: "http://www.w3.org/2001/04/xmlenc#aes256-cbc", ..Sealing::default() };
        for (sealing, number) in [(Sealing::default(), None), (cbc, Some(578))] {
            let mut asked = acme.leave().await;
            let token = acme.token(&asked).with(|one| one.sealing = Some(sealing)).xml();
            assert_eq!(acme.bring_token(&mut asked, &token).await, number, "{}", asked.browser.page().text());
        }
        acme.change(json!({ "is_cbc_encryption_allowed": true })).await;
        let mut asked = acme.leave().await;
        let newer = Message::new(None, "urn:doorstep", WSFED, app.clock.now().seconds()).with(|one| (one.id, one.sealing) = ("_newer".to_owned(), Some(cbc)));
        assert_eq!(acme.bring_token(&mut asked, &newer.token()).await, None, "{}", asked.browser.page().text());
        assert_eq!(claims(&app, asked.browser).await["email"], "ada@acme.test");
        // Not signed inside, or without our key: one answer.
        let mut asked = acme.leave().await;
        let token = acme.token(&asked).with(|one| (one.is_signed, one.sealing) = (false, Some(Sealing::default()))).xml();
        assert_eq!(acme.bring_token(&mut asked, &token).await, Some(578));
        acme.change(json!({ "wsfed_encryption_private_key": "" })).await;
        let mut asked = acme.leave().await;
        let token = acme.token(&asked).with(|one| one.sealing = Some(Sealing::default())).xml();
        assert_eq!(acme.bring_token(&mut asked, &token).await, Some(578));
    }

    async fn r175_of_all_directories_somebody_is_an_object_of_theirs_and_r178_their_address_proves_nothing(app) {
        const ONE: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";
        const OTHER: &str = "11111111-86f1-41af-91ab-2d7cd011db47";
        const OBJECT: &str = "00000000-0000-0000-66f3-3332eca7ea81";
        let ada = app.sign_up("ada@acme.test").await.tokens.id();
        app.clock.advance(60);
        let metadata = testkit::idp::federation_metadata_of("https://sts.windows.net/{tenantid}/", SIGN_IN, &[PROVIDER.certificate]);
        let options = json!({ "wsfed_metadata_xml": metadata, "entra_id_domain": "", "is_use_common_endpoint": true });
        let acme = Company::wsfed(&app, options).await;
        let come = async |tenant: &'static str, email: &str, object: Option<&str>| {
            let mut asked = acme.leave().await;
            let token = acme.token(&asked).with(|one| {
                one.issuer = format!("https://sts.windows.net/{tenant}/");
                let claims = "http://schemas.microsoft.com/identity/claims";
                one.attributes[0].2 = email.to_owned();
                one.attributes.push((claims, "tenantid", tenant.to_owned()));
                one.attributes.extend(object.map(|object| (claims, "objectidentifier", object.to_owned())));
            });
            let number = acme.bring_token(&mut asked, &token.xml()).await;
            (asked.browser, number)
        };
        // Whoever has an account by the address is asked for a code, although the domain is the connection's.
        let (mut browser, number) = come(ONE, "ada@acme.test", Some(OBJECT)).await;
        assert_eq!(number, None);
        assert!(browser.page().field("p_confirmation_code").is_some(), "{}", browser.page().text());
        browser.submit(&[("p_confirmation_code", &app.code("ada@acme.test").await)]).await;
        assert_eq!(claims(&app, browser).await["sub"], ada["sub"]);
        // The same object of another directory is somebody else.
        let (mut browser, _) = come(OTHER, "bob@acme.test", Some(OBJECT)).await;
        browser.submit(&[("p_confirmation_code", &app.code("bob@acme.test").await)]).await;
        assert_ne!(claims(&app, browser).await["sub"], ada["sub"]);
        let (browser, _) = come(ONE, "changed@acme.test", Some(OBJECT)).await;
        assert_eq!(claims(&app, browser).await["sub"], ada["sub"], "known by directory and object");
        assert_eq!(come(ONE, "ada@acme.test", None).await.1, Some(3005), "no object");
        // Where one directory was set up, tokens of any count for nothing.
        acme.change(json!({ "is_use_common_endpoint": false, "entra_id_domain": ONE })).await;
        assert_eq!(come(ONE, "ada@acme.test", Some(OBJECT)).await.1, Some(578));
        // A service of its own name is believed, but an object without its directory is nobody.
        let own = json!({ "entra_id_domain": "", "is_use_common_endpoint": true, "home_realm_domains": [] });
        let acme = Company::wsfed(&app, own).await;
        let mut asked = acme.leave().await;
        let object = ("http://schemas.microsoft.com/identity/claims", "objectidentifier", OBJECT.to_owned());
        let token = acme.token(&asked).with(|one| one.attributes.push(object)).xml();
        assert_eq!(acme.bring_token(&mut asked, &token).await, Some(3005));
    }

    async fn r172_signing_out_there_ends_the_session_that_came_from_there_and_no_other(app) {
        let signs_out = async |browser: &Browser, query: &str| {
            let mut browser = browser.clone();
            browser.open_from_elsewhere(&format!("{WSFED}?{query}")).await;
            browser
        };
        let silent = async |browser: &Browser| {
            let mut browser = browser.clone();
            browser.open(&app.authorize_path(&REG, &[("prompt", "none")])).await;
            browser.parameter("error")
        };
        let by_code = app.sign_up("bob@example.test").await.browser;
        let after = signs_out(&by_code, "wa=wsignoutcleanup1.0").await;
        assert_eq!(silent(&after).await, None, "a session of another kind goes on");
        let acme = Company::wsfed(&app, json!({})).await;
        let signed_in = async || {
            let mut asked = acme.leave().await;
            let token = acme.token(&asked).xml();
            assert_eq!(acme.bring_token(&mut asked, &token).await, None);
            asked.browser
        };
        let browser = signed_in().await;
        assert_eq!(silent(&browser).await, None);
        let after = signs_out(&browser, "wa=wsignoutcleanup1.0").await;
        assert_eq!(silent(&after).await.as_deref(), Some("login_required"));
        // `wreply` leads only to where applications registered.
        let browser = signed_in().await;
        let after = signs_out(&browser, "wa=wsignout1.0&wreply=https%3A%2F%2Fapp.example.test").await;
        assert_eq!(after.address().host_str(), Some("app.example.test"));
        let browser = signed_in().await;
        let after = signs_out(&browser, "wa=wsignout1.0&wreply=https%3A%2F%2Fevil.example").await;
        assert_eq!(after.address().host_str(), Some("id.example.test"));
    }
}
