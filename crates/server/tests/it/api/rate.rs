//! How often an application may call the Management API.

use std::net::SocketAddr;
use std::num::NonZeroU32;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use server::{ApiRate, Options};
use testkit::{Answer, TestApp};

fn limited(app: TestApp, per_second: u32, burst: u32) -> TestApp {
    let number = |n| NonZeroU32::new(n).expect("above zero");
    let api_rate = Some(ApiRate {
        per_second: number(per_second),
        burst: number(burst),
        exempt: vec![
            "127.0.0.0/8".parse().expect("a range"),
            "::1".parse().expect("an address"),
        ],
    });
    app.with_options(Options {
        api_rate,
        ..Options::default()
    })
}

/// Limit, remaining and reset, as the answer tells them.
fn told(answer: &Answer) -> [Option<u32>; 3] {
    ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"]
        .map(|name| answer.header(name).map(|value| value.parse().expect("a number")))
}

const PATH: &str = "/api/v1/permissions";

testkit::tests! {
    async fn r143_an_application_is_slowed_down_and_told_when_to_come_back(app) {
        let app = limited(app, 2, 4);
        let api = app.management_api().await;
        assert_eq!(told(&api.get(PATH).await), [Some(4), Some(3), Some(1)]);
        assert_eq!(told(&api.get(PATH).await), [Some(4), Some(2), Some(1)]);
        assert_eq!(told(&api.get("/api/v1/users/kp_0/properties").await), [Some(4), Some(1), Some(2)], "a refusal tells too");
        assert_eq!(told(&api.get(PATH).await), [Some(4), Some(0), Some(2)]);
        let answer = api.get(PATH).await;
        answer.assert_refused(429, "TOO_MANY_REQUESTS");
        assert_eq!(answer.header("retry-after"), Some("1"));
        assert_eq!(told(&answer), [Some(4), Some(0), Some(1)]);
        app.clock.advance(1);
        assert_eq!(api.get(PATH).await.status, 200);
        assert_eq!(api.get(PATH).await.status, 200);
        api.get(PATH).await.assert_refused(429, "TOO_MANY_REQUESTS");
        app.clock.advance(3_600);
        assert_eq!(told(&api.get(PATH).await), [Some(4), Some(3), Some(1)], "never more than the limit at once");
    }

    async fn r143_nobody_pays_for_another_application_or_environment(app) {
        let app = limited(app, 1, 1);
        let api = app.management_api().await;
        let narrow = app.management_api_with("read:roles").await;
        let other = app.tenant("https://login.other.test").await.management_api().await;
        assert_eq!(api.get(PATH).await.status, 200);
        api.get(PATH).await.assert_refused(429, "TOO_MANY_REQUESTS");
        narrow.get(PATH).await.assert_refused(429, "TOO_MANY_REQUESTS");
        assert_eq!(other.get(PATH).await.status, 200, "the same client id elsewhere is another application");
        let stranger = api.with_token("a.b.c").get(PATH).await;
        stranger.assert_refused(403, "TOKEN_INVALID");
        assert_eq!(told(&stranger), [None; 3]);
        app.clock.advance(1);
        let answer = narrow.get(PATH).await;
        answer.assert_refused(403, "SCOPE_MISSING");
        assert_eq!(told(&answer), [Some(1), Some(0), Some(1)], "what is refused for its scope counts as well");
    }

    async fn r143_a_clock_that_is_set_back_locks_nobody_out(app) {
        let app = limited(app, 1, 2);
        let api = app.management_api().await;
        assert_eq!(api.get(PATH).await.status, 200);
        app.clock.advance(-30);
        assert_eq!(told(&api.get(PATH).await), [Some(2), Some(0), Some(2)]);
        app.clock.advance(2);
        assert_eq!(told(&api.get(PATH).await), [Some(2), Some(1), Some(1)]);
    }

    async fn r143_requests_from_this_machine_are_not_counted(app) {
        let app = limited(app, 1, 1);
        let api = app.management_api().await;
        for peer in ["127.0.0.1:5000", "[::1]:5000", "[::ffff:127.0.0.1]:5000"] {
            for _ in 0..3 {
                let mut request = Request::builder()
                    .uri(PATH)
                    .header("authorization", format!("Bearer {}", api.token))
                    .body(Body::empty())
                    .expect("a request");
                let peer: SocketAddr = peer.parse().expect("an address");
                request.extensions_mut().insert(ConnectInfo(peer));
                let answer = app.send(request).await;
                assert_eq!(answer.status, 200, "{peer}: {}", answer.text());
                assert_eq!(told(&answer), [None; 3]);
            }
        }
        assert_eq!(api.get(PATH).await.status, 200);
        api.get(PATH).await.assert_refused(429, "TOO_MANY_REQUESTS");
    }

    async fn r143_behind_a_proxy_of_this_machine_that_nobody_named_everybody_is_counted(app) {
        let trusting = |trusted_proxies: Vec<server::IpRange>| {
            let app = limited(app.clone(), 1, 1);
            let options = Options { trusted_proxies, ..app.options.clone() };
            app.with_options(options)
        };
        let call = async |app: &TestApp, token: &str, name: &str, value: &str| {
            let mut request = Request::builder().uri(PATH).header("authorization", format!("Bearer {token}"));
            if !name.is_empty() {
                request = request.header(name, value);
            }
            let mut request = request.body(Body::empty()).expect("a request");
            let peer: SocketAddr = "127.0.0.1:5000".parse().expect("an address");
            request.extensions_mut().insert(ConnectInfo(peer));
            app.send(request).await
        };
        for (name, value) in [("x-forwarded-for", "198.51.100.7"), ("forwarded", "for=198.51.100.7"), ("via", "1.1 proxy"),
                              ("x-real-ip", "198.51.100.7"), ("x-forwarded-proto", "https"), ("x-forwarded-for", "127.0.0.1")] {
            let app = trusting(Vec::new());
            let token = app.management_api().await.token;
            assert_eq!(call(&app, &token, name, value).await.status, 200);
            call(&app, &token, name, value).await.assert_refused(429, "TOO_MANY_REQUESTS");
            assert_eq!(told(&call(&app, &token, "", "").await), [None; 3], "from here itself");
        }
        // One that is named tells where a request comes from, which may be here.
        let app = trusting(vec!["127.0.0.1".parse().expect("an address")]);
        let token = app.management_api().await.token;
        assert_eq!(told(&call(&app, &token, "x-forwarded-for", "127.0.0.2").await), [None; 3]);
        assert_eq!(told(&call(&app, &token, "x-forwarded-for", "198.51.100.7").await), [Some(1), Some(0), Some(1)]);
    }

    async fn r143_there_is_no_limit_unless_one_is_set(app) {
        let api = app.management_api().await;
        assert_eq!(told(&api.get(PATH).await), [None; 3]);
    }
}
