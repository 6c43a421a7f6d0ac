//! From what a flow knows to the page that is due.

use std::sync::Arc;

use domain::identifiers::{Contact, Identifier};
use domain::ids::{ConnectionId, FlowId, Id as _};
use domain::users::IdentityType;
use store::Tx;

use super::federated::Federated;
use super::flow::Flow;
use super::state::Due;
use super::{Application, End, Notice, Screen, Step, Trouble};
use crate::context::Context;
use crate::error::Result;

impl Flow<'_> {
    /// The page that is due.
    pub(super) async fn screen(&self, tx: &mut Tx, notice: Option<Notice>, troubles: Vec<Trouble>) -> Result<Screen> {
        // In a box: each step leads to one, and would be as long as the longest of them.
        Box::pin(self.drawn(tx, notice, troubles)).await
    }

    async fn drawn(&self, tx: &mut Tx, notice: Option<Notice>, mut troubles: Vec<Trouble>) -> Result<Screen> {
        if self.state.is_method_refused && self.state.due == Due::Login {
            troubles.insert(0, Trouble::OrganizationMethod);
        }
        let is_again = self.state.is_to_sign_in_again && self.state.due == Due::Login;
        let notice = notice.or(is_again.then_some(Notice::SignInAgain));
        let (state, settings) = (&self.state, &self.client.application.settings);
        let kind = self.known_by();
        let step = match &state.due {
            Due::Login => {
                let may_request_access = self.may_ask_for_access(tx).await?;
                Step::Login {
                    entry: self.entry(false),
                    ways: self.ways(),
                    may_register: settings.has_register_link_on_sign_in_page
                        && !may_request_access
                        && Box::pin(self.shut_door(tx)).await?.is_none(),
                    may_request_access,
                    passkey: self.passkey_request(tx).await?,
                }
            }
            Due::Register => match Box::pin(self.shut_door(tx)).await? {
                Some(end) => Step::RegistrationShut {
                    end,
                    may_request_access: end == End::RegistrationClosed && self.offers_access(tx).await?,
                },
                None => Step::Register {
                    entry: self.entry(true),
                    ways: self.ways(),
                    first_name: state.first_name.clone().unwrap_or_default(),
                    last_name: state.last_name.clone().unwrap_or_default(),
                    asks: self.asks(),
                    may_sign_in: settings.has_sign_in_link_on_sign_up_page,
                    may_request_access: self.offers_access(tx).await?,
                },
            },
            Due::AccountNotFound => {
                let may_request_access = self.may_ask_for_access(tx).await?;
                Step::AccountNotFound {
                    kind,
                    identifier: self.shown_identifier(),
                    may_register: !may_request_access && Box::pin(self.shut_door(tx)).await?.is_none(),
                    may_request_access,
                    asks: self.asks(),
                }
            }
            Due::RequestAccess => {
                let own = self.own_address(tx).await?;
                Step::RequestAccess {
                    is_signed_in: self.asks_as_account(),
                    is_fixed: own.is_some(),
                    email: own.map_or_else(|| state.typed_email.clone(), |email| email.as_str().to_owned()),
                    first_name: state.first_name.clone().unwrap_or_default(),
                    last_name: state.last_name.clone().unwrap_or_default(),
                }
            }
            Due::AccessRequested => Step::AccessRequested {
                email: state.typed_email.clone(),
                is_signed_in: self.asks_as_account(),
            },
            Due::Clickwrap => Step::Clickwrap,
            Due::HomeRealm => Step::HomeRealm {
                email: state.typed.clone(),
            },
            Due::ProvideEmail => Step::ProvideEmail {
                username: state.federated.is_none().then(|| self.shown_identifier()),
                provider: state.federated.as_ref().map(|one| self.name_of(&one.connection_id)),
                email: state.typed_email.clone(),
                is_fixed: self.has_named_address(),
                is_sign_up: state.method.is_none(),
            },
            // The address was typed in this very flow, whoever has it.
            Due::AddEmailCode => Step::SignUpCode {
                email: state.typed_email.clone(),
                kind: IdentityType::Email,
            },
            Due::LinkCode => self.link_step(),
            Due::SignInCode | Due::SignUpCode | Due::ResetCode => self.code_step(),
            Due::Password => Step::Password {
                kind,
                identifier: self.shown_identifier(),
            },
            Due::NewPassword => Step::NewPassword {
                kind,
                identifier: self.shown_identifier(),
                is_replacement: self.has_password(tx).await?,
                is_temporary: state.replaces.is_some(),
            },
            Due::ChooseOrganization => Box::pin(self.organization_step(tx)).await?,
            Due::CreateOrganization => Step::CreateOrganization {
                name: state.request.org_name.clone().unwrap_or_default(),
            },
            Due::AddPasskey => self.passkey_offer(tx).await?,
            Due::Mfa(page) => self.second_factor_step(tx, *page).await?,
            Due::Locked(until) => {
                let seconds = until.seconds_since(self.cx.now()).max(1);
                Step::Locked {
                    minutes: u32::try_from((seconds + 59) / 60).unwrap_or(u32::MAX),
                }
            }
            Due::Ended(end) => Step::Ended(*end),
        };
        Ok(Screen {
            step,
            flow: self.id.clone(),
            form_token: self.cx.engine.secrets().form_token(self.browser, self.id.as_str()),
            lang: self.lang(),
            look: self.look(tx).await?,
            application: self.application(),
            account: Box::pin(self.account_in_question(tx)).await?,
            notice,
            may_request_access: self.may_ask_to_belong(tx).await?,
            troubles,
            reference: state.refused_in.clone(),
        })
    }

    /// Whose sign-in it is, for the pages behind the first proof: as they signed in, or as the account has it.
    async fn account_in_question(&self, tx: &mut Tx) -> Result<Option<String>> {
        let is_behind = matches!(self.state.due, Due::Mfa(_) | Due::AddPasskey | Due::Ended(_));
        let Some(user) = self.state.user_id.as_ref().filter(|_| is_behind && self.is_proved()) else {
            return Ok(None);
        };
        if let Some(identifier) = &self.state.identifier {
            return Ok(Some(identifier.as_str().to_owned()));
        }
        let identities = store::identities::list_of_user(tx, self.cx.env(), user).await?;
        let mut named = identities
            .into_iter()
            .filter(|one| Identifier::stored(one.kind, &one.value).is_some());
        Ok(named.next().map(|one| one.value))
    }

    pub(super) fn name_of(&self, connection: &ConnectionId) -> String {
        let provider = self.cx.environment.provider(connection);
        provider.map_or_else(String::new, |one| one.connection.display_name.clone())
    }

    /// Whether there is a password that another one takes the place of.
    async fn has_password(&self, tx: &mut Tx) -> Result<bool> {
        Ok(match &self.state.user_id {
            Some(user) => store::passwords::find(tx, self.cx.env(), user).await?.is_some(),
            None => false,
        })
    }

    fn known_by(&self) -> IdentityType {
        let identifier = self.state.identifier.as_ref();
        identifier.map_or(IdentityType::Email, Identifier::kind)
    }

    /// As the account has it, or, where that would tell that there is one, as it was typed (R90).
    fn shown_identifier(&self) -> String {
        let identifier = self.state.identifier.as_ref();
        // A number is shown as it was understood, which is the same for everybody.
        let identifier = identifier.filter(|one| !self.is_hushed() || matches!(one, Identifier::Phone(_)));
        identifier.map_or_else(|| self.state.typed.clone(), |one| one.as_str().to_owned())
    }

    /// Whether nothing was proved yet of which pages say nothing.
    fn is_hushed(&self) -> bool {
        let state = &self.state;
        self.is_discreet() && !state.is_contact_proved && state.method.is_none() && !state.typed.is_empty()
    }

    /// The same whoever has the address: what is said comes true of every account (R90).
    fn link_step(&self) -> Step {
        let (state, federated) = (&self.state, self.state.federated.as_ref());
        let contact = state.contact.as_ref().filter(|_| !self.is_discreet());
        Step::LinkCode {
            email: contact.map_or_else(|| state.typed_email.clone(), |one| one.as_str().to_owned()),
            provider: federated.map_or_else(String::new, |one| self.name_of(&one.connection_id)),
            account: federated.map_or_else(String::new, Federated::account),
            is_exclusive: federated.is_some_and(Federated::is_company),
        }
    }

    /// Where a code went is shown as it is to whoever typed it, and to nobody else.
    fn code_step(&self) -> Step {
        let state = &self.state;
        let is_username = matches!(state.identifier, Some(Identifier::Username(_)));
        let is_typed = state.user_id.is_none() || !is_username;
        let contact = match &state.contact {
            // Where it went would tell that there is an account (R90).
            _ if is_username && self.is_discreet() && state.due != Due::SignUpCode => self.shown_identifier(),
            _ if self.is_hushed() && !state.typed_email.is_empty() => state.typed_email.clone(),
            _ if self.is_hushed() && !is_username => self.shown_identifier(),
            Some(contact) if is_typed => contact.as_str().to_owned(),
            Some(contact) => contact.obfuscated(),
            None => String::new(),
        };
        // Whoever gave an address for a new user name is known by that name, whatever is known of the address.
        let kind = match state.typed_email.is_empty() {
            true => self.known_by(),
            false => IdentityType::Username,
        };
        match (&state.contact, &state.due) {
            (Some(Contact::Phone(_)), due) => Step::PhoneCode {
                phone: contact,
                is_sign_up: *due == Due::SignUpCode,
            },
            (_, Due::SignUpCode) => Step::SignUpCode { email: contact, kind },
            (_, Due::ResetCode) => Step::ResetCode { email: contact, kind },
            _ => Step::SignInCode { email: contact, kind },
        }
    }
}

/// The page for a flow that cannot be gone on with here. It knows no application: the flow may be a stranger's.
pub(super) fn stranded(cx: &Context, id: &FlowId, browser: &str, end: End) -> Screen {
    Screen {
        step: Step::Ended(end),
        flow: FlowId::from_text(id.to_string()),
        form_token: cx.engine.secrets().form_token(browser, id.as_str()),
        lang: None,
        look: Arc::clone(&cx.environment.look),
        application: Application {
            name: String::new(),
            homepage_uri: None,
            login_uri: None,
            redirect_uri: String::new(),
        },
        account: None,
        notice: None,
        may_request_access: false,
        troubles: Vec::new(),
        reference: None,
    }
}
