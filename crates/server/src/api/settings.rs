//! Policies and limits by their names: what the settings of environment, applications and organizations have in common.
//!
//! The vendor keeps them in its console, so the resource is ours. Which names there are is known to `domain`; the
//! description says no more than that it is an object, so that a new setting is no new contract.

use engine::management::Denied;
use engine::settings::Named;
use protocol::scope::ScopeSet;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::codes::{self, Code};
use super::response::Answer;

/// All of them, each with its present value.
#[derive(Serialize, ToSchema)]
#[schema(as = get_settings_response)]
pub(super) struct GetSettingsResponse {
    code: &'static str,
    message: &'static str,
    /// Names and values.
    #[schema(value_type = Object)]
    settings: Named,
}

/// A merge patch (RFC 7396): what is left out stays, null brings the default back.
#[derive(Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(as = update_settings_request, value_type = Object)]
pub(super) struct UpdateSettingsRequest(pub(super) Named);

pub(super) fn answer(settings: Named) -> Answer<GetSettingsResponse> {
    let Code { code, message } = codes::OK;
    Answer(GetSettingsResponse {
        code,
        message,
        settings,
    })
}

/// A setting that has an operation with a scope of its own: whoever lacks that cannot change it here either.
pub(super) type Narrower = (&'static str, &'static str);

/// Whether a caller with these scopes may change what the patch names.
pub(super) fn allowed(patch: &Named, narrower: &[Narrower], held: &ScopeSet) -> Result<(), Denied> {
    let missing = narrower
        .iter()
        .find(|(name, scope)| patch.contains_key(*name) && !held.contains(scope));
    missing.map_or(Ok(()), |(_, scope)| Err(Denied::Scope(scope)))
}
