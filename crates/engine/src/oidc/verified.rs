//! Tokens whose signature was found good lately: one that is shown again costs a hash instead of an RSA operation.
//!
//! Kept is only what the bytes of a token and the keys of its environment decide for ever: that one of the keys signed it,
//! and what it says. A changed key makes other names, so nothing has to be forgotten. Whether the token is still good is
//! asked at each use: its time, issuer and kind here, its application, grant and user by whoever uses it (R127).

use std::sync::Arc;

use moka::sync::Cache;
use protocol::jose::verify::{Claims, Expect, Refusal, Verifier};

/// Tokens kept at most, of all environments: some five megabytes.
const MOST: u64 = 4_096;

/// The claims of tokens that were signed well.
#[derive(Debug)]
pub(crate) struct VerifiedTokens {
    by_name: Cache<[u8; 32], Arc<Claims>>,
}

impl Default for VerifiedTokens {
    fn default() -> Self {
        Self {
            by_name: Cache::new(MOST),
        }
    }
}

impl VerifiedTokens {
    /// [`Verifier::verify`], remembered. A token that is not good leaves nothing behind.
    pub(crate) fn verify(&self, verifier: &Verifier, token: &str, expect: &Expect<'_>) -> Result<Arc<Claims>, Refusal> {
        let name = verifier.name(token)?;
        if let Some(claims) = self.by_name.get(&name) {
            expect.admits(&claims)?;
            return Ok(claims);
        }
        let claims = Arc::new(verifier.verify(token, expect)?);
        self.by_name.insert(name, Arc::clone(&claims));
        Ok(claims)
    }
}

#[cfg(test)]
mod tests {
    use protocol::jose::claims::AccessToken;
    use protocol::jose::jws::SigningKey;
    use protocol::jose::verify::Kind;

    use super::*;

    const NOW: i64 = 1_700_000_000;

    fn expect(now: i64) -> Expect<'static> {
        Expect {
            issuer: "https://id.example.com",
            kind: Kind::UserAccess,
            audience: None,
            now,
            leeway: 0,
            accepts_expired: false,
        }
    }

    fn token(key: &SigningKey) -> String {
        let claims = AccessToken {
            azp: "app".into(),
            exp: NOW + 60,
            iat: NOW,
            iss: "https://id.example.com".into(),
            jti: "j".into(),
            scp: vec!["openid".into()],
            sub: "kp_1".into(),
            ..AccessToken::default()
        };
        key.sign(&claims).unwrap()
    }

    #[test]
    fn r127_a_remembered_token_still_expires_and_keeps_its_kind() {
        let key = SigningKey::generate().unwrap();
        let verifier = Verifier::new([key.public_key().unwrap()]);
        let (tokens, token) = (VerifiedTokens::default(), token(&key));
        let first = tokens.verify(&verifier, &token, &expect(NOW)).unwrap();
        let second = tokens.verify(&verifier, &token, &expect(NOW)).unwrap();
        assert!(Arc::ptr_eq(&first, &second), "the second time it is remembered");
        let later = tokens.verify(&verifier, &token, &expect(NOW + 60));
        assert_eq!(later, Err(Refusal::Expired));
        let elsewhere = Expect {
            issuer: "https://other.example.com",
            ..expect(NOW)
        };
        assert_eq!(tokens.verify(&verifier, &token, &elsewhere), Err(Refusal::Issuer));
        let as_m2m = Expect {
            kind: Kind::M2m,
            ..expect(NOW)
        };
        assert_eq!(tokens.verify(&verifier, &token, &as_m2m), Err(Refusal::Kind));
    }

    #[test]
    fn r202_a_remembered_token_is_refused_once_its_key_is_gone() {
        let (old, new) = (SigningKey::generate().unwrap(), SigningKey::generate().unwrap());
        let (tokens, token) = (VerifiedTokens::default(), token(&old));
        let both = Verifier::new([new.public_key().unwrap(), old.public_key().unwrap()]);
        tokens.verify(&both, &token, &expect(NOW)).unwrap();
        let after = Verifier::new([new.public_key().unwrap()]);
        assert_eq!(tokens.verify(&after, &token, &expect(NOW)), Err(Refusal::UnknownKey));
    }

    #[test]
    fn r127_a_damaged_copy_of_a_remembered_token_is_refused() {
        let key = SigningKey::generate().unwrap();
        let verifier = Verifier::new([key.public_key().unwrap()]);
        let (tokens, token) = (VerifiedTokens::default(), token(&key));
        tokens.verify(&verifier, &token, &expect(NOW)).unwrap();
        let (message, _) = token.rsplit_once('.').unwrap();
        let damaged = format!("{message}.{}", "A".repeat(342));
        assert_eq!(
            tokens.verify(&verifier, &damaged, &expect(NOW)),
            Err(Refusal::Signature)
        );
    }
}
