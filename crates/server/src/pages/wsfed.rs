//! What providers of WS-Federation send.

use axum::body::Body;
use axum::response::Response;
use engine::federation::wsfed::signing_out::{self, Onward};
use engine::federation::{saml, wsfed};
use engine::oidc::logout;
use engine::sessions;
use http::StatusCode;
use protocol::end_session::Request;
use protocol::params::Params;

use super::login_callback::unreadable;
use super::saml::{collected, failed, failed_post, received};
use super::view::Problem;
use super::{error, redirect};
use crate::oidc::end_session::{forget, on};
use crate::web::context::Visit;
use crate::web::cookies::{self, Cookie};
use crate::web::forms;

/// Where tokens come.
const CALLBACK: &str = "/login/wsfed/callback";

/// `POST /login/wsfed/callback`: a token.
pub(crate) async fn receive(visit: Visit, body: Body) -> Response {
    if visit.uri.query().is_some_and(|query| !query.is_empty()) {
        return failed_post(&visit, saml::mixed(), CALLBACK);
    }
    match forms::read_long(&visit.headers, body).await {
        Ok(form) => received(&visit, wsfed::receive(&visit.cx, &form).await, CALLBACK),
        Err(why) => unreadable(&visit, &why, saml::DECODE, CALLBACK),
    }
}

/// `GET /login/wsfed/callback`: the token that waits for this browser, or that somebody signs out at the provider, or has
/// done so because they signed out here.
pub(crate) async fn get(visit: Visit) -> Response {
    let Ok(query) = Params::parse(visit.uri.query().unwrap_or_default()) else {
        return error::page_back(&visit, (StatusCode::BAD_REQUEST, Problem::BadRequest)).await;
    };
    match query.first("wa") {
        None if query.first("answer").is_none() => back(&visit, &query).await,
        None => collected(&visit, &query).await,
        Some(protocol::wsfed::SIGN_OUT | protocol::wsfed::SIGN_OUT_CLEANUP) => sign_out(&visit, &query).await,
        Some(_) => failed(&visit, saml::mixed()).await,
    }
}

/// Ends the session of this browser if it came through WS-Federation, and leads on only to where applications registered
/// (R172).
async fn sign_out(visit: &Visit, query: &Params) -> Response {
    let cx = &visit.cx;
    let session = match sessions::find(cx, cookies::session(&visit.headers, visit.is_https())).await {
        Ok(session) => session.filter(|session| wsfed::is_of(cx, session)),
        Err(why) => return error::failed(visit, &why),
    };
    if let Some(session) = &session
        && let Err(why) = logout::sign_out(cx, session, false).await
    {
        return error::failed(visit, &why);
    }
    let reply = query.single("wreply").ok().flatten().unwrap_or_default();
    let request = Params::from_pairs([("redirect", reply)])
        .ok()
        .and_then(|params| Request::parse(&params).ok());
    let place = request.and_then(|request| logout::destination(cx, &request));
    let mut response = match (place, kept(visit)) {
        (Some(address), _) => redirect(visit, &address),
        (None, Some(onward)) => go_on(visit, &onward),
        (None, None) => on(visit, &Onward::default()),
    };
    if session.is_some() {
        forget(visit, session.as_ref(), None, &mut response);
    }
    response
}

/// The browser comes back from the provider where it signed out, and goes on to where it was going.
async fn back(visit: &Visit, query: &Params) -> Response {
    if let Some(onward) = kept(visit) {
        return go_on(visit, &onward);
    }
    match sessions::find(&visit.cx, cookies::session(&visit.headers, visit.is_https())).await {
        // It took too long, or it went to another application first.
        Ok(None) => on(visit, &Onward::default()),
        Ok(Some(_)) => collected(visit, query).await,
        Err(why) => error::failed(visit, &why),
    }
}

/// Where this browser was going when it was sent to its provider to sign out.
fn kept(visit: &Visit) -> Option<Onward> {
    let kept = cookies::find(&visit.headers, cookies::signing_out_name(visit.is_https()))?;
    signing_out::onward(&visit.cx, kept)
}

fn go_on(visit: &Visit, onward: &Onward) -> Response {
    let is_https = visit.is_https();
    let mut response = on(visit, onward);
    Cookie::own(cookies::signing_out_name(is_https), "", is_https)
        .gone()
        .set(response.headers_mut());
    response
}
