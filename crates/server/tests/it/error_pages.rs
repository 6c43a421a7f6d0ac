//! What stands on a page that stops somebody: the ways back to the application, in the language that was asked for, and a
//! code that can be looked up (behaviour, section 3).

use serde_json::json;
use testkit::{Browser, Page, REG, TestApp};

use crate::given::reg;
use crate::posting::{Flow, OURS, form, page, with_password};

const ADA: &str = "ada@example.test";
const HOME: &str = "https://app.example.test/home";
const LOGIN: &str = "https://app.example.test/login";

async fn with_pages(app: &TestApp) {
    app.seed(reg(&json!({ "homepage_uri": HOME, "login_uri": LOGIN })))
        .await;
}

/// Fails unless the page leads back to the application, and its code to the page that explains it.
#[track_caller]
fn leads_back(page: &Page, code: &str) {
    let html = &page.html;
    assert!(html.contains(&format!("href=\"{HOME}\"")), "{code}: {html}");
    assert!(html.contains(&format!("href=\"{LOGIN}\"")), "{code}: {html}");
    assert!(
        html.contains(&format!("#e{code}\"><code>{code}</code>")),
        "{code}: {html}"
    );
}

async fn opened(app: &TestApp, extra: &[(&str, &str)]) -> Browser {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, extra)).await;
    browser
}

testkit::tests! {
    async fn pages_that_stop_somebody_lead_back_to_the_application(app) {
        with_pages(&app).await;
        leads_back(opened(&app, &[("redirect_uri", "https://evil.example")]).await.page(), "5006");
        leads_back(opened(&app, &[("redirect_uri", "")]).await.page(), "5008");
        leads_back(opened(&app, &[("audience", "https://nobody.example")]).await.page(), "5001");
        app.seed(json!({ "users": [{ "email": ADA }] })).await;
        let mut ada = opened(&app, &[("org_code", "org_00000000000")]).await;
        ada.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        ada.submit(&[("p_confirmation_code", &code)]).await;
        leads_back(ada.page(), "5021");

        let mut late = opened(&app, &[]).await;
        let flow = Flow::of(&late);
        let made_up = form(&format!("{}/login", flow.path()), &[("csrf", "made up")], &OURS);
        let expired = page(&late.fetch(made_up).await).html;
        assert!(expired.contains(&format!("href=\"{HOME}\"")) && expired.contains(&format!("href=\"{}\"", flow.path())), "{expired}");
        app.clock.advance(3_601);
        late.open(&flow.path()).await;
        assert_eq!(late.page().status, 410);
        leads_back(late.page(), "4321");
    }

    async fn the_developer_of_an_application_is_told_which_parameter_is_wrong(app) {
        let shown = async |extra: &[(&str, &str)]| opened(&app, extra).await.page().text();
        let unknown = shown(&[("client_id", "<b>nobody</b>")]).await;
        assert!(unknown.contains("Are you the developer?") && unknown.contains("client_id=<b>nobody</b>"), "{unknown}");
        assert!(!opened(&app, &[("client_id", "<b>nobody</b>")]).await.page().html.contains("<b>"), "as text");
        let long = shown(&[("client_id", &"x".repeat(5_000))]).await;
        assert!(long.contains(&"x".repeat(100)) && !long.contains(&"x".repeat(101)), "{long}");
        let missing = shown(&[("client_id", "")]).await;
        assert!(missing.contains("Parameter client_id"), "{missing}");
        let audience = shown(&[("audience", "https://nobody.example")]).await;
        assert!(audience.contains("audience=https://nobody.example"), "{audience}");
        let missing = shown(&[("redirect_uri", "")]).await;
        assert!(missing.contains("redirect_uri"), "{missing}");
    }

    async fn strangers_learn_nothing_of_the_application(app) {
        with_pages(&app).await;
        let path = Flow::of(&opened(&app, &[]).await).path();
        for advance in [0, 3_601] {
            app.clock.advance(advance);
            let mut other = app.browser();
            other.open(&path).await;
            assert!(!other.page().html.contains("app.example.test"), "{}", other.page().html);
            let mut eve = opened(&app, &[]).await;
            eve.open(&path).await;
            assert!(!eve.page().html.contains("app.example.test"), "{}", eve.page().html);
        }
        let unknown = opened(&app, &[("client_id", "nobody")]).await;
        assert!(!unknown.page().html.contains("app.example.test"), "{}", unknown.page().html);
    }

    async fn a_locked_account_leads_home_too(app) {
        with_password(&app, ADA, "correct horse battery").await;
        app.seed(reg(&json!({ "homepage_uri": HOME, "login_uri": LOGIN, "connections": ["email:password"] }))).await;
        let mut eve = opened(&app, &[]).await;
        eve.submit(&[("p_email", ADA)]).await;
        for _ in 0..5 {
            eve.submit(&[("p_password", "wrong horse battery")]).await;
        }
        assert_eq!(eve.page().heading(), "Your account is locked for a moment");
        assert!(eve.page().html.contains(&format!("href=\"{HOME}\"")), "{}", eve.page().html);
        assert!(eve.page().html.contains("#e5012\"><code>5012</code>"), "{}", eve.page().html);
    }

    async fn pages_that_stop_somebody_speak_the_language_that_was_asked_for(app) {
        with_pages(&app).await;
        for (extra, told) in [
            (&[("redirect_uri", "https://evil.example"), ("lang", "de")][..], "<html lang=\"de\""),
            (&[("redirect_uri", ""), ("lang", "ar")], "<html lang=\"ar-001\" dir=\"rtl\""),
            (&[("audience", "https://nobody.example"), ("lang", "de")], "<html lang=\"de\""),
            (&[("client_id", "nobody"), ("lang", "de")], "<html lang=\"de\""),
            (&[("client_id", "nobody"), ("lang", "nonsense")], "<html lang=\"en\""),
        ] {
            let browser = opened(&app, extra).await;
            assert!(browser.page().html.contains(told), "{extra:?}: {}", browser.page().html);
        }
        let mut late = opened(&app, &[("lang", "de")]).await;
        let path = Flow::of(&late).path();
        app.clock.advance(3_601);
        late.open(&path).await;
        assert!(late.page().html.contains("<html lang=\"de\""), "{}", late.page().html);
    }

    async fn every_code_is_explained_in_the_language_of_the_page_that_showed_it(app) {
        let mut ada = app.browser();
        ada.open("/errors?lang=de").await;
        let html = ada.page().html.clone();
        assert!(html.contains("<html lang=\"de\""), "{html}");
        for code in ["4321", "5000", "5006", "5012", "5027"] {
            assert!(html.contains(&format!("id=\"e{code}\"")), "{code}");
        }
        assert!(html.contains("Diese Organisation ist gesperrt."), "{html}");
        let mut lost = app.browser().preferring("fr");
        lost.open("/oauth2/auth?client_id=nobody").await;
        let html = &lost.page().html;
        let start = html.find("href=\"/errors").expect("a link") + "href=\"".len();
        let link = html[start..].split('"').next().expect("its end").to_owned();
        assert!(link.ends_with("#e5001"), "{link}");
        lost.open(&link).await;
        assert_eq!((lost.page().status, lost.page().heading().as_str()), (200, "Que signifient les codes d’erreur"));
    }
}
