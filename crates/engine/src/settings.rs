//! Policies and limits of the environment, of an application and of an organization, read and changed by their names.
//!
//! A change is a JSON merge patch (RFC 7396): what is left out stays, and null brings back what a new one has. Which names
//! there are, and what each may be, is known to the types in `domain` alone; what else is kept of an application or an
//! organization has operations of its own.

use domain::applications::ApplicationSettings;
use domain::environments::Settings;
use domain::events::Event;
use domain::ids::{ApplicationId, OrganizationId};
use domain::organizations::{Brand, OrganizationSettings};
use domain::settings::Rules;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use store::Tx;

use crate::applications::parse_language;
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::i18n;
use crate::organizations::{self, policies};

/// Settings by their names.
pub type Named = Map<String, Value>;

/// Those of the environment.
pub async fn of_environment(cx: &Context) -> Result<Named> {
    let found = cx
        .read(async |tx: &mut Tx| Ok(store::environments::find(tx, cx.env()).await?))
        .await?;
    named(&found.ok_or(Error::NotFound("the environment"))?.settings)
}

/// Changes those of the environment.
pub async fn change_environment(cx: &Context, patch: &Named) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let found = store::environments::find_to_change(work.tx(), cx.env()).await?;
        let before = found.ok_or(Error::NotFound("the environment"))?.settings;
        let after: Settings = patched(&before, patch)?;
        i18n::check(&after).map_err(|error| wrong(&format!("{error}.")))?;
        if before == after {
            return Ok(());
        }
        store::environments::update_settings(work.tx(), cx.env(), &after).await?;
        let changed = differences(&named(&before)?, &named(&after)?);
        work.announce(Event::of("environment.updated").changed(changed)).await?;
        work.changed().await
    })
    .await
}

/// Those of an application.
pub async fn of_application(cx: &Context, id: &ApplicationId) -> Result<Named> {
    let found = cx
        .read(async |tx: &mut Tx| Ok(store::applications::find(tx, cx.env(), id).await?))
        .await?;
    named(&found.ok_or(Error::NotFound("the application"))?.settings)
}

/// Changes those of an application.
pub async fn change_application(cx: &Context, id: &ApplicationId, patch: &Named) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let found = store::applications::find_to_change(work.tx(), cx.env(), id).await?;
        let mut application = found.ok_or(Error::NotFound("the application"))?;
        let after: ApplicationSettings = patched(&application.settings, patch)?;
        if let Some(tag) = &after.language_key {
            parse_language(tag)?;
        }
        if application.settings == after {
            return Ok(());
        }
        let changed = differences(&named(&application.settings)?, &named(&after)?);
        application.settings = after;
        store::applications::update(work.tx(), cx.env(), &application).await?;
        let data = json!({ "application": { "id": id } });
        let event = Event::of("application.updated")
            .application(id)
            .data(data)
            .changed(changed);
        work.announce(event).await?;
        work.changed().await
    })
    .await
}

/// Those of an organization.
pub async fn of_organization(cx: &Context, id: &OrganizationId) -> Result<Named> {
    policies::all(cx, &organizations::find(cx, Some(id)).await?)
}

/// How an organization looks is kept beside its policies, for it has operations of its own as well, and those take also
/// what is hard to read. Here it is refused.
pub(crate) const BRAND: &str = "brand";

/// Whether an organization is suspended is kept beside its policies, for sign-ins ask it before anything else.
pub(crate) const SUSPENDED: &str = "is_suspended";

/// Changes those of an organization.
pub async fn change_organization(cx: &Context, id: &OrganizationId, patch: &Named) -> Result<()> {
    let mut patch = patch.clone();
    let brand = patch.remove(BRAND);
    let suspended = match patch.remove(SUSPENDED) {
        None => None,
        Some(Value::Bool(is)) => Some(is),
        Some(Value::Null) => Some(false),
        Some(_) => return Err(wrong("is_suspended is not of the right kind: it is true or false.")),
    };
    organizations::change(cx, id, |mut organization| {
        if let Some(is) = suspended {
            if is && !organization.may_be_suspended() {
                let message = "The default organization cannot be suspended.";
                return Err(Error::rule("DEFAULT_ORGANIZATION_CANNOT_BE_SUSPENDED", message));
            }
            organization.is_suspended = is;
        }
        if let Some(brand) = &brand {
            organization.brand = match brand {
                Value::Object(brand) => patched(&organization.brand, brand)?,
                // As everywhere, null brings back what a new one has.
                Value::Null => Brand::default(),
                _ => return Err(wrong("brand is not of the right kind: it is an object.")),
            };
            let both = organization.brand.over(&cx.environment.environment.settings.brand);
            both.check_contrast().map_err(|error| wrong(&format!("{error}.")))?;
        }
        let after: OrganizationSettings = patched(&policies::shown(cx, organization.settings), &patch)?;
        let mut settings = policies::kept(cx, after);
        if patch.contains_key("connections")
            && let Ok(OrganizationSettings {
                connections: Some(named),
                ..
            }) = &settings
            && let Err(problem) = policies::check_connections(cx, named)
        {
            settings = Err(problem);
        }
        // One that was deleted since is in nobody's way.
        let names_exempt = patch.get("mfa").and_then(|mfa| mfa.get("exempt_connections")).is_some();
        if names_exempt
            && let Ok(after) = &settings
            && let Err(problem) = policies::check_exempt_connections(cx, &after.mfa.exempt_connections)
        {
            settings = Err(problem);
        }
        organization.settings = settings.map_err(|problem| wrong(&format!("{problem}.")))?;
        Ok(organization)
    })
    .await
}

pub(crate) fn named(settings: &impl Serialize) -> Result<Named> {
    match serde_json::to_value(settings).map_err(Error::internal)? {
        Value::Object(named) => Ok(named),
        _ => Err(Error::internal("settings without names")),
    }
}

/// The settings with what the patch says, checked.
fn patched<T: Serialize + DeserializeOwned + Rules>(before: &T, patch: &Named) -> Result<T> {
    let mut wanted = Value::Object(named(before)?);
    merge(&mut wanted, &Value::Object(patch.clone()));
    let after: T = serde_path_to_error::deserialize(wanted).map_err(|error| {
        let path = error.path().to_string();
        wrong(&format!("{path} is not of the right kind: {}.", error.into_inner()))
    })?;
    let kept = Value::Object(named(&after)?);
    let is_object = |name: &String| kept.get(name).is_some_and(Value::is_object);
    // A list would pass for an object field by field, and leave the rest as it is in the beginning (ADR 33).
    let mistaken = |(name, value): &(&String, &Value)| is_object(name) && !value.is_object() && !value.is_null();
    if let Some((name, _)) = patch.iter().find(mistaken) {
        return Err(wrong(&format!("{name} is not of the right kind: it is an object.")));
    }
    if let Some(unknown) = unknown(patch, &kept) {
        return Err(wrong(&format!("There is no setting {unknown}.")));
    }
    after.check().map_err(|error| wrong(&format!("{error}.")))?;
    Ok(after)
}

fn wrong(message: &str) -> Error {
    Error::rule("SETTING_INVALID", message)
}

/// RFC 7396 §2.
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    if let Value::Object(target) = target {
        for (name, value) in patch {
            match value {
                Value::Null => {
                    target.remove(name);
                }
                value => merge(target.entry(name).or_insert(Value::Null), value),
            }
        }
    }
}

/// The first name of the patch that nothing was kept of.
fn unknown(patch: &Named, kept: &Value) -> Option<String> {
    patch.iter().find_map(|(name, value)| match (value, kept.get(name)) {
        (Value::Null, _) => None,
        (_, None) => Some(name.clone()),
        (Value::Object(inner), Some(kept)) => unknown(inner, kept).map(|rest| format!("{name}.{rest}")),
        _ => None,
    })
}

/// What is different, before and after.
pub(crate) fn differences(before: &Named, after: &Named) -> (Value, Value) {
    let differing = |one: &Named, other: &Named| {
        let members = one.iter().filter(|(name, value)| other.get(*name) != Some(*value));
        Value::Object(members.map(|(name, value)| (name.clone(), value.clone())).collect())
    };
    (differing(before, after), differing(after, before))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(patch: Value) -> Result<Settings> {
        let Value::Object(patch) = patch else {
            panic!("an object")
        };
        patched(&Settings::default(), &patch)
    }

    #[test]
    fn only_what_is_named_changes_and_null_brings_the_default_back() {
        let changed = after(json!({ "lockout_failures": 7, "code_lifetime": null })).unwrap();
        let expected = Settings {
            lockout_failures: 7,
            ..Settings::default()
        };
        assert_eq!(changed, expected);
    }

    #[test]
    fn a_mistake_is_told_by_its_name_and_changes_nothing() {
        for (patch, told) in [
            (json!({ "lockout_failure": 7 }), "There is no setting lockout_failure."),
            (
                json!({ "lockout_failures": 0 }),
                "lockout_failures must be from 1 to 100.",
            ),
            (
                json!({ "lockout_failures": "many" }),
                "lockout_failures is not of the right kind",
            ),
        ] {
            let error = after(patch).unwrap_err().to_string();
            assert!(error.starts_with(told), "{error}");
        }
    }
}
