//! Passkeys in a sign-in: in place of every other proof, and offered after one.
//!
//! A challenge belongs to one flow, and so to one browser (R123). Whatever comes of a response, its challenge is used up
//! with it (R120).

mod adding;
mod asserting;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use domain::ids::{OrganizationId, UserId};
use domain::organizations::Organization;
use domain::passkeys::PasskeyPolicy;
use domain::time::Timestamp;
use protocol::webauthn::{CHALLENGE_LENGTH, Expect, options};
use serde::{Deserialize, Serialize};
use store::Tx;

pub(super) use self::asserting::METHOD;
use super::Trouble;
use super::flow::{FINISH, Flow, Progress};
use crate::context::Work;
use crate::error::{Error, Result};
use crate::oidc::authorize::organization_of_code;
use crate::passkeys::{self, Site};

/// What a challenge is for. One for signing in makes no passkey, and the other way round (R105).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    SignIn,
    Add,
}

impl Purpose {
    fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::Add => "add",
        }
    }
}

/// Where a flow stands with the offer of a passkey.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Offer {
    /// It was not due yet.
    #[default]
    NotYet,
    /// The page is shown. Everything else was proved at that moment.
    Made {
        since: Timestamp,
        /// Where the sign-in goes on to.
        organization: Option<OrganizationId>,
    },
    /// A passkey was created, or "not now" was said.
    Answered { since: Timestamp },
}

impl Offer {
    /// When the person had proved everything: that, and not the answer to the offer, is when they signed in (R119).
    pub(super) fn since(&self) -> Option<Timestamp> {
        match self {
            Self::NotYet => None,
            Self::Made { since, .. } | Self::Answered { since } => Some(*since),
        }
    }
}

/// What the sign-in page needs to ask a browser for a passkey, and what a response is measured against.
struct Challenge {
    site: Site,
    bytes: Vec<u8>,
}

impl Challenge {
    fn expect(&self) -> Expect<'_> {
        Expect {
            challenge: &self.bytes,
            origin: &self.site.origin,
            rp_id: &self.site.id,
            // A passkey takes the place of everything else, so it has to be more than something that was found (R121).
            needs_user_verification: true,
        }
    }
}

impl Flow<'_> {
    /// What holds before anybody is known: as in the organization asked for, if there is one.
    async fn passkey_policy(&self, tx: &mut Tx) -> Result<PasskeyPolicy> {
        let organization = match &self.state.request.org_code {
            Some(code) => store::organizations::find(tx, self.cx.env(), &organization_of_code(code)).await?,
            None => None,
        };
        Ok(passkeys::policy(self.cx, organization.as_ref()))
    }

    /// Gives a new flow the challenge that its first page asks with.
    pub(super) async fn prepare_passkeys(&self, work: &mut Work<'_>) -> Result<()> {
        match self.passkey_policy(work.tx()).await?.is_on() {
            true => self.put_challenge(work, Purpose::SignIn).await,
            false => Ok(()),
        }
    }

    /// What the sign-in page asks browsers for: the same whoever there is (R122).
    pub(super) async fn passkey_request(&self, tx: &mut Tx) -> Result<Option<String>> {
        if !self.passkey_policy(tx).await?.is_on() {
            return Ok(None);
        }
        let challenge = self.passkey_challenge(tx, Purpose::SignIn).await?;
        Ok(challenge.map(|challenge| options::request(&challenge.bytes, &challenge.site.id)))
    }

    async fn put_challenge(&self, work: &mut Work<'_>, purpose: Purpose) -> Result<()> {
        let (cx, challenge) = (self.cx, self.fresh_challenge());
        let until = cx.now().plus_seconds(self.settings().flow_lifetime);
        Ok(store::passkeys::put_challenge(work.tx(), cx.env(), &self.id, purpose.as_str(), &challenge, until).await?)
    }

    /// The living challenge, where there is one.
    async fn passkey_challenge(&self, tx: &mut Tx, purpose: Purpose) -> Result<Option<Challenge>> {
        let Some(site) = Site::of(self.cx.environment.issuer()) else {
            return Ok(None);
        };
        let found = store::passkeys::find_challenge(tx, self.cx.env(), &self.id, purpose.as_str()).await?;
        let Some(challenge) = found else { return Ok(None) };
        let bytes = BASE64.decode(challenge).map_err(Error::internal)?;
        Ok(Some(Challenge { site, bytes }))
    }

    /// Uses the living challenge up, whatever comes of the response. Of several requests at the same moment one gets it.
    async fn use_challenge(&self, work: &mut Work<'_>, purpose: Purpose) -> Result<Option<Challenge>> {
        let Some(challenge) = self.passkey_challenge(work.tx(), purpose).await? else {
            return Ok(None);
        };
        let (used, next) = (BASE64.encode(&challenge.bytes), self.fresh_challenge());
        let (env, purpose) = (self.cx.env(), purpose.as_str());
        let was_living = store::passkeys::replace_challenge(work.tx(), env, &self.id, purpose, &used, &next).await?;
        match was_living {
            true => Ok(Some(challenge)),
            // Another request had the same response a moment ago: this one is shown what came of that.
            false => Err(Error::taken(FINISH)),
        }
    }

    fn fresh_challenge(&self) -> String {
        let mut bytes = [0; CHALLENGE_LENGTH];
        self.cx.random().fill(&mut bytes);
        BASE64.encode(bytes)
    }

    /// What passkeys have to do with the end of a sign-in: where none are used, one is no proof; otherwise one may be offered.
    pub(super) async fn passkey_step(
        &mut self,
        work: &mut Work<'_>,
        user: &UserId,
        organization: Option<&Organization>,
    ) -> Result<Option<Progress>> {
        let policy = passkeys::policy(self.cx, organization);
        if self.state.method.as_deref() == Some(METHOD) && !policy.is_on() {
            self.start_over();
            self.state.method = None;
            return Ok(Some(Progress::Stay(vec![Trouble::PasskeyNotHere])));
        }
        if self.comes_from_company() {
            // The company's own provider is the only way in: a passkey would be another.
            return Ok(None);
        }
        let is_offered = self.offers_passkey(work, user, organization, policy).await?;
        Ok(is_offered.then_some(Progress::Moved(None)))
    }

    /// Says in the log why a response was refused. The visitor is told to try again.
    fn log_refusal(&self, why: impl std::fmt::Display) {
        tracing::info!(request_id = self.cx.request_id.as_str(), flow.id = %self.id, %why, "a passkey was refused");
    }
}
