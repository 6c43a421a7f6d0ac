//! Methods, addresses, panics: what the front decides before and around a route.

use doorstep::http::Limits;

use super::{GET, Running, read_once, status};
use tokio::io::AsyncWriteExt;

#[tokio::test]
async fn r197_trace_and_connect_are_refused_and_overrides_ignored() {
    let running = Running::start(Limits::default()).await;

    for method in ["TRACE /", "CONNECT a:443"] {
        let answer = running
            .exchange(format!("{method} HTTP/1.1\r\nHost: a:443\r\n\r\n"))
            .await;
        assert_eq!(status(&answer), Some(405), "{answer}");
        assert!(answer.to_lowercase().contains("\r\nallow: "), "{answer}");
    }
    let overridden = "POST /?_method=DELETE HTTP/1.1\r\nHost: a\r\nX-HTTP-Method-Override: DELETE\r\n\
                      Content-Length: 14\r\n\r\n_method=DELETE";
    let answer = running.exchange(overridden).await;
    assert!(answer.ends_with("POST _method=DELETE"), "{answer}");
}

#[tokio::test]
async fn r198_a_panic_costs_one_request_and_says_nothing() {
    let running = Running::start(Limits::default()).await;
    let mut neighbour = running.connect().await;

    let answer = running.exchange("GET /panics HTTP/1.1\r\nHost: a\r\n\r\n").await;

    assert_eq!(status(&answer), Some(500), "{answer}");
    assert!(!answer.contains("on purpose") && !answer.contains(".rs"), "{answer}");
    neighbour.write_all(GET.as_bytes()).await.unwrap();
    assert_eq!(status(&read_once(&mut neighbour).await), Some(200));
}

#[tokio::test]
async fn the_route_learns_the_address_of_the_peer() {
    let running = Running::start(Limits::default()).await;
    let ask = "GET /client HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    assert!(running.exchange(ask).await.ends_with("\r\n127.0.0.1"));
}
