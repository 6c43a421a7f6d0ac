//! TLS to PostgreSQL, with the meaning libpq gives to `sslmode`.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{WebPkiSupportedAlgorithms, aws_lc_rs, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use tokio_postgres::Config;
use tokio_postgres::config::SslMode;
use tokio_postgres_rustls::MakeRustlsConnect;

use super::error::{Error, Result};

pub(super) type Tls = MakeRustlsConnect;

/// The connector for this `sslmode`; also tells the driver whether TLS is a must.
///
/// `prefer` (the default) and `require` encrypt without knowing the server, as in libpq; `verify-ca` and `verify-full`
/// check certificate and name, against `sslrootcert` or the certificates of the system. A given `sslrootcert` is
/// always checked.
pub(super) fn connector(config: &mut Config, sslmode: Option<&str>, sslrootcert: Option<&str>) -> Result<Tls> {
    let (mode, verified) = match sslmode.unwrap_or("prefer") {
        "disable" => (SslMode::Disable, false),
        "allow" | "prefer" => (SslMode::Prefer, false),
        "require" => (SslMode::Require, sslrootcert.is_some()),
        "verify-ca" | "verify-full" => (SslMode::Require, true),
        other => return Err(mistake(format_args!("sslmode {other} is not known"))),
    };
    config.ssl_mode(mode);
    let provider = Arc::new(aws_lc_rs::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(mistake)?;
    let builder = match sslrootcert.filter(|_| verified) {
        Some(path) => builder.with_root_certificates(roots(path)?),
        None if verified => {
            let system = rustls_platform_verifier::Verifier::new(Arc::clone(&provider)).map_err(mistake)?;
            builder.dangerous().with_custom_certificate_verifier(Arc::new(system))
        }
        None => {
            let any = AnyServer(provider.signature_verification_algorithms);
            builder.dangerous().with_custom_certificate_verifier(Arc::new(any))
        }
    };
    Ok(MakeRustlsConnect::new(builder.with_no_client_auth()))
}

fn roots(path: &str) -> Result<RootCertStore> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(path).map_err(mistake)? {
        roots.add(certificate.map_err(mistake)?).map_err(mistake)?;
    }
    Ok(roots)
}

fn mistake(reason: impl std::fmt::Display) -> Error {
    Error::Other(format!("TLS to the database: {reason}"))
}

/// Accepts every certificate, for the modes that promise encryption only.
#[derive(Debug)]
struct AnyServer(WebPkiSupportedAlgorithms);

impl ServerCertVerifier for AnyServer {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signature, &self.0)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signature, &self.0)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.supported_schemes()
    }
}
