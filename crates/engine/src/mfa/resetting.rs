//! What administrators see of a user's second factors, and taking them away.

use domain::events::Event;
use domain::ids::{MfaFactorId, UserId};
use domain::mfa::{Factor, Scope};
use serde_json::json;
use store::Tx;

use super::tell_owner;
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::mail::templates::MfaNews;
use crate::sessions;

/// The most sessions of one user that are looked at, those used last. What older ones have of a factor that is gone counts
/// for nothing anyway.
const MOST: i64 = 500;

/// A user's factors of one scope, those used last first.
pub async fn factors_of(cx: &Context, user: &UserId, scope: &Scope) -> Result<Vec<Factor>> {
    cx.read(async |tx: &mut Tx| {
        exists(cx, tx, user, scope).await?;
        let all = store::mfa_factors::list_of_user(tx, cx.env(), user).await?;
        Ok(all.into_iter().filter(|factor| factor.scope == *scope).collect())
    })
    .await
}

/// Takes away all of a user's factors of one scope, or the one named; with the last one go the recovery codes. The owner is
/// told, and signed out where they had counted (R118).
pub async fn reset(cx: &Context, user: &UserId, scope: &Scope, only: Option<&MfaFactorId>) -> Result<()> {
    let env = cx.env();
    cx.work(async |work: &mut Work<'_>| {
        exists(cx, work.tx(), user, scope).await?;
        store::users::hold(work.tx(), env, user).await?;
        let all = store::mfa_factors::list_of_user(work.tx(), env, user).await?;
        let (own, mut gone): (Vec<_>, Vec<_>) = all
            .iter()
            .filter(|factor| factor.scope == *scope)
            .partition(|factor| only.is_some_and(|id| *id != factor.id));
        let mut codes = 0;
        for factor in &gone {
            store::mfa_factors::delete(work.tx(), env, &factor.id).await?;
        }
        if own.is_empty() {
            codes = store::mfa_recovery_codes::delete(work.tx(), env, user, scope).await?;
        }
        if gone.is_empty() && only.is_some() {
            return Err(Error::NotFound("the factor"));
        }
        if only.is_none() && scope.0.is_none() {
            store::users::set_mfa_declined(work.tx(), env, user, None).await?;
        }
        if gone.is_empty() && codes == 0 {
            return Ok(());
        }
        gone.sort_by_key(|factor| factor.kind);
        let kinds: Vec<_> = gone.iter().map(|factor| factor.kind).collect();
        let data = json!({ "user": { "id": user }, "factors": kinds, "recovery_codes": codes });
        let event = Event::of("mfa.reset").user(user).data(data);
        let event = match &scope.0 {
            Some(organization) => event.organization(organization),
            None => event,
        };
        work.announce(event).await?;
        sign_out(cx, work, user, scope).await?;
        tell_owner(cx, work, user, None, MfaNews::Reset).await
    })
    .await
}

/// Ends what the factors had opened: everything, or what was opened with those of an organization and what is open there.
async fn sign_out(cx: &Context, work: &mut Work<'_>, user: &UserId, scope: &Scope) -> Result<()> {
    const WHY: &str = "mfa_reset";
    let Some(organization) = &scope.0 else {
        return sessions::end_all(cx, work, user, None, WHY).await;
    };
    for session in store::sessions::list_of_user(work.tx(), cx.env(), user, MOST).await? {
        if session.second_factors.iter().any(|done| done.scope == *scope) {
            sessions::end(cx, work, &session, WHY).await?;
        }
    }
    store::grants::revoke_of_member(work.tx(), cx.env(), organization, user, cx.now()).await?;
    Ok(())
}

/// The user must be there, and be a member of the organization.
async fn exists(cx: &Context, tx: &mut Tx, user: &UserId, scope: &Scope) -> Result<()> {
    if store::users::find(tx, cx.env(), user).await?.is_none() {
        return Err(Error::NotFound("the user"));
    }
    let Some(organization) = &scope.0 else { return Ok(()) };
    let own = store::organizations::list_of_user(tx, cx.env(), user).await?;
    match own.iter().any(|one| one.id == *organization) {
        true => Ok(()),
        false if store::organizations::find(tx, cx.env(), organization).await?.is_none() => {
            Err(Error::NotFound("the organization"))
        }
        false => Err(Error::NotMember),
    }
}
