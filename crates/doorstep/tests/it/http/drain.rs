//! R234: stopping without losing a request.

use std::time::Duration;

use doorstep::http::Limits;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::{GET, Running, read_once, read_to_silence, status};

#[tokio::test]
async fn r234_requests_in_flight_are_finished_and_idle_connections_closed() {
    let mut running = Running::start(Limits::default()).await;
    let mut idle = running.connect().await;
    idle.write_all(GET.as_bytes()).await.unwrap();
    assert_eq!(status(&read_once(&mut idle).await), Some(200));
    let mut busy = running.connect().await;
    busy.write_all(b"GET /slow HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;

    running.tell_to_stop();

    assert_eq!(read_to_silence(&mut idle).await, "");
    assert!(read_to_silence(&mut busy).await.ends_with("slow"));
    let address = running.address;
    assert!(running.drained().await);
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn r234_readiness_goes_first_and_requests_are_still_taken_during_the_notice() {
    let mut running = Running::start(Limits {
        notice: Duration::from_millis(1500),
        ..Limits::default()
    })
    .await;
    let ready = "GET /health/ready HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    let other = GET.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
    assert_eq!(status(&running.exchange(ready).await), Some(200));

    running.tell_to_stop();
    tokio::time::sleep(Duration::from_millis(100)).await;

    assert_eq!(status(&running.exchange(ready).await), Some(503));
    assert_eq!(status(&running.exchange(other).await), Some(200));
    assert!(running.drained().await);
}

#[tokio::test]
async fn r234_a_drain_has_an_end() {
    let mut running = Running::start(Limits {
        drain: Duration::from_millis(200),
        ..Limits::default()
    })
    .await;
    let mut busy = running.connect().await;
    busy.write_all(b"GET /slow HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;

    running.tell_to_stop();

    assert!(!running.drained().await);
}
