//! Tries: how often somebody may guess, and what happens when they guessed too often (R86 to R89).
//!
//! Failures of an account are counted with the account, in one statement a try, so that guesses at the same moment are all
//! counted. An identifier that nobody has is counted the same way, so that its answers are those of an account (R90). A
//! browser in which the account was signed in to before keeps a few tries of its own while others have locked the account,
//! so that nobody can be kept out of their own account from elsewhere (R89).

use domain::events::Event;
use domain::identifiers::Contact;
use domain::ids::UserId;
use domain::time::Timestamp;
use protocol::client_auth::secret_hash;
use serde_json::json;
use store::tries::Limits;

use super::End;
use super::flow::Flow;
use super::state::Due;
use crate::context::Work;
use crate::error::{Error, Result};

/// Consecutive failures after which waiting is not enough any more: a password opens nothing until another is chosen, and
/// whoever is locked stays so for a day (R88).
const HARDENED_AFTER: i64 = 100;
/// How long an account stays locked then, in seconds.
const HARD_LOCK: i64 = 86_400;
/// How long a browser is known, in seconds: as long as its cookie lives.
const KNOWN_FOR: i64 = 180 * 86_400;
/// What counts failures from one address.
const FROM_ADDRESS: &str = "failures_from_address";

/// Whether there was a try left.
pub(super) enum Try {
    /// There was none: the flow shows why.
    Refused,
    /// One was taken.
    Taken {
        /// If it fails, there is none left.
        is_last: bool,
        /// After so many failures a password opens nothing any more.
        is_hardened: bool,
    },
}

impl Try {
    fn taken(failures: i64, limits: Limits) -> Self {
        Self::Taken {
            is_last: failures % limits.limit == 0,
            is_hardened: failures > HARDENED_AFTER,
        }
    }
}

/// Writes down that a try failed, and that the account is locked by it.
pub(super) async fn failed(work: &mut Work<'_>, user: Option<&UserId>, strategy: &str, is_last: bool) -> Result<()> {
    let (cx, address) = (work.context(), work.context().counted_address());
    if let Some(address) = address {
        let (env, now) = (cx.env().clone(), cx.now());
        store::throttles::count_sliding(work.tx(), &env, FROM_ADDRESS, &address, 3_600, now).await?;
    }
    let Some(user) = user else {
        let data = json!({ "strategy": strategy });
        return work.announce(Event::of("sign_in.failed").data(data)).await;
    };
    work.announce(Event::user_authentication_failed(user, strategy)).await?;
    if is_last {
        work.announce(Event::of("user.locked").user(user)).await?;
    }
    Ok(())
}

/// Why somebody may not even try.
#[derive(Debug, Clone, Copy)]
pub(super) enum Bar {
    /// The account, or the identifier that nobody has, was guessed at too often.
    Locked,
    /// Too many failures came from the address of the network.
    Address,
    /// An administrator suspended the user.
    Suspended,
}

/// Writes down that somebody was turned away before anything was compared (R209).
pub(super) async fn refused(work: &mut Work<'_>, user: Option<&UserId>, bar: Bar) -> Result<()> {
    let why = match bar {
        Bar::Locked => "locked",
        Bar::Address => "address",
        Bar::Suspended => "suspended",
    };
    let event = Event::of("sign_in.refused").data(json!({ "why": why }));
    work.announce(match user {
        Some(user) => event.user(user),
        None => event,
    })
    .await
}

impl Flow<'_> {
    /// Where the sign-in has just ended without a code, writes down why, once, under the reference that its page shows
    /// (R209).
    pub(super) async fn note_refusal(&mut self, work: &mut Work<'_>) -> Result<()> {
        let Due::Ended(end) = self.state.due else { return Ok(()) };
        if self.state.refused_in.is_some() || self.state.ending.is_some() {
            return Ok(());
        }
        let request_id = self.cx.request_id.clone();
        tracing::info!(request_id, why = ?end, "a sign-in was refused");
        self.state.refused_in = Some(request_id);
        if matches!(end, End::UserSuspended | End::Gone) {
            // The first is written down where it is asked; the other refuses nobody.
            return Ok(());
        }
        let mut data = json!({ "why": end });
        if let Some(federated) = &self.state.federated {
            data["connection_id"] = json!(federated.connection_id);
        }
        let event = Event::of("sign_in.refused").application(&self.client.application.id);
        let event = event.data(data);
        work.announce(match &self.state.user_id {
            Some(user) => event.user(user),
            None => event,
        })
        .await
    }

    /// Takes one try of the flow's account, or of its identifier when nobody has it.
    pub(super) async fn take_try(&mut self, work: &mut Work<'_>, user: Option<&UserId>) -> Result<Try> {
        if let Some(until) = self.address_worn_out(work).await? {
            refused(work, user, Bar::Address).await?;
            self.state.due = Due::Locked(until);
            return Ok(Try::Refused);
        }
        let Some(user) = user else {
            let subject = self.nobody();
            return self.take_try_apart(work, None, &subject).await;
        };
        let (cx, limits) = (self.cx, self.limits());
        if let Some(failures) = store::users::take_try(work.tx(), cx.env(), user, limits, cx.now()).await? {
            return Ok(Try::taken(failures, limits));
        }
        if self.is_known_browser(work, user).await? {
            let subject = self.known(user);
            self.is_try_apart = true;
            return self.take_try_apart(work, Some(user), &subject).await;
        }
        match store::users::find(work.tx(), cx.env(), user).await? {
            Some(found) => {
                refused(work, Some(user), Bar::Locked).await?;
                self.state.due = Due::Locked(found.locked_until.unwrap_or(limits.until));
            }
            // Deleted meanwhile, which is no lock.
            None => self.start_over(),
        }
        Ok(Try::Refused)
    }

    /// Takes one try of a count that is not an account's.
    async fn take_try_apart(&mut self, work: &mut Work<'_>, user: Option<&UserId>, subject: &str) -> Result<Try> {
        let (cx, limits) = (self.cx, self.limits());
        match store::tries::take(work.tx(), cx.env(), subject, limits, cx.now()).await? {
            Some(failures) => Ok(Try::taken(failures, limits)),
            None => {
                refused(work, user, Bar::Locked).await?;
                let until = store::tries::locked_until(work.tx(), cx.env(), subject).await?;
                self.state.due = Due::Locked(until.unwrap_or(limits.until));
                Ok(Try::Refused)
            }
        }
    }

    /// What the environment allows, from now on.
    fn limits(&self) -> Limits {
        let (now, settings) = (self.cx.now(), self.settings());
        Limits {
            limit: settings.lockout_failures.max(1),
            until: now.plus_seconds(settings.lockout_duration),
            many: HARDENED_AFTER,
            longer: now.plus_seconds(HARD_LOCK),
        }
    }

    /// Whether there is no try left now: then the flow is locked, whatever else was proved in it (R87).
    pub(super) async fn is_locked(&mut self, work: &mut Work<'_>) -> Result<bool> {
        let until = self.locked_until(work).await?;
        if let Some(until) = until {
            self.state.due = Due::Locked(until);
        }
        Ok(until.is_some())
    }

    /// Until when there is no try left, if there is none now.
    pub(super) async fn locked_until(&self, work: &mut Work<'_>) -> Result<Option<Timestamp>> {
        let (env, now) = (self.cx.env(), self.cx.now());
        let Some(user) = self.state.user_id.clone() else {
            if self.state.identifier.is_none() || !self.is_discreet() {
                return Ok(None);
            }
            let until = store::tries::locked_until(work.tx(), env, &self.nobody()).await?;
            return Ok(until.filter(|until| now < *until));
        };
        let found = store::users::find(work.tx(), env, &user).await?;
        let until = found.and_then(|user| user.locked_until).filter(|until| now < *until);
        if until.is_none() || !self.is_known_browser(work, &user).await? {
            return Ok(until);
        }
        let own = store::tries::locked_until(work.tx(), env, &self.known(&user)).await?;
        Ok(own.filter(|until| now < *until))
    }

    /// Gives a try back that was right, to the count that it was taken from.
    pub(super) async fn give_back_try(&self, work: &mut Work<'_>, user: &UserId) -> Result<()> {
        let env = self.cx.env();
        match self.is_try_apart {
            true => store::tries::give_back(work.tx(), env, &self.known(user)).await?,
            false => store::users::give_back_try(work.tx(), env, user).await?,
        };
        Ok(())
    }

    /// Success takes the failures of this browser back, and makes it known.
    pub(super) async fn succeeded(&self, work: &mut Work<'_>, user: &UserId) -> Result<()> {
        let (env, now) = (self.cx.env(), self.cx.now());
        store::tries::clear(work.tx(), env, &self.known(user)).await?;
        let browser = secret_hash(self.browser);
        Ok(store::known_browsers::upsert(work.tx(), env, user, &browser, now).await?)
    }

    /// Whether pages say nothing of who has an account (R90).
    pub(super) fn is_discreet(&self) -> bool {
        self.settings().is_enumeration_protected
    }

    pub(super) async fn is_known_browser(&self, work: &mut Work<'_>, user: &UserId) -> Result<bool> {
        let since = self.cx.now().plus_seconds(-KNOWN_FOR);
        let browser = secret_hash(self.browser);
        Ok(store::known_browsers::is_known(work.tx(), self.cx.env(), user, &browser, since).await?)
    }

    /// Until when no more is compared for this address of the network, if too many failures came from it within the hour.
    async fn address_worn_out(&self, work: &mut Work<'_>) -> Result<Option<Timestamp>> {
        let (cx, now) = (self.cx, self.cx.now());
        let Some(address) = cx.counted_address() else {
            return Ok(None);
        };
        let failures = store::throttles::sum_sliding(work.tx(), cx.env(), FROM_ADDRESS, &address, 3_600, now).await?;
        let most = self.settings().failures_per_address_per_hour;
        if failures < most {
            return Ok(None);
        }
        let window = (most, 3_600);
        store::throttles::free_at(work.tx(), cx.env(), FROM_ADDRESS, &address, window, now)
            .await
            .map_err(Error::from)
            .map(Some)
    }

    /// What an identifier that nobody has is counted by.
    pub(super) fn nobody(&self) -> String {
        let contact = self.state.contact.as_ref().map(Contact::identifier);
        let identifier = contact.or_else(|| self.state.identifier.clone());
        let (kind, folded) = identifier
            .as_ref()
            .map_or(("", ""), |one| (one.kind().as_str(), one.folded()));
        // Hashed: what strangers type is kept nowhere.
        format!("nobody:{}", secret_hash(&format!("{kind}:{folded}")))
    }

    /// What this browser is counted by, which knows the account.
    pub(super) fn known(&self, user: &UserId) -> String {
        format!("known:{user}:{}", secret_hash(self.browser))
    }
}
