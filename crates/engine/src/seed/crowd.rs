//! A crowd of users and organizations, to see how the product does when there are many. They hold no passwords and are not
//! announced to anybody.

use domain::ids::{Id as _, IdentityId, OrganizationId, UserId};
use domain::organizations::{Brand, Organization, OrganizationSettings};
use domain::text::EmailAddress;
use domain::users::{Identity, IdentityType, User};
use serde::Deserialize;
use tokio::task::JoinSet;

use crate::context::{Context, Work};
use crate::error::{Error, Result};

/// Users created in one transaction.
const CHUNK: u64 = 1_000;
/// Transactions at a time, where the database can do several.
const WORKERS: u64 = 4;

const FIRST: &[&str] = &[
    "Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald", "Frances", "John", "Margaret", "Tony",
];
const LAST: &[&str] = &[
    "Lovelace", "Hopper", "Turing", "Dijkstra", "Liskov", "Knuth", "Allen", "Backus", "Hamilton",
];

/// How many there are to be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeedCrowd {
    users: u64,
    organizations: u64,
}

/// Creates what is missing of a crowd. It can be interrupted, and goes on where it was.
pub(super) async fn gather(cx: &Context, crowd: &SeedCrowd) -> Result<()> {
    if crowd.organizations == 0 || crowd.users == 0 {
        return Err(Error::invalid("crowd", "needs at least one user and one organization"));
    }
    for first in (0..crowd.organizations).step_by(500) {
        organizations(cx, first, crowd.organizations.min(first + 500)).await?;
    }
    let mut workers = JoinSet::new();
    for worker in 0..WORKERS {
        let (cx, users, organizations) = (cx.clone(), crowd.users, crowd.organizations);
        workers.spawn(async move {
            let chunks = users.div_ceil(CHUNK);
            for chunk in (worker..chunks).step_by(usize::try_from(WORKERS).unwrap_or(1)) {
                let range = chunk * CHUNK..users.min((chunk + 1) * CHUNK);
                people(&cx, range, organizations).await?;
            }
            Ok::<_, Error>(())
        });
    }
    while let Some(outcome) = workers.join_next().await {
        outcome.map_err(Error::internal)??;
    }
    Ok(())
}

/// The code of the organization with this number.
fn code(number: u64) -> OrganizationId {
    OrganizationId::from_text(format!("org_c{number:010x}"))
}

fn email(number: u64) -> Result<EmailAddress> {
    EmailAddress::parse(&format!("crowd{number}@example.com")).map_err(Error::text("email"))
}

async fn organizations(cx: &Context, first: u64, end: u64) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        for number in first..end {
            if store::organizations::find(work.tx(), cx.env(), &code(number))
                .await?
                .is_some()
            {
                continue;
            }
            let organization = Organization {
                id: code(number),
                name: format!("Crowd {number}"),
                handle: None,
                external_id: None,
                is_default: false,
                is_allow_registrations: false,
                is_suspended: false,
                brand: Brand::default(),
                settings: OrganizationSettings::default(),
                created_at: cx.now(),
            };
            store::organizations::insert(work.tx(), cx.env(), &organization).await?;
        }
        Ok(())
    })
    .await
}

async fn people(cx: &Context, numbers: std::ops::Range<u64>, organizations: u64) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let last = email(numbers.end - 1)?;
        let known = store::identities::find(work.tx(), cx.env(), IdentityType::Email, last.folded()).await?;
        if known.is_some() {
            return Ok(());
        }
        for number in numbers.clone() {
            let id = person(cx, work, number).await?;
            let organization = code(number % organizations);
            store::organizations::insert_membership(work.tx(), cx.env(), &organization, &id, cx.now()).await?;
        }
        Ok(())
    })
    .await
}

async fn person(cx: &Context, work: &mut Work<'_>, number: u64) -> Result<UserId> {
    let name = |names: &[&str], place: u64| {
        let place = usize::try_from(place).unwrap_or_default() % names.len();
        names.get(place).map(|name| (*name).to_owned())
    };
    let now = cx.now();
    let user = User {
        id: cx.new_id(),
        provided_id: None,
        first_name: name(FIRST, number),
        last_name: name(LAST, number / 7),
        picture: None,
        is_suspended: false,
        is_password_reset_requested: false,
        total_sign_ins: 0,
        failed_sign_ins: 0,
        last_signed_in: None,
        locked_until: None,
        created_at: now,
        updated_at: now,
    };
    store::users::insert(work.tx(), cx.env(), &user).await?;
    let email = email(number)?;
    let identity = Identity {
        id: cx.new_id::<IdentityId>(),
        user_id: user.id.clone(),
        kind: IdentityType::Email,
        value: email.as_str().to_owned(),
        value_folded: email.folded().to_owned(),
        connection_id: None,
        is_verified: true,
        is_primary: true,
        total_sign_ins: 0,
        last_signed_in: None,
        created_at: now,
    };
    store::identities::insert(work.tx(), cx.env(), &identity).await?;
    Ok(user.id)
}
