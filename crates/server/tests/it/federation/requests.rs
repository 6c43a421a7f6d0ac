//! Questions to providers: each is answered once, in time, in the browser that asked it.

use domain::connection_options::Options;
use domain::connections::Connection;
use domain::ids::{ConnectionId, FlowId};
use engine::context::Context;
use engine::federation::{Leaving, PendingRequest, Protocol, Stop, begin, take};
use serde_json::json;
use testkit::TestApp;

use super::keys;
use crate::given::at_once;

const BROWSER: &str = "the-cookie-of-a-browser";

/// Asks a question with this name.
async fn asked(app: &TestApp, cx: &Context, connection: &str, name: &str) {
    let id = ConnectionId::from(connection);
    let connection: Connection = cx
        .environment
        .connections
        .iter()
        .find(|one| one.id == id)
        .expect("it")
        .clone();
    let (options, flow) = (Options::default(), FlowId::from("0123456789abcdef0123456789abcdef"));
    let leaving = Leaving {
        connection: &connection,
        options: &options,
        request: PendingRequest { id: name.to_owned() },
        flow: &flow,
        browser: BROWSER,
        login_hint: None,
        prompt: None,
        wants_fresh_authentication: false,
        lang: None,
    };
    begin(cx, &leaving, &json!({ "nonce": "planted-nonce" }))
        .await
        .expect("it is kept");
    let stored = app.stored().await;
    assert!(
        !stored.contains("planted-nonce"),
        "r205: what checks the answer is sealed"
    );
}

/// The number of the refusal, or none where the answer counts.
async fn answered(cx: &Context, protocol: Protocol, name: &str, browser: &str) -> Option<u16> {
    match take::<serde_json::Value>(cx, protocol, name, browser).await {
        Ok(taken) => {
            assert_eq!(taken.kept, json!({ "nonce": "planted-nonce" }));
            None
        }
        Err(Stop::Failed(failure)) => Some(failure.number),
        Err(Stop::Fault(error)) => panic!("{error}"),
    }
}

testkit::tests! {
    async fn r173_an_answer_counts_once_and_in_time(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let cx = app.visitor().await;
        assert_eq!(answered(&cx, Protocol::OAuth, "nobody-asked", BROWSER).await, Some(1656));
        asked(&app, &cx, &google, "one").await;
        assert_eq!(answered(&cx, Protocol::OAuth, "one", BROWSER).await, None);
        assert_eq!(answered(&cx, Protocol::OAuth, "one", BROWSER).await, Some(1656), "used");
        asked(&app, &cx, &google, "late").await;
        app.clock.advance(600);
        assert_eq!(answered(&cx, Protocol::OAuth, "late", BROWSER).await, Some(1656));
        asked(&app, &cx, &google, "many").await;
        let nodes = app.nodes().await;
        let answers = at_once(&nodes, 12, |node| async move {
            answered(&node.visitor().await, Protocol::OAuth, "many", BROWSER).await
        }).await;
        assert_eq!(answers.iter().filter(|answer| answer.is_none()).count(), 1, "{answers:?}");
    }

    async fn r182_an_answer_in_another_browser_does_nothing_and_takes_nothing_away(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let cx = app.visitor().await;
        asked(&app, &cx, &google, "one").await;
        for other in ["", "another-cookie"] {
            assert_eq!(answered(&cx, Protocol::OAuth, "one", other).await, Some(8809));
        }
        assert_eq!(answered(&cx, Protocol::OAuth, "one", BROWSER).await, None, "still there for its own");
    }

    async fn r165_an_answer_of_another_protocol_tenant_or_connection_is_none(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let cx = app.visitor().await;
        asked(&app, &cx, &google, "one").await;
        assert_eq!(answered(&cx, Protocol::Saml, "one", BROWSER).await, Some(7558));
        assert_eq!(answered(&cx, Protocol::WsFed, "one", BROWSER).await, Some(7558));
        let tenant = app.tenant("https://other.example.test").await;
        assert_eq!(answered(&tenant.visitor().await, Protocol::OAuth, "one", BROWSER).await, Some(1656));
        app.management_api().await.delete(&format!("/api/v1/connections/{google}")).await.ok();
        assert_eq!(answered(&cx, Protocol::OAuth, "one", BROWSER).await, Some(5100), "deleted meanwhile");
    }

    async fn questions_that_nobody_answered_are_swept(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let cx = app.visitor().await;
        asked(&app, &cx, &google, "one").await;
        app.clock.advance(601);
        engine::jobs::sweep_once(&app.engine, cx.now()).await.expect("it sweeps");
        assert_eq!(app.counted("SELECT COUNT(*) FROM federation_requests").await, 0);
    }
}
