//! `doorstep tenant create` and `doorstep keys rotate`.

use engine::oidc::keys;
use engine::tenants::{self, NewTenant};

use super::Failed;
use super::run::{open_for_a_command, print};
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
    let created = tenants::create(&engine, &tenant).await;
    engine.close().await;
    let id = created.map_err(Failed::to("The environment was not created"))?;
    print(&format!(
        "Created {environment} of {business} ({id}); it answers on {issuer}."
    ));
    Ok(())
}

/// Rotates the signing key of the environment that answers on an issuer.
pub(super) async fn rotate_keys(settings: Settings, issuer: String, is_emergency: bool) -> Result<(), Failed> {
    let engine = open_for_a_command(&settings).await?;
    let rotated = async {
        let host = issuer
            .trim_start_matches("https://")
            .trim_start_matches("http://")
            .trim_end_matches('/');
        let failed = "The signing key was not rotated";
        let environment = engine.environment(host).await.map_err(Failed::to(failed))?;
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
