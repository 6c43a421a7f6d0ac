//! What a company's provider posts, through the limits of the program (R157, R191).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use doorstep::http::Limits;
use serde_json::json;
use testkit::REG;
use testkit::api::ManagementApi;
use testkit::idp::{Message, PROVIDER, metadata};
use url::form_urlencoded::Serializer;

use super::{Running, status};

const CALLBACK: &str = "https://id.example.test/login/saml/callback";

fn post(path: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nHost: id.example.test\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Connection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    )
}

fn get(place: &str) -> String {
    let path = place.strip_prefix("https://id.example.test").unwrap_or(place);
    format!("GET {path} HTTP/1.1\r\nHost: id.example.test\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
}

/// Where an answer leads.
fn place_of(answer: &str) -> &str {
    let mut lines = answer.lines();
    lines.find_map(|line| line.strip_prefix("location: ")).unwrap().trim()
}

testkit::tests! {
    async fn r157_a_long_answer_signs_in_and_one_that_is_longer_still_is_refused_with_a_page(app) {
        let api: ManagementApi = app.management_api().await;
        let body = json!({ "name": "acme", "display_name": "Acme", "strategy": "saml:custom", "enabled_applications": [REG.id],
                           "options": { "saml_idp_metadata_xml": metadata(&[PROVIDER.certificate]), "home_realm_domains": ["acme.test"] } });
        let connection = api.post("/api/v1/connections", body).await.ok()["connection"]["id"].as_str().unwrap().to_owned();
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("connection_id", &connection)])).await;
        let request = BASE64_STANDARD.decode(browser.parameter("SAMLRequest").unwrap()).unwrap();
        // One stored block of DEFLATE.
        let request = String::from_utf8(request[5..].to_vec()).unwrap();
        let id = request.split(" ID=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let audience = format!("https://id.example.test/login/saml/{connection}/metadata");
        let now = app.engine.now().seconds();
        let answer = Message::new(Some(&id), &audience, CALLBACK, now).with(|one| {
            let photo = (0..56).map(|part| format!("{part:02}{}", "x".repeat(3_900))).collect();
            one.attributes.push(("photo", photo));
        });
        let form = Serializer::new(String::new())
            .append_pair("SAMLResponse", &BASE64_STANDARD.encode(answer.xml()))
            .append_pair("RelayState", &browser.parameter("RelayState").unwrap())
            .finish();
        assert!(form.len() > 300 * 1024, "{}", form.len());
        let router = app.router();
        let running = Running::start_with(Limits::default(), |entrance| doorstep::http::Entrance { router, ..entrance }).await;
        let taken = running.exchange(post("/login/saml/callback", &form)).await;
        assert_eq!(status(&taken), Some(303), "{taken}");
        browser.open(place_of(&taken)).await;
        assert!(browser.parameter("code").is_some(), "{}", browser.page().text());

        for path in ["/login/saml/callback", "/login/wsfed/callback"] {
            let long = format!("SAMLResponse={}", "a".repeat(600 * 1024));
            // On to where the browser is known, which has the ways back.
            let carried = running.exchange(post(path, &long)).await;
            assert_eq!(status(&carried), Some(303), "{path}");
            let refused = running.exchange(get(place_of(&carried))).await;
            assert_eq!(status(&refused), Some(400), "{path}");
            assert!(refused.contains("content-type: text/html") && refused.contains("<html"), "{path}: {refused}");
            let longer = format!("POST {path} HTTP/1.1\r\nHost: id.example.test\r\nContent-Length: 1048577\r\n\r\n");
            assert_eq!(status(&running.exchange(longer).await), Some(303), "{path}");
        }
        // Everywhere else forms are short.
        let short = format!("state={}", "a".repeat(64 * 1024));
        let carried = running.exchange(post("/login/callback", &short)).await;
        assert_eq!(status(&carried), Some(303));
        assert_eq!(status(&running.exchange(get(place_of(&carried))).await), Some(400));
        assert_eq!(status(&running.exchange(post("/connected_apps/callback", &short)).await), Some(413));
    }
}
