//! The offer of a passkey, after everything was proved and before the session begins.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use domain::ids::{PasskeyId, UserId};
use domain::organizations::Organization;
use domain::passkeys::{DECLINED_FOR, Passkey, PasskeyPolicy};
use domain::users::IdentityType;
use protocol::webauthn::options::{NewPasskey, creation};
use protocol::webauthn::registration::{self, Registered};
use protocol::webauthn::{Refusal, RegistrationResponse};
use store::Tx;

use super::super::flow::{Flow, Progress};
use super::super::state::Due;
use super::super::{Step, Trouble};
use super::{Offer, Purpose};
use crate::context::Work;
use crate::error::{Error, Result};
use crate::mail::templates::PasskeyChange;
use crate::passkeys::{self, aaguid, announce, name, tell_owner};

/// Seconds after authenticating within which a passkey may be added (R85).
const FRESH: i64 = 600;

impl Flow<'_> {
    /// Makes the offer, if it is due before the session begins; tells whether it is.
    ///
    /// Worked out afresh whenever the flow gets here, so that nothing leads past a passkey that must be.
    pub(in crate::sign_in) async fn offers_passkey(
        &mut self,
        work: &mut Work<'_>,
        user: &UserId,
        organization: Option<&Organization>,
        policy: PasskeyPolicy,
    ) -> Result<bool> {
        let (env, now) = (self.cx.env(), self.cx.now());
        if !policy.is_on() || !store::passkeys::list_of_user(work.tx(), env, user).await?.is_empty() {
            return Ok(false);
        }
        let is_signing_in = self.state.method.is_some();
        if policy == PasskeyPolicy::Optional {
            if !is_signing_in {
                return Ok(false);
            }
            let refused_at = store::passkeys::find_refusal(work.tx(), env, user).await?;
            let is_declined = refused_at.is_some_and(|moment| now < moment.plus_seconds(DECLINED_FOR));
            if is_declined || matches!(self.state.passkey, Offer::Answered { .. }) {
                return Ok(false);
            }
        }
        // Whoever was signed in already has proved everything when the session began.
        let before = self.session.as_ref().map(|session| session.authenticated_at);
        let proved_at = if is_signing_in {
            self.state.authenticated_at
        } else {
            before
        };
        let proved_at = proved_at.unwrap_or(now);
        if now >= proved_at.plus_seconds(FRESH) {
            self.begin_again();
            self.recall(work.tx(), user).await?;
            return Ok(true);
        }
        self.state.passkey = Offer::Made {
            since: self.state.passkey.since().unwrap_or(proved_at),
            organization: organization.map(|one| one.id.clone()),
        };
        self.state.due = Due::AddPasskey;
        self.put_challenge(work, Purpose::Add).await?;
        Ok(true)
    }

    /// The page of the offer.
    pub(in crate::sign_in) async fn passkey_offer(&self, tx: &mut Tx) -> Result<Step> {
        let user = self.user()?;
        let found = store::users::find(tx, self.cx.env(), &user).await?;
        let identities = store::identities::list_of_user(tx, self.cx.env(), &user).await?;
        let of = |kind| {
            let mut own = identities.iter().filter(move |identity| identity.kind == kind);
            let primary = own.clone().find(|identity| identity.is_primary);
            primary.or_else(|| own.next()).map(|identity| identity.value.clone())
        };
        let account = of(IdentityType::Email)
            .or_else(|| of(IdentityType::Username))
            .or_else(|| of(IdentityType::Phone))
            .unwrap_or_default();
        let display_name = found.and_then(|user| user.full_name());
        let exclude = store::passkeys::list_of_user(tx, self.cx.env(), &user).await?;
        let exclude: Vec<_> = exclude
            .iter()
            .filter_map(|passkey| BASE64.decode(&passkey.credential_id).ok())
            .collect();
        let options = self.passkey_challenge(tx, Purpose::Add).await?.map(|challenge| {
            let new = NewPasskey {
                rp_id: &challenge.site.id,
                rp_name: &self.cx.environment.business.name,
                user_handle: user.as_str().as_bytes(),
                user_name: &account,
                display_name: display_name.as_deref().unwrap_or(&account),
                exclude: &exclude,
            };
            creation(&challenge.bytes, &new)
        });
        Ok(Step::AddPasskey {
            account,
            options: options.unwrap_or_default(),
            may_decline: self.offer_policy(tx).await? != PasskeyPolicy::Mandatory,
        })
    }

    /// Takes a new passkey, and goes on.
    pub(in crate::sign_in) async fn add_passkey(&mut self, work: &mut Work<'_>, json: &str) -> Result<Progress> {
        let stay = |trouble| Ok(Progress::Stay(vec![trouble]));
        let user = self.user()?;
        let Some(challenge) = self.use_challenge(work, Purpose::Add).await? else {
            return stay(Trouble::PasskeyNotAdded);
        };
        let made = RegistrationResponse::parse(json).and_then(|made| registration::verify(&made, &challenge.expect()));
        let registered = match made {
            Ok(registered) => registered,
            Err(why) => {
                self.log_refusal(why);
                return stay(Trouble::PasskeyNotAdded);
            }
        };
        // The account stays until the passkey is in it: none is left behind by somebody deleted meanwhile.
        let is_there = store::users::hold(work.tx(), self.cx.env(), &user).await?.is_some();
        if !is_there || !self.is_offer_fresh() || self.is_void(work).await? {
            self.begin_again();
            self.recall(work.tx(), &user).await?;
            return Ok(Progress::Moved(None));
        }
        let passkey = self.passkey_of(&user, &registered);
        if !store::passkeys::insert(work.tx(), self.cx.env(), &passkey).await? {
            self.log_refusal(Refusal::CredentialId);
            return stay(Trouble::PasskeyNotAdded);
        }
        announce(work, "passkey.added", &passkey).await?;
        tell_owner(self.cx, work, &passkey, PasskeyChange::Added, self.locale()).await?;
        self.offer_answered(work).await
    }

    /// "Not now", and not for a while. Where a passkey must be, that is no answer.
    pub(in crate::sign_in) async fn decline_passkey(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        let user = self.user()?;
        if self.offer_policy(work.tx()).await? == PasskeyPolicy::Mandatory {
            return Ok(Progress::Moved(None));
        }
        store::passkeys::record_refusal(work.tx(), self.cx.env(), &user, self.cx.now()).await?;
        self.offer_answered(work).await
    }

    /// What holds where the sign-in goes on to.
    async fn offer_policy(&self, tx: &mut Tx) -> Result<PasskeyPolicy> {
        let organization = self.offered_in(tx).await?;
        Ok(passkeys::policy(self.cx, organization.as_ref()))
    }

    async fn offered_in(&self, tx: &mut Tx) -> Result<Option<Organization>> {
        match &self.state.passkey {
            Offer::Made {
                organization: Some(id), ..
            } => Ok(store::organizations::find(tx, self.cx.env(), id).await?),
            _ => Ok(None),
        }
    }

    /// On to the session: everything else is asked once more there.
    async fn offer_answered(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        let Offer::Made { since, organization } = self.state.passkey.clone() else {
            return Err(Error::internal("an answer to an offer that was not made"));
        };
        let found = self.offered_in(work.tx()).await?;
        self.state.passkey = Offer::Answered { since };
        match (organization, found) {
            // Deleted meanwhile: which one, is asked again.
            (Some(_), None) => self.after_authentication(work).await,
            (_, found) => self.finish(work, found.as_ref()).await,
        }
    }

    fn is_offer_fresh(&self) -> bool {
        let since = self.state.passkey.since();
        since.is_some_and(|since| self.cx.now() < since.plus_seconds(FRESH))
    }

    /// What was proved is too long ago to add anything to the account (R85): from the first page on, once more.
    fn begin_again(&mut self) {
        self.start_over();
        self.state.method = None;
    }

    fn passkey_of(&self, user: &UserId, registered: &Registered) -> Passkey {
        let model = aaguid(registered.aaguid);
        Passkey {
            id: self.cx.new_id::<PasskeyId>(),
            user_id: user.clone(),
            credential_id: BASE64.encode(&registered.credential_id),
            public_key: BASE64.encode(&registered.public_key),
            sign_count: i64::from(registered.sign_count),
            is_backup_eligible: registered.is_backup_eligible,
            is_backed_up: registered.is_backed_up,
            name: name(&model, self.cx.user_agent.as_deref()),
            aaguid: model,
            created_at: self.cx.now(),
            last_used_at: None,
        }
    }
}
