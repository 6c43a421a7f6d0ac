//! `/api/v1/organizations`

mod properties;

use utoipa_axum::router::OpenApiRouter;

use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().merge(properties::routes())
}
