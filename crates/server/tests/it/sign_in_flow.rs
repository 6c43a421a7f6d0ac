//! The pages of a sign-in in the hands of somebody who does not follow them (R12–R15, R19, R20).

use http::StatusCode;
use serde_json::json;
use testkit::{Answer, Browser, OTHER_SPA, Page, REG, TestApp};

use crate::steps::{EVIL, ask, assert_page, assert_refused, flow_of, post_form, post_step};

const EMAIL: &str = "ada@example.test";
const SESSION: &str = "__Host-doorstep_session";
const BROWSER: &str = "__Host-doorstep_browser";

/// Everything that the first request decided, said again and otherwise.
const TAMPERED: [(&str, &str); 13] = [
    ("client_id", OTHER_SPA.id),
    ("redirect_uri", EVIL),
    ("scope", "openid profile email offline read:things"),
    ("state", "other-state"),
    ("nonce", "other-nonce"),
    ("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"),
    ("code_challenge_method", "plain"),
    ("org_code", "org_00000000002"),
    ("response_mode", "fragment"),
    ("response_type", "token"),
    ("audience", "https://api.example.test"),
    ("flow", "00000000000000000000000000000000"),
    ("redirect", EVIL),
];

/// Every step there is, with what would be right for it or what an attacker would send.
fn every_step() -> Vec<(&'static str, Vec<(&'static str, &'static str)>)> {
    vec![
        ("login", vec![("p_email", "eve@example.test")]),
        (
            "register",
            vec![
                ("p_email", "eve@example.test"),
                ("p_first_name", "Eve"),
                ("p_last_name", ""),
            ],
        ),
        ("code", vec![("p_confirmation_code", "000000")]),
        ("resend", vec![]),
        ("password", vec![("p_password", "correct horse battery")]),
        ("forgot", vec![]),
        (
            "new-password",
            vec![
                ("p_first_password", "another horse battery"),
                ("p_second_password", "another horse battery"),
            ],
        ),
        ("organization", vec![("p_org_code", "org_00000000001")]),
        ("create-organization", vec![("p_org_name", "Mine")]),
        ("passkey", vec![("p_passkey", "{}")]),
        ("add-passkey", vec![("p_passkey", "{}")]),
        ("skip-passkey", vec![]),
        ("code", vec![]),
        ("password", vec![]),
        ("new-password", vec![]),
        ("organization", vec![]),
    ]
}

/// Posts steps that are not due, and sees that the one that is due stays due and nothing came of it.
async fn nothing_moves(app: &TestApp, browser: &mut Browser, due: &str, taken: &[&str]) {
    let before = browser.page().clone();
    let mails = app.mails(EMAIL).await.len() + app.mails("eve@example.test").await.len();
    for (step, fields) in every_step().into_iter().filter(|(step, _)| !taken.contains(step)) {
        let answer = post_step(browser, step, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{due}: {step} {}", answer.text());
        let flow = flow_of(browser);
        assert_eq!(answer.location(), Some(flow.as_str()), "{due}: {step}");
        assert_eq!(answer.set_cookies(), Vec::<String>::new(), "{due}: {step}");
        browser.open(&flow).await;
        assert_eq!(browser.page().heading(), before.heading(), "{due}: {step}");
    }
    for page in [
        "done",
        "finish",
        "success",
        "code",
        "new-password",
        "organization",
        "second-factor",
    ] {
        let path = format!("{}/{page}", flow_of(browser));
        browser.open(&path).await;
        assert_eq!(browser.page().heading(), before.heading(), "{due}: {page}");
        let answer = post_step(browser, "done", &[]).await;
        assert_page(&answer, StatusCode::NOT_FOUND, "no such step");
    }
    assert_eq!(
        app.mails(EMAIL).await.len() + app.mails("eve@example.test").await.len(),
        mails,
        "{due}: no mail"
    );
}

fn is_about_ada(page: &Page) -> bool {
    page.html.contains(EMAIL) || page.html.contains("Web application")
}

testkit::tests! {
    async fn r012_nothing_of_the_request_changes_between_the_pages(app) {
        app.seed(json!({ "organizations": [{ "code": "org_00000000002", "name": "Other", "is_allow_registrations": true }] })).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("scope", "openid offline"), ("nonce", "own-nonce"), ("prompt", "create")])).await;
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(TAMPERED).finish();
        let flow = flow_of(&ada);
        let csrf = ada.page().field("csrf").expect("a form");
        ada.open(&format!("{flow}?{query}")).await;

        let with = |fields: &[(&'static str, String)]| {
            let mut all: Vec<(&str, String)> = fields.to_vec();
            all.extend(TAMPERED.map(|(name, value)| (name, value.to_owned())));
            all
        };
        let names = [("p_email", EMAIL), ("p_first_name", "Ada"), ("p_last_name", "")].map(|(a, b)| (a, b.to_owned()));
        let fields = with(&names);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = post_form(&mut ada, &format!("{flow}/register?{query}"), &csrf, &fields).await;
        assert_eq!(answer.location(), Some(flow.as_str()), "{}", answer.text());
        let code = app.code(EMAIL).await;
        let fields = with(&[("p_confirmation_code", code)]);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = post_form(&mut ada, &format!("{flow}/code?{query}"), &csrf, &fields).await;

        let to = answer.location().expect("the end");
        assert!(to.starts_with(&format!("{}?", REG.callback)), "{to}");
        assert!(to.contains("state=state-of-the-test") && !to.contains("other") && !to.contains('#'), "{to}");
        let tokens = app.exchange(&REG, &crate::steps::parameter(&answer, "code").expect("a code")).await;
        assert_eq!((tokens.scope.as_str(), &tokens.id()["nonce"]), ("openid offline", &json!("own-nonce")));
        assert_eq!((&tokens.access()["azp"], &tokens.access()["aud"]), (&json!(REG.id), &json!([])));
        assert_ne!(tokens.access()["org_code"], "org_00000000002");
    }

    async fn r013_a_flow_goes_on_in_the_browser_that_began_it_and_in_no_other(app) {
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        ada.submit(&[("p_email", EMAIL), ("p_first_name", "Ada")]).await;
        let flow = flow_of(&ada);
        let csrf = ada.page().field("csrf").expect("a form");
        let code = app.code(EMAIL).await;

        let mut stranger = app.browser();
        let mut other = app.browser();
        other.open(&app.authorize_path(&REG, &[])).await;
        let own = flow_of(&other);
        let mut changed = ada.clone();
        changed.set_cookie("/", &format!("{BROWSER}={}; Path=/; Secure", "A".repeat(43)));
        let mut without = ada.clone();
        without.drop_cookie(BROWSER);
        for (who, browser) in [("no cookie", &mut stranger), ("its own", &mut other), ("another", &mut changed), ("dropped", &mut without)] {
            browser.open(&flow).await;
            assert_eq!(browser.page().status, 403, "{who}");
            assert!(!is_about_ada(browser.page()), "{who}: {}", browser.page().text());
            for path in [format!("{flow}/login"), format!("{flow}/register")] {
                assert_eq!(browser.open(&path).await.status, 403, "{who}");
            }
            for step in ["code", "resend", "login"] {
                let fields = [("p_confirmation_code", code.as_str()), ("p_email", EMAIL)];
                let answer = post_form(browser, &format!("{flow}/{step}"), &csrf, &fields).await;
                assert_page(&answer, StatusCode::FORBIDDEN, who);
            }
            assert_eq!(browser.cookie("/", SESSION), None, "{who}");
        }
        // Even with a token that was made for its own browser and flow.
        other.open(&own).await;
        let own_csrf = other.page().field("csrf").expect("a form");
        let answer = post_form(&mut other, &format!("{flow}/code"), &own_csrf, &[("p_confirmation_code", &code)]).await;
        assert_page(&answer, StatusCode::FORBIDDEN, "a token of another flow");

        // The other person starts over, and the one who began goes on undisturbed.
        other.open(&app.authorize_path(&REG, &[])).await;
        assert_ne!(flow_of(&other), flow);
        ada.submit(&[("p_confirmation_code", &code)]).await;
        assert!(ada.parameter("code").is_some(), "{}", ada.page().text());
        assert_eq!(stranger.cookie("/", SESSION), None);
    }

    async fn r014_a_step_that_is_not_due_is_answered_with_the_one_that_is(app) {
        let organizations = json!([{ "code": "org_00000000001", "name": "One" }, { "code": "org_00000000002", "name": "Two" },
                                   { "code": "org_00000000003", "name": "Three" }]);
        let member = json!([{ "code": "org_00000000001" }, { "code": "org_00000000002" }]);
        app.seed(json!({ "organizations": organizations, "users": [
            { "email": EMAIL, "password": "correct horse battery", "organizations": member },
            { "email": "eve@example.test" },
        ] })).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[])).await;
        nothing_moves(&app, &mut ada, "login", &["login"]).await;
        ada.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        nothing_moves(&app, &mut ada, "register", &["register"]).await;
        ada.open(&app.authorize_path(&REG, &[])).await;
        ada.submit(&[("p_email", EMAIL)]).await;
        nothing_moves(&app, &mut ada, "code", &["code", "resend"]).await;
        assert_eq!(post_step(&mut ada, "code", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "an empty form");
        let code = app.code(EMAIL).await;
        ada.submit(&[("p_confirmation_code", &code)]).await;
        nothing_moves(&app, &mut ada, "organization", &["organization"]).await;
        for code in ["", "org_00000000003", "org_99999999999"] {
            let answer = post_step(&mut ada, "organization", &[("p_org_code", code)]).await;
            assert_page(&answer, StatusCode::UNPROCESSABLE_ENTITY, code);
        }
        assert_eq!(ada.cookie("/", SESSION), None, "no session before the end");
        for page in ["login", "register"] {
            ada.open(&format!("{}/{page}", flow_of(&ada))).await;
            assert!(ada.page().html.contains("p_org_code"), "what was proved is not left by a link: {page}");
        }
        ada.submit(&[("p_org_code", "org_00000000001")]).await;
        assert!(ada.parameter("code").is_some());
    }

    async fn r014_another_way_in_the_middle_leads_back_and_not_forward(app) {
        app.use_connections(&["email:password"]).await;
        app.seed(json!({ "users": [{ "email": EMAIL, "password": "correct horse battery" },
                                   { "email": "eve@example.test", "password": "another horse battery" }] })).await;
        let mut eve = app.browser();
        eve.open(&app.authorize_path(&REG, &[])).await;
        eve.submit(&[("p_email", EMAIL)]).await;
        nothing_moves(&app, &mut eve, "password", &["password", "forgot"]).await;
        // A reset that was begun for one account does not become another's.
        let restart = |browser: &Browser| format!("{}/login", flow_of(browser));
        eve.open(&restart(&eve)).await;
        eve.submit(&[("p_email", "eve@example.test")]).await;
        assert_eq!(post_step(&mut eve, "forgot", &[]).await.status, StatusCode::SEE_OTHER);
        let code = app.code("eve@example.test").await;
        eve.open(&restart(&eve)).await;
        eve.submit(&[("p_email", EMAIL)]).await;
        let answer = post_step(&mut eve, "code", &[("p_confirmation_code", &code)]).await;
        assert_eq!(answer.location(), Some(flow_of(&eve).as_str()));
        assert_eq!(post_step(&mut eve, "forgot", &[]).await.status, StatusCode::SEE_OTHER);
        eve.open(&flow_of(&eve)).await;
        let wrong = post_step(&mut eve, "code", &[("p_confirmation_code", &code)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "the code of the other reset");
        let fields = [("p_first_password", "third horse battery"), ("p_second_password", "third horse battery")];
        let answer = post_step(&mut eve, "new-password", &fields).await;
        assert_eq!(answer.location(), Some(flow_of(&eve).as_str()));
        assert!(app.sign_in_with_password(&REG, EMAIL, "correct horse battery").await.tokens.id_token.is_some());
    }

    async fn r015_a_flow_runs_out(app) {
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        ada.submit(&[("p_email", EMAIL), ("p_first_name", "Ada")]).await;
        let code = app.code(EMAIL).await;
        let flow = flow_of(&ada);
        app.clock.advance(3_599);
        assert_eq!(ada.open(&flow).await.status, 200);
        let csrf = ada.page().field("csrf").expect("a form");
        app.clock.advance(1);
        let answer = post_form(&mut ada, &format!("{flow}/code"), &csrf, &[("p_confirmation_code", &code)]).await;
        assert_eq!(answer.location(), Some(flow.as_str()), "no code: {}", answer.text());
        assert_eq!(ada.open(&flow).await.status, 410);
        assert_eq!(ada.cookie("/", SESSION), None);
    }

    async fn r019_after_credentials_the_browser_goes_on_with_get(app) {
        let see_other = |answer: &Answer| {
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
            assert!(answer.body.is_empty());
            assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
            assert_eq!(answer.header("cache-control"), Some("no-store"));
        };
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        see_other(&post_step(&mut ada, "register", &[("p_email", EMAIL), ("p_first_name", "Ada")]).await);
        let code = app.code(EMAIL).await;
        let end = post_step(&mut ada, "code", &[("p_confirmation_code", &code)]).await;
        see_other(&end);
        assert!(end.location().is_some_and(|to| to.starts_with(REG.callback)));

        app.use_connections(&["email:password"]).await;
        app.seed(json!({ "users": [{ "email": EMAIL, "password": "correct horse battery" }] })).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[])).await;
        ada.submit(&[("p_email", EMAIL)]).await;
        let end = post_step(&mut ada, "password", &[("p_password", "correct horse battery")]).await;
        see_other(&end);
        assert!(end.location().is_some_and(|to| to.starts_with(REG.callback)));
    }

    async fn r020_no_response_mode_but_the_query(app) {
        assert_eq!(app.get("/.well-known/openid-configuration").await.json()["response_modes_supported"], json!(["query"]));
        for mode in ["form_post", "fragment", "web_message", "jwt", "query.jwt", "form_post.jwt", "QUERY"] {
            assert_refused(&ask(&app, &REG, &[("response_mode", mode)]).await, &REG, "invalid_request", mode);
        }
        assert_eq!(ask(&app, &REG, &[("response_mode", "query")]).await.status, StatusCode::SEE_OTHER);
    }
}
