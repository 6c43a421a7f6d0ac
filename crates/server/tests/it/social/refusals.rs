//! Answers that prove nothing, and providers that are slow, down, or lie.

use std::time::{Duration, Instant};

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use engine::federation::{Failure, Said};
use serde_json::{Value, json};
use testkit::TestApp;
use testkit::provider::Provider;

use super::trip::{BROWSER, SECRET, Trip};

const GOOGLE: &str = "https://accounts.google.com";

/// A trip to Google that would end well.
async fn good(app: &TestApp) -> Trip {
    with(app, json!({})).await
}

/// The same, with other claims.
async fn with(app: &TestApp, change: Value) -> Trip {
    let trip = Trip::to(app, "oauth2:google", json!({})).await;
    let mut claims = json!({ "iss": GOOGLE, "sub": "1", "email": "ada@example.com", "email_verified": true });
    claims
        .as_object_mut()
        .expect("an object")
        .extend(change.as_object().expect("an object").clone());
    trip.gives(json!({ "id_token": trip.id_token(claims) }));
    trip
}

#[track_caller]
fn is(failure: &Failure, said: Said, number: u16) {
    assert_eq!((failure.said, failure.number), (said, number), "{failure:?}");
}

testkit::tests! {
    async fn r173_an_answer_counts_once_and_in_the_browser_that_asked(app) {
        let trip = good(&app).await;
        is(&trip.back_in("another-browser", &[]).await.expect_err("another browser"), Said::OtherBrowser, 8809);
        is(&trip.back_in("", &[]).await.expect_err("no browser"), Said::OtherBrowser, 8809);
        is(&trip.back_with(&[("state", "made-up")]).await.expect_err("foreign"), Said::Expired, 1656);
        is(&trip.back_with(&[("state", "")]).await.expect_err("none"), Said::Refused, 1656);
        is(&trip.back_with(&[("code", "")]).await.expect_err("empty"), Said::Refused, 1656);
        assert!(trip.provider.heard_at("/token").is_empty(), "nothing was traded so far");
        assert_eq!(trip.back().await.expect("somebody").subject, "1");
        is(&trip.back().await.expect_err("again"), Said::Expired, 1656);
        assert_eq!(trip.provider.heard_at("/token").len(), 1);
    }

    async fn r173_an_answer_counts_for_ten_minutes(app) {
        let trip = good(&app).await;
        app.clock.advance(601);
        is(&trip.back().await.expect_err("too late"), Said::Expired, 1656);
    }

    async fn r173_an_answer_of_another_issuer_is_a_mix_up(app) {
        for iss in ["https://evil.example", "https://accounts.google.com/", "https://ACCOUNTS.google.com"] {
            let trip = good(&app).await;
            is(&trip.back_with(&[("iss", iss)]).await.expect_err(iss), Said::Refused, 1656);
            assert!(trip.provider.heard_at("/token").is_empty(), "the code stays here");
        }
        let trip = good(&app).await;
        assert!(trip.back_with(&[("iss", GOOGLE)]).await.is_ok());
        // A provider that says that it always names itself does.
        let provider = Provider::start().await;
        let base = provider.url.as_str();
        provider.says("/.well-known/openid-configuration", &json!({
            "issuer": base, "authorization_endpoint": format!("{base}/authorize"), "token_endpoint": format!("{base}/token"), "jwks_uri": format!("{base}/keys"),
            "authorization_response_iss_parameter_supported": true,
        }));
        let options = json!({ "issuer": base, "authorization_url": null });
        for (iss, is_taken) in [("", false), (base, true)] {
            let trip = Trip::try_to(&app, &provider, "oauth2:google", options.clone(), None).await.expect("a way there");
            trip.gives(json!({ "id_token": trip.id_token(json!({ "iss": base, "sub": "1" })) }));
            assert_eq!(trip.back_with(&[("iss", iss)]).await.is_ok(), is_taken, "{iss:?}");
        }
    }

    async fn r174_an_id_token_without_everything_it_needs_is_refused(app) {
        let wrong = [
            json!({ "nonce": null }), json!({ "nonce": "another" }), json!({ "nonce": "" }), json!({ "iss": "https://evil.example" }), json!({ "iss": null }),
            json!({ "exp": 1 }), json!({ "exp": null }), json!({ "iat": null }), json!({ "iat": 9_999_999_999_i64 }), json!({ "azp": "them" }),
        ];
        for change in wrong {
            is(&with(&app, change.clone()).await.back().await.expect_err(&change.to_string()), Said::Refused, 5716);
        }
        let trip = Trip::to(&app, "oauth2:google", json!({})).await;
        trip.gives(json!({}));
        is(&trip.back().await.expect_err("no ID token"), Said::Refused, 5716);
    }

    async fn r174_an_id_token_is_signed_by_the_provider_with_its_algorithm(app) {
        let encoded = |value: &Value| BASE64.encode(value.to_string());
        for alg in ["none", "HS256", "RS512"] {
            let trip = Trip::to(&app, "oauth2:google", json!({})).await;
            let claims = trip.claims(json!({ "iss": GOOGLE, "sub": "1" }));
            let message = format!("{}.{}", encoded(&json!({ "alg": alg, "kid": trip.provider.key().kid() })), encoded(&claims));
            let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes()), message.as_bytes());
            let signature = if alg == "none" { String::new() } else { BASE64.encode(tag) };
            trip.gives(json!({ "id_token": format!("{message}.{signature}") }));
            is(&trip.back().await.expect_err(alg), Said::Refused, 5716);
        }
        let trip = Trip::to(&app, "oauth2:google", json!({})).await;
        let stranger = protocol::jose::jws::SigningKey::generate().expect("a key");
        trip.gives(json!({ "id_token": stranger.sign(&trip.claims(json!({ "iss": GOOGLE, "sub": "1" }))).expect("a token") }));
        is(&trip.back().await.expect_err("a stranger's key"), Said::Refused, 5716);
    }

    async fn r174_new_keys_are_fetched_but_not_for_everybody_who_makes_one_up(app) {
        let provider = Provider::start().await;
        let new = protocol::jose::jws::SigningKey::generate().expect("a key");
        let arrive = async |key: &protocol::jose::jws::SigningKey| {
            let trip = Trip::try_to(&app, &provider, "oauth2:google", json!({}), None).await.expect("a way there");
            trip.gives(json!({ "id_token": key.sign(&trip.claims(json!({ "iss": GOOGLE, "sub": "1" }))).expect("a token") }));
            trip.back().await.is_ok()
        };
        let fetched = || provider.heard_at("/keys").len();
        assert!(arrive(provider.key()).await && fetched() == 1);
        // Within a minute, nothing is fetched for a key that nobody has seen.
        assert!(!arrive(&new).await && !arrive(&new).await && fetched() == 1);
        provider.says("/keys", &json!({ "keys": [provider.key().jwk(), new.jwk()] }));
        app.clock.advance(61);
        assert!(arrive(&new).await && fetched() == 2, "{}", fetched());
        assert!(arrive(provider.key()).await && fetched() == 2);
        // A provider whose keys cannot be fetched for a while is believed what was known.
        provider.answers("/keys", 500, "text/html", "<html>busy</html>");
        app.clock.advance(3_601);
        assert!(arrive(&new).await && fetched() == 3);
        app.clock.advance(86_401);
        assert!(!arrive(&new).await);
    }

    async fn r176_a_token_of_another_client_is_refused(app) {
        for change in [json!({ "aud": "them" }), json!({ "aud": ["client-1", "them"] }), json!({ "aud": ["client-1", "them"], "azp": "them" }),
                       json!({ "at_hash": protocol::jose::claims::at_hash("another token") })] {
            is(&with(&app, change.clone()).await.back().await.expect_err(&change.to_string()), Said::Refused, 5716);
        }
        // And nothing that a browser brings is taken for a token: not even one that would be right.
        let trip = good(&app).await;
        let token = trip.id_token(json!({ "iss": GOOGLE, "sub": "1" }));
        let failure = trip.back_with(&[("code", ""), ("id_token", &token), ("access_token", "access-1")]).await;
        is(&failure.expect_err("no code"), Said::Refused, 1656);
    }

    async fn r176_a_profile_of_somebody_else_is_refused(app) {
        let trip = Trip::to(&app, "oauth2:gitlab", json!({})).await;
        trip.gives(json!({ "id_token": trip.id_token(json!({ "iss": "https://gitlab.com", "sub": "74" })) }));
        trip.provider.says("/userinfo", &json!({ "sub": "75", "name": "Eve" }));
        is(&trip.back().await.expect_err("somebody else"), Said::Refused, 8998);
        // One that does not come is missed, no more.
        let trip = Trip::to(&app, "oauth2:gitlab", json!({})).await;
        trip.gives(json!({ "id_token": trip.id_token(json!({ "iss": "https://gitlab.com", "sub": "74" })) }));
        trip.provider.answers("/userinfo", 503, "text/html", "<html>busy</html>");
        assert_eq!(trip.back().await.expect("somebody").subject, "74");
    }

    async fn r175_a_subject_of_another_kind_is_nobody(app) {
        for sub in [json!(null), json!(""), json!(7), json!(["1"])] {
            let trip = Trip::to(&app, "oauth2:google", json!({})).await;
            let mut claims = trip.claims(json!({ "iss": GOOGLE }));
            claims["sub"] = sub.clone();
            trip.gives(json!({ "id_token": trip.provider.key().sign(&claims).expect("a token") }));
            is(&trip.back().await.expect_err("nobody"), Said::Refused, 8998);
        }
        for id in [json!(null), json!("583231"), json!(0), json!({})] {
            let trip = Trip::to(&app, "oauth2:github", json!({})).await;
            trip.gives(json!({}));
            trip.provider.says("/userinfo", &json!({ "id": id, "login": "octocat" }));
            is(&trip.back().await.expect_err("nobody"), Said::Refused, 8998);
        }
    }

    async fn r183_what_a_token_endpoint_may_answer_ends_well(app) {
        let huge = format!(r#"{{"access_token":"{}"}}"#, "a".repeat(5_000_000));
        for (status, kind, body, said, number) in [
            (200, "text/html", "<html><script>alert(1)</script></html>", Said::Refused, 3420),
            (200, "application/json", "[]", Said::Refused, 3420),
            (200, "application/json", "{}", Said::Refused, 3420),
            (200, "application/json", huge.as_str(), Said::Refused, 3420),
            (200, "application/json", r#"{"access_token":"a\r\nX-Evil: 1"}"#, Said::Refused, 3420),
            (200, "application/json", r#"{"error":"bad_verification_code","error_description":"The code is wrong"}"#, Said::Refused, 4179),
            (400, "application/json", r#"{"error":"invalid_grant"}"#, Said::Refused, 4179),
            (401, "application/json", r#"{"error":"invalid_client","error_description":"<b>no</b>\n"}"#, Said::NotReady, 4617),
            (302, "text/html", "", Said::Refused, 4179),
            (500, "text/html", "<html>", Said::Unreachable, 4031),
            (429, "text/plain", "slow down", Said::Unreachable, 4031),
        ] {
            let trip = Trip::to(&app, "oauth2:google", json!({})).await;
            trip.provider.answers("/token", status, kind, body);
            let failure = trip.back().await.expect_err("no tokens");
            is(&failure, said, number);
            assert!(failure.log.len() < 1_000 && !failure.log.contains(['\n', '\r']), "{}", failure.log);
        }
    }

    async fn r183_what_a_profile_may_be_ends_well(app) {
        for (status, body, said, number) in [
            (200, "<html>".to_owned(), Said::Refused, 1794),
            (200, "[".repeat(60_000), Said::Refused, 1794),
            (200, format!(r#"{{"id":1,"x":"{}"}}"#, "a".repeat(100_000)), Said::Refused, 1794),
            (200, "[1]".to_owned(), Said::Refused, 8998),
            (401, r#"{"message":"Bad credentials"}"#.to_owned(), Said::Refused, 1794),
            (503, "<html>".to_owned(), Said::Unreachable, 4032),
        ] {
            let trip = Trip::to(&app, "oauth2:github", json!({})).await;
            trip.gives(json!({}));
            trip.provider.answers("/userinfo", status, "application/json", &body);
            is(&trip.back().await.expect_err("nobody"), said, number);
        }
    }

    async fn r183_a_provider_that_is_down_or_slow_is_not_waited_for(app) {
        let provider = Provider::start().await;
        let options = json!({ "token_url": "http://localhost:1/token" });
        let trip = Trip::try_to(&app, &provider, "oauth2:google", options, None).await.expect("a way there");
        is(&trip.back().await.expect_err("down"), Said::Unreachable, 4031);
        let trip = good(&app).await;
        trip.provider.takes("/keys", Duration::from_secs(7));
        trip.provider.takes("/token", Duration::from_secs(5));
        let began = Instant::now();
        is(&trip.back().await.expect_err("slow"), Said::Unreachable, 4034);
        assert!(began.elapsed() < Duration::from_secs(12), "all calls together");
    }

    async fn r183_nobody_waits_for_those_who_wait_for_a_slow_provider(app) {
        let provider = Provider::start().await;
        let path = "/.well-known/openid-configuration";
        provider.answers(path, 503, "text/html", "<html>busy</html>");
        provider.takes(path, Duration::from_secs(6));
        let options = json!({ "issuer": provider.url, "token_url": null });
        let leave = || Trip::try_to(&app, &provider, "oauth2:google", options.clone(), None);
        let began = Instant::now();
        let (one, other, third) = tokio::join!(leave(), leave(), leave());
        assert!(began.elapsed() < Duration::from_secs(12), "{:?}", began.elapsed());
        let mut numbers = [one, other, third].map(|left| left.err().expect("no way there").number);
        numbers.sort_unstable();
        assert_eq!(numbers, [4030, 4034, 4034]);
    }

    async fn r183_a_discovery_document_is_read_with_care(app) {
        let provider = Provider::start().await;
        let base = provider.url.as_str();
        let options = json!({ "issuer": base, "token_url": null });
        let document = |issuer: &str| json!({ "issuer": issuer, "authorization_endpoint": format!("{base}/a"), "token_endpoint": format!("{base}/t"), "jwks_uri": format!("{base}/k") }).to_string();
        for (status, body, said, number) in [
            (200, "<html>".to_owned(), Said::Refused, 4617),
            (200, document("https://evil.example"), Said::NotReady, 4617),
            (404, document(base), Said::Unreachable, 4030),
        ] {
            app.clock.advance(100_000);
            provider.answers("/.well-known/openid-configuration", status, "application/json", &body);
            let failure = Trip::try_to(&app, &provider, "oauth2:google", options.clone(), None).await.err().expect("no way there");
            is(&failure, said, number);
        }
    }

    async fn r149_an_endpoint_is_where_we_may_call_before_it_is_stored(app) {
        let api = app.management_api().await;
        for options in [
            json!({ "token_url": "https://169.254.169.254/token" }), json!({ "issuer": "https://10.0.0.1" }), json!({ "jwks_url": "https://idp.example.com:8443/keys" }),
            json!({ "userinfo_url": "https://0x0a000001/me" }), json!({ "token_url": "ftp://idp.example.com/token" }),
        ] {
            let body = json!({ "name": "A", "display_name": "A", "strategy": "oauth2:gitlab", "options": options });
            let answer = api.post("/api/v1/connections", body).await;
            assert_eq!(answer.status, 400, "{options}: {}", answer.text());
        }
        let body = json!({ "name": "A", "display_name": "A", "strategy": "oauth2:gitlab", "options": { "issuer": "https://gitlab.example.com" } });
        let id = api.post("/api/v1/connections", body).await.ok()["connection"]["id"].as_str().expect("an id").to_owned();
        let path = format!("/api/v1/connections/{id}");
        let answer = api.patch(&path, json!({ "options": { "issuer": "https://192.168.1.1" } })).await;
        assert_eq!(answer.status, 400, "{}", answer.text());
        assert_eq!(api.get(&path).await.ok()["connection"]["options"]["issuer"], "https://gitlab.example.com");
    }

    async fn a_visitor_who_does_not_want_to_may_choose_another_way(app) {
        for error in ["access_denied", "user_cancelled_authorize", "user_cancelled_login"] {
            let trip = good(&app).await;
            is(&trip.back_with(&[("code", ""), ("error", error)]).await.expect_err(error), Said::Cancelled, 780);
        }
        let trip = good(&app).await;
        let more = [("code", ""), ("error", "server_error"), ("error_description", "<script>alert(1)</script>\r\n")];
        let failure = trip.back_with(&more).await.expect_err("an error");
        is(&failure, Said::Refused, 780);
        assert!(!failure.log.contains('\n'), "{}", failure.log);
        assert!(trip.provider.heard_at("/token").is_empty());
        is(&trip.back_in(BROWSER, &[]).await.expect_err("it is used up"), Said::Expired, 1656);
    }

    async fn r173_what_a_form_post_brought_is_carried_sealed(app) {
        use engine::federation::oauth::{carried, put_down};
        use protocol::params::Params;
        let cx = app.administrator().await;
        let params = Params::from_pairs([("state", "s"), ("code", "hush"), ("id_token", "left"), ("user", r#"{"name":{}}"#)]).expect("parameters");
        let sealed = carried(&cx, &params).expect("sealed");
        assert!(!sealed.contains("hush"));
        let opened = put_down(&cx, &sealed).expect("ours");
        assert_eq!((opened.first("code"), opened.first("id_token"), opened.first("state")), (Some("hush"), None, Some("s")));
        assert!(put_down(&cx, "made-up").is_none() && put_down(&cx, &sealed[1..]).is_none());
        let other = app.tenant("https://other.example.test").await.administrator().await;
        assert!(put_down(&other, &sealed).is_none(), "another environment's");
        app.clock.advance(601);
        assert!(put_down(&cx, &sealed).is_none(), "too old");
        assert!(carried(&cx, &Params::from_pairs([("a", "b")]).expect("parameters")).is_err());
        let long = "x".repeat(5_000);
        assert!(carried(&cx, &Params::from_pairs([("state", "s"), ("code", long.as_str())]).expect("parameters")).is_err());
    }
}
