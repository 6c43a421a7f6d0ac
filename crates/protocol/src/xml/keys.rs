//! Keys: of providers, out of their certificates; and our own, with which we sign requests and open what is encrypted.
//!
//! A certificate is only the wrapping of a key here. Who issued it and until when it is valid says nothing: it counts
//! because the connection names it (R162), and stops counting when the connection names it no more.

use std::fmt;

use aws_lc_rs::digest::{self, Digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepPrivateDecryptingKey, PrivateDecryptingKey};
use aws_lc_rs::signature::{
    self, ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ECDSA_P521_SHA512_FIXED, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey,
};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use zeroize::Zeroizing;

/// The shortest RSA modulus, in bits.
const SHORTEST_RSA: usize = 2_048;
/// The longest.
const LONGEST_RSA: usize = 8_192;

const OID_RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const OID_EC: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
const OID_P256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];
const OID_P384: &[u8] = &[0x2b, 0x81, 0x04, 0x00, 0x22];
const OID_P521: &[u8] = &[0x2b, 0x81, 0x04, 0x00, 0x23];

/// Why a key cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadKey {
    /// Not a certificate.
    #[error("this is not an X.509 certificate")]
    NotACertificate,
    /// An RSA key of less than 2048 bits, or another kind of key than RSA and ECDSA.
    #[error("the certificate’s key is not RSA of at least 2048 bits, nor ECDSA on P-256, P-384 or P-521")]
    Unsuitable,
    /// Not a private key.
    #[error("this is not an RSA private key of at least 2048 bits in PEM form")]
    NotAPrivateKey,
}

/// What a public key can verify.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Rsa,
    P256,
    P384,
    P521,
}

/// How signatures are made: what R162 allows, and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// RSA (PKCS #1 v1.5) with SHA-256.
    RsaSha256,
    /// RSA with SHA-384.
    RsaSha384,
    /// RSA with SHA-512.
    RsaSha512,
    /// ECDSA with SHA-256.
    EcdsaSha256,
    /// ECDSA with SHA-384.
    EcdsaSha384,
    /// ECDSA with SHA-512.
    EcdsaSha512,
}

impl Algorithm {
    /// The algorithm of that name.
    pub fn named(uri: &str) -> Option<Self> {
        Some(match uri.strip_prefix("http://www.w3.org/2001/04/xmldsig-more#")? {
            "rsa-sha256" => Self::RsaSha256,
            "rsa-sha384" => Self::RsaSha384,
            "rsa-sha512" => Self::RsaSha512,
            "ecdsa-sha256" => Self::EcdsaSha256,
            "ecdsa-sha384" => Self::EcdsaSha384,
            "ecdsa-sha512" => Self::EcdsaSha512,
            _ => return None,
        })
    }
}

/// The digest of that name; only the SHA-2 family.
pub fn digest_named(uri: &str, bytes: &[u8]) -> Option<Digest> {
    let algorithm = match uri {
        super::names::SHA256 => &digest::SHA256,
        "http://www.w3.org/2001/04/xmldsig-more#sha384" => &digest::SHA384,
        "http://www.w3.org/2001/04/xmlenc#sha512" => &digest::SHA512,
        _ => return None,
    };
    Some(digest::digest(algorithm, bytes))
}

/// A provider's public key.
#[derive(Clone, PartialEq, Eq)]
pub struct VerifyingKey {
    kind: Kind,
    bytes: Vec<u8>,
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifyingKey({:?})", self.kind)
    }
}

impl VerifyingKey {
    /// The key in a certificate's bytes.
    pub fn from_certificate(der: &[u8]) -> Result<Self, BadKey> {
        let info = public_key_info(der).ok_or(BadKey::NotACertificate)?;
        Self::from_public_key_info(info).ok_or(BadKey::Unsuitable)
    }

    fn from_public_key_info(info: &[u8]) -> Option<Self> {
        let mut info = Der(info);
        let mut algorithm = Der(info.take(0x30)?);
        let (&0, key) = info.take(0x03)?.split_first()? else {
            return None;
        };
        let kind = match algorithm.take(0x06)? {
            OID_RSA => {
                let mut parts = Der(key);
                let mut parts = Der(parts.take(0x30)?);
                let modulus = parts.take(0x02)?;
                let first = modulus.iter().position(|byte| *byte != 0)?;
                let leading = usize::try_from(modulus[first].leading_zeros()).ok()?;
                let bits = (modulus.len() - first) * 8 - leading;
                (SHORTEST_RSA..=LONGEST_RSA).contains(&bits).then_some(Kind::Rsa)?
            }
            OID_EC => match algorithm.take(0x06)? {
                OID_P256 => Kind::P256,
                OID_P384 => Kind::P384,
                OID_P521 => Kind::P521,
                _ => return None,
            },
            _ => return None,
        };
        let bytes = key.to_vec();
        Some(Self { kind, bytes })
    }

    /// Whether the signature is this key's. A key of another kind than the algorithm's made none.
    pub fn verifies(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        let by: &dyn signature::VerificationAlgorithm = match (self.kind, algorithm) {
            (Kind::Rsa, Algorithm::RsaSha256) => &RSA_PKCS1_2048_8192_SHA256,
            (Kind::Rsa, Algorithm::RsaSha384) => &RSA_PKCS1_2048_8192_SHA384,
            (Kind::Rsa, Algorithm::RsaSha512) => &RSA_PKCS1_2048_8192_SHA512,
            (Kind::P256, Algorithm::EcdsaSha256) => &ECDSA_P256_SHA256_FIXED,
            (Kind::P384, Algorithm::EcdsaSha384) => &ECDSA_P384_SHA384_FIXED,
            (Kind::P521, Algorithm::EcdsaSha512) => &ECDSA_P521_SHA512_FIXED,
            _ => return false,
        };
        UnparsedPublicKey::new(by, &self.bytes)
            .verify(message, signature)
            .is_ok()
    }
}

/// Certificates as people paste them: one or several in PEM form, or the bare Base64 of one. Gives their bytes.
pub fn certificates(text: &str) -> Result<Vec<Vec<u8>>, BadKey> {
    let text = text.trim();
    let blocks: Vec<Vec<u8>> = match text.contains("-----BEGIN") {
        true => pem_blocks(text, "CERTIFICATE").collect::<Option<_>>(),
        false => base64(text).map(|der| vec![der]),
    }
    .ok_or(BadKey::NotACertificate)?;
    match blocks.is_empty() || blocks.iter().any(|der| public_key_info(der).is_none()) {
        true => Err(BadKey::NotACertificate),
        false => Ok(blocks),
    }
}

/// Our private key: it signs requests, and opens what was encrypted for us.
pub struct PrivateKey {
    pair: RsaKeyPair,
    opening: OaepPrivateDecryptingKey,
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(…)")
    }
}

/// With which digests a key was wrapped (RSA-OAEP).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oaep {
    /// SHA-1, which is not asked to resist collisions here.
    Sha1,
    /// SHA-256.
    Sha256,
}

impl PrivateKey {
    /// Reads `-----BEGIN PRIVATE KEY-----` (PKCS #8) or `-----BEGIN RSA PRIVATE KEY-----` (PKCS #1).
    pub fn from_pem(text: &str) -> Result<Self, BadKey> {
        let first = |label| pem_blocks(text, label).next().flatten().map(Zeroizing::new);
        let pkcs8 = match (first("PRIVATE KEY"), first("RSA PRIVATE KEY")) {
            (Some(der), _) => der,
            (None, Some(der)) => Zeroizing::new(wrapped(&der)),
            (None, None) => return Err(BadKey::NotAPrivateKey),
        };
        let bad = |_| BadKey::NotAPrivateKey;
        let pair = RsaKeyPair::from_pkcs8(&pkcs8).map_err(bad)?;
        let opening = PrivateDecryptingKey::from_pkcs8(&pkcs8).map_err(bad)?;
        if opening.key_size_bits() < SHORTEST_RSA {
            return Err(BadKey::NotAPrivateKey);
        }
        let opening = OaepPrivateDecryptingKey::new(opening).map_err(|_| BadKey::NotAPrivateKey)?;
        Ok(Self { pair, opening })
    }

    /// Whether the certificate is this key's.
    pub fn is_of(&self, certificate: &[u8]) -> bool {
        use aws_lc_rs::signature::KeyPair as _;
        let ours = self.pair.public_key().as_ref();
        VerifyingKey::from_certificate(certificate).is_ok_and(|key| key.kind == Kind::Rsa && key.bytes == ours)
    }

    /// Modulus and exponent of the public key, as XML signatures write them (`ds:CryptoBinary`).
    pub fn public_numbers(&self) -> Option<(Vec<u8>, Vec<u8>)> {
        use aws_lc_rs::signature::KeyPair as _;
        let mut outer = Der(self.pair.public_key().as_ref());
        let mut numbers = Der(outer.take(0x30)?);
        let (modulus, exponent) = (numbers.take(0x02)?, numbers.take(0x02)?);
        // DER writes a zero before a number whose first bit is set.
        let bare = |number: &[u8]| number.strip_prefix(&[0]).unwrap_or(number).to_vec();
        Some((bare(modulus), bare(exponent)))
    }

    /// Signs with RSA and SHA-256; none if the library fails.
    pub fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
            .ok()?;
        Some(signature)
    }

    /// Unwraps a key.
    pub(super) fn unwrap(&self, oaep: Oaep, wrapped: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let algorithm = match oaep {
            Oaep::Sha1 => &OAEP_SHA1_MGF1SHA1,
            Oaep::Sha256 => &OAEP_SHA256_MGF1SHA256,
        };
        let mut plain = Zeroizing::new(vec![0; self.opening.min_output_size()]);
        let length = self.opening.decrypt(algorithm, wrapped, &mut plain, None).ok()?.len();
        plain.truncate(length);
        Some(plain)
    }
}

/// The blocks of that label in a PEM text; none for one that cannot be read.
fn pem_blocks<'t>(text: &'t str, label: &str) -> impl Iterator<Item = Option<Vec<u8>>> + use<'t> {
    let (begin, end) = (format!("-----BEGIN {label}-----"), format!("-----END {label}-----"));
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(&begin)? + begin.len();
        let inside = &rest[start..];
        let Some(length) = inside.find(&end) else {
            rest = "";
            return Some(None);
        };
        rest = &inside[length + end.len()..];
        Some(base64(&inside[..length]))
    })
}

fn base64(text: &str) -> Option<Vec<u8>> {
    let compact = Zeroizing::new(text.split_ascii_whitespace().collect::<String>());
    BASE64_STANDARD.decode(compact.as_bytes()).ok()
}

/// An RSA key in PKCS #1 as PKCS #8 has it (RFC 5958).
fn wrapped(pkcs1: &[u8]) -> Vec<u8> {
    let algorithm: Vec<u8> = [&[0x06, 0x09], OID_RSA, &[0x05, 0x00]].concat();
    let parts = [&[0x02, 0x01, 0x00][..], &tlv(0x30, &algorithm), &tlv(0x04, pkcs1)].concat();
    tlv(0x30, &parts)
}

fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let significant = &length[length.iter().position(|byte| *byte != 0).unwrap_or(length.len() - 1)..];
    let mut all = vec![tag];
    match significant {
        [short @ 0..=0x7f] => all.push(*short),
        long => {
            // As many bytes of length follow; at most eight.
            all.push(0x80 | u8::try_from(long.len()).unwrap_or(8));
            all.extend_from_slice(long);
        }
    }
    all.extend_from_slice(content);
    all
}

/// `SubjectPublicKeyInfo` of a certificate (RFC 5280 §4.1), without its own tag and length.
fn public_key_info(certificate: &[u8]) -> Option<&[u8]> {
    let mut outer = Der(certificate);
    let mut certificate = Der(outer.take(0x30)?);
    let mut fields = Der(certificate.take(0x30)?);
    if fields.0.first() == Some(&0xa0) {
        fields.take(0xa0)?;
    }
    // Serial number, signature, issuer, validity, subject.
    for tag in [0x02, 0x30, 0x30, 0x30, 0x30] {
        fields.take(tag)?;
    }
    fields.take(0x30)
}

/// What is left to read of DER.
struct Der<'d>(&'d [u8]);

impl<'d> Der<'d> {
    /// The content of the next element, which must have this tag.
    fn take(&mut self, tag: u8) -> Option<&'d [u8]> {
        let (&found, rest) = self.0.split_first()?;
        let (&first, rest) = rest.split_first()?;
        let (length, rest) = match first {
            short @ 0..=0x7f => (usize::from(short), rest),
            long @ 0x81..=0x83 => {
                let (bytes, rest) = rest.split_at_checked(usize::from(long & 0x7f))?;
                let length = bytes.iter().fold(0, |all, byte| all << 8 | usize::from(*byte));
                (length, rest)
            }
            _ => return None,
        };
        let (content, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        (found == tag).then_some(content)
    }
}
