//! Where one HTTP/1.1 request ends and the next begins, read strictly.
//!
//! A proxy in front and the parser behind must never disagree about that, or a request can hide in the body of
//! another one (request smuggling). The parser behind is lenient where RFC 9112 allows it: it takes a bare line feed
//! for a line end and resolves contradictory lengths by itself. This reader is not: whatever has two readings is
//! refused before the parser sees it. It interprets nothing else.

/// The longest line kept while its end has not arrived; the parser behind refuses longer heads by itself.
const LONGEST_LINE: usize = 64 * 1024;
/// A chunk size with its extensions; nobody has a use for long ones.
const LONGEST_CHUNK_LINE: usize = 256;
/// All trailer fields of one body together.
const MOST_TRAILER_BYTES: usize = 8 * 1024;

/// What the connection is in the middle of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Between two requests.
    Idle,
    /// Inside a request line or header section.
    Head,
    /// Inside a request body.
    Body,
    /// HTTP/2, which has its own unambiguous framing.
    Http2,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expect {
    RequestLine,
    Field,
    Body(u64),
    ChunkSize,
    ChunkData(u64),
    ChunkEnd,
    Trailer(usize),
    Http2,
}

/// Follows the bytes of one connection.
#[derive(Debug)]
pub(super) struct Framing {
    expect: Expect,
    /// The beginning of a line whose end has not arrived.
    pending: Vec<u8>,
    first_request: bool,
    http_1_0: bool,
    content_length: Option<u64>,
    chunked: bool,
}

/// The input has more than one reading, or none.
#[derive(Debug, PartialEq, Eq)]
struct Ambiguous;

impl Framing {
    pub(super) fn new() -> Self {
        Self {
            expect: Expect::RequestLine,
            pending: Vec::new(),
            first_request: true,
            http_1_0: false,
            content_length: None,
            chunked: false,
        }
    }

    pub(super) fn phase(&self) -> Phase {
        match self.expect {
            Expect::RequestLine if self.pending.is_empty() => Phase::Idle,
            Expect::RequestLine | Expect::Field => Phase::Head,
            Expect::Http2 => Phase::Http2,
            _ => Phase::Body,
        }
    }

    /// Takes note of the next bytes. An error is the offset of the first byte that must not be passed on.
    pub(super) fn advance(&mut self, bytes: &[u8]) -> Result<(), usize> {
        let mut at = 0;
        while at < bytes.len() {
            let rest = &bytes[at..];
            match self.expect {
                Expect::Http2 => return Ok(()),
                Expect::Body(left) => {
                    let taken = take(left, rest);
                    at += taken;
                    self.expect = match left - taken as u64 {
                        0 => Expect::RequestLine,
                        left => Expect::Body(left),
                    };
                }
                Expect::ChunkData(left) => {
                    let taken = take(left, rest);
                    at += taken;
                    self.expect = match left - taken as u64 {
                        0 => Expect::ChunkEnd,
                        left => Expect::ChunkData(left),
                    };
                }
                _ => match rest.iter().position(|byte| *byte == b'\n') {
                    None => {
                        if self.pending.len() + rest.len() > LONGEST_LINE {
                            return Err(at);
                        }
                        self.pending.extend_from_slice(rest);
                        return Ok(());
                    }
                    Some(end) => {
                        self.line_ends(&rest[..end]).map_err(|Ambiguous| at + end)?;
                        at += end + 1;
                    }
                },
            }
        }
        Ok(())
    }

    /// A line feed arrived; `tail` is what came before it in this read.
    fn line_ends(&mut self, tail: &[u8]) -> Result<(), Ambiguous> {
        if self.pending.is_empty() {
            return self.line(tail);
        }
        let mut line = std::mem::take(&mut self.pending);
        line.extend_from_slice(tail);
        self.line(&line)
    }

    fn line(&mut self, line: &[u8]) -> Result<(), Ambiguous> {
        // RFC 9112 §2.2 lets a recipient accept a bare LF; that leniency is what smuggling lives on.
        let line = line.strip_suffix(b"\r").ok_or(Ambiguous)?;
        match self.expect {
            // RFC 9112 §2.2: an empty line before the request line is ignored.
            Expect::RequestLine if line.is_empty() => Ok(()),
            Expect::RequestLine => self.request_line(line),
            Expect::Field if line.is_empty() => self.head_ends(),
            Expect::Field => self.field(line),
            Expect::ChunkSize => self.chunk_size(line),
            Expect::ChunkEnd if line.is_empty() => {
                self.expect = Expect::ChunkSize;
                Ok(())
            }
            Expect::Trailer(_) if line.is_empty() => {
                self.expect = Expect::RequestLine;
                Ok(())
            }
            Expect::Trailer(so_far) if so_far + line.len() <= MOST_TRAILER_BYTES => {
                self.expect = Expect::Trailer(so_far + line.len());
                Ok(())
            }
            _ => Err(Ambiguous),
        }
    }

    fn request_line(&mut self, line: &[u8]) -> Result<(), Ambiguous> {
        if self.first_request && line == b"PRI * HTTP/2.0" {
            self.expect = Expect::Http2;
            return Ok(());
        }
        // A request line without a version is HTTP/0.9, which has no header section at all.
        if !line.ends_with(b" HTTP/1.1") && !line.ends_with(b" HTTP/1.0") {
            return Err(Ambiguous);
        }
        self.first_request = false;
        self.http_1_0 = line.ends_with(b"0");
        self.content_length = None;
        self.chunked = false;
        self.expect = Expect::Field;
        Ok(())
    }

    fn field(&mut self, line: &[u8]) -> Result<(), Ambiguous> {
        // RFC 9112 §5.2 (line folding) and §5.1 (space before the colon): both must be refused in a request.
        let colon = line.iter().position(|byte| *byte == b':').ok_or(Ambiguous)?;
        let name = &line[..colon];
        if name.is_empty() || name[0].is_ascii_whitespace() || name[colon - 1].is_ascii_whitespace() {
            return Err(Ambiguous);
        }
        if name.eq_ignore_ascii_case(b"content-length") {
            // RFC 9112 §6.3: a list or a repetition of lengths is refused, even of equal ones.
            let length = decimal(line[colon + 1..].trim_ascii()).ok_or(Ambiguous)?;
            return if self.content_length.replace(length).is_none() {
                Ok(())
            } else {
                Err(Ambiguous)
            };
        }
        if name.eq_ignore_ascii_case(b"transfer-encoding") {
            // RFC 9112 §6.1: not in HTTP/1.0, and `chunked` is the only coding offered here.
            let known = line[colon + 1..].trim_ascii().eq_ignore_ascii_case(b"chunked");
            return if known && !self.http_1_0 && !std::mem::replace(&mut self.chunked, true) {
                Ok(())
            } else {
                Err(Ambiguous)
            };
        }
        Ok(())
    }

    fn head_ends(&mut self) -> Result<(), Ambiguous> {
        self.expect = match (self.chunked, self.content_length) {
            // RFC 9112 §6.3: a request with both ought to be handled as an error.
            (true, Some(_)) => return Err(Ambiguous),
            (true, None) => Expect::ChunkSize,
            (false, None | Some(0)) => Expect::RequestLine,
            (false, Some(length)) => Expect::Body(length),
        };
        Ok(())
    }

    fn chunk_size(&mut self, line: &[u8]) -> Result<(), Ambiguous> {
        if line.len() > LONGEST_CHUNK_LINE {
            return Err(Ambiguous);
        }
        let digits = line.split(|byte| *byte == b';').next().unwrap_or_default();
        self.expect = match hexadecimal(digits).ok_or(Ambiguous)? {
            0 => Expect::Trailer(0),
            size => Expect::ChunkData(size),
        };
        Ok(())
    }
}

fn take(left: u64, bytes: &[u8]) -> usize {
    usize::try_from(left).map_or(bytes.len(), |left| left.min(bytes.len()))
}

/// Digits only: no sign, no list, no white space inside, no overflow.
fn decimal(text: &[u8]) -> Option<u64> {
    let plain = !text.is_empty() && text.len() <= 18 && text.iter().all(u8::is_ascii_digit);
    plain.then(|| text.iter().fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0')))
}

fn hexadecimal(text: &[u8]) -> Option<u64> {
    let plain = !text.is_empty() && text.len() <= 15 && text.iter().all(u8::is_ascii_hexdigit);
    plain.then(|| {
        text.iter().fold(0, |sum, digit| {
            sum * 16 + u64::from((*digit as char).to_digit(16).unwrap_or(0))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The phase after the input, the same however the input is cut into reads; `None` when it is refused.
    fn phase_after(input: &str) -> Option<Phase> {
        let read_in_pieces_of = |size: usize| {
            let mut framing = Framing::new();
            for piece in input.as_bytes().chunks(size) {
                framing.advance(piece).ok()?;
            }
            Some(framing.phase())
        };
        let whole = read_in_pieces_of(input.len());
        for size in [1, 2, 3, 7] {
            assert_eq!(read_in_pieces_of(size), whole, "read in pieces of {size}: {input:?}");
        }
        whole
    }

    #[test]
    fn r193_every_request_with_two_readings_is_refused() {
        for head in [
            "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
            "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
            "Content-Length: 5\r\nContent-Length: 5\r\n",
            "Content-Length: 5\r\nContent-Length: 6\r\n",
            "Content-Length: 5, 5\r\n",
            "Content-Length: +5\r\n",
            "Content-Length: 5 5\r\n",
            "Content-Length: 0x5\r\n",
            "Content-Length: -1\r\n",
            "Content-Length:\r\n",
            "Content-Length: 99999999999999999999\r\n",
            "Transfer-Encoding: xchunked\r\n",
            "Transfer-Encoding: chunked, identity\r\n",
            "Transfer-Encoding: gzip, chunked\r\n",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
            "Transfer-Encoding : chunked\r\n",
            "Content-Length : 5\r\n",
            "X-Folded: a\r\n b\r\n",
            "X: a\r\n\tTransfer-Encoding: chunked\r\n",
            "NoColon\r\n",
            ": nameless\r\n",
            "X: bare\n",
            "X: a\nTransfer-Encoding: chunked\r\n",
        ] {
            let input = format!("POST / HTTP/1.1\r\nHost: a\r\n{head}\r\n");
            assert_eq!(phase_after(&input), None, "{head:?}");
        }
        for input in [
            "GET /\r\n",
            "GET / HTTP/1.1\n",
            "\nGET / HTTP/1.1\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\n\n",
        ] {
            assert_eq!(phase_after(input), None, "{input:?}");
        }
        let old = "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n";
        assert_eq!(phase_after(old), None);
    }

    #[test]
    fn requests_follow_each_other_without_a_gap() {
        let get = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n";
        let sized = "POST /b HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na\nb";
        let chunked = "POST /c HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n3;x=y\r\na\nb\r\n0\r\nSum: 1\r\n\r\n";

        assert_eq!(
            phase_after(&format!("{get}{sized}\r\n{chunked}{get}")),
            Some(Phase::Idle)
        );
        assert_eq!(phase_after("GET /a HTTP/1.1\r\nHo"), Some(Phase::Head));
        assert_eq!(phase_after(&sized[..sized.len() - 1]), Some(Phase::Body));
        assert_eq!(phase_after(&chunked[..chunked.len() - 2]), Some(Phase::Body));
    }

    #[test]
    fn a_chunk_has_a_plain_size_and_ends_where_it_says() {
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
        for body in [
            "3\nabc\r\n",
            " 3\r\nabc\r\n",
            "+3\r\nabc\r\n",
            "0x3\r\nabc\r\n",
            "3\r\nabcd\r\n",
            "\r\n",
        ] {
            assert_eq!(phase_after(&format!("{head}{body}0\r\n\r\n")), None, "{body:?}");
        }
        let flood = format!("{head}3;{}\r\nabc\r\n0\r\n\r\n", "x".repeat(LONGEST_CHUNK_LINE));
        assert_eq!(phase_after(&flood), None);
        let trailers = format!("{head}0\r\n{}\r\n", "T: x\r\n".repeat(MOST_TRAILER_BYTES));
        assert_eq!(phase_after(&trailers), None);
    }

    #[test]
    fn http_2_is_let_through_as_the_first_thing_only() {
        assert_eq!(
            phase_after("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\n"),
            Some(Phase::Http2)
        );
        assert_eq!(
            phase_after("GET / HTTP/1.1\r\nHost: a\r\n\r\nPRI * HTTP/2.0\r\n\r\n"),
            None
        );
    }
}
