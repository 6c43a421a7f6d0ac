//! R192: clients that take their time, or every connection.

use std::time::{Duration, Instant};

use doorstep::http::{Limits, Patience};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpSocket;

use super::{GET, Running, read_once, status};

fn impatient() -> Limits {
    let short = Duration::from_millis(400);
    Limits {
        patience: Patience {
            head: short,
            idle: 3 * short,
            write: short,
            body_rate: 1024,
        },
        ..Limits::default()
    }
}

/// How long the server keeps a connection after these bytes.
async fn patience_after(running: &Running, bytes: &str) -> Duration {
    let mut stream = running.connect().await;
    stream.write_all(bytes.as_bytes()).await.unwrap();
    let started = Instant::now();
    let mut received = Vec::new();
    tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut received))
        .await
        .unwrap()
        .unwrap();
    started.elapsed()
}

#[tokio::test]
async fn r192_a_head_that_does_not_end_is_given_up() {
    let running = Running::start(impatient()).await;

    for unfinished in ["", "G", "GET / HTTP/1.1\r\nHost: a\r\nX: "] {
        let waited = patience_after(&running, unfinished).await;
        assert!(
            waited > Duration::from_millis(350) && waited < Duration::from_secs(2),
            "{unfinished:?}: {waited:?}"
        );
    }
}

#[tokio::test]
async fn r192_a_head_sent_byte_by_byte_gains_no_time() {
    let running = Running::start(impatient()).await;
    let mut stream = running.connect().await;
    let started = Instant::now();

    for byte in GET.bytes().cycle() {
        tokio::time::sleep(Duration::from_millis(50)).await;
        if stream.write_all(&[byte]).await.is_err() || started.elapsed() > Duration::from_secs(5) {
            break;
        }
    }

    assert!(
        started.elapsed() < Duration::from_secs(2),
        "the connection lived for {:?}",
        started.elapsed()
    );
}

#[tokio::test]
async fn r192_a_body_below_the_minimum_rate_is_given_up() {
    let running = Running::start(impatient()).await;

    let head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nabc";
    let waited = patience_after(&running, head).await;

    assert!(waited < Duration::from_secs(2), "{waited:?}");
}

#[tokio::test]
async fn r192_an_idle_connection_is_kept_longer_and_then_closed() {
    let running = Running::start(impatient()).await;

    let waited = patience_after(&running, GET).await;

    assert!(
        waited > Duration::from_millis(1150) && waited < Duration::from_secs(4),
        "{waited:?}"
    );
}

#[tokio::test]
async fn r192_a_request_that_takes_long_to_answer_is_not_given_up() {
    let running = Running::start(Limits {
        patience: Patience {
            idle: Duration::from_millis(100),
            ..impatient().patience
        },
        ..Limits::default()
    })
    .await;

    let answer = running.exchange("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n").await;

    assert_eq!(status(&answer), Some(200), "{answer}");
}

#[tokio::test]
async fn r192_one_address_gets_its_share_of_the_connections_only() {
    let running = Running::start(Limits {
        connections_per_address: 3,
        ..Limits::default()
    })
    .await;
    let mut held = Vec::new();
    for _ in 0..3 {
        let mut stream = running.connect().await;
        stream.write_all(GET.as_bytes()).await.unwrap();
        assert_eq!(status(&read_once(&mut stream).await), Some(200));
        held.push(stream);
    }

    assert_eq!(status(&read_once(&mut running.connect().await).await), Some(503));
    let mut elsewhere = connect_from("127.0.0.2:0", &running).await;
    elsewhere.write_all(GET.as_bytes()).await.unwrap();
    assert_eq!(status(&read_once(&mut elsewhere).await), Some(200));

    held.pop();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(
        status(
            &running
                .exchange(GET.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"))
                .await
        ),
        Some(200)
    );
}

#[tokio::test]
async fn r192_all_addresses_together_get_the_total_only() {
    let running = Running::start(Limits {
        connections: 2,
        ..Limits::default()
    })
    .await;
    let mut held = Vec::new();
    for from in ["127.0.0.2:0", "127.0.0.3:0"] {
        let mut stream = connect_from(from, &running).await;
        stream.write_all(GET.as_bytes()).await.unwrap();
        assert_eq!(status(&read_once(&mut stream).await), Some(200));
        held.push(stream);
    }

    assert_eq!(status(&read_once(&mut running.connect().await).await), Some(503));
}

#[tokio::test]
async fn r192_a_thousand_slow_clients_do_not_slow_the_others() {
    let running = Running::start(Limits {
        connections_per_address: 2_000,
        ..Limits::default()
    })
    .await;
    let mut slow = Vec::new();
    for _ in 0..open_files_left().min(1_000) {
        let mut stream = running.connect().await;
        stream.write_all(b"GET / HTTP/1.1\r\nHost: a\r\nX: ").await.unwrap();
        slow.push(stream);
    }

    let mut stream = running.connect().await;
    let mut times = Vec::new();
    for round in 0..200 {
        // Every slow client keeps dripping meanwhile.
        let dripping = round * 5 % slow.len();
        let _ = slow[dripping].write_all(b"x").await;
        let started = Instant::now();
        stream.write_all(GET.as_bytes()).await.unwrap();
        assert_eq!(status(&read_once(&mut stream).await), Some(200));
        times.push(started.elapsed());
    }

    times.sort();
    let p99 = times[times.len() * 99 / 100];
    assert!(p99 < Duration::from_millis(250), "p99 is {p99:?}");
}

async fn connect_from(address: &str, running: &Running) -> tokio::net::TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(address.parse().unwrap()).unwrap();
    socket.connect(running.address).await.unwrap()
}

/// Both ends of every connection live in this process.
fn open_files_left() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
    let line = limits.lines().find(|line| line.starts_with("Max open files")).unwrap();
    let soft: usize = line.split_whitespace().nth(3).unwrap().parse().unwrap_or(usize::MAX);
    (soft - 100) / 2
}
