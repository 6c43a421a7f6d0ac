//! Requests to the application.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use http::{Method, header};
use http_body_util::BodyExt;
use tower::ServiceExt;
use url::Url;

use super::answers::Answer;
use super::{TestApp, VISITOR};

impl TestApp {
    /// Sends a request to our host. It comes from [`VISITOR`] unless it says otherwise.
    pub async fn send(&self, request: Request) -> Answer {
        self.send_to(&self.issuer_url(), request).await
    }

    /// Sends a request to the host of an address.
    pub async fn send_to(&self, address: &Url, mut request: Request) -> Answer {
        if !request.headers().contains_key(header::HOST) {
            request
                .headers_mut()
                .insert(header::HOST, authority(address).parse().expect("a host"));
        }
        if request.extensions().get::<ConnectInfo<SocketAddr>>().is_none() {
            let peer: SocketAddr = VISITOR.parse().expect("an address");
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        let response = self.router.clone().oneshot(request).await.expect("infallible");
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a body").to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }

    /// `GET`s a path.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(http::Request::get(path).body(Body::empty()).expect("a request"))
            .await
    }

    /// `GET`s a path with headers.
    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(with_headers(Method::GET, path, headers, String::new())).await
    }

    /// `GET`s a path with a bearer token.
    pub async fn get_as(&self, token: &str, path: &str) -> Answer {
        self.get_with(path, &[("authorization", &format!("Bearer {token}"))])
            .await
    }

    /// Posts a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, fields, &[]).await
    }

    /// Posts a form with headers.
    pub async fn post_with(&self, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let mut all = vec![("content-type", "application/x-www-form-urlencoded")];
        all.extend(headers);
        self.send(with_headers(Method::POST, path, &all, body)).await
    }
}

fn with_headers(method: Method, path: &str, headers: &[(&str, &str)], body: String) -> Request {
    let mut request = http::Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::from(body)).expect("a request")
}

pub(super) fn authority(address: &Url) -> String {
    let host = address.host_str().unwrap_or_default();
    address
        .port()
        .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}
