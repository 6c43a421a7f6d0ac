//! `/api/v1/organization/{org_code}/handle`

use domain::ids::OrganizationId;
use engine::organizations;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::OrganizationCaller;
use crate::api::codes;
use crate::api::error::ApiErrors;
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(delete_organization_handle))
}

#[utoipa::path(delete, path = "/api/v1/organization/{org_code}/handle", operation_id = "deleteOrganizationHandle",
    tag = "Organizations", security(("kindeBearerAuth" = ["delete:organization_handles"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_organization_handle(
    caller: OrganizationCaller<scope::DeleteOrganizationHandles>,
    Path(code): Path<OrganizationId>,
) -> Result<Answer<SuccessResponse>> {
    organizations::delete_handle(&caller.cx, &code).await?;
    Ok(done(codes::ORGANIZATION_HANDLE_DELETED))
}
