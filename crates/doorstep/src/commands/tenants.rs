//! `doorstep tenant create`, `doorstep tenant move` and `doorstep keys rotate`.

use engine::bootstrap;
use engine::oidc::keys;
use engine::tenants::{NewTenant, parse_issuer};

use super::Failed;
use super::run::{made_once, named, open_for_a_command, print};
use crate::settings::Settings;

/// Creates an environment, and its business if that is new.
pub(super) async fn create(
    settings: Settings,
    business: String,
    environment: String,
    issuer: String,
) -> Result<(), Failed> {
    let engine = open_for_a_command(&settings).await?;
    let tenant = NewTenant {
        business: &business,
        environment: &environment,
        issuer: &issuer,
    };
    let created = bootstrap::add_tenant(&engine, &tenant, &named(&settings, &issuer)).await;
    engine.close().await;
    let (id, made) = created.map_err(Failed::to("The environment was not created"))?;
    let what = format!("Created {environment} of {business} ({id}); it answers on {issuer}");
    print(&made_once(&what, &made));
    Ok(())
}

/// Moves the default environment to another address.
pub(super) async fn move_default(settings: Settings, issuer: String) -> Result<(), Failed> {
    let engine = open_for_a_command(&settings).await?;
    let moved = bootstrap::move_default(&engine, &issuer).await;
    engine.close().await;
    moved.map_err(Failed::to("The environment was not moved"))?;
    print(&format!(
        "The default environment answers on {issuer} from now on. Set DOORSTEP_ISSUER_URL to it."
    ));
    Ok(())
}

/// Rotates the signing key of the environment that answers on an issuer.
pub(super) async fn rotate_keys(settings: Settings, issuer: String, is_emergency: bool) -> Result<(), Failed> {
    let engine = open_for_a_command(&settings).await?;
    let rotated = async {
        let failed = "The signing key was not rotated";
        let issuer = match issuer.contains("://") {
            true => issuer.clone(),
            false => format!("https://{issuer}"),
        };
        let (_, host) = parse_issuer(&issuer).map_err(Failed::to(failed))?;
        let environment = engine.environment(&host).await.map_err(Failed::to(failed))?;
        let environment = environment.ok_or_else(|| Failed(format!("No environment answers on {issuer}.")))?;
        let cx = engine
            .administrator(environment.id())
            .await
            .map_err(Failed::to(failed))?;
        keys::rotate(&cx, is_emergency).await.map_err(Failed::to(failed))
    };
    let rotated = rotated.await;
    engine.close().await;
    let key = rotated?;
    print(&match is_emergency {
        true => format!("The signing key is now {key}. Tokens signed with older keys are refused."),
        false => format!("The signing key is now {key}. Older keys stay published, so their tokens stay good."),
    });
    Ok(())
}
