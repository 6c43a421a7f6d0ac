//! Coming back from a provider: from what it proved to an account, and what is due before a session begins.
//!
//! Whose account it is decides `federation::linking`. An account that there is already gets the identity at the end, after
//! every factor that it asks for; what is taken from an account that somebody else may have prepared goes at once (R179).

mod account;
mod address;
mod company;

use domain::connections::Family;
use domain::identifiers::Contact;
use domain::ids::{ConnectionId, FlowId, Id as _, UserId};
use domain::text::{EmailAddress, parse_name};
use domain::time::Timestamp;
use domain::users::{ExternalProfile, IdentityType};
use serde::{Deserialize, Serialize};
use store::Tx;

use super::flow::{Doing, Flow, Progress, carry_out};
use super::screen::stranded;
use super::state::Due;
use super::tries::{Bar, refused};
use super::{Application, End, Outcome, Screen, Step};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::federation::arrival::LONGEST_SUBJECT;
use crate::federation::linking::{Owner, Stranger, Verdict, decide};
use crate::federation::{Arrival, Failure, Provider, Said};
use crate::oidc::authorize::{Browser, organization_of_code};
use crate::users::LONGEST_NAME;
use crate::users::external::{self, External};

/// The most bytes of a provider's own words that are kept: they travel in tokens.
const LONGEST_PROFILE: usize = 2_048;
/// The most groups that are kept, and the most characters of each.
const MOST_GROUPS: (usize, usize) = (200, 256);

/// What a provider proved in a flow, as it is stored between two steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Federated {
    pub connection_id: ConnectionId,
    /// How somebody authenticated who came from there.
    pub strategy: String,
    pub subject: String,
    pub profile: ExternalProfile,
    /// Whether the account gets the identity at the end.
    pub is_join_due: bool,
    /// When the person proved themselves there, if the provider says so.
    #[serde(default)]
    pub authenticated_at: Option<Timestamp>,
}

impl Federated {
    fn of(arrival: &Arrival) -> Self {
        let line = |text: &Option<String>, most| text.as_deref().and_then(|text| parse_name(text, most).ok());
        let groups = arrival.groups.iter().take(MOST_GROUPS.0);
        let mut profile = ExternalProfile {
            email: line(&arrival.email, 254),
            is_confirmed: arrival.is_email_verified && arrival.email.is_some(),
            given_name: line(&arrival.given_name, LONGEST_NAME),
            family_name: line(&arrival.family_name, LONGEST_NAME),
            picture: line(&arrival.picture, 2_000),
            username: line(&arrival.username, LONGEST_SUBJECT),
            groups: groups.filter_map(|one| parse_name(one, MOST_GROUPS.1).ok()).collect(),
            profile: arrival.claims.clone(),
        };
        profile.shorten(LONGEST_PROFILE);
        Self {
            connection_id: arrival.connection.id.clone(),
            strategy: arrival.connection.strategy.clone(),
            subject: arrival.subject.clone(),
            profile,
            is_join_due: false,
            authenticated_at: arrival.authenticated_at,
        }
    }

    fn external(&self) -> External<'_> {
        let family = Family::of(&self.strategy).unwrap_or(Family::Social);
        External::new(family, &self.connection_id, &self.subject)
    }

    /// What the account at the provider is known by.
    pub(super) fn account(&self) -> String {
        external::account_name(&self.profile, &self.subject)
    }

    pub(super) fn is_company(&self) -> bool {
        Family::of(&self.strategy).is_some_and(Family::is_enterprise)
    }
}

/// Goes on with a sign-in whose visitor came back from a provider.
pub(crate) async fn arrive(cx: &Context, id: &FlowId, browser: Browser<'_>, arrival: &Arrival) -> Result<Outcome> {
    let session = crate::sessions::find(cx, browser.session).await?;
    carry_out(cx, id, browser.id, session.as_ref(), Doing::Arrival(arrival)).await
}

/// The page that says why a provider did not do, with the way back into the flow where there is one.
pub(crate) async fn show_failure(cx: &Context, id: Option<&FlowId>, browser: &str, failure: Failure) -> Result<Screen> {
    let nowhere = || stranded(cx, &FlowId::from_text(String::new()), browser, End::Gone);
    let Some(id) = id else {
        return Ok(Screen {
            step: Step::Failed(failure),
            ..nowhere()
        });
    };
    cx.read(async |tx: &mut Tx| {
        let screen = match Flow::load(cx, tx, id, browser, None).await? {
            Ok(flow) => flow.screen(tx, None, Vec::new()).await?,
            // The sign-in is over; the application that it was for is known all the same.
            Err(over) => Screen {
                application: Application {
                    redirect_uri: String::new(),
                    ..over.application
                },
                ..*over
            },
        };
        Ok(Screen {
            step: Step::Failed(failure.clone()),
            ..screen
        })
    })
    .await
}

impl Flow<'_> {
    /// Takes what a provider proved. What was typed or proved before counts no more: it may have been about somebody else.
    pub(super) async fn take_arrival(&mut self, work: &mut Work<'_>, arrival: &Arrival) -> Result<Progress> {
        if !self.may_turn() {
            return Ok(Progress::Moved(None));
        }
        let id = &arrival.connection.id;
        let Some(provider) = self.provider(id) else {
            return Ok(Progress::failed(
                id,
                Failure::not_ready("the application does not use the connection"),
            ));
        };
        let subject = &arrival.subject;
        let is_plain = !subject.trim().is_empty() && !subject.chars().any(char::is_control);
        if !is_plain || subject.chars().count() > LONGEST_SUBJECT {
            let failure = Failure::new(Said::Refused, 5101, "the provider names nobody, or not in a usable way");
            return Ok(Progress::failed(id, failure));
        }
        self.state.forget_person();
        self.state.due = Due::Login;
        let federated = Federated::of(arrival);
        let (given, kept) = (arrival.groups.len(), federated.profile.groups.len());
        if kept < given {
            tracing::warn!(
                request_id = self.cx.request_id.as_str(),
                connection.id = %id,
                given,
                kept,
                "some groups of a person are too many or too long to be kept"
            );
        }
        let known = federated.external().find(work.tx(), self.cx).await?;
        let email = federated.profile.email.clone();
        let email = email.and_then(|text| EmailAddress::parse(&text).ok());
        // The people of a company's domains sign in there, whatever else vouches for them, and whether it is their first time.
        // A company's own provider is asked for its domains alone; one without domains vouches for no other's people.
        let may_lead = !federated.is_company() || provider.options.domains.is_empty();
        if may_lead && let Some(away) = email.as_ref().and_then(|email| self.home_realm_of(email)) {
            return Ok(away);
        }
        self.state.federated = Some(federated);
        match known {
            Some(identity) => self.provider_proved(work, identity.user_id).await,
            None => self.take_stranger(work, &provider, email).await,
        }
    }

    /// Nobody has this identity yet.
    async fn take_stranger(
        &mut self,
        work: &mut Work<'_>,
        provider: &Provider,
        email: Option<EmailAddress>,
    ) -> Result<Progress> {
        let found = match &email {
            Some(email) => {
                store::identities::find(work.tx(), self.cx.env(), IdentityType::Email, email.folded()).await?
            }
            None => None,
        };
        let company = match &found {
            Some(identity) => external::company_of(self.cx, work.tx(), &identity.user_id).await?,
            None => None,
        };
        let verdict = decide(&Stranger {
            provider,
            email: email.as_ref(),
            is_email_verified: self.federated()?.profile.is_confirmed,
            owner: found.as_ref().map(|identity| Owner {
                address: &identity.value,
                is_verified: identity.is_verified,
                company: company.as_ref(),
            }),
            are_domains_asked: self.are_domains_asked(work).await?,
        });
        match (verdict, email, found) {
            (Verdict::Join, _, Some(owner)) => self.joining(work, owner.user_id).await,
            (Verdict::JoinCleared, _, Some(owner)) => {
                external::clear(self.cx, work, &owner.user_id, &owner).await?;
                self.joining(work, owner.user_id).await
            }
            (Verdict::Create, Some(email), _) => {
                self.state.contact = Some(Contact::Email(email));
                self.state.is_contact_proved = true;
                self.begin_account(work).await
            }
            (Verdict::CreateApart, _, _) => self.begin_account(work).await,
            (Verdict::Prove, Some(email), _) => self.prove_address(work, email).await,
            (Verdict::Company, _, _) => self.lead_to_company(company),
            (Verdict::NotAllowed, _, _) => {
                let log = "the connection may not vouch for addresses of this domain";
                let failure = Failure::new(Said::NotAllowed, 5102, log);
                Ok(Progress::failed(&provider.connection.id, failure))
            }
            _ => {
                self.state.due = Due::ProvideEmail;
                Ok(Progress::Moved(None))
            }
        }
    }

    /// Whether only addresses of some domains are let in: by the environment, or where the visitor wants to go.
    async fn are_domains_asked(&self, work: &mut Work<'_>) -> Result<bool> {
        if !self.settings().allowed_domains.is_empty() {
            return Ok(true);
        }
        let Some(code) = &self.state.request.org_code else {
            return Ok(false);
        };
        let asked = store::organizations::find(work.tx(), self.cx.env(), &organization_of_code(code)).await?;
        Ok(asked.is_some_and(|one| !one.settings.allowed_domains.is_empty()))
    }

    /// The account is found, and gets the identity when everything else is proved that it asks for.
    async fn joining(&mut self, work: &mut Work<'_>, user: UserId) -> Result<Progress> {
        if let Some(federated) = &mut self.state.federated {
            federated.is_join_due = true;
        }
        self.provider_proved(work, user).await
    }

    /// The provider proved who it is. Who is suspended or locked stays out all the same (R87).
    async fn provider_proved(&mut self, work: &mut Work<'_>, user: UserId) -> Result<Progress> {
        let found = store::users::find(work.tx(), self.cx.env(), &user).await?;
        self.state.user_id = Some(user.clone());
        if found.is_none_or(|user| user.is_suspended) {
            refused(work, Some(&user), Bar::Suspended).await?;
            self.state.due = Due::Ended(End::UserSuspended);
        } else if let Some(until) = self.locked_until(work).await? {
            refused(work, Some(&user), Bar::Locked).await?;
            self.state.due = Due::Locked(until);
        } else {
            self.state.method = Some(self.federated()?.strategy.clone());
            return self.after_authentication(work).await;
        }
        Ok(Progress::Moved(None))
    }

    /// At the end, when everything was proved: the account gets the identity, and what the provider says of the person.
    pub(super) async fn settle_provider(&self, work: &mut Work<'_>, user: &UserId) -> Result<()> {
        let Some(federated) = self.state.federated.clone() else {
            return Ok(());
        };
        let (env, now, external) = (self.cx.env(), self.cx.now(), federated.external());
        let has_it = external
            .find(work.tx(), self.cx)
            .await?
            .is_some_and(|one| one.user_id == *user);
        if federated.is_join_due && !has_it {
            Box::pin(external::join(self.cx, work, user, &external, &federated.profile)).await?;
        }
        let identity = external.find(work.tx(), self.cx).await?;
        let Some(identity) = identity.filter(|identity| identity.user_id == *user) else {
            // Taken from the account since, or given to another.
            return Err(Error::NotFound("the identity"));
        };
        store::identities::update_claims(work.tx(), env, &identity.id, &federated.profile).await?;
        store::identities::record_sign_in(work.tx(), env, user, identity.kind, &identity.value_folded, now).await?;
        let provider = self.cx.environment.provider(&federated.connection_id);
        let own = provider.and_then(|provider| provider.options.is_on("is_sync_user_profile_on_login"));
        if own.unwrap_or(self.settings().is_user_profile_synced) {
            external::sync_profile(self.cx, work, user, &federated.profile).await?;
        }
        Ok(())
    }

    /// Whether a code to the account's own contact is what lets the provider be joined to it.
    pub(super) fn is_joining_by_code(&self) -> bool {
        let is_joining = self.state.federated.as_ref().is_some_and(|one| one.is_join_due);
        is_joining && self.state.is_contact_proved
    }

    fn federated(&self) -> Result<&Federated> {
        let federated = self.state.federated.as_ref();
        federated.ok_or_else(|| Error::internal("a step after a provider, without one"))
    }
}
