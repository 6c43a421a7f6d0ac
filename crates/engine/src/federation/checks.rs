//! What is wrong with the options of a connection, told to whoever saves them and not to whoever leaves with them.
//!
//! Nothing is fetched here: what an address gives may be wrong now and right later. What did not change is not looked at,
//! so that a connection which was saved by an older version can still be renamed or switched off.

use domain::connection_options::Options;
use domain::time::Timestamp;
use protocol::saml::metadata::IdentityProvider;
use protocol::upstream::apple;
use protocol::wsfed::metadata::TokenService;
use protocol::xml::keys::{PrivateKey, VerifyingKey, certificates};

use crate::error::{Error, Result};

/// Checks what changes between two states of a connection's options.
pub(crate) fn check(strategy: &str, before: &Options, after: &Options, now: Timestamp) -> Result<()> {
    Check {
        strategy,
        before,
        after,
        now,
    }
    .all()
}

struct Check<'o> {
    strategy: &'o str,
    before: &'o Options,
    after: &'o Options,
    now: Timestamp,
}

impl<'o> Check<'o> {
    fn all(&self) -> Result<()> {
        self.saml_metadata()?;
        self.text("wsfed_metadata_xml", |xml| TokenService::read(xml).map(drop))?;
        self.text("saml_idp_certificates", |text| {
            let all = certificates(text)?;
            all.iter()
                .try_for_each(|der| VerifyingKey::from_certificate(der).map(drop))
        })?;
        self.own_key()?;
        self.secret("wsfed_encryption_private_key", |pem| {
            PrivateKey::from_pem(pem).map(drop)
        })?;
        if self.strategy == "oauth2:apple" {
            self.secret("client_secret", |secret| match apple::is_private_key(secret) {
                true => apple::check_private_key(secret),
                false => Ok(()),
            })?;
        }
        Ok(())
    }

    /// The provider's metadata; over, it is refused where the connection refuses such.
    fn saml_metadata(&self) -> Result<()> {
        const KEY: &str = "saml_idp_metadata_xml";
        const SWITCH: &str = "is_expired_metadata_refused";
        let Some(xml) = self.after.text(KEY) else { return Ok(()) };
        let is_refused_over = self.after.is_on(SWITCH) == Some(true);
        let is_switched = is_refused_over && self.before.is_on(SWITCH) != Some(true);
        if self.before.text(KEY) == Some(xml) && !is_switched {
            return Ok(());
        }
        let checked = IdentityProvider::read(xml).and_then(|provider| match is_refused_over {
            true => provider.check_valid(self.now.seconds()),
            false => Ok(()),
        });
        checked.map_err(|why| wrong(KEY, &why))
    }

    /// Our key and its certificate, which belong together.
    fn own_key(&self) -> Result<()> {
        const KEY: &str = "saml_signing_private_key";
        const CERTIFICATE: &str = "saml_signing_certificate";
        self.secret(KEY, |pem| PrivateKey::from_pem(pem).map(drop))?;
        self.text(CERTIFICATE, |text| {
            let all = certificates(text)?;
            all.iter()
                .take(1)
                .try_for_each(|der| VerifyingKey::from_certificate(der).map(drop))
        })?;
        let pair = |options: &'o Options| Some((options.secret(KEY)?, options.text(CERTIFICATE)?));
        let Some((pem, text)) = pair(self.after).filter(|_| pair(self.before) != pair(self.after)) else {
            return Ok(());
        };
        // Each by itself can be read by now, but for what was there before.
        let (Ok(key), Ok(all)) = (PrivateKey::from_pem(pem), certificates(text)) else {
            return Ok(());
        };
        match all.first().is_some_and(|first| key.is_of(first)) {
            true => Ok(()),
            false => Err(wrong(
                CERTIFICATE,
                &"it belongs to another key than saml_signing_private_key",
            )),
        }
    }

    /// A text that is there and was not there before.
    fn text<E: std::fmt::Display>(
        &self,
        key: &'static str,
        read: impl FnOnce(&str) -> std::result::Result<(), E>,
    ) -> Result<()> {
        match self.after.text(key).filter(|text| self.before.text(key) != Some(text)) {
            Some(text) => read(text).map_err(|why| wrong(key, &why)),
            None => Ok(()),
        }
    }

    /// A secret that is there and was not there before. What is wrong is told without a word of it.
    fn secret<E: std::fmt::Display>(
        &self,
        key: &'static str,
        read: impl FnOnce(&str) -> std::result::Result<(), E>,
    ) -> Result<()> {
        match self
            .after
            .secret(key)
            .filter(|text| self.before.secret(key) != Some(text))
        {
            Some(text) => read(text).map_err(|why| wrong(key, &why)),
            None => Ok(()),
        }
    }
}

fn wrong(key: &str, why: &dyn std::fmt::Display) -> Error {
    Error::invalid("options", format!("cannot be taken: {key} cannot be used: {why}"))
}
