//! Which address is answered by what.

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, delete, get, post};
use engine::Engine;
use http::StatusCode;
use tower::ServiceExt;

use crate::oidc::{authorize, cors, discovery, end_session, introspect, jwks, revoke, token, userinfo};
use crate::pages::{connected_apps, home, login_callback, saml, sign_in, wsfed};
use crate::web::context::App;
use crate::web::guard::GuardLayer;
use crate::web::headers::{is_fetched_ahead, no_store};
use crate::web::{assets, brand};
use crate::{Options, api, dev, health, metrics};

/// Every surface, mounted.
pub fn router(engine: Engine, options: Options) -> Router {
    let mut routes = oidc().merge(pages()).merge(operations()).merge(api::routes());
    if options.is_dev {
        routes = routes.merge(development());
    }
    let guard = GuardLayer {
        counts: options.exposes_metrics || metrics::is_installed(),
    };
    if options.exposes_metrics {
        metrics::install();
        routes = routes.route("/metrics", get(metrics::show));
    }
    let routes: Router = routes
        .fallback(home::not_found)
        .method_not_allowed_fallback(home::not_allowed)
        .layer(guard)
        .with_state(App::new(engine, options));
    let again = routes.clone();
    routes.fallback(move |request: Request| respell(again.clone(), request))
}

fn oidc() -> Router<App> {
    let published = |handler| get(handler).options(cors::public_preflight);
    Router::new()
        .route(
            "/.well-known/openid-configuration",
            get(discovery::openid_configuration).options(cors::public_preflight),
        )
        .route("/.well-known/jwks", published(jwks::jwks))
        .route("/.well-known/jwks.json", published(jwks::jwks))
        .route("/oauth2/auth", doing(get(authorize::get).post(authorize::post)))
        .route("/oauth2/token", post(token::token).options(cors::preflight))
        .route(
            "/oauth2/introspect",
            post(introspect::introspect).options(cors::preflight),
        )
        .route("/oauth2/revoke", post(revoke::revoke).options(cors::preflight))
        .route(
            "/oauth2/v2/user_profile",
            get(userinfo::user_profile)
                .post(userinfo::user_profile)
                .options(cors::preflight),
        )
        .route(
            "/oauth2/userinfo",
            get(userinfo::userinfo)
                .post(userinfo::userinfo)
                .options(cors::preflight),
        )
        .route(
            "/oauth2/user_profile",
            get(userinfo::first_user_profile)
                .post(userinfo::first_user_profile)
                .options(cors::preflight),
        )
        .route("/logout", doing(get(end_session::get).post(end_session::post)))
}

fn pages() -> Router<App> {
    Router::new()
        .route("/", get(home::home))
        .route("/errors", get(home::errors))
        .route(
            "/login/callback",
            doing(get(login_callback::get).post(login_callback::post)),
        )
        .route(
            "/connected_apps/callback",
            doing(get(connected_apps::get).post(connected_apps::post)),
        )
        .route("/sign-in/{flow}", get(sign_in::due))
        .route("/sign-in/{flow}/recovery-codes.txt", get(sign_in::recovery_codes))
        .route("/sign-in/{flow}/{page}", get(sign_in::turn).post(sign_in::submit))
        .route("/login/saml/callback", doing(get(saml::collect).post(saml::receive)))
        .route("/login/saml/{connection}/metadata", get(saml::metadata))
        .route("/login/wsfed/callback", doing(get(wsfed::get).post(wsfed::receive)))
        .route("/assets/{file}", get(assets::asset))
        .route("/brand/files/{file}", get(brand::picture))
        .route("/brand/{owner}/{file}", get(brand::stylesheet))
}

/// Whether forms at a path may be longer than others, as answers of companies' providers are, or a page tells the visitor who
/// was sent here with one that is too long.
pub fn takes_long_forms(path: &str) -> bool {
    const ALL: [&str; 4] = [
        "/login/callback",
        "/login/saml/callback",
        "/login/wsfed/callback",
        "/connected_apps/callback",
    ];
    ALL.contains(&path)
}

/// A route that does something for whoever reads it. Programs that only look whether there is something, as those do that
/// show previews of links, get an empty answer, and nothing happens. Nor does anything for a browser that fetches what
/// somebody may want later: it asks again when they do.
fn doing(route: MethodRouter<App>) -> MethodRouter<App> {
    let route = route.head(async || {
        let mut response = StatusCode::NO_CONTENT.into_response();
        no_store(&mut response);
        response
    });
    route.layer(from_fn(unless_ahead))
}

/// Refuses what is fetched ahead, with the status that makes browsers drop it (Speculation Rules, `Sec-Purpose`).
async fn unless_ahead(request: Request, next: Next) -> Response {
    if !is_fetched_ahead(request.headers()) {
        return next.run(request).await;
    }
    let mut response = StatusCode::SERVICE_UNAVAILABLE.into_response();
    no_store(&mut response);
    response
}

fn operations() -> Router<App> {
    Router::new()
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
}

fn development() -> Router<App> {
    Router::new()
        .route("/dev/inbox", get(dev::inbox::show).post(dev::inbox::clear))
        .route("/dev/inbox.json", delete(dev::inbox::delete).get(dev::inbox::list))
}

/// A trailing slash in an SDK's issuer doubles the first slash of every path; it is answered all the same.
async fn respell(routes: Router, mut request: Request) -> Response {
    home::respelled(&mut request);
    routes.oneshot(request).await.into_response()
}
