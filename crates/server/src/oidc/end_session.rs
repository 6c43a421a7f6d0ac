//! `GET` and `POST /logout` (OpenID Connect RP-Initiated Logout).

use axum::body::Body;
use axum::response::Response;
use domain::sessions::Session;
use engine::connected_apps;
use engine::directory::Client;
use engine::federation::requests;
use engine::federation::wsfed::signing_out::{self, Leave, Onward};
use engine::oidc::logout;
use engine::sessions;
use http::StatusCode;
use protocol::end_session::Request;
use protocol::params::Params;

use super::refresh_cookies;
use crate::pages::view::{Form, Problem};
use crate::pages::{error, redirect, signed_out};
use crate::web::context::Visit;
use crate::web::cookies::{self, Cookie};
use crate::web::csrf::comes_from_our_page;
use crate::web::forms;
use crate::web::headers::{fetch_dest, fetch_site, form_targets};

/// Where the way back stands, sealed, of a page of ours that offers to sign out.
pub(crate) const WAY_BACK: &str = "way_back";

/// The request in the query.
pub(crate) async fn get(visit: Visit) -> Response {
    match Params::parse(visit.uri.query().unwrap_or_default()) {
        Ok(params) => answer(&visit, &params, false).await,
        Err(_) => error::page(&visit, StatusCode::BAD_REQUEST, Problem::BadRequest),
    }
}

/// The request in a form, or the answer to "Sign out?".
pub(crate) async fn post(visit: Visit, body: Body) -> Response {
    let form = match forms::read(&visit.headers, body).await {
        Ok(form) => form,
        Err(why) => return error::page(&visit, why.status(), Problem::BadRequest),
    };
    let Some(token) = form.first("csrf") else {
        return answer(&visit, &form, false).await;
    };
    let browser = cookies::browser(&visit.headers, visit.is_https()).unwrap_or_default();
    if !comes_from_our_page(&visit) || !logout::form_token_is_right(&visit.cx, browser, token) {
        return error::page(&visit, StatusCode::FORBIDDEN, Problem::FormExpired);
    }
    // The form's address holds the request it is the answer to.
    match Params::parse(visit.uri.query().unwrap_or_default()) {
        Ok(params) => answer(&visit, &params, true).await,
        Err(_) => error::page(&visit, StatusCode::BAD_REQUEST, Problem::BadRequest),
    }
}

async fn answer(visit: &Visit, params: &Params, is_confirmed: bool) -> Response {
    let Ok(request) = Request::parse(params) else {
        return error::page(visit, StatusCode::BAD_REQUEST, Problem::BadRequest);
    };
    let cx = &visit.cx;
    let session = match sessions::find(cx, cookies::session(&visit.headers, visit.is_https())).await {
        Ok(session) => session,
        Err(why) => return error::failed(visit, &why),
    };
    // Ours, and only for whoever pressed the button of our page.
    let way_back = params.filled(WAY_BACK).filter(|_| is_confirmed);
    let way_back = || connected_apps::way_back(cx, way_back?);
    let destination = logout::destination(cx, &request).or_else(way_back);
    let is_meant = is_confirmed || is_meant(visit, &request, destination.is_some());
    match &session {
        Some(session) if !is_meant => return ask(visit, destination.as_deref(), session),
        Some(session) => {
            if let Err(why) = logout::sign_out(cx, session, request.all_sessions).await {
                return error::failed(visit, &why);
            }
        }
        None => {}
    }
    let client = request.client_id.as_deref().and_then(|id| cx.environment.client(id));
    let onward = Onward {
        address: destination,
        client_id: client.map(|client| client.application.id.to_string()),
    };
    // Here it is over; the provider comes after that, or not at all.
    let leave = match &session {
        Some(session) => signing_out::leave(cx, session, onward.clone()).await,
        None => None,
    };
    let mut response = match leave {
        Some(leave) => by_provider(visit, &leave),
        None => on(visit, &onward),
    };
    forget(visit, session.as_ref(), client.map(AsRef::as_ref), &mut response);
    response
}

/// To the application that somebody signed out of, or to our own page.
pub(crate) fn on(visit: &Visit, onward: &Onward) -> Response {
    match &onward.address {
        Some(address) => redirect(visit, address),
        None => {
            let client = onward
                .client_id
                .as_deref()
                .and_then(|id| visit.cx.environment.client(id));
            signed_out::signed_out(visit, client.map(AsRef::as_ref))
        }
    }
}

/// To the provider, which sends the browser back to where it is known what comes then.
fn by_provider(visit: &Visit, leave: &Leave) -> Response {
    let is_https = visit.is_https();
    let mut response = redirect(visit, &leave.address);
    let cookie = Cookie::own(cookies::signing_out_name(is_https), &leave.kept, is_https);
    Cookie {
        max_age: Some(requests::LIFETIME),
        ..cookie
    }
    .set(response.headers_mut());
    response
}

/// Whether somebody wants to sign out, rather than a page of somebody else wanting it (R65): a picture or a frame never
/// signs anybody out, a link from elsewhere only if it leads back to an application or carries its ID token.
fn is_meant(visit: &Visit, request: &Request, is_registered: bool) -> bool {
    if fetch_dest(&visit.headers).is_some_and(|dest| dest != "document") {
        return false;
    }
    let is_cross_site = fetch_site(&visit.headers) == Some("cross-site");
    !is_cross_site || is_registered || logout::is_proved(&visit.cx, request)
}

fn ask(visit: &Visit, destination: Option<&str>, session: &Session) -> Response {
    let browser = cookies::browser(&visit.headers, visit.is_https()).unwrap_or_default();
    let csrf = logout::form_token(&visit.cx, browser);
    let action = match visit.uri.query() {
        Some(query) => format!("/logout?{query}"),
        None => "/logout".to_owned(),
    };
    let mut targets = destination.map(form_targets).unwrap_or_default();
    if signing_out::is_wanted(&visit.cx, session) {
        targets = self::targets(visit, targets);
    }
    signed_out::confirm(
        visit,
        Form {
            action,
            csrf,
            flow: String::new(),
        },
        &targets,
    )
}

/// Where a form may end that signs out: where it leads, and first, perhaps, at the provider, and back with us.
pub(crate) fn targets(visit: &Visit, mut targets: Vec<String>) -> Vec<String> {
    targets.extend(form_targets(visit.cx.environment.issuer()));
    targets.sort();
    targets.dedup();
    targets
}

/// Deletes what this browser keeps of the session. Without one nothing of somebody else's page can delete anything that
/// matters.
pub(crate) fn forget(visit: &Visit, session: Option<&Session>, client: Option<&Client>, response: &mut Response) {
    let is_https = visit.is_https();
    let headers = response.headers_mut();
    Cookie::own(cookies::session_name(is_https), "", is_https)
        .gone()
        .set(headers);
    // All applications of the session are signed out, whichever one asked.
    let only = client
        .filter(|_| session.is_none())
        .map(|client| client.application.id.as_str());
    match only {
        Some(client_id) => {
            refresh_cookies::clear(visit, client_id, headers);
            refresh_cookies::clear_marker(visit, headers);
        }
        None => refresh_cookies::clear_all(visit, headers),
    }
}
