//! Accounts at other providers: giving one to a user, taking over what the provider says, and what goes with that.

use domain::connections::Family;
use domain::ids::{ConnectionId, IdentityId, UserId};
use domain::users::{ExternalProfile, Identity, IdentityType};
use serde_json::json;
use store::{OnUnique as _, Tx};

use super::changing::Changes;
use super::identities::{changed, remove};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::jobs::Job;
use crate::mail::templates::{AccountLinkedMail, Gone, Letterhead};
use crate::sessions;

/// Somebody at a provider: the connection and the subject, and nothing else (R175).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct External<'a> {
    pub kind: IdentityType,
    pub connection: &'a ConnectionId,
    pub subject: &'a str,
}

impl<'a> External<'a> {
    pub(crate) fn new(family: Family, connection: &'a ConnectionId, subject: &'a str) -> Self {
        let kind = match family.is_enterprise() {
            true => IdentityType::Enterprise,
            false => IdentityType::Social,
        };
        Self {
            kind,
            connection,
            subject,
        }
    }

    /// As it is compared: to the letter, within the connection.
    pub(crate) fn folded(&self) -> String {
        format!("{}/{}", self.connection, self.subject)
    }

    /// Whose it is, if anybody's.
    pub(crate) async fn find(&self, tx: &mut Tx, cx: &Context) -> Result<Option<Identity>> {
        Ok(store::identities::find(tx, cx.env(), self.kind, &self.folded()).await?)
    }

    /// Gives it to a user. What somebody has already is a conflict.
    pub(crate) async fn give(&self, cx: &Context, work: &mut Work<'_>, user: &UserId) -> Result<Identity> {
        let own = store::identities::list_of_user(work.tx(), cx.env(), user).await?;
        let identity = Identity {
            id: cx.new_id::<IdentityId>(),
            user_id: user.clone(),
            kind: self.kind,
            value: self.subject.to_owned(),
            value_folded: self.folded(),
            connection_id: Some(self.connection.clone()),
            is_verified: true,
            is_primary: !own.iter().any(|other| other.kind == self.kind),
            total_sign_ins: 0,
            last_signed_in: None,
            created_at: cx.now(),
        };
        store::identities::insert(work.tx(), cx.env(), &identity)
            .await
            .on_unique("identities.value_folded", || Error::taken("identity"))?;
        Ok(identity)
    }
}

/// Joins an account at a provider to the account of a user, who hears of it (R180). One at a company's own provider is
/// exclusive: every other way in goes, but the address that the account is known by.
pub(crate) async fn join(
    cx: &Context,
    work: &mut Work<'_>,
    user: &UserId,
    external: &External<'_>,
    profile: &ExternalProfile,
) -> Result<()> {
    if store::users::hold(work.tx(), cx.env(), user).await?.is_none() {
        return Err(Error::NotFound("the user"));
    }
    let before = store::identities::list_of_user(work.tx(), cx.env(), user).await?;
    let mut gone = None;
    if external.kind == IdentityType::Enterprise {
        let password = store::passwords::find(work.tx(), cx.env(), user).await?;
        let passkeys = store::passkeys::list_of_user(work.tx(), cx.env(), user).await?;
        gone = Some(Gone {
            names: leave_only_address(cx, work, user, profile.email.as_deref()).await?,
            has_password: password.is_some(),
            has_passkeys: !passkeys.is_empty(),
        });
        store::users::delete_first_factors(work.tx(), cx.env(), user).await?;
        sessions::end_all(cx, work, user, None, "enterprise_joined").await?;
    }
    tell_owner(cx, work, &before, (external, profile), gone).await?;
    let identity = external.give(cx, work, user).await?;
    changed(cx, work, "identity.created", &identity).await
}

/// Takes everything from an account whose address was never proved that somebody else may have put there before its owner
/// came: password, passkeys, second factors, other identities, sessions, and sign-ins under way (R179).
pub(crate) async fn clear(cx: &Context, work: &mut Work<'_>, user: &UserId, address: &Identity) -> Result<()> {
    let env = cx.env();
    store::users::hold(work.tx(), env, user).await?;
    for identity in store::identities::list_of_user(work.tx(), env, user).await? {
        if identity.id != address.id {
            store::identities::delete(work.tx(), env, &identity).await?;
            changed(cx, work, "identity.deleted", &identity).await?;
        }
    }
    store::users::delete_first_factors(work.tx(), env, user).await?;
    store::users::delete_second_factors(work.tx(), env, user).await?;
    store::users::set_mfa_declined(work.tx(), env, user, None).await?;
    sessions::end_all(cx, work, user, None, "address_proved_by_owner").await?;
    store::identities::verify(work.tx(), env, &address.id).await?;
    store::identities::make_primary(work.tx(), env, address).await?;
    let data = json!({ "user": { "id": user } });
    let event = domain::events::Event::of("user.reclaimed").user(user).data(data);
    work.announce(event).await
}

/// Removes some of the accounts at the provider of a connection that is gone; tells how many. Whoever had one keeps
/// everything else, and an administrator can give them another way in (ADR 58).
pub(crate) async fn forget_some(
    cx: &Context,
    work: &mut Work<'_>,
    connection: &ConnectionId,
    most: i64,
) -> Result<usize> {
    let some = store::identities::list_of_connection(work.tx(), cx.env(), connection, most).await?;
    let mut users: Vec<UserId> = some.iter().map(|one| one.user_id.clone()).collect();
    users.sort();
    users.dedup();
    // All of them at once and in order, so that two who do this never wait for each other.
    store::users::hold_all(work.tx(), cx.env(), &users).await?;
    for identity in &some {
        // As it is now that nobody else changes it.
        if let Some(identity) = store::identities::find_by_id(work.tx(), cx.env(), &identity.id).await? {
            remove(cx, work, &identity).await?;
        }
    }
    Ok(some.len())
}

/// Name and picture as the provider says them, where it says something that can be taken.
pub(crate) async fn sync_profile(
    cx: &Context,
    work: &mut Work<'_>,
    user: &UserId,
    profile: &ExternalProfile,
) -> Result<()> {
    let Some(before) = store::users::hold(work.tx(), cx.env(), user).await? else {
        return Err(Error::NotFound("the user"));
    };
    let mut after = before.clone();
    let some = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    for change in [
        Changes {
            first_name: some(&profile.given_name),
            ..Changes::default()
        },
        Changes {
            last_name: some(&profile.family_name),
            ..Changes::default()
        },
        Changes {
            picture: some(&profile.picture),
            ..Changes::default()
        },
    ] {
        // What cannot be taken is left out; the rest is taken all the same.
        after = change.apply(after.clone()).unwrap_or(after);
    }
    if after == before {
        return Ok(());
    }
    after.updated_at = cx.now();
    store::users::update(work.tx(), cx.env(), &after).await?;
    super::announce(cx, work, "user.updated", user).await
}

/// The company's own provider that a user belongs to, as long as there is one.
pub(crate) async fn company_of(cx: &Context, tx: &mut Tx, user: &UserId) -> Result<Option<ConnectionId>> {
    let mut companies = cx.environment.providers.iter().filter(|one| one.family.is_enterprise());
    if companies.next().is_none() {
        return Ok(None);
    }
    let own = store::identities::list_of_user(tx, cx.env(), user).await?;
    let mut own = own.into_iter().filter(|one| one.kind == IdentityType::Enterprise);
    Ok(own.find_map(|one| one.connection_id.filter(|id| cx.environment.provider(id).is_some())))
}

/// Removes every identity but one address: the one that the provider names, or else the first. Tells what the others are
/// called.
async fn leave_only_address(
    cx: &Context,
    work: &mut Work<'_>,
    user: &UserId,
    named: Option<&str>,
) -> Result<Vec<String>> {
    let mut gone = Vec::new();
    let all = store::identities::list_of_user(work.tx(), cx.env(), user).await?;
    let named = named.and_then(|text| domain::text::EmailAddress::parse(text).ok());
    let is_named = |one: &&Identity| named.as_ref().is_some_and(|email| email.folded() == one.value_folded);
    let addresses = || all.iter().filter(|one| one.kind == IdentityType::Email);
    let kept = addresses().find(is_named).or_else(|| addresses().next()).cloned();
    for identity in &all {
        if kept.as_ref().is_none_or(|kept| kept.id != identity.id) {
            store::identities::delete(work.tx(), cx.env(), identity).await?;
            changed(cx, work, "identity.deleted", identity).await?;
            let provider = identity
                .connection_id
                .as_ref()
                .and_then(|id| cx.environment.provider(id));
            gone.push(provider.map_or_else(|| identity.value.clone(), |one| one.connection.display_name.clone()));
        }
    }
    if let Some(kept) = kept.filter(|kept| !kept.is_primary) {
        store::identities::make_primary(work.tx(), cx.env(), &kept).await?;
    }
    Ok(gone)
}

/// What an account at a provider is known by, for people: its address, its name there, or at least its id.
pub(crate) fn account_name(profile: &ExternalProfile, subject: &str) -> String {
    let told = profile.email.as_deref().or(profile.username.as_deref());
    told.unwrap_or(subject).to_owned()
}

/// The mail goes to the account that is joined to, and names both (R180).
async fn tell_owner(
    cx: &Context,
    work: &mut Work<'_>,
    identities: &[Identity],
    (external, profile): (&External<'_>, &ExternalProfile),
    gone: Option<Gone>,
) -> Result<()> {
    let is_known = |one: &&Identity| one.kind == IdentityType::Email && one.is_verified;
    let Some(email) = identities.iter().find(is_known) else {
        return Ok(());
    };
    let provider = cx.environment.provider(external.connection);
    let mail = AccountLinkedMail {
        head: Letterhead::new(cx, &cx.environment.look, cx.locale(None)),
        to: &email.value,
        provider: provider.map_or("", |one| &one.connection.display_name),
        account: &account_name(profile, external.subject),
        gone,
    };
    work.enqueue(&Job::SendEmail(mail.message())).await
}
