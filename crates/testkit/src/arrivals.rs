//! Connections to outside providers, and coming back from one without there being any: what a strategy would have verified
//! is said by the test.

use domain::connections::Connection;
use domain::ids::{ConnectionId, FlowId};
use engine::context::{Actor, Context};
use engine::federation::{Arrival, Departure, Failure, arrive};
use engine::oidc::authorize::Browser as Seen;
use engine::sign_in::{Outcome, Step};
use serde_json::{Map, Value, json};

use crate::api::ManagementApi;
use crate::app::{ISSUER, REG, SPA, TestApp};
use crate::browser::Browser;

const BROWSER: &str = "__Host-doorstep_browser";
const SESSION: &str = "__Host-doorstep_session";

impl TestApp {
    /// A context as a visitor of the default environment has it.
    pub async fn visitor(&self) -> Context {
        Context {
            actor: Actor::Visitor,
            request_id: "request-of-a-test".to_owned(),
            ip_address: Some("203.0.113.7".to_owned()),
            ..self.administrator().await
        }
    }

    /// Creates a connection that [`REG`] and [`SPA`] use; gives its id.
    pub async fn connect(&self, strategy: &str, name: &str, options: Value) -> String {
        self.connect_of(strategy, name, options, None).await
    }

    /// The same, which belongs to an organization.
    pub async fn connect_of(&self, strategy: &str, name: &str, options: Value, organization: Option<&str>) -> String {
        let mut body = json!({ "name": name, "display_name": name, "strategy": strategy, "options": options,
                               "enabled_applications": [REG.id, SPA.id] });
        if let Some(code) = organization {
            body["organization_code"] = json!(code);
        }
        let api: ManagementApi = self.management_api().await;
        let answer = api.post("/api/v1/connections", body).await.ok();
        answer["connection"]["id"].as_str().expect("an id").to_owned()
    }

    /// What a provider proved: this person, with a verified address.
    pub async fn proof(&self, connection: &str, subject: &str, email: &str) -> Arrival {
        let id = ConnectionId::from(connection);
        let cx = self.administrator().await;
        let found = cx.environment.connections.iter().find(|one| one.id == id).cloned();
        let gone = || Connection {
            id: id.clone(),
            name: String::new(),
            display_name: String::new(),
            strategy: "oauth2:google".to_owned(),
            created_at: cx.now(),
        };
        let mut claims = Map::new();
        claims.insert("id".to_owned(), json!(subject));
        claims.insert("email".to_owned(), json!(email));
        Arrival {
            connection: found.unwrap_or_else(gone),
            subject: subject.to_owned(),
            email: Some(email.to_owned()).filter(|email| !email.is_empty()),
            is_email_verified: !email.is_empty(),
            given_name: Some("Ada".to_owned()),
            family_name: Some("Lovelace".to_owned()),
            picture: None,
            username: None,
            groups: Vec::new(),
            claims,
            authenticated_at: None,
        }
    }
}

impl Browser {
    /// The sign-in that its page belongs to.
    pub fn flow(&self) -> FlowId {
        let flow = self.address().path().split('/').nth(2);
        FlowId::from(flow.unwrap_or_else(|| panic!("no flow at {}", self.address())))
    }

    /// Comes back from a provider into this sign-in: to the page that is due then, or to the application. What did not do
    /// is told.
    pub async fn arrive(&mut self, app: &TestApp, flow: &FlowId, proof: &Arrival) -> Result<(), Failure> {
        let (browser, session) = (self.cookie(ISSUER, BROWSER), self.cookie(ISSUER, SESSION));
        let seen = Seen {
            id: browser.as_deref().unwrap_or_default(),
            session: session.as_deref(),
        };
        let outcome = arrive(&app.visitor().await, flow, seen, proof.clone()).await;
        match outcome.unwrap_or_else(|error| panic!("{error}")) {
            Outcome::Screen(screen) => {
                if let Step::Failed(failure) = screen.step {
                    return Err(failure);
                }
                self.open(&format!("{ISSUER}/sign-in/{flow}")).await;
            }
            Outcome::Done(done) => {
                if let Some(new) = done.session {
                    let line = format!("{SESSION}={}; Path=/; Secure; HttpOnly; SameSite=Lax", new.secret);
                    self.set_cookie(ISSUER, &line);
                }
                self.open(&done.redirect).await;
            }
            Outcome::Away(departure, _) => panic!("away again: {departure:?}"),
        }
        Ok(())
    }

    /// Comes back from a provider that does not do; where the browser is sent instead.
    pub async fn leave_again(&mut self, app: &TestApp, flow: &FlowId, proof: &Arrival) -> String {
        let browser = self.cookie(ISSUER, BROWSER);
        let seen = Seen {
            id: browser.as_deref().unwrap_or_default(),
            session: None,
        };
        match arrive(&app.visitor().await, flow, seen, proof.clone()).await {
            Ok(Outcome::Away(departure, _)) => match *departure {
                Departure::Redirect(address) => address,
                Departure::Post { action, .. } => action,
            },
            Ok(_) => panic!("it stays here"),
            Err(error) => panic!("{error}"),
        }
    }
}
