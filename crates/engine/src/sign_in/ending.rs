//! The end of a flow, remembered for a moment: whoever double-clicks the last button posts the form twice, and the browser
//! shows only the second answer.
//!
//! Nothing is made again. The same address with the same code comes back, to the same browser, as long as the code is good;
//! the code itself works once, as ever.

use domain::ids::SessionId;
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use store::Tx;

use super::flow::{Due, Flow};
use super::{Done, End, NewSession};
use crate::error::{Error, Result};
use crate::oidc::authorize::living_session;
use crate::oidc::codes;

#[derive(Serialize, Deserialize)]
struct Ending {
    at: Timestamp,
    redirect: String,
    session: Option<(SessionId, String)>,
}

impl Flow<'_> {
    /// Ends the flow, and seals how.
    pub(super) fn remember_ending(&mut self, done: &Done) -> Result<()> {
        let ending = Ending {
            at: self.cx.now(),
            redirect: done.redirect.clone(),
            session: done
                .session
                .as_ref()
                .map(|new| (new.session.id.clone(), new.secret.clone())),
        };
        let plain = serde_json::to_vec(&ending).map_err(Error::internal)?;
        self.state.ending = Some(self.cx.engine.secrets().seal(&self.place(), &plain, self.cx.random())?);
        self.state.due = Due::Ended(End::Gone);
        Ok(())
    }

    /// How the flow ended, if that was within the life of its code.
    pub(super) async fn ended_just_now(&self, tx: &mut Tx) -> Result<Option<Done>> {
        let Some(sealed) = &self.state.ending else {
            return Ok(None);
        };
        let plain = self.cx.engine.secrets().open(&self.place(), sealed)?;
        let ending: Ending = serde_json::from_slice(&plain).map_err(Error::internal)?;
        if self.cx.now() >= ending.at.plus_seconds(codes::LIFETIME) {
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
            lang: self.state.request.lang.clone(),
        }))
    }

    fn place(&self) -> String {
        format!("sign_in_flows/{}/{}", self.cx.env(), self.id)
    }
}
