//! Multi-factor authentication: the one question whether all factors were given that somebody must give (R113), and what
//! administrators do with the factors of users.
//!
//! The pages on which factors are given and set up are in `sign_in/mfa`.

pub(crate) mod recovery;
mod resetting;
pub(crate) mod totp;

use domain::ids::{ConnectionId, MfaFactorId};
use domain::mfa::{Circumstances, Demand, Done, Factor, FactorKind, Gate, Method, Policy, demanded, gate};
use domain::text::EmailAddress;
use domain::users::{Identity, IdentityType};
use store::Tx;

use crate::context::{Context, Work};
use crate::error::Result;
use crate::i18n::Locale;
use crate::jobs::Job;
use crate::mail::templates::{Letterhead, MfaMail, MfaNews};
use crate::oidc::subject::Subject;

pub use resetting::{factors_of, reset};

/// What stands between somebody and a session, with all that was looked at.
#[derive(Debug, Clone)]
pub(crate) struct Standing {
    pub gate: Gate,
    pub demand: Demand,
    /// The user's factors, of all scopes, but for those that the first factor has used up.
    pub factors: Vec<Factor>,
    /// The kinds of factors that the user has, and that prove nothing here: their codes go where the code of the first
    /// factor went. Nothing else of the kind can be set up beside them.
    pub spent: Vec<FactorKind>,
}

/// How somebody has authenticated.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Given<'a> {
    /// As words: the first factor, then others.
    pub methods: &'a str,
    /// The second factors among them.
    pub second: &'a [Done],
    /// The outside connection that they came through.
    pub connection: Option<&'a ConnectionId>,
    /// Where the code went that was the first factor, if it was one: another code to the same place is no second factor.
    pub first_contact: Option<&'a str>,
}

/// A first factor that is two in one: it was on a device, and the device asked for a finger, a face or a number.
const ENOUGH_ALONE: &str = "passkey";

/// Whether the subject has given everything that is asked for in the organization signed in to. Everybody asks here who
/// gives out a session, a code or a token (R113).
pub(crate) async fn standing(cx: &Context, tx: &mut Tx, subject: &Subject, given: Given<'_>) -> Result<Standing> {
    let environment = &cx.environment;
    let organization = subject.organization.as_ref();
    let held = subject.roles.iter().filter_map(|id| environment.roles.get(id));
    let exempt = organization.map_or(&[][..], |one| one.settings.mfa.exempt_roles.as_slice());
    // Rules name roles by their ids, or by their keys, as they were kept before.
    let roles: Vec<&str> = held
        .map(|role| match exempt.contains(&role.key) {
            true => role.key.as_str(),
            false => role.id.as_str(),
        })
        .collect();
    let mut demand = demanded(&Circumstances {
        environment: &environment.environment.settings.mfa,
        organization: organization.map(|one| (&one.id, &one.settings.mfa)),
        roles: &roles,
        connection: given.connection,
    });
    let is_enough = given.methods.split(' ').any(|word| word == ENOUGH_ALONE);
    if demand.policy == Policy::Off || is_enough {
        let (factors, spent) = (Vec::new(), Vec::new());
        return Ok(Standing {
            gate: Gate::Open,
            demand,
            factors,
            spent,
        });
    }
    let (env, user) = (cx.env(), &subject.user.id);
    let factors = store::mfa_factors::list_of_user(tx, env, user).await?;
    let is_spent = |factor: &Factor| given.first_contact.is_some() && contact(factor).as_deref() == given.first_contact;
    let (spent, factors): (Vec<_>, Vec<_>) = factors.into_iter().partition(is_spent);
    let spent: Vec<_> = spent
        .into_iter()
        .filter(|factor| factor.scope == demand.scope)
        .map(|factor| factor.kind)
        .collect();
    let has_way = |kind: &FactorKind| can_be_set_up(cx, *kind) && !spent.contains(kind);
    if !demand.factors.iter().any(has_way) {
        // Nobody is kept out, and nobody let in, because nothing sends what the rules name, or it is all spent.
        demand.factors.push(FactorKind::AuthenticatorApp);
    }
    let mut gate = gate(&demand, given.second, &factors, false);
    if gate == Gate::Offer && store::users::mfa_declined_at(tx, env, user).await?.is_some() {
        gate = Gate::Open;
    }
    Ok(Standing {
        gate,
        demand,
        factors,
        spent,
    })
}

impl Standing {
    /// Whether what was begun before may go on without a page: an offer keeps nobody out.
    pub(crate) fn may_go_on(&self) -> bool {
        matches!(self.gate, Gate::Open | Gate::Offer)
    }
}

/// Whether a running session has everything that is asked for now: at code exchange, refresh and silent sign-in.
pub(crate) async fn may_go_on(
    cx: &Context,
    tx: &mut Tx,
    subject: &Subject,
    session: &domain::sessions::Session,
) -> Result<bool> {
    let given = Given {
        methods: &session.methods,
        second: &session.second_factors,
        connection: session.connection_id.as_ref(),
        first_contact: session.first_contact.as_deref(),
    };
    Ok(standing(cx, tx, subject, given).await?.may_go_on())
}

/// Whether there is what setting up a factor takes: a phone needs somebody who sends texts.
pub(crate) fn can_be_set_up(cx: &Context, kind: FactorKind) -> bool {
    kind != FactorKind::Sms || cx.engine.sms().is_configured()
}

/// Where the codes of a factor go, in the form that is compared.
fn contact(factor: &Factor) -> Option<String> {
    match factor.kind {
        FactorKind::AuthenticatorApp => None,
        FactorKind::Email => EmailAddress::parse(&factor.name)
            .ok()
            .map(|email| email.folded().to_owned()),
        FactorKind::Sms => Some(factor.name.clone()),
    }
}

/// A second factor that was just given.
pub(crate) fn done(cx: &Context, factor: &Factor) -> Done {
    Done {
        method: Method::Factor(factor.kind),
        factor_id: Some(factor.id.clone()),
        scope: factor.scope.clone(),
        at: cx.now(),
    }
}

/// Where the key shared with an app is sealed for.
pub(crate) fn place(cx: &Context, id: &MfaFactorId) -> String {
    format!("mfa_factors/{}/{id}", cx.env())
}

/// Tells the owner of the account by mail, if there is an address.
pub(crate) async fn tell_owner(
    cx: &Context,
    work: &mut Work<'_>,
    user: &domain::ids::UserId,
    locale: Option<Locale>,
    news: MfaNews,
) -> Result<()> {
    let identities = store::identities::list_of_user(work.tx(), cx.env(), user).await?;
    let is_known = |one: &&Identity| one.kind == IdentityType::Email && one.is_verified;
    let Some(email) = identities.iter().find(is_known) else {
        return Ok(());
    };
    let password = store::passwords::find(work.tx(), cx.env(), user).await?;
    let mail = MfaMail {
        head: Letterhead::new(cx, &cx.environment.look, locale.unwrap_or_else(|| cx.locale(None))),
        to: &email.value,
        news,
        has_password: password.is_some(),
    };
    work.enqueue(&Job::SendEmail(mail.message())).await
}
