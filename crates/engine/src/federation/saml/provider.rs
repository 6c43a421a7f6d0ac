//! The two sides of a connection: its provider, and us as its provider knows us.

use domain::connection_options::Options;
use domain::connections::Connection;
use protocol::saml::metadata::{BadMetadata, IdentityProvider};
use protocol::saml::request::name_id_format;
use protocol::xml::keys::{PrivateKey, VerifyingKey, certificates};

use super::{SIGNING, config};
use crate::context::Context;
use crate::federation::failure::{Failure, Said};
use crate::federation::metadata::{Age, NUMBER, text};

/// The option with the address of the provider's metadata.
pub(super) const URL: &str = "saml_idp_metadata_url";

/// The provider of a connection: from the text of its metadata, or from its address, or from what the options say.
pub(super) async fn identity_provider(cx: &Context, options: &Options, age: Age) -> Result<IdentityProvider, Failure> {
    let mut provider = match (options.text("saml_idp_metadata_xml"), options.text(URL)) {
        (Some(xml), _) => IdentityProvider::read(xml).map_err(|why| bad(&why))?,
        (None, Some(url)) => {
            let is_usable = |xml: &str| IdentityProvider::read(xml).map(drop).map_err(|why| why.to_string());
            let xml = text(cx, url, age, is_usable).await?;
            IdentityProvider::read(&xml).map_err(|why| bad(&why))?
        }
        (None, None) => by_hand(options)?,
    };
    if options.is_on("is_expired_metadata_refused") == Some(true) {
        provider.check_valid(cx.now().seconds()).map_err(|why| bad(&why))?;
    }
    if let Some(url) = options.text("saml_sign_in_url") {
        provider.redirect = Some(url.to_owned());
        provider.post = Some(url.to_owned());
    }
    for key in named_keys(options)? {
        if !provider.keys.contains(&key) {
            provider.keys.push(key);
        }
    }
    match provider.keys.is_empty() {
        true => Err(config("the connection has no certificate of its provider")),
        false => Ok(provider),
    }
}

fn bad(why: &BadMetadata) -> Failure {
    Failure::new(Said::NotReady, NUMBER, why.to_string())
}

/// A provider without metadata.
fn by_hand(options: &Options) -> Result<IdentityProvider, Failure> {
    let entity_id = options.text("saml_idp_entity_id");
    Ok(IdentityProvider {
        entity_id: entity_id
            .ok_or_else(|| config("the connection has no metadata of its provider"))?
            .to_owned(),
        redirect: None,
        post: None,
        keys: Vec::new(),
        wants_signed_requests: false,
        valid_until: None,
    })
}

/// The certificates that the connection names besides.
fn named_keys(options: &Options) -> Result<Vec<VerifyingKey>, Failure> {
    let Some(text) = options.text("saml_idp_certificates") else {
        return Ok(Vec::new());
    };
    let all = certificates(text).map_err(|why| config(why.to_string()))?;
    let keys: Result<Vec<_>, _> = all.iter().map(|der| VerifyingKey::from_certificate(der)).collect();
    keys.map_err(|why| config(why.to_string()))
}

/// Us.
pub(super) struct Ourselves {
    /// Our name.
    pub(super) entity_id: String,
    /// Where answers go.
    pub(super) acs: String,
    /// Which kind of name is asked for.
    pub(super) name_id_format: Option<String>,
    /// The key that requests are signed with, and encrypted assertions opened.
    pub(super) key: Option<PrivateKey>,
    /// Its certificate.
    pub(super) certificate: Option<Vec<u8>>,
}

/// Us, as the provider of a connection knows us.
pub(super) fn ourselves(cx: &Context, connection: &Connection, options: &Options) -> Result<Ourselves, Failure> {
    let issuer = cx.environment.issuer();
    let signing = |log: String| Failure::new(Said::NotReady, SIGNING, log);
    let key = options.secret("saml_signing_private_key").map(PrivateKey::from_pem);
    let key = key.transpose().map_err(|why| signing(why.to_string()))?;
    let certificate = options.text("saml_signing_certificate").map(certificates);
    let certificate = certificate.transpose().map_err(|why| signing(why.to_string()))?;
    let certificate = certificate.and_then(|all| all.into_iter().next());
    if let (Some(key), Some(certificate)) = (&key, &certificate)
        && !key.is_of(certificate)
    {
        return Err(signing("the signing certificate belongs to another key".to_owned()));
    }
    let own = || format!("{issuer}/login/saml/{}/metadata", connection.id);
    Ok(Ourselves {
        entity_id: options.text("saml_entity_id").map_or_else(own, str::to_owned),
        acs: format!("{issuer}/login/saml/callback"),
        name_id_format: options
            .text("name_id_format")
            .and_then(name_id_format)
            .map(str::to_owned),
        key,
        certificate,
    })
}
