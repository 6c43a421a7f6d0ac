//! Passwords that administrators bring along, as hashes.

use domain::ids::UserId;
use domain::users::Password;

use super::replace_password;
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::passwords::ForeignHash;

/// Sets a user's password from a hash made elsewhere. A temporary one is good for a sign-in that must choose another.
/// Everything that is signed in as this user is signed out, as with any other change (R103).
pub async fn import_password(cx: &Context, user: &UserId, foreign: ForeignHash<'_>, is_temporary: bool) -> Result<()> {
    let hash = foreign
        .checked()
        .map_err(|why| Error::invalid("hashed_password", why.to_string()))?;
    let password = Password {
        hash,
        is_temporary,
        set_at: cx.now(),
    };
    cx.work(async |work: &mut Work<'_>| {
        if store::users::hold(work.tx(), cx.env(), user).await?.is_none() {
            return Err(Error::NotFound("the user"));
        }
        replace_password(cx, work, user, &password, None).await
    })
    .await
}
