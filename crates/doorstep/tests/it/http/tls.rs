//! R199: TLS ends here, with a certificate that can be replaced.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use doorstep::http::tls::Certificate;
use doorstep::http::{Entrance, Limits};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion};
use tokio::io::AsyncWriteExt;
use tokio_rustls::TlsConnector;

use super::{GET, Running, read_once, status};

struct Files {
    folder: PathBuf,
}

impl Files {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("doorstep-tls-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self { folder }
    }

    fn certificate(&self) -> PathBuf {
        self.folder.join("tls.crt")
    }

    fn key(&self) -> PathBuf {
        self.folder.join("tls.key")
    }

    /// Writes a new certificate for localhost and returns it.
    fn renew(&self) -> CertificateDer<'static> {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        std::fs::write(self.certificate(), made.cert.pem()).unwrap();
        std::fs::write(self.key(), made.signing_key.serialize_pem()).unwrap();
        made.cert.der().clone()
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

async fn serve_with(files: &Files) -> Running {
    let certificate = Certificate::load(&files.certificate(), &files.key()).unwrap();
    let tls = certificate.acceptor().unwrap();
    tokio::spawn(certificate.follow(Duration::from_millis(50)));
    Running::start_with(Limits::default(), |entrance| Entrance {
        tls: Some(tls),
        ..entrance
    })
    .await
}

/// The status of a request by a client that trusts this certificate only.
async fn ask(
    running: &Running,
    trusted: &CertificateDer<'static>,
    versions: &[&'static SupportedProtocolVersion],
) -> Result<Option<u16>, std::io::Error> {
    let mut roots = RootCertStore::empty();
    roots.add(trusted.clone()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
        .with_protocol_versions(versions)
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let connector = TlsConnector::from(Arc::new(config));
    let name = ServerName::try_from("localhost").unwrap();
    let mut stream = connector.connect(name, running.connect().await).await?;
    stream.write_all(GET.as_bytes()).await?;
    Ok(status(&read_once(&mut stream).await))
}

#[tokio::test]
async fn r199_tls_1_2_and_1_3_are_served() {
    let files = Files::new("versions");
    let certificate = files.renew();
    let running = serve_with(&files).await;

    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        assert_eq!(
            ask(&running, &certificate, &[version]).await.unwrap(),
            Some(200),
            "{version:?}"
        );
    }
}

#[tokio::test]
async fn r199_older_tls_and_plain_http_get_no_answer() {
    let files = Files::new("old");
    files.renew();
    let running = serve_with(&files).await;

    // A ClientHello of TLS 1.1 without the supported_versions extension.
    let mut hello = vec![22, 3, 1, 0, 45, 1, 0, 0, 41, 3, 2];
    hello.extend([7; 32]);
    hello.extend([0, 0, 2, 0xc0, 0x13, 1, 0]);
    for bytes in [hello, GET.as_bytes().to_vec()] {
        let answer = running.exchange(bytes).await;
        assert!(!answer.contains("HTTP/1.1"), "{answer:?}");
    }
}

#[tokio::test]
async fn r199_a_new_certificate_is_taken_into_use_without_a_restart() {
    let files = Files::new("reload");
    let old = files.renew();
    let running = serve_with(&files).await;
    let versions = rustls::ALL_VERSIONS;
    assert_eq!(ask(&running, &old, versions).await.unwrap(), Some(200));

    // First a broken renewal: the old certificate stays.
    std::fs::write(files.key(), "half a file").unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(ask(&running, &old, versions).await.unwrap(), Some(200));

    let new = files.renew();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(ask(&running, &new, versions).await.unwrap(), Some(200));
    assert!(ask(&running, &old, versions).await.is_err());
}

#[test]
fn an_unusable_certificate_is_named() {
    let files = Files::new("unusable");
    files.renew();
    let key = std::fs::read(files.key()).unwrap();
    files.renew();

    let missing = Certificate::load(&files.folder.join("missing.crt"), &files.key())
        .unwrap_err()
        .to_string();
    assert!(missing.contains("missing.crt"), "{missing}");
    std::fs::write(files.key(), key).unwrap();
    let mismatch = Certificate::load(&files.certificate(), &files.key())
        .unwrap_err()
        .to_string();
    assert!(mismatch.contains("tls.key") && mismatch.contains("fit"), "{mismatch}");
    let swapped = Certificate::load(&files.key(), &files.certificate())
        .unwrap_err()
        .to_string();
    assert!(swapped.contains("certificate"), "{swapped}");
}
