//! The pages around signing out.

use axum::response::Response;
use engine::directory::Client;
use http::StatusCode;

use super::page;
use super::view::{Form, Href, SignOutConfirm, SignedOut};
use crate::web::context::Visit;
use crate::web::locale::frame;

/// "You're signed out."
pub(crate) fn signed_out(visit: &Visit, client: Option<&Client>) -> Response {
    let web = |address: Option<&String>| Href::web(address?);
    let application = client.map(|client| &client.application);
    let frame = frame(visit, None);
    let locale = frame.locale;
    let view = SignedOut {
        page: frame,
        login: web(application.and_then(|one| one.login_uri.as_ref())),
        home: web(application.and_then(|one| one.homepage_uri.as_ref())),
    };
    page(visit, StatusCode::OK, locale, &view, &[])
}

/// "Sign out?", for a request that a page of somebody else may have made.
pub(crate) fn confirm(visit: &Visit, form: Form, targets: &[String]) -> Response {
    let frame = frame(visit, None);
    let locale = frame.locale;
    page(
        visit,
        StatusCode::OK,
        locale,
        &SignOutConfirm {
            page: frame,
            form,
            account: None,
            stay: None,
        },
        targets,
    )
}
