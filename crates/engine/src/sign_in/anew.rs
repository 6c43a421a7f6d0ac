//! Beginning anew: as somebody else in the same sign-in, or with the same request once a sign-in is over.

use domain::identifiers::Identifier;
use domain::ids::{FlowId, UserId};
use domain::users::IdentityType;
use protocol::client_auth::secret_matches;
use store::Tx;

use super::flow::{Flow, Progress, begin};
use super::state::{Due, State};
use super::{Ask, Begun, End, Outcome, Start, show};
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

    /// Back to the first page, because what was proved is too old for what comes next (R85).
    pub(super) async fn authenticate_again(&mut self, tx: &mut Tx) -> Result<Progress> {
        let user = self.user()?;
        self.sign_in_again();
        self.recall(tx, &user).await?;
        Ok(Progress::Moved(None))
    }

    /// The first page says that it is for safety, and has the account filled in: it is the one of the browser's own session,
    /// or one that was proved in this flow. What the application knows of who comes stays as it said it.
    pub(super) async fn recall(&mut self, tx: &mut Tx, user: &UserId) -> Result<()> {
        self.state.is_to_sign_in_again = true;
        if self.state.request.login_hint.is_some() {
            let _ = self.take_hint();
            return Ok(());
        }
        let identities = store::identities::list_of_user(tx, self.cx.env(), user).await?;
        let known: Vec<_> = identities
            .iter()
            .filter_map(|one| Identifier::stored(one.kind, &one.value))
            .collect();
        let asks = self.methods().asks(false);
        // In the field that comes first, as long as the account has something for it.
        let fitting = asks.iter().find_map(|field| {
            let fits = |one: &&Identifier| field.covers(ask_for(one.kind()));
            known.iter().find(fits)
        });
        if let Some(identifier) = fitting {
            self.state.ask = Some(ask_for(identifier.kind()));
            self.state.typed = identifier.as_str().to_owned();
            self.state.country = None;
        }
        Ok(())
    }
}

/// The field for an identifier.
fn ask_for(kind: IdentityType) -> Ask {
    match kind {
        IdentityType::Phone => Ask::Phone,
        IdentityType::Username => Ask::Username,
        IdentityType::Email | IdentityType::Social | IdentityType::Enterprise => Ask::Email,
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
        earlier: None,
    };
    let Begun { flow, away } = begin(cx, start).await?;
    match away {
        Some(away) => federation::leave(cx, &flow, browser, &away).await,
        None => Ok(Outcome::Screen(Box::new(show(cx, &flow, browser).await?))),
    }
}
