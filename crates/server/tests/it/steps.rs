//! What several files of tests do: ask, read the answer, and post to the steps of a sign-in as an attacker would.

use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use percent_encoding::percent_decode_str;
use testkit::{Answer, Browser, Client, TestApp};

/// Addresses and texts that try to leave, to run, or to begin a line.
pub(crate) const EVIL: &str = "https://evil.test";

/// An authorization request that is not followed.
pub(crate) async fn ask(app: &TestApp, client: &Client, extra: &[(&str, &str)]) -> Answer {
    app.get(&app.authorize_path(client, extra)).await
}

/// A parameter of the address that an answer redirects to, decoded once.
pub(crate) fn parameter(answer: &Answer, name: &str) -> Option<String> {
    let raw = raw_parameter(answer.location()?, name)?;
    Some(percent_decode_str(&raw).decode_utf8().expect("UTF-8").into_owned())
}

/// A parameter of an address as it is written there; it must be there once.
pub(crate) fn raw_parameter(address: &str, name: &str) -> Option<String> {
    let (_, query) = address.split_once('?')?;
    let mut found = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .filter(|(known, _)| *known == name);
    let (_, value) = found.next()?;
    assert!(found.next().is_none(), "{name} twice in {address}");
    Some(value.to_owned())
}

/// A page of ours with this status, and no way to anywhere else.
pub(crate) fn assert_page(answer: &Answer, status: StatusCode, why: &str) {
    assert_eq!(
        answer.status,
        status,
        "{why}: {:?} {}",
        answer.location(),
        answer.text()
    );
    assert_eq!(answer.location(), None, "{why}");
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{why}");
}

/// A redirect to the application that says what was wrong, and gives nothing.
pub(crate) fn assert_refused(answer: &Answer, client: &Client, error: &str, why: &str) {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{why}: {}", answer.text());
    let location = answer.location().expect("a redirect");
    assert!(
        location.starts_with(&format!("{}?", client.callback)),
        "{why}: {location}"
    );
    assert_eq!(parameter(answer, "error").as_deref(), Some(error), "{why}: {location}");
    for given in ["code=", "token", "#"] {
        assert!(!location.contains(given), "{why}: {location}");
    }
}

/// Somebody new registers at an application with this request; the browser is then at the callback, the code unused.
pub(crate) async fn register(app: &TestApp, client: &Client, extra: &[(&str, &str)], email: &str) -> Browser {
    let mut browser = app.browser();
    let mut all = vec![("prompt", "create")];
    all.extend(extra);
    browser.open(&app.authorize_path(client, &all)).await;
    browser.submit(&[("p_email", email), ("p_first_name", "Ada")]).await;
    let code = app.code(email).await;
    browser.submit(&[("p_confirmation_code", &code)]).await;
    browser
}

/// A code that was not used yet, for somebody new.
pub(crate) async fn fresh_code(app: &TestApp, client: &Client, email: &str) -> String {
    let browser = register(app, client, &[], email).await;
    browser
        .parameter("code")
        .unwrap_or_else(|| panic!("no code at {}", browser.address()))
}

/// `/sign-in/{flow}` of the page that a browser shows.
pub(crate) fn flow_of(browser: &Browser) -> String {
    let parts: Vec<&str> = browser.address().path().split('/').take(3).collect();
    assert_eq!(parts.get(1), Some(&"sign-in"), "{}", browser.address());
    parts.join("/")
}

/// Posts to any step of the flow that a browser is in, whichever is due, with the token of its page. Nothing is followed.
pub(crate) async fn post_step(browser: &mut Browser, step: &str, fields: &[(&str, &str)]) -> Answer {
    let csrf = browser.page().field("csrf").expect("a page with a form");
    let path = format!("{}/{step}", flow_of(browser));
    post_form(browser, &path, &csrf, fields).await
}

/// Posts a form as a page of ours does it.
pub(crate) async fn post_form(browser: &mut Browser, path: &str, csrf: &str, fields: &[(&str, &str)]) -> Answer {
    let mut all = vec![("csrf", csrf)];
    all.extend(fields);
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(all)
        .finish();
    let request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::ORIGIN, "null")
        .header("sec-fetch-site", "same-origin")
        .header("sec-fetch-dest", "document")
        .header(header::ACCEPT, "text/html")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(body))
        .expect("a request");
    browser.fetch(request).await
}

/// Sends bytes to an endpoint as this type.
pub(crate) async fn send_body(app: &TestApp, method: Method, path: &str, kind: &str, body: impl Into<Body>) -> Answer {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::CONTENT_TYPE, kind);
    app.send(request.body(body.into()).expect("a request")).await
}

/// Asks the token endpoint.
pub(crate) async fn token(app: &TestApp, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
    app.post_with("/oauth2/token", fields, headers).await
}

/// What an application sends to trade a code, but its secret and verifier.
pub(crate) fn exchange_of<'a>(client: &Client, code: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("grant_type", "authorization_code"),
        ("client_id", client.id),
        ("redirect_uri", client.callback),
        ("code", code),
    ]
}
