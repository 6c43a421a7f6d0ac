//! `GET` and `POST /oauth2/auth` (RFC 6749 §3.1, OpenID Connect Core §3.1.2).

use axum::body::Body;
use axum::response::Response;
use engine::directory::Client;
use engine::error::Error;
use engine::oidc::authorize::{Browser, Next, Stop, authorize};
use engine::secrets::random_text;
use http::StatusCode;
use protocol::error::{OAuthError, Refusal};
use protocol::params::Params;

use crate::pages::error;
use crate::pages::view::{InvalidRedirectUrl, Parameter, Problem, RedirectKind};
use crate::pages::{page, redirect, sign_in};
use crate::web::context::Visit;
use crate::web::cookies::{self, Cookie};
use crate::web::{forms, locale};

/// The request in the query.
pub(crate) async fn get(visit: Visit) -> Response {
    match Params::parse(visit.uri.query().unwrap_or_default()) {
        Ok(params) => answer(&visit, &params).await,
        Err(_) => error::page(&visit, StatusCode::BAD_REQUEST, Problem::BadRequest),
    }
}

/// The request in a form.
pub(crate) async fn post(visit: Visit, body: Body) -> Response {
    match forms::read(&visit.headers, body).await {
        Ok(params) => answer(&visit, &params).await,
        Err(why) => error::page(&visit, why.status(), Problem::BadRequest),
    }
}

async fn answer(visit: &Visit, params: &Params) -> Response {
    let is_https = visit.is_https();
    let known = cookies::browser(&visit.headers, is_https);
    let fresh = known.is_none().then(|| random_text(visit.cx.random()));
    let id = known.or(fresh.as_deref()).unwrap_or_default();
    let browser = Browser {
        id,
        session: cookies::session(&visit.headers, is_https),
    };
    let mut response = match authorize(&visit.cx, params, browser).await {
        Ok(Next::Redirect(address)) => redirect(visit, &address),
        Ok(Next::Success(done)) => sign_in::finish(visit, &done),
        Ok(Next::Pages { flow }) => redirect(visit, &format!("/sign-in/{flow}")),
        Ok(Next::Provider(outcome)) => sign_in::answer(visit, Ok(*outcome)),
        Err(stop) => return stopped(visit, params, stop),
    };
    if let Some(fresh) = &fresh {
        let cookie = Cookie::own(cookies::browser_name(is_https), fresh, is_https);
        Cookie {
            max_age: Some(cookies::BROWSER_LIFETIME),
            ..cookie
        }
        .set(response.headers_mut());
    }
    response
}

/// Nothing is redirected to an address that is not known to be the application's (R1, R2).
fn stopped(visit: &Visit, params: &Params, stop: Stop) -> Response {
    let request_id = visit.cx.request_id.as_str();
    let lang = params.single("lang").ok().flatten();
    match stop {
        Stop::UnknownClient => {
            let sent = params.single("client_id").ok().flatten().map(cut);
            tracing::info!(request_id, client_id = ?sent, "an authorization request of an unknown application");
            let parameter = Parameter {
                name: "client_id",
                value: sent,
            };
            error::page_about(visit, parameter, None, lang)
        }
        Stop::UnregisteredRedirect { presented, client } => {
            tracing::info!(request_id, client_id = %client.application.id, "a redirect_uri that is not registered");
            unregistered(visit, Some(presented), &client, lang)
        }
        Stop::Refused(refusal) => {
            let sent = params.filled("client_id").map(cut);
            tracing::info!(request_id, client_id = ?sent, error = refusal.code.as_str(), why = %refusal.log, "refused");
            let client = params
                .single("client_id")
                .ok()
                .flatten()
                .and_then(|id| visit.cx.environment.client(id));
            match (client, params.filled("redirect_uri")) {
                (Some(client), None) => unregistered(visit, None, client, lang),
                (client, _) => {
                    let application = client.map(|client| &client.application);
                    match mistaken(visit, params, &refusal) {
                        Some(parameter) => error::page_about(visit, parameter, application, lang),
                        None => {
                            let problem = (StatusCode::BAD_REQUEST, Problem::BadRequest);
                            error::page_for(visit, problem, application, lang)
                        }
                    }
                }
            }
        }
        Stop::Failed(Error::Refused(_)) => error::page(visit, StatusCode::BAD_REQUEST, Problem::BadRequest),
        Stop::Failed(failed) => error::failed(visit, &failed),
    }
}

/// The most characters of a value that are shown and logged.
const SHOWN: usize = 100;

fn cut(value: &str) -> String {
    value.chars().take(SHOWN).collect()
}

/// The parameter that was wrong with a request that is not answered by redirect, as far as one alone is.
fn mistaken(visit: &Visit, params: &Params, refusal: &Refusal) -> Option<Parameter> {
    let parameter = |name, value: Option<&str>| Parameter {
        name,
        value: value.map(cut),
    };
    for name in ["client_id", "redirect_uri"] {
        match params.single(name) {
            Ok(Some(_)) => {}
            // Missing, or there twice with different values.
            Ok(None) | Err(_) => return Some(parameter(name, None)),
        }
    }
    if refusal.code != OAuthError::InvalidRequest {
        // It is for another kind of application.
        return Some(parameter("client_id", params.filled("client_id")));
    }
    let environment = &visit.cx.environment;
    let is_known = |audience: &str| environment.apis.iter().any(|api| api.row.audience == audience);
    if let Some(audience) = params.all("audience").find(|one| !one.is_empty() && !is_known(one)) {
        return Some(parameter("audience", Some(audience)));
    }
    let says = |name: &str| refusal.description.contains(name);
    let named = ["code_challenge_method", "code_challenge", "org_code", "is_create_org"]
        .into_iter()
        .find(|name| says(name));
    named.map(|name| parameter(name, params.filled(name)))
}

fn unregistered(visit: &Visit, value: Option<String>, client: &Client, lang: Option<&str>) -> Response {
    let application = &client.application;
    let frame = locale::frame(visit, lang);
    let locale = frame.locale;
    let view = InvalidRedirectUrl {
        page: frame,
        kind: RedirectKind::Callback,
        value,
        parameter: "redirect_uri",
        application: Some(application.name.clone()),
        home: error::web(&application.homepage_uri),
        login: error::web(&application.login_uri),
    };
    page(visit, StatusCode::BAD_REQUEST, locale, &view, &[])
}
