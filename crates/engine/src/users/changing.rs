//! Changing, suspending and deleting users.

use domain::events::Event;
use domain::ids::UserId;
use domain::text::{TextError, parse_name};
use domain::users::{IdentityType, User};
use serde_json::json;
use url::Url;

use super::{LONGEST_NAME, Listed, announce};
use crate::connected_apps::{self, Holder};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::{access_requests, sessions};

/// The most characters of the customer's own id.
const LONGEST_PROVIDED_ID: usize = 255;
/// The most bytes of the address of a picture.
const LONGEST_PICTURE: usize = 2_000;

/// What can be said of a user; nothing of what is left out changes, and an empty text takes away what was there.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// Address of a picture.
    pub picture: Option<String>,
    /// The customer's own id.
    pub provided_id: Option<String>,
    /// Whether the user may enter.
    pub is_suspended: Option<bool>,
    /// Whether the next sign-in must choose a new password first.
    pub is_password_reset_requested: Option<bool>,
}

impl Changes {
    /// The user with what is said here, checked.
    pub(super) fn apply(&self, mut user: User) -> Result<User> {
        if let Some(name) = &self.first_name {
            user.first_name = text("given_name", name, LONGEST_NAME)?;
        }
        if let Some(name) = &self.last_name {
            user.last_name = text("family_name", name, LONGEST_NAME)?;
        }
        if let Some(id) = &self.provided_id {
            user.provided_id = text("provided_id", id, LONGEST_PROVIDED_ID)?;
        }
        if let Some(address) = &self.picture {
            user.picture = picture(address)?;
        }
        user.is_suspended = self.is_suspended.unwrap_or(user.is_suspended);
        user.is_password_reset_requested = self
            .is_password_reset_requested
            .unwrap_or(user.is_password_reset_requested);
        Ok(user)
    }
}

/// Changes a user, and gives the user with all identities. A suspended one is signed out everywhere at once (R58).
pub async fn update(cx: &Context, id: &UserId, changes: &Changes) -> Result<Listed> {
    cx.work(async |work: &mut Work<'_>| {
        let found = store::users::hold(work.tx(), cx.env(), id).await?;
        let before = found.ok_or(Error::NotFound("the user"))?;
        let mut user = changes.apply(before.clone())?;
        if user != before {
            user.updated_at = cx.now();
            store::users::update(work.tx(), cx.env(), &user).await?;
            if user.is_suspended && !before.is_suspended {
                sessions::end_all(cx, work, id, None, "user_suspended").await?;
            }
            announce(cx, work, "user.updated", id).await?;
        }
        Ok(Listed {
            user,
            identities: store::identities::list_of_user(work.tx(), cx.env(), id).await?,
            organizations: Vec::new(),
        })
    })
    .await
}

/// Deletes a user: out everywhere at once, with everything that is known of the person. What the user signed in with may
/// be used anew, and brings nothing back; tokens of third parties are given back. Of past events the id remains (R212); those that a webhook still has to be told
/// of keep their payload for it, half a day at most ([`crate::jobs::FORGET_AFTER`]).
pub async fn delete(cx: &Context, id: &UserId, with_subscription: bool) -> Result<()> {
    let env = cx.env();
    let pseudonym = json!({ "user": { "id": id } });
    cx.work(async |work: &mut Work<'_>| {
        if store::users::hold(work.tx(), env, id).await?.is_none() {
            return Err(Error::NotFound("the user"));
        }
        sessions::end_all(cx, work, id, None, "user_deleted").await?;
        for identity in store::identities::list_of_user(work.tx(), env, id).await? {
            if identity.kind == IdentityType::Email {
                access_requests::forget(cx, work, &identity.value_folded).await?;
                if with_subscription {
                    store::subscribers::delete_by_email(work.tx(), env, &identity.value_folded).await?;
                }
            }
        }
        connected_apps::end_all_of(cx, work, Holder::User(id.clone())).await?;
        store::identities::delete_of_user(work.tx(), env, id).await?;
        store::users::delete(work.tx(), env, id).await?;
        store::events::forget_user(work.tx(), env, id, &pseudonym.to_string()).await?;
        work.announce(Event::of("user.deleted").user(id).data(pseudonym.clone()))
            .await
    })
    .await
}

/// Says that the user's claims are to be read anew. They are, at every refresh and every question: nothing of a user is
/// kept in memory. What tokens say already, they say until they run out.
pub async fn refresh_claims(cx: &Context, id: &UserId) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        if store::users::find(work.tx(), cx.env(), id).await?.is_none() {
            return Err(Error::NotFound("the user"));
        }
        let data = json!({ "user": { "id": id } });
        work.announce(Event::of("user.claims_refreshed").user(id).data(data))
            .await
    })
    .await
}

/// A line of text; an empty one is none.
fn text(field: &'static str, text: &str, most: usize) -> Result<Option<String>> {
    match parse_name(text, most) {
        Ok(text) => Ok(Some(text)),
        Err(TextError::Required) => Ok(None),
        Err(why) => Err(Error::text(field)(why)),
    }
}

fn picture(address: &str) -> Result<Option<String>> {
    let address = address.trim();
    if address.is_empty() {
        return Ok(None);
    }
    match Url::parse(address) {
        Ok(url) if matches!(url.scheme(), "https" | "http") && address.len() <= LONGEST_PICTURE => {
            Ok(Some(url.to_string()))
        }
        _ => Err(Error::invalid("picture", "is not an http or https address")),
    }
}
