//! A browser without a window: cookies by host and path, redirects on our hosts, forms and links.
//!
//! Like a real one it stops following when the way leads to a host that this application does not answer on; the
//! address is then its [`Browser::address`].

use axum::body::Body;
use axum::extract::Request;
use domain::time::Clock;
use http::{Method, header};
use url::Url;

use crate::app::{Answer, TestApp};
use crate::html::{self, Form};

#[derive(Debug, Clone)]
struct Cookie {
    name: String,
    value: String,
    host: String,
    is_for_subdomains: bool,
    path: String,
    is_secure: bool,
    expires_at: Option<i64>,
}

/// One person's browser.
#[derive(Clone)]
pub struct Browser {
    app: TestApp,
    cookies: Vec<Cookie>,
    address: Url,
    page: Page,
    kind: Kind,
    languages: String,
}

/// What a browser says about itself and its requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// With Fetch Metadata.
    Modern,
    /// Without.
    Safari15,
}

/// Safari 15.6 on macOS.
pub const SAFARI_15: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                             Version/15.6.1 Safari/605.1.15";

/// What a browser shows.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// The status of the answer.
    pub status: u16,
    /// Its headers.
    pub headers: http::HeaderMap,
    /// The HTML.
    pub html: String,
}

impl Page {
    /// The heading.
    pub fn heading(&self) -> String {
        html::text_of(&self.html, "h1").unwrap_or_default()
    }

    /// All its words.
    pub fn text(&self) -> String {
        html::plain(&self.html)
    }

    /// What is said to be wrong: with fields, and above the form.
    pub fn problems(&self) -> Vec<String> {
        let mut problems = html::texts_of_class(&self.html, "wrong");
        problems.extend(html::texts_of_class(&self.html, "banner-problem"));
        problems
    }

    /// Its forms.
    pub fn forms(&self) -> Vec<Form> {
        html::forms(&self.html)
    }

    /// The value of a field, where there is one of this name.
    pub fn field(&self, name: &str) -> Option<String> {
        let forms = self.forms();
        forms
            .iter()
            .flat_map(|form| &form.fields)
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.clone())
    }
}

impl Browser {
    /// A browser that has been nowhere yet.
    pub fn new(app: &TestApp) -> Self {
        let address = Url::parse("about:blank").expect("an address");
        Self {
            app: app.clone(),
            cookies: Vec::new(),
            address,
            page: Page::default(),
            kind: Kind::Modern,
            languages: "en".to_owned(),
        }
    }

    /// The same browser, set to other languages (`Accept-Language`).
    pub fn preferring(self, languages: &str) -> Self {
        Self {
            languages: languages.to_owned(),
            ..self
        }
    }

    /// A Safari from before 16.4, which sends no `Sec-Fetch-*`.
    pub fn safari_15(app: &TestApp) -> Self {
        Self {
            kind: Kind::Safari15,
            ..Self::new(app)
        }
    }

    /// The same browser, whose requests another node (or another environment) answers.
    pub fn at(&self, app: &TestApp) -> Self {
        Self {
            app: app.clone(),
            ..self.clone()
        }
    }

    /// Where it is: on a page of ours, or at the application that the last redirect led to.
    pub fn address(&self) -> &Url {
        &self.address
    }

    /// What it shows.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// A parameter of the address, for example `code`.
    pub fn parameter(&self, name: &str) -> Option<String> {
        self.address
            .query_pairs()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
    }

    /// Types an address (or a path of ours) and goes there.
    pub async fn open(&mut self, address: &str) -> &Page {
        self.open_as(address, "none").await
    }

    /// Follows a link that stands on a page of somebody else.
    pub async fn open_from_elsewhere(&mut self, address: &str) -> &Page {
        self.open_as(address, "cross-site").await
    }

    /// Sends a form that stands on a page of somebody else: without cookies, for all of ours are `SameSite=Lax`. What it is
    /// redirected to is a plain request again, which has them.
    pub async fn post_from_elsewhere(&mut self, address: &str, fields: &[(&str, &str)]) -> &Page {
        let address = self.absolute(address);
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let mut request = self.request(&Method::POST, &address, Some(body), "cross-site");
        request.headers_mut().remove(header::COOKIE);
        let answer = self.app.send_to(&address, request).await;
        self.keep_all(&address, &answer);
        if let Some(location) = answer.location().filter(|_| answer.status.is_redirection()) {
            let next = address.join(location).expect("an address to be redirected to");
            return self.go(Method::GET, next, None, "cross-site").await;
        }
        self.page = Page {
            status: answer.status.as_u16(),
            html: answer.text(),
            headers: answer.headers.clone(),
        };
        self.address = address;
        &self.page
    }

    async fn open_as(&mut self, address: &str, site: &str) -> &Page {
        let address = self.absolute(address);
        self.go(Method::GET, address, None, site).await
    }

    /// Follows the link with these words.
    pub async fn follow(&mut self, words: &str) -> &Page {
        let links = html::links(&self.page.html);
        let found = links.iter().find(|(text, _)| text == words);
        let (_, address) = found.unwrap_or_else(|| panic!("no link {words:?} among {links:?}"));
        let address = self.absolute(address);
        self.go(Method::GET, address, None, "same-origin").await
    }

    /// Fills in fields of the page's main form, by name or by label, and sends it.
    pub async fn submit(&mut self, values: &[(&str, &str)]) -> &Page {
        let forms = self.page.forms();
        let first = values.first().map(|(name, _)| *name);
        let has = |form: &&Form| first.is_none_or(|name| position(form, name).is_some() || is_choice(form, name));
        let form = forms.iter().find(has);
        let form = form
            .unwrap_or_else(|| panic!("no form for {first:?} on: {}", self.page.text()))
            .clone();
        self.send(form, values).await
    }

    /// Presses the button with these words, in whichever form it is.
    pub async fn press(&mut self, words: &str) -> &Page {
        let forms = self.page.forms();
        let form = forms
            .iter()
            .find(|form| form.buttons.iter().any(|button| button == words));
        let form = form
            .unwrap_or_else(|| panic!("no button {words:?} on: {}", self.page.text()))
            .clone();
        self.send(form, &[]).await
    }

    async fn send(&mut self, mut form: Form, values: &[(&str, &str)]) -> &Page {
        for (name, value) in values {
            match position(&form, name) {
                Some(at) => form.fields[at].1 = (*value).to_owned(),
                None if is_choice(&form, name) => form.fields.push(((*name).to_owned(), (*value).to_owned())),
                None => panic!("no field {name} in {form:?}"),
            }
        }
        let address = self.absolute(&form.action);
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&form.fields)
            .finish();
        self.go(Method::POST, address, Some(body), "same-origin").await
    }

    /// The value of a cookie that would be sent to this address.
    pub fn cookie(&self, address: &str, name: &str) -> Option<String> {
        let address = self.absolute(address);
        self.matching(&address)
            .find(|cookie| cookie.name == name)
            .map(|cookie| cookie.value.clone())
    }

    /// Puts a cookie there, as for the host itself.
    pub fn set_cookie(&mut self, address: &str, line: &str) {
        let address = self.absolute(address);
        self.keep(&address, line);
    }

    /// Forgets the cookies of this name.
    pub fn drop_cookie(&mut self, name: &str) {
        self.cookies.retain(|cookie| cookie.name != name);
    }

    /// One request with this browser's cookies, as a script or an image makes it; nothing is followed.
    pub async fn fetch(&mut self, mut request: Request) -> Answer {
        let address = self.absolute(&request.uri().to_string());
        if let Some(line) = self.cookie_line(&address) {
            request
                .headers_mut()
                .insert(header::COOKIE, line.parse().expect("cookies"));
        }
        let answer = self.app.send_to(&address, request).await;
        self.keep_all(&address, &answer);
        answer
    }

    async fn go(&mut self, mut method: Method, mut address: Url, mut body: Option<String>, site: &str) -> &Page {
        for _ in 0..20 {
            if !self.app.answers_on(&address) {
                self.address = address;
                self.page = Page::default();
                return &self.page;
            }
            let request = self.request(&method, &address, body.take(), site);
            let answer = self.app.send_to(&address, request).await;
            self.keep_all(&address, &answer);
            match answer.location() {
                Some(location) if answer.status.is_redirection() => {
                    address = address.join(location).expect("an address to be redirected to");
                    method = Method::GET;
                }
                _ => {
                    self.page = Page {
                        status: answer.status.as_u16(),
                        html: answer.text(),
                        headers: answer.headers.clone(),
                    };
                    self.address = address;
                    return &self.page;
                }
            }
        }
        panic!("more than 20 redirects, the last to {address}");
    }

    fn request(&self, method: &Method, address: &Url, body: Option<String>, site: &str) -> Request {
        let mut request = http::Request::builder()
            .method(method)
            .uri(&address[url::Position::BeforePath..url::Position::AfterQuery])
            .header(header::ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8")
            .header(header::ACCEPT_LANGUAGE, &self.languages);
        request = match self.kind {
            Kind::Safari15 => request.header(header::USER_AGENT, SAFARI_15),
            Kind::Modern => request
                .header(header::USER_AGENT, "Mozilla/5.0 (test)")
                .header("sec-fetch-site", site)
                .header("sec-fetch-mode", "navigate")
                .header("sec-fetch-dest", "document"),
        };
        if let Some(line) = self.cookie_line(address) {
            request = request.header(header::COOKIE, line);
        }
        if body.is_some() {
            request = request
                .header(header::ORIGIN, self.origin_of_form())
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        request.body(Body::from(body.unwrap_or_default())).expect("a request")
    }

    /// The origin of the page that a form stands on. Browsers do not tell it when the page sends no referrer
    /// (Fetch, "append a request Origin header").
    fn origin_of_form(&self) -> String {
        let policy = self.page.headers.get(header::REFERRER_POLICY);
        match policy.and_then(|policy| policy.to_str().ok()) {
            Some("no-referrer") => "null".to_owned(),
            _ => self.address.origin().ascii_serialization(),
        }
    }

    fn absolute(&self, address: &str) -> Url {
        let base = if self.app.answers_on(&self.address) {
            self.address.clone()
        } else {
            self.app.issuer_url()
        };
        base.join(address).unwrap_or_else(|error| panic!("{address}: {error}"))
    }

    fn matching<'b>(&'b self, address: &'b Url) -> impl Iterator<Item = &'b Cookie> {
        let host = address.host_str().unwrap_or_default();
        let now = self.app.clock.now().seconds();
        self.cookies.iter().filter(move |cookie| {
            let is_host =
                host == cookie.host || (cookie.is_for_subdomains && host.ends_with(&format!(".{}", cookie.host)));
            let is_path = address.path() == cookie.path
                || (address.path().starts_with(&cookie.path)
                    && (cookie.path.ends_with('/') || address.path()[cookie.path.len()..].starts_with('/')));
            let is_alive = cookie.expires_at.is_none_or(|end| now < end);
            is_host && is_path && is_alive && (!cookie.is_secure || address.scheme() == "https")
        })
    }

    fn cookie_line(&self, address: &Url) -> Option<String> {
        let pairs: Vec<_> = self
            .matching(address)
            .map(|cookie| format!("{}={}", cookie.name, cookie.value))
            .collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }

    fn keep_all(&mut self, address: &Url, answer: &Answer) {
        for line in answer.set_cookies() {
            self.keep(address, &line);
        }
    }

    fn keep(&mut self, address: &Url, line: &str) {
        let mut parts = line.split(';').map(str::trim);
        let (name, value) = parts.next().and_then(|pair| pair.split_once('=')).expect("name=value");
        let host = address.host_str().unwrap_or_default();
        let mut cookie = Cookie {
            name: name.to_owned(),
            value: value.to_owned(),
            host: host.to_owned(),
            is_for_subdomains: false,
            path: "/".to_owned(),
            is_secure: false,
            expires_at: None,
        };
        for part in parts {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            match key.to_ascii_lowercase().as_str() {
                "path" => cookie.path = value.to_owned(),
                "domain" => {
                    let domain = value.trim_start_matches('.');
                    assert!(
                        host == domain || host.ends_with(&format!(".{domain}")),
                        "{host} sets a cookie for {domain}"
                    );
                    cookie.host = domain.to_owned();
                    cookie.is_for_subdomains = true;
                }
                "secure" => cookie.is_secure = true,
                "max-age" => {
                    let seconds: i64 = value.parse().expect("Max-Age is a number");
                    cookie.expires_at = Some(self.app.clock.now().seconds() + seconds);
                }
                _ => {}
            }
        }
        if cookie.name.starts_with("__Host-") {
            assert!(
                cookie.is_secure && !cookie.is_for_subdomains && cookie.path == "/",
                "refused: {line}"
            );
        }
        self.cookies.retain(|known| {
            (&known.name, &known.host, &known.path) != (&cookie.name, &cookie.host, &cookie.path)
                || known.is_for_subdomains != cookie.is_for_subdomains
        });
        if cookie.expires_at.is_none_or(|end| self.app.clock.now().seconds() < end) {
            self.cookies.push(cookie);
        }
    }
}

fn position(form: &Form, name: &str) -> Option<usize> {
    let by_label = form
        .labels
        .iter()
        .find(|(label, _)| label == name)
        .map(|(_, name)| name.as_str());
    let name = by_label.unwrap_or(name);
    form.fields.iter().position(|(known, _)| known == name)
}

fn is_choice(form: &Form, name: &str) -> bool {
    form.choices.iter().any(|(known, _)| known == name)
}
