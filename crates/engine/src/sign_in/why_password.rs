//! Why somebody gets a code to choose a password, as the mail says it.

use store::Tx;

use super::flow::Flow;
use crate::error::Result;
use crate::mail::templates::CodePurpose;

impl Flow<'_> {
    /// Because the people who run the service want another one, because there is none yet, or because it was forgotten.
    pub(super) async fn why_another_password(&self, tx: &mut Tx) -> Result<CodePurpose> {
        let (env, Some(user)) = (self.cx.env(), &self.state.user_id) else {
            return Ok(CodePurpose::ResetPassword);
        };
        let found = store::users::find(tx, env, user).await?;
        if found.is_some_and(|user| user.is_password_reset_requested) {
            return Ok(CodePurpose::RequestedPassword);
        }
        let own = store::passwords::find(tx, env, user).await?;
        Ok(match own {
            Some(_) => CodePurpose::ResetPassword,
            None => CodePurpose::ChoosePassword,
        })
    }
}
