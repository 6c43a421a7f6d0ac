//! Signing in with a company's own provider: SAML and WS-Federation over HTTP, with a provider that can be told to lie.

mod forged;
mod logged;
mod metadata;
mod saml;
mod signing_out;
mod unasked;
mod wsfed;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use domain::time::Clock as _;
use serde_json::{Value, json};
use testkit::api::ManagementApi;
use testkit::idp::{Message, Older, PROVIDER, SIGN_IN, federation_metadata, metadata, name};
use testkit::{Browser, REG, TestApp};
use url::Url;

/// Where answers go.
const SAML: &str = "https://id.example.test/login/saml/callback";
/// Where tokens go.
const WSFED: &str = "https://id.example.test/login/wsfed/callback";

/// A connection to a company's provider.
struct Company {
    app: TestApp,
    api: ManagementApi,
    id: String,
}

/// A request that a browser took to the provider.
struct Asked {
    browser: Browser,
    /// Where it went.
    address: Url,
    /// Its id.
    id: String,
    relay_state: String,
    /// As XML.
    xml: String,
}

impl Company {
    /// One that speaks SAML, with other options than the usual ones.
    async fn saml(app: &TestApp, more: Value) -> Self {
        let options = json!({ "saml_idp_metadata_xml": metadata(&[PROVIDER.certificate]),
                              "home_realm_domains": ["acme.test"], "is_create_missing_user": true });
        Self::new(app, "saml:custom", options, more).await
    }

    /// One that speaks WS-Federation.
    async fn wsfed(app: &TestApp, more: Value) -> Self {
        let options = json!({ "wsfed_metadata_xml": federation_metadata(&[PROVIDER.certificate]),
                              "client_id": "urn:doorstep", "entra_id_domain": "acme.test",
                              "home_realm_domains": ["acme.test"], "is_create_missing_user": true });
        Self::new(app, "wsfed:azure_ad", options, more).await
    }

    async fn new(app: &TestApp, strategy: &str, mut options: Value, more: Value) -> Self {
        for (key, value) in more.as_object().expect("options") {
            options[key] = value.clone();
        }
        let api = app.management_api().await;
        let body = json!({ "name": "acme", "display_name": "Acme", "strategy": strategy, "enabled_applications": [REG.id],
                           "options": options });
        let answer = api.post("/api/v1/connections", body).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        let id = answer.json()["connection"]["id"].as_str().expect("an id").to_owned();
        Self {
            app: app.clone(),
            api,
            id,
        }
    }

    async fn change(&self, options: Value) {
        let path = format!("/api/v1/connections/{}", self.id);
        self.api.patch(&path, json!({ "options": options })).await.ok();
    }

    /// Us, as the provider knows us.
    fn audience(&self) -> String {
        format!("https://id.example.test/login/saml/{}/metadata", self.id)
    }

    /// A browser that goes to the application and from there to the provider.
    async fn leave(&self) -> Asked {
        self.leave_with(&[]).await
    }

    async fn leave_with(&self, extra: &[(&str, &str)]) -> Asked {
        let mut parameters = vec![("connection_id", self.id.as_str())];
        parameters.extend(extra);
        let mut browser = self.app.browser();
        browser.open(&self.app.authorize_path(&REG, &parameters)).await;
        let address = browser.address().clone();
        assert!(
            address.as_str().starts_with(SIGN_IN),
            "{address}: {}",
            browser.page().text()
        );
        let field = |name: &str| browser.parameter(name).unwrap_or_default();
        let (relay_state, message) = (field("RelayState"), field("SAMLRequest"));
        let xml = match message.is_empty() {
            true => String::new(),
            // One stored block of DEFLATE.
            false => String::from_utf8(BASE64_STANDARD.decode(message).expect("Base64")[5..].to_vec()).expect("UTF-8"),
        };
        Asked {
            id: attribute(&xml, "ID"),
            relay_state,
            xml,
            address,
            browser,
        }
    }

    /// An answer to a request that is right in every part.
    fn answer(&self, asked: &Asked) -> Message {
        let now = self.app.clock.now().seconds();
        let id = format!("_assertion-{}", asked.id);
        Message::new(Some(&asked.id), &self.audience(), SAML, now).with(|one| one.id = id)
    }

    /// Brings a browser back with an answer, and tells the number of the page where it ends.
    async fn bring(&self, asked: &mut Asked, xml: &str) -> Option<u16> {
        let fields = [
            ("SAMLResponse", encoded(xml)),
            ("RelayState", asked.relay_state.clone()),
        ];
        post(&mut asked.browser, SAML, &fields).await;
        number(&asked.browser)
    }

    /// Somebody who signs in.
    async fn sign_in(&self, change: impl FnOnce(&mut Message)) -> Browser {
        let mut asked = self.leave().await;
        let xml = self.answer(&asked).with(change).xml();
        let failed = self.bring(&mut asked, &xml).await;
        assert_eq!(failed, None, "{}", asked.browser.page().text());
        asked.browser
    }

    /// What happens to an answer with something wrong in it.
    async fn failure(&self, change: impl FnOnce(&mut Message)) -> Option<u16> {
        let mut asked = self.leave().await;
        let xml = self.answer(&asked).with(change).xml();
        self.bring(&mut asked, &xml).await
    }

    /// A token of SAML 1.1 for a connection of WS-Federation.
    fn token(&self, asked: &Asked) -> Older {
        let id = format!("_token-{}", asked.context());
        Older::new("urn:doorstep", self.app.clock.now().seconds()).with(|one| one.id = id)
    }

    /// Somebody who signs in with a token.
    async fn sign_in_with_token(&self) -> Browser {
        let mut asked = self.leave().await;
        let token = self.token(&asked).xml();
        let failed = self.bring_token(&mut asked, &token).await;
        assert_eq!(failed, None, "{}", asked.browser.page().text());
        asked.browser
    }

    /// Brings a browser back with a token.
    async fn bring_token(&self, asked: &mut Asked, result: &str) -> Option<u16> {
        let context = asked.context();
        let fields = [
            ("wa", "wsignin1.0".to_owned()),
            ("wresult", result.to_owned()),
            ("wctx", context),
        ];
        post(&mut asked.browser, WSFED, &fields).await;
        number(&asked.browser)
    }
}

impl Asked {
    /// `wctx` of a request of WS-Federation.
    fn context(&self) -> String {
        let mut pairs = self.address.query_pairs();
        pairs
            .find(|(name, _)| name == "wctx")
            .map(|(_, value)| value.into_owned())
            .unwrap_or_default()
    }
}

fn encoded(xml: &str) -> String {
    BASE64_STANDARD.encode(xml)
}

async fn post(browser: &mut Browser, address: &str, fields: &[(&str, String)]) {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post_from_elsewhere(address, &fields).await;
}

/// The number on an error page; none where the browser is at the application.
fn number(browser: &Browser) -> Option<u16> {
    let text = browser.page().text();
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut numbers = words
        .iter()
        .filter_map(|word| word.trim_matches(|c: char| !c.is_ascii_digit()).parse::<u16>().ok());
    match browser.page().status {
        0 | 200 => None,
        _ => numbers.rfind(|number| *number >= 100).or(Some(0)),
    }
}

/// An attribute of the first element that has one.
fn attribute(xml: &str, name: &str) -> String {
    let start = xml.find(&format!(" {name}=\"")).map(|at| at + name.len() + 3);
    start.map_or(String::new(), |at| {
        xml[at..].split('"').next().unwrap_or_default().to_owned()
    })
}

/// What the application gets to know of somebody who signed in.
async fn claims(app: &TestApp, browser: Browser) -> Value {
    app.arrived(&REG, browser).await.tokens.id()
}
