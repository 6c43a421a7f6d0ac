//! R193: no request hides inside another one.

use doorstep::http::Limits;

use super::{GET, Running, status};

/// Each of these could be read in two ways by two servers in a row.
pub(super) const AMBIGUOUS: &[(&str, &str)] = &[
    (
        "length and encoding",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ),
    (
        "encoding and length",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
    ),
    (
        "two lengths",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    ),
    (
        "the same length twice",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na",
    ),
    (
        "a list of lengths",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 1\r\n\r\na",
    ),
    (
        "a signed length",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\na",
    ),
    (
        "a negative length",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\na",
    ),
    (
        "a hexadecimal length",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x1\r\n\r\na",
    ),
    (
        "an empty length",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \r\n\r\na",
    ),
    (
        "an unknown encoding",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    ),
    (
        "two encodings",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    ),
    (
        "encoding in HTTP/1.0",
        "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ),
    (
        "space before the colon",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length : 1\r\n\r\na",
    ),
    (
        "a tab before the colon",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding\t: chunked\r\n\r\n0\r\n\r\n",
    ),
    ("a folded line", "GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n"),
    ("a bare line feed in the head", "GET / HTTP/1.1\nHost: a\n\n"),
    (
        "a bare line feed after one field",
        "GET / HTTP/1.1\r\nHost: a\r\nX: a\nContent-Length: 5\r\n\r\n",
    ),
    ("a bare line feed at the end", "GET / HTTP/1.1\r\nHost: a\r\n\n"),
    ("a bare carriage return", "GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n"),
    ("a NUL", "GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n"),
    ("HTTP/0.9", "GET /\r\n\r\n"),
    ("an unknown version", "GET / HTTP/1.2\r\nHost: a\r\n\r\n"),
    (
        "another host in the target",
        "GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n",
    ),
    ("a target with a host and no Host", "GET http://a/ HTTP/1.1\r\n\r\n"),
    ("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"),
    ("no host", "GET / HTTP/1.1\r\n\r\n"),
];

#[tokio::test]
async fn r193_an_ambiguous_request_is_refused_and_the_connection_closed() {
    let running = Running::start(Limits::default()).await;
    for (name, request) in AMBIGUOUS {
        // A second request follows at once: it must never be answered.
        let answer = running.exchange(format!("{request}{GET}")).await;

        assert_eq!(status(&answer), Some(400), "{name}: {answer}");
        assert_eq!(
            answer.matches("HTTP/1.1 ").count(),
            1,
            "{name} was followed by another answer: {answer}"
        );
    }
}

#[tokio::test]
async fn r193_an_ambiguous_request_behind_a_good_one_is_refused_all_the_same() {
    let running = Running::start(Limits::default()).await;
    for (name, request) in AMBIGUOUS {
        let answer = running.exchange(format!("{GET}{request}{GET}")).await;

        let statuses: Vec<_> = answer.split("HTTP/1.1 ").skip(1).map(|rest| &rest[..3]).collect();
        assert_eq!(statuses, ["200", "400"], "{name}: {answer}");
    }
}

#[tokio::test]
async fn r193_a_malformed_chunk_ends_the_connection() {
    let running = Running::start(Limits::default()).await;
    let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    let flood = format!("1;{}\r\na\r\n", "x=y;".repeat(5_000));
    for chunks in [
        "1\na\r\n",
        "0x1\r\na\r\n",
        "1\r\nab\r\n",
        "-1\r\na\r\n",
        "fffffffffffffffff\r\na\r\n",
        flood.as_str(),
    ] {
        let answer = running.exchange(format!("{head}{chunks}0\r\n\r\n{GET}")).await;

        assert!(!answer.contains("HTTP/1.1 200"), "{chunks:?}: {answer}");
    }
}

#[tokio::test]
async fn honest_requests_share_a_connection() {
    let running = Running::start(Limits::default()).await;
    let sized = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\none";
    let chunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\ntwo\r\n0\r\n\r\n";
    let absolute = "GET http://a.example/ HTTP/1.1\r\nHost: a.example\r\n\r\n";

    let answer = running.exchange(format!("{sized}{chunked}{absolute}{GET}")).await;

    assert_eq!(answer.matches("HTTP/1.1 200").count(), 4, "{answer}");
    assert!(answer.contains("POST one") && answer.contains("POST two"), "{answer}");
}
