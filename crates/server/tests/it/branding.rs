//! How pages and mails look: colours, pictures and words of an environment and its organizations, set through the
//! Management API.

use axum::body::Body;
use axum::extract::Request;
use http::Method;
use serde_json::{Value, json};
use testkit::api::ManagementApi;
use testkit::{Answer, Browser, REG, TestApp};

const ADA: &str = "ada@example.test";
const GLOBEX: &str = "org_0a0a0a0a0a0";
const SETTINGS: &str = "/api/v1/environment/settings";
pub(crate) const PNG: &[u8] = b"\x89PNG\r\n\x1a\nnothing more is needed here";
pub(crate) const SVG: &[u8] =
    b"<svg xmlns='http://www.w3.org/2000/svg'><metadata>secret</metadata><path d='M0 0'/></svg>";

async fn globex(app: &TestApp) -> String {
    app.seed(json!({ "organizations": [{ "code": GLOBEX, "name": "Globex", "is_allow_registrations": true }] }))
        .await;
    format!("/api/v1/organizations/{GLOBEX}")
}

pub(crate) async fn upload(api: &ManagementApi, method: Method, path: &str, (name, bytes): (&str, &[u8])) -> Answer {
    let mut body =
        format!("--x\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"{name}\"\r\n\r\n").into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", format!("Bearer {}", api.token))
        .header("content-type", "multipart/form-data; boundary=x");
    api.app.send(request.body(Body::from(body)).expect("a request")).await
}

async fn sign_in_page(app: &TestApp, extra: &[(&str, &str)]) -> Browser {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, extra)).await;
    browser
}

/// The path of the brand's stylesheet on a page.
fn stylesheet(browser: &Browser) -> Option<String> {
    let html = &browser.page().html;
    let start = html.find("href=\"/brand/")? + "href=\"".len();
    let path = html[start..].split('"').next()?;
    path.ends_with(".css").then(|| path.to_owned())
}

/// The pictures on a page.
fn logo(browser: &Browser) -> Option<String> {
    let html = &browser.page().html;
    let start = html.find("<img src=\"/brand/files/")? + "<img src=\"".len();
    html[start..].split('"').next().map(str::to_owned)
}

testkit::tests! {
    async fn organizations_to_choose_from_have_their_logos(app) {
        let (api, organization) = (app.management_api().await, globex(&app).await);
        upload(&api, Method::POST, &format!("{organization}/logos/light"), ("globex.png", PNG)).await.ok();
        app.seed(json!({ "organizations": [{ "code": "org_0b0b0b0b0b0", "name": "Plain" }],
            "users": [{ "email": ADA, "organizations": [{ "code": GLOBEX }, { "code": "org_0b0b0b0b0b0" }] }] })).await;
        let mut ada = sign_in_page(&app, &[]).await;
        ada.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        ada.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(ada.page().heading(), "Choose an organization");
        let picture = logo(&ada).expect("a logo");
        assert_eq!(app.get(&picture).await.status, 200);
        assert_eq!(ada.page().html.matches("<img src=\"/brand/files/").count(), 1, "the other has its letter");
    }

    async fn pages_have_the_colors_of_the_environment_and_those_of_the_organization_that_is_asked_for(app) {
        let api = app.management_api().await;
        let organization = globex(&app).await;
        assert_eq!(stylesheet(&sign_in_page(&app, &[]).await), None, "who chose nothing has ours");

        let brand = json!({ "brand": { "button_color": "#0056f1", "link_color": "#0056f1", "layout": "left" } });
        api.patch(SETTINGS, brand).await.ok();
        let brand = json!({ "brand": { "button_color": "#aa0000", "card_border_radius": 4, "theme_code": "dark" } });
        api.patch(&format!("{organization}/settings"), brand).await.ok();

        let page = sign_in_page(&app, &[]).await;
        assert!(page.page().html.contains("data-layout=\"left\""), "{}", page.page().html);
        let path = stylesheet(&page).expect("a stylesheet");
        let css = app.get(&path).await;
        assert_eq!(css.header("content-type"), Some("text/css; charset=utf-8"));
        assert_eq!(css.header("cache-control"), Some("public, max-age=31536000, immutable"));
        assert!(css.text().contains("--accent: #0056f1"), "{}", css.text());

        let asked = sign_in_page(&app, &[("org_code", GLOBEX)]).await;
        assert!(asked.page().html.contains("data-theme=\"dark\""), "{}", asked.page().html);
        assert!(asked.page().html.contains("data-layout=\"left\""), "what it leaves open is as in the environment");
        assert!(asked.page().html.contains("Globex"), "{}", asked.page().html);
        let other = stylesheet(&asked).expect("a stylesheet");
        let css = app.get(&other).await.text();
        assert!(css.contains("--accent: #aa0000") && css.contains("--kinde-card-border-radius: 4px"), "{css}");

        let old = app.get(&path.replace(".css", "0.css")).await;
        assert_eq!(old.header("cache-control"), Some("public, max-age=60"), "a path that is out of date is not kept");
        assert_eq!(app.get(&path.replace("/environment/", "/org_unknown/")).await.status, 404);
    }

    async fn colors_that_cannot_be_read_are_refused_by_settings_and_mended_where_the_contract_takes_them(app) {
        let api = app.management_api().await;
        let organization = globex(&app).await;
        let pale = json!({ "brand": { "button_color": "#ffee88", "button_text_color": "#ffffff" } });
        for path in [SETTINGS.to_owned(), format!("{organization}/settings")] {
            let refused = api.patch(&path, pale.clone()).await;
            refused.assert_refused(400, "SETTING_INVALID");
            let told = refused.text();
            for word in ["button_text_color #ffffff", "button_color #ffee88", "1.1", "4.5"] {
                assert!(told.contains(word), "{word} in {told}");
            }
            assert!(!api.get(&path).await.text().contains("#ffee88"), "nothing was changed");
        }
        for (brand, told) in [
            (json!({ "link_color": "blue" }), "link_color must be #"),
            (json!({ "card_border_radius": 65 }), "card_border_radius must be from 0 to 64"),
            (json!({ "layout": "top" }), "layout is not of the right kind"),
            (json!({ "colour": "#fff" }), "There is no setting"),
        ] {
            let refused = api.patch(SETTINGS, json!({ "brand": brand })).await;
            refused.assert_refused(400, "SETTING_INVALID");
            assert!(refused.text().contains(told), "{}", refused.text());
        }

        let contract = json!({ "button_color": "#ffee88", "button_text_color": "#ffffff" });
        api.patch(&format!("/api/v1/organization/{GLOBEX}"), contract).await.ok();
        let page = sign_in_page(&app, &[("org_code", GLOBEX)]).await;
        let css = app.get(&stylesheet(&page).expect("a stylesheet")).await.text();
        assert!(css.contains("--accent: #ffee88") && css.contains("--accent-ink: #000000"), "{css}");
        // Other settings can be changed all the same, and the brand taken back.
        let path = format!("{organization}/settings");
        api.patch(&path, json!({ "allowed_domains": ["example.com"] })).await.ok();
        api.patch(&path, json!({ "brand": null })).await.ok();
        assert_eq!(api.get(&path).await.ok()["settings"]["brand"], json!({}));
    }

    async fn a_logo_is_uploaded_shown_and_taken_away(app) {
        let api = app.management_api().await;
        let organization = globex(&app).await;
        let own = "/api/v1/environment/logos";
        assert_eq!(api.get(own).await.ok()["logos"], json!([]));
        let answer = upload(&api, Method::PUT, &format!("{own}/light"), ("acme.png", PNG)).await;
        assert_eq!(answer.ok(), json!({ "code": "LOGO_UPDATED", "message": "Logo successfully updated" }));
        let logos = api.get(own).await.ok()["logos"].clone();
        assert_eq!((&logos[0]["type"], &logos[0]["file_name"]), (&json!("light"), &json!("acme.png")));
        let environment = sign_in_page(&app, &[]).await;
        assert_eq!(logo(&environment), logos[0]["path"].as_str().map(str::to_owned));

        // Behaviour, section 16: organization logo, organization name, environment logo; the switch turns the last two.
        let asked = sign_in_page(&app, &[("org_code", GLOBEX)]).await;
        assert_eq!(logo(&asked), None, "its name stands before the environment's logo");
        let switch = json!({ "brand": { "is_use_environment_logo": true } });
        api.patch(&format!("{organization}/settings"), switch).await.ok();
        assert_eq!(logo(&sign_in_page(&app, &[("org_code", GLOBEX)]).await), logo(&environment));
        upload(&api, Method::POST, &format!("{organization}/logos/dark"), ("globex.svg", SVG)).await.ok();
        let asked = logo(&sign_in_page(&app, &[("org_code", GLOBEX)]).await).expect("a logo");
        assert!(asked.ends_with(".svg"), "{asked}");
        let told = api.get(&format!("/api/v1/organization?code={GLOBEX}")).await.ok()["logo"].clone();
        assert_eq!(told, format!("{}{asked}", app.issuer()));
        assert!(api.get("/api/v1/organizations").await.text().contains(&asked));

        assert_eq!(api.delete(&format!("{own}/light")).await.status, 200);
        assert_eq!(api.delete(&format!("{own}/light")).await.status, 204);
        assert_eq!(logo(&sign_in_page(&app, &[]).await), None);
        api.delete(&format!("/api/v1/organization/{GLOBEX}")).await.ok();
        assert_eq!(app.get(&asked).await.status, 404, "it goes with its organization");
    }

    async fn r146_an_upload_is_what_its_bytes_say_and_does_nothing_when_it_is_opened(app) {
        let api = app.management_api().await;
        let path = "/api/v1/environment/logos/light";
        for (name, bytes) in [
            ("page.png", &b"<html><script>alert(1)</script>"[..]),
            ("run.svg", b"<svg><script>alert(1)</script></svg>"),
            ("load.svg", b"<svg onload='alert(1)'/>"),
            ("out.svg", b"<svg><use href='https://evil.test/#a'/></svg>"),
            ("none.png", b""),
        ] {
            upload(&api, Method::PUT, path, (name, bytes)).await.assert_refused(400, "LOGO_INVALID");
        }
        let large = [PNG, &vec![0; 1_000_000]].concat();
        upload(&api, Method::PUT, path, ("large.png", &large)).await.assert_refused(400, "LOGO_INVALID");
        let huge = [PNG, &vec![0; 1_100_000]].concat();
        upload(&api, Method::PUT, path, ("huge.png", &huge)).await.assert_refused(413, "BODY_TOO_LARGE");
        api.put(path, json!({ "logo": "x" })).await.assert_refused(400, "BODY_INVALID");
        upload(&api, Method::PUT, "/api/v1/environment/logos/middle", ("a.png", PNG)).await.assert_refused(400, "TYPE_INVALID");
        assert_eq!(api.get("/api/v1/environment/logos").await.ok()["logos"], json!([]));

        upload(&api, Method::PUT, path, ("../../etc/logo.svg", SVG)).await.ok();
        let logos = api.get("/api/v1/environment/logos").await.ok()["logos"].clone();
        assert_eq!(logos[0]["file_name"], "logo.svg");
        let file = logos[0]["path"].as_str().expect("a path");
        for _ in 0..2 {
            let picture = app.get(file).await;
            assert_eq!(picture.header("content-type"), Some("image/svg+xml"));
            assert_eq!(picture.header("x-content-type-options"), Some("nosniff"));
            assert_eq!(picture.header("cache-control"), Some("public, max-age=31536000, immutable"));
            let policy = picture.header("content-security-policy").expect("a policy");
            assert_eq!(policy, "sandbox; default-src 'none'; style-src 'unsafe-inline'");
            assert!(!picture.text().contains("secret"), "it was written anew: {}", picture.text());
        }
        assert_eq!(app.get(&file.replace(".svg", ".html")).await.status, 404);
    }

    async fn an_environment_says_it_in_its_own_words(app) {
        let api = app.management_api().await;
        let path = "/api/v1/environment/texts/en";
        let texts = json!({ "texts": { "login-title": "Welcome <back>" } });
        api.put(path, texts).await.assert_refused(400, "PAGE_TEXT_INVALID");
        let texts = json!({ "texts": { "login-title": "Welcome back", "login-intro-app": "Go on to { $application } & more" } });
        assert_eq!(api.put(path, texts).await.ok()["code"], "ENVIRONMENT_TEXTS_UPDATED");
        let page = sign_in_page(&app, &[]).await;
        assert_eq!(page.page().heading(), "Welcome back");
        assert!(page.page().html.contains("&amp;") || page.page().html.contains("&#38;"), "R186: words are words");

        let kept = api.get(path).await.ok()["texts"].as_array().expect("texts").clone();
        let of = |key: &str| kept.iter().find(|text| text["key"] == key).expect(key).clone();
        assert_eq!(of("login-title"), json!({ "key": "login-title", "text": "Welcome back", "default": "Sign in", "variables": [] }));
        assert_eq!(of("login-intro-app")["variables"], json!(["application"]));
        assert_eq!(of("login-intro-app")["default"], "to continue to { $application }");

        api.put(path, json!({ "texts": {} })).await.ok();
        assert_eq!(sign_in_page(&app, &[]).await.page().heading(), "Sign in", "and ours again");
        api.get("/api/v1/environment/texts/tlh").await.assert_refused(404, "LANGUAGE_NOT_FOUND");
    }

    async fn r188_a_text_has_no_functions_references_or_values_of_others(app) {
        let api = app.management_api().await;
        for text in ["{ login-intro }", "{ NUMBER(1) }", "{ $email }", "{ \"{\" ", "a\\u003cb", "Hi\n.value = x", ""] {
            let answer = api.put("/api/v1/environment/texts/en", json!({ "texts": { "login-title": text } })).await;
            answer.assert_refused(400, "PAGE_TEXT_INVALID");
        }
        for key in ["no-such-text", "dev-inbox-title", "login-title = x\nlogin-title"] {
            let answer = api.put("/api/v1/environment/texts/en", json!({ "texts": { key: "Hi" } })).await;
            answer.assert_refused(400, "PAGE_TEXT_INVALID");
        }
        assert_eq!(sign_in_page(&app, &[]).await.page().heading(), "Sign in");
    }

    async fn a_mail_looks_like_the_organization_that_is_signed_in_to(app) {
        let api = app.management_api().await;
        let organization = globex(&app).await;
        upload(&api, Method::POST, &format!("{organization}/logos/light"), ("globex.png", PNG)).await.ok();
        let brand = json!({ "brand": { "background_color": "#0b3d2e" , "link_color": "#7ce0b3" } });
        api.patch(&format!("{organization}/settings"), brand).await.ok();
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("org_code", GLOBEX), ("prompt", "create")])).await;
        browser.submit(&[("p_email", ADA), ("p_first_name", "Ada")]).await;
        app.code(ADA).await;
        let mail = app.inbox.messages(Some(ADA)).remove(0);
        assert!(mail.subject.contains("Globex"), "{}", mail.subject);
        assert!(mail.html.contains("#0b3d2e"), "{}", mail.html);
        let picture = format!("{}/brand/files/", app.issuer());
        assert!(mail.html.contains(&picture), "{}", mail.html);
    }

    async fn the_look_of_the_environment_can_be_read(app) {
        let api = app.management_api().await;
        upload(&api, Method::PUT, "/api/v1/environment/logos/light", ("acme.png", PNG)).await.ok();
        let brand = json!({ "brand": { "link_color": "#0056F1", "button_border_radius": 8 } });
        api.patch(SETTINGS, brand).await.ok();
        let environment = api.get("/api/v1/environment").await.ok()["environment"].clone();
        let color = json!({ "raw": "#0056F1", "hex": "#0056f1", "hsl": "hsl(219, 100%, 47%)" });
        assert_eq!(environment["link_color"], color);
        assert_eq!((&environment["button_border_radius"], &environment["theme_code"]), (&json!(8), &json!("user_preference")));
        assert_eq!(environment["color_scheme"], "light dark");
        let logo = environment["logo"].as_str().expect("a logo");
        assert!(logo.starts_with(&format!("{}/brand/files/", app.issuer())), "{logo}");
        assert_eq!(environment.get("button_color"), None, "what is not set is left out: {environment}");
    }

    async fn the_brand_of_one_environment_is_not_seen_in_another(app) {
        let api = app.management_api().await;
        upload(&api, Method::PUT, "/api/v1/environment/logos/light", ("acme.png", PNG)).await.ok();
        let path = api.get("/api/v1/environment/logos").await.ok()["logos"][0]["path"].as_str().expect("a path").to_owned();
        let other = app.sibling("https://staging.example.test").await;
        assert_eq!(app.get(&path).await.status, 200);
        assert_eq!(other.get(&path).await.status, 404);
    }

    async fn the_line_about_us_goes_away_when_the_business_says_so(app) {
        let api = app.management_api().await;
        assert!(sign_in_page(&app, &[]).await.page().html.contains("Powered by"));
        let business = "/api/v1/business?business_name=Acme&primary_email=a@b.test&is_show_kinde_branding=false";
        api.patch(business, Value::Null).await.ok();
        assert!(!sign_in_page(&app, &[]).await.page().html.contains("Powered by"));
    }
}
