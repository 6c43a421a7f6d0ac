//! TLS with a certificate that can be replaced while the server runs.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use tokio_rustls::TlsAcceptor;

/// How often the files are compared with what is in use.
pub const LOOK_EVERY: Duration = Duration::from_secs(2);

/// Why a certificate cannot be used; names the file.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Unusable(String);

/// The certificate in use and the files it comes from.
pub struct Certificate {
    certificate_file: PathBuf,
    key_file: PathBuf,
    in_use: RwLock<Arc<CertifiedKey>>,
    last_seen: Mutex<Files>,
}

#[derive(PartialEq, Eq)]
struct Files {
    certificate: Vec<u8>,
    key: Vec<u8>,
}

impl Certificate {
    /// Reads both files; the key must belong to the certificate.
    pub fn load(certificate_file: &Path, key_file: &Path) -> Result<Arc<Self>, Unusable> {
        let files = Files::read(certificate_file, key_file)?;
        let key = files.parse(certificate_file, key_file)?;
        Ok(Arc::new(Self {
            certificate_file: certificate_file.to_owned(),
            key_file: key_file.to_owned(),
            in_use: RwLock::new(Arc::new(key)),
            last_seen: Mutex::new(files),
        }))
    }

    /// TLS 1.2 and 1.3 with the suites of rustls (RFC 9325), HTTP/2 and HTTP/1.1 offered by ALPN.
    pub fn acceptor(self: &Arc<Self>) -> Result<TlsAcceptor, Unusable> {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| Unusable(error.to_string()))?
            .with_no_client_auth()
            .with_cert_resolver(self.clone());
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        config.ticketer = aws_lc_rs::Ticketer::new().map_err(|error| Unusable(error.to_string()))?;
        Ok(TlsAcceptor::from(Arc::new(config)))
    }

    /// Takes new files into use as soon as both fit together; until then the old ones stay.
    pub async fn follow(self: Arc<Self>, every: Duration) {
        let mut turn = tokio::time::interval(every);
        loop {
            turn.tick().await;
            match self.reload() {
                Ok(true) => tracing::info!(file = %self.certificate_file.display(), "the TLS certificate was replaced"),
                Ok(false) => {}
                Err(error) => tracing::error!(%error, "the new TLS certificate is unusable, the old one stays"),
            }
        }
    }

    /// Whether something new was taken into use. The same broken files are reported once.
    fn reload(&self) -> Result<bool, Unusable> {
        let files = Files::read(&self.certificate_file, &self.key_file)?;
        let mut last_seen = self.last_seen.lock().unwrap_or_else(PoisonError::into_inner);
        if *last_seen == files {
            return Ok(false);
        }
        let parsed = files.parse(&self.certificate_file, &self.key_file);
        *last_seen = files;
        *self.in_use.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(parsed?);
        Ok(true)
    }
}

impl Files {
    fn read(certificate_file: &Path, key_file: &Path) -> Result<Self, Unusable> {
        let read = |file: &Path| {
            std::fs::read(file).map_err(|error| Unusable(format!("{} cannot be read: {error}", file.display())))
        };
        Ok(Self {
            certificate: read(certificate_file)?,
            key: read(key_file)?,
        })
    }

    fn parse(&self, certificate_file: &Path, key_file: &Path) -> Result<CertifiedKey, Unusable> {
        let unusable = |file: &Path, problem: &dyn fmt::Display| Unusable(format!("{} {problem}", file.display()));
        let chain = CertificateDer::pem_slice_iter(&self.certificate)
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| unusable(certificate_file, &format!("is not a PEM file of certificates: {error}")))?;
        if chain.is_empty() {
            return Err(unusable(certificate_file, &"holds no certificate"));
        }
        let key = PrivateKeyDer::from_pem_slice(&self.key)
            .map_err(|error| unusable(key_file, &format!("holds no private key: {error}")))?;
        CertifiedKey::from_der(chain, key, &aws_lc_rs::default_provider())
            .map_err(|error| unusable(key_file, &format!("does not fit the certificate: {error}")))
    }
}

impl ResolvesServerCert for Certificate {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.in_use.read().unwrap_or_else(PoisonError::into_inner).clone())
    }
}

impl fmt::Debug for Certificate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Certificate")
            .field("file", &self.certificate_file)
            .finish_non_exhaustive()
    }
}
