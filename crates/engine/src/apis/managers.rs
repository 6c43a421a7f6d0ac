//! Who may use the Management API, and that there is always somebody: nobody locks everybody out.

use domain::applications::ApplicationType;
use domain::ids::ApplicationId;
use store::Tx;

use crate::context::{Context, Work};
use crate::error::{Error, Result};

/// With this scope an application can connect others again.
const KEY: &str = "update:apis";

/// The scopes of the Management API that an application holds.
pub(crate) async fn scopes_of(cx: &Context, tx: &mut Tx, id: &ApplicationId) -> Result<Vec<String>> {
    let Some(api) = cx.environment.apis.iter().find(|api| api.row.is_management_api) else {
        return Ok(Vec::new());
    };
    Ok(store::apis::list_application_scopes_of(tx, cx.env(), &api.row.id, id).await?)
}

/// Makes everybody else wait who takes access away, and tells whether somebody has it now.
pub(crate) async fn lock(cx: &Context, work: &mut Work<'_>) -> Result<bool> {
    store::apis::lock_management(work.tx(), cx.env()).await?;
    is_any(cx, work).await
}

/// Refuses what took away the last access there was.
pub(crate) async fn check(cx: &Context, work: &mut Work<'_>, was_any: bool) -> Result<()> {
    match was_any && !is_any(cx, work).await? {
        false => Ok(()),
        true => Err(Error::rule(
            "LAST_MANAGEMENT_APPLICATION",
            "It is the last application that can give access to the Management API. Connect another one first.",
        )),
    }
}

async fn is_any(cx: &Context, work: &mut Work<'_>) -> Result<bool> {
    let managers = store::apis::list_managers(work.tx(), cx.env(), KEY).await?;
    Ok(managers
        .iter()
        .any(|one| one.settings.is_active && one.organization_id.is_none() && one.kind != ApplicationType::Spa))
}
