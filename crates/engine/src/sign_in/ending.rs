//! The end of a flow, remembered for a moment: whoever double-clicks the last button posts the form twice, and the browser
//! shows only the second answer.
//!
//! Nothing is made again. The same address with the same code comes back, to the same browser, as long as nobody has used
//! the code: once the application has it, the sign-in is over, and posting its form again gives nothing (R8).

use domain::ids::{Random, SessionId};
use protocol::client_auth::secret_hash;
use serde::{Deserialize, Serialize};
use store::Tx;

use super::flow::Flow;
use super::state::{Due, State};
use super::{Done, End, NewSession};
use crate::error::{Error, Result};
use crate::oidc::authorize::living_session;
use crate::secrets::Sealer;

#[derive(Serialize, Deserialize)]
struct Ending {
    code_hash: String,
    redirect: String,
    session: Option<(SessionId, String)>,
}

impl Flow<'_> {
    /// Ends the flow, and seals how.
    pub(super) fn remember_ending(&mut self, done: &Done) -> Result<()> {
        let code = url::Url::parse(&done.redirect).ok().and_then(|url| {
            let code = url.query_pairs().find(|(name, _)| name == "code");
            code.map(|(_, code)| code.into_owned())
        });
        let ending = Ending {
            code_hash: secret_hash(&code.ok_or_else(|| Error::internal("an end without a code"))?),
            redirect: done.redirect.clone(),
            session: done
                .session
                .as_ref()
                .map(|new| (new.session.id.clone(), new.secret.clone())),
        };
        let plain = serde_json::to_vec(&ending).map_err(Error::internal)?;
        self.state.ending = Some(self.cx.engine.secrets().seal(&self.place(), &plain, self.cx.random())?);
        self.state.due = Due::Ended(End::Gone);
        self.state.federated = None;
        Ok(())
    }

    /// How the flow ended, if that was within the life of its code.
    pub(super) async fn ended_just_now(&self, tx: &mut Tx) -> Result<Option<Done>> {
        let Some(sealed) = &self.state.ending else {
            return Ok(None);
        };
        let plain = self.cx.engine.secrets().open(&self.place(), sealed)?;
        let ending: Ending = serde_json::from_slice(&plain).map_err(Error::internal)?;
        let code = store::authorization_codes::find(tx, self.cx.env(), &ending.code_hash).await?;
        if !code.is_some_and(|code| code.used_at.is_none() && self.cx.now() < code.expires_at) {
            return Ok(None);
        }
        let session = match ending.session {
            None => None,
            Some((id, secret)) => match living_session(self.cx, tx, &id).await? {
                Some(session) => Some(NewSession { session, secret }),
                // Signed out meanwhile: there is nothing to come back to.
                None => return Ok(None),
            },
        };
        Ok(Some(Done {
            redirect: ending.redirect,
            session,
            has_success_page: self.state.request.has_success_page,
            application: self.application(),
            lang: self.lang(),
            look: self.look(tx).await?,
        }))
    }

    /// Where what the flow keeps sealed is sealed for.
    pub(super) fn place(&self) -> String {
        format!("sign_in_flows/{}/{}", self.cx.env(), self.id)
    }
}

/// A flow's state with what is sealed in it under the present master key; `None` when there is nothing to change.
pub(crate) fn resealed(sealer: &Sealer, place: &str, state: &str, random: &dyn Random) -> Result<Option<String>> {
    let unreadable = |error| Error::internal(format!("the state of {place} cannot be read: {error}"));
    let mut state: State = State::read(state).map_err(unreadable)?;
    let mut is_changed = false;
    for sealed in state.ending.iter_mut().chain(state.mfa.sealed()) {
        if let Some(again) = sealer.resealed(place, sealed, random)? {
            (*sealed, is_changed) = (again, true);
        }
    }
    match is_changed {
        true => serde_json::to_string(&state).map(Some).map_err(Error::internal),
        false => Ok(None),
    }
}
