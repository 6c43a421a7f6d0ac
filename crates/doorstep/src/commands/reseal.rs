//! `doorstep keys reseal`: the end of a change of the master key.

use engine::secrets::reseal;

use super::Failed;
use super::run::{open_for_a_command, print};
use crate::settings::Settings;

/// Seals under the master key what is still sealed under the previous one. May be stopped and called again.
pub(super) async fn reseal(settings: Settings) -> Result<(), Failed> {
    if !settings.keys.has_previous() {
        let sentence = "The setting DOORSTEP_PREVIOUS_MASTER_KEY is missing: it must name the master key from before.";
        return Err(Failed(sentence.to_owned()));
    }
    let engine = open_for_a_command(&settings).await?;
    let resealed = reseal::reseal(&engine).await;
    engine.close().await;
    let values = resealed.map_err(Failed::to("Not everything is sealed under the new master key"))?;
    let count = match values {
        0 => "It was already".to_owned(),
        1 => "One value was changed".to_owned(),
        many => format!("{many} values were changed"),
    };
    print(&format!(
        "Everything is sealed under the master key. {count}. Remove DOORSTEP_PREVIOUS_MASTER_KEY and restart every server."
    ));
    Ok(())
}
