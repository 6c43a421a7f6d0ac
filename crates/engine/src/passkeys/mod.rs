//! Passkeys: whether they are wanted, whose there are, and removing one. Creating one and signing in with one are steps of
//! a sign-in.

mod naming;
pub mod policies;

use domain::events::Event;
use domain::ids::{PasskeyId, UserId};
use domain::organizations::Organization;
use domain::passkeys::{Passkey, PasskeyPolicy};
use domain::users::IdentityType;
use serde_json::json;
use store::Tx;
use url::{Host, Url};

use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::i18n::{Languages, Locale};
use crate::jobs::Job;
use crate::mail::templates::{Letterhead, PasskeyChange, PasskeyMail};
use crate::sessions;

pub(crate) use naming::{aaguid, name};

/// The relying party of an environment: the host of its issuer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// The relying party's id.
    pub id: String,
    /// The origin of its pages.
    pub origin: String,
}

impl Site {
    /// The one of an issuer. Browsers know passkeys only for hosts with a name, over HTTPS or on this machine (§5.1.3).
    pub fn of(issuer: &str) -> Option<Self> {
        let url = Url::parse(issuer).ok()?;
        let Some(Host::Domain(host)) = url.host() else {
            return None;
        };
        let is_local = host == "localhost" || host.ends_with(".localhost");
        (url.scheme() == "https" || is_local).then(|| Self {
            id: host.to_owned(),
            origin: url.origin().ascii_serialization(),
        })
    }
}

/// What holds in an organization, or without one.
pub fn policy(cx: &Context, organization: Option<&Organization>) -> PasskeyPolicy {
    let environment = cx.environment.environment.settings.passkeys;
    match Site::of(cx.environment.issuer()) {
        None => PasskeyPolicy::Off,
        Some(_) => organization
            .and_then(|one| one.settings.passkeys)
            .unwrap_or(environment),
    }
}

/// Whether a passkey must be, and the user has none: then nobody gets in without a page (R114).
pub(crate) async fn is_missing(
    cx: &Context,
    tx: &mut Tx,
    user: &UserId,
    organization: Option<&Organization>,
) -> Result<bool> {
    Ok(policy(cx, organization) == PasskeyPolicy::Mandatory
        && store::passkeys::list_of_user(tx, cx.env(), user).await?.is_empty())
}

/// A user's passkeys, the oldest first.
pub async fn list(cx: &Context, user: &UserId) -> Result<Vec<Passkey>> {
    cx.read(async |tx: &mut Tx| {
        if store::users::find(tx, cx.env(), user).await?.is_none() {
            return Err(Error::NotFound("the user"));
        }
        Ok(store::passkeys::list_of_user(tx, cx.env(), user).await?)
    })
    .await
}

/// Removes a user's passkey: whoever has it is signed out with everybody else of the account (R103), and the owner hears of
/// it (R209).
pub async fn remove(cx: &Context, user: &UserId, id: &PasskeyId) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let all = store::passkeys::list_of_user(work.tx(), cx.env(), user).await?;
        let passkey = all.into_iter().find(|passkey| passkey.id == *id);
        let passkey = passkey.ok_or(Error::NotFound("the passkey"))?;
        if !store::passkeys::delete(work.tx(), cx.env(), user, id).await? {
            return Err(Error::NotFound("the passkey"));
        }
        sessions::end_all(cx, work, user, None, "passkey_removed").await?;
        // The owner's language, and not that of whoever calls.
        let locale = Languages::of(&cx.environment.environment.settings).choose(None, None);
        announce(work, "passkey.removed", &passkey).await?;
        tell_owner(cx, work, &passkey, PasskeyChange::Removed, locale).await
    })
    .await
}

/// For the audit log: what happened to a passkey. Its keys are nobody's business.
pub(crate) async fn announce(work: &mut Work<'_>, kind: &'static str, passkey: &Passkey) -> Result<()> {
    let data = json!({
        "user": { "id": passkey.user_id },
        "passkey": { "id": passkey.id, "name": passkey.name },
    });
    work.announce(Event::of(kind).user(&passkey.user_id).data(data)).await
}

/// A mail to the owner, if there is an address that is proved.
pub(crate) async fn tell_owner(
    cx: &Context,
    work: &mut Work<'_>,
    passkey: &Passkey,
    change: PasskeyChange,
    locale: Locale,
) -> Result<()> {
    let identities = store::identities::list_of_user(work.tx(), cx.env(), &passkey.user_id).await?;
    let mut emails = identities
        .iter()
        .filter(|identity| identity.kind == IdentityType::Email && identity.is_verified);
    let primary = emails.clone().find(|identity| identity.is_primary);
    let Some(email) = primary.or_else(|| emails.next()) else {
        return Ok(());
    };
    let mail = PasskeyMail {
        head: Letterhead::new(cx, &cx.environment.look, locale),
        to: &email.value,
        passkey: &passkey.name,
        change,
    };
    work.enqueue(&Job::SendEmail(mail.message())).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_need_a_host_with_a_name_over_https_or_on_this_machine() {
        let site = |issuer| Site::of(issuer).map(|site| (site.id, site.origin));
        let of = |id: &str, origin: &str| Some((id.to_owned(), origin.to_owned()));
        assert_eq!(
            site("https://id.example.test"),
            of("id.example.test", "https://id.example.test")
        );
        assert_eq!(
            site("https://id.example.test:8443/"),
            of("id.example.test", "https://id.example.test:8443")
        );
        assert_eq!(site("http://localhost:3500"), of("localhost", "http://localhost:3500"));
        assert_eq!(
            site("http://acme.localhost:3500"),
            of("acme.localhost", "http://acme.localhost:3500")
        );
        for issuer in [
            "http://id.example.test",
            "http://127.0.0.1:3500",
            "https://192.0.2.7",
            "https://[::1]",
            "http://notlocalhost",
        ] {
            assert_eq!(site(issuer), None, "{issuer}");
        }
    }
}
