//! `/api/v1/environment`: the one that the host of a request selects.

pub(crate) mod feature_flags;
mod settings;

use utoipa_axum::router::OpenApiRouter;

use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .merge(feature_flags::routes())
        .merge(settings::routes())
}
