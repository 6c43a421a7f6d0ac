//! Text that tries to become an address, a statement, markup or a pattern (R184–R186, R190).

use axum::body::Body;
use domain::applications::ApplicationType;
use engine::applications::{NewApplication, register};
use http::{Method, Request, StatusCode};
use serde_json::json;
use testkit::html::plain;
use testkit::{Client, M2M, REG, SPA};

use crate::steps::{ask, assert_page, post_step, send_body};

const FORM: &str = "application/x-www-form-urlencoded";

/// Every name under which somebody's software takes an address to go to.
const NAMES: [&str; 14] = [
    "redirect", "redirect_uri", "post_logout_redirect_uri", "returnTo", "return_to", "wreply", "RelayState", "callbackURL",
    "callback_url", "next", "post_login_redirect_url", "redirect_url", "url", "continue",
];

/// Addresses of somebody else, as parsers disagree on them.
const ADDRESSES: [&str; 20] = [
    "https://evil.test", "//evil.test", "///evil.test", "/\\evil.test", "\\\\evil.test", "/\t/evil.test", "/%09/evil.test",
    "https:evil.test", "https:/evil.test", "//evil.test%00", "javascript:alert(1)", "JavaScript:alert(1)", "\tjavascript:alert(1)",
    "data:text/html,x", "https://app.example.test@evil.test", "https://app.example.test.evil.test", "https://app.example.test\\@evil.test",
    "https://app.example.test\r\nLocation: https://evil.test", "\r\nSet-Cookie: a=b", "https://app.example.test#@evil.test",
];

/// Text that ends something in SQL.
const STATEMENTS: [&str; 7] = [
    "Robert'); DROP TABLE users;--", "' OR '1'='1", "\"quoted\" \\ `ticked`", "𝒜𝖉𝕒 🦀 ﷽", "%_*?[]$1 ?1 :name", "1; SELECT pg_sleep(9)", "a\u{301}\u{200d}b",
];

/// Text that ends something in HTML.
const MARKUP: [&str; 6] = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title></style><svg onload=alert(1)>",
    "{{7*7}}${7*7}<%=7*7%>", "a\u{2028}b&lt;b&gt;&#60;",
];

fn encoded(pairs: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// Neither a tag nor an attribute of the payloads stands in a page.
fn assert_inert(html: &str, why: &str) {
    for sign in ["<script", "<img", "<svg onload", "<b>", "onmouseover='", "</style><", "=49"] {
        assert!(!html.contains(sign), "{why}: {sign} in {html}");
    }
}

testkit::tests! {
    async fn r184_signing_out_goes_to_no_address_that_is_not_registered(app) {
        let ada = app.sign_up("ada@example.test").await.browser;
        for name in NAMES {
            for address in ADDRESSES {
                let query = encoded(&[(name, address)]);
                for path in [format!("/logout?{query}"), format!("/logout?{query}&client_id={}", REG.id), format!("/logout?{query}&state=x")] {
                    assert_page(&app.get(&path).await, StatusCode::OK, &path);
                }
                assert_page(&app.post("/logout", &[(name, address)]).await, StatusCode::OK, name);
            }
        }
        for raw in ["//evil.test%00", "https%3A%2F%2Fapp.example.test%00", "%ff", "%"] {
            for name in &NAMES[..3] {
                assert_page(&app.get(&format!("/logout?{name}={raw}")).await, StatusCode::BAD_REQUEST, raw);
                let answer = send_body(&app, Method::POST, "/logout", FORM, format!("{name}={raw}")).await;
                assert_page(&answer, StatusCode::BAD_REQUEST, raw);
            }
        }
        let two = format!("/logout?{}", encoded(&[("redirect", REG.logout), ("post_logout_redirect_uri", "https://evil.test")]));
        assert_page(&app.get(&two).await, StatusCode::BAD_REQUEST, "two addresses");
        // Somebody who is signed in, sent by another site: nothing leads on, and nobody is signed out unasked.
        for address in ADDRESSES {
            let mut ada = ada.clone();
            let page = ada.open_from_elsewhere(&format!("/logout?{}", encoded(&[("redirect", address)]))).await;
            assert_eq!(page.status, 200);
            assert!(!page.html.contains("href=\"//") && !page.html.contains("href=\"https://evil") && !page.html.contains("javascript:alert(1)\""));
            ada.open(&app.authorize_path(&REG, &[("prompt", "none")])).await;
            assert!(ada.parameter("code").is_some(), "still signed in: {address}");
        }
    }

    async fn r184_signing_in_goes_to_the_callback_whatever_else_is_named(app) {
        let mut ada = app.sign_up("ada@example.test").await.browser;
        for address in ADDRESSES {
            assert_page(&ask(&app, &REG, &[("redirect_uri", address)]).await, StatusCode::BAD_REQUEST, address);
            let form = app.authorize_path(&REG, &[("redirect_uri", address)]).split_off("/oauth2/auth?".len());
            assert_page(&send_body(&app, Method::POST, "/oauth2/auth", FORM, form).await, StatusCode::BAD_REQUEST, address);

            let others: Vec<_> = NAMES.into_iter().filter(|name| *name != "redirect_uri").map(|name| (name, address)).collect();
            let to = ask(&app, &REG, &others).await.location().map(str::to_owned);
            assert!(to.as_deref().is_some_and(|to| to.starts_with("/sign-in/")), "{to:?}");
            ada.open(&app.authorize_path(&REG, &others)).await;
            assert!(ada.address().as_str().starts_with(&format!("{}?code=", REG.callback)), "{}", ada.address());
            let names: Vec<_> = ada.address().query_pairs().map(|(name, _)| name.into_owned()).collect();
            assert_eq!(names, ["code", "scope", "state", "iss"]);
        }
    }

    async fn r184_no_path_of_ours_is_an_address_of_somebody_else(app) {
        for path in ["//evil.test", "//evil.test/", "//evil.test/%2e%2e", "///evil.test", "/\\evil.test", "/%2f/evil.test", "/%5cevil.test",
                     "//evil.test/logout", "//evil.test//oauth2/auth", "/.//evil.test", "/%09/evil.test"] {
            for accept in ["text/html", "application/json"] {
                let answer = app.get_with(path, &[("accept", accept)]).await;
                assert_eq!(answer.location(), None, "{path}");
                assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
            }
        }
        for flow in ["", "%2f%2fevil.test", "%5cevil.test", "%0d%0aLocation:%20https:%2f%2fevil.test", "..%2f..%2fevil.test"] {
            let answer = app.get(&format!("/sign-in/{flow}/done")).await;
            let to = answer.location().unwrap_or("/sign-in/");
            assert!(to.starts_with("/sign-in/") && !to.contains("//"), "{to}");
        }
    }

    async fn r185_text_is_stored_as_it_is_and_never_a_statement(app) {
        for (number, name) in STATEMENTS.into_iter().enumerate() {
            let email = format!("o'brien-{number}@example.test");
            let mut browser = app.browser();
            let strange = [("prompt", "create"), ("org_code", ""), ("lang", name), ("connection_id", name), ("utm_source", name), ("state", name)];
            browser.open(&app.authorize_path(&REG, &strange)).await;
            browser.submit(&[("p_email", &email), ("p_first_name", name), ("p_last_name", name)]).await;
            let code = app.code(&email).await;
            browser.submit(&[("p_confirmation_code", &code)]).await;
            let tokens = app.arrived(&REG, browser).await.tokens;
            assert_eq!((&tokens.id()["given_name"], &tokens.id()["family_name"]), (&json!(name), &json!(name)));
            assert_eq!(tokens.id()["email"], email);
            let profile = app.get_as(&tokens.access_token, "/oauth2/v2/user_profile").await.json();
            assert_eq!(profile["given_name"], name);
        }
    }

    async fn r185_no_parameter_is_a_statement(app) {
        let secret = REG.secret.unwrap_or_default();
        for text in STATEMENTS {
            for parameter in ["client_id", "redirect_uri"] {
                assert_page(&ask(&app, &REG, &[(parameter, text)]).await, StatusCode::BAD_REQUEST, text);
            }
            for parameter in ["org_code", "connection_id", "login_hint", "nonce", "lang", "org_name", "invitation_code", "reauth_state"] {
                assert_eq!(ask(&app, &REG, &[(parameter, text)]).await.status, StatusCode::SEE_OTHER, "{parameter}={text}");
            }
            let client = [("client_id", REG.id), ("client_secret", secret)];
            let of = |more: &[(&'static str, &'static str)]| [client.to_vec(), more.to_vec()].concat();
            let code = [("grant_type", "authorization_code"), ("code", text), ("redirect_uri", text)];
            assert_eq!(app.post("/oauth2/token", &of(&code)).await.error(), "invalid_grant", "{text}");
            let refresh = [("grant_type", "refresh_token"), ("refresh_token", text)];
            assert_eq!(app.post("/oauth2/token", &of(&refresh)).await.error(), "invalid_grant", "{text}");
            assert_eq!(app.post("/oauth2/introspect", &of(&[("token", text)])).await.json(), json!({ "active": false }));
            assert_eq!(app.post("/oauth2/revoke", &of(&[("token", text)])).await.status, StatusCode::OK);
            let stranger = [("grant_type", "client_credentials"), ("client_id", text), ("client_secret", text)];
            assert_eq!(app.post("/oauth2/token", &stranger).await.error(), "invalid_client", "{text}");
            let machine = [("grant_type", "client_credentials"), ("client_id", M2M.id), ("client_secret", M2M.secret.unwrap_or_default()), ("audience", text)];
            assert_eq!(app.post("/oauth2/token", &machine).await.status, StatusCode::BAD_REQUEST, "{text}");
            let path = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
            assert_page(&app.get(&format!("/sign-in/{path}")).await, StatusCode::GONE, text);
            let cookie = format!("__Host-doorstep_session={}; __Host-doorstep_browser={}", encoded(&[("x", text)]), encoded(&[("x", text)]));
            assert_eq!(app.get_with(&app.authorize_path(&REG, &[]), &[("cookie", &cookie), ("user-agent", "' OR 1=1")]).await.status, 303);
        }
    }

    async fn r185_what_cannot_be_stored_is_refused_and_not_mended(app) {
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        let csrf = ada.page().field("csrf").expect("a form");
        let flow = crate::steps::flow_of(&ada);
        let many = "a".repeat(1 << 20);
        let bodies = [("p_first_name=a%00b", 400), ("p_first_name=%ED%A0%80", 400), ("p_first_name=%ff", 400), ("p_first_name=%C0%AE", 400),
                      ("p_first_name=a&p_first_name=b", 400), ("p_first_name[]=a", 400), (many.as_str(), 413)];
        for (body, status) in bodies {
            let request = Request::post(format!("{flow}/register"))
                .header("content-type", FORM).header("origin", "null").header("sec-fetch-site", "same-origin");
            let body = format!("csrf={csrf}&p_email=ada%40example.test&p_last_name=&{body}");
            let answer = ada.fetch(request.body(Body::from(body)).expect("a request")).await;
            assert_page(&answer, StatusCode::from_u16(status).expect("a status"), "not stored");
        }
        for text in ["%00", "%ED%A0%80", "%ff"] {
            let answer = app.get(&format!("{}&state={text}", app.authorize_path(&REG, &[("state", "")]))).await;
            assert_page(&answer, StatusCode::BAD_REQUEST, text);
            assert!(app.get(&format!("/sign-in/{text}")).await.status.is_client_error(), "{text}");
        }
        for endpoint in ["/oauth2/token", "/oauth2/introspect", "/oauth2/revoke"] {
            let fields = format!("client_id={}&client_secret={}&token=x", REG.id, REG.secret.unwrap_or_default());
            for (more, status) in [("code=a%00b", 400), ("code=%ED%A0%80", 400), (many.as_str(), 413)] {
                let answer = send_body(&app, Method::POST, endpoint, FORM, format!("{fields}&{more}")).await;
                assert_eq!((answer.status.as_u16(), answer.error().as_str()), (status, "invalid_request"), "{endpoint}");
            }
        }
        let long = "a".repeat(60_000);
        let answer = post_step(&mut ada, "register", &[("p_email", "ada@example.test"), ("p_first_name", &long)]).await;
        assert_page(&answer, StatusCode::UNPROCESSABLE_ENTITY, "a long name");
        assert!(app.mails("ada@example.test").await.is_empty());
    }

    async fn r186_what_is_said_on_a_page_is_text(app) {
        for payload in MARKUP {
            app.seed(json!({ "applications": [{ "client_id": SPA.id, "name": payload, "type": "spa", "redirect_uris": [SPA.callback],
                                                "homepage_uri": "javascript:alert(1)", "login_uri": "data:text/html,x", "connections": ["email:otp"] }] })).await;
            let page = ask(&app, &SPA, &[("redirect_uri", payload)]).await.text();
            assert_inert(&page, payload);
            let words = payload.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(plain(&page).matches(&words).count(), 2, "the address and the application's name: {page}");
            assert!(!page.contains("javascript:") && !page.contains("data:"));

            let mut browser = app.browser();
            let extra = [("login_hint", payload), ("lang", payload), ("org_name", payload), ("error", payload), ("error_description", payload),
                         ("error_hint", payload), ("state", payload), ("utm_source", payload)];
            let hint = format!("{payload}@x");
            for more in [vec![], vec![("login_hint", hint.as_str())], vec![("prompt", "create")]] {
                let all: Vec<_> = extra.iter().copied().filter(|(name, _)| !more.iter().any(|(other, _)| other == name)).chain(more.iter().copied()).collect();
                assert_inert(&browser.open(&app.authorize_path(&SPA, &all)).await.html, payload);
                let policy = browser.page().headers["content-security-policy"].to_str().unwrap_or_default();
                assert!(!browser.page().html.contains("javascript:") && !policy.contains("javascript:") && !policy.contains("data:"), "{policy}");
            }
            let typed = format!("x{payload}x");
            let page = browser.submit(&[("p_email", &typed), ("p_first_name", &typed), ("p_last_name", &typed)]).await;
            assert_eq!(page.status, 422);
            assert_inert(&page.html, payload);
            for field in ["p_email", "p_first_name", "p_last_name"] {
                assert_eq!(page.field(field).as_deref(), Some(typed.as_str()), "{field}");
            }
            let flow = crate::steps::flow_of(&browser);
            for query in [encoded(&[("notice", payload)]), encoded(&[("error", payload), ("error_description", payload), ("error_hint", payload)])] {
                assert_inert(&browser.open(&format!("{flow}?{query}")).await.html, payload);
                assert_inert(&browser.open(&format!("/?{query}")).await.html, payload);
                assert_inert(&browser.open(&format!("/nowhere?{query}")).await.html, payload);
                assert_inert(&browser.open(&format!("/logout?{query}")).await.html, payload);
            }
        }
    }

    async fn r186_names_of_organizations_are_text(app) {
        let code = |number: usize| format!("org_{number:011}");
        let organizations: Vec<_> = MARKUP.iter().enumerate().map(|(at, name)| json!({ "code": code(at), "name": name })).collect();
        let member: Vec<_> = (0..MARKUP.len()).map(|at| json!({ "code": code(at) })).collect();
        app.seed(json!({ "organizations": organizations, "users": [{ "email": "ada@example.test", "organizations": member }] })).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[])).await;
        ada.submit(&[("p_email", "ada@example.test")]).await;
        let mailed = app.code("ada@example.test").await;
        ada.submit(&[("p_confirmation_code", &mailed)]).await;
        assert_inert(&ada.page().html, "the choice");
        for name in MARKUP {
            let words = name.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(ada.page().text().contains(&words), "{name} in {}", ada.page().text());
        }
        ada.submit(&[("p_org_code", &code(0))]).await;
        let tokens = app.arrived(&REG, ada).await;
        assert_eq!(tokens.tokens.access()["org_name"], MARKUP[0], "in a token it is what it is");
        let mut ada = tokens.browser;
        ada.open(&app.authorize_path(&REG, &[("is_create_org", "true"), ("org_name", MARKUP[1])])).await;
        assert_inert(&ada.page().html, "the name to be");
        assert_eq!(ada.page().field("p_org_name").as_deref(), Some(MARKUP[1]));
    }

    async fn r190_what_was_registered_is_no_pattern(app) {
        let cx = app.administrator().await;
        let literal = ["https://a.example.com/(a+)+$", "https://a.example.com/.+", "https://a.example.com/[a-z]+", "https://a.example.com/a%7Cb"];
        let new = NewApplication { callback_urls: literal.map(str::to_owned).to_vec(), ..NewApplication::named("Patterns", ApplicationType::Reg) };
        let credentials = register(&cx, &new).await.expect("registered");
        let client = Client { id: Box::leak(credentials.client_id.to_string().into_boxed_str()), secret: Some(""), ..REG };
        for url in literal {
            assert_eq!(ask(&app, &client, &[("redirect_uri", url)]).await.status, StatusCode::SEE_OTHER, "{url}");
        }
        let long = format!("https://a.example.com/{}!", "a".repeat(1_900));
        for url in ["https://a.example.com/a", "https://a.example.com/aaaa", "https://a.example.com/abc", "https://aXexample.com/.+", &long] {
            assert_page(&ask(&app, &client, &[("redirect_uri", url)]).await, StatusCode::BAD_REQUEST, url);
        }
        for pattern in ["https://a.example.com/*", "https://*a*.example.com/cb", "https://**.example.com/cb", "^https://.*$"] {
            let new = NewApplication { callback_urls: vec![pattern.to_owned()], ..NewApplication::named("Patterns", ApplicationType::Reg) };
            assert!(register(&cx, &new).await.is_err(), "{pattern}");
        }
    }
}
