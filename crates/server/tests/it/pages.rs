//! What every page and answer carries, and which forms and headers are believed (security requirements R75 to R79, R82).

use axum::body::Body;
use http::{Method, Request, StatusCode};
use server::Options;
use testkit::{Answer, Browser, M2M, REG, SAFARI_15, SPA, TestApp};

use crate::posting::{Flow, OURS, form, named, page, with_password};

const ADA: &str = "ada@example.test";
const EVIL: &str = "https://evil.test";

/// Headers with which a request pretends to have come another way.
const FORWARDED: [(&str, &str); 8] = [
    ("x-forwarded-host", "evil.test"),
    ("x-forwarded-proto", "http"),
    ("x-forwarded-port", "8080"),
    ("x-forwarded-prefix", "/evil"),
    ("x-forwarded-for", "198.51.100.1"),
    ("forwarded", "for=198.51.100.1;host=evil.test;proto=http"),
    ("x-original-url", "/evil"),
    ("x-rewrite-url", "/evil"),
];

/// Every page that a visitor may come to, by what it is.
async fn pages_of_all_kinds(app: &TestApp) -> Vec<(&'static str, Answer)> {
    let html = [("accept", "text/html")];
    let mut all = vec![
        (
            "unknown application",
            app.get_with("/oauth2/auth?client_id=nobody", &html).await,
        ),
        (
            "unregistered address",
            app.get(&app.authorize_path(&REG, &[("redirect_uri", EVIL)])).await,
        ),
        ("signed out", app.get_with("/logout", &html).await),
        ("no page", app.get_with("/nothing-here", &html).await),
        ("no flow", app.get_with("/sign-in/none", &html).await),
        ("home", app.get_with("/", &html).await),
    ];
    let shown = |path: String| {
        Request::get(path)
            .header("accept", "text/html")
            .body(Body::empty())
            .expect("a request")
    };
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, &[])).await;
    let flow = Flow::of(&browser);
    all.push(("sign in", browser.fetch(shown(flow.path())).await));
    all.push((
        "register",
        browser.fetch(shown(format!("{}/register", flow.path()))).await,
    ));
    browser.fetch(shown(format!("{}/login", flow.path()))).await;
    all.push((
        "wrong address",
        flow.post(&mut browser, "login", &[("p_email", "ada")]).await,
    ));
    flow.post(&mut browser, "login", &[("p_email", "nobody@example.test")])
        .await;
    all.push(("account not found", browser.fetch(shown(flow.path())).await));
    flow.post(&mut browser, "login", &[("p_email", ADA)]).await;
    all.push(("password", browser.fetch(shown(flow.path())).await));
    all.push((
        "wrong password",
        flow.post(&mut browser, "password", &[("p_password", "wrong")]).await,
    ));
    flow.post(&mut browser, "forgot", &[]).await;
    all.push(("code", browser.fetch(shown(flow.path())).await));
    let code = app.code(ADA).await;
    flow.post(&mut browser, "code", &[("p_confirmation_code", &code)]).await;
    all.push(("new password", browser.fetch(shown(flow.path())).await));
    all.push((
        "form expired",
        browser.fetch(form(&format!("{}/code", flow.path()), &[], &OURS)).await,
    ));
    all
}

testkit::tests! {
    async fn r075_a_form_counts_only_with_its_token_and_from_our_page(app) {
        with_password(&app, ADA, "correct horse battery").await;
        let ada = named(&app, ADA).await;
        let flow = Flow::of(&ada);
        let right = [("p_password", "correct horse battery")];
        let same = ("sec-fetch-site", "same-origin");
        let refused: [&[(&str, &str)]; 9] = [
            &[],
            &[("origin", "null")],
            &[("origin", EVIL)],
            &[("origin", EVIL), same],
            &[("origin", "http://id.example.test"), same],
            &[("origin", "null"), ("sec-fetch-site", "cross-site")],
            &[("origin", "null"), ("sec-fetch-site", "same-site")],
            &[("origin", app.issuer()), ("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "none")],
        ];
        for headers in refused {
            let answer = flow.post_with(&mut ada.clone(), "password", &right, headers).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{headers:?}");
            assert_eq!(answer.set_cookies(), Vec::<String>::new(), "{headers:?}");
        }
        let other = Flow::of(&named(&app, ADA).await);
        for csrf in ["", "x", &other.csrf, &flow.csrf.to_lowercase()] {
            let made_up = Flow { csrf: csrf.to_owned(), ..flow.clone() };
            assert_eq!(made_up.post(&mut ada.clone(), "password", &right).await.status, StatusCode::FORBIDDEN, "{csrf}");
        }
        let path = format!("{}/password", flow.path());
        assert_eq!(ada.clone().fetch(form(&path, &right, &OURS)).await.status, StatusCode::FORBIDDEN, "no token");
        let all = [("csrf", flow.csrf.as_str()), right[0]];
        assert_eq!(app.send(form(&path, &all, &OURS)).await.status, StatusCode::FORBIDDEN, "no cookie");
        let accepted: [&[(&str, &str)]; 4] = [&OURS, &[same], &[("origin", app.issuer())], &[("origin", app.issuer()), same]];
        for headers in accepted {
            let mut ada = named(&app, ADA).await;
            let answer = Flow::of(&ada).post_with(&mut ada, "password", &right, headers).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{headers:?}");
        }
    }

    async fn r018_r075_a_safari_without_fetch_metadata_tells_the_origin_and_signs_in(app) {
        app.sign_up(ADA).await;
        let mut ada = Browser::safari_15(&app);
        ada.open(&app.authorize_path(&REG, &[])).await;
        assert_eq!(ada.page().headers["referrer-policy"], "strict-origin", "an origin, never a path or a query");
        ada.submit(&[("p_email", "")]).await;
        assert_eq!(ada.page().status, 422, "a page shown again has a form as well");
        ada.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        ada.submit(&[("p_confirmation_code", &code)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn r075_a_safari_without_fetch_metadata_is_believed_no_other_origin(app) {
        with_password(&app, ADA, "correct horse battery").await;
        let mut ada = Browser::safari_15(&app);
        ada.open(&app.authorize_path(&REG, &[])).await;
        ada.submit(&[("p_email", ADA)]).await;
        let flow = Flow::of(&ada);
        let right = [("p_password", "correct horse battery")];
        let agent = ("user-agent", SAFARI_15);
        for headers in [&[agent][..], &[agent, ("origin", "null")], &[agent, ("origin", EVIL)]] {
            let answer = flow.post_with(&mut ada.clone(), "password", &right, headers).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{headers:?}");
        }
        let answer = flow.post_with(&mut ada, "password", &right, &[agent, ("origin", app.issuer())]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }

    async fn r018_every_other_browser_is_told_to_send_no_referrer(app) {
        let page = app.browser().open(&app.authorize_path(&REG, &[])).await.clone();
        assert_eq!(page.headers["referrer-policy"], "no-referrer");
        let chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";
        let site = ("sec-fetch-site", "none");
        for headers in [&[][..], &[("user-agent", "curl/8.0")], &[("user-agent", chrome)], &[("user-agent", SAFARI_15), site]] {
            let answer = app.get_with("/logout", headers).await;
            assert_eq!(answer.header("referrer-policy"), Some("no-referrer"), "{headers:?}");
        }
    }

    async fn r075_the_sign_in_form_of_an_attacker_signs_nobody_in(app) {
        with_password(&app, "eve@example.test", "the password of eve").await;
        let eve = named(&app, "eve@example.test").await;
        let flow = Flow::of(&eve);
        let mut victim = app.browser();
        victim.open(&app.authorize_path(&REG, &[])).await;
        let fields = [("p_password", "the password of eve")];
        assert_eq!(flow.post(&mut victim, "password", &fields).await.status, StatusCode::FORBIDDEN);
        assert_eq!(victim.cookie("/", "__Host-doorstep_session"), None);
    }

    async fn r075_reading_a_page_changes_nothing(app) {
        let mut ada = app.sign_up(ADA).await.browser;
        ada.open(&app.authorize_path(&REG, &[("prompt", "login")])).await;
        ada.submit(&[("p_email", ADA)]).await;
        let (flow, code) = (Flow::of(&ada), app.code(ADA).await);
        let mails = app.mails(ADA).await.len();
        for step in ["code", "resend", "password", "forgot", "new-password", "organization", "create-organization"] {
            ada.open(&format!("{}/{step}?p_confirmation_code={code}&csrf={}", flow.path(), flow.csrf)).await;
            assert_eq!(ada.page().heading(), "Check your email", "{step}");
            assert_eq!(ada.address().path(), flow.path(), "{step}");
        }
        assert_eq!(app.mails(ADA).await.len(), mails);
        let head = Request::head(format!("{}/code", flow.path())).body(Body::empty()).expect("a request");
        ada.fetch(head).await;
        ada.open(&flow.path()).await;
        ada.submit(&[("Code", &code)]).await;
        app.arrived(&REG, ada).await;
    }

    async fn r076_what_changes_something_takes_forms_only(app) {
        let mut ada = app.sign_up(ADA).await.browser;
        ada.open(&app.authorize_path(&REG, &[("prompt", "login")])).await;
        let flow = Flow::of(&ada);
        let body = format!("csrf={}&p_email={ADA}", flow.csrf);
        let mails = app.mails(ADA).await.len();
        for kind in ["text/plain", "application/json", "multipart/form-data; boundary=x", ""] {
            for path in [format!("{}/login", flow.path()), "/oauth2/token".to_owned(), "/oauth2/revoke".to_owned(),
                         "/oauth2/introspect".to_owned(), "/oauth2/auth".to_owned(), "/logout".to_owned()] {
                let mut request = Request::builder().method(Method::POST).uri(&path);
                for (name, value) in OURS.iter().chain(&[("content-type", kind)]).filter(|(_, value)| !value.is_empty()) {
                    request = request.header(*name, *value);
                }
                let answer = ada.clone().fetch(request.body(Body::from(body.clone())).expect("a request")).await;
                assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path} {kind}");
            }
        }
        assert_eq!(app.mails(ADA).await.len(), mails);
        ada.open(&app.authorize_path(&REG, &[("prompt", "none")])).await;
        assert!(ada.parameter("code").is_some(), "and nobody was signed out");
    }

    async fn r077_every_page_is_fenced_in(app) {
        with_password(&app, ADA, "correct horse battery").await;
        for (name, answer) in pages_of_all_kinds(&app).await {
            let page = page(&answer);
            assert!(page.html.starts_with("<!doctype html>"), "{name}: {} {}", page.status, page.html);
            let policy = answer.header("content-security-policy").expect(name);
            for rule in ["default-src 'none'", "style-src 'self'", "img-src 'self'", "base-uri 'none'",
                         "frame-ancestors 'none'", "form-action 'self'"] {
                assert!(policy.contains(rule), "{name}: {policy}");
            }
            assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("script-src"), "{name}: {policy}");
            let fixed = [
                ("x-frame-options", "DENY"),
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "no-referrer"),
                ("cross-origin-opener-policy", "unsafe-none"),
                ("cache-control", "no-store"),
                ("strict-transport-security", "max-age=31536000"),
            ];
            for (header, value) in fixed {
                assert_eq!(answer.header(header), Some(value), "{name}: {header}");
            }
            assert!(answer.header("permissions-policy").is_some_and(|policy| policy.contains("camera=()")), "{name}");
            for inert in ["<script", " style=", " onclick", "javascript:"] {
                assert!(!page.html.contains(inert), "{name}: {inert}");
            }
        }
    }

    async fn r078_a_form_ends_with_us_or_where_an_application_may_send_its_visitors_on(app) {
        for client in [REG, SPA] {
            let mut browser = app.browser();
            browser.open(&app.authorize_path(&client, &[])).await;
            let policy = browser.page().headers["content-security-policy"].to_str().expect("text").to_owned();
            let (_, targets) = policy.split_once("form-action ").expect("form-action");
            assert_eq!(targets, "'self' https:");
        }
    }

    async fn r196_no_header_from_outside_says_who_somebody_is(app) {
        let ada = app.sign_up(ADA).await;
        let user = ada.tokens.access()["sub"].as_str().expect("a user").to_owned();
        let marks = [
            "x-user-id", "x-user", "x-forwarded-user", "x-auth-request-user", "x-remote-user", "remote-user",
            "x-authenticated-user", "x-internal", "x-doorstep-user", "x-doorstep-environment", "x-real-ip",
        ];
        for path in ["/oauth2/v2/user_profile", "/oauth2/introspect", "/oauth2/auth?prompt=none"] {
            let method = if path.ends_with("introspect") { "POST" } else { "GET" };
            let ask = async |marked: bool| {
                let mut request = Request::builder().method(method).uri(path).header("host", "id.example.test");
                for mark in marks.iter().filter(|_| marked) {
                    request = request.header(*mark, &user);
                }
                let answer = app.send(request.body(Body::empty()).expect("a request")).await;
                (answer.status, answer.location().map(str::to_owned), answer.set_cookies().len())
            };
            let plain = ask(false).await;
            assert!(plain.0.is_client_error(), "{path}: {plain:?}");
            assert_eq!(ask(true).await, plain, "{path}");
        }
    }

    async fn r079_nobody_keeps_what_belongs_to_somebody(app) {
        let ada = app.sign_up(ADA).await;
        let access = ada.tokens.access_token.clone();
        let secret = REG.secret.expect("a secret");
        let client = [("client_id", REG.id), ("client_secret", secret)];
        let with = |extra: [(&'static str, String); 1]| {
            let mut all: Vec<(String, String)> = client.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
            all.extend(extra.map(|(name, value)| (name.to_owned(), value)));
            all
        };
        let mut answers = vec![
            app.try_refresh(&REG, ada.tokens.refresh()).await,
            app.try_refresh(&REG, "nonsense").await,
            app.try_exchange(&REG, "nonsense").await,
            app.get_as(&access, "/oauth2/v2/user_profile").await,
            app.get_as(&access, "/oauth2/user_profile").await,
            app.get_as("nonsense", "/oauth2/v2/user_profile").await,
            app.get(&app.authorize_path(&REG, &[])).await,
            app.get(&app.authorize_path(&REG, &[("prompt", "none")])).await,
            app.get(&format!("/logout?redirect={}", REG.logout)).await,
        ];
        for path in ["/oauth2/introspect", "/oauth2/revoke"] {
            let fields = with([("token", access.clone())]);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
            answers.push(app.post(path, &fields).await);
        }
        for answer in answers {
            assert_eq!(answer.header("cache-control"), Some("no-store"), "{} {}", answer.status, answer.text());
        }
        for path in ["/.well-known/openid-configuration", "/.well-known/jwks.json", "/health/live", "/robots.txt"] {
            assert_eq!(app.get(path).await.set_cookies(), Vec::<String>::new(), "{path}");
        }
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[])).await;
        let (_, rest) = browser.page().html.split_once("href=\"/assets/").expect("a style sheet");
        let sheet = app.get(&format!("/assets/{}", rest.split('"').next().expect("a name"))).await;
        assert!(sheet.header("cache-control").is_some_and(|value| value.contains("max-age")));
        assert_eq!(sheet.set_cookies(), Vec::<String>::new());
    }

    async fn r082_a_forwarded_header_changes_nothing(app) {
        for path in ["/.well-known/openid-configuration", "/.well-known/jwks.json"] {
            assert_eq!(app.get_with(path, &FORWARDED).await.body, app.get(path).await.body, "{path}");
        }
        let silent = app.authorize_path(&REG, &[("prompt", "none")]);
        assert_eq!(app.get_with(&silent, &FORWARDED).await.location(), app.get(&silent).await.location());
        let begun = app.get_with(&app.authorize_path(&REG, &[]), &FORWARDED).await;
        assert!(begun.location().is_some_and(|location| location.starts_with("/sign-in/")));
        assert!(begun.set_cookies().iter().all(|line| line.contains("; Secure") && !line.contains("Domain")));
        let secret = M2M.secret.expect("a secret");
        let fields = [("grant_type", "client_credentials"), ("client_id", M2M.id), ("client_secret", secret),
                      ("audience", testkit::app::AUDIENCE)];
        let tokens = app.post_with("/oauth2/token", &fields, &FORWARDED).await.tokens();
        assert_eq!(tokens.access()["iss"], app.issuer());
        let ended = app.get_with(&format!("/logout?redirect={}", REG.logout), &FORWARDED).await;
        assert!(ended.location().is_some_and(|location| location.starts_with(REG.logout)));
    }

    async fn r082_an_unknown_host_is_misdirected(app) {
        let unknown = ["evil.test", "id.example.test.evil.test", "id.example.test:444", "id.example.test@evil.test", "",
                       "id.example.test.", "localhost"];
        for host in unknown {
            for path in ["/.well-known/openid-configuration", "/", "/oauth2/auth"] {
                let answer = app.get_with(path, &[("host", host)]).await;
                assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{host} {path}");
                assert!(!answer.text().contains("example.test"), "{host} {path}");
            }
        }
        let twice = Request::get("/").header("host", "id.example.test").header("host", "evil.test");
        let answer = app.send(twice.body(Body::empty()).expect("a request")).await;
        assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST);
        let absolute = Request::get("https://evil.test/").header("host", "id.example.test");
        let answer = app.send(absolute.body(Body::empty()).expect("a request")).await;
        assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST);
        for host in ["ID.Example.Test", "id.example.test:443"] {
            assert_eq!(app.get_with("/.well-known/jwks.json", &[("host", host)]).await.status, 200, "{host}");
        }
    }

    async fn r082_the_visitors_address_comes_from_trusted_proxies_only(app) {
        let guess = |app: TestApp, forwarded: String| async move {
            let fields = [("grant_type", "client_credentials"), ("client_id", M2M.id), ("client_secret", "wrong")];
            app.post_with("/oauth2/token", &fields, &[("x-forwarded-for", &forwarded)]).await.status
        };
        // Nobody is trusted: another address in the header is no other visitor.
        let mut last = StatusCode::OK;
        for number in 0..40 {
            last = guess(app.clone(), format!("198.51.100.{number}")).await;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);

        let options = Options { trusted_proxies: vec!["203.0.113.0/24".parse().expect("a range")], ..Options::default() };
        let app = app.with_options(options);
        for number in 0..40 {
            assert_eq!(guess(app.clone(), format!("198.51.100.{number}")).await, StatusCode::UNAUTHORIZED);
        }
        // Only what the trusted proxy itself appended counts, and what cannot be read switches no check off.
        for forged in ["192.0.2.{}, 198.51.100.200", "not an address {}", "192.0.2.{}, unknown"] {
            for number in 0..40 {
                last = guess(app.clone(), forged.replace("{}", &number.to_string())).await;
            }
            assert_eq!(last, StatusCode::TOO_MANY_REQUESTS, "{forged}");
        }
    }
}
