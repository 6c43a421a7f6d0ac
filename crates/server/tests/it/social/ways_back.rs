//! Pages about answers that lead nowhere: from each of them there is a way back to the application (behaviour, section 3), as
//! far as it is known which one it was, and no further.

use serde_json::json;
use testkit::{Browser, REG, TestApp};

use super::pages::{Elsewhere, back};

const LOGIN: &str = "https://app.example.test/api/auth/login";

/// The application names both ways back.
async fn with_ways_back(app: &TestApp) {
    let application = json!({
        "client_id": REG.id, "client_secret": REG.secret, "name": "Web application", "type": "reg",
        "redirect_uris": [REG.callback], "logout_uris": [REG.logout],
        "homepage_uri": REG.origin, "login_uri": LOGIN, "connections": ["email:otp"],
    });
    app.seed(json!({ "applications": [application] })).await;
}

fn leads_back(browser: &Browser, number: &str, why: &str) {
    let page = browser.page();
    assert!(
        (400..600).contains(&page.status) && page.text().contains(number),
        "{why}: {} {}",
        page.status,
        page.text()
    );
    let is_named = page.html.contains(&format!("href=\"{}", REG.origin));
    assert!(page.html.contains("Sign in again") && is_named, "{why}: {}", page.html);
}

testkit::tests! {
    async fn every_page_about_an_answer_leads_back_to_its_application(app) {
        with_ways_back(&app).await;
        let google = Elsewhere::of(&app, "oauth2:google", json!({})).await;
        let mut browser = app.browser();
        google.leave(&app, &mut browser).await;
        let address = back(&browser);
        google.provider.answers("/token", 502, "text/html", "<html>");
        browser.open_from_elsewhere(&address).await;
        leads_back(&browser, "4031", "a provider that is down");
        browser.open_from_elsewhere(&address).await;
        leads_back(&browser, "1656", "the same page again");
        for lost in ["/login/callback?error=access_denied", "/login/callback", "/login/callback?state=foreign&code=x"] {
            browser.open_from_elsewhere(lost).await;
            leads_back(&browser, "1656", lost);
        }
        google.leave(&app, &mut browser).await;
        let address = back(&browser);
        app.clock.advance(700);
        browser.open_from_elsewhere(&address).await;
        leads_back(&browser, "1656", "an answer that is too late");
        browser.follow("Sign in again").await;
        assert_eq!(browser.page().heading(), "Sign in");
        // Where the sign-in is over, the application's own start is the way.
        app.clock.advance(3_000);
        browser.open_from_elsewhere(&address).await;
        leads_back(&browser, "1656", "a sign-in that is over");
        assert!(browser.page().html.contains(LOGIN), "{}", browser.page().html);
        // Another browser gets to know nothing of it.
        let mut stranger = app.browser();
        stranger.set_cookie("/", &format!("__Host-doorstep_away={}; Path=/; Secure", browser.cookie("/", "__Host-doorstep_away").expect("the sign-in")));
        stranger.open_from_elsewhere("/login/callback?error=access_denied").await;
        assert!(!stranger.page().html.contains(REG.origin), "{}", stranger.page().html);
    }

    async fn a_form_that_came_too_late_or_is_too_long_leads_back_as_well(app) {
        with_ways_back(&app).await;
        let apple = Elsewhere::of(&app, "oauth2:apple", json!({})).await;
        let mut browser = app.browser();
        apple.leave(&app, &mut browser).await;
        let state = browser.parameter("state").expect("a state");
        let answer = app.post_with("/login/callback", &[("state", &state), ("code", "code-1")], &[("sec-fetch-site", "cross-site")]).await;
        let onward = answer.location().expect("an address").to_owned();
        app.clock.advance(601);
        browser.open_from_elsewhere(&onward).await;
        leads_back(&browser, "1656", "carried for more than ten minutes");
        browser.open_from_elsewhere("/login/callback?answer=made-up").await;
        leads_back(&browser, "1656", "made up");
        browser.open_from_elsewhere("/login/callback?%").await;
        leads_back(&browser, "5001", "no query");
        let long = "x".repeat(600_000);
        for (path, number) in [("/login/callback", "1656"), ("/login/saml/callback", "1959"), ("/login/wsfed/callback", "1959")] {
            browser.post_from_elsewhere(path, &[("state", &long)]).await;
            leads_back(&browser, number, path);
            browser.follow("Sign in again").await;
            assert_eq!(browser.page().heading(), "Sign in", "{path}");
        }
        let too_much = "x".repeat(5_000);
        browser.post_from_elsewhere("/login/callback", &[("state", &state), ("code", &too_much)]).await;
        leads_back(&browser, "1656", "more than is carried on");
        // A form of ours: the sign-in is known by its address.
        browser.follow("Sign in again").await;
        let flow = crate::posting::Flow::of(&browser);
        let answer = flow.post(&mut browser, "login", &[("p_email", &long)]).await;
        assert!(answer.status == 413 && answer.text().contains(&format!("{}\"", flow.path())) && answer.text().contains(REG.origin), "{}", answer.text());
        // Nobody knows whose it is: there is the start page.
        for path in ["/oauth2/auth", "/logout", "/login/callback"] {
            let mut stranger = app.browser();
            stranger.post_from_elsewhere(path, &[("state", &long)]).await;
            let page = stranger.page();
            assert!((400..500).contains(&page.status) && page.html.contains("href=\"/\"") && !page.html.contains(REG.origin), "{path}: {}", page.html);
            stranger.follow("Go to the start page").await;
            assert_eq!(stranger.page().status, 200);
        }
    }

    async fn r183_an_answer_that_is_too_long_has_a_page_with_a_number(app) {
        let (long, longer) = ("x".repeat(70_000), "x".repeat(600_000));
        let answer = app.post("/connected_apps/callback", &[("state", &long)]).await;
        assert!(answer.status == 413 && answer.text().contains("9881") && answer.text().contains("<html"), "{}", answer.text());
        // On to where the browser is known.
        for (path, body, number) in [("/login/callback", &long, "1656"), ("/login/saml/callback", &longer, "1959"), ("/login/wsfed/callback", &longer, "1959")] {
            let answer = app.post(path, &[("SAMLResponse", body)]).await;
            assert_eq!(answer.status, 303, "{path}: {}", answer.text());
            let page = app.get(answer.location().expect("an address")).await;
            assert!(page.status == 400 && page.text().contains(number) && page.text().contains("<html"), "{path}: {}", page.text());
        }
    }
}
