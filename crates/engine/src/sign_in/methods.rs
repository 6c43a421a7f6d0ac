//! Which ways an application offers to say who one is and to prove it: the one place that reads its connections for pages.

use domain::connections::Connection;
use domain::users::IdentityType;
use protocol::authorize::Request;

use super::flow::Flow;
use super::{Ask, Entry};
use crate::directory::Client;
use crate::oidc::authorize::asked_connection;

/// How somebody proves who they are at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Proof {
    /// By a code that is sent to them.
    Code,
    /// By their password.
    Password,
}

/// What an application offers, in the light of what its request asks for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Methods<'a> {
    client: &'a Client,
    asked: Option<&'a Connection>,
}

impl<'a> Methods<'a> {
    pub(super) fn of(client: &'a Client, request: &Request) -> Self {
        Self {
            client,
            asked: asked_connection(client, request),
        }
    }

    /// How identifiers of this kind are proved; `None` where the application does not take them. Code and password exclude
    /// each other; where both are switched on all the same, the connection asked for decides, or else the code.
    pub(super) fn proof(self, kind: IdentityType) -> Option<Proof> {
        let strategy = |proof| match (kind, proof) {
            (IdentityType::Email, Proof::Code) => Some("email:otp"),
            (IdentityType::Email, Proof::Password) => Some("email:password"),
            (IdentityType::Username, Proof::Code) => Some("username:otp"),
            (IdentityType::Username, Proof::Password) => Some("username:password"),
            (IdentityType::Phone, Proof::Code) => Some("phone:otp"),
            _ => None,
        };
        let both = [Proof::Code, Proof::Password];
        let is_asked =
            |proof: &Proof| strategy(*proof).is_some_and(|one| self.asked.is_some_and(|it| it.strategy == one));
        let is_on = |proof: &Proof| strategy(*proof).is_some_and(|one| self.client.has_strategy(one));
        both.into_iter().find(is_asked).or_else(|| both.into_iter().find(is_on))
    }

    fn takes(self, kind: IdentityType) -> bool {
        self.proof(kind).is_some()
    }

    /// The fields that may ask who somebody is, the usual one first. To sign in, one field takes addresses and user names;
    /// to register they are asked for apart, since a new user name needs an address besides.
    pub(super) fn asks(self, is_registration: bool) -> Vec<Ask> {
        let (email, username) = (self.takes(IdentityType::Email), self.takes(IdentityType::Username));
        let mut asks = Vec::new();
        match (email, username) {
            (true, true) if !is_registration => asks.push(Ask::EmailOrUsername),
            _ => {
                asks.extend(email.then_some(Ask::Email));
                asks.extend(username.then_some(Ask::Username));
            }
        }
        asks.extend(self.takes(IdentityType::Phone).then_some(Ask::Phone));
        if let Some(asked) = self.asked {
            // The connection asked for comes first.
            asks.sort_by_key(|ask| !ask.is_for(&asked.strategy));
        }
        asks
    }
}

impl Ask {
    pub(super) fn is_for(self, strategy: &str) -> bool {
        let kind = strategy.split(':').next().unwrap_or_default();
        match self {
            Self::Email => kind == "email",
            Self::Username => kind == "username",
            Self::EmailOrUsername => matches!(kind, "email" | "username"),
            Self::Phone => kind == "phone",
        }
    }

    /// Whether this field takes what another one is for.
    pub(super) fn covers(self, other: Self) -> bool {
        self == other || (self == Self::EmailOrUsername && other != Self::Phone)
    }
}

impl Flow<'_> {
    pub(super) fn methods(&self) -> Methods<'_> {
        Methods::of(&self.client, &self.state.request)
    }

    /// How the person of this flow proves who they are.
    pub(super) fn proof(&self) -> Proof {
        let kind = self
            .state
            .identifier
            .as_ref()
            .map(domain::identifiers::Identifier::kind);
        let methods = self.methods();
        // Whoever names an address for a new user name may have an account by that address.
        let usual = || {
            methods
                .proof(IdentityType::Username)
                .or_else(|| methods.proof(IdentityType::Email))
        };
        kind.and_then(|kind| methods.proof(kind))
            .or_else(usual)
            .unwrap_or(Proof::Code)
    }

    /// Whether the person of this flow signs in with a password.
    pub(super) fn uses_password(&self) -> bool {
        self.proof() == Proof::Password
    }

    /// The strategy by which the person of this flow signs in, for events.
    pub(super) fn strategy(&self) -> String {
        let kind = self
            .state
            .identifier
            .as_ref()
            .map_or(IdentityType::Email, |one| one.kind());
        let proof = match self.proof() {
            Proof::Code => "otp",
            Proof::Password => "password",
        };
        format!("{}:{proof}", kind.as_str())
    }

    /// The field that a page shows: the one that was chosen or filled in, if the page has it, or the usual one.
    pub(super) fn entry(&self, is_registration: bool) -> Entry {
        let asks = self.methods().asks(is_registration);
        let wanted = self
            .state
            .ask
            .and_then(|wanted| asks.iter().find(|ask| ask.covers(wanted)));
        let ask = wanted.or(asks.first()).copied().unwrap_or(Ask::Email);
        let is_filled = self.state.ask.is_none_or(|filled| ask.covers(filled));
        Entry {
            ask,
            typed: if is_filled {
                self.state.typed.clone()
            } else {
                String::new()
            },
            country: self.state.country.clone(),
            usual_country: self.settings().phone_country.clone(),
            others: asks.into_iter().filter(|other| *other != ask).collect(),
        }
    }
}
