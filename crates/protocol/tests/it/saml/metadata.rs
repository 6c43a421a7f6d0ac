//! Metadata in and out.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use protocol::saml::metadata::{BadMetadata, IdentityProvider, ServiceProvider};
use protocol::wsfed::metadata::TokenService;
use protocol::xml::keys::PrivateKey;
use protocol::xml::{BadXml, Strictness, Xml};
use testkit::idp::{
    CURVE, ENTITY_ID, OTHER, OURS, PROVIDER, SIGN_IN, WEAK_CERTIFICATE, der, federation_metadata, metadata, metadata_of,
};

use super::{ACS, AUDIENCE, NOW, replaced};

#[test]
fn a_provider_is_read_from_its_metadata() {
    let read = IdentityProvider::read(&metadata(&[PROVIDER.certificate])).unwrap();
    assert_eq!(read.entity_id, ENTITY_ID);
    assert_eq!(
        (read.redirect.as_deref(), read.post.as_deref()),
        (Some(SIGN_IN), Some(SIGN_IN))
    );
    assert_eq!(
        (read.keys.len(), read.wants_signed_requests, read.valid_until),
        (1, false, None)
    );
    let listed = metadata(&[PROVIDER.certificate]).replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "");
    let listed = format!(
        "\u{feff}<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">{listed}</md:EntitiesDescriptor>"
    );
    assert_eq!(IdentityProvider::read(&listed).unwrap(), read);
}

#[test]
fn r171_certificates_overlap_and_expired_metadata_is_known() {
    let both =
        IdentityProvider::read(&metadata(&[PROVIDER.certificate, OTHER.certificate, CURVE.certificate])).unwrap();
    assert_eq!(both.keys.len(), 3);
    // One that is too weak does not spoil the others, and alone is none.
    let with_weak = IdentityProvider::read(&metadata(&[WEAK_CERTIFICATE, OTHER.certificate])).unwrap();
    assert_eq!(with_weak.keys.len(), 1);
    assert_eq!(
        IdentityProvider::read(&metadata(&[WEAK_CERTIFICATE])),
        Err(BadMetadata::NoKey)
    );
    let until = metadata_of(
        ENTITY_ID,
        SIGN_IN,
        &[PROVIDER.certificate],
        " validUntil=\"2026-09-21T14:13:20Z\"",
    );
    let read = IdentityProvider::read(&until).unwrap();
    assert_eq!(read.valid_until, Some(NOW));
    assert_eq!(
        (read.check_valid(NOW - 1), read.check_valid(NOW)),
        (Ok(()), Err(BadMetadata::Expired))
    );
    assert_eq!(
        IdentityProvider::read(&until.replace("2026-09-21", "soon")),
        Err(BadMetadata::Expired)
    );
}

#[test]
fn metadata_with_tricks_is_refused() {
    let good = metadata(&[PROVIDER.certificate]);
    let role = {
        let start = good.find("<md:IDPSSODescriptor").unwrap();
        let end = good.find("</md:EntityDescriptor>").unwrap();
        good[start..end].to_owned()
    };
    let entity = replaced(&good, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "");
    let moved = |place: &str| good.replace(SIGN_IN, place);
    let one = BadMetadata::NotOneProvider;
    for (name, text, why) in [
        (
            "a document type",
            replaced(
                &good,
                "<md:EntityDescriptor",
                "<!DOCTYPE x [<!ENTITY e \"x\">]><md:EntityDescriptor",
            ),
            BadMetadata::Xml(BadXml::Doctype),
        ),
        ("two providers", replaced(&good, &role, &format!("{role}{role}")), one),
        (
            "two entities",
            format!(
                "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">{entity}{}</md:EntitiesDescriptor>",
                entity.replace(ENTITY_ID, "https://x.test")
            ),
            one,
        ),
        (
            "a provider in an extension",
            replaced(&good, &role, &format!("<md:Extensions>{role}</md:Extensions>")),
            one,
        ),
        (
            "a provider of another protocol",
            good.replace("SAML:2.0:protocol", "SAML:1.1:protocol"),
            one,
        ),
        (
            "a service provider",
            good.replace("IDPSSODescriptor", "SPSSODescriptor"),
            one,
        ),
        (
            "no name",
            replaced(&good, &format!(" entityID=\"{ENTITY_ID}\""), ""),
            one,
        ),
        (
            "a script to sign in at",
            moved("javascript:alert(1)"),
            BadMetadata::NoSignIn,
        ),
        ("no TLS", moved("http://idp.example.test/sso"), BadMetadata::NoSignIn),
        (
            "a user in the address",
            moved("https://a:b@idp.example.test/sso"),
            BadMetadata::NoSignIn,
        ),
        (
            "no key",
            replaced(&good, "use=\"signing\"", "use=\"encryption\""),
            BadMetadata::NoKey,
        ),
        ("a certificate of nobody", metadata(&[]), BadMetadata::NoKey),
        ("a page", "<html></html>".to_owned(), one),
        ("HTML", "<html><br></html>".to_owned(), BadMetadata::Xml(BadXml::NotXml)),
        ("nothing", String::new(), BadMetadata::Xml(BadXml::NotXml)),
    ] {
        assert_eq!(IdentityProvider::read(&text), Err(why), "{name}");
    }
}

#[test]
fn our_metadata_names_our_key_for_both_uses() {
    let certificate = der(OURS.certificate);
    let key = PrivateKey::from_pem(OURS.key).unwrap();
    let ours = ServiceProvider {
        entity_id: AUDIENCE,
        acs: ACS,
        key: Some(&key),
        certificate: Some(&certificate),
        name_id_format: Some("urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"),
    };
    let text = ours.to_xml();
    let xml = Xml::parse(&text, Strictness::Message).unwrap();
    assert_eq!(xml.root().attribute("entityID"), Some(AUDIENCE));
    assert_eq!(text.matches("<md:KeyDescriptor").count(), 2);
    assert!(text.contains(r#"AuthnRequestsSigned="true""#) && text.contains(&format!(r#"Location="{ACS}""#)));
    // A key signs without a certificate, too: then the metadata has the key itself.
    let key_alone = ServiceProvider {
        certificate: None,
        ..ours
    }
    .to_xml();
    assert_eq!(key_alone.matches("<ds:KeyValue>").count(), 2, "{key_alone}");
    let modulus = key_alone
        .split("<ds:Modulus>")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap();
    let modulus = BASE64_STANDARD.decode(modulus).unwrap();
    assert!(modulus.len() == 256 && certificate.windows(256).any(|part| part == modulus));
    assert!(
        key_alone.contains("<ds:Exponent>AQAB</ds:Exponent>") && key_alone.contains(r#"AuthnRequestsSigned="true""#)
    );
    let bare = ServiceProvider {
        key: None,
        certificate: None,
        name_id_format: None,
        ..ours
    }
    .to_xml();
    assert!(!bare.contains("KeyDescriptor") && bare.contains(r#"AuthnRequestsSigned="false""#));
}

#[test]
fn a_token_service_is_read_from_its_metadata() {
    let text = federation_metadata(&[PROVIDER.certificate, OTHER.certificate]);
    let read = TokenService::read(&text).unwrap();
    assert_eq!(
        (read.entity_id.as_str(), read.endpoint.as_str(), read.keys.len()),
        (ENTITY_ID, SIGN_IN, 2)
    );
    for (wrong, why) in [
        (
            text.replace("SecurityTokenServiceType", "ApplicationServiceType"),
            BadMetadata::NotOneProvider,
        ),
        (text.replace(SIGN_IN, "http://idp.example.test"), BadMetadata::NoSignIn),
        (federation_metadata(&[WEAK_CERTIFICATE]), BadMetadata::NoKey),
        (metadata(&[PROVIDER.certificate]), BadMetadata::NotOneProvider),
    ] {
        assert_eq!(TokenService::read(&wrong), Err(why), "{wrong}");
    }
}
