//! What a flow knows, as it is stored between two steps.

use domain::identifiers::{Contact, Identifier, Username};
use domain::ids::{OrganizationId, SessionId, UserId};
use domain::text::EmailAddress;
use domain::time::Timestamp;
use protocol::authorize::Request;
use serde::{Deserialize, Serialize};

use super::federated::Federated;
use super::mfa::{Memory, Page};
use super::passkeys::Offer;
use super::{Ask, Consent, End};

/// The step that is due, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Due {
    Login,
    Register,
    AccountNotFound,
    RequestAccess,
    AccessRequested,
    ProvideEmail,
    HomeRealm,
    Clickwrap,
    SignInCode,
    SignUpCode,
    ResetCode,
    Password,
    NewPassword,
    ChooseOrganization,
    CreateOrganization,
    AddEmailCode,
    LinkCode,
    AddPasskey,
    Mfa(Page),
    Locked(Timestamp),
    Ended(End),
}

/// What is to be done about organizations once everything was proved, and not before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Wish {
    /// The user becomes a member of this one.
    Join(OrganizationId),
    /// One of this name is created.
    Create(String),
}

/// What a flow knows. Nothing of it ever comes from the browser after the first request (R12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    pub request: Request,
    pub redirect_uri: String,
    pub requested_at: Timestamp,
    pub due: Due,
    /// What was typed or hinted, to fill in forms with.
    pub typed: String,
    /// The country of the number that was typed.
    #[serde(default)]
    pub country: Option<String>,
    /// The address that was typed for a new user name.
    #[serde(default)]
    pub typed_email: String,
    /// The field that was chosen, where there are several ways to say who one is.
    #[serde(default)]
    pub ask: Option<Ask>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// What was ticked on the registration page.
    #[serde(default)]
    pub consent: Consent,
    /// Who the steps are about, as the account has it where there is one.
    #[serde(default)]
    pub identifier: Option<Identifier>,
    /// Where codes go: never to what was typed, if the account has another spelling of it (R92).
    #[serde(default)]
    pub contact: Option<Contact>,
    /// The address of a flow that began before there were identifiers of other kinds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email: Option<EmailAddress>,
    /// Whether the contact was proved in this flow, by a code.
    #[serde(rename = "is_email_proved")]
    pub is_contact_proved: bool,
    /// The account that the steps are about.
    pub user_id: Option<UserId>,
    /// How the user authenticated in this flow; only then a session may begin.
    pub method: Option<String>,
    /// When the temporary password was set that was given in this flow: it must be replaced before anything else.
    #[serde(default)]
    pub replaces: Option<Timestamp>,
    /// The user name that was chosen on the way to an account that turned out to be there: the account's, if it has none.
    #[serde(default)]
    pub wanted_name: Option<Username>,
    /// The number of the request for another password that this flow's code was sent for, among all of the account's.
    #[serde(default)]
    pub reset_number: Option<i64>,
    /// The session that the browser had when the flow began and that is good enough.
    pub session_id: Option<SessionId>,
    /// Where the offer of a passkey stands.
    #[serde(default)]
    pub passkey: Offer,
    /// When the user authenticated in this flow.
    #[serde(default)]
    pub authenticated_at: Option<Timestamp>,
    /// When something was proved after which more is asked for before the user counts as authenticated.
    #[serde(default)]
    pub proved_at: Option<Timestamp>,
    /// The organization signed in to, once it is known.
    #[serde(default)]
    pub organization_id: Option<OrganizationId>,
    /// Whether the organization asked for another way of signing in, and nothing was entered since.
    #[serde(default)]
    pub is_method_refused: bool,
    /// Whether somebody who is signed in has to authenticate once more, and nothing was entered since.
    #[serde(default)]
    pub is_to_sign_in_again: bool,
    /// What a provider proved.
    #[serde(default)]
    pub federated: Option<Federated>,
    /// What is to be done about organizations at the end.
    #[serde(default)]
    pub wish: Option<Wish>,
    /// Second factors.
    #[serde(default)]
    pub mfa: Memory,
    /// The request in which the flow ended without a code: the page names it, and the audit log has it.
    #[serde(default)]
    pub refused_in: Option<String>,
    /// How the flow ended, sealed: a browser that posts the last form twice shows only the second answer.
    #[serde(default)]
    pub ending: Option<String>,
}

impl State {
    /// The beginning of a flow.
    pub(super) fn new(request: Request, redirect_uri: String, now: Timestamp) -> Self {
        Self {
            due: if request.wants_registration() {
                Due::Register
            } else {
                Due::Login
            },
            redirect_uri,
            requested_at: now,
            typed: String::new(),
            country: None,
            typed_email: String::new(),
            ask: None,
            first_name: None,
            last_name: None,
            consent: Consent::default(),
            identifier: None,
            contact: None,
            email: None,
            is_contact_proved: false,
            user_id: None,
            method: None,
            replaces: None,
            reset_number: None,
            wanted_name: None,
            session_id: None,
            passkey: Offer::NotYet,
            authenticated_at: None,
            proved_at: None,
            organization_id: None,
            is_method_refused: false,
            is_to_sign_in_again: false,
            federated: None,
            wish: None,
            mfa: Memory::default(),
            refused_in: None,
            ending: None,
            request,
        }
    }

    /// Reads what was stored, also by a version that knew e-mail addresses only.
    pub(super) fn read(text: &str) -> serde_json::Result<Self> {
        let mut state: Self = serde_json::from_str(text)?;
        if let Some(email) = state.email.take() {
            state.identifier = Some(Identifier::Email(email.clone()));
            state.contact = Some(Contact::Email(email));
        }
        Ok(state)
    }

    /// Forgets who the steps were about, and every proof of it.
    pub(super) fn forget_person(&mut self) {
        (self.identifier, self.contact, self.user_id) = (None, None, None);
        (self.is_contact_proved, self.replaces, self.reset_number) = (false, None, None);
        (self.session_id, self.authenticated_at, self.proved_at) = (None, None, None);
        (self.organization_id, self.wish) = (None, None);
        (self.passkey, self.mfa) = (Offer::NotYet, Memory::default());
        (self.federated, self.wanted_name) = (None, None);
        self.typed_email.clear();
    }
}

#[cfg(test)]
mod tests {
    use protocol::params::Params;

    use super::*;

    #[test]
    fn a_flow_that_knew_addresses_only_goes_on() {
        let query = "client_id=c&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fcb&response_type=code";
        let request = Request::parse(&Params::parse(query).unwrap()).unwrap();
        let state = State::new(request, "http://localhost:3000/cb".to_owned(), Timestamp(1));
        let mut old = serde_json::to_value(&state).unwrap();
        let fields = old.as_object_mut().unwrap();
        for new in ["identifier", "contact", "ask", "country"] {
            fields.remove(new);
        }
        let email = EmailAddress::parse("Ada@example.com").unwrap();
        fields.insert("email".to_owned(), serde_json::to_value(&email).unwrap());
        let read = State::read(&old.to_string()).unwrap();
        assert_eq!(read.identifier, Some(Identifier::Email(email.clone())));
        assert_eq!(read.contact, Some(Contact::Email(email)));
        assert_eq!(State::read(&serde_json::to_string(&read).unwrap()).unwrap(), read);
    }
}
