//! Which address an answer may go to, and that it goes to no other (R30, R33–R38).

use domain::applications::{ApplicationSettings, ApplicationType};
use domain::ids::ApplicationId;
use engine::applications::NewApplication;
use http::StatusCode;
use serde_json::json;
use testkit::{Client, REG, SPA, TestApp};

use crate::steps::{ask, assert_page, exchange_of, flow_of, fresh_code, post_step, register, token};

/// The preview deployments of an application.
const PREVIEW: Client = Client {
    id: "e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6",
    callback: "https://pre-7.example.com/cb",
    ..SPA
};

async fn seed_spa(app: &TestApp, id: &str, callbacks: &[&str], logouts: &[&str]) {
    app.seed(
        json!({ "applications": [{ "client_id": id, "name": "Previews", "type": "spa", "redirect_uris": callbacks,
                                        "logout_uris": logouts, "connections": ["email:otp"] }] }),
    )
    .await;
}

/// Addresses that are not the registered one, each a page and never a redirect, whatever else is asked.
async fn none_is_accepted(app: &TestApp, client: &Client, addresses: &[&str]) {
    for address in addresses {
        for prompt in ["login", "none"] {
            let answer = ask(app, client, &[("redirect_uri", address), ("prompt", prompt)]).await;
            assert_page(&answer, StatusCode::BAD_REQUEST, address);
        }
    }
}

testkit::tests! {
    async fn r030_without_a_wildcard_only_the_same_text_is_accepted(app) {
        none_is_accepted(&app, &REG, &[
            "https://app.example.test/api/auth/Kinde_callback",
            "https://app.example.test/api/auth/kinde_callback/",
            "https://app.example.test:443/api/auth/kinde_callback",
            "https://app.example.test:8443/api/auth/kinde_callback",
            "https://app.example.test/api/auth/kinde_callback?",
            "https://app.example.test/api/auth/kinde_callback?a=1",
            "https://app.example.test/api/auth/kinde_callback#",
            "https://app.example.test/api/auth/kinde_callback#x",
            "https://app.example.test/api/auth/%6Binde_callback",
            "https://app.example.test/api/auth/./kinde_callback",
            "https://app.example.test/api/x/../auth/kinde_callback",
            "https://app.example.test/api//auth/kinde_callback",
            "https://APP.example.test/api/auth/kinde_callback",
            "HTTPS://app.example.test/api/auth/kinde_callback",
            "http://app.example.test/api/auth/kinde_callback",
            "https://app.example.test./api/auth/kinde_callback",
            "https://x@app.example.test/api/auth/kinde_callback",
            "https://app.example.test/api/auth/kinde_callback ",
            " https://app.example.test/api/auth/kinde_callback",
            "https://app.example.test/api/auth/kinde_callback\n",
            "https://app.example.test/api/auth",
            "https://app.example.test",
            "/api/auth/kinde_callback",
        ]).await;
        let query = Client { callback: "https://app.example.test/cb?a=1&b=2", ..PREVIEW };
        seed_spa(&app, query.id, &[query.callback], &[]).await;
        assert_eq!(ask(&app, &query, &[]).await.status, StatusCode::SEE_OTHER);
        none_is_accepted(&app, &query, &["https://app.example.test/cb?b=2&a=1", "https://app.example.test/cb?a=1&b=2&c=3",
                                         "https://app.example.test/cb?a=1", "https://app.example.test/cb?a=%31&b=2"]).await;
        let code = register(&app, &query, &[], "ada@example.test").await;
        assert!(code.address().as_str().starts_with("https://app.example.test/cb?a=1&b=2&code="), "{}", code.address());
    }

    async fn r033_a_wildcard_stands_for_one_part_of_one_label(app) {
        seed_spa(&app, PREVIEW.id, &["https://pre-*.example.com/cb"], &[]).await;
        for address in ["https://pre-7.example.com/cb", "https://pre-a-b-0.example.com/cb"] {
            assert_eq!(ask(&app, &PREVIEW, &[("redirect_uri", address)]).await.status, StatusCode::SEE_OTHER, "{address}");
        }
        let long = format!("https://pre-{}.example.com/cb", "a".repeat(60));
        none_is_accepted(&app, &PREVIEW, &[
            "https://pre-.example.com/cb", "https://pre-a.b.example.com/cb", "https://pre-a.example.com.evil.com/cb",
            "https://evil.com/pre-a.example.com/cb", "https://pre-a.example.com@evil.com/cb",
            "https://a@b@evil.com#pre-a.example.com/cb", "https://evil.com\\@pre-a.example.com/cb",
            "https://evil.com\\.example.com/cb", "https://pre-a%2eexample.com/cb", "https://pre-a.example.com:444/cb",
            "http://pre-a.example.com/cb", "https://pre-a.example.com/cb/", "https://pre-a.example.com/cb/../x",
            "https://pre-a.example.com/cb/..;/x", "https://pre-a.example.com/%2e%2e/", "https://pre-a.example.com/cb%2f..%2fx",
            "//pre-a.example.com/cb", "https:pre-a.example.com/cb", "https:/pre-a.example.com/cb",
            "https://pre-a\t.example.com/cb", "https://pre-a.example.com/cb\r\n", "https://pre-a\n.example.com/cb",
            "https://pre-a。example.com/cb", "https://pre-a．example.com/cb", "https://pre-a.example.com./cb",
            "HTTPS://pre-a.example.com/cb", "https://PRE-a.example.com/cb", "https://pre-A.example.com/cb",
            "https://pre-*.example.com/cb", "https://pre-a_b.example.com/cb", "https://pre-é.example.com/cb",
            "https://pre-evil.com/.example.com/cb", "https://pre-evil.com?.example.com/cb", "https://pre-evil.com#.example.com/cb",
            "https://pre-x:y@evil.example.com/cb", "https://xn--pre-a.example.com/cb", &long,
        ]).await;
        let nul = app.authorize_path(&PREVIEW, &[("redirect_uri", "https://pre-a\0.example.com/cb")]);
        assert_page(&app.get(&nul).await, StatusCode::BAD_REQUEST, "NUL");
    }

    async fn r034_what_stands_around_a_wildcard_is_exact(app) {
        let client = Client { callback: "https://pre-7.example.com:8443/cb?x=1", ..PREVIEW };
        seed_spa(&app, client.id, &["https://pre-*.example.com:8443/cb?x=1"], &[]).await;
        assert_eq!(ask(&app, &client, &[]).await.status, StatusCode::SEE_OTHER);
        none_is_accepted(&app, &client, &[
            "https://pre-7.example.com/cb?x=1", "https://pre-7.example.com:443/cb?x=1", "https://pre-7.example.com:8444/cb?x=1",
            "https://pre-7.example.com:8443/cb", "https://pre-7.example.com:8443/cb?x=2", "https://pre-7.example.com:8443/cb?x=1&y=2",
            "https://pre-7.example.com:8443/CB?x=1", "https://pre-7.example.com:8443/cb/?x=1", "https://pre-7.example.com:08443/cb?x=1",
        ]).await;
    }

    async fn r035_the_answer_goes_to_exactly_what_was_matched(app) {
        seed_spa(&app, PREVIEW.id, &["https://pre-*.example.com/cb", "https://other.example.com"], &[]).await;
        let mut ada = register(&app, &PREVIEW, &[], "ada@example.test").await;
        assert!(ada.address().as_str().starts_with("https://pre-7.example.com/cb?code="), "{}", ada.address());
        for (asked, start) in [("https://pre-8.example.com/cb", "https://pre-8.example.com/cb?"), ("https://other.example.com", "https://other.example.com?")] {
            let path = app.authorize_path(&PREVIEW, &[("redirect_uri", asked)]);
            let request = http::Request::get(path).body(axum::body::Body::empty()).expect("a request");
            let answer = ada.fetch(request).await;
            assert!(answer.location().is_some_and(|to| to.starts_with(&format!("{start}code="))), "{:?}", answer.location());
            let error = ask(&app, &PREVIEW, &[("redirect_uri", asked), ("response_type", "token")]).await;
            assert!(error.location().is_some_and(|to| to.starts_with(&format!("{start}error="))), "{:?}", error.location());
        }
    }

    async fn r036_the_token_request_repeats_the_address_byte_for_byte(app) {
        for (number, uri) in ["", "https://app.example.test/api/auth/kinde_callback/", "https://app.example.test/api/auth/Kinde_callback",
                              "https://app.example.test:443/api/auth/kinde_callback", REG.logout].into_iter().enumerate() {
            let code = fresh_code(&app, &REG, &format!("ada{number}@example.test")).await;
            let mut fields: Vec<_> = exchange_of(&REG, &code).into_iter().filter(|(name, _)| *name != "redirect_uri").collect();
            fields.push(("client_secret", REG.secret.unwrap_or_default()));
            if !uri.is_empty() {
                fields.push(("redirect_uri", uri));
            }
            assert_eq!(token(&app, &fields, &[]).await.error(), "invalid_grant", "{uri}");
            assert_eq!(app.try_exchange(&REG, &code).await.error(), "invalid_grant", "and the code is dead: {uri}");
        }
        seed_spa(&app, PREVIEW.id, &["https://pre-*.example.com/cb"], &[]).await;
        let code = fresh_code(&app, &PREVIEW, "eve@example.test").await;
        let other = Client { callback: "https://pre-8.example.com/cb", ..PREVIEW };
        assert_eq!(app.try_exchange(&other, &code).await.error(), "invalid_grant", "another filling of the wildcard");
    }

    async fn r037_the_handle_is_the_one_of_the_organization_signed_in_to(app) {
        let client = Client { callback: "https://acme.example.org/cb", ..PREVIEW };
        seed_spa(&app, client.id, &["https://{organization.handle}.example.org/cb"], &[]).await;
        app.seed(json!({
            "organizations": [{ "code": "org_00000000001", "name": "Acme", "handle": "acme" },
                              { "code": "org_00000000002", "name": "Evil", "handle": "evil" },
                              { "code": "org_00000000003", "name": "Without" }],
            "users": [{ "email": "ada@example.test", "organizations": [{ "code": "org_00000000001" }, { "code": "org_00000000003" }] }],
        })).await;
        let mut ada = app.browser();
        let acme = ("org_code", "org_00000000001");
        ada.open(&app.authorize_path(&client, &[acme])).await;
        ada.submit(&[("p_email", "ada@example.test")]).await;
        let code = app.code("ada@example.test").await;
        ada.submit(&[("p_confirmation_code", &code)]).await;
        assert!(ada.address().as_str().starts_with("https://acme.example.org/cb?code="), "{}", ada.page().text());

        none_is_accepted(&app, &client, &["https://{organization.handle}.example.org/cb", "https://.example.org/cb",
                                          "https://acme.evil.example.org/cb", "https://acme%2e.example.org/cb",
                                          "https://nobodys.example.org/cb"]).await;
        // The handle of an organization that one is not signed in to, with everything that might name it.
        let named = [("organization_handle", "evil"), ("org_handle", "evil"), ("handle", "evil")];
        let elsewhere = ("redirect_uri", "https://evil.example.org/cb");
        for organization in [acme, ("org_code", "org_00000000003")] {
            let request = [vec![elsewhere, organization], named.to_vec()].concat();
            ada.open(&app.authorize_path(&client, &request)).await;
            assert_eq!((ada.page().status, ada.address().host_str()), (400, Some("id.example.test")), "{organization:?}");
        }
        // The address alone names its organization: nothing is to choose, and who does not belong there gets no code.
        ada.open(&app.authorize_path(&client, &[elsewhere])).await;
        assert_eq!((ada.page().status, ada.page().heading()), (403, "You don’t have access".to_owned()), "{}", ada.page().text());
        let _ = flow_of(&ada);
        let answer = post_step(&mut ada, "organization", &[("p_org_code", "org_00000000001"), ("org_handle", "evil")]).await;
        assert!(answer.location().is_some_and(|to| to.starts_with("/sign-in/")), "the step that is due: {}", answer.text());
        ada.open(&app.authorize_path(&client, &[])).await;
        assert!(ada.address().as_str().starts_with("https://acme.example.org/cb?code="), "a member of two, without a choice: {}", ada.page().text());
    }

    async fn an_address_with_a_handle_is_for_that_organization_from_the_first_page_on(app) {
        let client = Client { callback: "https://acme.example.org/cb", ..PREVIEW };
        seed_spa(&app, client.id, &["https://{organization.handle}.example.org/cb"], &[]).await;
        app.seed(json!({ "organizations": [{ "code": "org_00000000001", "name": "Acme", "handle": "acme" },
                                           { "code": "org_00000000002", "name": "Other", "handle": "other" }] })).await;
        // Nobody registers in vain where it takes nobody.
        let mut eve = app.browser();
        eve.open(&app.authorize_path(&client, &[("prompt", "create")])).await;
        assert_eq!((eve.page().status, eve.page().heading()), (403, "Registration is closed".to_owned()));
        // Another organization's code contradicts it, told at once; without pages by redirect (R7).
        let other = ("org_code", "org_00000000002");
        assert_page(&ask(&app, &client, &[other]).await, StatusCode::BAD_REQUEST, "another organization");
        let silent = ask(&app, &client, &[other, ("prompt", "none")]).await;
        let to = silent.location().unwrap_or_default();
        assert!(to.starts_with("https://acme.example.org/cb?error=invalid_request"), "{to}");
        assert_page(&ask(&app, &client, &[("is_create_org", "true")]).await, StatusCode::BAD_REQUEST, "a new one has no handle");
        assert!(ask(&app, &client, &[("org_code", "org_00000000001")]).await.location().is_some_and(|to| to.starts_with("/sign-in/")));
    }

    async fn r038_an_applications_own_scheme_matches_exactly_and_needs_pkce(app) {
        let native = Client { callback: "myapp://callback", logout: "myapp://signed-out", ..PREVIEW };
        seed_spa(&app, native.id, &[native.callback], &[native.logout]).await;
        none_is_accepted(&app, &native, &["myapp://callback/", "myapp:callback", "myapp:/callback", "MYAPP://callback", "myapp://Callback",
                                          "myapp://callback?x=1", "myapp2://callback", "myapp://callback#x", native.logout]).await;
        let cx = app.administrator().await;
        let web = Client { id: "e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7", secret: REG.secret, ..native };
        engine::applications::register(&cx, &NewApplication {
            id: Some(ApplicationId::from(web.id)),
            secret: web.secret.map(str::to_owned),
            callback_urls: vec![web.callback.to_owned(), REG.callback.to_owned()],
            settings: ApplicationSettings { is_pkce_required: false, ..ApplicationSettings::default() },
            ..NewApplication::named("With a secret", ApplicationType::Reg)
        }).await.expect("registered");
        let no_challenge = [("code_challenge", ""), ("code_challenge_method", "")];
        for client in [native, web] {
            let answer = ask(&app, &client, &[no_challenge[0], no_challenge[1], ("prompt", "none")]).await;
            let to = answer.location().unwrap_or_default();
            assert!(to.starts_with("myapp://callback?error=invalid_request"), "{} {to}", client.id);
        }
        assert_page(&ask(&app, &web, &no_challenge).await, StatusCode::BAD_REQUEST, "its developer's mistake");
        let challenge = protocol::pkce::challenge_of(testkit::app::VERIFIER);
        let with = [("code_challenge", challenge.as_str()), ("code_challenge_method", "S256")];
        assert!(ask(&app, &web, &with).await.location().is_some_and(|to| to.starts_with("/sign-in/")));
        let https = Client { callback: REG.callback, ..web };
        assert!(ask(&app, &https, &[]).await.location().is_some_and(|to| to.starts_with("/sign-in/")), "its web address does not");

        // Signing out goes there too, and takes nothing of the user along.
        let ada = register(&app, &native, &[], "ada@example.test").await;
        assert!(ada.address().as_str().starts_with("myapp://callback?code="), "{}", ada.address());
        let mut ada = app.arrived(&native, ada).await;
        let hint = ada.tokens.id_token.clone().unwrap_or_default();
        ada.browser.open(&format!("/logout?post_logout_redirect_uri=myapp://signed-out&id_token_hint={hint}")).await;
        assert_eq!(ada.browser.address().as_str(), "myapp://signed-out");
        assert_page(&app.get("/logout?redirect=myapp://callback").await, StatusCode::OK, "a callback is no logout URL");
    }
}
