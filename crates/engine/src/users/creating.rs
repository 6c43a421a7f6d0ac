//! Creating users on behalf of an administrator. No mail is sent; an address that nobody has proved is proved at the first
//! sign-in by a code.

use domain::identifiers::Username;
use domain::ids::{ConnectionId, IdentityId, OrganizationId, UserId};
use domain::phones::{PhoneError, PhoneNumber};
use domain::text::{EmailAddress, parse_name};
use domain::users::{Identity, IdentityType, User};
use store::OnUnique as _;

use super::changing::Changes;
use super::{announce, nobody_yet};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::organizations;

/// The most identities that a user is created with (R141).
const MOST_IDENTITIES: usize = 100;
/// The most characters of an id at another provider.
const LONGEST_SUBJECT: usize = 255;

/// A user to be created.
#[derive(Debug, Clone, Default)]
pub struct NewAccount {
    /// Names, picture and the customer's own id.
    pub profile: Changes,
    /// The organization to join; none is the default one, if newcomers join that.
    pub organization: Option<OrganizationId>,
    /// What the user is to sign in with; may be nothing yet.
    pub identities: Vec<NewIdentity>,
}

/// Something to sign in with.
#[derive(Debug, Clone)]
pub struct NewIdentity {
    /// What it is.
    pub kind: IdentityType,
    /// As it was given.
    pub value: String,
    /// The country of a phone number that is not in international form.
    pub phone_country: Option<String>,
    /// The connection that an account at another provider belongs to.
    pub connection_id: Option<ConnectionId>,
    /// Whether somebody vouches for it.
    pub is_verified: bool,
}

/// Creates a user, who joins the organization with the roles that new members get. Nothing is created when one of the
/// identities is taken.
pub async fn add(cx: &Context, new: &NewAccount) -> Result<(User, Vec<Identity>)> {
    cx.work(async |work: &mut Work<'_>| add_within(cx, work, new).await)
        .await
}

/// The same, as a part of something else.
pub(crate) async fn add_within(cx: &Context, work: &mut Work<'_>, new: &NewAccount) -> Result<(User, Vec<Identity>)> {
    if new.identities.len() > MOST_IDENTITIES {
        return Err(Error::invalid("identities", format!("are more than {MOST_IDENTITIES}")));
    }
    let user = new.profile.apply(nobody_yet(cx))?;
    let mut identities = Vec::<Identity>::new();
    for one in &new.identities {
        let mut identity = one.parse(cx, &user.id)?;
        identity.is_primary = !identities.iter().any(|other| other.kind == identity.kind);
        identities.push(identity);
    }
    store::users::insert(work.tx(), cx.env(), &user).await?;
    for identity in &identities {
        insert(cx, work, identity).await?;
    }
    if let Some(organization) = &new.organization {
        if store::organizations::find(work.tx(), cx.env(), organization)
            .await?
            .is_none()
        {
            return Err(Error::invalid(
                "organization_code",
                "is not the code of an organization",
            ));
        }
        organizations::join(cx, work, organization, &user.id).await?;
    } else if cx.environment.environment.settings.is_default_organization_joined
        && let Some(default) = store::organizations::find_default(work.tx(), cx.env()).await?
    {
        organizations::join(cx, work, &default.id, &user.id).await?;
    }
    announce(cx, work, "user.created", &user.id).await?;
    Ok((user, identities))
}

/// Adds an identity. One that somebody has already is refused (Q68).
pub(super) async fn insert(cx: &Context, work: &mut Work<'_>, identity: &Identity) -> Result<()> {
    store::identities::insert(work.tx(), cx.env(), identity)
        .await
        .on_unique("identities.value_folded", || {
            Error::rule("IDENTITY_ALREADY_EXISTS", "Somebody has this identity already.")
        })
}

impl NewIdentity {
    /// The identity, checked and in its normal form.
    pub(super) fn parse(&self, cx: &Context, user: &UserId) -> Result<Identity> {
        let (value, value_folded) = self.values(cx)?;
        Ok(Identity {
            id: cx.new_id::<IdentityId>(),
            user_id: user.clone(),
            kind: self.kind,
            value,
            value_folded,
            connection_id: self.connection_id.clone(),
            is_verified: self.is_verified,
            is_primary: false,
            total_sign_ins: 0,
            last_signed_in: None,
            created_at: cx.now(),
        })
    }

    /// The value as it is shown, and as it is compared.
    fn values(&self, cx: &Context) -> Result<(String, String)> {
        match self.kind {
            IdentityType::Email => {
                let email = EmailAddress::parse(&self.value).map_err(Error::text("email"))?;
                Ok((email.as_str().to_owned(), email.folded().to_owned()))
            }
            IdentityType::Username => {
                let name = Username::parse(&self.value).map_err(Error::text("username"))?;
                Ok((name.as_str().to_owned(), name.folded().to_owned()))
            }
            IdentityType::Phone => {
                let number = PhoneNumber::parse(&self.value, self.phone_country.as_deref());
                let number = number.map_err(|why| match why {
                    PhoneError::Number(why) => Error::text("phone")(why),
                    // The code of the refusal says that it is missing, as for any other field.
                    PhoneError::CountryRequired => Error::text("phone_country_id")(domain::text::TextError::Required),
                    PhoneError::UnknownCountry => Error::invalid("phone_country_id", why.to_string()),
                })?;
                Ok((number.as_str().to_owned(), number.as_str().to_owned()))
            }
            // Ids at other providers are compared to the letter, within their connection.
            IdentityType::Social | IdentityType::Enterprise => {
                let connection = self.connection_id.as_ref().map_or("", ConnectionId::as_str);
                if !connection.is_empty()
                    && !cx
                        .environment
                        .connections
                        .iter()
                        .any(|one| one.id.as_str() == connection)
                {
                    return Err(Error::invalid("connection_id", "is not the id of a connection"));
                }
                let value = parse_name(&self.value, LONGEST_SUBJECT).map_err(Error::text("value"))?;
                let folded = format!("{connection}/{value}");
                Ok((value, folded))
            }
        }
    }
}
