//! A new account for somebody who comes from a provider.

use domain::identifiers::Contact;

use crate::context::Work;
use crate::error::Result;
use crate::federation::Provider;
use crate::sign_in::End;
use crate::sign_in::flow::{Flow, Progress};
use crate::sign_in::state::Due;
use crate::users::{self, NewUser};

impl Flow<'_> {
    /// A new account, if strangers are let in: first the terms.
    pub(in crate::sign_in) async fn begin_account(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        if let Some(end) = self.closed_to_arrivals(work).await? {
            self.turned_away(work.tx(), end).await?;
            return Ok(Progress::Moved(None));
        }
        if self.are_terms_due() {
            self.state.due = Due::Clickwrap;
            return Ok(Progress::Moved(None));
        }
        let contact = self.state.contact.clone().filter(|_| self.state.is_contact_proved);
        if let Some(contact) = &contact {
            let (env, kind) = (self.cx.env(), contact.kind());
            if store::identities::find(work.tx(), env, kind, contact.folded())
                .await?
                .is_some()
            {
                // Somebody made it while the terms were read.
                self.start_over();
                return Ok(Progress::Moved(None));
            }
        }
        let federated = self.federated()?.clone();
        let new = NewUser {
            identifiers: contact.iter().map(Contact::identifier).collect(),
            first_name: federated.profile.given_name.clone(),
            last_name: federated.profile.family_name.clone(),
            tags: self.tags(),
        };
        let user = users::create(self.cx, work, &new).await?;
        federated.external().give(self.cx, work, &user.id).await?;
        self.keep_consent(work, &user.id).await?;
        store::users::set_newcomer(work.tx(), self.cx.env(), &user.id).await?;
        self.provider_proved(work, user.id).await
    }

    /// Why nobody new gets in this way, if so (R93). The organization of a company's own connection takes its people.
    async fn closed_to_arrivals(&self, work: &mut Work<'_>) -> Result<Option<End>> {
        let provider = self.cx.environment.provider(&self.federated()?.connection_id);
        let is_off = |provider: &Provider| provider.options.is_on("is_create_missing_user") == Some(false);
        if provider.is_some_and(|provider| provider.family.is_enterprise() && is_off(provider)) {
            return Ok(Some(End::RegistrationClosed));
        }
        match self.bound_organization() {
            Some(_) => Ok(self.closed_here()),
            None => self.closed_to_strangers(work).await,
        }
    }
}
