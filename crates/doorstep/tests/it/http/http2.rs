//! R194: HTTP/2 connections that attack the server are closed, and nobody else notices.

use std::time::{Duration, Instant};

use doorstep::http::Limits;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::{GET, Running, status};

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const WINDOW_UPDATE: u8 = 8;
const CONTINUATION: u8 = 9;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

/// `:method GET`, `:scheme http`, `:path /`, `:authority a` (RFC 7541, static table and one literal).
const REQUEST: &[u8] = &[0x82, 0x86, 0x84, 0x01, 0x01, b'a'];

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags];
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

async fn connect(running: &Running) -> TcpStream {
    let mut stream = running.connect().await;
    stream.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await.unwrap();
    stream.write_all(&frame(SETTINGS, 0, 0, &[])).await.unwrap();
    stream
}

/// Sends the frames round by round while reading what comes back; whether the server ended the connection.
async fn is_cut_off(running: &Running, rounds: usize, mut frames: impl FnMut(u32) -> Vec<u8>) -> bool {
    let (mut read, mut write) = connect(running).await.into_split();
    let reader = tokio::spawn(async move {
        let mut all = Vec::new();
        let ended = tokio::time::timeout(Duration::from_secs(10), async {
            let mut buffer = [0; 16 * 1024];
            loop {
                match read.read(&mut buffer).await {
                    Ok(0) | Err(_) => return true,
                    Ok(count) => all.extend_from_slice(&buffer[..count]),
                }
                if frames_in(&all).any(|kind| kind == GOAWAY) {
                    return true;
                }
            }
        });
        ended.await.unwrap_or(false)
    });
    for round in 0..rounds {
        let stream = 2 * u32::try_from(round).unwrap() + 1;
        if write.write_all(&frames(stream)).await.is_err() {
            return true;
        }
        if reader.is_finished() {
            break;
        }
    }
    reader.await.unwrap()
}

fn frames_in(bytes: &[u8]) -> impl Iterator<Item = u8> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let length = usize::from(*rest.first()?) << 16 | usize::from(*rest.get(1)?) << 8 | usize::from(*rest.get(2)?);
        let kind = *rest.get(3)?;
        rest = rest.get(9 + length..).unwrap_or_default();
        Some(kind)
    })
}

async fn others_are_served(running: &Running) {
    let started = Instant::now();
    let answer = running
        .exchange(GET.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"))
        .await;
    assert_eq!(status(&answer), Some(200));
    assert!(
        started.elapsed() < Duration::from_secs(1),
        "it took {:?}",
        started.elapsed()
    );
}

#[tokio::test]
async fn http_2_is_served_without_tls_too() {
    let running = Running::start(Limits::default()).await;
    let mut stream = connect(&running).await;
    stream
        .write_all(&frame(HEADERS, END_STREAM | END_HEADERS, 1, REQUEST))
        .await
        .unwrap();

    let mut received = Vec::new();
    let mut buffer = [0; 4096];
    while !frames_in(&received).any(|kind| kind == DATA) {
        let count = tokio::time::timeout(Duration::from_secs(5), stream.read(&mut buffer))
            .await
            .unwrap()
            .unwrap();
        assert!(count > 0);
        received.extend_from_slice(&buffer[..count]);
    }
    assert!(received.windows(4).any(|window| window == b"GET "));
}

#[tokio::test]
async fn r194_rapid_reset_ends_the_connection() {
    let running = Running::start(Limits::default()).await;
    let reset_at_once = |stream| {
        let mut frames = frame(HEADERS, END_STREAM | END_HEADERS, stream, REQUEST);
        frames.extend(frame(RST_STREAM, 0, stream, &8u32.to_be_bytes()));
        frames
    };

    assert!(is_cut_off(&running, 20_000, reset_at_once).await);
    others_are_served(&running).await;
}

#[tokio::test]
async fn r194_made_you_reset_ends_the_connection() {
    let running = Running::start(Limits::default()).await;
    // A window update of zero makes the server reset the stream itself (RFC 9113 §6.9).
    let have_it_reset = |stream| {
        let mut frames = frame(HEADERS, END_HEADERS, stream, REQUEST);
        frames.extend(frame(WINDOW_UPDATE, 0, stream, &0u32.to_be_bytes()));
        frames
    };

    assert!(is_cut_off(&running, 20_000, have_it_reset).await);
    others_are_served(&running).await;
}

#[tokio::test]
async fn r194_endless_continuations_end_the_connection() {
    let running = Running::start(Limits::default()).await;
    let mut begun = false;
    let never_ending = |_| match std::mem::replace(&mut begun, true) {
        false => frame(HEADERS, 0, 1, REQUEST),
        true => frame(CONTINUATION, 0, 1, &[0x00, 0x01, b'x', 0x01, b'y'].repeat(200)),
    };

    assert!(is_cut_off(&running, 20_000, never_ending).await);
    others_are_served(&running).await;
}

#[tokio::test]
async fn r194_a_header_bomb_is_refused() {
    let running = Running::start(Limits::default()).await;
    // One entry of 4,000 bytes goes into the dynamic table and is then named again and again.
    let bomb = |stream| {
        let mut block = REQUEST.to_vec();
        block.extend([0x40, 0x01, b'x', 0x7f, 0xa1, 0x1e]);
        block.extend([b'y'; 4000]);
        block.extend([0xbe].repeat(8_000));
        frame(HEADERS, END_STREAM | END_HEADERS, stream, &block)
    };
    let mut stream = connect(&running).await;
    stream.write_all(&bomb(1)).await.unwrap();

    let mut received = Vec::new();
    let mut buffer = [0; 4096];
    let refused = |received: &[u8]| {
        // `:status 431` is not in the static table: it is a literal.
        received.windows(3).any(|window| window == b"431")
            || frames_in(received).any(|kind| kind == RST_STREAM || kind == GOAWAY)
            // The digits may be Huffman-coded: 4, 3, 1.
            || received.windows(3).any(|window| window == [0x68, 0x8e, 0xff] || window == [0x82, 0x68, 0x47])
            || received.windows(2).any(|window| window == [0x69, 0x90])
    };
    while !refused(&received) {
        let read = tokio::time::timeout(Duration::from_secs(5), stream.read(&mut buffer)).await;
        match read.expect("an answer in time") {
            Ok(0) | Err(_) => break,
            Ok(count) => received.extend_from_slice(&buffer[..count]),
        }
    }
    assert!(
        !received.windows(4).any(|window| window == b"GET "),
        "the bomb reached the route"
    );
    others_are_served(&running).await;
}

#[tokio::test]
async fn r194_floods_of_settings_and_pings_leave_the_others_alone() {
    let running = Running::start(Limits::default()).await;
    let mut flooding = connect(&running).await;
    let flood = [frame(SETTINGS, 0, 0, &[]), frame(PING, 0, 0, &[7; 8])]
        .concat()
        .repeat(500);
    let memory_before = resident_kilobytes();

    // Nothing of what comes back is read: the answers must not pile up in the server.
    let sent = tokio::time::timeout(Duration::from_secs(2), async {
        for _ in 0..2_000 {
            if flooding.write_all(&flood).await.is_err() {
                return;
            }
        }
    });
    let _ = sent.await;

    others_are_served(&running).await;
    let grown = resident_kilobytes().saturating_sub(memory_before);
    assert!(grown < 32 * 1024, "memory grew by {grown} KB");
}

fn resident_kilobytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
