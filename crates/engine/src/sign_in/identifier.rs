//! The first pages: who are you, and would you like an account?

use domain::text::{EmailAddress, TextError, parse_name};
use domain::users::{IdentityType, User};

use super::email_code::{Purpose, Sent};
use super::flow::{Due, Flow, Progress};
use super::{End, Trouble};
use crate::context::Work;
use crate::error::{Error, Result};
use crate::oidc::authorize::{asked_connection, organization_of_code};
use crate::users::LONGEST_NAME;

impl Flow<'_> {
    /// Takes an address on the sign-in page: on to the code or the password, or to the page that offers an account.
    pub(super) async fn identify(&mut self, work: &mut Work<'_>, typed: &str) -> Result<Progress> {
        let email = match self.take_email(typed) {
            Ok(email) => email,
            Err(trouble) => return Ok(Progress::Stay(vec![trouble])),
        };
        match self.find_user(work, &email).await? {
            Some(user) => self.challenge(work, &user).await,
            None => {
                self.state.due = Due::AccountNotFound;
                Ok(Progress::Moved(None))
            }
        }
    }

    /// Takes address and names on the registration page. Somebody who has an account is signed in instead.
    pub(super) async fn register(
        &mut self,
        work: &mut Work<'_>,
        typed: &str,
        first_name: &str,
        last_name: &str,
    ) -> Result<Progress> {
        let mut troubles = Vec::new();
        let email = self.take_email(typed).map_err(|trouble| troubles.push(trouble)).ok();
        self.state.first_name = take_name(first_name, Trouble::FirstNameTooLong, &mut troubles);
        self.state.last_name = take_name(last_name, Trouble::LastNameTooLong, &mut troubles);
        let Some(email) = email.filter(|_| troubles.is_empty()) else {
            return Ok(Progress::Stay(troubles));
        };
        if let Some(user) = self.find_user(work, &email).await? {
            return self.challenge(work, &user).await;
        }
        if let Some(end) = self.closed_to_strangers(work).await? {
            self.state.due = Due::Ended(end);
            return Ok(Progress::Moved(None));
        }
        match self.send_code(work, Purpose::SignUp).await? {
            Sent::Yes => self.state.due = Due::SignUpCode,
            Sent::TooMany => return Ok(Progress::Stay(vec![Trouble::TooManyRequests])),
        }
        Ok(Progress::Moved(None))
    }

    /// The proof that a known user has to give.
    async fn challenge(&mut self, work: &mut Work<'_>, user: &User) -> Result<Progress> {
        let now = self.cx.now();
        self.state.user_id = Some(user.id.clone());
        if user.is_suspended {
            self.state.due = Due::Ended(End::UserSuspended);
        } else if let Some(until) = user.locked_until.filter(|until| now < *until) {
            self.state.due = Due::Locked(until);
        } else if self.uses_password() {
            // An account without a password gets one after a code.
            let has_password = store::passwords::find(work.tx(), self.cx.env(), &user.id)
                .await?
                .is_some_and(|password| password.is_good());
            if has_password && !user.is_password_reset_requested {
                self.state.due = Due::Password;
            } else {
                return self.forgot_password(work).await;
            }
        } else {
            match self.send_code(work, Purpose::SignIn).await? {
                Sent::Yes => self.state.due = Due::SignInCode,
                Sent::TooMany => return Ok(Progress::Stay(vec![Trouble::TooManyRequests])),
            }
        }
        Ok(Progress::Moved(None))
    }

    /// Whether e-mail addresses are proved by a password here. Code and password exclude each other in an application; if
    /// both are switched on, the connection asked for decides, or else the code.
    pub(super) fn uses_password(&self) -> bool {
        let asked = asked_connection(&self.client, &self.state.request).map(|connection| connection.strategy.as_str());
        match asked {
            Some("email:password") => true,
            Some("email:otp") => false,
            _ => self.client.has_strategy("email:password") && !self.client.has_strategy("email:otp"),
        }
    }

    fn take_email(&mut self, typed: &str) -> Result<EmailAddress, Trouble> {
        self.state.typed = typed.trim().chars().take(254).collect();
        (self.state.email, self.state.user_id, self.state.is_email_proved) = (None, None, false);
        let email = EmailAddress::parse(typed).map_err(|error| match error {
            TextError::Required => Trouble::EmailRequired,
            TextError::TooLong | TextError::Invalid => Trouble::EmailInvalid,
        })?;
        self.state.email = Some(email.clone());
        Ok(email)
    }

    /// Whose address this is. From here on the flow is about the address as the account has it: a mail never goes to
    /// another spelling of it, which may be somebody else's mailbox (R92).
    async fn find_user(&mut self, work: &mut Work<'_>, email: &EmailAddress) -> Result<Option<User>> {
        let env = self.cx.env();
        let Some(identity) = store::identities::find(work.tx(), env, IdentityType::Email, email.folded()).await? else {
            return Ok(None);
        };
        let stored = EmailAddress::parse(&identity.value).map_err(|why| Error::internal(why.to_string()))?;
        self.state.email = Some(stored);
        Ok(store::users::find(work.tx(), env, &identity.user_id).await?)
    }

    /// Why nobody new gets in, if so: asked on every way to an account (R93).
    pub(super) async fn closed_to_strangers(&self, work: &mut Work<'_>) -> Result<Option<End>> {
        if !self.settings().is_self_sign_up_allowed {
            return Ok(Some(End::RegistrationClosed));
        }
        let Some(code) = &self.state.request.org_code else {
            return Ok(None);
        };
        let organization = store::organizations::find(work.tx(), self.cx.env(), &organization_of_code(code)).await?;
        Ok(match organization {
            None => Some(End::OrganizationNotFound),
            Some(organization) if organization.is_suspended => Some(End::OrganizationSuspended),
            Some(organization) if !organization.is_allow_registrations => Some(End::NoOrganizationAccess),
            Some(_) => None,
        })
    }
}

fn take_name(typed: &str, too_long: Trouble, troubles: &mut Vec<Trouble>) -> Option<String> {
    let plain: String = typed.chars().filter(|c| !c.is_control()).collect();
    match parse_name(&plain, LONGEST_NAME) {
        Ok(name) => Some(name),
        Err(TextError::TooLong) => {
            troubles.push(too_long);
            Some(plain.trim().chars().take(LONGEST_NAME).collect())
        }
        Err(_) => None,
    }
}
