//! Data from a file: settings, applications, APIs, organizations, roles, flags and users, set as the file says.
//!
//! For development and tests. Applying a file twice changes nothing; what a file doesn't name stays as it is, but a list
//! inside something it names takes the place of what was there.

mod crowd;
mod people;

use domain::applications::{ApplicationSettings, ApplicationType};
use domain::feature_flags::{FeatureFlag, FlagLevel, FlagType};
use domain::flags;
use domain::ids::{ApiId, FeatureFlagId, OrganizationId, PermissionId, RoleId};
use domain::organizations::Organization;
use domain::permissions::Permission;
use domain::properties::PropertyContext;
use domain::roles::Role;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use store::apis::Api;

use crate::applications::{self, NewApplication, parse_client_id};
use crate::context::{Context, Work};
use crate::error::{Error, Result};

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Seed {
    settings: Map<String, Value>,
    apis: Vec<SeedApi>,
    applications: Vec<SeedApplication>,
    organizations: Vec<SeedOrganization>,
    permissions: Vec<SeedPermission>,
    roles: Vec<SeedRole>,
    feature_flags: Vec<SeedFlag>,
    users: Vec<people::SeedUser>,
    crowd: Option<crowd::SeedCrowd>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedApi {
    name: String,
    audience: String,
    #[serde(default)]
    scopes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedApplication {
    client_id: String,
    client_secret: Option<String>,
    name: String,
    #[serde(rename = "type")]
    kind: ApplicationType,
    #[serde(default)]
    redirect_uris: Vec<String>,
    #[serde(default)]
    logout_uris: Vec<String>,
    homepage_uri: Option<String>,
    login_uri: Option<String>,
    connections: Option<Vec<String>>,
    #[serde(default)]
    audiences: Vec<String>,
    access_token_lifetime: Option<i64>,
    id_token_lifetime: Option<i64>,
    refresh_token_lifetime: Option<i64>,
    is_session_persistent: Option<bool>,
    is_active: Option<bool>,
    organization_code: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedOrganization {
    code: String,
    name: String,
    handle: Option<String>,
    #[serde(default)]
    is_allow_registrations: bool,
    #[serde(default)]
    is_suspended: bool,
    #[serde(default)]
    properties: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedPermission {
    key: String,
    name: String,
    description: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedRole {
    key: String,
    name: String,
    description: Option<String>,
    #[serde(default)]
    permissions: Vec<String>,
    #[serde(default)]
    is_default_role: bool,
    #[serde(default)]
    is_creator_role: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedFlag {
    key: String,
    name: String,
    description: Option<String>,
    #[serde(rename = "type")]
    kind: FlagType,
    default_value: Value,
    allow_override_level: FlagLevel,
    environment_value: Option<Value>,
    #[serde(default)]
    organization_values: BTreeMap<String, Value>,
    #[serde(default)]
    user_values: BTreeMap<String, Value>,
}

/// Applies a file. A mistake in it names the place, and leaves what stands before it applied.
pub async fn apply(cx: &Context, json: &str) -> Result<()> {
    let seed: Seed = serde_json::from_str(json).map_err(|error| Error::invalid("seed", error.to_string()))?;
    cx.work(async |work: &mut Work<'_>| {
        set_settings(cx, work, &seed.settings).await?;
        for api in &seed.apis {
            set_api(cx, work, api).await?;
        }
        for organization in &seed.organizations {
            set_organization(cx, work, organization).await?;
        }
        for permission in &seed.permissions {
            set_permission(cx, work, permission).await?;
        }
        for role in &seed.roles {
            set_role(cx, work, role).await?;
        }
        work.changed().await
    })
    .await?;
    for application in &seed.applications {
        set_application(cx, application).await?;
    }
    for user in &seed.users {
        people::set_user(cx, user).await?;
    }
    if let Some(crowd) = &seed.crowd {
        crowd::gather(cx, crowd).await?;
    }
    cx.work(async |work: &mut Work<'_>| {
        for flag in &seed.feature_flags {
            set_flag(cx, work, flag).await?;
        }
        work.changed().await
    })
    .await
}

/// Policies and limits of the environment, each by its name.
async fn set_settings(cx: &Context, work: &mut Work<'_>, seed: &Map<String, Value>) -> Result<()> {
    let mut settings = serde_json::to_value(&cx.environment.environment.settings).map_err(Error::internal)?;
    for (name, value) in seed {
        let known = settings.get_mut(name);
        *known.ok_or_else(|| Error::invalid("settings", format!("has no {name}")))? = value.clone();
    }
    let settings = serde_json::from_value(settings).map_err(|error| Error::invalid("settings", error.to_string()))?;
    crate::i18n::check(&settings).map_err(|wrong| Error::invalid(wrong.name, wrong.problem))?;
    Ok(store::environments::update_settings(work.tx(), cx.env(), &settings).await?)
}

async fn set_api(cx: &Context, work: &mut Work<'_>, seed: &SeedApi) -> Result<()> {
    let known = store::apis::find_by_audience(work.tx(), cx.env(), &seed.audience).await?;
    let id = known
        .as_ref()
        .map_or_else(|| cx.new_id::<ApiId>(), |api| api.id.clone());
    if known.is_none() {
        let api = Api {
            id: id.clone(),
            name: seed.name.clone(),
            audience: seed.audience.clone(),
            is_management_api: false,
            created_at: cx.now(),
        };
        store::apis::insert(work.tx(), cx.env(), &api).await?;
    }
    for scope in &seed.scopes {
        store::apis::insert_scope(work.tx(), cx.env(), &id, scope).await?;
    }
    Ok(())
}

async fn set_organization(cx: &Context, work: &mut Work<'_>, seed: &SeedOrganization) -> Result<()> {
    let digits = seed.code.strip_prefix("org_").unwrap_or_default();
    if digits.len() != 11 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Error::invalid(
            "organizations.code",
            format!("{}: must be org_ and 11 hexadecimal digits", seed.code),
        ));
    }
    let id = OrganizationId::from(seed.code.as_str());
    let known = store::organizations::find(work.tx(), cx.env(), &id).await?;
    let organization = Organization {
        id: id.clone(),
        name: seed.name.clone(),
        handle: seed.handle.clone(),
        external_id: None,
        is_default: known.as_ref().is_some_and(|known| known.is_default),
        is_allow_registrations: seed.is_allow_registrations,
        is_suspended: seed.is_suspended,
        brand: known.as_ref().map(|known| known.brand.clone()).unwrap_or_default(),
        settings: known.as_ref().map(|known| known.settings.clone()).unwrap_or_default(),
        created_at: cx.now(),
    };
    match known {
        Some(_) => store::organizations::update(work.tx(), cx.env(), &organization)
            .await
            .map(|_| ())?,
        None => store::organizations::insert(work.tx(), cx.env(), &organization).await?,
    }
    set_properties(cx, work, PropertyContext::Org, id.as_str(), &seed.properties).await
}

pub(super) async fn set_properties(
    cx: &Context,
    work: &mut Work<'_>,
    context: PropertyContext,
    subject: &str,
    values: &BTreeMap<String, String>,
) -> Result<()> {
    for (key, value) in values {
        let known = cx
            .environment
            .properties
            .iter()
            .find(|one| one.context == context && one.key == *key);
        let property = known.ok_or_else(|| Error::invalid("properties", format!("has no {key}")))?;
        store::properties::upsert_value(work.tx(), cx.env(), context, subject, &property.id, value).await?;
    }
    Ok(())
}

async fn set_permission(cx: &Context, work: &mut Work<'_>, seed: &SeedPermission) -> Result<()> {
    let permission = Permission {
        id: cx.new_id::<PermissionId>(),
        key: seed.key.clone(),
        name: seed.name.clone(),
        description: seed.description.clone(),
    };
    Ok(store::permissions::upsert(work.tx(), &cx.environment.business.id, &permission, cx.now()).await?)
}

async fn set_role(cx: &Context, work: &mut Work<'_>, seed: &SeedRole) -> Result<()> {
    let business = &cx.environment.business.id;
    let role = Role {
        id: cx.new_id::<RoleId>(),
        key: seed.key.clone(),
        name: seed.name.clone(),
        description: seed.description.clone(),
        is_default_role: seed.is_default_role,
        is_creator_role: seed.is_creator_role,
    };
    store::roles::upsert(work.tx(), business, &role, cx.now()).await?;
    let id = role_id(cx, work, &seed.key).await?;
    store::roles::delete_permissions(work.tx(), business, &id).await?;
    for key in &seed.permissions {
        let permission = permission_id(cx, work, key).await?;
        store::roles::insert_permission(work.tx(), business, &id, &permission).await?;
    }
    Ok(())
}

pub(super) async fn role_id(cx: &Context, work: &mut Work<'_>, key: &str) -> Result<RoleId> {
    let roles = store::roles::list(work.tx(), &cx.environment.business.id).await?;
    let found = roles.into_iter().find(|role| role.key == key);
    found
        .map(|role| role.id)
        .ok_or_else(|| Error::invalid("roles", format!("has no {key}")))
}

pub(super) async fn permission_id(cx: &Context, work: &mut Work<'_>, key: &str) -> Result<PermissionId> {
    let permissions = store::permissions::list(work.tx(), &cx.environment.business.id).await?;
    let found = permissions.into_iter().find(|permission| permission.key == key);
    found
        .map(|permission| permission.id)
        .ok_or_else(|| Error::invalid("permissions", format!("has no {key}")))
}

async fn set_application(cx: &Context, seed: &SeedApplication) -> Result<()> {
    let defaults = ApplicationSettings::default();
    let new = NewApplication {
        id: Some(parse_client_id(&seed.client_id)?),
        secret: seed.client_secret.clone(),
        callback_urls: seed.redirect_uris.clone(),
        logout_urls: seed.logout_uris.clone(),
        homepage_uri: seed.homepage_uri.clone(),
        organization_id: seed.organization_code.as_deref().map(OrganizationId::from),
        login_uri: seed.login_uri.clone(),
        audiences: seed.audiences.clone(),
        settings: ApplicationSettings {
            access_token_lifetime: seed.access_token_lifetime.unwrap_or(defaults.access_token_lifetime),
            id_token_lifetime: seed.id_token_lifetime.unwrap_or(defaults.id_token_lifetime),
            refresh_token_lifetime: seed.refresh_token_lifetime.unwrap_or(defaults.refresh_token_lifetime),
            is_session_persistent: seed.is_session_persistent.unwrap_or(defaults.is_session_persistent),
            is_active: seed.is_active.unwrap_or(defaults.is_active),
            ..defaults
        },
        ..NewApplication::named(&seed.name, seed.kind)
    };
    let strategies = seed.connections.clone().unwrap_or_else(|| new.strategies.clone());
    applications::register(cx, &NewApplication { strategies, ..new })
        .await
        .map(|_| ())
}

async fn set_flag(cx: &Context, work: &mut Work<'_>, seed: &SeedFlag) -> Result<()> {
    let business = &cx.environment.business.id;
    let text = |value: &Value| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let wrong = || Error::invalid("feature_flags", format!("{}: {text} is not of its type", seed.key));
        flags::parse(seed.kind, &text).ok_or_else(wrong)
    };
    let flag = FeatureFlag {
        id: cx.new_id::<FeatureFlagId>(),
        key: seed.key.clone(),
        name: seed.name.clone(),
        description: seed.description.clone(),
        kind: seed.kind,
        default_value: text(&seed.default_value)?,
        allow_override_level: seed.allow_override_level,
    };
    store::feature_flags::upsert(work.tx(), business, &flag, cx.now()).await?;
    let known = store::feature_flags::list(work.tx(), business).await?;
    let id = known
        .into_iter()
        .find(|known| known.key == seed.key)
        .map_or(flag.id, |known| known.id);
    match &seed.environment_value {
        Some(value) => {
            store::feature_flags::upsert_value(work.tx(), cx.env(), FlagLevel::Env, "", &id, &text(value)?).await?;
        }
        None => {
            store::feature_flags::delete_value(work.tx(), cx.env(), FlagLevel::Env, "", &id).await?;
        }
    }
    for (organization, value) in &seed.organization_values {
        store::feature_flags::upsert_value(work.tx(), cx.env(), FlagLevel::Org, organization, &id, &text(value)?)
            .await?;
    }
    for (email, value) in &seed.user_values {
        let user = people::user_id(cx, work, email).await?;
        let user = user.ok_or_else(|| Error::invalid("feature_flags.user_values", format!("has no {email}")))?;
        store::feature_flags::upsert_value(work.tx(), cx.env(), FlagLevel::Usr, user.as_str(), &id, &text(value)?)
            .await?;
    }
    Ok(())
}
