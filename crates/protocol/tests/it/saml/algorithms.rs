//! Signatures as nobody may make them: other algorithms, other keys, other transforms, other shapes.

use protocol::saml::Refused;
use protocol::saml::response::{self, Trust};
use protocol::xml::keys::{BadKey, VerifyingKey, certificates};
use protocol::xml::signature::NotSigned;
use testkit::idp::{CURVE, Envelope, OTHER, PROVIDER, Recipe, TRANSFORMS, WEAK_CERTIFICATE, der, is_well_signed, name};

use super::corpus::Forged;
use super::{expected, keys, message, part, read, replaced};

const EXC: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
const ENVELOPED: &str = r#"<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/>"#;

/// Signed by the provider's own key, but in another way than is allowed.
fn made(change: impl Fn(&mut Recipe)) -> String {
    message().with(|one| change(&mut one.recipe)).xml()
}

pub(super) fn forged() -> Vec<Forged> {
    let good = message().xml();
    let value = part(&good, "<ds:SignatureValue>", "</ds:SignatureValue>").to_owned();
    let digest = part(&good, "<ds:DigestValue>", "</ds:DigestValue>").to_owned();
    let reference = part(&good, "<ds:Reference", "</ds:Reference>").to_owned();
    let info = part(&good, "<ds:SignedInfo>", "</ds:SignedInfo>").to_owned();
    let signature = part(&good, "<ds:Signature", "</ds:Signature>").to_owned();
    let method = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    let (algorithm, shape) = (
        Refused::NotSigned(NotSigned::Algorithm),
        Refused::NotSigned(NotSigned::Shape),
    );
    let (key, other) = (
        Refused::NotSigned(NotSigned::Key),
        Refused::NotSigned(NotSigned::Reference),
    );
    let (transform, missing) = (
        Refused::NotSigned(NotSigned::Transform),
        Refused::NotSigned(NotSigned::Missing),
    );
    let named = |name: &str| replaced(&good, method, name);
    let by_stranger = |more: &'static str| message().with(|one| (one.by, one.recipe.more) = (OTHER, more)).xml();
    let stranger: &'static str = format!(
        "<ds:KeyInfo><ds:X509Data><ds:X509Certificate>{}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>",
        OTHER
            .certificate
            .lines()
            .filter(|line| !line.starts_with('-'))
            .collect::<String>()
    )
    .leak();
    let xpath = r#"<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"><ds:XPath>not(ancestor-or-self::ds:Signature)</ds:XPath></ds:Transform>"#;
    let with_transform = |what: &str| replaced(&good, ENVELOPED, &format!("{ENVELOPED}{what}"));
    let tampered = replaced(
        &replaced(&good, "ada-7", "eve-6"),
        &digest,
        "<ds:DigestValue></ds:DigestValue>",
    );
    vec![
        (
            "nothing is signed",
            message()
                .with(|one| (one.envelope, one.name) = (Envelope::Neither, name("mallory", "persistent")))
                .xml(),
            missing.clone(),
        ),
        ("the signature is taken out", replaced(&good, &signature, ""), missing),
        (
            "the signature is empty",
            replaced(&good, &value, "<ds:SignatureValue></ds:SignatureValue>"),
            shape.clone(),
        ),
        (
            "the signature is white space",
            replaced(&good, &value, "<ds:SignatureValue> \n </ds:SignatureValue>"),
            shape.clone(),
        ),
        (
            "the signature is zero",
            replaced(&good, &value, "<ds:SignatureValue>AAAA</ds:SignatureValue>"),
            key.clone(),
        ),
        (
            "the signature is not Base64",
            replaced(&good, &value, "<ds:SignatureValue>*</ds:SignatureValue>"),
            shape.clone(),
        ),
        ("no SignedInfo", replaced(&good, &info, ""), shape.clone()),
        (
            "two SignedInfo",
            replaced(&good, &info, &format!("{info}{info}")),
            shape.clone(),
        ),
        (
            "two signature values",
            replaced(&good, &value, &format!("{value}{value}")),
            shape.clone(),
        ),
        (
            "two references",
            replaced(&good, &reference, &format!("{reference}{reference}")),
            key.clone(),
        ),
        ("no reference", replaced(&good, &reference, ""), key.clone()),
        (
            "a reference without URI, signed so",
            made_with_reference(""),
            other.clone(),
        ),
        ("a reference to the whole document, signed so", whole_document(), other),
        (
            "the digest is emptied",
            replaced(&good, &digest, "<ds:DigestValue></ds:DigestValue>"),
            key.clone(),
        ),
        ("the content is changed and the digest emptied", tampered, key.clone()),
        (
            "the digest of another assertion",
            replaced(
                &good,
                &digest,
                part(
                    &message().with(|one| one.at += 1).xml(),
                    "<ds:DigestValue>",
                    "</ds:DigestValue>",
                ),
            ),
            key.clone(),
        ),
        (
            "RSA with SHA-1",
            named("http://www.w3.org/2000/09/xmldsig#rsa-sha1"),
            algorithm.clone(),
        ),
        (
            "RSA with MD5",
            named("http://www.w3.org/2001/04/xmldsig-more#rsa-md5"),
            algorithm.clone(),
        ),
        (
            "DSA with SHA-1",
            named("http://www.w3.org/2000/09/xmldsig#dsa-sha1"),
            algorithm.clone(),
        ),
        (
            "HMAC with SHA-256 and the certificate for a key",
            named("http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"),
            algorithm.clone(),
        ),
        (
            "HMAC with SHA-1, cut to nothing",
            named("http://www.w3.org/2000/09/xmldsig#hmac-sha1"),
            algorithm.clone(),
        ),
        ("the algorithm none", named("none"), algorithm.clone()),
        ("the algorithm of nobody", named(""), algorithm.clone()),
        (
            "ECDSA said of an RSA signature",
            named("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"),
            key.clone(),
        ),
        (
            "SHA-512 said of a SHA-256 signature",
            named("http://www.w3.org/2001/04/xmldsig-more#rsa-sha512"),
            key.clone(),
        ),
        (
            "a digest by SHA-1, signed so",
            made(|one| one.digest = "http://www.w3.org/2000/09/xmldsig#sha1"),
            algorithm.clone(),
        ),
        (
            "a signature method with an output length",
            replaced(
                &good,
                &format!(r#"<ds:SignatureMethod Algorithm="{method}"/>"#),
                &format!(
                    r#"<ds:SignatureMethod Algorithm="{method}"><ds:HMACOutputLength>8</ds:HMACOutputLength></ds:SignatureMethod>"#
                ),
            ),
            shape,
        ),
        ("signed by a stranger", by_stranger(""), key.clone()),
        (
            "signed by a stranger who shows a certificate",
            by_stranger(stranger),
            key.clone(),
        ),
        (
            "signed with ECDSA by a stranger",
            message()
                .with(|one| {
                    (one.by, one.recipe.method) = (CURVE, "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256")
                })
                .xml(),
            key.clone(),
        ),
        (
            "canonicalized with all namespaces, signed so",
            made(|one| one.canonicalization = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"),
            transform.clone(),
        ),
        (
            "canonicalized with comments, signed so",
            made(|one| one.canonicalization = "http://www.w3.org/2001/10/xml-exc-c14n#WithComments"),
            transform.clone(),
        ),
        (
            "only the enveloped transform, signed so",
            made(|one| one.transforms = ENVELOPED),
            transform.clone(),
        ),
        (
            "a transform with comments, signed so",
            made(
                |one| one.transforms = r#"<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#WithComments"/>"#,
            ),
            transform.clone(),
        ),
        (
            "an XPath transform, signed so",
            made(
                |one| one.transforms = r#"<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/><ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"><ds:XPath>not(ancestor-or-self::ds:Signature)</ds:XPath></ds:Transform><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>"#,
            ),
            transform,
        ),
        ("an XPath transform put in", with_transform(xpath), key.clone()),
        (
            "an XSLT transform put in",
            with_transform(r#"<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"/>"#),
            key.clone(),
        ),
        (
            "a Base64 transform put in",
            with_transform(r#"<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#base64"/>"#),
            key.clone(),
        ),
        ("the transforms taken out", replaced(&good, TRANSFORMS, ""), key),
    ]
}

/// A well-made signature whose reference has no URI that names the assertion: it signs the whole response.
fn made_with_reference(uri: &str) -> String {
    let template = Recipe::default().template(uri);
    let text = message().with(|one| one.envelope = Envelope::Neither).xml();
    let text = replaced(&text, "<saml:Subject>", &format!("{template}<saml:Subject>"));
    testkit::idp::signed(&text, PROVIDER)
}

fn whole_document() -> String {
    let template = Recipe::default().template("");
    let text = message().with(|one| one.envelope = Envelope::Neither).xml();
    let text = replaced(&text, "<samlp:Status>", &format!("{template}<samlp:Status>"));
    testkit::idp::signed(&text, PROVIDER)
}

#[test]
fn r158_what_is_not_signed_in_the_one_prescribed_way_is_refused() {
    let names = [
        "nothing is signed",
        "the signature is taken out",
        "the signature is empty",
        "no SignedInfo",
        "two SignedInfo",
        "two references",
        "no reference",
        "a reference without URI, signed so",
        "a reference to the whole document, signed so",
    ];
    let forged = forged();
    for name in names {
        let (_, xml, why) = forged.iter().find(|(known, ..)| *known == name).unwrap();
        assert_eq!(read(xml).unwrap_err(), *why, "{name}");
    }
    for envelope in [Envelope::Assertion, Envelope::Response, Envelope::Both] {
        let good = message().with(|one| one.envelope = envelope).xml();
        assert_eq!(read(&good).unwrap().name_id.unwrap().value, "ada-7", "{envelope:?}");
        assert!(
            is_well_signed(&good, PROVIDER.certificate),
            "{envelope:?}: as another library sees it"
        );
    }
}

#[test]
fn r162_keys_come_from_the_connection_and_from_nowhere_else() {
    let stranger = message().with(|one| one.by = OTHER).xml();
    let read_by = |certificate: &[&str]| {
        let keys: Vec<_> = certificate
            .iter()
            .map(|one| VerifyingKey::from_certificate(&der(one)).unwrap())
            .collect();
        let trust = Trust {
            keys: &keys,
            opening: None,
            allows_cbc: false,
        };
        response::read(&stranger, trust, &expected())
    };
    assert_eq!(
        read_by(&[PROVIDER.certificate]),
        Err(Refused::NotSigned(NotSigned::Key))
    );
    assert_eq!(read_by(&[]), Err(Refused::NotSigned(NotSigned::Key)));
    assert!(read_by(&[OTHER.certificate]).is_ok());
    // Several keys, while one takes the place of another.
    assert!(read_by(&[PROVIDER.certificate, OTHER.certificate]).is_ok());
}

#[test]
fn r162_ecdsa_is_verified_and_short_rsa_keys_are_not_taken() {
    let curve = message()
        .with(|one| (one.by, one.recipe.method) = (CURVE, "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"));
    let key = VerifyingKey::from_certificate(&der(CURVE.certificate)).unwrap();
    let trust = Trust {
        keys: &[key],
        opening: None,
        allows_cbc: false,
    };
    assert!(response::read(&curve.xml(), trust, &expected()).is_ok());
    assert_eq!(
        VerifyingKey::from_certificate(&der(WEAK_CERTIFICATE)),
        Err(BadKey::Unsuitable)
    );
    assert_eq!(VerifyingKey::from_certificate(b"nothing"), Err(BadKey::NotACertificate));
    assert_eq!(keys().len(), 1);
}

#[test]
fn certificates_are_read_as_people_paste_them() {
    let one = PROVIDER.certificate;
    let bare: String = one
        .lines()
        .filter(|line| !line.starts_with('-'))
        .map(|line| format!("  {line}\r\n"))
        .collect();
    assert_eq!(certificates(&bare).unwrap(), [der(one)]);
    assert_eq!(
        certificates(&format!("\n{one}\nand\n{}", OTHER.certificate)).unwrap(),
        [der(one), der(OTHER.certificate)]
    );
    for wrong in [
        "",
        "-----BEGIN CERTIFICATE-----\nAAAA",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        "AAAA",
        PROVIDER.key,
    ] {
        assert_eq!(certificates(wrong), Err(BadKey::NotACertificate), "{wrong:?}");
    }
}

#[test]
fn r161_prefixes_may_be_kept_but_not_without_end() {
    let list = |prefixes: &str| -> &'static str {
        format!(r#"{ENVELOPED}<ds:Transform Algorithm="{EXC}"><ec:InclusiveNamespaces xmlns:ec="{EXC}" PrefixList="{prefixes}"/></ds:Transform>"#).leak()
    };
    let few = list("xs xsi #default saml");
    assert!(read(&made(|one| one.transforms = few)).is_ok());
    let many = list(&"a ".repeat(40));
    assert_eq!(
        read(&made(|one| one.transforms = many)),
        Err(Refused::NotSigned(NotSigned::Transform))
    );
}
