//! What users and organizations have for properties. Public values reach the tokens, private ones never do.

use std::collections::{BTreeMap, HashMap};

use domain::events::Event;
use domain::ids::{OrganizationId, PropertyId, UserId};
use domain::properties::{Property, PropertyContext};
use serde_json::{Map, Value, json};
use store::Tx;

use crate::context::{Context, Work};
use crate::error::{Error, Result};

/// The most values in one request (R141).
const MOST_VALUES: usize = 100;

/// Who has values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A user.
    User(UserId),
    /// An organization.
    Organization(OrganizationId),
}

/// A property with the value that somebody has for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PropertyValue {
    /// The definition.
    pub property: Property,
    /// The value, never empty.
    pub value: String,
}

/// The values that somebody has, by key.
pub async fn list(cx: &Context, subject: &Subject) -> Result<Vec<PropertyValue>> {
    let business = &cx.environment.business.id;
    let (definitions, values) = cx
        .read(async |tx: &mut Tx| {
            subject.must_exist(cx, tx).await?;
            let definitions = store::properties::list(tx, business).await?;
            let values = store::properties::list_values(tx, cx.env(), subject.context(), subject.id()).await?;
            Ok((definitions, values))
        })
        .await?;
    let mut values: HashMap<PropertyId, String> = values.into_iter().collect();
    let mut found: Vec<_> = definitions
        .into_iter()
        .filter_map(|property| {
            let value = values.remove(&property.id)?;
            Some(PropertyValue { property, value })
        })
        .collect();
    found.sort_by(|one, other| one.property.key.cmp(&other.property.key));
    Ok(found)
}

/// Sets the value of one property; an empty one removes it (Q38). An unknown key is not found.
pub async fn set(cx: &Context, subject: &Subject, key: &str, value: &str) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        subject.must_stay(cx, work.tx()).await?;
        let business = &cx.environment.business.id;
        let found = store::properties::find_by_key(work.tx(), business, subject.context(), key).await?;
        let property = found.ok_or(Error::NotFound("the property"))?;
        let check = property.kind.check(value);
        check.map_err(Error::text("value"))?;
        write(cx, work, subject, &[(property, value)]).await
    })
    .await
}

/// Sets the values of several properties, all of them or none; an empty one is removed. An unknown key is a mistake (Q78).
pub async fn set_all(cx: &Context, subject: &Subject, values: &BTreeMap<String, String>) -> Result<()> {
    let wrong = |problem: String| Error::invalid("properties", problem);
    if values.len() > MOST_VALUES {
        return Err(wrong(format!("must be at most {MOST_VALUES}")));
    }
    cx.work(async |work: &mut Work<'_>| {
        subject.must_stay(cx, work.tx()).await?;
        let definitions = store::properties::list(work.tx(), &cx.environment.business.id).await?;
        let mut known: HashMap<_, _> = definitions
            .into_iter()
            .filter(|property| property.context == subject.context())
            .map(|property| (property.key.clone(), property))
            .collect();
        let mut changes = Vec::with_capacity(values.len());
        for (key, value) in values {
            let property = known
                .remove(key)
                .ok_or_else(|| wrong(format!("has the unknown key {key:?}")))?;
            let check = property.kind.check(value);
            check.map_err(|problem| wrong(format!("has a value for {key} that {problem}")))?;
            changes.push((property, value.as_str()));
        }
        write(cx, work, subject, &changes).await
    })
    .await
}

/// Writes what differs, and announces it.
async fn write(cx: &Context, work: &mut Work<'_>, subject: &Subject, changes: &[(Property, &str)]) -> Result<()> {
    let (env, context, id) = (cx.env(), subject.context(), subject.id());
    let values = store::properties::list_values(work.tx(), env, context, id).await?;
    let current: HashMap<PropertyId, String> = values.into_iter().collect();
    let (mut before, mut after) = (Map::new(), Map::new());
    for (property, value) in changes {
        let old = current.get(&property.id);
        let new = Some(*value).filter(|value| !value.is_empty());
        if old.map(String::as_str) == new {
            continue;
        }
        match new {
            Some(value) => store::properties::upsert_value(work.tx(), env, context, id, &property.id, value).await?,
            None => {
                store::properties::delete_value(work.tx(), env, context, id, &property.id).await?;
            }
        }
        before.insert(property.key.clone(), json!(old));
        after.insert(property.key.clone(), json!(new));
    }
    match after.is_empty() {
        true => Ok(()),
        false => work.announce(subject.event(&before, &after)).await,
    }
}

impl Subject {
    fn context(&self) -> PropertyContext {
        match self {
            Self::User(_) => PropertyContext::Usr,
            Self::Organization(_) => PropertyContext::Org,
        }
    }

    fn id(&self) -> &str {
        match self {
            Self::User(id) => id.as_str(),
            Self::Organization(id) => id.as_str(),
        }
    }

    async fn must_exist(&self, cx: &Context, tx: &mut Tx) -> Result<()> {
        let is_there = match self {
            Self::User(id) => store::users::find(tx, cx.env(), id).await?.is_some(),
            Self::Organization(id) => store::organizations::find(tx, cx.env(), id).await?.is_some(),
        };
        self.found(is_there)
    }

    /// The same, and until the transaction ends: whoever deletes the subject meanwhile waits, and takes the values along.
    async fn must_stay(&self, cx: &Context, tx: &mut Tx) -> Result<()> {
        let is_there = match self {
            Self::User(id) => store::users::hold(tx, cx.env(), id).await?.is_some(),
            Self::Organization(id) => store::organizations::find_to_stay(tx, cx.env(), id).await?.is_some(),
        };
        self.found(is_there)
    }

    fn found(&self, is_there: bool) -> Result<()> {
        match (is_there, self) {
            (true, _) => Ok(()),
            (false, Self::User(_)) => Err(Error::NotFound("the user")),
            (false, Self::Organization(_)) => Err(Error::NotFound("the organization")),
        }
    }

    fn event(&self, before: &Map<String, Value>, after: &Map<String, Value>) -> Event {
        match self {
            Self::User(id) => Event::of("user.properties_updated")
                .user(id)
                .data(json!({ "user": { "id": id }, "properties": after, "before": before })),
            Self::Organization(id) => Event::of("organization.properties_updated")
                .organization(id)
                .data(json!({ "organization": { "code": id }, "properties": after, "before": before })),
        }
    }
}
