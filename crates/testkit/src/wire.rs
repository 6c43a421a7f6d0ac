//! A visitor of a server that really listens: HTTP/1.1 over one keep-alive connection, with cookies and forms.
//!
//! For the tests that kill the server and for the benchmark. Everything else uses [`crate::Browser`], in this process.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST, LOCATION, SET_COOKIE};
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

/// Why something was not answered.
pub type Failure = String;

/// One connection, one request at a time.
pub struct Connection {
    sender: SendRequest<Full<Bytes>>,
    host: String,
}

/// An answer with its body read.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Connection {
    /// Connects to `localhost:PORT`, which is also the host that requests name.
    pub async fn open(host: &str) -> Result<Self, Failure> {
        let address = host.replace("localhost", "127.0.0.1");
        let stream = TcpStream::connect(&address).await.map_err(|error| error.to_string())?;
        stream.set_nodelay(true).map_err(|error| error.to_string())?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await.map_err(|error| error.to_string())?;
        tokio::spawn(connection);
        Ok(Self { sender, host: host.to_owned() })
    }

    /// Puts a request together; one with a form is a form post.
    pub fn request(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        form: Option<&str>,
    ) -> Result<Request<Full<Bytes>>, Failure> {
        let mut request = Request::builder().method(method).uri(path).header(HOST, &self.host);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if form.is_some() {
            request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let body = Bytes::copy_from_slice(form.unwrap_or_default().as_bytes());
        request.body(Full::new(body)).map_err(|error| error.to_string())
    }

    /// Sends a request and reads the whole answer.
    pub async fn send(&mut self, request: Request<Full<Bytes>>) -> Result<Answer, Failure> {
        self.sender.ready().await.map_err(|error| error.to_string())?;
        let (parts, body) = self.sender.send_request(request).await.map_err(|error| error.to_string())?.into_parts();
        let body = body.collect().await.map_err(|error| error.to_string())?.to_bytes();
        Ok(Answer { status: parts.status, headers: parts.headers, body })
    }
}

impl Answer {
    /// Where it redirects to.
    pub fn location(&self) -> Result<String, Failure> {
        let location = self.headers.get(LOCATION).and_then(|value| value.to_str().ok()).map(str::to_owned);
        location.ok_or_else(|| format!("answered {} without a location: {}", self.status, self.excerpt()))
    }

    /// The text of a member of its JSON.
    pub fn member(&self, name: &str) -> Result<String, Failure> {
        let json: Value = serde_json::from_slice(&self.body).map_err(|error| error.to_string())?;
        json[name].as_str().map(str::to_owned).ok_or_else(|| format!("no {name} in {json}"))
    }

    /// The beginning of its body, for messages.
    pub fn excerpt(&self) -> String {
        String::from_utf8_lossy(&self.body).chars().take(300).collect()
    }
}

/// Somebody with a browser: keeps cookies, and fills in forms.
pub struct Visitor {
    connection: Connection,
    origin: String,
    /// The cookies, as they are sent.
    pub cookies: Vec<(String, String)>,
}

impl Visitor {
    /// Comes to `localhost:PORT`, without cookies.
    pub async fn open(host: &str) -> Result<Self, Failure> {
        Ok(Self { connection: Connection::open(host).await?, origin: format!("http://{host}"), cookies: Vec::new() })
    }

    /// Asks for a page.
    pub async fn get(&mut self, path: &str) -> Result<Answer, Failure> {
        self.send("GET", path, None).await
    }

    /// Posts a form.
    pub async fn post(&mut self, path: &str, form: &str) -> Result<Answer, Failure> {
        self.send("POST", path, Some(form)).await
    }

    /// The `Cookie` header.
    pub fn cookie_header(&self) -> String {
        self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    async fn send(&mut self, method: &str, path: &str, form: Option<&str>) -> Result<Answer, Failure> {
        let cookies = self.cookie_header();
        let mut headers = Vec::new();
        if !cookies.is_empty() {
            headers.push(("cookie", cookies.as_str()));
        }
        if method == "POST" {
            headers.push(("origin", self.origin.as_str()));
        }
        let request = self.connection.request(method, path, &headers, form)?;
        let answer = self.connection.send(request).await?;
        for cookie in answer.headers.get_all(SET_COOKIE) {
            let pair = cookie.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.retain(|(known, _)| known != name);
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        Ok(answer)
    }

    /// Posts the first form of a page with its hidden fields.
    pub async fn submit(&mut self, page: &Answer, fields: &str) -> Result<Answer, Failure> {
        let html = String::from_utf8_lossy(&page.body).into_owned();
        let form = html.find("<form").and_then(|begin| html.get(begin..)).ok_or("the page has no form")?;
        let action = attribute(form, "action").ok_or("the form has no action")?;
        let mut body = fields.to_owned();
        for name in ["csrf", "flow"] {
            let input = form.find(&format!("name=\"{name}\"")).and_then(|place| form.get(place..));
            let value = input.and_then(|input| attribute(input, "value")).unwrap_or_default();
            body.push_str(&format!("&{name}={value}"));
        }
        self.post(&action, &body).await
    }

    /// Signs in by password, from the authorization request to the callback with its code.
    pub async fn sign_in(&mut self, authorize: &str, email: &str, password: &str) -> Result<String, Failure> {
        let answer = self.get(authorize).await?;
        let page = self.get(&answer.location()?).await?;
        let answer = self.submit(&page, &format!("p_email={email}")).await?;
        let page = self.get(&answer.location()?).await?;
        let answer = self.submit(&page, &format!("p_password={}", password.replace(' ', "+"))).await?;
        let callback = answer.location()?;
        let code = callback.split(['?', '&']).find_map(|pair| pair.strip_prefix("code="));
        code.map(str::to_owned).ok_or_else(|| format!("no code in {callback}"))
    }
}

/// Percent-encodes a URL for use as a parameter.
pub fn encoded(url: &str) -> String {
    percent_encoding::utf8_percent_encode(url, percent_encoding::NON_ALPHANUMERIC).to_string()
}

fn attribute(html: &str, name: &str) -> Option<String> {
    let (_, rest) = html.split_once(&format!("{name}=\""))?;
    rest.split('"').next().map(str::to_owned)
}
