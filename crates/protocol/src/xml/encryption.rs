//! Encrypted elements: RSA-OAEP around AES-GCM, and AES-CBC where a connection was told to bear it (R168).
//!
//! Whatever goes wrong is one error: who sends us altered ciphertexts learns nothing from which step failed.

use aws_lc_rs::aead::{AES_128_GCM, AES_192_GCM, AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::cipher::{AES_128, AES_192, AES_256, DecryptingKey, DecryptionContext, UnboundCipherKey};
use aws_lc_rs::iv::FixedLength;
use zeroize::Zeroizing;

use super::Node;
use super::keys::{Oaep, PrivateKey};
use super::names::{DSIG, XENC, XENC11};

/// It cannot be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the encrypted part cannot be opened")]
pub struct CannotOpen;

/// How the content is encrypted, and how many bytes its key has.
#[derive(Clone, Copy)]
enum Cipher {
    Gcm(usize),
    Cbc(usize),
}

impl Cipher {
    fn named(uri: &str, allows_cbc: bool) -> Option<Self> {
        Some(match uri {
            "http://www.w3.org/2009/xmlenc11#aes128-gcm" => Self::Gcm(16),
            "http://www.w3.org/2009/xmlenc11#aes192-gcm" => Self::Gcm(24),
            "http://www.w3.org/2009/xmlenc11#aes256-gcm" => Self::Gcm(32),
            "http://www.w3.org/2001/04/xmlenc#aes128-cbc" if allows_cbc => Self::Cbc(16),
            "http://www.w3.org/2001/04/xmlenc#aes192-cbc" if allows_cbc => Self::Cbc(24),
            "http://www.w3.org/2001/04/xmlenc#aes256-cbc" if allows_cbc => Self::Cbc(32),
            _ => return None,
        })
    }

    fn key_length(self) -> usize {
        match self {
            Self::Gcm(length) | Self::Cbc(length) => length,
        }
    }
}

/// Opens the element that was encrypted into `holder`: an `EncryptedAssertion`, say.
pub fn open(holder: Node<'_>, key: &PrivateKey, allows_cbc: bool) -> Result<Zeroizing<String>, CannotOpen> {
    open_at_most(holder, key, allows_cbc).ok_or(CannotOpen)
}

fn open_at_most(holder: Node<'_>, key: &PrivateKey, allows_cbc: bool) -> Option<Zeroizing<String>> {
    let data = holder.only(XENC, "EncryptedData")?;
    let method = data.only(XENC, "EncryptionMethod")?.attribute("Algorithm")?;
    let cipher = Cipher::named(method, allows_cbc)?;
    let content = ciphertext(data)?;
    let wrapped = wrapped_key(holder, data)?;
    let oaep = oaep(wrapped.only(XENC, "EncryptionMethod")?)?;
    let unwrapped = key.unwrap(oaep, &ciphertext(wrapped)?);
    // A key that could not be unwrapped is replaced by one that opens nothing, so that both take the same way.
    let usable = unwrapped.filter(|key| key.len() == cipher.key_length());
    let key = usable.unwrap_or_else(|| Zeroizing::new(vec![0; cipher.key_length()]));
    let plain = match cipher {
        Cipher::Gcm(_) => gcm(&key, content),
        Cipher::Cbc(_) => cbc(&key, content),
    }?;
    let text = String::from_utf8(plain.to_vec()).ok()?;
    Some(Zeroizing::new(text))
}

/// The one wrapped key, in the `KeyInfo` of the data or beside the data.
fn wrapped_key<'d>(holder: Node<'d>, data: Node<'d>) -> Option<Node<'d>> {
    let inside = data.only(DSIG, "KeyInfo").into_iter();
    let mut all = inside
        .flat_map(|info| info.children_named(XENC, "EncryptedKey"))
        .chain(holder.children_named(XENC, "EncryptedKey"));
    match (all.next(), all.next()) {
        (Some(one), None) => Some(one),
        _ => None,
    }
}

fn oaep(method: Node<'_>) -> Option<Oaep> {
    let digest = method
        .only(DSIG, "DigestMethod")
        .and_then(|one| one.attribute("Algorithm"));
    let mask = method.only(XENC11, "MGF").and_then(|one| one.attribute("Algorithm"));
    // Labels are not in use, and without one there is nothing to disagree about.
    if method.children_named(XENC, "OAEPparams").next().is_some() {
        return None;
    }
    let is_sha1 = digest.is_none_or(|digest| digest == "http://www.w3.org/2000/09/xmldsig#sha1");
    let is_sha256 = digest == Some(super::names::SHA256);
    match (method.attribute("Algorithm")?, mask) {
        ("http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p", None) if is_sha1 => Some(Oaep::Sha1),
        ("http://www.w3.org/2009/xmlenc11#rsa-oaep", None | Some("http://www.w3.org/2009/xmlenc11#mgf1sha1"))
            if is_sha1 =>
        {
            Some(Oaep::Sha1)
        }
        ("http://www.w3.org/2009/xmlenc11#rsa-oaep", Some("http://www.w3.org/2009/xmlenc11#mgf1sha256"))
            if is_sha256 =>
        {
            Some(Oaep::Sha256)
        }
        _ => None,
    }
}

fn ciphertext(of: Node<'_>) -> Option<Vec<u8>> {
    of.only(XENC, "CipherData")?.only(XENC, "CipherValue")?.bytes()
}

/// The nonce comes first, the tag last (XML Encryption 1.1 §5.2.4).
fn gcm(key: &[u8], content: Vec<u8>) -> Option<Zeroizing<Vec<u8>>> {
    let algorithm = match key.len() {
        16 => &AES_128_GCM,
        24 => &AES_192_GCM,
        _ => &AES_256_GCM,
    };
    let (nonce, sealed) = content.split_at_checked(12)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let key = LessSafeKey::new(UnboundKey::new(algorithm, key).ok()?);
    let mut sealed = Zeroizing::new(sealed.to_vec());
    let length = key.open_in_place(nonce, Aad::empty(), &mut sealed).ok()?.len();
    sealed.truncate(length);
    Some(sealed)
}

/// The last byte says how many bytes of padding there are; the others may be anything (XML Encryption §5.2).
fn cbc(key: &[u8], content: Vec<u8>) -> Option<Zeroizing<Vec<u8>>> {
    let algorithm = match key.len() {
        16 => &AES_128,
        24 => &AES_192,
        _ => &AES_256,
    };
    let (iv, sealed) = content.split_at_checked(16)?;
    let iv = DecryptionContext::Iv128(FixedLength::from(<[u8; 16]>::try_from(iv).ok()?));
    let key = DecryptingKey::cbc(UnboundCipherKey::new(algorithm, key).ok()?).ok()?;
    let mut plain = Zeroizing::new(sealed.to_vec());
    key.decrypt(&mut plain, iv).ok()?;
    let padding = usize::from(*plain.last()?);
    let length = plain
        .len()
        .checked_sub(padding)
        .filter(|_| (1..=16).contains(&padding))?;
    plain.truncate(length);
    Some(plain)
}
