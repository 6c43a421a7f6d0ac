//! Real sockets on this machine, and a resolver that says what the test wants.

use std::sync::Mutex;
use std::time::Instant;

use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use super::*;
use crate::resolver::Addresses;

/// Answers each question with the next list of addresses; the last one for ever.
struct Saying(Mutex<Vec<Vec<&'static str>>>);

impl Saying {
    fn each(answers: &[&[&'static str]]) -> Arc<Self> {
        Arc::new(Self(Mutex::new(answers.iter().map(|one| one.to_vec()).collect())))
    }
}

impl Resolve for Saying {
    fn addresses<'a>(&'a self, _: &'a str) -> Addresses<'a> {
        let mut answers = self.0.lock().unwrap();
        let answer = if answers.len() > 1 {
            answers.remove(0)
        } else {
            answers[0].clone()
        };
        let found = answer.iter().map(|text| text.parse().unwrap()).collect();
        Box::pin(std::future::ready(Ok(found)))
    }
}

fn local(resolver: Arc<dyn Resolve>) -> Outbound {
    let rules = Rules {
        allow_loopback: true,
        ..Rules::default()
    };
    Outbound::new(rules, resolver)
}

fn post(url: &str) -> Call {
    Call {
        method: Verb::Post,
        url: url.to_owned(),
        headers: vec![("content-type".into(), "text/plain".to_owned())],
        body: Bytes::from_static(b"hello"),
    }
}

/// A server that gives every connection this answer, and its address.
async fn answering(answer: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(&answer).await;
            let _ = stream.shutdown().await;
        }
    });
    format!("http://localhost:{port}/hook?x=1")
}

#[tokio::test]
async fn a_call_gets_its_answer() {
    let url = answering(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nthere".to_vec()).await;
    let reply = local(Saying::each(&[&["127.0.0.1"]])).send(&post(&url)).await.unwrap();
    assert_eq!((reply.status, &reply.body[..]), (200, &b"there"[..]));
}

#[tokio::test]
async fn r149_an_answer_with_one_private_address_is_refused_as_a_whole() {
    let outbound = Outbound::new(Rules::default(), Saying::each(&[&["8.8.8.8", "10.0.0.1"]]));
    let refused = Failure::Refused(Refused::Address);
    assert_eq!(outbound.send(&post("https://example.com/")).await, Err(refused));
    assert_eq!(outbound.check("https://example.com/").await, Err(Refused::Address));
}

#[tokio::test]
async fn r149_a_name_that_changes_its_address_is_checked_with_every_call() {
    let outbound = Outbound::new(Rules::default(), Saying::each(&[&["8.8.8.8"], &["127.0.0.1"]]));
    assert_eq!(outbound.check("https://example.com/").await, Ok(()));
    let refused = Failure::Refused(Refused::Address);
    assert_eq!(outbound.send(&post("https://example.com/")).await, Err(refused));
}

#[tokio::test]
async fn r149_redirects_are_not_followed() {
    let answer = b"HTTP/1.1 302 Found\r\nlocation: http://localhost:1/\r\ncontent-length: 0\r\n\r\n";
    let url = answering(answer.to_vec()).await;
    let reply = local(Saying::each(&[&["127.0.0.1"]])).send(&post(&url)).await.unwrap();
    assert_eq!(reply.status, 302);
}

#[tokio::test]
async fn r151_long_headers_are_refused_and_a_long_body_is_cut() {
    let outbound = local(Saying::each(&[&["127.0.0.1"]]));
    let long = format!(
        "HTTP/1.1 200 OK\r\nx-long: {}\r\ncontent-length: 0\r\n\r\n",
        "a".repeat(20_000)
    );
    let url = answering(long.into_bytes()).await;
    assert_eq!(outbound.send(&post(&url)).await, Err(Failure::NoAnswer));

    let mut large = b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n".to_vec();
    large.resize(1_000_044, b'a');
    let reply = outbound.send(&post(&answering(large.clone()).await)).await.unwrap();
    assert_eq!(reply.body.len(), LONGEST_BODY);
    // Who needs the body gets all of it, or is told.
    let call = post(&answering(large.clone()).await);
    assert_eq!(outbound.send_whole(&call, 999_999).await, Err(Failure::TooLong));
    let call = post(&answering(large).await);
    assert_eq!(
        outbound.send_whole(&call, 1_000_000).await.unwrap().body.len(),
        1_000_000
    );
}

#[tokio::test]
async fn r151_who_never_answers_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://localhost:{}/", listener.local_addr().unwrap().port());
    let mut outbound = local(Saying::each(&[&["127.0.0.1"]]));
    assert_eq!(outbound.patience, Duration::from_secs(10));
    outbound.patience = Duration::from_millis(200);
    assert_eq!(outbound.send(&post(&url)).await, Err(Failure::TooSlow));
}

#[tokio::test]
async fn who_is_not_there_is_told_from_who_is_unknown() {
    let outbound = local(Saying::each(&[&["127.0.0.1"], &[]]));
    let began = Instant::now();
    assert_eq!(
        outbound.send(&post("http://localhost:1/")).await,
        Err(Failure::NoConnection)
    );
    assert_eq!(outbound.send(&post("http://localhost:1/")).await, Err(Failure::Unknown));
    assert!(began.elapsed() < TOTAL);
}

/// A TLS server for `localhost`, and the certificate it shows.
async fn encrypted() -> (String, rustls::pki_types::CertificateDer<'static>) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let certificate = made.cert.der().clone();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else {
                continue;
            };
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await;
            let _ = stream.shutdown().await;
        }
    });
    (format!("localhost:{port}"), certificate)
}

#[tokio::test]
async fn a_certificate_must_be_known_and_of_the_host() {
    let (authority, certificate) = encrypted().await;
    let rules = Rules {
        allow_loopback: true,
        authorities: vec![certificate],
        ..Rules::default()
    };
    let trusting = Outbound::new(rules, Saying::each(&[&["127.0.0.1"]]));
    let reply = trusting.send(&post(&format!("https://{authority}/"))).await;
    assert_eq!(reply.map(|reply| reply.status), Ok(200));
    let other = trusting.send(&post(&format!("https://other.{authority}/"))).await;
    assert!(matches!(other, Err(Failure::Tls(_))), "{other:?}");
    let stranger = local(Saying::each(&[&["127.0.0.1"]]));
    let reply = stranger.send(&post(&format!("https://{authority}/"))).await;
    assert!(matches!(reply, Err(Failure::Tls(_))), "{reply:?}");
}

#[tokio::test]
async fn r156_a_header_ends_at_its_own_end() {
    let url = answering(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n".to_vec()).await;
    let mut call = post(&url);
    call.headers = vec![("webhook-id".into(), "a\r\nx-injected: 1".to_owned())];
    let outbound = local(Saying::each(&[&["127.0.0.1"]]));
    assert_eq!(outbound.send(&call).await, Err(Failure::Header));
}
