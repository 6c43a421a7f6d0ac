//! Whoever belongs to a company's own provider: where they come through, and where they land.

use domain::ids::{ConnectionId, OrganizationId, UserId};

use super::Federated;
use crate::context::Work;
use crate::error::{Error, Result};
use crate::federation::{Failure, Said};
use crate::sign_in::flow::{Flow, Progress};
use crate::users::external;

impl Flow<'_> {
    /// The organization that receives whoever comes through the connection of this flow, or of the session it goes on with.
    pub(in crate::sign_in) fn bound_organization(&self) -> Option<OrganizationId> {
        let provider = self.cx.environment.provider(self.connection()?)?;
        provider.organization_id.clone()
    }

    /// The outside connection that the person came through.
    pub(in crate::sign_in) fn connection(&self) -> Option<&ConnectionId> {
        match (&self.state.federated, &self.state.method) {
            (Some(federated), _) => Some(&federated.connection_id),
            (None, Some(_)) => None,
            (None, None) => self.session.as_ref()?.connection_id.as_ref(),
        }
    }

    /// Whoever belongs to a company's own provider comes through it and not otherwise.
    pub(in crate::sign_in) async fn company_first(
        &mut self,
        work: &mut Work<'_>,
        user: &UserId,
    ) -> Result<Option<Progress>> {
        if self.state.federated.as_ref().is_some_and(Federated::is_company) {
            return Ok(None);
        }
        match external::company_of(self.cx, work.tx(), user).await? {
            None => Ok(None),
            company => self.lead_to_company(company).map(Some),
        }
    }

    pub(super) fn lead_to_company(&mut self, company: Option<ConnectionId>) -> Result<Progress> {
        let company = company.ok_or_else(|| Error::internal("a company that there is not"))?;
        let hint = self.state.federated.as_ref().and_then(|one| one.profile.email.clone());
        self.sign_in_again();
        Ok(match self.provider(&company) {
            Some(_) => {
                let mut away = self.away(&company);
                away.login_hint = hint.or(away.login_hint);
                Progress::Leave(Box::new(away))
            }
            None => {
                let log = "the account belongs to a company's own provider, which this application does not use";
                Progress::failed(&company, Failure::new(Said::NotAllowed, 5103, log))
            }
        })
    }

    /// Whether the person came through a company's own provider.
    pub(in crate::sign_in) fn comes_from_company(&self) -> bool {
        let provider = self.connection().and_then(|id| self.cx.environment.provider(id));
        provider.is_some_and(|provider| provider.family.is_enterprise())
    }
}
