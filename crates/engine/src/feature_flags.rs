//! Feature flags: definitions, which the environments of a business share, and the values that an environment, an
//! organization or a user has of its own.

use domain::events::Event;
use domain::feature_flags::{FeatureFlag, FlagLevel, FlagType};
use domain::flags;
use domain::ids::{OrganizationId, UserId};
use domain::text::parse_key;
use serde_json::json;
use store::deleted_definitions::Kind;
use store::{OnUnique as _, Tx};

use crate::context::{Context, Work};
use crate::definitions;
use crate::error::{Error, Result};

/// The most characters of a value: every token carries every flag.
const LONGEST_VALUE: usize = 2_000;
const UNKNOWN: Error = Error::NotFound("the feature flag");

/// A flag as it is defined. Key and type never change.
#[derive(Debug, Clone)]
pub struct Definition {
    /// What it is called.
    pub name: String,
    /// What it switches.
    pub description: String,
    /// The type of its value.
    pub kind: FlagType,
    /// The value where no level has its own, as text.
    pub default_value: String,
    /// The most specific level that may have its own value. What more specific levels have rests until it is allowed again.
    pub allow_override_level: FlagLevel,
}

/// Who has a value of its own.
#[derive(Debug, Clone, Copy)]
pub enum Whose<'a> {
    /// The environment.
    Environment,
    /// One organization.
    Organization(&'a OrganizationId),
    /// One user, in every organization.
    User(&'a UserId),
}

/// Creates a flag. A key that is taken is a conflict.
pub async fn create(cx: &Context, key: &str, definition: &Definition) -> Result<FeatureFlag> {
    let flag = FeatureFlag {
        id: cx.new_id(),
        key: parse_key(key).map_err(Error::text("key"))?,
        name: definitions::name(&definition.name)?,
        description: definitions::description(&definition.description)?,
        kind: definition.kind,
        default_value: parsed("default_value", definition.kind, &definition.default_value)?,
        allow_override_level: definition.allow_override_level,
    };
    cx.work(async |work: &mut Work<'_>| {
        store::feature_flags::insert(work.tx(), &cx.environment.business.id, &flag, cx.now())
            .await
            .on_unique("feature_flags.key", || Error::taken("feature_flag_key"))?;
        work.announce(Event::feature_flag_created(&flag)).await?;
        work.changed().await
    })
    .await?;
    Ok(flag)
}

/// Defines a flag anew. Another type than it has is refused: values would lose their meaning.
pub async fn replace(cx: &Context, key: &str, definition: &Definition) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let before = known(cx, work.tx(), key).await?;
        if definition.kind != before.kind {
            let kind = before.kind.as_str();
            return Err(Error::invalid("type", format!("must stay {kind}: it never changes")));
        }
        let flag = FeatureFlag {
            name: definitions::name(&definition.name)?,
            description: definitions::description(&definition.description)?,
            default_value: parsed("default_value", before.kind, &definition.default_value)?,
            allow_override_level: definition.allow_override_level,
            ..before.clone()
        };
        if store::feature_flags::update(work.tx(), &cx.environment.business.id, &flag).await? == 0 {
            return Err(UNKNOWN);
        }
        work.announce(Event::feature_flag_updated(&flag, &before)).await?;
        work.changed().await
    })
    .await
}

/// Deletes a flag, with every value that a level has of its own, in all environments of the business.
pub async fn delete(cx: &Context, key: &str) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let flag = known(cx, work.tx(), key).await?;
        if store::feature_flags::delete(work.tx(), &cx.environment.business.id, &flag.id).await? == 0 {
            return Err(UNKNOWN);
        }
        definitions::clear(cx, work, Kind::FeatureFlag, flag.id.as_str()).await?;
        work.announce(Event::feature_flag_deleted(&flag)).await?;
        work.changed().await
    })
    .await
}

/// All flags, by key, each with the value that holds in the environment.
pub async fn of_environment(cx: &Context) -> Result<Vec<(FeatureFlag, String)>> {
    cx.read(async |tx: &mut Tx| effective(cx, tx, &[Whose::Environment]).await)
        .await
}

/// All flags, by key, each with the value that holds in an organization (Q74).
pub async fn of_organization(cx: &Context, organization: &OrganizationId) -> Result<Vec<(FeatureFlag, String)>> {
    let levels = [Whose::Environment, Whose::Organization(organization)];
    cx.read(async |tx: &mut Tx| {
        levels[1].exists(cx, tx).await?;
        effective(cx, tx, &levels).await
    })
    .await
}

/// Gives somebody a value of their own, if the flag may differ at that level.
pub async fn set_override(cx: &Context, whose: Whose<'_>, key: &str, value: &str) -> Result<()> {
    let (level, subject) = (whose.level(), whose.subject());
    cx.work(async |work: &mut Work<'_>| {
        whose.stays(cx, work.tx()).await?;
        let flag = known(cx, work.tx(), key).await?;
        if level > flag.allow_override_level {
            return Err(Error::rule(
                "FEATURE_FLAG_OVERRIDE_NOT_ALLOWED",
                format!("The feature flag cannot be overridden for {}.", whose.plural()),
            ));
        }
        let value = parsed("value", flag.kind, value)?;
        let before = store::feature_flags::find_value(work.tx(), cx.env(), level, subject, &flag.id).await?;
        store::feature_flags::upsert_value(work.tx(), cx.env(), level, subject, &flag.id, &value).await?;
        let kind = "feature_flag.overridden";
        tell(work, whose, kind, &flag.key, before.as_deref(), Some(&value)).await
    })
    .await
}

/// Lets somebody inherit a flag's value again. Where it is inherited already there is nothing to do (Q65).
pub async fn remove_override(cx: &Context, whose: Whose<'_>, key: &str) -> Result<()> {
    let (level, subject) = (whose.level(), whose.subject());
    cx.work(async |work: &mut Work<'_>| {
        whose.exists(cx, work.tx()).await?;
        let flag = known(cx, work.tx(), key).await?;
        let before = store::feature_flags::delete_value(work.tx(), cx.env(), level, subject, &flag.id).await?;
        match before {
            Some(before) => removed(work, whose, &flag.key, &before).await,
            None => Ok(()),
        }
    })
    .await
}

/// Lets somebody inherit the values of all flags again.
pub async fn remove_overrides(cx: &Context, whose: Whose<'_>) -> Result<()> {
    let (level, subject) = (whose.level(), whose.subject());
    cx.work(async |work: &mut Work<'_>| {
        whose.exists(cx, work.tx()).await?;
        let flags = store::feature_flags::list(work.tx(), &cx.environment.business.id).await?;
        for (id, before) in store::feature_flags::delete_values(work.tx(), cx.env(), level, subject).await? {
            if let Some(flag) = flags.iter().find(|flag| flag.id == id) {
                removed(work, whose, &flag.key, &before).await?;
            }
        }
        Ok(())
    })
    .await
}

async fn known(cx: &Context, tx: &mut Tx, key: &str) -> Result<FeatureFlag> {
    let found = store::feature_flags::find(tx, &cx.environment.business.id, key).await?;
    found.ok_or(UNKNOWN)
}

/// Every flag with the value that holds when these levels are looked at.
async fn effective(cx: &Context, tx: &mut Tx, levels: &[Whose<'_>]) -> Result<Vec<(FeatureFlag, String)>> {
    let definitions = store::feature_flags::list(tx, &cx.environment.business.id).await?;
    let mut values = Vec::new();
    for whose in levels {
        let level = whose.level();
        let own = store::feature_flags::list_of(tx, cx.env(), level, whose.subject()).await?;
        values.extend(own.into_iter().map(|(id, value)| (level, id, value)));
    }
    let with_value = |flag: FeatureFlag| {
        let own = values.iter().filter(|(_, id, _)| *id == flag.id);
        let value = flags::resolve(&flag, own.map(|(level, _, value)| (*level, value.as_str()))).to_owned();
        (flag, value)
    };
    Ok(definitions.into_iter().map(with_value).collect())
}

/// The form in which a value is kept.
fn parsed(field: &'static str, kind: FlagType, text: &str) -> Result<String> {
    if text.chars().count() > LONGEST_VALUE {
        return Err(Error::invalid(field, "is too long"));
    }
    flags::parse(kind, text).ok_or_else(|| {
        let wanted = match kind {
            FlagType::Str => "a text",
            FlagType::Int => "a number from -2147483648 to 2147483647",
            FlagType::Bool => "true or false",
        };
        Error::invalid(field, format!("must be {wanted}"))
    })
}

async fn removed(work: &mut Work<'_>, whose: Whose<'_>, key: &str, before: &str) -> Result<()> {
    tell(work, whose, "feature_flag.override_removed", key, Some(before), None).await
}

/// Announces a change of somebody's own value. What the environment has is kept in memory; the rest is read when needed.
async fn tell(
    work: &mut Work<'_>,
    whose: Whose<'_>,
    kind: &'static str,
    key: &str,
    before: Option<&str>,
    after: Option<&str>,
) -> Result<()> {
    let event = Event::of(kind).data(json!({
        "feature_flag": { "key": key },
        "level": whose.level(),
        "before": before,
        "after": after,
    }));
    match whose {
        Whose::Environment => {
            work.announce(event).await?;
            work.changed().await
        }
        Whose::Organization(id) => work.announce(event.organization(id)).await,
        Whose::User(id) => work.announce(event.user(id)).await,
    }
}

impl Whose<'_> {
    fn level(self) -> FlagLevel {
        match self {
            Self::Environment => FlagLevel::Env,
            Self::Organization(_) => FlagLevel::Org,
            Self::User(_) => FlagLevel::Usr,
        }
    }

    fn subject(&self) -> &str {
        match self {
            Self::Environment => "",
            Self::Organization(id) => id.as_str(),
            Self::User(id) => id.as_str(),
        }
    }

    fn plural(self) -> &'static str {
        match self {
            Self::Environment => "the environment",
            Self::Organization(_) => "organizations",
            Self::User(_) => "users",
        }
    }

    async fn exists(self, cx: &Context, tx: &mut Tx) -> Result<()> {
        let (is_there, what) = match self {
            Self::Environment => (true, "the environment"),
            Self::Organization(id) => {
                let found = store::organizations::find(tx, cx.env(), id).await?;
                (found.is_some(), "the organization")
            }
            Self::User(id) => (store::users::find(tx, cx.env(), id).await?.is_some(), "the user"),
        };
        is_there.then_some(()).ok_or(Error::NotFound(what))
    }

    /// The same, and until the transaction ends: whoever deletes them meanwhile waits, and takes the value along.
    async fn stays(self, cx: &Context, tx: &mut Tx) -> Result<()> {
        let (is_there, what) = match self {
            Self::Environment => (true, "the environment"),
            Self::Organization(id) => {
                let found = store::organizations::find_to_stay(tx, cx.env(), id).await?;
                (found.is_some(), "the organization")
            }
            Self::User(id) => (store::users::hold(tx, cx.env(), id).await?.is_some(), "the user"),
        };
        is_there.then_some(()).ok_or(Error::NotFound(what))
    }
}
