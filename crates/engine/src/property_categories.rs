//! Categories of properties: they only group them, for people.

use domain::events::Event;
use domain::ids::PropertyCategoryId;
use domain::properties::{PropertyCategory, PropertyContext};
use domain::text::parse_name;
use serde_json::json;
use store::{OnUnique as _, Tx};

use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::paging::{Around, Span};

/// The most characters of a name.
const LONGEST_NAME: usize = 128;

/// A page of the business's categories, by name; of one context, if it is given.
pub async fn list(cx: &Context, around: &Around, context: Option<PropertyContext>) -> Result<Span<PropertyCategory>> {
    let business = &cx.environment.business.id;
    let mut all = cx
        .read(async |tx: &mut Tx| Ok(store::properties::list_categories(tx, business).await?))
        .await?;
    all.retain(|one| context.is_none_or(|context| one.context == context));
    // Databases disagree about the order of text.
    all.sort_by(|one, other| (&one.name, one.context.as_str()).cmp(&(&other.name, other.context.as_str())));
    around.cut(all, |one| one.id.as_str())
}

/// Creates a category. A name that its context has already is a conflict.
pub async fn create(cx: &Context, name: &str, context: PropertyContext) -> Result<PropertyCategory> {
    let category = PropertyCategory {
        id: cx.new_id(),
        name: parse_name(name, LONGEST_NAME).map_err(Error::text("name"))?,
        context,
    };
    let business = &cx.environment.business.id;
    cx.work(async |work: &mut Work<'_>| {
        store::properties::insert_category(work.tx(), business, &category, cx.now())
            .await
            .on_unique("property_categories.name", || Error::taken("category_name"))?;
        let data = json!({ "category": { "id": category.id, "name": category.name, "context": context.as_str() } });
        work.announce(Event::of("property_category.created").data(data)).await
    })
    .await?;
    Ok(category)
}

/// Gives a category another name, if there is one.
pub async fn update(cx: &Context, id: &PropertyCategoryId, name: Option<&str>) -> Result<PropertyCategory> {
    let name = name.map(|name| parse_name(name, LONGEST_NAME)).transpose();
    let name = name.map_err(Error::text("name"))?;
    let business = &cx.environment.business.id;
    cx.work(async |work: &mut Work<'_>| {
        let found = store::properties::find_category(work.tx(), business, id).await?;
        let mut category = found.ok_or(Error::NotFound("the category"))?;
        let Some(name) = &name else { return Ok(category) };
        let before = std::mem::replace(&mut category.name, name.clone());
        store::properties::update_category(work.tx(), business, &category)
            .await
            .on_unique("property_categories.name", || Error::taken("category_name"))?;
        let data = json!({ "category": { "id": id, "name": name }, "before": { "name": before } });
        work.announce(Event::of("property_category.updated").data(data)).await?;
        Ok(category)
    })
    .await
}
