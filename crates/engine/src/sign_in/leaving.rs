//! Leaving for a provider: its button, the e-mail domain that belongs to it, and the page that asks for the work address.

use std::sync::Arc;

use domain::ids::ConnectionId;
use domain::text::EmailAddress;
use protocol::authorize::LoginHint;

use super::flow::{Flow, Progress};
use super::identifier::email_trouble;
use super::{ProviderChoice, Trouble, Typed, Ways};
use crate::federation::{Away, Failure, Provider};
use crate::oidc::authorize::organization_of_code;

/// The order in which buttons stand; what is not among them comes behind, by name.
const ORDER: [&str; 16] = [
    "oauth2:google",
    "oauth2:apple",
    "oauth2:microsoft",
    "oauth2:facebook",
    "oauth2:github",
    "oauth2:linkedin",
    "oauth2:slack",
    "oauth2:twitter",
    "oauth2:discord",
    "oauth2:gitlab",
    "oauth2:bitbucket",
    "oauth2:twitch",
    "oauth2:patreon",
    "oauth2:stripe",
    "oauth2:xero",
    "oauth2:azure_ad",
];

impl Flow<'_> {
    /// The buttons of the first pages. Whose connection belongs to an organization sees its button where that one is asked
    /// for.
    pub(super) fn ways(&self) -> Ways {
        let asked = self.state.request.org_code.as_deref().map(organization_of_code);
        let is_of_here = |one: &Provider| one.organization_id.is_none() || one.organization_id == asked;
        let ready = self.providers();
        let mut shown: Vec<_> = ready.iter().filter(|one| one.has_button() && is_of_here(one)).collect();
        let place = |strategy: &str| ORDER.iter().position(|one| *one == strategy).unwrap_or(ORDER.len());
        shown.sort_by_key(|one| {
            let is_company = one.family.is_enterprise();
            (
                is_company,
                place(&one.connection.strategy),
                one.connection.display_name.clone(),
            )
        });
        let leads_anywhere = ready.iter().any(|one| !one.options.domains.is_empty());
        let is_wanted = self.client.application.settings.has_sign_in_with_sso_button;
        Ways {
            // Where nothing is asked for on the first page, the button is the only way to a company's provider.
            has_sso: leads_anywhere && (is_wanted || self.methods().asks(false).is_empty()),
            providers: shown
                .into_iter()
                .map(|one| ProviderChoice {
                    connection: one.connection.id.to_string(),
                    name: one.connection.display_name.clone(),
                    strategy: one.connection.strategy.clone(),
                })
                .collect(),
        }
    }

    /// What a departure takes along.
    pub(super) fn away(&self, connection: &ConnectionId) -> Away {
        let request = &self.state.request;
        let typed = Some(self.state.typed.clone()).filter(|typed| typed.contains('@'));
        let hinted = match &request.login_hint {
            Some(LoginHint::Email(email)) => Some(email.clone()),
            _ => None,
        };
        let prompt = [
            (request.prompt.login, "login"),
            (request.prompt.consent, "consent"),
            (request.prompt.select_account, "select_account"),
        ];
        let words: Vec<_> = prompt.into_iter().filter(|(is, _)| *is).map(|(_, word)| word).collect();
        Away {
            connection: connection.clone(),
            login_hint: typed.or(hinted),
            prompt: Some(words.join(" ")).filter(|words| !words.is_empty()),
            // Whoever comes here with a `max_age` has no session, or one that is too old for it: how old the provider's may
            // be is not known before it answers (R8).
            wants_fresh_authentication: request.wants_fresh_authentication() || request.max_age.is_some(),
            lang: self.lang(),
        }
    }

    /// Follows a button.
    pub(super) fn leave_for(&self, connection: &str) -> Progress {
        let id = ConnectionId::from(connection);
        match self.provider(&id) {
            Some(_) => Progress::Leave(Box::new(self.away(&id))),
            None => Progress::failed(&id, Failure::not_ready("the application does not use the connection")),
        }
    }

    /// People of an e-mail domain that belongs to a connection are led there, whoever they are (R90).
    pub(super) fn home_realm(&mut self, typed: &Typed) -> Option<Progress> {
        let Typed::Text(text) = typed else { return None };
        self.home_realm_of(&EmailAddress::parse(text).ok()?)
    }

    /// The same for an address that another provider names, or that stands on another page: it leads there before anything
    /// is created or joined. Whoever has come from there is where they should be.
    pub(super) fn home_realm_of(&mut self, email: &EmailAddress) -> Option<Progress> {
        let connection = self.connection_of(email)?;
        if self.state.federated.is_some() && self.connection() == Some(&connection) {
            return None;
        }
        self.state.forget_person();
        email.as_str().clone_into(&mut self.state.typed);
        Some(Progress::Leave(Box::new(self.away(&connection))))
    }

    /// Takes the address that somebody has at work.
    pub(super) fn find_home_realm(&mut self, typed: &str) -> Progress {
        self.state.typed = typed.trim().chars().take(254).collect();
        match EmailAddress::parse(typed) {
            Err(why) => Progress::Stay(vec![email_trouble(why)]),
            Ok(email) => match self.home_realm(&Typed::Text(email.as_str().to_owned())) {
                Some(progress) => progress,
                None => Progress::Stay(vec![Trouble::HomeRealmUnknown]),
            },
        }
    }

    fn connection_of(&self, email: &EmailAddress) -> Option<ConnectionId> {
        let ready = self.providers();
        let mut own = ready.iter().filter(|one| one.has_domain(email.domain()));
        own.next().map(|one| one.connection.id.clone())
    }

    /// The outside providers among the ways in, as far as they can be asked now.
    pub(super) fn providers(&self) -> Vec<Arc<Provider>> {
        let mut all = self.all_providers();
        all.retain(|one| one.is_ready());
        all
    }

    /// One of them.
    pub(super) fn provider(&self, id: &ConnectionId) -> Option<Arc<Provider>> {
        self.providers().into_iter().find(|one| one.connection.id == *id)
    }

    /// The connection to an outside provider that the request asks to start with, also if it cannot be asked now.
    pub(super) fn asked_provider(&self) -> Option<ConnectionId> {
        let id = ConnectionId::from(self.state.request.connection_id.as_deref()?);
        self.all_providers()
            .iter()
            .any(|one| one.connection.id == id)
            .then_some(id)
    }

    fn all_providers(&self) -> Vec<Arc<Provider>> {
        let known = &self.cx.environment.providers;
        let is_way_in = |one: &&Arc<Provider>| self.connections().iter().any(|way| way.id == one.connection.id);
        known.iter().filter(is_way_in).cloned().collect()
    }
}
