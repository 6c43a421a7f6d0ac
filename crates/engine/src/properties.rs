//! Properties: which extra fields users and organizations have. Definitions are shared by the environments of a business.

use domain::events::Event;
use domain::ids::{PropertyCategoryId, PropertyId};
use domain::properties::{Property, PropertyContext, PropertyType};
use domain::text::{parse_description, parse_key, parse_name};
use serde_json::{Value, json};
use store::deleted_definitions::Kind;
use store::{OnUnique as _, Tx};

use crate::context::{Context, Work};
use crate::definitions;
use crate::error::{Error, Result};
use crate::paging::{Around, Span};

/// The most characters of a name.
const LONGEST_NAME: usize = 128;
/// The most characters of a description.
const LONGEST_DESCRIPTION: usize = 1_000;

/// A property as it shall be.
#[derive(Debug, Clone)]
pub struct NewProperty {
    /// What tokens carry it by.
    pub key: String,
    /// What it belongs to.
    pub context: PropertyContext,
    /// What its values look like.
    pub kind: PropertyType,
    /// Everything that may change later.
    pub details: Details,
}

/// What may change of a property. A description that is left out stays as it is.
#[derive(Debug, Clone)]
pub struct Details {
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Whether tokens never carry it.
    pub is_private: bool,
    /// Its category, of the same context.
    pub category_id: PropertyCategoryId,
}

/// A page of the business's properties, by key; of one context, if it is given.
pub async fn list(cx: &Context, around: &Around, context: Option<PropertyContext>) -> Result<Span<Property>> {
    let business = &cx.environment.business.id;
    let mut all = cx
        .read(async |tx: &mut Tx| Ok(store::properties::list(tx, business).await?))
        .await?;
    all.retain(|one| context.is_none_or(|context| one.context == context));
    // Databases disagree about the order of text.
    all.sort_by(|one, other| (&one.key, one.context.as_str()).cmp(&(&other.key, other.context.as_str())));
    around.cut(all, |one| one.id.as_str())
}

/// Creates a property. A key that its context has already is a conflict.
pub async fn create(cx: &Context, new: &NewProperty) -> Result<Property> {
    let property = new.details.apply(Property {
        id: cx.new_id(),
        key: own_key(&new.key)?,
        name: String::new(),
        description: None,
        context: new.context,
        kind: new.kind,
        category_id: new.details.category_id.clone(),
        is_private: new.details.is_private,
        is_kinde_property: false,
    })?;
    let business = &cx.environment.business.id;
    cx.work(async |work: &mut Work<'_>| {
        check_category(cx, work, &property).await?;
        store::properties::insert(work.tx(), business, &property, cx.now())
            .await
            .on_unique("properties.key", || Error::taken("property_key"))?;
        let data = json!({ "property": described(&property) });
        work.announce(Event::of("property.created").data(data)).await?;
        work.changed().await
    })
    .await?;
    Ok(property)
}

/// Changes a property. Its key, context and type never change, and what came with the product does not at all.
pub async fn update(cx: &Context, id: &PropertyId, details: &Details) -> Result<Property> {
    let business = &cx.environment.business.id;
    cx.work(async |work: &mut Work<'_>| {
        let before = own(cx, work, id).await?;
        let property = details.apply(before.clone())?;
        check_category(cx, work, &property).await?;
        if store::properties::update(work.tx(), business, &property).await? == 0 {
            return Err(Error::NotFound("the property"));
        }
        let data = json!({ "property": described(&property), "before": described(&before) });
        work.announce(Event::of("property.updated").data(data)).await?;
        work.changed().await?;
        Ok(property)
    })
    .await
}

/// Deletes a property with all its values; what came with the product stays.
pub async fn delete(cx: &Context, id: &PropertyId) -> Result<()> {
    let business = &cx.environment.business.id;
    cx.work(async |work: &mut Work<'_>| {
        let property = own(cx, work, id).await?;
        if store::properties::delete(work.tx(), business, id).await? == 0 {
            return Err(Error::NotFound("the property"));
        }
        definitions::clear(cx, work, Kind::Property, id.as_str()).await?;
        let data = json!({ "property": { "id": id, "key": property.key } });
        work.announce(Event::of("property.deleted").data(data)).await?;
        work.changed().await
    })
    .await
}

/// The property with this id, if it is one that may be changed.
async fn own(cx: &Context, work: &mut Work<'_>, id: &PropertyId) -> Result<Property> {
    let found = store::properties::find(work.tx(), &cx.environment.business.id, id).await?;
    let property = found.ok_or(Error::NotFound("the property"))?;
    match property.is_kinde_property {
        false => Ok(property),
        true => Err(Error::rule(
            "BUILT_IN_PROPERTY",
            format!(
                "The property {} is built in and cannot be changed or deleted.",
                property.key
            ),
        )),
    }
}

async fn check_category(cx: &Context, work: &mut Work<'_>, property: &Property) -> Result<()> {
    let business = &cx.environment.business.id;
    let found = store::properties::find_category(work.tx(), business, &property.category_id).await?;
    match found.is_some_and(|category| category.context == property.context) {
        true => Ok(()),
        false => Err(Error::invalid(
            "category_id",
            format!(
                "must be the id of a category of the context {}",
                property.context.as_str()
            ),
        )),
    }
}

/// The key of a property of one's own; those that begin with `kp_` are the product's, now and later.
fn own_key(text: &str) -> Result<String> {
    let key = parse_key(text).map_err(Error::text("key"))?;
    match key.to_ascii_lowercase().starts_with("kp_") {
        true => Err(Error::invalid(
            "key",
            "must not begin with kp_, which is kept for built-in properties",
        )),
        false => Ok(key),
    }
}

impl Details {
    /// The property with what is said here, checked.
    fn apply(&self, mut property: Property) -> Result<Property> {
        property.name = parse_name(&self.name, LONGEST_NAME).map_err(Error::text("name"))?;
        if let Some(description) = &self.description {
            let text = parse_description(description, LONGEST_DESCRIPTION).map_err(Error::text("description"))?;
            property.description = Some(text).filter(|text| !text.is_empty());
        }
        property.is_private = self.is_private;
        property.category_id = self.category_id.clone();
        Ok(property)
    }
}

fn described(property: &Property) -> Value {
    json!({
        "id": property.id,
        "key": property.key,
        "name": property.name,
        "description": property.description,
        "context": property.context.as_str(),
        "type": property.kind.as_str(),
        "category_id": property.category_id,
        "is_private": property.is_private,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::properties::BUILT_IN;
    use protocol::authorize::checks::MARKETING_TAGS;

    /// Both layers have their list, since neither knows the other.
    #[test]
    fn each_marketing_tag_of_a_request_has_its_property_and_the_other_way_round() {
        let taken = BTreeSet::from(MARKETING_TAGS);
        let tags = BUILT_IN.iter().filter(|one| one.is_private);
        let kept: BTreeSet<&str> = tags.flat_map(|one| one.keys).copied().collect();
        assert_eq!(taken, kept);
    }
}
