//! Passwords: checking one, forgetting one, choosing one.
//!
//! Hashing takes long and happens before the step's transaction, on its own threads; the try is taken before that.

use domain::identifiers::Contact;
use domain::ids::{FlowId, UserId};
use domain::passwords;
use domain::time::Timestamp;
use domain::users::Password;

use super::code::{Purpose, Sent};
use super::flow::{Flow, Progress};
use super::state::Due;
use super::tries::{Try, failed};
use super::{End, Input, Notice, Trouble};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::hashing::is_own;
use crate::jobs::Job;
use crate::mail::templates::{Letterhead, PasswordChangedMail};
use crate::passwords::covers;

/// What was computed before the step's transaction.
pub(super) enum Prepared {
    /// Nothing was to be computed.
    Nothing,
    /// The input was not worth computing anything.
    Refused(Trouble),
    /// Whether the password was the user's, in the version of the flow that it was asked for.
    Verdict {
        /// Whose it was to be; nobody's, where pages say nothing of who has an account (R90).
        user: Option<UserId>,
        is_right: bool,
        is_last: bool,
        /// The strategy, for events.
        strategy: String,
        version: i64,
        /// Whether the try was one of a browser that knows the account.
        is_apart: bool,
        /// When the password that it was compared with was set.
        set_at: Option<Timestamp>,
        /// A hash of ours for a right password whose hash was brought along from elsewhere.
        renewal: Option<Renewal>,
    },
    /// The hash of a new password.
    Hash(String),
}

/// Two hashes of the same password.
pub(super) struct Renewal {
    before: String,
    after: String,
}

impl Prepared {
    /// Writes down a failure, wherever the flow is by now: another request may have moved it on.
    pub(super) async fn note_failure(&self, work: &mut Work<'_>) -> Result<()> {
        match self {
            Self::Verdict {
                user,
                is_right: false,
                is_last,
                strategy,
                ..
            } => failed(work, user.as_ref(), strategy, *is_last).await,
            _ => Ok(()),
        }
    }

    pub(super) async fn for_input(cx: &Context, id: &FlowId, browser: &str, input: &Input) -> Result<Self> {
        match input {
            Input::Password { password } => verify(cx, id, browser, password).await,
            Input::NewPassword { first, second } => match passwords::check(first, second) {
                Err(error) => Ok(Self::Refused(Trouble::Password(error))),
                Ok(()) => new_password(cx, id, browser, first).await,
            },
            _ => Ok(Self::Nothing),
        }
    }
}

/// What a new password may not be.
#[derive(Default)]
struct Before {
    /// What the account is called by.
    names: Vec<String>,
    /// The hash of the password that it had, also of a temporary one that was given.
    hash: Option<String>,
}

/// Hashes a new password, if it is another than the one before. That is only done for a flow that asks for it: nobody makes
/// the server work for nothing.
async fn new_password(cx: &Context, id: &FlowId, browser: &str, password: &str) -> Result<Prepared> {
    let before = cx
        .read(async |tx: &mut store::Tx| {
            let flow = Flow::load(cx, tx, id, browser, None).await?.ok();
            match flow.filter(|flow| flow.state.due == Due::NewPassword) {
                Some(flow) => flow.before(tx).await.map(Some),
                None => Ok(None),
            }
        })
        .await?;
    let Some(before) = before else {
        return Ok(Prepared::Nothing);
    };
    if before.names.iter().any(|name| passwords::is_a_name(password, name)) {
        return Ok(Prepared::Refused(Trouble::PasswordIsName));
    }
    let hashing = cx.engine.hashing();
    if let Some(hash) = &before.hash
        && hashing.verify(password, Some(hash)).await?
    {
        return Ok(Prepared::Refused(Trouble::PasswordSame));
    }
    Ok(Prepared::Hash(hashing.hash(password, cx.random()).await?))
}

/// Takes a try, then compares: in that order, so that parallel guesses are all counted (R86).
async fn verify(cx: &Context, id: &FlowId, browser: &str, password: &str) -> Result<Prepared> {
    if password.is_empty() {
        return Ok(Prepared::Refused(Trouble::PasswordRequired));
    }
    if password.len() > passwords::MOST_BYTES {
        return Ok(Prepared::Refused(Trouble::PasswordIncorrect));
    }
    // A try is never taken in vain: whoever is turned away for want of a place has not failed (R96).
    let place = cx.engine.hashing().place()?;
    let found = cx
        .work(async |work: &mut Work<'_>| {
            let Ok(mut flow) = Flow::load(cx, work.tx(), id, browser, None).await? else {
                return Ok(None);
            };
            if flow.state.due != Due::Password || flow.is_way_shut() {
                return Ok(None);
            }
            let user = flow.state.user_id.clone();
            let Try::Taken { is_last, is_hardened } = flow.take_try(work, user.as_ref()).await? else {
                flow.save(work).await?;
                return Ok(None);
            };
            // Nobody's password is looked up as well, so that it takes as long (R91).
            let asked = user.clone().unwrap_or_else(|| UserId::from("nobody"));
            let stored = store::passwords::find(work.tx(), cx.env(), &asked).await?;
            let stored = stored.filter(|_| !is_hardened);
            Ok(Some((
                stored,
                (flow.version, flow.is_try_apart),
                user,
                (is_last, flow.strategy()),
            )))
        })
        .await?;
    let Some((stored, (version, is_apart), user, (is_last, strategy))) = found else {
        return Ok(Prepared::Nothing);
    };
    let set_at = stored.as_ref().map(|stored| stored.set_at);
    let hash = stored.filter(|stored| stored.is_good()).map(|stored| stored.hash);
    let is_right = cx.engine.hashing().verify_at(place, password, hash.as_deref()).await?;
    let renewal = match hash.filter(|_| is_right) {
        Some(hash) => renew(cx, password, hash).await?,
        None => None,
    };
    Ok(Prepared::Verdict {
        user,
        is_right,
        is_last,
        strategy,
        version,
        is_apart,
        set_at,
        renewal,
    })
}

/// Hashes a right password our own way, if it is not already and the old hash proved all of it.
async fn renew(cx: &Context, password: &str, before: String) -> Result<Option<Renewal>> {
    if is_own(&before) || !covers(password, &before) {
        return Ok(None);
    }
    let after = cx.engine.hashing().hash(password, cx.random()).await?;
    Ok(Some(Renewal { before, after }))
}

impl Flow<'_> {
    pub(super) async fn check_password(&mut self, work: &mut Work<'_>, prepared: &Prepared) -> Result<Progress> {
        match prepared {
            Prepared::Refused(trouble) => Ok(Progress::Stay(vec![*trouble])),
            Prepared::Verdict {
                user: Some(user),
                is_right: true,
                version,
                is_apart,
                set_at,
                renewal,
                ..
            } if *version == self.version => {
                self.is_try_apart = *is_apart;
                // Checking takes its time: what was right may have been replaced meanwhile (R101).
                let found = store::users::hold(work.tx(), self.cx.env(), user).await?;
                let stored = store::passwords::find(work.tx(), self.cx.env(), user).await?;
                let stored = stored.filter(|stored| stored.is_good() && Some(stored.set_at) == *set_at);
                let Some(stored) = stored else {
                    return Ok(Progress::Stay(vec![Trouble::PasswordIncorrect]));
                };
                if let Some(Renewal { before, after }) = renewal {
                    store::passwords::renew(work.tx(), self.cx.env(), user, before, after).await?;
                }
                if found.is_some_and(|user| user.is_password_reset_requested) {
                    // Asked for after this page was shown: a code, and then another password.
                    self.give_back_try(work, user).await?;
                    return self.requested_password(work).await;
                }
                self.password_is_right(work, user, &stored).await
            }
            Prepared::Verdict { is_right: false, .. } => match self.is_locked(work).await? {
                true => Ok(Progress::Moved(None)),
                false => Ok(Progress::Stay(vec![Trouble::PasswordIncorrect])),
            },
            _ => Ok(Progress::Moved(None)),
        }
    }

    /// A temporary password leads to the choice of another, once; any other one to the end of the sign-in.
    async fn password_is_right(&mut self, work: &mut Work<'_>, user: &UserId, stored: &Password) -> Result<Progress> {
        let env = self.cx.env();
        if stored.is_temporary {
            if self.is_suspended(work).await? {
                self.give_back_try(work, user).await?;
                return self.end(End::UserSuspended);
            }
            if !store::passwords::take_temporary(work.tx(), env, user, stored.set_at).await? {
                return Ok(Progress::Stay(vec![Trouble::PasswordIncorrect]));
            }
            self.give_back_try(work, user).await?;
            (self.state.replaces, self.state.proved_at) = (Some(stored.set_at), Some(self.cx.now()));
            self.state.due = Due::NewPassword;
            return Ok(Progress::Moved(None));
        }
        self.give_back_try(work, user).await?;
        self.state.method = Some("pwd".to_owned());
        self.after_authentication(work).await
    }

    /// Whether the password was changed after this flow sent the code to change it, or took the temporary one: that proof
    /// is then void (R101).
    pub(super) async fn is_overtaken(&self, work: &mut Work<'_>) -> Result<bool> {
        let (env, user) = (self.cx.env(), self.user()?);
        if let Some(set_at) = self.state.replaces {
            let password = store::passwords::find(work.tx(), env, &user).await?;
            return Ok(!password.is_some_and(|password| password.is_temporary && password.set_at == set_at));
        }
        let Some(code) = store::one_time_codes::find(work.tx(), env, &self.id, Purpose::Reset.as_str()).await? else {
            return Ok(true);
        };
        let password = store::passwords::find(work.tx(), env, &user).await?;
        Ok(password.is_some_and(|password| password.set_at > code.created_at))
    }

    /// A code proves the address, then a new password may be chosen.
    pub(super) async fn forgot_password(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        if self.is_locked(work).await? {
            return Ok(Progress::Moved(None));
        }
        match self.send_code(work, Purpose::Reset).await? {
            Sent::Yes => {
                self.state.due = Due::ResetCode;
                Ok(Progress::Moved(None))
            }
            Sent::No(trouble) => Ok(Progress::Stay(vec![trouble])),
        }
    }

    /// The same, because whoever runs the service asked for another password: the page says so.
    pub(super) async fn requested_password(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        Ok(match self.forgot_password(work).await? {
            Progress::Moved(_) if self.state.due == Due::ResetCode => Progress::Moved(Some(Notice::PasswordRequested)),
            other => other,
        })
    }

    /// What a new password may not be.
    async fn before(&self, tx: &mut store::Tx) -> Result<Before> {
        let (env, state) = (self.cx.env(), &self.state);
        let identifier = state.identifier.iter().map(|one| one.as_str().to_owned());
        let contact = state.contact.iter().map(|one| one.as_str().to_owned());
        let mut before = Before {
            names: identifier.chain(contact).collect(),
            hash: None,
        };
        if let Some(user) = &state.user_id {
            let identities = store::identities::list_of_user(tx, env, user).await?;
            before.names.extend(identities.into_iter().map(|one| one.value));
            let password = store::passwords::find(tx, env, user).await?;
            before.hash = password.and_then(|password| password.former().map(str::to_owned));
        }
        Ok(before)
    }

    /// Sets the password that was chosen after the proof of the address; a new account is created with it.
    pub(super) async fn set_password(&mut self, work: &mut Work<'_>, prepared: &Prepared) -> Result<Progress> {
        let hash = match prepared {
            Prepared::Hash(hash) => hash,
            Prepared::Refused(trouble) => return Ok(Progress::Stay(vec![*trouble])),
            _ => return Ok(Progress::Moved(None)),
        };
        if !self.state.is_contact_proved && self.state.replaces.is_none() {
            return Err(Error::internal("a password for an account that was not proved"));
        }
        let is_replacement = self.state.user_id.is_some();
        if self.is_locked(work).await? {
            return Ok(Progress::Moved(None));
        }
        if is_replacement
            && (self.is_overtaken(work).await?
                || self.is_overruled(work, self.state.proved_at).await?
                || self.has_lost_identifier(work).await?)
        {
            self.start_over();
            return Ok(Progress::Moved(None));
        }
        if !is_replacement && let Some(instead) = self.create_user(work).await? {
            return Ok(instead);
        }
        let Some(user) = self.state.user_id.clone() else {
            return Err(Error::internal("a password for nobody"));
        };
        let is_first = store::passwords::find(work.tx(), self.cx.env(), &user).await?.is_none();
        crate::users::set_password(self.cx, work, &user, hash, None).await?;
        if is_replacement {
            self.tell_owner(work, &user, is_first).await?;
        }
        self.state.method = Some("pwd".to_owned());
        self.after_authentication(work).await
    }

    /// Back to the first page: nothing was proved.
    pub(super) fn start_over(&mut self) {
        self.state.due = Due::Login;
        self.state.forget_person();
    }

    /// The owner hears of a changed password by mail, or of the account's first (R103).
    async fn tell_owner(&mut self, work: &mut Work<'_>, user: &UserId, is_first: bool) -> Result<()> {
        let (env, now) = (self.cx.env(), self.cx.now());
        if let Some(mut found) = store::users::find(work.tx(), env, user).await?
            && found.is_password_reset_requested
        {
            (found.is_password_reset_requested, found.updated_at) = (false, now);
            store::users::update(work.tx(), env, &found).await?;
        }
        if let Some(Contact::Email(email)) = &self.state.contact {
            let look = self.look(work.tx()).await?;
            let mail = PasswordChangedMail {
                head: Letterhead::new(self.cx, &look, self.locale()),
                to: email.as_str(),
                is_first,
            };
            work.enqueue(&Job::SendEmail(mail.message())).await?;
        }
        Ok(())
    }
}
