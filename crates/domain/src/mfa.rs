//! Multi-factor authentication: who is asked for a second factor, for which, and whether one that was given counts.
//!
//! Pure functions: every way to a session, code or token asks [`demanded`] and [`gate`] (R113).

use serde::{Deserialize, Serialize};

use crate::ids::{ConnectionId, MfaFactorId, OrganizationId, UserId};
use crate::settings::{Rules, WrongSetting};
use crate::time::Timestamp;

/// The most names of roles or connections that an organization lists.
const MOST_EXEMPTIONS: usize = 100;

/// Whether somebody is asked at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    /// Nobody is.
    Off,
    /// Everybody is asked once, and may decline; who set one up is asked for it.
    Optional,
    /// Nobody gets in without.
    Required,
}

/// A kind of second factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FactorKind {
    /// A code of an app on the user's phone (RFC 6238).
    #[serde(rename = "mfa:authenticator_app")]
    AuthenticatorApp,
    /// A code sent to an address.
    #[serde(rename = "mfa:email")]
    Email,
    /// A code sent to a phone.
    #[serde(rename = "mfa:sms")]
    Sms,
}

impl FactorKind {
    /// All of them, the strongest first.
    pub const ALL: [Self; 3] = [Self::AuthenticatorApp, Self::Email, Self::Sms];

    /// The word on the wire and in storage.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AuthenticatorApp => "mfa:authenticator_app",
            Self::Email => "mfa:email",
            Self::Sms => "mfa:sms",
        }
    }

    /// Reads the word; `None` when there is no such kind.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// What an environment asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EnvironmentMfa {
    /// Whether somebody is asked.
    pub policy: Policy,
    /// What may be set up; nothing said means an authenticator app, which needs nobody's help.
    pub enabled_factors: Vec<FactorKind>,
    /// Whether recovery codes are given out with the first factor.
    pub is_recovery_codes_enabled: bool,
}

impl Default for EnvironmentMfa {
    fn default() -> Self {
        Self {
            policy: Policy::Off,
            enabled_factors: vec![FactorKind::AuthenticatorApp],
            is_recovery_codes_enabled: true,
        }
    }
}

impl Rules for EnvironmentMfa {
    fn check(&self) -> Result<(), WrongSetting> {
        each_once("mfa.enabled_factors", &self.enabled_factors)?;
        match self.policy != Policy::Off && self.enabled_factors.is_empty() {
            true => Err(WrongSetting::new(
                "mfa.enabled_factors",
                "must name at least one factor",
            )),
            false => Ok(()),
        }
    }
}

/// What an organization asks of those who sign in to it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrganizationMfa {
    /// Whether nobody gets in without, whatever the environment says.
    pub is_enforced: bool,
    /// What may be set up, in place of the environment's list; that one when there is none.
    pub enabled_factors: Option<Vec<FactorKind>>,
    /// Whether recovery codes are given out; as in the environment when it is not said.
    pub is_recovery_codes_enabled: Option<bool>,
    /// Roles, kept by their ids: whoever holds no other is not asked by the organization.
    pub exempt_roles: Vec<String>,
    /// Connections to a company's own provider, which asks for itself.
    pub exempt_connections: Vec<ConnectionId>,
}

impl Rules for OrganizationMfa {
    fn check(&self) -> Result<(), WrongSetting> {
        if let Some(factors) = &self.enabled_factors {
            each_once("mfa.enabled_factors", factors)?;
            if factors.is_empty() {
                let problem = "must name at least one factor, or be null for the environment's";
                return Err(WrongSetting::new("mfa.enabled_factors", problem));
            }
        }
        let most = self.exempt_roles.len().max(self.exempt_connections.len());
        match most > MOST_EXEMPTIONS {
            true => Err(WrongSetting::new(
                "mfa",
                format!("can name up to {MOST_EXEMPTIONS} exemptions"),
            )),
            false => Ok(()),
        }
    }
}

fn each_once(name: &'static str, factors: &[FactorKind]) -> Result<(), WrongSetting> {
    let repeated = (1..factors.len()).any(|at| factors[..at].contains(&factors[at]));
    match repeated {
        true => Err(WrongSetting::new(name, "must name each factor once")),
        false => Ok(()),
    }
}

/// Whose a factor is: the environment's, good everywhere, or one organization's, good there alone. So nobody who runs one
/// organization can undo what protects another.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Scope(pub Option<OrganizationId>);

impl Scope {
    /// As it is stored: empty for the environment.
    pub fn as_str(&self) -> &str {
        self.0.as_ref().map_or("", OrganizationId::as_str)
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Self {
        Self((!text.is_empty()).then(|| OrganizationId::from(text)))
    }

    /// Whether something of this scope counts for somebody who signs in to `organization`.
    pub fn reaches(&self, organization: Option<&OrganizationId>) -> bool {
        self.0.is_none() || self.0.as_ref() == organization
    }
}

/// A second factor that a user has set up and proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factor {
    /// Its id.
    pub id: MfaFactorId,
    /// Whose it is.
    pub user_id: UserId,
    /// Where it counts.
    pub scope: Scope,
    /// What it is.
    pub kind: FactorKind,
    /// The address, the number, or the account that the app shows.
    pub name: String,
    /// The key shared with the app, sealed for its row.
    pub secret_sealed: Option<String>,
    /// The last time step whose code was taken: no code of it or before counts again (RFC 6238 §5.2, R115).
    pub last_step: Option<i64>,
    /// How often it was used.
    pub usage_count: i64,
    /// When it was last used.
    pub last_used_at: Option<Timestamp>,
    /// Since when it exists.
    pub created_at: Timestamp,
}

/// How somebody proved more than the first factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// By a factor.
    Factor(FactorKind),
    /// By a recovery code, which stands for any.
    RecoveryCode,
}

impl Method {
    /// The word in a session's methods and in events.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Factor(kind) => kind.as_str(),
            Self::RecoveryCode => "mfa:recovery_code",
        }
    }

    /// Reads the word; `None` when there is no such method.
    pub fn parse(text: &str) -> Option<Self> {
        match text == Self::RecoveryCode.as_str() {
            true => Some(Self::RecoveryCode),
            false => FactorKind::parse(text).map(Self::Factor),
        }
    }
}

/// A second factor given in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// How.
    pub method: Method,
    /// With which factor; none for a recovery code.
    pub factor_id: Option<MfaFactorId>,
    /// Where it counts.
    pub scope: Scope,
    /// When.
    pub at: Timestamp,
}

/// What is known of somebody who wants in.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// What the environment asks for.
    pub environment: &'a EnvironmentMfa,
    /// The organization signed in to, and what it asks for.
    pub organization: Option<(&'a OrganizationId, &'a OrganizationMfa)>,
    /// The roles held there, as the organization names them.
    pub roles: &'a [&'a str],
    /// The connection to a company's provider that the person came through.
    pub connection: Option<&'a ConnectionId>,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    /// Whether at all.
    pub policy: Policy,
    /// Which factors count and may be set up; never none.
    pub factors: Vec<FactorKind>,
    /// Whether recovery codes are given out.
    pub has_recovery_codes: bool,
    /// Whose a factor will be that is set up now.
    pub scope: Scope,
    /// The organization signed in to.
    pub organization: Option<OrganizationId>,
}

/// What is asked for under these circumstances.
///
/// An organization can ask for more than its environment, never for less: an exemption is one from the organization's own
/// rules, and through an exempt connection also from an offer, but what the environment requires stays required.
pub fn demanded(of: &Circumstances<'_>) -> Demand {
    let comes_exempt = of.organization.is_some_and(|(_, own)| {
        of.connection
            .is_some_and(|connection| own.exempt_connections.contains(connection))
    });
    let holds_only_exempt = |own: &OrganizationMfa| {
        let is_exempt = |role: &&str| own.exempt_roles.iter().any(|exempt| exempt == role);
        !of.roles.is_empty() && of.roles.iter().all(is_exempt)
    };
    let own = of
        .organization
        .filter(|(_, own)| !comes_exempt && !holds_only_exempt(own));
    let is_enforced = own.is_some_and(|(_, own)| own.is_enforced);
    let policy = match of.environment.policy {
        Policy::Required => Policy::Required,
        _ if is_enforced => Policy::Required,
        _ if comes_exempt => Policy::Off,
        policy => policy,
    };
    let own_factors = own.and_then(|(_, own)| own.enabled_factors.clone());
    let scope = own
        .filter(|(_, own)| own.is_enforced || own.enabled_factors.is_some())
        .map(|(id, _)| id.clone());
    let mut factors = own_factors.unwrap_or_else(|| of.environment.enabled_factors.clone());
    if factors.is_empty() {
        factors.push(FactorKind::AuthenticatorApp);
    }
    Demand {
        policy,
        factors,
        has_recovery_codes: own
            .and_then(|(_, own)| own.is_recovery_codes_enabled)
            .unwrap_or(of.environment.is_recovery_codes_enabled),
        scope: Scope(scope),
        organization: of.organization.map(|(id, _)| id.clone()),
    }
}

impl Demand {
    /// Whether this factor may be given to meet it.
    pub fn accepts(&self, factor: &Factor) -> bool {
        self.factors.contains(&factor.kind) && factor.scope.reaches(self.organization.as_ref())
    }

    /// Whether what was given meets it. A factor counts as long as the user still has it, of a kind that is still accepted.
    fn is_met_by(&self, done: &[Done], factors: &[Factor]) -> bool {
        let counts = |one: &Done| match one.method {
            Method::RecoveryCode => one.scope.reaches(self.organization.as_ref()),
            Method::Factor(_) => factors
                .iter()
                .any(|factor| Some(&factor.id) == one.factor_id.as_ref() && self.accepts(factor)),
        };
        done.iter().any(counts)
    }
}

/// What stands between somebody and a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Nothing.
    Open,
    /// One of the factors that the user has must be given.
    Prove,
    /// One must be set up.
    SetUp,
    /// One may be set up, or declined. It keeps nobody out.
    Offer,
}

/// What stands in the way: after what was given (`done`) by somebody who has these factors and perhaps declined an offer.
pub fn gate(demand: &Demand, done: &[Done], factors: &[Factor], has_declined: bool) -> Gate {
    if demand.policy == Policy::Off || demand.is_met_by(done, factors) {
        return Gate::Open;
    }
    if factors.iter().any(|factor| demand.accepts(factor)) {
        return Gate::Prove;
    }
    match demand.policy {
        Policy::Required => Gate::SetUp,
        _ if has_declined => Gate::Open,
        _ => Gate::Offer,
    }
}

#[cfg(test)]
mod tests;
