//! The way back: `/login/callback`, by whichever method the provider sends the browser there.

use domain::ids::{ConnectionId, FlowId};
use protocol::params::Params;
use protocol::upstream::authorization::Returned;
use serde::{Deserialize, Serialize};

use super::calls::{DECLINED, NO_ANSWER, in_time};
use super::leaving::Kept;
use super::provider::Provider;
use super::proving::{Proved, prove};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::federation::answers::question;
use crate::federation::arrival::moment;
use crate::federation::failure::{Failure, Said, Stop};
use crate::federation::requests::LIFETIME;
use crate::federation::{Arrival, Protocol, arrive, refuse, take};
use crate::oidc::authorize::Browser;
use crate::sign_in::Outcome;

/// What answers say; everything else in them is left where it is.
const PARAMETERS: [&str; 6] = ["state", "code", "error", "error_description", "iss", "user"];
/// The most bytes of all of it together that is carried on.
const LONGEST: usize = 4_096;

/// Why an answer led nowhere, and in which sign-in.
pub struct Refused {
    /// The sign-in, where the answer was to a question of ours.
    pub flow: Option<FlowId>,
    /// Who was asked.
    pub connection: Option<ConnectionId>,
    /// Why.
    pub stop: Stop,
}

impl From<Stop> for Refused {
    fn from(stop: Stop) -> Self {
        Self {
            flow: None,
            connection: None,
            stop,
        }
    }
}

impl From<Failure> for Refused {
    fn from(failure: Failure) -> Self {
        Stop::from(failure).into()
    }
}

/// Goes on with the sign-in that the answer belongs to, or shows why not.
pub async fn returned(cx: &Context, params: &Params, browser: Browser<'_>) -> Result<Outcome> {
    match proved(cx, params, browser.id).await {
        Ok((flow, arrival)) => arrive(cx, &flow, browser, arrival).await,
        Err(Refused {
            stop: Stop::Fault(error),
            ..
        }) => Err(error),
        Err(Refused {
            flow,
            connection,
            stop: Stop::Failed(failure),
        }) => refuse(cx, flow.as_ref(), browser.id, connection.as_ref(), failure).await,
    }
}

/// Checks an answer, and asks the provider who came. The question is used up by that, whatever comes of it.
pub async fn proved(cx: &Context, params: &Params, browser: &str) -> Result<(FlowId, Arrival), Refused> {
    let answer = Returned::read(params).map_err(|why| Failure::new(Said::Refused, NO_ANSWER, why.to_string()))?;
    let taken = match take::<Kept>(cx, Protocol::OAuth, &answer.state, browser).await {
        Ok(taken) => taken,
        Err(stop) => {
            // A question that is there is ours, whoever brings the answer: that is worth an event (R209).
            let question = question(cx, Protocol::OAuth, &answer.state).await.map_err(Stop::from)?;
            return Err(Refused {
                flow: None,
                connection: question.map(|one| one.connection_id),
                stop,
            });
        }
    };
    let refused = |stop: Stop| Refused {
        flow: Some(taken.flow.clone()),
        connection: Some(taken.connection.id.clone()),
        stop,
    };
    let all = async {
        let provider = Provider::find(cx, &taken.connection, &taken.options).await?;
        if !provider.may_answer_as(answer.issuer.as_deref()) {
            return Err(Failure::new(
                Said::Refused,
                NO_ANSWER,
                "the answer is of another issuer than the one that was asked",
            ));
        }
        let code = match &answer.code {
            Ok(code) => code,
            Err(declined) if declined.is_cancelled() => {
                return Err(Failure::new(Said::Cancelled, DECLINED, declined.to_string()));
            }
            Err(declined) => return Err(Failure::new(Said::Refused, DECLINED, declined.to_string())),
        };
        prove(cx, &provider, &taken.kept, code, answer.user.as_deref()).await
    };
    let proved = in_time(all).await;
    let Proved {
        person,
        groups,
        authenticated_at,
    } = proved.map_err(|failure| refused(failure.into()))?;
    let arrival = Arrival {
        connection: taken.connection,
        subject: person.subject,
        email: person.email,
        is_email_verified: person.is_email_verified,
        given_name: person.given_name,
        family_name: person.family_name,
        picture: person.picture,
        username: person.username,
        groups,
        claims: person.claims,
        authenticated_at: authenticated_at.and_then(moment),
    };
    Ok((taken.flow, arrival))
}

/// What a form post brought, until the browser comes back with its cookies.
#[derive(Serialize, Deserialize)]
struct Carried {
    pairs: Vec<(String, String)>,
    until: i64,
}

/// Seals what came with a form post of another site: that carries none of our cookies (`SameSite=Lax`), so the browser is
/// sent on with it to the same address, where it is known (R182). Nothing of it can be read or changed on the way.
pub fn carried(cx: &Context, params: &Params) -> Result<String> {
    let pairs: Vec<(String, String)> = params
        .iter()
        .filter(|(name, value)| PARAMETERS.contains(name) && !value.is_empty())
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let length: usize = pairs.iter().map(|(name, value)| name.len() + value.len()).sum();
    if pairs.is_empty() || length > LONGEST {
        return Err(Error::invalid("answer", "is none that a provider gives"));
    }
    let until = cx.now().plus_seconds(LIFETIME).seconds();
    let plain = serde_json::to_vec(&Carried { pairs, until }).map_err(Error::internal)?;
    let plain = zeroize::Zeroizing::new(plain);
    cx.engine.secrets().seal(&place(cx), &plain, cx.random())
}

/// Opens what [`carried`] sealed; none for what is too old or not ours.
pub fn put_down(cx: &Context, sealed: &str) -> Option<Params> {
    let plain = cx.engine.secrets().open(&place(cx), sealed).ok()?;
    let carried: Carried = serde_json::from_slice(&plain).ok()?;
    (cx.now().seconds() < carried.until).then_some(())?;
    Params::from_pairs(carried.pairs).ok()
}

fn place(cx: &Context) -> String {
    format!("login_callback/{}", cx.env())
}
