//! Beginning anew: as somebody else in the same sign-in, or with the same request once a sign-in is over.

use domain::ids::FlowId;
use protocol::client_auth::secret_matches;
use store::Tx;

use super::flow::{Flow, Progress, begin};
use super::state::{Due, State};
use super::{Begun, End, Outcome, Start, show};
use crate::context::Context;
use crate::error::Result;
use crate::federation;

impl Flow<'_> {
    /// Somebody else wants to sign in: nothing counts that was proved, nor what the application knew of who would come.
    pub(super) fn begin_as_another(&mut self) -> Progress {
        // What was given out already stays given.
        if self.state.ending.is_none() {
            let mut request = self.state.request.clone();
            request.login_hint = None;
            if self.asked_provider().is_some() {
                // There, the same person would be let in again without a question.
                request.connection_id = None;
            }
            self.state = State::new(request, self.state.redirect_uri.clone(), self.state.requested_at);
            self.state.due = Due::Login;
        }
        Progress::Moved(None)
    }
}

/// Begins once more with the request of a sign-in that is over. Only for the browser that began it: nobody else learns
/// what an application asked (R13).
pub async fn again(cx: &Context, id: &FlowId, browser: &str) -> Result<Outcome> {
    let found = cx
        .read(async |tx: &mut Tx| Ok(store::sign_in_flows::find(tx, cx.env(), id).await?))
        .await?;
    let own = found.filter(|row| secret_matches(browser, &row.browser_hash));
    let over = match own {
        Some(row) => {
            let state = State::read(&row.state).map_err(crate::error::Error::internal)?;
            let is_over = cx.now() >= row.expires_at || state.due == Due::Ended(End::Gone);
            is_over.then_some(state)
        }
        None => None,
    };
    let client = over
        .as_ref()
        .and_then(|state| cx.environment.client(&state.request.client_id));
    let (Some(state), Some(client)) = (&over, client) else {
        return Ok(Outcome::Screen(Box::new(show(cx, id, browser).await?)));
    };
    let start = Start {
        client,
        request: state.request.clone(),
        redirect_uri: state.redirect_uri.clone(),
        browser,
        session: None,
    };
    let Begun { flow, away } = begin(cx, start).await?;
    match away {
        Some(away) => federation::leave(cx, &flow, browser, &away).await,
        None => Ok(Outcome::Screen(Box::new(show(cx, &flow, browser).await?))),
    }
}
