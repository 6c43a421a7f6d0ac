//! Organizations: creating them and joining them.

use domain::events::Event;
use domain::ids::{OrganizationId, UserId};
use domain::organizations::Organization;
use domain::properties::PropertyContext;
use domain::text::parse_name;
use serde_json::json;

use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::users::Tags;

/// The most characters of an organization's name.
pub const LONGEST_NAME: usize = 128;

/// Creates an organization with its first member, who gets the roles meant for creators and those meant for everybody.
pub(crate) async fn create(
    cx: &Context,
    work: &mut Work<'_>,
    name: &str,
    creator: &UserId,
    tags: &Tags,
) -> Result<Organization> {
    let organization = Organization {
        id: cx.new_id::<OrganizationId>(),
        name: parse_name(name, LONGEST_NAME).map_err(Error::text("name"))?,
        handle: None,
        external_id: None,
        is_default: false,
        is_allow_registrations: false,
        is_suspended: false,
        created_at: cx.now(),
    };
    store::organizations::insert(work.tx(), cx.env(), &organization).await?;
    tags.keep(cx, work, PropertyContext::Org, organization.id.as_str())
        .await?;
    work.announce(Event::organization_created(&organization)).await?;
    join(cx, work, &organization.id, creator).await?;
    for role in cx.environment.roles.values().filter(|role| role.is_creator_role) {
        store::roles::insert_of_member(work.tx(), cx.env(), &organization.id, creator, &role.id).await?;
    }
    Ok(organization)
}

/// Makes a user a member, with the roles that new members get. Who is one already stays as they are.
pub(crate) async fn join(
    cx: &Context,
    work: &mut Work<'_>,
    organization: &OrganizationId,
    user: &UserId,
) -> Result<()> {
    if !store::organizations::insert_membership(work.tx(), cx.env(), organization, user, cx.now()).await? {
        return Ok(());
    }
    for role in cx.environment.roles.values().filter(|role| role.is_default_role) {
        store::roles::insert_of_member(work.tx(), cx.env(), organization, user, &role.id).await?;
    }
    let data = json!({ "user": { "id": user }, "organization": { "code": organization } });
    work.announce(
        Event::of("organization.member_added")
            .user(user)
            .organization(organization)
            .data(data),
    )
    .await
}
