//! The first pages: who are you, and would you like an account?

use domain::identifiers::{Contact, Identifier, Username};
use domain::ids::UserId;
use domain::phones::{PhoneError, PhoneNumber};
use domain::text::{EmailAddress, TextError, parse_name};
use domain::users::IdentityType;
use protocol::authorize::LoginHint;

use super::code::{Purpose, Sent};
use super::flow::{Flow, Progress};
use super::methods::Proof;
use super::state::Due;
use super::tries::{Bar, refused};
use super::{Ask, Consent, End, Trouble, Turn, Typed};
use crate::context::Work;
use crate::error::{Error, Result};
use crate::oidc::authorize::asked_connection;
use crate::users::LONGEST_NAME;

/// The most characters of what was typed that are kept to be shown again.
pub(super) const LONGEST_TYPED: usize = 254;

impl Flow<'_> {
    /// Takes an identifier on the sign-in page: on to the code or the password, or to the page that offers an account.
    pub(super) async fn identify(&mut self, work: &mut Work<'_>, typed: &Typed) -> Result<Progress> {
        if let Some(away) = self.home_realm(typed) {
            return Ok(away);
        }
        let identifier = match self.take_identifier(typed, false) {
            Ok(identifier) => identifier,
            Err(trouble) => return Ok(Progress::Stay(vec![trouble])),
        };
        match self.recognise(work, &identifier).await? {
            Some(user) => self.challenge(work, user).await,
            None => self.unknown(work).await,
        }
    }

    /// Nobody has this identifier. This is where it is decided what is said about that: nothing, where pages say nothing of
    /// who has an account; whoever proves the contact learns it then.
    async fn unknown(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        if self.is_discreet() {
            return self.ask_for_proof(work).await;
        }
        self.state.due = Due::AccountNotFound;
        Ok(Progress::Moved(None))
    }

    /// The page that asks for a proof, the same for everybody (R90).
    async fn ask_for_proof(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        match self.proof() {
            Proof::Password => self.state.due = Due::Password,
            // Nothing would be sent, so nothing is said to be: those that nobody has are locked as well.
            Proof::Code if self.is_locked(work).await? => {
                refused(work, self.state.user_id.as_ref(), Bar::Locked).await?;
            }
            Proof::Code => match self.send_code(work, Purpose::SignIn).await? {
                Sent::Yes => self.state.due = Due::SignInCode,
                Sent::No(trouble) => return Ok(Progress::Stay(vec![trouble])),
            },
        }
        Ok(Progress::Moved(None))
    }

    /// Takes identifier and names on the registration page. Somebody who has an account by an address or number is signed
    /// in instead; a user name is nobody's proof of anything, and is taken.
    pub(super) async fn register(
        &mut self,
        work: &mut Work<'_>,
        typed: &Typed,
        names: (&str, &str),
        consent: Consent,
    ) -> Result<Progress> {
        if Box::pin(self.shut_door(work.tx())).await?.is_some() {
            // The page of it is shown: that nobody new gets in is told before anything is asked.
            self.state.due = Due::Register;
            return Ok(Progress::Moved(None));
        }
        if let Some(away) = self.home_realm(typed) {
            return Ok(away);
        }
        let mut troubles = Vec::new();
        let proved = self.state.contact.clone().filter(|_| self.state.is_contact_proved);
        let identifier = self
            .take_identifier(typed, true)
            .map_err(|trouble| troubles.push(trouble))
            .ok();
        self.state.first_name = take_name(names.0, Trouble::FirstNameTooLong, &mut troubles);
        self.state.last_name = take_name(names.1, Trouble::LastNameTooLong, &mut troubles);
        troubles.extend(self.take_consent(consent));
        let Some(identifier) = identifier.filter(|_| troubles.is_empty()) else {
            return Ok(Progress::Stay(troubles));
        };
        let known = self.recognise(work, &identifier).await?;
        if let Identifier::Username(_) = &identifier {
            if known.is_some() {
                return Ok(self.username_taken());
            }
            match self.closed_to_strangers(work).await? {
                // Which domain it is about is asked next.
                None | Some(End::DomainNotAllowed) => self.state.due = Due::ProvideEmail,
                Some(end) => self.turned_away(work.tx(), end).await?,
            }
            return Ok(Progress::Moved(None));
        }
        match known {
            Some(user) if !self.is_discreet() => self.challenge(work, user).await,
            None if proved.is_some() && proved == self.state.contact => {
                // Proved a moment ago, on the way to the page that offered the account.
                self.state.is_contact_proved = true;
                self.sign_up(work).await
            }
            known => {
                self.state.user_id = known;
                self.begin_sign_up(work).await
            }
        }
    }

    /// Takes the address of somebody who registers with a user name. Somebody who has an account by it is signed in.
    pub(super) async fn provide_email(&mut self, work: &mut Work<'_>, typed: &str) -> Result<Progress> {
        self.state.typed_email = typed.trim().chars().take(LONGEST_TYPED).collect();
        let email = match EmailAddress::parse(typed) {
            Ok(email) => email,
            Err(why) => return Ok(Progress::Stay(vec![email_trouble(why)])),
        };
        if let Some(away) = self.home_realm_of(&email) {
            return Ok(away);
        }
        let username = self.state.identifier.clone();
        (self.state.user_id, self.state.wanted_name) = (None, None);
        let known = self.recognise(work, &Identifier::Email(email)).await?;
        if let (Some(_), Some(Identifier::Username(name))) = (&known, &username) {
            self.state.wanted_name = Some(name.clone());
        }
        let progress = match known {
            Some(user) if !self.is_discreet() => self.challenge(work, user).await?,
            known => {
                // The address is where the code goes; a new account is going to be known by the user name.
                if known.is_none() {
                    self.state.identifier.clone_from(&username);
                }
                self.state.user_id = known;
                self.begin_sign_up(work).await?
            }
        };
        if self.state.due == Due::ProvideEmail {
            // Another address will be given: nothing of this one stays.
            (self.state.identifier, self.state.contact, self.state.user_id) = (username, None, None);
            self.state.wanted_name = None;
        }
        Ok(progress)
    }

    /// Sends a code to the contact of somebody who is new, if strangers are let in.
    pub(super) async fn begin_sign_up(&mut self, work: &mut Work<'_>) -> Result<Progress> {
        match self.closed_to_strangers(work).await? {
            // Who has an account is let in by it, which shows with the proof; strangers get no code (R90).
            Some(end) if self.is_discreet() && self.state.contact.is_some() && end != End::DomainNotAllowed => {}
            None => {}
            // Another address may be the right one.
            Some(End::DomainNotAllowed) if matches!(self.state.contact, Some(Contact::Email(_))) => {
                return Ok(Progress::Stay(vec![Trouble::EmailDomainNotAllowed]));
            }
            Some(end) => {
                self.turned_away(work.tx(), end).await?;
                return Ok(Progress::Moved(None));
            }
        }
        if self.is_locked(work).await? {
            refused(work, self.state.user_id.as_ref(), Bar::Locked).await?;
            return Ok(Progress::Moved(None));
        }
        // Where a provider brought them, the code is what lets its account be joined, to whichever account it will be.
        let (purpose, due) = match self.state.federated.is_some() {
            true => (Purpose::Link, Due::LinkCode),
            false => (Purpose::SignUp, Due::SignUpCode),
        };
        match self.send_code(work, purpose).await? {
            Sent::Yes => self.state.due = due,
            Sent::No(trouble) => return Ok(Progress::Stay(vec![trouble])),
        }
        Ok(Progress::Moved(None))
    }

    /// Back to the registration page: somebody has this user name.
    pub(super) fn username_taken(&mut self) -> Progress {
        self.state.forget_person();
        self.state.due = Due::Register;
        Progress::Stay(vec![Trouble::UsernameTaken])
    }

    /// The proof that a known user has to give.
    async fn challenge(&mut self, work: &mut Work<'_>, user: UserId) -> Result<Progress> {
        self.state.user_id = Some(user.clone());
        if self.is_discreet() {
            // Who is suspended or locked learns it with the proof.
            return self.ask_for_proof(work).await;
        }
        let found = store::users::find(work.tx(), self.cx.env(), &user).await?;
        let user = found.ok_or_else(|| Error::internal(format!("an identity of {user}, who is not there")))?;
        if user.is_suspended {
            refused(work, Some(&user.id), Bar::Suspended).await?;
            self.state.due = Due::Ended(End::UserSuspended);
            return Ok(Progress::Moved(None));
        }
        if let Some(until) = self.locked_until(work).await? {
            refused(work, Some(&user.id), Bar::Locked).await?;
            self.state.due = Due::Locked(until);
            return Ok(Progress::Moved(None));
        }
        match self.proof() {
            Proof::Password => {
                // An account without a password gets one after a code.
                let has_password = store::passwords::find(work.tx(), self.cx.env(), &user.id)
                    .await?
                    .is_some_and(|password| password.is_good());
                if user.is_password_reset_requested {
                    return self.requested_password(work).await;
                }
                if !has_password {
                    return self.forgot_password(work).await;
                }
                self.state.due = Due::Password;
            }
            Proof::Code => match self.send_code(work, Purpose::SignIn).await? {
                Sent::Yes => self.state.due = Due::SignInCode,
                Sent::No(trouble) => return Ok(Progress::Stay(vec![trouble])),
            },
        }
        Ok(Progress::Moved(None))
    }

    /// Reads what was typed as what the application takes. From here on the flow is about nobody else.
    fn take_identifier(&mut self, typed: &Typed, is_registration: bool) -> Result<Identifier, Trouble> {
        self.state.forget_person();
        let asks = self.methods().asks(is_registration);
        let takes = |kind: Ask| asks.iter().any(|ask| ask.covers(kind));
        let (ask, text, country) = match typed {
            Typed::Phone { number, country } => (Ask::Phone, number, country.as_deref()),
            Typed::Username(text) => (Ask::Username, text, None),
            // Where one field takes both, what has no @ is a user name; where each has its own, an address is an address.
            Typed::Text(text) if takes(Ask::Username) && !takes(Ask::Email) => (Ask::Username, text, None),
            Typed::Text(text) if asks.contains(&Ask::EmailOrUsername) && !text.contains('@') => {
                (Ask::Username, text, None)
            }
            Typed::Text(text) => (Ask::Email, text, None),
        };
        self.state.ask = Some(ask);
        self.state.typed = text.trim().chars().take(LONGEST_TYPED).collect();
        if let Some(country) = country.and_then(domain::phones::country) {
            self.state.country = Some(country.to_owned());
        }
        if !takes(ask) {
            return Err(Trouble::MethodOff);
        }
        let identifier = match ask {
            Ask::Phone => Identifier::Phone(self.take_phone(text, country)?),
            Ask::Username => {
                let is_either = asks.contains(&Ask::EmailOrUsername);
                let username = Username::parse(text).map_err(|why| username_trouble(why, text, is_either))?;
                Identifier::Username(username)
            }
            Ask::Email | Ask::EmailOrUsername => Identifier::Email(EmailAddress::parse(text).map_err(email_trouble)?),
        };
        self.state.identifier = Some(identifier.clone());
        self.state.contact = identifier.contact();
        Ok(identifier)
    }

    /// Whether text messages can be sent at all is asked first: it has nothing to do with whose number it is.
    fn take_phone(&self, text: &str, country: Option<&str>) -> Result<PhoneNumber, Trouble> {
        if !self.cx.engine.sms().is_configured() {
            return Err(Trouble::PhoneNotConfigured);
        }
        PhoneNumber::parse(text, country).map_err(|why| match why {
            PhoneError::Number(TextError::Required) => Trouble::PhoneRequired,
            PhoneError::Number(_) => Trouble::PhoneInvalid,
            PhoneError::CountryRequired | PhoneError::UnknownCountry => Trouble::PhoneCountryRequired,
        })
    }

    /// Whose identifier this is. From here on the flow is about it as the account has it, and codes go to what the account
    /// has: never to another spelling, which may be somebody else's mailbox (R92). Nothing is asked here that would not be
    /// asked of nobody: time tells as little as the page does (R91).
    pub(super) async fn recognise(&mut self, work: &mut Work<'_>, identifier: &Identifier) -> Result<Option<UserId>> {
        let (env, kind) = (self.cx.env(), identifier.kind());
        self.state.identifier = Some(identifier.clone());
        self.state.contact = identifier.contact();
        let Some(identity) = store::identities::find(work.tx(), env, kind, identifier.folded()).await? else {
            if self.is_discreet() && kind == IdentityType::Username {
                self.mailbox_of(work, &self.cx.new_id()).await?;
            }
            return Ok(None);
        };
        let stored = Identifier::stored(kind, &identity.value);
        let stored = stored.ok_or_else(|| Error::internal(format!("identity {} cannot be read", identity.id)))?;
        self.state.contact = match stored.contact() {
            Some(contact) => Some(contact),
            None => self.mailbox_of(work, &identity.user_id).await?,
        };
        self.state.identifier = Some(stored);
        Ok(Some(identity.user_id))
    }

    /// The address to which codes go for somebody who is known by a user name: the primary one. One that nobody has proved
    /// yet is proved by the code, as when it is typed itself.
    async fn mailbox_of(&self, work: &mut Work<'_>, user: &UserId) -> Result<Option<Contact>> {
        let identities = store::identities::list_of_user(work.tx(), self.cx.env(), user).await?;
        let found = identities.into_iter().find(|one| one.kind == IdentityType::Email);
        let email = found.map(|one| EmailAddress::parse(&one.value)).transpose();
        Ok(email
            .map_err(|why| Error::internal(why.to_string()))?
            .map(Contact::Email))
    }

    /// Fills in what the application knows already; tells it, if it is for the connection that was asked for.
    pub(super) fn take_hint(&mut self) -> Option<Typed> {
        let asks = self.methods().asks(false);
        if self.state.request.connection_id.is_some() {
            // A connection that was asked for has the first page, also without a hint.
            self.state.ask = asks.first().copied();
        }
        let (ask, typed) = match self.state.request.login_hint.clone()? {
            LoginHint::Email(email) => (Ask::Email, Typed::Text(email)),
            LoginHint::Username(name) => (Ask::Username, Typed::Username(name)),
            LoginHint::Phone { number, country } => {
                // Without a country it is an international number, whose plus sign may have been lost on the way.
                let is_national = number.starts_with('0') && country.is_some();
                let number = match number.starts_with('+') || is_national {
                    true => number,
                    false => international(number, country.as_deref()),
                };
                (Ask::Phone, Typed::Phone { number, country })
            }
        };
        if !asks.iter().any(|one| one.covers(ask)) {
            return None;
        }
        self.state.ask = Some(ask);
        match &typed {
            Typed::Text(text) | Typed::Username(text) => self.state.typed.clone_from(text),
            Typed::Phone { number, country } => {
                self.state.typed.clone_from(number);
                self.state.country = country.as_deref().and_then(domain::phones::country).map(str::to_owned);
            }
        }
        let asked = asked_connection(self.connections(), &self.state.request);
        asked.filter(|asked| ask.is_for(&asked.strategy)).map(|_| typed)
    }

    /// Follows a link between the first pages.
    pub(super) fn turn(&mut self, turn: Turn) {
        let (due, ask) = match turn {
            Turn::SignIn(ask) => (Due::Login, ask),
            Turn::Register(ask) => (Due::Register, ask),
            Turn::HomeRealm => (Due::HomeRealm, None),
            Turn::RequestAccess => (Due::RequestAccess, None),
        };
        let email = self.address_so_far();
        self.state.due = due;
        self.state.forget_person();
        if turn == Turn::RequestAccess {
            self.state.typed_email = email;
        }
        if let Some(ask) = ask {
            self.state.ask = Some(ask);
            self.state.typed.clear();
        }
    }
}

/// A number of a hint without its plus sign, with it, if it begins with the calling code of its country or has none.
fn international(number: String, country: Option<&str>) -> String {
    let with_sign = format!("+{number}");
    let code = |letters: &str| {
        let mut all = domain::phones::countries();
        all.find(|(country, _)| country.eq_ignore_ascii_case(letters))
            .map(|(_, code)| code)
    };
    match country.and_then(code) {
        Some(code) if !number.starts_with(code) => number,
        _ => with_sign,
    }
}

pub(super) fn email_trouble(why: TextError) -> Trouble {
    match why {
        TextError::Required => Trouble::EmailRequired,
        TextError::TooLong | TextError::Invalid => Trouble::EmailInvalid,
    }
}

/// Where one field takes addresses and user names alike, what fits neither is said to fit neither.
fn username_trouble(why: TextError, typed: &str, is_either: bool) -> Trouble {
    match why {
        TextError::Required if is_either => Trouble::EmailOrUsernameRequired,
        TextError::Required => Trouble::UsernameRequired,
        _ if is_either => Trouble::EmailOrUsernameInvalid,
        TextError::TooLong => Trouble::UsernameLength,
        TextError::Invalid if typed.trim().chars().count() < 2 => Trouble::UsernameLength,
        TextError::Invalid => Trouble::UsernameInvalid,
    }
}

pub(super) fn take_name(typed: &str, too_long: Trouble, troubles: &mut Vec<Trouble>) -> Option<String> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_whose_plus_sign_was_lost_gets_it_back() {
        let plus = |number: &str, country| international(number.to_owned(), country);
        assert_eq!(plus("61466043123", Some("au")), "+61466043123");
        assert_eq!(plus("61466043123", None), "+61466043123");
        assert_eq!(plus("466043123", Some("au")), "466043123", "a national one");
    }

    #[test]
    fn a_field_for_both_says_so() {
        assert_eq!(
            username_trouble(TextError::Invalid, "a b", true),
            Trouble::EmailOrUsernameInvalid
        );
        assert_eq!(
            username_trouble(TextError::Invalid, "a b", false),
            Trouble::UsernameInvalid
        );
        assert_eq!(
            username_trouble(TextError::Invalid, "a", false),
            Trouble::UsernameLength
        );
    }
}
