//! The byte stream of one connection with its manners enforced: strict framing and patience with an end.
//!
//! It sits between the socket (or TLS) and the HTTP parser. Bytes are only looked at, never copied.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::runtime::Handle;
use tokio::time::{Instant, Sleep};

use super::framing::{Framing, Phase};
use super::limits::Patience;

/// Requests of one connection that are being answered.
pub(super) type InFlight = Arc<AtomicUsize>;

/// How long a closed connection is still listened to, see [`linger`].
const LINGER: Duration = Duration::from_secs(1);

pub(super) trait Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> Stream for S {}

pub(super) struct Gate<S: Stream, P: Send + Unpin + 'static> {
    /// There until this is dropped.
    stream: Option<S>,
    /// Held as long as the connection exists.
    place: Option<P>,
    /// The client has said its last word.
    ended: bool,
    framing: Framing,
    /// Nothing more is read from the client.
    closed: bool,
    /// What the parser still gets before it sees the end of the stream.
    last_words: &'static [u8],
    patience: Patience,
    in_flight: InFlight,
    phase: Phase,
    since: Instant,
    body_bytes: u64,
    write_stalled: Option<Instant>,
    tick: Pin<Box<Sleep>>,
}

impl<S: Stream, P: Send + Unpin + 'static> Gate<S, P> {
    pub(super) fn new(stream: S, place: P, patience: Patience, in_flight: InFlight) -> Self {
        let now = Instant::now();
        Self {
            stream: Some(stream),
            place: Some(place),
            ended: false,
            framing: Framing::new(),
            closed: false,
            last_words: b"",
            patience,
            in_flight,
            // Who connects is expected to speak: the first head is due at once.
            phase: Phase::Head,
            since: now,
            body_bytes: 0,
            write_stalled: None,
            tick: Box::pin(tokio::time::sleep_until(now + patience.tick())),
        }
    }

    /// Looks at what was just read and hides whatever must not reach the parser.
    fn inspect(&mut self, buffer: &mut ReadBuf<'_>, before: usize) {
        let fresh = &buffer.filled()[before..];
        let count = fresh.len() as u64;
        if let Err(offset) = self.framing.advance(fresh) {
            // A NUL is allowed nowhere in a head (RFC 9110 §5.5), so the parser answers 400 and closes once the head is
            // complete. In a body the end of the stream follows, which makes the body incomplete.
            buffer.filled_mut()[before + offset] = 0;
            buffer.set_filled(before + offset + 1);
            self.closed = true;
            if self.framing.phase() != Phase::Body {
                self.last_words = b"\r\n\r\n";
            }
            return;
        }
        let phase = self.framing.phase();
        if phase != self.phase || matches!(phase, Phase::Idle | Phase::Http2) {
            self.phase = phase;
            self.since = Instant::now();
            self.body_bytes = 0;
        }
        self.body_bytes += count;
    }

    fn overdue(&mut self, now: Instant) -> bool {
        let answering = self.in_flight.load(Ordering::Relaxed) > 0;
        let waited = now.saturating_duration_since(self.since);
        match self.phase {
            Phase::Idle | Phase::Http2 if answering => {
                self.since = now;
                false
            }
            Phase::Idle | Phase::Http2 => waited > self.patience.idle,
            Phase::Head => waited > self.patience.head,
            Phase::Body => waited > self.patience.body(self.body_bytes),
        }
    }

    /// Wakes now and then while the other side is silent; ready when it has been silent for too long.
    fn poll_overdue(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        loop {
            ready!(self.tick.as_mut().poll(cx));
            let now = Instant::now();
            let stalled = self
                .write_stalled
                .is_some_and(|since| now - since > self.patience.write);
            if stalled || self.overdue(now) {
                return Poll::Ready(());
            }
            self.tick.as_mut().reset(now + self.patience.tick());
        }
    }

    fn stream(&mut self) -> io::Result<Pin<&mut S>> {
        self.stream
            .as_mut()
            .map(Pin::new)
            .ok_or_else(|| io::ErrorKind::NotConnected.into())
    }

    fn write_progress<T>(&mut self, cx: &mut Context<'_>, progress: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if progress.is_ready() {
            self.write_stalled = None;
            return progress;
        }
        self.write_stalled.get_or_insert_with(Instant::now);
        match self.poll_overdue(cx) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<S: Stream, P: Send + Unpin + 'static> AsyncRead for Gate<S, P> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.closed {
            let (now, later) = self.last_words.split_at(self.last_words.len().min(buffer.remaining()));
            buffer.put_slice(now);
            self.last_words = later;
            return Poll::Ready(Ok(()));
        }
        let before = buffer.filled().len();
        match self.stream()?.poll_read(cx, buffer) {
            Poll::Ready(Ok(())) => {
                self.ended = buffer.filled().len() == before;
                self.inspect(buffer, before);
                Poll::Ready(Ok(()))
            }
            Poll::Ready(Err(error)) => {
                self.ended = true;
                Poll::Ready(Err(error))
            }
            Poll::Pending => {
                ready!(self.poll_overdue(cx));
                self.closed = true;
                Poll::Ready(Ok(()))
            }
        }
    }
}

impl<S: Stream, P: Send + Unpin + 'static> AsyncWrite for Gate<S, P> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let progress = self.stream()?.poll_write(cx, bytes);
        self.write_progress(cx, progress)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let progress = self.stream()?.poll_write_vectored(cx, parts);
        self.write_progress(cx, progress)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.as_ref().is_some_and(S::is_write_vectored)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let progress = self.stream()?.poll_flush(cx);
        self.write_progress(cx, progress)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let progress = self.stream()?.poll_shutdown(cx);
        self.write_progress(cx, progress)
    }
}

impl<S: Stream, P: Send + Unpin + 'static> Drop for Gate<S, P> {
    fn drop(&mut self) {
        if let (Some(stream), Ok(runtime), false) = (self.stream.take(), Handle::try_current(), self.ended) {
            runtime.spawn(linger(stream, self.place.take()));
        }
    }
}

/// Closes in two steps (RFC 9112 §9.6): to close at once while the client is still sending makes its system throw away
/// the answer that was just written.
async fn linger<S: Stream, P>(mut stream: S, _place: P) {
    let _ = tokio::time::timeout(LINGER, async {
        stream.shutdown().await?;
        let mut nowhere = [0; 4096];
        while stream.read(&mut nowhere).await? > 0 {}
        io::Result::Ok(())
    })
    .await;
}
