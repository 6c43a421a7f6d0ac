//! How often codes are sent: to one person, to one browser, to one address of the network (security requirements R89, R108).

use serde_json::json;
use server::Options;
use testkit::{Browser, REG, TestApp};

use crate::posting::{Flow, named};

const ADA: &str = "ada@example.test";
const OF_PERSON: &str = "Too many codes were asked for. Try again in ";
const OF_NETWORK: &str = "Too many codes were asked for from your network. Try again in ";

/// The sign-in page, once more, in a browser that may be signed in.
async fn naming(app: &TestApp, browser: &mut Browser, email: &str) {
    browser.open(&app.authorize_path(&REG, &[("prompt", "login")])).await;
    browser.submit(&[("p_email", email)]).await;
}

/// The number in a sentence that begins like this.
fn number_after(browser: &Browser, words: &str) -> i64 {
    let text = browser.page().text();
    let at = text.find(words).unwrap_or_else(|| panic!("no {words:?} in {text}")) + words.len();
    let digits: String = text[at..].chars().take_while(char::is_ascii_digit).collect();
    digits.parse().expect("a number")
}

testkit::tests! {
    async fn r089_strangers_who_use_up_somebodys_codes_keep_no_known_browser_out(app) {
        let mut ada = app.sign_up(ADA).await.browser;
        app.clock.advance(7_200);
        for _ in 0..10 {
            assert_eq!(named(&app, ADA).await.page().heading(), "Check your email");
        }
        let stranger = named(&app, ADA).await;
        assert_eq!(stranger.page().status, 422);
        assert!((60..=70).contains(&number_after(&stranger, OF_PERSON)));

        naming(&app, &mut ada, ADA).await;
        assert_eq!(ada.page().heading(), "Check your email", "{}", ada.page().text());
        ada.submit(&[("Code", &app.code(ADA).await)]).await;
        let mut ada = app.arrived(&REG, ada).await.browser;
        // It has few of its own.
        for more in 0..6 {
            app.clock.advance(30);
            naming(&app, &mut ada, ADA).await;
            assert_eq!(ada.page().status == 200, more < 4, "{more}: {}", ada.page().text());
        }
        assert!(ada.page().text().contains(OF_PERSON));
        assert_eq!(named(&app, ADA).await.page().status, 422, "still nobody else");
    }

    async fn who_has_to_wait_for_a_code_is_told_for_how_long(app) {
        app.sign_up(ADA).await;
        app.clock.advance(7_200);
        for turn in 0..10 {
            named(&app, ADA).await;
            app.clock.advance(if turn == 0 { 1_300 } else { 1 });
        }
        let refused = named(&app, ADA).await;
        let minutes = number_after(&refused, OF_PERSON);
        assert!((36..=49).contains(&minutes), "{minutes}");
        app.clock.advance(minutes * 60 - 61);
        assert_eq!(named(&app, ADA).await.page().status, 422);
        app.clock.advance(61);
        assert_eq!(named(&app, ADA).await.page().status, 200);
        // That one was the last that there was: the others were asked for later.
        assert!(named(&app, ADA).await.page().text().contains(OF_PERSON));
    }

    async fn r108_codes_for_one_address_of_the_network_are_a_setting(app) {
        let api = app.management_api().await;
        let path = "/api/v1/environment/settings";
        assert_eq!(api.get(path).await.ok()["settings"]["codes_per_address_per_hour"], 500);
        for wrong in [json!({ "codes_per_address_per_hour": 9 }), json!({ "codes_per_environment_per_hour": 0 }), json!({ "texts_per_address_per_hour": -1 })] {
            assert_eq!(api.patch(path, wrong.clone()).await.status, 400, "{wrong}");
        }
        api.patch(path, json!({ "codes_per_address_per_hour": 12 })).await.ok();
        for number in 0..14 {
            let mut browser = app.browser();
            browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
            browser.submit(&[("p_email", &format!("user{number}@example.test")), ("p_first_name", "Ada")]).await;
            assert_eq!(browser.page().status == 200, number < 12, "{number}");
            assert_eq!(browser.page().text().contains(OF_NETWORK), number >= 12, "{number}");
        }
        api.patch(path, json!({ "codes_per_environment_per_hour": 10 })).await.ok();
        app.clock.advance(7_200);
        let mut last = app.browser();
        for number in 0..11 {
            last = app.browser();
            last.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
            last.submit(&[("p_email", &format!("other{number}@example.test")), ("p_first_name", "Ada")]).await;
        }
        assert!(last.page().text().contains(OF_PERSON), "{}", last.page().text());
    }

    async fn in_development_whoever_sits_at_the_same_machine_is_not_limited_by_address(app) {
        let api = app.management_api().await;
        api.patch("/api/v1/environment/settings", json!({ "codes_per_address_per_hour": 10 })).await.ok();
        let proxies = || -> Vec<server::IpRange> { vec!["203.0.113.0/24".parse().expect("a range")] };
        for (is_dev, address, is_limited) in [(true, "127.0.0.1", false), (true, "::1", false), (true, "198.51.100.7", true), (false, "127.0.0.1", true)] {
            app.clock.advance(7_200);
            let app = app.clone().with_options(Options { is_dev, trusted_proxies: proxies(), ..app.options.clone() });
            let mut last = 0;
            for number in 0..12 {
                let mut browser = app.browser();
                browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
                let fields = [("p_email", format!("user{number}@example.test")), ("p_first_name", "Ada".to_owned())];
                let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
                let headers = [("origin", "null"), ("sec-fetch-site", "same-origin"), ("x-forwarded-for", address)];
                last = Flow::of(&browser).post_with(&mut browser, "register", &fields, &headers).await.status.as_u16();
            }
            assert_eq!(last == 422, is_limited, "{is_dev} {address}: {last}");
        }
    }
}
