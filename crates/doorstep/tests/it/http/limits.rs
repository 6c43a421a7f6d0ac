//! R191: how large a request may be.

use std::fmt::Write;

use doorstep::http::Limits;

use super::{Running, status};

fn get_with(path: &str, fields: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: a\r\n{fields}\r\n")
}

fn many_fields(count: usize) -> String {
    (0..count).fold(String::new(), |mut fields, number| {
        let _ = write!(fields, "X-{number}: a\r\n");
        fields
    })
}

#[tokio::test]
async fn r191_a_long_url_is_refused_with_414() {
    let running = Running::start(Limits::default()).await;
    let path = |length: usize| format!("/?{}", "a".repeat(length - 2));

    assert_eq!(
        status(
            &running
                .exchange(get_with(&path(8 * 1024), "Connection: close\r\n"))
                .await
        ),
        Some(200)
    );
    assert_eq!(
        status(&running.exchange(get_with(&path(8 * 1024 + 1), "")).await),
        Some(414)
    );
}

#[tokio::test]
async fn r191_a_large_head_is_refused_with_431() {
    let running = Running::start(Limits::default()).await;
    let field = |length: usize| format!("Connection: close\r\nX: {}\r\n", "a".repeat(length));

    assert_eq!(
        status(&running.exchange(get_with("/", &field(31 * 1024))).await),
        Some(200)
    );
    assert_eq!(
        status(&running.exchange(get_with("/", &field(33 * 1024))).await),
        Some(431)
    );
}

#[tokio::test]
async fn r191_too_many_fields_are_refused_with_431() {
    let running = Running::start(Limits::default()).await;

    let close = "Connection: close\r\n";
    assert_eq!(
        status(
            &running
                .exchange(get_with("/", &format!("{close}{}", many_fields(98))))
                .await
        ),
        Some(200)
    );
    assert_eq!(
        status(
            &running
                .exchange(get_with("/", &format!("{close}{}", many_fields(99))))
                .await
        ),
        Some(431)
    );
}

#[tokio::test]
async fn r191_a_large_body_is_refused_with_413_before_it_is_read() {
    let running = Running::start(Limits::default()).await;
    let announced = |path: &str, length: usize| {
        format!("POST {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n")
    };
    let sent = |path: &str, length: usize| announced(path, length) + &"a".repeat(length);

    assert_eq!(status(&running.exchange(sent("/", 64 * 1024)).await), Some(200));
    assert_eq!(
        status(&running.exchange(announced("/", 64 * 1024 + 1)).await),
        Some(413)
    );
    assert_eq!(
        status(&running.exchange(sent("/api/v1/echo", 1024 * 1024)).await),
        Some(200)
    );
    assert_eq!(
        status(&running.exchange(announced("/api/v1/echo", 1024 * 1024 + 1)).await),
        Some(413)
    );
}

#[tokio::test]
async fn r191_a_body_of_unknown_length_is_cut_off_at_the_same_limit() {
    let running = Running::start(Limits::default()).await;
    let chunk = format!("4000\r\n{}\r\n", "a".repeat(0x4000));
    let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";

    assert_eq!(
        status(&running.exchange(format!("{head}{}0\r\n\r\n", chunk.repeat(4))).await),
        Some(200)
    );
    assert_eq!(
        status(&running.exchange(format!("{head}{}0\r\n\r\n", chunk.repeat(5))).await),
        Some(413)
    );
}

#[tokio::test]
async fn r191_whoever_reads_pages_is_refused_with_one() {
    let running = Running::start(Limits::default()).await;
    let html = "Accept: text/html,*/*;q=0.8\r\nAccept-Language: de\r\n";
    let long = format!("/oauth2/auth?state={}", "a".repeat(20_000));
    let mut references = Vec::new();
    for (request, refused) in [
        (get_with(&long, html), 414),
        (get_with("/", &format!("{html}{}", many_fields(100))), 431),
        (
            format!("POST / HTTP/1.1\r\nHost: a\r\n{html}Content-Length: 2000000\r\n\r\n"),
            413,
        ),
        (format!("TRACE / HTTP/1.1\r\nHost: a\r\n{html}\r\n"), 405),
    ] {
        let answer = running.exchange(request).await;
        assert_eq!(status(&answer), Some(refused), "{answer}");
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let head = head.to_lowercase();
        for line in [
            "content-type: text/html; charset=utf-8",
            "cache-control: no-store",
            "content-security-policy: default-src 'none'",
        ] {
            assert!(head.contains(line), "{head}");
        }
        assert!(body.contains("5001") && body.contains("lang=\"de\""), "{body}");
        references.push(body.to_owned());
    }
    references.dedup();
    assert_eq!(references.len(), 4, "each has a reference of its own");
    // Programs are answered as before.
    let answer = running.exchange(get_with(&long, "")).await;
    assert!(answer.contains("text/plain"), "{answer}");
}

#[tokio::test]
async fn r191_the_management_api_refuses_what_is_too_large_in_its_own_form() {
    let running = Running::start(Limits::default()).await;
    let api = "/api/v1/echo";
    let long = format!("{api}?{}", "a".repeat(9 * 1024));
    let announced = format!("POST {api} HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n");
    for (request, refused, code) in [
        (get_with(&long, ""), 414, "URL_TOO_LONG"),
        (get_with(api, &many_fields(100)), 431, "HEADERS_TOO_LARGE"),
        (
            get_with(api, &format!("X: {}\r\n", "a".repeat(33 * 1024))),
            431,
            "HEADERS_TOO_LARGE",
        ),
        (announced, 413, "BODY_TOO_LARGE"),
        (
            format!("TRACE {api} HTTP/1.1\r\nHost: a\r\n\r\n"),
            405,
            "METHOD_NOT_ALLOWED",
        ),
        (
            format!("GET {api} HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
            400,
            "REQUEST_INVALID",
        ),
    ] {
        let answer = running.exchange(request).await;
        assert_eq!(status(&answer), Some(refused), "{answer}");
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(
            head.to_ascii_lowercase().contains("content-type: application/json"),
            "{head}"
        );
        let body: serde_json::Value = serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {answer}"));
        assert_eq!(body["errors"][0]["code"], code, "{answer}");
    }
    let page = running
        .exchange(get_with(&format!("/?{}", "a".repeat(9 * 1024)), ""))
        .await;
    assert!(page.contains("text/plain"), "{page}");
}
