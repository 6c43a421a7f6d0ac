//! Signing in with a passkey. It decides the account, whatever was typed before (R121).

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use domain::passkeys::Passkey;
use domain::time::Timestamp;
use domain::users::User;
use protocol::webauthn::assertion::{self, Asserted, Known};
use protocol::webauthn::{AssertionResponse, Refusal};

use super::super::flow::{Flow, Progress};
use super::super::state::Due;
use super::super::tries::{Bar, failed, refused};
use super::super::{End, Trouble};
use super::{Challenge, Purpose};
use crate::context::Work;
use crate::error::{Error, Result};
use crate::passkeys;

/// How a session says that it began with a passkey, and failures that one was tried.
pub(in crate::sign_in) const METHOD: &str = "passkey";

impl Flow<'_> {
    /// Takes what an authenticator signed.
    pub(in crate::sign_in) async fn check_passkey(&mut self, work: &mut Work<'_>, json: &str) -> Result<Progress> {
        let stay = |trouble| Ok(Progress::Stay(vec![trouble]));
        if !self.passkey_policy(work.tx()).await?.is_on() {
            return Ok(Progress::Moved(None));
        }
        let Some(challenge) = self.use_challenge(work, Purpose::SignIn).await? else {
            return stay(Trouble::PasskeyRefused);
        };
        let response = match AssertionResponse::parse(json) {
            Ok(response) => response,
            Err(why) => {
                self.log_refusal(why);
                return stay(Trouble::PasskeyRefused);
            }
        };
        let (env, credential_id) = (self.cx.env(), BASE64.encode(response.credential_id()));
        let Some(passkey) = store::passkeys::find_by_credential(work.tx(), env, &credential_id).await? else {
            return stay(Trouble::PasskeyUnknown);
        };
        let owner = store::users::find(work.tx(), env, &passkey.user_id).await?;
        let owner = owner.ok_or_else(|| Error::internal("a passkey of nobody"))?;
        let now = self.cx.now();
        match self.verify(work, &challenge, &response, &passkey, now).await? {
            Ok(()) => self.passkey_is_right(work, &owner).await,
            Err(why) => {
                self.log_refusal(why);
                failed(work, Some(&owner.id), METHOD, false).await?;
                if why == Refusal::Counter {
                    passkeys::announce(work, "passkey.counter_regressed", &passkey).await?;
                }
                stay(Trouble::PasskeyRefused)
            }
        }
    }

    async fn verify(
        &self,
        work: &mut Work<'_>,
        challenge: &Challenge,
        response: &AssertionResponse,
        passkey: &Passkey,
        now: Timestamp,
    ) -> Result<Result<(), Refusal>> {
        let (id, key) = (
            BASE64.decode(&passkey.credential_id).map_err(Error::internal)?,
            BASE64.decode(&passkey.public_key).map_err(Error::internal)?,
        );
        let known = Known {
            credential_id: &id,
            public_key: &key,
            user_handle: passkey.user_id.as_str().as_bytes(),
            sign_count: u32::try_from(passkey.sign_count).map_err(Error::internal)?,
            is_backup_eligible: passkey.is_backup_eligible,
        };
        let Asserted {
            sign_count,
            is_backed_up,
        } = match assertion::verify(response, &challenge.expect(), &known) {
            Ok(asserted) => asserted,
            Err(why) => return Ok(Err(why)),
        };
        let (env, count) = (self.cx.env(), i64::from(sign_count));
        let has_grown = store::passkeys::record_use(work.tx(), env, &passkey.id, count, is_backed_up, now).await?;
        Ok(if has_grown { Ok(()) } else { Err(Refusal::Counter) })
    }

    /// Who is locked or suspended stays out, also with a passkey (R87). Nothing that was typed or proved before counts any
    /// more: it may have been about somebody else.
    async fn passkey_is_right(&mut self, work: &mut Work<'_>, owner: &User) -> Result<Progress> {
        self.start_over();
        self.state.user_id = Some(owner.id.clone());
        if owner.is_suspended {
            refused(work, Some(&owner.id), Bar::Suspended).await?;
            self.state.due = Due::Ended(End::UserSuspended);
        } else if let Some(until) = self.locked_until(work).await? {
            refused(work, Some(&owner.id), Bar::Locked).await?;
            self.state.due = Due::Locked(until);
        } else {
            self.state.method = Some(METHOD.to_owned());
            return self.after_authentication(work).await;
        }
        Ok(Progress::Moved(None))
    }
}
