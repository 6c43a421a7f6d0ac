//! Which organization: the one asked for, the only one, the one chosen, or a new one.

use domain::ids::{OrganizationId, UserId};
use domain::text::{TextError, parse_name};
use store::Tx;

use super::flow::{Flow, Progress};
use super::{Choice, Trouble};
use crate::branding;
use crate::context::Work;
use crate::error::{Error, Result};
use crate::oidc::authorize::{Resolved, resolve};
use crate::organizations::{self, LONGEST_NAME};
use crate::users;

impl Flow<'_> {
    /// The user's organizations, and an open one that the application asked for, for the page that lets them choose.
    pub(super) async fn choices(&self, tx: &mut Tx) -> Result<Vec<(OrganizationId, String)>> {
        let Some(user) = &self.state.user_id else {
            return Ok(Vec::new());
        };
        let mut all = store::organizations::list_of_user(tx, self.cx.env(), user).await?;
        if let Resolved::MayJoin(asked) = resolve(self.cx, tx, user, self.state.request.org_code.as_deref()).await? {
            all.insert(0, asked);
        }
        Ok(all
            .into_iter()
            .filter(|one| !one.is_suspended)
            .map(|one| (one.id, one.name))
            .collect())
    }

    /// The same for the page: each with its logo.
    pub(super) async fn choices_with_logos(&self, tx: &mut Tx) -> Result<Vec<Choice>> {
        let choices = self.choices(tx).await?;
        let ids: Vec<_> = choices.iter().map(|(id, _)| id.clone()).collect();
        let logos = branding::logos_in(self.cx, tx, &ids).await?;
        let with_logo = |(id, name): (OrganizationId, String)| Choice {
            logo: logos.get(&id).map(|logo| logo.light.path()),
            id,
            name,
        };
        Ok(choices.into_iter().map(with_logo).collect())
    }

    /// Takes the choice: only one of those that the page offered.
    pub(super) async fn choose_organization(&mut self, work: &mut Work<'_>, code: &str) -> Result<Progress> {
        let user = self.user()?;
        if !self.choices(work.tx()).await?.iter().any(|(id, _)| id.as_str() == code) {
            return Ok(Progress::Stay(vec![Trouble::OrganizationRequired]));
        }
        match resolve(self.cx, work.tx(), &user, Some(code)).await? {
            Resolved::One(organization) => self.finish(work, Some(&organization)).await,
            Resolved::MayJoin(organization) => {
                if let Some(instead) = self.barred_from_acting(work).await? {
                    return Ok(instead);
                }
                organizations::join(self.cx, work, &organization.id, &user).await?;
                users::announce(self.cx, work, "user.updated", &user).await?;
                self.finish(work, Some(&organization)).await
            }
            _ => Ok(Progress::Stay(vec![Trouble::OrganizationRequired])),
        }
    }

    /// Creates the organization and signs in to it.
    pub(super) async fn create_organization(&mut self, work: &mut Work<'_>, name: &str) -> Result<Progress> {
        let user = self.user()?;
        self.state.request.org_name = Some(name.chars().take(LONGEST_NAME * 2).collect());
        let name = match parse_name(name, LONGEST_NAME) {
            Ok(name) => name,
            Err(TextError::TooLong) => return Ok(Progress::Stay(vec![Trouble::OrganizationNameTooLong])),
            Err(_) => return Ok(Progress::Stay(vec![Trouble::OrganizationNameRequired])),
        };
        if let Some(instead) = self.barred_from_acting(work).await? {
            return Ok(instead);
        }
        let organization = organizations::create_with_member(self.cx, work, &name, &user, &self.tags()).await?;
        self.finish(work, Some(&organization)).await
    }

    pub(super) fn user(&self) -> Result<UserId> {
        self.state
            .user_id
            .clone()
            .ok_or_else(|| Error::internal("a step after signing in, without a user"))
    }
}
