//! Answers that come with a form from the provider's site.
//!
//! Browsers send no `SameSite=Lax` cookie with such a form, so it cannot be known yet whose it is. The answer is verified
//! at once, what it says is kept here for two minutes, and the browser is sent to ask for it with a plain request of our
//! own site: with its cookie, which has to be the one of the browser that left (R182).

use domain::ids::{ConnectionId, FlowId};
use protocol::client_auth::secret_hash;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use store::Tx;
use store::federation_answers::FederationAnswer;

use super::arrival::moment;
use super::failure::{Failure, Said, Stop};
use super::requests::{Protocol, take};
use super::{Arrival, arrive, refuse};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::oidc::authorize::Browser;
use crate::secrets::random_text;
use crate::sign_in::Outcome;

/// Seconds for which an answer waits for its browser.
const LIFETIME: i64 = 120;
/// What the name of an answer begins with that is nothing but a failure: a letter that no random text has.
const TOLD: &str = "~";
/// How old an authentication may be where a fresh one was asked for, besides what clocks may differ.
pub(super) const FRESH: i64 = 60;

/// What a strategy keeps of a question.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Kept {
    /// When it was asked, in seconds since 1970.
    pub(super) at: i64,
    /// Whether the person had to prove themselves anew.
    pub(super) is_forced: bool,
}

/// What was proved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Proved {
    pub(super) connection_id: ConnectionId,
    pub(super) subject: String,
    pub(super) email: Option<String>,
    /// Whether the provider is one that may say whose an address is.
    #[serde(default)]
    pub(super) is_address_vouched_for: bool,
    pub(super) given_name: Option<String>,
    pub(super) family_name: Option<String>,
    pub(super) groups: Vec<String>,
    pub(super) claims: Map<String, Value>,
    /// When the person proved themselves to the provider, in seconds since 1970.
    pub(super) authenticated_at: Option<i64>,
}

/// A failure as it waits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Told {
    said: u8,
    number: u16,
    log: String,
}

const SAID: [Said; 9] = [
    Said::NotReady,
    Said::Unreachable,
    Said::Refused,
    Said::Cancelled,
    Said::Expired,
    Said::OtherBrowser,
    Said::NotAllowed,
    Said::NotFresh,
    Said::Faulty,
];

impl Told {
    fn of(failure: &Failure) -> Self {
        let said = SAID.iter().position(|one| *one == failure.said).unwrap_or(2);
        Self {
            said: u8::try_from(said).unwrap_or(2),
            number: failure.number,
            log: failure.log.chars().take(500).collect(),
        }
    }

    fn failure(self) -> Failure {
        let said = SAID.get(usize::from(self.said)).copied().unwrap_or(Said::Refused);
        Failure::new(said, self.number, self.log)
    }
}

#[derive(Serialize, Deserialize)]
struct Answer {
    is_wsfed: bool,
    /// The name of the question.
    question: String,
    /// What came of it.
    outcome: std::result::Result<Proved, Told>,
}

/// The question that an answer names, as far as that can be known without its browser.
pub(super) struct Question {
    pub(super) connection_id: ConnectionId,
}

/// Looks a question up without using it.
pub(super) async fn question(cx: &Context, protocol: Protocol, id: &str) -> Result<Option<Question>> {
    let hash = secret_hash(id);
    let row = cx
        .read(async |tx: &mut Tx| Ok(store::federation_requests::find(tx, cx.env(), &hash).await?))
        .await?;
    let row = row.filter(|row| cx.now() < row.expires_at);
    let fitting = row.filter(|row| {
        let provider = cx.environment.provider(&row.connection_id);
        provider.is_some_and(|one| Protocol::of(&one.connection.strategy) == Some(protocol))
    });
    Ok(fitting.map(|row| Question {
        connection_id: row.connection_id,
    }))
}

/// Keeps what an answer proved, and uses its assertion up (R164); or keeps why it proved nothing. Gives the name under
/// which its browser asks for it.
pub(super) async fn keep(
    cx: &Context,
    protocol: Protocol,
    question: &str,
    outcome: std::result::Result<(Proved, Used), Failure>,
) -> Result<String> {
    let id = random_text(cx.random());
    let id_hash = secret_hash(&id);
    cx.work(async |work: &mut Work<'_>| {
        let outcome = match &outcome {
            Ok((proved, used)) => match used.up(cx, work, &proved.connection_id).await? {
                true => Ok(proved.clone()),
                false => Err(Told::of(&replayed())),
            },
            Err(failure) => Err(Told::of(failure)),
        };
        let answer = Answer {
            is_wsfed: protocol == Protocol::WsFed,
            question: question.to_owned(),
            outcome,
        };
        let plain = serde_json::to_vec(&answer).map_err(Error::internal)?;
        let row = FederationAnswer {
            answer_sealed: cx.engine.secrets().seal(&place(cx, &id_hash), &plain, cx.random())?,
            expires_at: cx.now().plus_seconds(LIFETIME),
            id_hash: id_hash.clone(),
        };
        Ok(store::federation_answers::insert(work.tx(), cx.env(), &row).await?)
    })
    .await?;
    Ok(id)
}

/// An assertion that is to be accepted once.
pub(super) struct Used {
    pub(super) id: String,
    /// Until when it is remembered, in seconds since 1970.
    pub(super) until: i64,
}

impl Used {
    /// Uses it up; tells whether it was the first time.
    pub(super) async fn up(&self, cx: &Context, work: &mut Work<'_>, connection: &ConnectionId) -> Result<bool> {
        let (hash, until) = (
            secret_hash(&self.id),
            domain::time::Timestamp(self.until.saturating_mul(1_000_000)),
        );
        Ok(store::used_assertions::insert(work.tx(), cx.env(), connection, &hash, until).await?)
    }
}

/// The failure of an assertion that comes again.
pub(super) fn replayed() -> Failure {
    Failure::new(Said::Expired, 7558, "the assertion was used before")
}

/// A failure that belongs to no question, sealed for the way to where its browser is known. Nothing of it is kept: anybody
/// can post anything.
pub fn told(cx: &Context, failure: &Failure) -> Result<String> {
    let plain = zeroize::Zeroizing::new(serde_json::to_vec(&Told::of(failure)).map_err(Error::internal)?);
    let sealed = cx.engine.secrets().seal(&place_of_told(cx), &plain, cx.random())?;
    Ok(format!("{TOLD}{sealed}"))
}

/// Opens what [`told`] sealed; none for what is something else.
pub fn understood(cx: &Context, id: &str) -> Option<Failure> {
    let plain = cx
        .engine
        .secrets()
        .open(&place_of_told(cx), id.strip_prefix(TOLD)?)
        .ok()?;
    serde_json::from_slice(&plain).ok().map(Told::failure)
}

fn place_of_told(cx: &Context) -> String {
    format!("federation_failures/{}", cx.env())
}

/// Takes an answer for the browser that asks for it, and goes on with its sign-in.
pub async fn collect(cx: &Context, id: &str, browser: Browser<'_>) -> Result<Outcome> {
    if let Some(failure) = understood(cx, id) {
        return refuse(cx, None, browser.id, None, failure).await;
    }
    let id_hash = secret_hash(id);
    let row = cx
        .work(async |work: &mut Work<'_>| Ok(store::federation_answers::take(work.tx(), cx.env(), &id_hash).await?))
        .await?;
    let Some(row) = row.filter(|row| cx.now() < row.expires_at) else {
        let gone = Failure::new(
            Said::Expired,
            7558,
            "an answer was asked for that is not there, or not any more",
        );
        return refuse(cx, None, browser.id, None, gone).await;
    };
    let plain = cx.engine.secrets().open(&place(cx, &id_hash), &row.answer_sealed)?;
    let answer: Answer = serde_json::from_slice(&plain).map_err(Error::internal)?;
    let protocol = match answer.is_wsfed {
        true => Protocol::WsFed,
        false => Protocol::Saml,
    };
    let (flow, connection) = asked(cx, &answer.question).await?;
    let failure = match answer.outcome {
        Err(told) => told.failure(),
        Ok(proved) => match arrival(cx, protocol, &answer.question, browser.id, proved).await {
            Ok((flow, arrival)) => return arrive(cx, &flow, browser, arrival).await,
            Err(Stop::Failed(failure)) => failure,
            Err(Stop::Fault(error)) => return Err(error),
        },
    };
    refuse(cx, flow.as_ref(), browser.id, connection.as_ref(), failure).await
}

/// The sign-in and the connection of a question, if it is still there.
async fn asked(cx: &Context, question: &str) -> Result<(Option<FlowId>, Option<ConnectionId>)> {
    let hash = secret_hash(question);
    let row = cx
        .read(async |tx: &mut Tx| Ok(store::federation_requests::find(tx, cx.env(), &hash).await?))
        .await?;
    Ok(row.map_or((None, None), |row| (Some(row.flow_id), Some(row.connection_id))))
}

async fn arrival(
    cx: &Context,
    protocol: Protocol,
    question: &str,
    browser: &str,
    proved: Proved,
) -> std::result::Result<(FlowId, Arrival), Stop> {
    let taken = take::<Kept>(cx, protocol, question, browser).await?;
    if taken.connection.id != proved.connection_id {
        return Err(Failure::new(Said::Refused, 578, "an answer of another connection").into());
    }
    let kept = taken.kept;
    if kept.is_forced && proved.authenticated_at.is_none_or(|at| at < kept.at - FRESH) {
        return Err(Failure::not_fresh().into());
    }
    let arrival = Arrival {
        subject: proved.subject,
        // A company's own directory says which addresses are its people's; whether they are of its domains is asked of
        // every connection (R167).
        is_email_verified: proved.is_address_vouched_for && proved.email.is_some(),
        email: proved.email,
        given_name: proved.given_name,
        family_name: proved.family_name,
        picture: None,
        username: None,
        groups: proved.groups,
        claims: proved.claims,
        authenticated_at: proved.authenticated_at.and_then(moment),
        connection: taken.connection,
    };
    Ok((taken.flow, arrival))
}

fn place(cx: &Context, id_hash: &str) -> String {
    format!("federation_answers/{}/{id_hash}", cx.env())
}
