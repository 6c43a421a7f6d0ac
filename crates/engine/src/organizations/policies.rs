//! The settings of an organization as they are named outside, and as they are kept: roles by their ids, so that a role with
//! another key is still the one that was meant, and a deleted one is none any more, whoever gets its key.

use domain::connections::excluded_by;
use domain::ids::ConnectionId;
use domain::organizations::{Organization, OrganizationSettings};
use domain::roles::Role;
use serde_json::{Value, json};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::settings::{BRAND, Named, SUSPENDED, named};

/// Whether a setting names a role: by its id, or by its key, as it was kept before.
pub(crate) fn is_named(role: &Role, names: &[String]) -> bool {
    names.iter().any(|name| name == role.id.as_str() || *name == role.key)
}

/// As they are shown: with the keys of the roles that there still are.
pub(crate) fn shown(cx: &Context, mut settings: OrganizationSettings) -> OrganizationSettings {
    let key_of = |name: &String| {
        let mut roles = cx.environment.roles.values();
        let role = roles.find(|role| is_named(role, std::slice::from_ref(name)))?;
        Some(role.key.clone())
    };
    for names in lists(&mut settings).into_iter().flatten() {
        *names = names.iter().filter_map(key_of).collect();
    }
    settings
}

/// As they are kept; otherwise what is wrong with something that they name.
pub(crate) fn kept(cx: &Context, mut settings: OrganizationSettings) -> Result<OrganizationSettings, String> {
    let id_of = |key: &String| {
        let mut roles = cx.environment.roles.values();
        let role = roles.find(|role| role.key == *key);
        role.map(|role| role.id.to_string()).ok_or_else(|| key.clone())
    };
    let names = ["default_roles", "mfa.exempt_roles"];
    for (name, keys) in names.into_iter().zip(lists(&mut settings)) {
        if let Some(keys) = keys {
            let ids: Result<_, String> = keys.iter().map(id_of).collect();
            *keys = ids.map_err(|stranger| format!("{name} names a role that there is not: {stranger}"))?;
        }
    }
    Ok(settings)
}

/// Whether the connections that are named can be used side by side; otherwise what is wrong with them.
pub(crate) fn check_connections(cx: &Context, named: &[ConnectionId]) -> Result<(), String> {
    let mut strategies = Vec::new();
    for id in named {
        let mut known = cx.environment.connections.iter();
        let found = known.find(|one| one.id == *id);
        let found = found.ok_or_else(|| format!("connections names a connection that there is not: {id}"))?;
        strategies.push(found.strategy.as_str());
    }
    let both = |one: &&str| excluded_by(one).is_some_and(|other| strategies.contains(&other));
    match strategies.iter().find(|one| both(one)) {
        None => Ok(()),
        Some(one) => Err(format!("connections names {one} and what it excludes")),
    }
}

/// Whether there are the connections that are named for the second factor; otherwise which one there is not.
pub(crate) fn check_exempt_connections(cx: &Context, named: &[ConnectionId]) -> Result<(), String> {
    let is_strange = |id: &&ConnectionId| cx.environment.connections.iter().all(|one| one.id != **id);
    match named.iter().find(is_strange) {
        None => Ok(()),
        Some(id) => Err(format!(
            "mfa.exempt_connections names a connection that there is not: {id}"
        )),
    }
}

/// Where roles are named.
fn lists(settings: &mut OrganizationSettings) -> [Option<&mut Vec<String>>; 2] {
    [settings.default_roles.as_mut(), Some(&mut settings.mfa.exempt_roles)]
}

/// All settings of an organization by their names, with its brand and whether it is suspended. Of its connections those that there still are: with none
/// left nobody gets in, and nothing of what it did not list.
pub(crate) fn all(cx: &Context, organization: &Organization) -> Result<Named> {
    let mut settings = shown(cx, organization.settings.clone());
    if let Some(connections) = &mut settings.connections {
        connections.retain(|id| cx.environment.connections.iter().any(|one| one.id == *id));
    }
    let mut all = named(&settings)?;
    all.insert(BRAND.to_owned(), named(&organization.brand)?.into());
    all.insert(SUSPENDED.to_owned(), organization.is_suspended.into());
    Ok(all)
}

/// What the audit log tells of an organization: its settings, and what else can be said of it.
pub(super) fn facts(cx: &Context, organization: &Organization) -> Result<Named> {
    let mut facts = all(cx, organization)?;
    let own = json!({
        "name": organization.name,
        "handle": organization.handle,
        "external_id": organization.external_id,
        "is_allow_registrations": organization.is_allow_registrations,
    });
    match own {
        Value::Object(own) => facts.extend(own),
        _ => return Err(Error::internal("facts without names")),
    }
    Ok(facts)
}
