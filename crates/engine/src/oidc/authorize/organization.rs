//! Which organization somebody signs in to.

use domain::ids::{ConnectionId, OrganizationId, UserId};
use domain::organizations::Organization;
use domain::users::IdentityType;
use store::Tx;

use crate::context::Context;
use crate::error::Result;

/// To which organization somebody signs in.
#[derive(Debug)]
pub(crate) enum Resolved {
    /// This one.
    One(Organization),
    /// None: the user belongs to none, and none was asked for.
    None,
    /// The user chooses.
    Several,
    /// Not a member yet, and the organization takes whoever comes with its code.
    MayJoin(Organization),
    /// Not a member, and it doesn't.
    NotAMember,
    /// There is no such organization.
    Unknown,
}

/// Resolves the organization, asked for or not (behaviour of sign-in with and without `org_code`), for somebody who came
/// through an outside connection, or through none.
pub(crate) async fn resolve_through(
    cx: &Context,
    tx: &mut Tx,
    user: &UserId,
    asked: Option<&str>,
    through: Option<&ConnectionId>,
) -> Result<Resolved> {
    let own = store::organizations::list_of_user(tx, cx.env(), user).await?;
    resolve_among(cx, tx, (user, own), asked, through).await
}

/// The same for a user who belongs to these. Whoever comes through a connection that belongs to an organization lands there,
/// whatever was asked for (behaviour, section 5).
pub(crate) async fn resolve_among(
    cx: &Context,
    tx: &mut Tx,
    (user, mut own): (&UserId, Vec<Organization>),
    asked: Option<&str>,
    through: Option<&ConnectionId>,
) -> Result<Resolved> {
    let provider = through.and_then(|id| cx.environment.provider(id));
    if let Some((provider, id)) = provider.and_then(|one| Some((one, one.organization_id.as_ref()?)))
        && let Some(organization) = store::organizations::find(tx, cx.env(), id).await?
    {
        let takes_all = provider.options.is_on("is_auto_join_organization_enabled") != Some(false);
        return Ok(match own.iter().any(|one| one.id == organization.id) {
            true => Resolved::One(organization),
            false if takes_all => Resolved::MayJoin(organization),
            false => Resolved::NotAMember,
        });
    }
    let Some(asked) = asked else {
        return Ok(match own.len() {
            0 => Resolved::None,
            1 => Resolved::One(own.remove(0)),
            _ => Resolved::Several,
        });
    };
    let id = organization_of_code(asked);
    if let Some(place) = own.iter().position(|one| one.id == id) {
        return Ok(Resolved::One(own.swap_remove(place)));
    }
    Ok(match store::organizations::find(tx, cx.env(), &id).await? {
        None => Resolved::Unknown,
        Some(organization) if may_join(cx, tx, user, &organization).await? => Resolved::MayJoin(organization),
        Some(_) => Resolved::NotAMember,
    })
}

/// Whether an organization takes somebody who comes with its code: it takes everybody, or everybody of the domains that it
/// allows, or somebody who proved an address of a domain whose users belong to it.
async fn may_join(cx: &Context, tx: &mut Tx, user: &UserId, organization: &Organization) -> Result<bool> {
    let settings = &organization.settings;
    let (allowed, expected) = (&settings.allowed_domains, &settings.auto_join_domains);
    if allowed.is_empty() && expected.is_empty() {
        return Ok(organization.is_allow_registrations);
    }
    let identities = store::identities::list_of_user(tx, cx.env(), user).await?;
    let is_of = |domains: &[String]| {
        let mut proved = identities
            .iter()
            .filter(|one| one.kind == IdentityType::Email && one.is_verified);
        proved.any(|one| {
            domains
                .iter()
                .any(|domain| one.value_folded.ends_with(&format!("@{domain}")))
        })
    };
    let is_allowed = allowed.is_empty() || is_of(allowed);
    Ok(is_of(expected) || (organization.is_allow_registrations && is_allowed))
}

/// The organization that a code names. Old applications know codes as `org:…`.
pub(crate) fn organization_of_code(code: &str) -> OrganizationId {
    OrganizationId::from(code.replacen("org:", "org_", 1))
}
