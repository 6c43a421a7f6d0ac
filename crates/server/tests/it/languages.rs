//! The language of pages and mails: the parameter `lang`, the browser's preference, the environment's default, English.

use serde_json::json;
use testkit::{REG, TestApp};

const ADA: &str = "ada@example.test";

/// The language, the direction and the heading of the page that asks for an address.
async fn first_page(app: &TestApp, browser: &str, extra: &[(&str, &str)]) -> (String, String, String) {
    let mut visitor = app.browser().preferring(browser);
    let page = visitor.open(&app.authorize_path(&REG, extra)).await;
    let html = page.html.split_once("<html lang=\"").expect("a page").1;
    let mut values = html.split('"');
    let lang = values.next().expect("a language").to_owned();
    assert_eq!(page.headers["content-language"], lang.as_str());
    (lang, values.nth(1).expect("a direction").to_owned(), page.heading())
}

fn expected(lang: &str, direction: &str, heading: &str) -> (String, String, String) {
    (lang.to_owned(), direction.to_owned(), heading.to_owned())
}

testkit::tests! {
    async fn the_parameter_decides_then_the_browser_then_the_environment(app) {
        let german = expected("de", "ltr", "Anmelden");
        let arabic = expected("ar-001", "rtl", "تسجيل الدخول");
        assert_eq!(first_page(&app, "fi", &[]).await, expected("en", "ltr", "Sign in"));
        assert_eq!(first_page(&app, "fi, de-CH;q=0.8, en;q=0.5", &[]).await, german);
        assert_eq!(first_page(&app, "de", &[("lang", "ar-EG")]).await, arabic);
        assert_eq!(first_page(&app, "de", &[("lang", "tlh")]).await, german);
        app.seed(json!({ "settings": { "default_language": "ar-001" } })).await;
        assert_eq!(first_page(&app, "fi", &[]).await, arabic);
        assert_eq!(first_page(&app, "de", &[]).await, german);
    }

    async fn only_enabled_languages_count(app) {
        app.seed(json!({ "settings": { "enabled_languages": ["de", "ar-001"], "default_language": "de" } })).await;
        let german = expected("de", "ltr", "Anmelden");
        assert_eq!(first_page(&app, "en", &[("lang", "en")]).await, german);
        assert_eq!(first_page(&app, "ar", &[]).await.0, "ar-001");
    }

    async fn languages_that_are_not_spoken_cannot_be_set(app) {
        let cx = app.administrator().await;
        for settings in [
            json!({ "enabled_languages": ["de", "tlh"] }),
            json!({ "default_language": "tlh" }),
            json!({ "enabled_languages": ["de"], "default_language": "en" }),
        ] {
            let seed = json!({ "settings": settings }).to_string();
            assert!(engine::seed::apply(&cx, &seed).await.is_err(), "{seed}");
        }
        assert_eq!(first_page(&app, "tlh", &[]).await.0, "en");
    }

    async fn a_mail_speaks_the_language_of_the_page_that_sent_it(app) {
        for (at, (browser, lang, subject)) in [
            ("de-AT", None, "Einmalcode für die Registrierung"),
            ("de", Some("ar-001"), "هو رمزك لمرة واحدة لإنشاء حساب في"),
            ("tlh", None, "is your one-time code to sign up to"),
        ].into_iter().enumerate() {
            let email = format!("{at}{ADA}");
            let mut visitor = app.browser().preferring(browser);
            let extra: Vec<_> = [("prompt", "create")].into_iter().chain(lang.map(|lang| ("lang", lang))).collect();
            visitor.open(&app.authorize_path(&REG, &extra)).await;
            visitor.submit(&[("p_email", &email), ("p_first_name", "Ada")]).await;
            let mails = app.mails(&email).await;
            assert!(mails[0].subject.contains(subject), "{}", mails[0].subject);
            let hides = |text: &str| text.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']);
            assert!(!hides(&mails[0].subject), "marks of direction in a subject: {:?}", mails[0].subject);
        }
    }
}
