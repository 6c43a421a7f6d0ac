//! Ending a token before its time (RFC 7009). A refresh token goes with its whole family; so does an access token of a
//! user, for one without the other would soon be made again.

use domain::events::Event;
use domain::ids::GrantId;
use protocol::jose::verify::Kind;
use serde_json::json;

use crate::context::{Context, Work};
use crate::error::Result;
use crate::oidc::claims::grant_of;
use crate::oidc::profile::verify;
use crate::oidc::refresh_tokens::RefreshToken;

/// Ends a token of the application `client_id`. Unknown and foreign ones change nothing and are no error (R28).
pub async fn revoke(cx: &Context, client_id: &str, token: &str) -> Result<()> {
    let refresh = RefreshToken::read(token);
    let grant: Option<GrantId> = match &refresh {
        Some(token) => Some(token.grant.clone()),
        None => verify(cx, token, Kind::UserAccess)
            .ok()
            .and_then(|claims| grant_of(claims.jti.as_deref()?)),
    };
    let Some(grant) = grant else { return Ok(()) };
    cx.work(async |work: &mut Work<'_>| {
        let Some(found) = store::grants::find(work.tx(), cx.env(), &grant).await? else {
            return Ok(());
        };
        let is_genuine = refresh
            .as_ref()
            .is_none_or(|token| token.is_genuine(cx.engine.secrets(), &found));
        if !is_genuine || found.application_id.as_str() != client_id {
            return Ok(());
        }
        if store::grants::revoke(work.tx(), cx.env(), &found.id, cx.now()).await? {
            let event = Event::of("grant.revoked")
                .user(&found.user_id)
                .application(&found.application_id);
            work.announce(event.data(json!({ "why": "revoked_by_client" }))).await?;
        }
        Ok(())
    })
    .await
}
