//! Which organization: the one asked for, the only one, the one chosen, or a new one.

use domain::ids::{OrganizationId, UserId};
use domain::organizations::Organization;
use domain::text::{TextError, parse_name};
use store::Tx;

use super::flow::{Flow, Progress};
use super::state::Wish;
use super::{Choice, End, Step, Trouble};
use crate::branding;
use crate::context::Work;
use crate::error::{Error, Result};
use crate::oidc::authorize::{Resolved, organization_of_code, resolve_among};
use crate::organizations::{self, LONGEST_NAME};
use crate::users;

impl Flow<'_> {
    /// Resolves the organization, for somebody new as the member who they are going to be.
    pub(super) async fn resolve(&self, tx: &mut Tx, user: &UserId, asked: Option<&str>) -> Result<Resolved> {
        let own = self.organizations_of(tx, user).await?;
        resolve_among(self.cx, tx, (user, own), asked, None).await
    }

    /// The same for whoever came through an outside connection: one that belongs to an organization leads there.
    pub(super) async fn resolve_through(&self, tx: &mut Tx, user: &UserId, asked: Option<&str>) -> Result<Resolved> {
        let own = self.organizations_of(tx, user).await?;
        resolve_among(self.cx, tx, (user, own), asked, self.connection()).await
    }

    /// The organizations that the user belongs to, or is going to.
    async fn organizations_of(&self, tx: &mut Tx, user: &UserId) -> Result<Vec<Organization>> {
        let mut own = store::organizations::list_of_user(tx, self.cx.env(), user).await?;
        own.extend(self.first_organizations(tx, user).await?.into_iter().flatten());
        Ok(own)
    }

    /// For the page that lets the user choose: an open organization that the application asked for and that the user would
    /// come to belong to, and those that the user belongs to.
    async fn choices(&self, tx: &mut Tx) -> Result<(Option<Organization>, Vec<Organization>)> {
        let Some(user) = &self.state.user_id else {
            return Ok((None, Vec::new()));
        };
        let mut own = self.organizations_of(tx, user).await?;
        own.retain(|one| !one.is_suspended);
        let new = match self.resolve(tx, user, self.state.request.org_code.as_deref()).await? {
            Resolved::MayJoin(asked) if !asked.is_suspended => Some(asked),
            _ => None,
        };
        Ok((new, own))
    }

    /// The page: each organization with its logo.
    pub(super) async fn organization_step(&self, tx: &mut Tx) -> Result<Step> {
        let (new, own) = self.choices(tx).await?;
        let ids: Vec<_> = new.iter().chain(&own).map(|one| one.id.clone()).collect();
        let logos = branding::logos_in(self.cx, tx, &ids).await?;
        let with_logo = |one: Organization| Choice {
            logo: logos.get(&one.id).map(|logo| logo.light.path()),
            id: one.id,
            name: one.name,
        };
        Ok(Step::ChooseOrganization {
            new: new.map(with_logo),
            organizations: own.into_iter().map(with_logo).collect(),
        })
    }

    /// Takes the choice: only one of those that the page offered.
    pub(super) async fn choose_organization(&mut self, work: &mut Work<'_>, code: &str) -> Result<Progress> {
        let user = self.user()?;
        let (new, own) = self.choices(work.tx()).await?;
        if !new.iter().chain(&own).any(|one| one.id.as_str() == code) {
            return Ok(Progress::Stay(vec![Trouble::OrganizationRequired]));
        }
        self.state.wish = None;
        match self.resolve(work.tx(), &user, Some(code)).await? {
            Resolved::One(organization) => self.finish(work, Some(&organization)).await,
            Resolved::MayJoin(organization) => {
                self.state.wish = Some(Wish::Join(organization.id.clone()));
                self.finish(work, Some(&organization)).await
            }
            _ => Ok(Progress::Stay(vec![Trouble::OrganizationRequired])),
        }
    }

    /// The organization is created and signed in to once everything was proved.
    pub(super) async fn create_organization(&mut self, work: &mut Work<'_>, name: &str) -> Result<Progress> {
        self.state.request.org_name = Some(name.chars().take(LONGEST_NAME * 2).collect());
        let name = match parse_name(name, LONGEST_NAME) {
            Ok(name) => name,
            Err(TextError::TooLong) => return Ok(Progress::Stay(vec![Trouble::OrganizationNameTooLong])),
            Err(_) => return Ok(Progress::Stay(vec![Trouble::OrganizationNameRequired])),
        };
        self.state.wish = Some(Wish::Create(name));
        self.finish(work, None).await
    }

    /// Whether this is the organization that is to be joined.
    pub(super) fn wishes_to_join(&self, organization: &OrganizationId) -> bool {
        matches!(&self.state.wish, Some(Wish::Join(id)) if id == organization)
    }

    /// Makes the user a member, if the organization still takes them; tells why not, if it does not.
    pub(super) async fn join(
        &self,
        work: &mut Work<'_>,
        user: &UserId,
        organization: &OrganizationId,
    ) -> Result<Option<End>> {
        let asked = Some(organization.as_str());
        let resolved = match self.bound_organization().as_ref() == Some(organization) {
            true => self.resolve_through(work.tx(), user, asked).await?,
            false => self.resolve(work.tx(), user, asked).await?,
        };
        match resolved {
            Resolved::One(_) => Ok(None),
            Resolved::MayJoin(organization) if organization.is_suspended => Ok(Some(End::OrganizationSuspended)),
            Resolved::MayJoin(organization) => {
                organizations::join(self.cx, work, &organization.id, user).await?;
                users::announce(self.cx, work, "user.updated", user).await?;
                Ok(None)
            }
            _ => Ok(Some(self.why_no_member(work.tx(), asked).await?)),
        }
    }

    /// Why somebody who is known does not get into an organization that they are no member of: it takes people of certain
    /// domains by themselves, and they proved no address there, or it takes nobody.
    pub(super) async fn why_no_member(&self, tx: &mut Tx, asked: Option<&str>) -> Result<End> {
        let found = match asked {
            Some(code) if self.bound_organization().is_none() => {
                store::organizations::find(tx, self.cx.env(), &organization_of_code(code)).await?
            }
            _ => None,
        };
        let is_of_domains = |one: &Organization| one.is_allow_registrations && !one.settings.allowed_domains.is_empty();
        Ok(match found.as_ref().is_some_and(is_of_domains) {
            true => End::DomainNotAllowed,
            false => End::NoOrganizationAccess,
        })
    }

    pub(super) fn user(&self) -> Result<UserId> {
        self.state
            .user_id
            .clone()
            .ok_or_else(|| Error::internal("a step after signing in, without a user"))
    }
}
