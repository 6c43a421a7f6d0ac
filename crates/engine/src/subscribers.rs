//! Subscribers: people who want to hear of news, and need no account for it.

use domain::events::Event;
use domain::ids::SubscriberId;
use domain::subscribers::Subscriber;
use domain::text::{EmailAddress, parse_name};
use domain::users::IdentityType;
use serde_json::json;
use store::{OnUnique as _, Tx};

use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::paging::{Listing, Page, Slice};
use crate::users::LONGEST_NAME;

/// How a list of subscribers is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// As they came.
    Age,
    /// By name.
    Name,
    /// By name, from the last.
    NameDescending,
    /// By address.
    Email,
    /// By address, from the last.
    EmailDescending,
}

/// Somebody who wants to subscribe.
#[derive(Debug, Clone)]
pub struct NewSubscriber {
    /// The address.
    pub email: String,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
}

/// A page of the environment's subscribers.
pub async fn list(cx: &Context, slice: &Slice, sort: Sort) -> Result<Page<Subscriber>> {
    let variant = format!("{sort:?}");
    let listing = Listing {
        name: "subscribers",
        variant: &variant,
    };
    // Where the page before ended: what it was sorted by, and the id.
    let after: Option<(String, String)> = slice.after(cx, listing)?;
    let after = after.as_ref().map(|(value, id)| (value.as_str(), id.as_str()));
    let (value, id) = after.unwrap_or_default();
    let (env, limit) = (cx.env(), slice.limit());
    let items = cx
        .read(async |tx: &mut Tx| {
            Ok(match sort {
                Sort::Age => store::subscribers::list(tx, env, id, limit).await?,
                Sort::Name => store::subscribers::list_by_name(tx, env, (value, id), limit).await?,
                Sort::NameDescending => store::subscribers::list_by_name_descending(tx, env, after, limit).await?,
                Sort::Email => store::subscribers::list_by_email(tx, env, value, limit).await?,
                Sort::EmailDescending => {
                    let before = after.map(|(value, _)| value);
                    store::subscribers::list_by_email_descending(tx, env, before, limit).await?
                }
            })
        })
        .await?;
    slice.page(cx, listing, items, |one| match sort {
        Sort::Age => (String::new(), one.id.to_string()),
        Sort::Name | Sort::NameDescending => (one.name_folded.clone(), one.id.to_string()),
        Sort::Email | Sort::EmailDescending => (one.email_folded.clone(), one.id.to_string()),
    })
}

/// Adds a subscriber. An address that subscribed already, in whatever spelling, is a conflict.
pub async fn create(cx: &Context, new: &NewSubscriber) -> Result<Subscriber> {
    let first_name = parse_name(&new.first_name, LONGEST_NAME).map_err(Error::text("first_name"))?;
    let last_name = parse_name(&new.last_name, LONGEST_NAME).map_err(Error::text("last_name"))?;
    let email = EmailAddress::parse(&new.email).map_err(Error::text("email"))?;
    let subscriber = Subscriber::new(cx.new_id(), &email, &first_name, &last_name, cx.now());
    cx.work(async |work: &mut Work<'_>| {
        store::subscribers::insert(work.tx(), cx.env(), &subscriber)
            .await
            .on_unique("subscribers.email_folded", || Error::taken("subscriber_email"))?;
        let known = store::identities::find(work.tx(), cx.env(), IdentityType::Email, email.folded()).await?;
        let user = known.map(|identity| identity.user_id);
        let mut event = Event::of("subscriber.created").data(json!({ "subscriber": {
            "id": subscriber.id,
            "email": subscriber.email,
            "first_name": subscriber.first_name,
            "last_name": subscriber.last_name,
            "user_id": user,
        } }));
        event.user_id = user;
        work.announce(event).await
    })
    .await?;
    Ok(subscriber)
}

/// The subscriber with this id.
pub async fn find(cx: &Context, id: &SubscriberId) -> Result<Subscriber> {
    let found = cx
        .read(async |tx: &mut Tx| Ok(store::subscribers::find(tx, cx.env(), id).await?))
        .await?;
    found.ok_or(Error::NotFound("the subscriber"))
}
