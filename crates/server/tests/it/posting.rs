//! Forms as an attacker posts them: to any step of a sign-in, whichever is due, many at once, with other headers.

use axum::body::Body;
use http::{Request, header};
use testkit::{Answer, Browser, Page, TestApp};

/// What a browser says when it posts a form of a page of ours.
pub(crate) const OURS: [(&str, &str); 2] = [("origin", "null"), ("sec-fetch-site", "same-origin")];

/// A sign-in in progress, and what its forms carry.
#[derive(Clone)]
pub(crate) struct Flow {
    pub(crate) id: String,
    pub(crate) csrf: String,
}

impl Flow {
    /// The one that a browser shows a page of.
    pub(crate) fn of(browser: &Browser) -> Self {
        let mut segments = browser.address().path_segments().expect("a path");
        assert_eq!(segments.next(), Some("sign-in"), "{}", browser.address());
        Self {
            id: segments.next().expect("a flow").to_owned(),
            csrf: browser.page().field("csrf").expect("a page with a form"),
        }
    }

    /// Where the step that is due is shown.
    pub(crate) fn path(&self) -> String {
        format!("/sign-in/{}", self.id)
    }

    /// Posts to a step as a page of ours does. Nothing is followed.
    pub(crate) async fn post(&self, browser: &mut Browser, step: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(browser, step, fields, &OURS).await
    }

    /// Posts to a step with these headers.
    pub(crate) async fn post_with(
        &self,
        browser: &mut Browser,
        step: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut all = vec![("csrf", self.csrf.as_str())];
        all.extend(fields);
        browser
            .fetch(form(&format!("{}/{step}", self.path()), &all, headers))
            .await
    }

    /// Posts guesses to a step, all at once, each in a browser like this one.
    pub(crate) async fn post_all(&self, browser: &Browser, step: &str, field: &str, values: &[String]) -> Vec<Answer> {
        let guess = |value: &String| {
            let (flow, mut browser, value) = (self.clone(), browser.clone(), value.clone());
            let (step, field) = (step.to_owned(), field.to_owned());
            async move { flow.post(&mut browser, &step, &[(&field, &value)]).await }
        };
        futures_util::future::join_all(values.iter().map(guess)).await
    }
}

/// A form as a request.
pub(crate) fn form(path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Request<Body> {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let mut request = Request::post(path)
        .header(header::ACCEPT, "text/html")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::from(body)).expect("a request")
}

/// An answer as the page that it is.
pub(crate) fn page(answer: &Answer) -> Page {
    Page {
        status: answer.status.as_u16(),
        headers: answer.headers.clone(),
        html: answer.text(),
    }
}

/// Six digits that are not this code.
pub(crate) fn other_than(code: &str) -> String {
    let number: u32 = code.parse().expect("digits");
    format!("{:06}", (number + 1) % 1_000_000)
}

/// Six digits each, none of them this code.
pub(crate) fn many_others(code: &str, count: u32) -> Vec<String> {
    let number: u32 = code.parse().expect("digits");
    (1..=count)
        .map(|step| format!("{:06}", (number + step) % 1_000_000))
        .collect()
}

/// The kinds of everything that happened, oldest first.
pub(crate) async fn happened(app: &TestApp) -> Vec<String> {
    let events = engine::audit::latest(&app.administrator().await, 100_000).await;
    let kinds = events.expect("the audit log").into_iter().map(|event| event.kind);
    let mut kinds: Vec<String> = kinds.collect();
    kinds.reverse();
    kinds
}

/// How often something happened.
pub(crate) async fn count(app: &TestApp, kind: &str) -> usize {
    happened(app).await.iter().filter(|known| *known == kind).count()
}

/// The id of the connection with this strategy.
pub(crate) async fn connection(app: &TestApp, strategy: &str) -> String {
    let cx = app.administrator().await;
    let found = cx.environment.connections.iter().find(|one| one.strategy == strategy);
    found.expect("a connection").id.to_string()
}

/// Somebody with a password, at applications that ask for one.
pub(crate) async fn with_password(app: &TestApp, email: &str, password: &str) {
    app.use_connections(&["email:password"]).await;
    app.seed(serde_json::json!({ "users": [{ "email": email, "password": password }] }))
        .await;
}

/// A browser that has named this address on the sign-in page.
pub(crate) async fn named(app: &TestApp, email: &str) -> Browser {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&testkit::REG, &[])).await;
    browser.submit(&[("p_email", email)]).await;
    browser
}
