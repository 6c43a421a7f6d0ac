//! Access requests: people who ask for an account where they cannot create one, and what is decided about them.
//!
//! Who asks proves nothing, so nothing rests on a request but that an administrator has seen it, and nobody learns from the
//! answer whether there is an account or a request already (ADR 59).

use domain::access_requests::{AccessRequest, Applicant};
use domain::events::Event;
use domain::ids::{AccessRequestId, EnvironmentId, EventId, OrganizationId, UserId};
use domain::time::Timestamp;
use domain::users::IdentityType;
use serde_json::json;
use store::Tx;

use crate::Engine;
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::organizations;
use crate::paging::{Listing, Page, Slice};
use crate::users::{self, Changes, NewAccount, NewIdentity};

/// What became of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Converted {
    /// Who has the account.
    pub user: UserId,
    /// Whether it was made now; otherwise the address had one.
    pub is_new: bool,
}

/// Takes a request, unless the address has one that is open: the first one stays as it is, whoever comes second. The
/// statements are the same whether the address has an account (R91).
pub(crate) async fn receive(
    cx: &Context,
    work: &mut Work<'_>,
    applicant: &Applicant,
    organization: Option<OrganizationId>,
) -> Result<()> {
    let folded = applicant.email.folded();
    let known = store::identities::find(work.tx(), cx.env(), IdentityType::Email, folded).await?;
    let request = AccessRequest {
        id: cx.new_id(),
        email: applicant.email.as_str().to_owned(),
        email_folded: folded.to_owned(),
        first_name: applicant.first_name.clone(),
        last_name: applicant.last_name.clone(),
        organization_id: organization,
        event_id: cx.engine.next_event_id(),
        created_at: cx.now(),
        user_id: known.map(|identity| identity.user_id),
    };
    if !store::access_requests::insert(work.tx(), cx.env(), &request).await? {
        return Ok(());
    }
    let mut event = Event::of("access_request.created").data(json!({ "access_request": {
        "id": request.id,
        "email": request.email,
        "first_name": request.first_name,
        "last_name": request.last_name,
        "user_id": request.user_id,
    } }));
    event.user_id = request.user_id;
    event.organization_id = request.organization_id;
    work.announce_as(request.event_id, event).await
}

/// A page of the environment's open requests, oldest first.
pub async fn list(cx: &Context, slice: &Slice) -> Result<Page<AccessRequest>> {
    let listing = Listing {
        name: "access_requests",
        variant: "",
    };
    let after: Option<String> = slice.after(cx, listing)?;
    let after = after.unwrap_or_default();
    let items = cx
        .read(async |tx: &mut Tx| Ok(store::access_requests::list(tx, cx.env(), &after, slice.limit()).await?))
        .await?;
    slice.page(cx, listing, items, |one| one.id.to_string())
}

/// The open request with this id.
pub async fn find(cx: &Context, id: &AccessRequestId) -> Result<AccessRequest> {
    cx.read(async |tx: &mut Tx| found(cx, tx, id).await).await
}

/// Turns a request down. Nobody is told, and of the person nothing is kept; the address may be asked for anew.
pub async fn delete(cx: &Context, id: &AccessRequestId) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let request = found(cx, work.tx(), id).await?;
        decide(cx, work, id).await?;
        forget_event(cx, work, id, &request.event_id).await?;
        work.announce(Event::of("access_request.deleted").data(named(id))).await
    })
    .await
}

/// Grants a request: who asked gets an account, and belongs to the organization. Without one it is the organization that was
/// to be signed in to, or else the one that newcomers join. The address counts as proved only once somebody has proved it at
/// the first sign-in; an address that has an account by now becomes a member by that one.
pub async fn convert(cx: &Context, id: &AccessRequestId, organization: Option<&OrganizationId>) -> Result<Converted> {
    cx.work(async |work: &mut Work<'_>| {
        let request = found(cx, work.tx(), id).await?;
        decide(cx, work, id).await?;
        let organization = organization.or(request.organization_id.as_ref());
        if let Some(organization) = organization
            && store::organizations::find_to_stay(work.tx(), cx.env(), organization)
                .await?
                .is_none()
        {
            return Err(Error::invalid("org_code", "is not the code of an organization"));
        }
        let converted = match &request.user_id {
            Some(user) => {
                admit(cx, work, user, organization).await?;
                Converted {
                    user: user.clone(),
                    is_new: false,
                }
            }
            None => Converted {
                user: create(cx, work, &request, organization).await?,
                is_new: true,
            },
        };
        // Who is deleted one day takes what was told of the request along (R212).
        store::events::attribute(work.tx(), cx.env(), &request.event_id, &converted.user).await?;
        let mut event = Event::of("access_request.converted")
            .user(&converted.user)
            .data(named(id));
        event.organization_id = organization.cloned();
        work.announce(event).await?;
        Ok(converted)
    })
    .await
}

/// Forgets the request of an address, if there is one: with whoever has the address, everything goes that is known of the
/// person.
pub(crate) async fn forget(cx: &Context, work: &mut Work<'_>, folded: &str) -> Result<()> {
    if let Some(request) = store::access_requests::find_by_email(work.tx(), cx.env(), folded).await? {
        store::access_requests::delete(work.tx(), cx.env(), &request.id).await?;
        forget_event(cx, work, &request.id, &request.event_id).await?;
    }
    Ok(())
}

/// Takes requests away that are older than a moment and that nobody decided on, as if they had been turned down; tells how
/// many.
pub(crate) async fn purge(engine: &Engine, env: &EnvironmentId, before: Timestamp) -> Result<u64> {
    /// Requests in one transaction.
    const MOST: i64 = 100;
    let oldest = engine
        .db()
        .read(async |tx: &mut Tx| Ok::<_, Error>(store::access_requests::list(tx, env, "", 1).await?))
        .await?;
    // Ids follow time.
    if oldest.iter().all(|one| one.created_at >= before) {
        return Ok(0);
    }
    let cx = engine.administrator(env).await?;
    let mut total = 0;
    loop {
        let count = cx
            .work(async |work: &mut Work<'_>| {
                let mut requests = store::access_requests::list(work.tx(), env, "", MOST).await?;
                requests.retain(|one| one.created_at < before);
                for request in &requests {
                    // Where somebody decides on it at the same moment, that counts.
                    if store::access_requests::delete(work.tx(), env, &request.id).await? == 1 {
                        forget_event(&cx, work, &request.id, &request.event_id).await?;
                        let event = Event::of("access_request.deleted").data(named(&request.id));
                        work.announce(event).await?;
                    }
                }
                Ok(requests.len() as u64)
            })
            .await?;
        total += count;
        if count < MOST as u64 {
            return Ok(total);
        }
    }
}

async fn found(cx: &Context, tx: &mut Tx, id: &AccessRequestId) -> Result<AccessRequest> {
    let found = store::access_requests::find(tx, cx.env(), id).await?;
    found.ok_or(Error::NotFound("the access request"))
}

/// Takes the request away. Of several who decide on it at the same moment one does; for the others it is gone.
async fn decide(cx: &Context, work: &mut Work<'_>, id: &AccessRequestId) -> Result<()> {
    match store::access_requests::delete(work.tx(), cx.env(), id).await? {
        0 => Err(Error::NotFound("the access request")),
        _ => Ok(()),
    }
}

async fn forget_event(cx: &Context, work: &mut Work<'_>, id: &AccessRequestId, event: &EventId) -> Result<()> {
    store::events::forget(work.tx(), cx.env(), event, &named(id).to_string()).await?;
    Ok(())
}

fn named(id: &AccessRequestId) -> serde_json::Value {
    json!({ "access_request": { "id": id } })
}

async fn create(
    cx: &Context,
    work: &mut Work<'_>,
    request: &AccessRequest,
    organization: Option<&OrganizationId>,
) -> Result<UserId> {
    let new = NewAccount {
        profile: Changes {
            first_name: request.first_name.clone(),
            last_name: request.last_name.clone(),
            ..Changes::default()
        },
        organization: organization.cloned(),
        identities: vec![NewIdentity {
            kind: IdentityType::Email,
            value: request.email.clone(),
            phone_country: None,
            connection_id: None,
            is_verified: false,
        }],
    };
    let (user, _) = users::add_within(cx, work, &new).await?;
    Ok(user.id)
}

/// Makes somebody who has an account a member, if there is an organization to belong to.
async fn admit(cx: &Context, work: &mut Work<'_>, user: &UserId, organization: Option<&OrganizationId>) -> Result<()> {
    let Some(organization) = organization else {
        return Ok(());
    };
    if store::users::hold(work.tx(), cx.env(), user).await?.is_none() {
        return Err(Error::NotFound("the user"));
    }
    let own = store::organizations::list_of_user(work.tx(), cx.env(), user).await?;
    if own.iter().any(|one| one.id == *organization) {
        return Ok(());
    }
    organizations::join(cx, work, organization, user).await?;
    users::announce(cx, work, "user.updated", user).await
}
