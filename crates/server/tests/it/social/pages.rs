//! The whole way, as a visitor goes it: from the button to the provider, back to `/login/callback`, and on to the
//! application.

use axum::body::Body;
use http::Request;
use serde_json::{Value, json};
use testkit::provider::Provider;
use testkit::{Browser, REG, TestApp};

use super::trip::CLIENT;

/// A provider with a connection that every visitor of [`REG`] can use.
pub(super) struct Elsewhere {
    pub(super) provider: Provider,
    pub(super) connection: String,
}

impl Elsewhere {
    pub(super) async fn of(app: &TestApp, strategy: &str, more: Value) -> Self {
        let provider = Provider::start().await;
        let base = &provider.url;
        let mut options = json!({
            "client_id": CLIENT, "client_secret": "secret-1", "authorization_url": format!("{base}/authorize"),
            "token_url": format!("{base}/token"), "userinfo_url": format!("{base}/userinfo"), "jwks_url": format!("{base}/keys"),
        });
        options
            .as_object_mut()
            .expect("an object")
            .extend(more.as_object().expect("an object").clone());
        let api = app.management_api().await;
        let body = json!({ "name": "Elsewhere", "display_name": "Elsewhere", "strategy": strategy, "enabled_applications": [REG.id], "options": options });
        let connection = api.post("/api/v1/connections", body).await.ok()["connection"]["id"]
            .as_str()
            .expect("an id")
            .to_owned();
        Self { provider, connection }
    }

    /// Goes to the provider by the button, which is the connection's.
    pub(super) async fn leave(&self, app: &TestApp, browser: &mut Browser) {
        browser.open(&app.authorize_path(&REG, &[])).await;
        browser.press("Continue with Elsewhere").await;
        assert!(
            browser.address().as_str().starts_with(&self.provider.url),
            "{}: {}",
            browser.address(),
            browser.page().text()
        );
    }

    /// The provider is ready to say this of whoever comes.
    pub(super) fn knows(&self, app: &TestApp, browser: &Browser, claims: Value) {
        let now = app.engine.now().seconds();
        let nonce = browser.parameter("nonce").expect("a nonce");
        let mut all = json!({ "aud": CLIENT, "exp": now + 300, "iat": now, "nonce": nonce });
        all.as_object_mut()
            .expect("an object")
            .extend(claims.as_object().expect("an object").clone());
        let token = self.provider.key().sign(&all).expect("a token");
        self.provider.says(
            "/token",
            &json!({ "access_token": "access-1", "token_type": "Bearer", "id_token": token }),
        );
    }
}

fn greta() -> Value {
    json!({ "iss": "https://accounts.google.com", "sub": "1234567890", "email": "example@email.com", "email_verified": true, "name": "Example user",
            "given_name": "Example", "family_name": "User", "picture": "https://lh3.googleusercontent.com/a/x" })
}

const TENANT: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";

/// Ada, as her company's directory names her.
fn of_acme(more: Value) -> Value {
    let mut claims = json!({ "iss": format!("https://login.microsoftonline.com/{TENANT}/v2.0"), "tid": TENANT, "oid": "00000000-0000-0000-66f3-3332eca7ea81",
                             "email": "ada@acme.example", "name": "Ada Lovelace" });
    claims
        .as_object_mut()
        .expect("an object")
        .extend(more.as_object().expect("an object").clone());
    claims
}

/// The path that the provider sends a browser back to.
pub(super) fn back(browser: &Browser) -> String {
    format!(
        "/login/callback?code=code-1&state={}",
        browser.parameter("state").expect("a state")
    )
}

testkit::tests! {
    async fn somebody_comes_from_google_and_comes_again(app) {
        let google = Elsewhere::of(&app, "oauth2:google", json!({})).await;
        let mut browser = app.browser();
        google.leave(&app, &mut browser).await;
        google.knows(&app, &browser, greta());
        browser.open_from_elsewhere(&back(&browser)).await;
        let first = app.arrived(&REG, browser).await.tokens.id();
        assert_eq!((&first["email"], &first["email_verified"], &first["given_name"]), (&json!("example@email.com"), &json!(true), &json!("Example")));
        let provider = &first["ext_provider"];
        assert_eq!((&provider["connection_id"], &provider["claims"]["is_confirmed"]), (&json!(google.connection), &json!(true)));
        let profile = json!({ "email": "example@email.com", "family_name": "User", "given_name": "Example", "id": "1234567890", "name": "Example user",
                              "picture": "https://lh3.googleusercontent.com/a/x", "verified_email": true });
        assert_eq!(provider["claims"]["profile"], profile);

        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("connection_id", &google.connection)])).await;
        assert!(browser.address().as_str().starts_with(&google.provider.url), "at once: {}", browser.address());
        let mut changed = greta();
        changed["email"] = json!("changed@email.com");
        google.knows(&app, &browser, changed);
        browser.open_from_elsewhere(&back(&browser)).await;
        assert_eq!(app.arrived(&REG, browser).await.tokens.id()["sub"], first["sub"], "R175");
    }

    async fn r182_apples_form_post_is_carried_to_where_the_browser_is_known(app) {
        let apple = Elsewhere::of(&app, "oauth2:apple", json!({ "is_trusted": true })).await;
        let mut browser = app.browser();
        apple.leave(&app, &mut browser).await;
        assert_eq!(browser.parameter("response_mode").as_deref(), Some("form_post"));
        apple.knows(&app, &browser, json!({ "iss": "https://appleid.apple.com", "sub": "001", "email": "ada@example.com", "email_verified": "true" }));
        let state = browser.parameter("state").expect("a state");
        let user = r#"{"name":{"firstName":"Ada","lastName":"Lovelace"}}"#;
        // The form stands on Apple's page: the post brings none of our cookies.
        let fields = [("state", state.as_str()), ("code", "code-1"), ("user", user)];
        let headers = [("origin", "https://appleid.apple.com"), ("sec-fetch-site", "cross-site")];
        let answer = app.post_with("/login/callback", &fields, &headers).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        let onward = answer.location().expect("an address").to_owned();
        assert!(onward.starts_with("/login/callback?answer=") && !onward.contains("code-1") && !onward.contains("Lovelace"), "{onward}");
        assert!(answer.set_cookies().is_empty());
        let mut stranger = app.browser();
        stranger.open(&app.authorize_path(&REG, &[])).await;
        stranger.open_from_elsewhere(&onward).await;
        assert!(stranger.page().text().contains("8809"), "{}", stranger.page().text());
        browser.open_from_elsewhere(&onward).await;
        let id = app.arrived(&REG, browser.clone()).await.tokens.id();
        assert_eq!((&id["given_name"], &id["family_name"]), (&json!("Ada"), &json!("Lovelace")));
        for fields in [&[][..], &[("a", "b")][..]] {
            browser.post_from_elsewhere("/login/callback", fields).await;
            assert!(browser.page().status == 400 && browser.page().text().contains("1656"), "{}", browser.page().text());
        }
        assert!(app.get("/login/callback?answer=made-up").await.status.is_client_error());
    }

    async fn r182_an_answer_that_an_attacker_got_signs_nobody_else_in(app) {
        let google = Elsewhere::of(&app, "oauth2:google", json!({})).await;
        let mut attacker = app.browser();
        google.leave(&app, &mut attacker).await;
        google.knows(&app, &attacker, greta());
        let address = back(&attacker);
        let mut victim = app.browser();
        victim.open(&app.authorize_path(&REG, &[])).await;
        victim.open_from_elsewhere(&address).await;
        assert!(victim.page().text().contains("8809"), "{}", victim.page().text());
        assert_eq!(victim.cookie("/", "__Host-doorstep_session"), None);
        assert!(google.provider.heard_at("/token").is_empty());
        let mut nobody = app.browser();
        nobody.open_from_elsewhere(&address).await;
        assert!(nobody.page().text().contains("8809"), "{}", nobody.page().text());
        attacker.open_from_elsewhere(&address).await;
        assert!(attacker.parameter("code").is_some());
    }

    async fn r183_nothing_that_a_provider_says_stands_on_a_page(app) {
        let google = Elsewhere::of(&app, "oauth2:google", json!({})).await;
        let mut browser = app.browser();
        google.leave(&app, &mut browser).await;
        let state = browser.parameter("state").expect("a state");
        let hush = "%3Cscript%3Ehush%3C%2Fscript%3E";
        browser.open_from_elsewhere(&format!("/login/callback?state={state}&error=access_denied&error_description={hush}")).await;
        let page = browser.page();
        assert!(page.text().contains("780") && !page.html.contains("hush") && !page.text().contains("access_denied"), "{}", page.text());
        google.leave(&app, &mut browser).await;
        google.provider.answers("/token", 400, "application/json", r#"{"error":"invalid_grant","error_description":"<b>hush</b>"}"#);
        browser.open_from_elsewhere(&back(&browser)).await;
        assert!(browser.page().text().contains("4179") && !browser.page().html.contains("hush"), "{}", browser.page().text());
        google.leave(&app, &mut browser).await;
        google.provider.answers("/token", 502, "text/html", "<html>hush</html>");
        browser.open_from_elsewhere(&back(&browser)).await;
        assert!(browser.page().text().contains("4031") && !browser.page().html.contains("hush"), "{}", browser.page().text());
        for address in ["/login/callback", "/login/callback?state=a", "/login/callback?state=a&code=b", "/login/callback?state=a&state=b&code=c", "/login/callback?%"] {
            browser.open_from_elsewhere(address).await;
            assert!((400..500).contains(&browser.page().status), "{address}: {}", browser.page().status);
        }
    }

    async fn groups_of_a_companys_directory_stand_in_the_access_token(app) {
        let tenant = "72f988bf-86f1-41af-91ab-2d7cd011db47";
        let options = json!({ "entra_id_domain": tenant, "home_realm_domains": ["acme.example"], "is_retrieve_provider_user_groups": true,
                              "is_create_missing_user": true, "is_extended_attributes_required": true, "is_force_show_sso_button": true });
        let entra = Elsewhere::of(&app, "oauth2:azure_ad", options).await;
        let mut browser = app.browser();
        entra.leave(&app, &mut browser).await;
        entra.knows(&app, &browser, json!({ "iss": format!("https://login.microsoftonline.com/{tenant}/v2.0"), "tid": tenant, "oid": "00000000-0000-0000-66f3-3332eca7ea81",
                                            "email": "ada@acme.example", "name": "Ada Lovelace", "groups": ["g-1", "g-2"] }));
        entra.provider.says("/userinfo", &json!({ "jobTitle": "Countess" }));
        browser.open_from_elsewhere(&back(&browser)).await;
        let tokens = app.arrived(&REG, browser).await.tokens;
        assert_eq!(tokens.access()["ext_groups"], json!(["g-1", "g-2"]));
        assert_eq!(tokens.access()["ext_attributes"], json!({ "jobTitle": "Countess" }));
        assert_eq!(tokens.id()["ext_provider"]["claims"]["profile"]["groups"], json!(["g-1", "g-2"]));
    }

    async fn profiles_of_a_companys_directory_follow_it_where_the_connection_says_so(app) {
        let options = json!({ "entra_id_domain": TENANT, "home_realm_domains": ["acme.example"], "is_sync_user_profile_on_login": true,
                              "is_force_show_sso_button": true });
        let entra = Elsewhere::of(&app, "oauth2:azure_ad", options).await;
        let api = app.management_api().await;
        api.patch("/api/v1/environment/settings", json!({ "is_user_profile_synced": false })).await.ok();
        let comes_as = async |name: &str| {
            let mut browser = app.browser();
            entra.leave(&app, &mut browser).await;
            entra.knows(&app, &browser, of_acme(json!({ "name": name })));
            browser.open_from_elsewhere(&back(&browser)).await;
            let id = app.arrived(&REG, browser).await.tokens.id();
            (id["sub"].clone(), format!("{} {}", id["given_name"].as_str().unwrap_or_default(), id["family_name"].as_str().unwrap_or_default()))
        };
        let (sub, name) = comes_as("Ada Byron").await;
        assert_eq!(name, "Ada Byron");
        assert_eq!(comes_as("Ada Lovelace").await, (sub.clone(), "Ada Lovelace".to_owned()), "at each sign-in");
        let user = api.get(&format!("/api/v1/user?id={}", sub.as_str().expect("a subject"))).await.ok();
        assert_eq!(user["last_name"], "Lovelace");
        let path = format!("/api/v1/connections/{}", entra.connection);
        api.patch(&path, json!({ "options": { "is_sync_user_profile_on_login": false } })).await.ok();
        api.patch("/api/v1/environment/settings", json!({ "is_user_profile_synced": true })).await.ok();
        assert_eq!(comes_as("Ada King").await, (sub, "Ada Lovelace".to_owned()), "the connection's own switch counts");
    }

    async fn without_groups_nobody_is_signed_in_and_without_the_rest_of_the_profile_somebody_is(app) {
        let options = json!({ "entra_id_domain": TENANT, "home_realm_domains": ["acme.example"], "is_retrieve_provider_user_groups": true,
                              "is_extended_attributes_required": true, "is_force_show_sso_button": true });
        let entra = Elsewhere::of(&app, "oauth2:azure_ad", options).await;
        let comes = async || {
            let mut browser = app.browser();
            entra.leave(&app, &mut browser).await;
            entra.knows(&app, &browser, of_acme(json!({})));
            browser.open_from_elsewhere(&back(&browser)).await;
            browser
        };
        entra.provider.says("/userinfo", &json!({ "jobTitle": "Countess" }));
        for (status, body, number) in [(503, "{}", 4032), (429, "{}", 4032), (403, r#"{"error":{"code":"hush"}}"#, 4617), (401, "{}", 4617), (404, "{}", 1794), (200, "<html>hush", 1794)] {
            entra.provider.answers("/userinfo/memberOf", status, "application/json", body);
            let browser = comes().await;
            let text = browser.page().text();
            assert!(text.contains(&number.to_string()) && !text.contains("hush"), "{status}: {text}");
            assert_eq!(browser.cookie("/", "__Host-doorstep_session"), None, "{status}");
        }
        entra.provider.says("/userinfo/memberOf", &json!({ "value": [{ "@odata.type": "#microsoft.graph.group", "id": "g-1" }] }));
        let first = app.arrived(&REG, comes().await).await.tokens;
        assert_eq!((&first.access()["ext_groups"], &first.access()["ext_attributes"]), (&json!(["g-1"]), &json!({ "jobTitle": "Countess" })));
        for (status, body) in [(503, "{}"), (403, "{}"), (200, "<html>")] {
            entra.provider.answers("/userinfo", status, "application/json", body);
            let tokens = app.arrived(&REG, comes().await).await.tokens;
            assert_eq!((&tokens.access()["sub"], &tokens.access()["ext_groups"]), (&first.access()["sub"], &json!(["g-1"])), "{status}");
            assert_eq!(tokens.access().get("ext_attributes"), None, "{status}");
        }
        // Who is in no group any more has none, and not those of last time.
        entra.provider.says("/userinfo/memberOf", &json!({ "value": [] }));
        assert_eq!(app.arrived(&REG, comes().await).await.tokens.access().get("ext_groups"), None);
    }

    async fn r008_a_provider_that_can_ask_again_has_to(app) {
        let gitlab = Elsewhere::of(&app, "oauth2:gitlab", json!({})).await;
        let now = || app.engine.now().seconds();
        let said = |ago: i64| json!({ "iss": "https://gitlab.com", "sub": "7", "email": "ada@example.com", "email_verified": true, "auth_time": now() - ago });
        // Whoever is not to be asked again is not, and the tokens tell since when they are signed in there (R119).
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("connection_id", &gitlab.connection)])).await;
        assert_eq!((browser.parameter("prompt"), browser.parameter("max_age")), (None, None));
        gitlab.knows(&app, &browser, said(36_000));
        browser.open_from_elsewhere(&back(&browser)).await;
        let first = app.arrived(&REG, browser.clone()).await.tokens.id();
        assert_eq!(first["auth_time"], json!(now() - 36_000));
        for more in [("prompt", "login"), ("max_age", "0"), ("max_age", "300")] {
            app.clock.advance(400);
            let path = app.authorize_path(&REG, &[("connection_id", &gitlab.connection), more]);
            browser.open(&path).await;
            assert_eq!((browser.parameter("prompt").as_deref(), browser.parameter("max_age").as_deref()), (Some("login"), Some("0")), "{more:?}");
            gitlab.knows(&app, &browser, said(36_000));
            browser.open_from_elsewhere(&back(&browser)).await;
            let page = browser.page();
            assert!(page.status == 403 && page.text().contains("5108") && page.text().contains("didn’t ask again"), "{more:?}: {}", page.text());
            // There is a way to try again, and then it does.
            browser.follow("Sign in again").await;
            browser.open(&path).await;
            gitlab.knows(&app, &browser, said(30));
            browser.open_from_elsewhere(&back(&browser)).await;
            let fresh = app.arrived(&REG, browser.clone()).await.tokens.id();
            assert_eq!((&fresh["auth_time"], &fresh["sub"]), (&json!(now() - 30), &first["sub"]), "{more:?}");
        }
        // What the connection fixes keeps nobody from being asked.
        let api = app.management_api().await;
        let fixed = json!({ "options": { "upstream_params": { "prompt": { "value": "select_account" } } } });
        api.patch(&format!("/api/v1/connections/{}", gitlab.connection), fixed).await.ok();
        browser.open(&app.authorize_path(&REG, &[("connection_id", &gitlab.connection), ("prompt", "login")])).await;
        assert_eq!(browser.parameter("prompt").as_deref(), Some("login"));
    }

    async fn r119_a_provider_that_cannot_ask_again_is_told_of_as_it_is(app) {
        let google = Elsewhere::of(&app, "oauth2:google", json!({})).await;
        let mut claims = greta();
        for (told, ago) in [(Some(-36_000), 36_000), (Some(9_000), 0), (None, 0)] {
            let mut browser = app.browser();
            browser.open(&app.authorize_path(&REG, &[("connection_id", &google.connection), ("prompt", "login")])).await;
            assert_eq!(browser.parameter("prompt").as_deref(), Some("select_account"));
            let now = app.engine.now().seconds();
            claims["auth_time"] = told.map_or(Value::Null, |told: i64| json!(now + told));
            google.knows(&app, &browser, claims.clone());
            browser.open_from_elsewhere(&back(&browser)).await;
            assert_eq!(app.arrived(&REG, browser).await.tokens.id()["auth_time"], json!(now - ago), "{told:?}");
        }
    }

    async fn r075_looking_whether_there_is_something_uses_nothing_up(app) {
        let google = Elsewhere::of(&app, "oauth2:google", json!({})).await;
        let mut browser = app.browser();
        google.leave(&app, &mut browser).await;
        google.knows(&app, &browser, greta());
        let address = back(&browser);
        let looked = Request::head(&address).body(Body::empty()).expect("a request");
        let answer = browser.fetch(looked).await;
        assert!(answer.status == 204 && answer.set_cookies().is_empty() && answer.text().is_empty(), "{}", answer.status);
        for path in ["/login/saml/callback?answer=x", "/login/wsfed/callback?wa=wsignout1.0", "/connected_apps/callback?state=x", "/logout", &app.authorize_path(&REG, &[])] {
            let looked = Request::head(path).body(Body::empty()).expect("a request");
            assert_eq!(app.send(looked).await.status, 204, "{path}");
        }
        assert!(google.provider.heard_at("/token").is_empty());
        browser.open_from_elsewhere(&address).await;
        app.arrived(&REG, browser).await;
    }

    async fn names_of_groups_have_up_to_256_characters(app) {
        let tenant = "72f988bf-86f1-41af-91ab-2d7cd011db47";
        let options = json!({ "entra_id_domain": tenant, "home_realm_domains": ["acme.example"], "is_retrieve_provider_user_groups": true, "is_force_show_sso_button": true });
        let entra = Elsewhere::of(&app, "oauth2:azure_ad", options).await;
        let mut browser = app.browser();
        entra.leave(&app, &mut browser).await;
        let long = "g".repeat(256);
        let mut groups = vec![json!(long)];
        groups.extend((0..210).map(|number| json!(format!("g-{number}"))));
        entra.knows(&app, &browser, json!({ "iss": format!("https://login.microsoftonline.com/{tenant}/v2.0"), "tid": tenant, "oid": "00000000-0000-0000-66f3-3332eca7ea81",
                                            "email": "ada@acme.example", "groups": groups }));
        browser.open_from_elsewhere(&back(&browser)).await;
        let access = app.arrived(&REG, browser).await.tokens.access();
        let told = access["ext_groups"].as_array().expect("groups").clone();
        assert_eq!((told.len(), &told[0]), (200, &json!(long)));
    }

    async fn r175_a_connection_that_people_use_is_never_pointed_at_other_people(app) {
        let (old, new) = (Provider::start().await, Provider::start().await);
        for one in [&old, &new] {
            let base = one.url.as_str();
            one.says("/.well-known/openid-configuration", &json!({ "issuer": base, "authorization_endpoint": format!("{base}/authorize"),
                "token_endpoint": format!("{base}/token"), "jwks_uri": format!("{base}/keys") }));
        }
        let gitlab = Elsewhere::of(&app, "oauth2:gitlab", json!({ "userinfo_url": "", "authorization_url": "", "token_url": "", "jwks_url": "", "issuer": old.url })).await;
        let api = app.management_api().await;
        let path = format!("/api/v1/connections/{}", gitlab.connection);
        let moved = json!({ "issuer": new.url, "client_secret": "secret-2" });
        // Nobody has signed in yet: it may go anywhere.
        api.patch(&path, json!({ "options": moved })).await.ok();
        api.patch(&path, json!({ "options": { "issuer": old.url, "client_secret": "secret-1" } })).await.ok();
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("connection_id", &gitlab.connection)])).await;
        assert!(browser.address().as_str().starts_with(&old.url), "{}", browser.address());
        let now = app.engine.now().seconds();
        let claims = json!({ "iss": old.url, "sub": "1", "email": "root@old.example", "email_verified": true, "aud": CLIENT, "exp": now + 300, "iat": now,
                             "nonce": browser.parameter("nonce").expect("a nonce") });
        let token = old.key().sign(&claims).expect("a token");
        old.says("/token", &json!({ "access_token": "access-1", "token_type": "Bearer", "id_token": token }));
        browser.open_from_elsewhere(&back(&browser)).await;
        app.arrived(&REG, browser).await;
        for (option, change) in [
            ("issuer", moved.clone()),
            ("issuer", json!({ "issuer": "", "client_secret": "secret-1" })),
            ("authorization_url", json!({ "authorization_url": "https://other.example/authorize" })),
            ("token_url", json!({ "token_url": "https://other.example/token", "client_secret": "secret-1" })),
            ("jwks_url", json!({ "jwks_url": "https://other.example/keys" })),
        ] {
            let before = api.get(&path).await.ok();
            let answer = api.patch(&path, json!({ "options": change })).await;
            assert!(answer.status == 400 && answer.text().contains(option) && answer.text().contains("make a new connection"), "{option}: {}", answer.text());
            let mut whole = before["options"].clone();
            whole.as_object_mut().expect("options").extend(change.as_object().expect("options").clone());
            assert_eq!(api.put(&path, json!({ "options": whole })).await.status, 400, "{option}");
            assert_eq!(api.get(&path).await.ok()["options"], before["options"], "nothing changed");
        }
        // Everything else may change, the addresses at the same place, too.
        let fine = json!({ "client_secret": "secret-3", "is_trusted": false, "upstream_params": { "hd": { "value": "x" } }, "token_url": format!("{}/oauth/token", old.url) });
        api.patch(&path, json!({ "display_name": "Ours", "options": fine })).await.ok();
    }
}
