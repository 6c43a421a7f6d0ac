//! `/connected_apps/callback`: where the providers of connected apps send browsers back to.

use axum::body::Body;
use axum::response::Response;
use engine::connected_apps::{self, Came};
use engine::federation::{Failure, Said};
use engine::oidc::logout;
use http::StatusCode;

use super::login_callback::{brought, carry};
use super::view::{self, Anew, Form, Href, Problem};
use super::{error, redirect};
use crate::metrics::count_failure;
use crate::oidc::end_session;
use crate::web::context::Visit;
use crate::web::forms::FormError;
use crate::web::headers::form_targets;
use crate::web::locale::frame;
use crate::web::{cookies, forms};

/// The answer in the query.
pub(crate) async fn get(visit: Visit) -> Response {
    let params = match brought(&visit, Problem::ConnectedAppExpired) {
        Ok(params) => params,
        Err(problem) => return error::page(&visit, StatusCode::BAD_REQUEST, problem),
    };
    let session = cookies::session(&visit.headers, visit.is_https());
    match connected_apps::returned(&visit.cx, &params, session).await {
        Ok(Came::Back(address)) => redirect(&visit, &address),
        Ok(Came::Failed {
            failure,
            home,
            way_back,
        }) => failed(&visit, &failure, home.as_deref(), way_back.as_deref()),
        Err(why) => error::failed(&visit, &why),
    }
}

/// The answer in a form of another site.
pub(crate) async fn post(visit: Visit, body: Body) -> Response {
    match forms::read(&visit.headers, body).await {
        Ok(form) => carry(&visit, &form).unwrap_or_else(|why| error::failed(&visit, &why)),
        Err(why) => {
            let problem = match why {
                FormError::TooLong => Problem::ConnectedAppFailed,
                _ => Problem::BadRequest,
            };
            error::page(&visit, why.status(), problem)
        }
    }
}

/// The page about a consent that came to nothing. No word of the provider is on it (R183).
fn failed(visit: &Visit, failure: &Failure, home: Option<&str>, way_back: Option<&str>) -> Response {
    let (status, problem) = match failure.said {
        Said::NotReady => (StatusCode::BAD_REQUEST, Problem::ConnectedAppNotReady),
        Said::Unreachable | Said::Faulty => (StatusCode::BAD_GATEWAY, Problem::ConnectedAppFailed),
        Said::Refused | Said::NotFresh => (StatusCode::BAD_REQUEST, Problem::ConnectedAppFailed),
        Said::Cancelled => (StatusCode::BAD_REQUEST, Problem::ConnectedAppCancelled),
        Said::Expired => (StatusCode::BAD_REQUEST, Problem::ConnectedAppExpired),
        Said::OtherBrowser => (StatusCode::FORBIDDEN, Problem::ConnectedAppOtherUser),
        Said::NotAllowed if failure.number == Problem::OrganizationSuspended.code() => {
            (StatusCode::FORBIDDEN, Problem::OrganizationSuspended)
        }
        Said::NotAllowed => (StatusCode::FORBIDDEN, Problem::UserSuspended),
    };
    count_failure(problem.code());
    let page = frame(visit, None);
    let locale = page.locale;
    let view = view::Error {
        home: home.and_then(Href::web),
        anew: way_back.map(|way_back| sign_out(visit, way_back)),
        ..view::Error::of(page, problem)
    };
    let targets = match way_back {
        Some(_) => end_session::targets(visit, home.map(form_targets).unwrap_or_default()),
        None => Vec::new(),
    };
    super::page(visit, status, locale, &view, &targets)
}

/// The form of somebody who is signed in as somebody else: out, and on to the application.
fn sign_out(visit: &Visit, way_back: &str) -> Anew {
    let browser = cookies::browser(&visit.headers, visit.is_https()).unwrap_or_default();
    Anew {
        form: Form {
            action: format!("/logout?{}={way_back}", end_session::WAY_BACK),
            csrf: logout::form_token(&visit.cx, browser),
            flow: String::new(),
        },
        text: "sign-out-confirm-submit",
    }
}
