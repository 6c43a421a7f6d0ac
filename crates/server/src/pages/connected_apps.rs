//! `/connected_apps/callback`: where the providers of connected apps send browsers back to.

use axum::body::Body;
use axum::response::Response;
use engine::connected_apps::{self, Came};
use engine::federation::{Failure, Said, oauth};
use http::StatusCode;
use protocol::params::Params;

use super::view::{self, Href, Problem};
use super::{error, redirect};
use crate::metrics::count_failure;
use crate::web::context::Visit;
use crate::web::forms::FormError;
use crate::web::locale::frame;
use crate::web::{cookies, forms};

/// Where a form post's answer stands, sealed, once it was sent on.
const CARRIED: &str = "answer";

/// The answer in the query.
pub(crate) async fn get(visit: Visit) -> Response {
    let Ok(params) = Params::parse(visit.uri.query().unwrap_or_default()) else {
        return error::page(&visit, StatusCode::BAD_REQUEST, Problem::BadRequest);
    };
    let params = match params.filled(CARRIED) {
        None => params,
        Some(sealed) => match oauth::put_down(&visit.cx, sealed) {
            Some(params) => params,
            None => return error::page(&visit, StatusCode::BAD_REQUEST, Problem::ConnectedAppExpired),
        },
    };
    let session = cookies::session(&visit.headers, visit.is_https());
    match connected_apps::returned(&visit.cx, &params, session).await {
        Ok(Came::Back(address)) => redirect(&visit, &address),
        Ok(Came::Failed { failure, home }) => failed(&visit, &failure, home.as_deref()),
        Err(why) => error::failed(&visit, &why),
    }
}

/// The answer in a form of another site (Apple). It comes without our cookies, so nothing is decided here: the browser
/// carries it, sealed, to the same address, where it is known again.
pub(crate) async fn post(visit: Visit, body: Body) -> Response {
    let form = match forms::read(&visit.headers, body).await {
        Ok(form) => form,
        Err(why) => {
            let problem = match why {
                FormError::TooLong => Problem::ConnectedAppFailed,
                _ => Problem::BadRequest,
            };
            return error::page(&visit, why.status(), problem);
        }
    };
    match oauth::carried(&visit.cx, &form) {
        Ok(sealed) => redirect(&visit, &format!("/connected_apps/callback?{CARRIED}={sealed}")),
        Err(why) => error::failed(&visit, &why),
    }
}

/// The page about a consent that came to nothing. No word of the provider is on it (R183).
fn failed(visit: &Visit, failure: &Failure, home: Option<&str>) -> Response {
    let (status, problem) = match failure.said {
        Said::NotReady => (StatusCode::BAD_REQUEST, Problem::ConnectedAppNotReady),
        Said::Unreachable | Said::Faulty => (StatusCode::BAD_GATEWAY, Problem::ConnectedAppFailed),
        Said::Refused | Said::NotFresh => (StatusCode::BAD_REQUEST, Problem::ConnectedAppFailed),
        Said::Cancelled => (StatusCode::BAD_REQUEST, Problem::ConnectedAppCancelled),
        Said::Expired => (StatusCode::BAD_REQUEST, Problem::ConnectedAppExpired),
        Said::OtherBrowser | Said::NotAllowed => (StatusCode::FORBIDDEN, Problem::ConnectedAppOtherUser),
    };
    count_failure(problem.code());
    let page = frame(visit, None);
    let locale = page.locale;
    let view = view::Error {
        home: home.and_then(Href::web),
        ..view::Error::of(page, problem)
    };
    super::page(visit, status, locale, &view, &[])
}
