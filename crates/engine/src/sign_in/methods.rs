//! Which ways there are to say who one is and to prove it: the one place that reads for pages the connections of the
//! application, or of the organization that is signed in to, where it has a list of its own.

use domain::connections::{Connection, is_met_by};
use domain::organizations::Organization;
use domain::sessions::Session;
use domain::users::IdentityType;
use protocol::authorize::Request;
use store::Tx;

use super::flow::{Flow, Progress};
use super::passkeys::METHOD;
use super::state::Due;
use super::{Ask, End, Entry};
use crate::context::Context;
use crate::directory::Client;
use crate::error::Result;
use crate::oidc::authorize::{asked_connection, organization_of_code};
use crate::oidc::subject::Subject;

/// How somebody proves who they are at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Proof {
    /// By a code that is sent to them.
    Code,
    /// By their password.
    Password,
}

/// The ways in of the organization that a request asks for, if it has a list of its own.
pub(crate) async fn own_connections(cx: &Context, tx: &mut Tx, request: &Request) -> Result<Option<Vec<Connection>>> {
    let Some(code) = &request.org_code else {
        return Ok(None);
    };
    let found = store::organizations::find(tx, cx.env(), &organization_of_code(code)).await?;
    Ok(found.and_then(|organization| cx.environment.connections_of(&organization)))
}

/// Whether the organization takes people who gave this first factor. Whether it takes passkeys, their own policy says.
fn takes(cx: &Context, organization: &Organization, method: &str) -> bool {
    let own = cx.environment.connections_of(organization);
    method == METHOD || own.is_none_or(|own| own.iter().any(|one| is_met_by(&one.strategy, method)))
}

/// Whether what a session began with is still enough for the organization signed in to.
pub(crate) fn may_go_on(cx: &Context, subject: &Subject, session: &Session) -> bool {
    let organization = subject.organization.as_ref();
    organization.is_none_or(|organization| takes(cx, organization, first_of(session)))
}

/// Whether the application takes people who signed in as this session did: one session serves the applications that share a
/// way of signing in. Whether it takes a company's provider is for [`crate::directory::Snapshot::takes`] to say, and what an
/// organization with ways of its own takes is asked where it is known which one it is.
pub(crate) fn is_shared(cx: &Context, client: &Client, session: &Session) -> bool {
    let method = first_of(session);
    let connection = session.connection_id.as_ref();
    let provider = connection.and_then(|id| cx.environment.provider(id));
    let is_company = provider.is_some_and(|provider| provider.family.is_enterprise());
    let takes = |one: &Connection| is_met_by(&one.strategy, method);
    method == METHOD || is_company || client.connections.iter().any(takes)
}

fn first_of(session: &Session) -> &str {
    session.methods.split(' ').next().unwrap_or_default()
}

/// What is offered, in the light of what the request asks for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Methods<'a> {
    connections: &'a [Connection],
    asked: Option<&'a Connection>,
}

impl<'a> Methods<'a> {
    fn of(connections: &'a [Connection], request: &Request) -> Self {
        Self {
            connections,
            asked: asked_connection(connections, request),
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
        let has = |strategy: &str| self.connections.iter().any(|one| one.strategy == strategy);
        let is_on = |proof: &Proof| strategy(*proof).is_some_and(has);
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
        Methods::of(self.connections(), &self.state.request)
    }

    /// The ways in: of the organization that is asked for, or else of the application.
    pub(super) fn connections(&self) -> &[Connection] {
        self.own.as_deref().unwrap_or(&self.client.connections)
    }

    /// Whether there is any way in. A connection whose provider cannot be asked yet is none.
    pub(super) fn has_a_way_in(&self) -> bool {
        self.connections().iter().any(Connection::is_built_in) || !self.providers().is_empty()
    }

    /// What follows where an organization does not take people who signed in like this: they sign in once more, in one of
    /// the ways that it takes. From here on the sign-in is to this organization, and nothing that was proved counts.
    pub(super) fn other_method(&mut self, organization: &Organization, session: Option<&Session>) -> Option<Progress> {
        let given = self.state.method.as_deref().or(session.map(first_of));
        if given.is_some_and(|method| takes(self.cx, organization, method)) {
            return None;
        }
        self.sign_in_again();
        self.state.request.org_code = Some(organization.id.to_string());
        self.state.is_method_refused = true;
        self.own = self.cx.environment.connections_of(organization);
        if !self.has_a_way_in() {
            self.state.due = Due::Ended(End::OrganizationMethod);
        }
        Some(Progress::Moved(None))
    }

    /// How the person of this flow proves who they are.
    pub(super) fn proof(&self) -> Proof {
        self.open_proof().unwrap_or(Proof::Code)
    }

    /// Whether the way in whose page is due was switched off meanwhile.
    pub(super) fn is_way_shut(&self) -> bool {
        let shown = match self.state.due {
            Due::Password => Proof::Password,
            Due::SignInCode => Proof::Code,
            _ => return false,
        };
        self.open_proof() != Some(shown)
    }

    fn open_proof(&self) -> Option<Proof> {
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
        kind.and_then(|kind| methods.proof(kind)).or_else(usual)
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

    /// The field that a page shows: the one that was chosen or filled in, if the page has it, or the usual one; none
    /// where only others vouch for people.
    pub(super) fn entry(&self, is_registration: bool) -> Option<Entry> {
        let asks = self.methods().asks(is_registration);
        let wanted = self
            .state
            .ask
            .and_then(|wanted| asks.iter().find(|ask| ask.covers(wanted)));
        let ask = wanted.or(asks.first()).copied()?;
        let is_filled = self.state.ask.is_none_or(|filled| ask.covers(filled));
        Some(Entry {
            ask,
            typed: if is_filled {
                self.state.typed.clone()
            } else {
                String::new()
            },
            country: self.state.country.clone(),
            usual_country: self.settings().phone_country.clone(),
            others: asks.into_iter().filter(|other| *other != ask).collect(),
        })
    }
}
