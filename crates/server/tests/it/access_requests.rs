//! Asking for access where nobody creates an account by themselves: who is offered it, and what the answer does not tell
//! (behaviour, sections 3 and 15; R89 to R92).

use serde_json::{Value, json};
use server::Options;
use testkit::{Browser, REG, TestApp};

use crate::given::at_once;
use crate::posting::Flow;
use crate::registration::{environment, organization};

const ADA: &str = "ada@example.test";
const EVE: &str = "eve@example.test";
const ACME: &str = "org_0a0a0a0a0a0";
const LINK: &str = "Request access";

async fn opened(app: &TestApp, extra: &[(&str, &str)]) -> Browser {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, extra)).await;
    browser
}

/// Closed, and open for requests.
async fn by_request(app: &TestApp) {
    let settings = json!({ "is_self_sign_up_allowed": false, "is_access_request_allowed": true });
    environment(app, settings).await;
}

/// Somebody at the page that asks for access.
async fn asking(app: &TestApp) -> Browser {
    let mut browser = opened(app, &[]).await;
    browser.follow(LINK).await;
    assert_eq!(browser.page().heading(), LINK);
    browser
}

/// Somebody who asked for access with this address.
async fn asked(app: &TestApp, email: &str) -> Browser {
    let mut browser = asking(app).await;
    browser
        .submit(&[
            ("p_email", email),
            ("p_first_name", "Eve"),
            ("p_last_name", "Moneypenny"),
        ])
        .await;
    browser
}

fn offers(browser: &Browser) -> bool {
    testkit::html::links(&browser.page().html)
        .iter()
        .any(|(words, _)| words == LINK)
}

async fn requests(app: &TestApp) -> Vec<Value> {
    let api = app.management_api().await;
    let body = api.get("/api/v1/access_requests?page_size=500").await.ok();
    body["access_requests"].as_array().expect("requests").clone()
}

/// What a visitor can tell of a page, but for who it is about and what differs in every flow.
fn seen(browser: &Browser, email: &str) -> (u16, String, usize) {
    let page = browser.page();
    let bytes = page.html.len() - page.html.matches(email).count() * email.len();
    (page.status, page.text().replace(email, "SOMEBODY"), bytes)
}

testkit::tests! {
    async fn who_may_not_register_asks_for_access_and_is_told_that_it_arrived(app) {
        by_request(&app).await;
        let mut browser = opened(&app, &[("login_hint", EVE)]).await;
        if browser.page().heading() != "Sign in" {
            browser = opened(&app, &[]).await;
        }
        assert!(!browser.page().text().contains("Create one"), "{}", browser.page().text());
        browser.follow(LINK).await;
        assert_eq!(browser.page().heading(), "Request access");
        let fields = [("p_first_name", "Eve"), ("p_last_name", "Moneypenny"), ("p_email", "Eve@Example.test")];
        browser.submit(&fields).await;
        assert_eq!((browser.page().status, browser.page().heading()), (200, "We have your request".to_owned()));
        assert!(browser.page().text().contains("Eve@Example.test"), "as it was typed: {}", browser.page().text());
        assert!(app.mails(EVE).await.is_empty(), "nobody is written to");

        let request = &requests(&app).await[0];
        assert!(request["id"].as_str().expect("an id").starts_with("access_request_"));
        let mut without_id = request.clone();
        without_id.as_object_mut().expect("an object").remove("id");
        assert_eq!(without_id, json!({ "email": "Eve@example.test", "first_name": "Eve", "last_name": "Moneypenny",
            "user_id": null, "org_code": null, "created_on": "2026-01-01T00:00:00.000000Z" }));

        browser.follow("Sign in").await;
        assert_eq!(browser.page().heading(), "Sign in");
    }

    async fn names_may_be_left_out_and_an_address_may_not(app) {
        by_request(&app).await;
        let mut browser = asking(&app).await;
        for (email, problem) in [("", "Enter your email address."), ("eve", "Enter an email address like name@example.com.")] {
            browser.submit(&[("p_email", email), ("p_first_name", "Eve")]).await;
            assert_eq!(browser.page().status, 422);
            assert_eq!(browser.page().problems(), [problem]);
            let kept = (browser.page().field("p_email"), browser.page().field("p_first_name"));
            assert_eq!(kept, (Some(email.to_owned()), Some("Eve".to_owned())), "what was typed stays");
        }
        browser.submit(&[("p_email", EVE), ("p_first_name", &"E".repeat(65))]).await;
        assert_eq!(browser.page().status, 422);
        assert!(requests(&app).await.is_empty());
        browser.submit(&[("p_email", EVE), ("p_first_name", " "), ("p_last_name", "")]).await;
        assert_eq!(browser.page().heading(), "We have your request");
        let request = &requests(&app).await[0];
        assert_eq!((&request["first_name"], &request["last_name"]), (&Value::Null, &Value::Null));
    }

    async fn nothing_is_offered_unless_the_environment_says_so(app) {
        let offered = async |settings: Value, extra: &[(&str, &str)]| {
            let mut all = json!({ "is_self_sign_up_allowed": true, "is_access_request_allowed": false });
            for (name, value) in settings.as_object().expect("settings") {
                all[name] = value.clone();
            }
            environment(&app, all).await;
            let mut browser = opened(&app, extra).await;
            let is_offered = offers(&browser);
            // Whoever knows the address of the page comes no further.
            let page = format!("{}/request-access", browser.address().path());
            browser.open(&page).await;
            assert_eq!(browser.page().heading() == LINK, is_offered, "{}", browser.page().heading());
            is_offered
        };
        for extra in [&[][..], &[("prompt", "create")]] {
            assert!(!offered(json!({}), extra).await);
            assert!(!offered(json!({ "is_self_sign_up_allowed": false }), extra).await, "off at first");
            assert!(!offered(json!({ "is_access_request_allowed": true }), extra).await, "everybody may register");
            let both = json!({ "is_self_sign_up_allowed": false, "is_access_request_allowed": true });
            assert!(offered(both, extra).await);
        }
    }

    async fn an_organization_that_takes_nobody_is_asked_for_access(app) {
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }] })).await;
        environment(&app, json!({ "is_access_request_allowed": true })).await;
        assert!(!offers(&opened(&app, &[]).await), "without it, everybody may register");
        let mut browser = opened(&app, &[("org_code", ACME)]).await;
        assert!(offers(&browser) && !browser.page().text().contains("Create one"), "{}", browser.page().text());
        browser.follow(LINK).await;
        browser.submit(&[("p_email", EVE)]).await;
        assert_eq!(requests(&app).await[0]["org_code"], ACME);

        app.management_api().await.patch(&format!("/api/v1/organization/{ACME}"), json!({ "is_allow_registrations": true })).await.ok();
        assert!(!offers(&opened(&app, &[("org_code", ACME)]).await), "it takes everybody now");
        assert!(!offers(&opened(&app, &[("org_code", "org_0c0c0c0c0c0")]).await), "there is none");
    }

    async fn where_the_application_leads_nobody_to_registration_access_is_asked_for(app) {
        let path = format!("/api/v1/applications/{}/settings", REG.id);
        app.management_api().await.patch(&path, json!({ "has_register_link_on_sign_in_page": false })).await.ok();
        assert!(!offers(&opened(&app, &[]).await));
        environment(&app, json!({ "is_access_request_allowed": true })).await;
        let mut browser = opened(&app, &[]).await;
        assert!(offers(&browser));
        browser.submit(&[("p_email", EVE)]).await;
        assert_eq!(browser.page().heading(), "We don’t know that address");
        assert!(offers(&browser));
        assert!(!offers(&opened(&app, &[("prompt", "create")]).await), "that link still leads to an account");
    }

    async fn whoever_is_not_known_asks_with_what_was_typed(app) {
        by_request(&app).await;
        let mut browser = opened(&app, &[]).await;
        browser.submit(&[("p_email", EVE)]).await;
        assert_eq!(browser.page().heading(), "We don’t know that address");
        browser.follow(LINK).await;
        assert_eq!(browser.page().field("p_email").as_deref(), Some(EVE));
        browser.submit(&[]).await;
        assert_eq!(browser.page().heading(), "We have your request");
        assert_eq!(requests(&app).await[0]["email"], EVE);
    }

    async fn who_registers_while_it_is_closed_comes_to_the_page_with_what_was_typed(app) {
        by_request(&app).await;
        environment(&app, json!({ "is_self_sign_up_allowed": true })).await;
        let mut browser = opened(&app, &[("prompt", "create")]).await;
        browser.submit(&[("p_email", EVE), ("p_first_name", "Eve"), ("p_last_name", "Moneypenny")]).await;
        by_request(&app).await;
        let code = app.code(EVE).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(browser.page().heading(), LINK);
        let typed = ["p_email", "p_first_name", "p_last_name"].map(|name| browser.page().field(name).expect("a field"));
        assert_eq!(typed, [EVE, "Eve", "Moneypenny"]);
        browser.submit(&[]).await;
        assert_eq!(browser.page().heading(), "We have your request");
        // Without requests it is the end, as before.
        environment(&app, json!({ "is_access_request_allowed": false })).await;
        let browser = opened(&app, &[("prompt", "create")]).await;
        assert_eq!((browser.page().status, browser.page().heading()), (403, "Registration is closed".to_owned()));
    }

    async fn r090_the_answer_says_nothing_of_accounts_and_requests(app) {
        app.seed(json!({ "users": [{ "email": ADA, "username": "ada" }, { "email": "sus@example.test", "is_suspended": true }] })).await;
        by_request(&app).await;
        environment(&app, json!({ "is_enumeration_protected": true })).await;
        let first = asked(&app, EVE).await;
        let again = asked(&app, EVE).await;
        let known = asked(&app, ADA).await;
        let suspended = asked(&app, "sus@example.test").await;
        assert_eq!(seen(&first, EVE), seen(&again, EVE));
        assert_eq!(seen(&first, EVE), seen(&known, ADA));
        assert_eq!(seen(&first, EVE), seen(&suspended, "sus@example.test"));
        assert_eq!(first.page().headers.len(), known.page().headers.len());
        // Nor does what the form begins with, on the way back from the page that asks for the proof.
        for typed in ["ADA@EXAMPLE.TEST", "EVE@EXAMPLE.TEST"] {
            let mut browser = opened(&app, &[]).await;
            browser.submit(&[("p_email", typed)]).await;
            assert_eq!(browser.page().heading(), "Check your email");
            let page = format!("{}/request-access", browser.address().path());
            browser.open(&page).await;
            assert_eq!(browser.page().field("p_email").as_deref(), Some(typed), "as it was typed");
        }
    }

    async fn where_pages_say_nothing_the_mail_tells_how_to_ask(app) {
        environment(&app, json!({ "is_self_sign_up_allowed": false, "is_enumeration_protected": true })).await;
        let told = async |email: &str| {
            let mut browser = opened(&app, &[]).await;
            browser.submit(&[("p_email", email)]).await;
            app.mails(email).await[0].text.replace('\n', " ").contains("ask for access on the sign-in page")
        };
        assert!(!told("one@example.test").await, "where there is nothing to ask for");
        by_request(&app).await;
        assert!(told("two@example.test").await);
    }

    async fn r092_an_address_has_one_open_request_in_whatever_spelling(app) {
        by_request(&app).await;
        asked(&app, EVE).await;
        let mut second = asking(&app).await;
        second.submit(&[("p_email", " EVE@Example.TEST "), ("p_first_name", "Somebody"), ("p_last_name", "Else")]).await;
        assert_eq!(second.page().heading(), "We have your request");
        let open = requests(&app).await;
        assert_eq!(open.len(), 1);
        assert_eq!(open[0]["first_name"], "Eve", "the first one stays as it is");
        assert_eq!(app.management_api().await.announced("access_request.").await, ["access_request.created"]);
    }

    async fn r230_a_form_that_is_sent_many_times_at_once_asks_once(app) {
        by_request(&app).await;
        environment(&app, json!({ "is_enumeration_protected": true })).await;
        let browser = asking(&app).await;
        let nodes = app.nodes().await;
        let windows = at_once(&nodes, 12, |node| {
            let mut window = browser.at(&node);
            async move {
                window.submit(&[("p_email", EVE), ("p_first_name", "Eve")]).await;
                window
            }
        })
        .await;
        for window in &windows {
            assert_eq!((window.page().status, window.page().heading()), (200, "We have your request".to_owned()));
        }
        assert_eq!(requests(&app).await.len(), 1);
        assert_eq!(app.management_api().await.announced("access_request.").await, ["access_request.created"]);
    }

    async fn going_back_asks_for_nothing_twice(app) {
        by_request(&app).await;
        let mut browser = asking(&app).await;
        let flow = Flow::of(&browser);
        browser.submit(&[("p_email", EVE)]).await;
        let answer = flow.post(&mut browser, "request-access", &[("p_email", "other@example.test")]).await;
        assert_eq!(answer.location(), Some(flow.path().as_str()), "the step that is due: {}", answer.text());
        assert_eq!(requests(&app).await.len(), 1);
    }

    async fn r089_one_address_of_the_network_asks_so_often_and_no_more(app) {
        by_request(&app).await;
        for number in 0..20 {
            let browser = asked(&app, &format!("{number}@example.test")).await;
            assert_eq!(browser.page().heading(), "We have your request", "{number}");
        }
        let mut refused = asked(&app, EVE).await;
        assert_eq!((refused.page().status, refused.page().heading()), (422, LINK.to_owned()));
        assert_eq!(refused.page().problems(), ["Too many requests came from your network. Try again in 70 minutes."]);
        let known = asked(&app, "0@example.test").await;
        assert_eq!(seen(&refused, EVE), seen(&known, "0@example.test"), "whoever asked before");
        assert_eq!(requests(&app).await.len(), 20);
        app.clock.advance(3_000);
        refused = asked(&app, EVE).await;
        assert_eq!(refused.page().status, 422, "what is refused lengthens nothing, and the hour is not over");
        app.clock.advance(1_300);
        let later = asked(&app, EVE).await;
        assert_eq!(later.page().heading(), "We have your request");
    }

    async fn in_development_whoever_sits_at_the_same_machine_asks_as_often_as_they_like(app) {
        by_request(&app).await;
        let proxies = || -> Vec<server::IpRange> { vec!["203.0.113.0/24".parse().expect("a range")] };
        for (is_dev, address, is_limited) in [(true, "127.0.0.1", false), (true, "198.51.100.7", true), (false, "127.0.0.1", true)] {
            app.clock.advance(7_200);
            let app = app.clone().with_options(Options { is_dev, trusted_proxies: proxies(), ..app.options.clone() });
            let mut last = 0;
            for _ in 0..21 {
                let mut browser = asking(&app).await;
                let headers = [("origin", "null"), ("sec-fetch-site", "same-origin"), ("x-forwarded-for", address)];
                let flow = Flow::of(&browser);
                last = flow.post_with(&mut browser, "request-access", &[("p_email", EVE)], &headers).await.status.as_u16();
            }
            assert_eq!(last == 422, is_limited, "{is_dev} {address} {last}");
        }
    }

    async fn r075_a_form_of_somebody_else_asks_for_nothing(app) {
        by_request(&app).await;
        let mut browser = asking(&app).await;
        let flow = Flow::of(&browser);
        let fields = [("p_email", EVE)];
        let elsewhere = [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")];
        assert_eq!(flow.post_with(&mut browser, "request-access", &fields, &elsewhere).await.status, 403);
        let forged = Flow { csrf: "0".repeat(43), ..flow.clone() };
        assert_eq!(forged.post(&mut browser, "request-access", &fields).await.status, 403);
        // A field that comes twice is nobody's choice (R94).
        let twice = [("p_email", EVE), ("p_email", ADA)];
        assert_eq!(flow.post(&mut browser, "request-access", &twice).await.status, 400);
        assert!(requests(&app).await.is_empty());
    }

    async fn r014_who_is_not_at_the_page_asks_for_nothing(app) {
        by_request(&app).await;
        let mut browser = opened(&app, &[]).await;
        let flow = Flow::of(&browser);
        let answer = flow.post(&mut browser, "request-access", &[("p_email", EVE)]).await;
        assert_eq!(answer.location(), Some(flow.path().as_str()), "{}", answer.text());
        assert!(requests(&app).await.is_empty());
    }

    async fn when_it_is_switched_off_meanwhile_the_form_leads_back_to_sign_in(app) {
        by_request(&app).await;
        let mut browser = asking(&app).await;
        environment(&app, json!({ "is_access_request_allowed": false })).await;
        browser.submit(&[("p_email", EVE)]).await;
        assert_eq!(browser.page().heading(), "Sign in");
        assert!(requests(&app).await.is_empty());
    }

    async fn the_pages_speak_the_language_and_words_that_were_chosen(app) {
        by_request(&app).await;
        let api = app.management_api().await;
        let own = json!({ "texts": { "request-access-title": "Zugang zum Verein" } });
        let answer = api.put("/api/v1/environment/texts/de", own).await;
        assert!(answer.status.is_success(), "{}", answer.text());
        let mut browser = opened(&app, &[("lang", "de")]).await;
        browser.follow("Zugang anfragen").await;
        assert_eq!(browser.page().heading(), "Zugang zum Verein");
        browser.submit(&[("p_email", EVE)]).await;
        assert_eq!(browser.page().heading(), "Ihre Anfrage ist angekommen");
    }

    async fn who_signs_in_to_an_organization_of_ones_domain_is_no_stranger(app) {
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }] })).await;
        environment(&app, json!({ "is_access_request_allowed": true })).await;
        organization(&app, ACME, json!({ "auto_join_domains": ["acme.test"] })).await;
        let mut browser = opened(&app, &[("org_code", ACME)]).await;
        browser.submit(&[("p_email", "mina@acme.test")]).await;
        assert_eq!(browser.page().heading(), "We don’t know that address");
        assert!(!offers(&browser), "the account may be created at once");
        browser.submit(&[]).await;
        assert_eq!(browser.page().heading(), "Confirm your email");
    }

    async fn who_is_signed_in_and_no_member_asks_with_the_account_that_they_have(app) {
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }] })).await;
        let ada = app.sign_up(ADA).await;
        let user = ada.tokens.access()["sub"].as_str().expect("a subject").to_owned();
        let mut browser = ada.browser;
        let asks = app.authorize_path(&REG, &[("org_code", ACME)]);
        browser.open(&asks).await;
        assert_eq!(browser.page().status, 403, "{}", browser.page().text());
        assert!(!offers(&browser), "where there are no requests");
        let page = format!("{}/request-access", browser.address().path());
        browser.open(&page).await;
        assert_eq!(browser.page().status, 403, "whoever knows the address comes no further");

        environment(&app, json!({ "is_access_request_allowed": true })).await;
        browser.open(&asks).await;
        assert!(browser.page().status == 403 && browser.page().html.contains("<code>5020</code>"), "{}", browser.page().text());
        assert!(offers(&browser) && browser.page().text().contains("Use another account"), "{}", browser.page().text());
        browser.follow(LINK).await;
        assert_eq!(browser.page().heading(), LINK);
        assert!(browser.page().text().contains("isn’t a member of this organization yet"), "{}", browser.page().text());
        assert!(!browser.page().text().contains("Already have an account"), "they have one");
        assert_eq!(browser.page().field("p_email").as_deref(), Some(ADA));
        let is_fixed = testkit::html::has_attribute_of(&browser.page().html, "input", ("id", "credentials_email"), "readonly");
        assert!(is_fixed, "{}", browser.page().html);
        // It is the account that asks, whatever is sent.
        browser.submit(&[("p_email", EVE), ("p_first_name", "Ada"), ("p_last_name", "Lovelace")]).await;
        assert_eq!(browser.page().heading(), "We have your request", "{}", browser.page().text());
        assert!(browser.page().text().contains(ADA) && !browser.page().text().contains("Already have an account"), "{}", browser.page().text());
        let open = requests(&app).await;
        assert_eq!(open.len(), 1);
        assert_eq!((&open[0]["email"], &open[0]["user_id"], &open[0]["org_code"]), (&json!(ADA), &json!(user), &json!(ACME)));
        let api = app.management_api().await;
        let id = open[0]["id"].as_str().expect("an id");
        let granted = api.post(&format!("/api/v1/access_requests/{id}/convert"), json!({})).await;
        assert_eq!(granted.status, 201, "{}", granted.text());
        browser.open(&asks).await;
        let now = app.arrived(&REG, browser).await.tokens.access();
        assert_eq!((&now["sub"], &now["org_code"]), (&json!(user), &json!(ACME)));
    }

    async fn whoever_was_let_in_meanwhile_goes_on_instead_of_asking(app) {
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }] })).await;
        environment(&app, json!({ "is_access_request_allowed": true })).await;
        let ada = app.sign_up(ADA).await;
        let user = ada.tokens.access()["sub"].clone();
        let mut browser = ada.browser;
        browser.open(&app.authorize_path(&REG, &[("org_code", ACME)])).await;
        browser.follow(LINK).await;
        let api = app.management_api().await;
        api.post(&format!("/api/v1/organizations/{ACME}/users"), json!({ "users": [{ "id": user }] })).await.ok();
        browser.submit(&[]).await;
        assert_eq!(app.arrived(&REG, browser).await.tokens.access()["org_code"], ACME);
        assert!(requests(&app).await.is_empty());
    }

    async fn r074_a_session_that_ended_asks_for_nothing(app) {
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }, { "code": "org_0b0b0b0b0b0", "name": "Away" }] })).await;
        environment(&app, json!({ "is_access_request_allowed": true })).await;
        let ada = app.sign_up(ADA).await;
        let user = ada.tokens.access()["sub"].as_str().expect("a subject").to_owned();
        let mut browser = ada.browser;
        let api = app.management_api().await;
        organization(&app, "org_0b0b0b0b0b0", json!({ "is_suspended": true })).await;
        browser.open(&app.authorize_path(&REG, &[("org_code", "org_0b0b0b0b0b0")])).await;
        assert!(!offers(&browser), "a suspended organization takes nobody: {}", browser.page().text());
        browser.open(&app.authorize_path(&REG, &[("org_code", "org_0c0c0c0c0c0")])).await;
        assert!(!offers(&browser), "there is none");
        browser.open(&app.authorize_path(&REG, &[("org_code", ACME)])).await;
        browser.follow(LINK).await;
        api.delete(&format!("/api/v1/users/{user}/sessions")).await.ok();
        browser.submit(&[]).await;
        assert_eq!(browser.page().heading(), "Sign in", "{}", browser.page().text());
        assert!(requests(&app).await.is_empty());
    }

    async fn who_just_proved_who_they_are_and_is_no_member_may_ask_as_well(app) {
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }], "users": [{ "email": ADA }] })).await;
        environment(&app, json!({ "is_access_request_allowed": true })).await;
        let mut browser = opened(&app, &[("org_code", ACME)]).await;
        browser.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert!(browser.page().status == 200 || browser.page().html.contains("<code>5020</code>"), "{}", browser.page().text());
        assert!(offers(&browser), "{}", browser.page().text());
        browser.follow(LINK).await;
        assert_eq!(browser.page().field("p_email").as_deref(), Some(ADA), "as it was typed");
        browser.submit(&[]).await;
        assert_eq!(browser.page().heading(), "We have your request");
        assert_eq!(requests(&app).await[0]["org_code"], ACME);
        browser.follow("Sign in").await;
        assert_eq!(browser.page().heading(), "Sign in", "nothing of what was proved is left");
    }

    async fn a_stranger_who_was_turned_away_may_ask_once_that_is_allowed(app) {
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }] })).await;
        let google = app.connect("oauth2:google", "Google", json!({ "client_id": "an-id", "client_secret": "a-secret" })).await;
        let mut browser = opened(&app, &[("org_code", ACME)]).await;
        let flow = browser.flow();
        browser.arrive(&app, &flow, &app.proof(&google, "1", EVE).await).await.expect("a page");
        assert!(browser.page().html.contains("<code>5020</code>") && !offers(&browser), "{}", browser.page().text());
        environment(&app, json!({ "is_access_request_allowed": true })).await;
        browser.open(&format!("/sign-in/{flow}")).await;
        browser.follow(LINK).await;
        browser.submit(&[("p_email", EVE)]).await;
        assert_eq!(browser.page().heading(), "We have your request", "{}", browser.page().text());
        assert_eq!(requests(&app).await[0]["org_code"], ACME);
    }

    async fn r212_a_request_that_nobody_decided_on_goes_after_a_while(app) {
        by_request(&app).await;
        asked(&app, EVE).await;
        let purge = async || {
            let now = domain::time::Clock::now(&app.clock);
            engine::jobs::retention::purge_once(&app.engine, now).await.expect("purging")
        };
        let told = async || {
            let events = engine::audit::latest(&app.administrator().await, 1_000).await.expect("the audit log");
            events.into_iter().map(|event| event.data).collect::<String>()
        };
        app.clock.advance(60 * 86_400);
        asked(&app, ADA).await;
        app.clock.advance(29 * 86_400);
        assert_eq!((purge().await, requests(&app).await.len()), (0, 2), "not before its time");
        assert!(told().await.contains(EVE));
        app.clock.advance(2 * 86_400);
        assert!(purge().await > 0);
        let left = requests(&app).await;
        assert_eq!((left.len(), &left[0]["email"]), (1, &json!(ADA)));
        let told = told().await;
        assert!(!told.contains(EVE) && told.contains(ADA), "what was told of it goes, too: {told}");
        let kinds = app.management_api().await.announced("access_request.").await;
        assert_eq!(kinds, ["access_request.created", "access_request.created", "access_request.deleted"]);
        // Whoever still wants to asks again.
        asked(&app, EVE).await;
        assert_eq!(requests(&app).await.len(), 2);
    }
}
