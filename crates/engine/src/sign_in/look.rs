//! How the pages and mails of a flow look: as the organization looks that it is about, once that is known.

use std::sync::Arc;

use domain::ids::OrganizationId;
use store::Tx;

use super::flow::Flow;
use crate::branding::{self, Look};
use crate::error::Result;
use crate::oidc::authorize::organization_of_code;

impl Flow<'_> {
    /// The look of the organization that the application asked for, or of the only one that the user belongs to. That is
    /// told to nobody who has not proved to be the user.
    pub(super) async fn look(&self, tx: &mut Tx) -> Result<Arc<Look>> {
        let organization = match &self.state.request.org_code {
            Some(code) => Some(organization_of_code(code)),
            None => match self.resolved_organization() {
                Some(known) => Some(known.clone()),
                None => self.only_organization(tx).await?,
            },
        };
        branding::of(self.cx, tx, organization.as_ref()).await
    }

    /// The one that was chosen, as long as the sign-in goes on.
    fn resolved_organization(&self) -> Option<&OrganizationId> {
        let goes_on = self.is_proved() && self.state.ending.is_none();
        self.state.organization_id.as_ref().filter(|_| goes_on)
    }

    pub(super) fn is_proved(&self) -> bool {
        self.state.method.is_some() || self.state.session_id.is_some()
    }

    async fn only_organization(&self, tx: &mut Tx) -> Result<Option<OrganizationId>> {
        let Some(user) = self.state.user_id.as_ref().filter(|_| self.is_proved()) else {
            return Ok(None);
        };
        let mut all = store::organizations::list_of_user(tx, self.cx.env(), user).await?;
        Ok(match all.len() {
            1 => all.pop().map(|one| one.id),
            _ => None,
        })
    }
}
