//! Signatures: one narrow profile of XML-DSig is verified, and what it covered is handed out as bytes (R158–R162).
//!
//! The profile is the one that SAML prescribes (Core §5.4): the signature stands in the element that it signs, names it by
//! its id and nothing else, and takes nothing out of it but itself. Whoever calls reads from the canonical bytes that were
//! digested, never from the document that they came in (R159).

use aws_lc_rs::constant_time::verify_slices_are_equal;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bergshamra_c14n::{C14nMode, canonicalize_doc};
use bergshamra_xml::NodeSet;

use super::keys::{Algorithm, PrivateKey, VerifyingKey, digest_named};
use super::names::{DSIG, ENVELOPED, EXC_C14N, RSA_SHA256, SHA256};
use super::write::Tag;
use super::{Node, Strictness, Xml};

/// The most prefixes that a canonicalization may keep besides those in use.
const MOST_PREFIXES: usize = 32;

/// Why something does not count as signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSigned {
    /// No signature in the element.
    #[error("it is not signed")]
    Missing,
    /// Several signatures, or one where it signs nothing that we read.
    #[error("a signature stands where none belongs")]
    Misplaced,
    /// The signature has parts that it must not have, lacks some, or has them twice.
    #[error("the signature is not made as SAML prescribes")]
    Shape,
    /// It refers to something else than the element that it stands in.
    #[error("the signature refers to something else")]
    Reference,
    /// An algorithm that is not allowed.
    #[error("the signature uses an algorithm that is not allowed")]
    Algorithm,
    /// A transform that is not allowed.
    #[error("the signature uses a transform that is not allowed")]
    Transform,
    /// The element was changed after it was signed.
    #[error("the signed element was changed")]
    Digest,
    /// None of the connection's keys made it.
    #[error("the signature is by none of the connection’s keys")]
    Key,
}

/// The signature in an element, if there is one; two are none.
pub fn signature_in<'d>(element: Node<'d>) -> Result<Option<Node<'d>>, NotSigned> {
    let mut all = element.children_named(DSIG, "Signature");
    match (all.next(), all.next()) {
        (found, None) => Ok(found),
        (_, Some(_)) => Err(NotSigned::Misplaced),
    }
}

/// Every signature stands directly in one of these elements: in no extension, no object, no other place where nobody
/// would look at it, or take it for the signature of something else (R160).
pub fn check_places(xml: &Xml<'_>, allowed: impl Fn(Node<'_>) -> bool) -> Result<(), NotSigned> {
    let mut all = xml.elements().filter(|one| one.is(DSIG, "Signature"));
    match all.all(|one| one.parent().is_some_and(&allowed)) {
        true => Ok(()),
        false => Err(NotSigned::Misplaced),
    }
}

/// Verifies the signature in an element by one of the keys. What comes back is the element as it was signed, without the
/// signature: the only thing to read from.
pub fn verify(element: Node<'_>, id: &str, keys: &[VerifyingKey]) -> Result<String, NotSigned> {
    let signature = signature_in(element)?.ok_or(NotSigned::Missing)?;
    let [info, value] = shape(signature)?;
    let method = info
        .only(DSIG, "SignatureMethod")
        .filter(|method| method.children().next().is_none())
        .ok_or(NotSigned::Shape)?;
    let algorithm = method.attribute("Algorithm").and_then(Algorithm::named);
    let algorithm = algorithm.ok_or(NotSigned::Algorithm)?;
    let value = value.bytes().ok_or(NotSigned::Shape)?;
    // Neither is believed before the signature over both is verified: they only say how to look.
    let canonicalization = info.only(DSIG, "CanonicalizationMethod").ok_or(NotSigned::Shape)?;
    let signed = canonical(info, None, &prefixes(canonicalization)?)?;
    if !keys
        .iter()
        .any(|key| key.verifies(algorithm, signed.as_bytes(), &value))
    {
        return Err(NotSigned::Key);
    }
    let info = Xml::parse(&signed, Strictness::Message).map_err(|_| NotSigned::Shape)?;
    let reference = Reference::read(info.root(), algorithm)?;
    if reference.id != id {
        return Err(NotSigned::Reference);
    }
    let covered = canonical(element, Some(signature), &reference.prefixes)?;
    let digest = digest_named(&reference.digest_method, covered.as_bytes()).ok_or(NotSigned::Algorithm)?;
    match verify_slices_are_equal(digest.as_ref(), &reference.digest) {
        Ok(()) => Ok(covered),
        Err(_) => Err(NotSigned::Digest),
    }
}

/// `SignedInfo` and `SignatureValue`; besides them only a `KeyInfo` may be there, which is not looked at (R162).
fn shape(signature: Node<'_>) -> Result<[Node<'_>; 2], NotSigned> {
    let parts: Vec<_> = signature.children().collect();
    let (info, value) = match parts[..] {
        [info, value] => (info, value),
        [info, value, key] if key.is(DSIG, "KeyInfo") => (info, value),
        _ => return Err(NotSigned::Shape),
    };
    match info.is(DSIG, "SignedInfo") && value.is(DSIG, "SignatureValue") {
        true => Ok([info, value]),
        false => Err(NotSigned::Shape),
    }
}

/// What `SignedInfo` says was signed, read from its verified bytes.
struct Reference {
    id: String,
    prefixes: Vec<String>,
    digest_method: String,
    digest: Vec<u8>,
}

impl Reference {
    fn read(info: Node<'_>, algorithm: Algorithm) -> Result<Self, NotSigned> {
        let parts: Vec<_> = info.children().collect();
        let [canonicalization, method, reference] = parts[..] else {
            return Err(NotSigned::Shape);
        };
        let is_shaped = info.is(DSIG, "SignedInfo")
            && canonicalization.is(DSIG, "CanonicalizationMethod")
            && method.is(DSIG, "SignatureMethod")
            && reference.is(DSIG, "Reference");
        if !is_shaped {
            return Err(NotSigned::Shape);
        }
        prefixes(canonicalization)?;
        if method.attribute("Algorithm").and_then(Algorithm::named) != Some(algorithm) {
            return Err(NotSigned::Algorithm);
        }
        let uri = reference.attribute("URI").ok_or(NotSigned::Reference)?;
        let id = uri
            .strip_prefix('#')
            .filter(|id| is_name(id))
            .ok_or(NotSigned::Reference)?;
        let parts: Vec<_> = reference.children().collect();
        let [transforms, digest_method, digest] = parts[..] else {
            return Err(NotSigned::Shape);
        };
        let is_shaped = transforms.is(DSIG, "Transforms")
            && digest_method.is(DSIG, "DigestMethod")
            && digest.is(DSIG, "DigestValue");
        if !is_shaped {
            return Err(NotSigned::Shape);
        }
        let each: Vec<_> = transforms.children().collect();
        let [enveloped, exclusive] = each[..] else {
            return Err(NotSigned::Transform);
        };
        let is_plain = each.iter().all(|one| one.is(DSIG, "Transform"))
            && enveloped.attribute("Algorithm") == Some(ENVELOPED)
            && enveloped.children().next().is_none();
        if !is_plain {
            return Err(NotSigned::Transform);
        }
        Ok(Self {
            id: id.to_owned(),
            prefixes: prefixes(exclusive)?,
            digest_method: digest_method.attribute("Algorithm").unwrap_or_default().to_owned(),
            digest: digest.bytes().ok_or(NotSigned::Shape)?,
        })
    }
}

/// The prefixes that an exclusive canonicalization keeps; any other canonicalization is refused.
fn prefixes(method: Node<'_>) -> Result<Vec<String>, NotSigned> {
    if method.attribute("Algorithm") != Some(EXC_C14N) {
        return Err(NotSigned::Transform);
    }
    let parts: Vec<_> = method.children().collect();
    let list = match parts[..] {
        [] => "",
        [list] if list.is(EXC_C14N, "InclusiveNamespaces") => list.attribute("PrefixList").unwrap_or_default(),
        _ => return Err(NotSigned::Transform),
    };
    let prefixes: Vec<String> = list.split_ascii_whitespace().map(str::to_owned).collect();
    match prefixes.len() > MOST_PREFIXES {
        true => Err(NotSigned::Transform),
        false => Ok(prefixes),
    }
}

/// An element in its canonical form, without the signature in it. Nothing at all is an error (R161).
fn canonical(element: Node<'_>, without: Option<Node<'_>>, prefixes: &[String]) -> Result<String, NotSigned> {
    let mut nodes = NodeSet::tree_without_comments(element.id, element.doc);
    if let Some(signature) = without {
        nodes = nodes.subtract(&NodeSet::tree_with_comments(signature.id, signature.doc));
    }
    let bytes = canonicalize_doc(element.doc, C14nMode::Exclusive, Some(&nodes), prefixes);
    let text = String::from_utf8(bytes.map_err(|_| NotSigned::Digest)?).map_err(|_| NotSigned::Digest)?;
    match text.starts_with('<') {
        true => Ok(text),
        false => Err(NotSigned::Digest),
    }
}

/// Whether it is an id and no pointer into the document (`xpointer(…)`).
pub fn is_name(id: &str) -> bool {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    !id.is_empty() && id.chars().all(is_plain)
}

/// Writes the signature of a document that stands in `text` whole and is named by `id`, to be put into it.
pub fn sign(text: &str, id: &str, key: &PrivateKey, certificate: Option<&[u8]>) -> Option<String> {
    let xml = Xml::parse(text, Strictness::Message).ok()?;
    let covered = canonical(xml.root(), None, &[]).ok()?;
    let digest = digest_named(SHA256, covered.as_bytes())?;
    let transform = |algorithm| Tag::new("ds:Transform").with("Algorithm", algorithm);
    let info = |tag: Tag| {
        tag.holding(Tag::new("ds:CanonicalizationMethod").with("Algorithm", EXC_C14N))
            .holding(Tag::new("ds:SignatureMethod").with("Algorithm", RSA_SHA256))
            .holding(
                Tag::new("ds:Reference")
                    .with("URI", &format!("#{id}"))
                    .holding(Tag::new("ds:Transforms").holding_all([transform(ENVELOPED), transform(EXC_C14N)]))
                    .holding(Tag::new("ds:DigestMethod").with("Algorithm", SHA256))
                    .holding(Tag::new("ds:DigestValue").saying(&BASE64_STANDARD.encode(digest))),
            )
    };
    // On its own it declares its namespace itself, as its canonical form does.
    let alone = info(Tag::new("ds:SignedInfo").with("xmlns:ds", DSIG)).finish();
    let alone = Xml::parse(&alone, Strictness::Message).ok()?;
    let signature = key.sign(canonical(alone.root(), None, &[]).ok()?.as_bytes())?;
    let key_info = certificate.map(|certificate| {
        let certificate = Tag::new("ds:X509Certificate").saying(&BASE64_STANDARD.encode(certificate));
        Tag::new("ds:KeyInfo").holding(Tag::new("ds:X509Data").holding(certificate))
    });
    let whole = Tag::new("ds:Signature")
        .with("xmlns:ds", DSIG)
        .holding(info(Tag::new("ds:SignedInfo")))
        .holding(Tag::new("ds:SignatureValue").saying(&BASE64_STANDARD.encode(signature)))
        .holding_all(key_info);
    Some(whole.finish())
}
