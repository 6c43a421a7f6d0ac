//! Each provider's documented exchange, replayed: what we ask, in exactly which words, and whom we take the answer for.

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use engine::federation::Arrival;
use serde_json::{Value, json};
use testkit::TestApp;

use super::trip::{CLIENT, SECRET, Trip};

const CALLBACK: &str = "https://id.example.test/login/callback";

/// Where the client's secret is expected.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Secret {
    Form,
    Basic,
}

/// Checks the request for the browser: what every provider is asked, and `more`, and nothing else.
fn assert_asked(trip: &Trip, scope: &str, has_pkce: bool, has_nonce: bool, more: &[(&str, &str)]) {
    assert_eq!(trip.url.path(), "/authorize");
    let mut asked = trip.asked();
    let mut take = |name: &str| asked.remove(name).unwrap_or_default();
    assert_eq!(
        (take("response_type"), take("client_id"), take("redirect_uri")),
        ("code".into(), CLIENT.into(), CALLBACK.into())
    );
    assert_eq!(take("scope"), scope);
    assert!(take("state").len() > 20);
    let (challenge, method, nonce) = (take("code_challenge"), take("code_challenge_method"), take("nonce"));
    assert_eq!(
        (challenge.len(), method.as_str()),
        if has_pkce { (43, "S256") } else { (0, "") }
    );
    assert_eq!(nonce.len(), if has_nonce { 43 } else { 0 });
    for (name, value) in more {
        assert_eq!(take(name), *value, "{name}");
    }
    assert!(asked.is_empty(), "{asked:?}");
}

/// Checks how the code was traded (RFC 6749 §4.1.3, §2.3.1; RFC 7636 §4.5).
fn assert_traded(trip: &Trip, secret: Secret) {
    let heard = trip.heard("/token");
    assert_eq!(heard.method, "POST");
    assert_eq!(
        (heard.header("content-type"), heard.header("accept")),
        ("application/x-www-form-urlencoded", "application/json")
    );
    let mut form = heard.form();
    form.sort();
    let mut expected = vec![
        ("code", "code-1"),
        ("grant_type", "authorization_code"),
        ("redirect_uri", CALLBACK),
    ];
    let verifier = form
        .iter()
        .find(|(name, _)| name == "code_verifier")
        .map(|(_, value)| value.clone());
    if let Some(challenge) = trip.asked().get("code_challenge") {
        assert_eq!(
            &protocol::pkce::challenge_of(verifier.as_deref().expect("a verifier")),
            challenge
        );
    }
    expected.extend(verifier.as_deref().map(|verifier| ("code_verifier", verifier)));
    match secret {
        Secret::Form => {
            expected.extend([("client_id", CLIENT), ("client_secret", SECRET)]);
            assert_eq!(heard.header("authorization"), "");
        }
        Secret::Basic => {
            let pair = BASE64_STANDARD.encode(format!("{CLIENT}:{SECRET}"));
            assert_eq!(heard.header("authorization"), format!("Basic {pair}"));
        }
    }
    expected.sort_unstable();
    let form: Vec<_> = form
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(form, expected);
}

/// Checks a request to the API: by the bearer of the token that was just given.
fn assert_called(trip: &Trip, path: &str, query: &[(&str, &str)], headers: &[(&str, &str)]) {
    let heard = trip.heard(path);
    assert_eq!(
        (heard.method.as_str(), heard.header("authorization")),
        ("GET", "Bearer access-1")
    );
    assert!(heard.header("user-agent").starts_with("Doorstep/"));
    let asked = heard.query();
    let asked: Vec<_> = asked
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(asked, query);
    for (name, value) in headers {
        assert_eq!(heard.header(name), *value, "{name}");
    }
}

/// Checks who came: subject, address and whether it counts, names, user name, picture.
fn assert_is(
    arrival: &Arrival,
    subject: &str,
    email: Option<(&str, bool)>,
    names: (&str, &str),
    username: &str,
    picture: &str,
) {
    assert_eq!(arrival.subject, subject);
    assert_eq!(
        (arrival.email.as_deref(), arrival.is_email_verified),
        (email.map(|(email, _)| email), email.is_some_and(|(_, is)| is))
    );
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    assert_eq!(
        (text(&arrival.given_name), text(&arrival.family_name)),
        (names.0.to_owned(), names.1.to_owned())
    );
    assert_eq!(
        (text(&arrival.username), text(&arrival.picture)),
        (username.to_owned(), picture.to_owned())
    );
}

/// A trip to a provider whose ID token says these things.
async fn with_id_token(app: &TestApp, strategy: &str, claims: Value, more: Value) -> (Trip, Arrival) {
    let trip = Trip::to(app, strategy, more).await;
    trip.gives(json!({ "id_token": trip.id_token(claims) }));
    let arrival = trip.back().await.unwrap_or_else(|failure| panic!("{failure:?}"));
    assert_eq!(trip.heard("/keys").method, "GET");
    (trip, arrival)
}

/// A trip to a provider whose API says these things.
async fn with_api(app: &TestApp, strategy: &str, userinfo: Value, emails: Option<Value>) -> (Trip, Arrival) {
    let query = match strategy {
        "oauth2:facebook" => "?fields=id,name,first_name,last_name,email,picture",
        "oauth2:patreon" => "?fields%5Buser%5D=email",
        _ => "",
    };
    let provider = testkit::provider::Provider::start().await;
    let more = json!({ "userinfo_url": format!("{}/userinfo{query}", provider.url) });
    let trip = Trip::try_to(app, &provider, strategy, more, None)
        .await
        .unwrap_or_else(|failure| panic!("{failure:?}"));
    trip.gives(json!({}));
    trip.provider.says("/userinfo", &userinfo);
    if let Some(emails) = emails {
        trip.provider.says("/userinfo/emails", &emails);
    }
    let arrival = trip.back().await.unwrap_or_else(|failure| panic!("{failure:?}"));
    (trip, arrival)
}

testkit::tests! {
    async fn apple_posts_the_name_once_and_wants_a_signed_secret(app) {
        use aws_lc_rs::rand::SystemRandom;
        use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, UnparsedPublicKey};
        let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new()).expect("a key");
        let pem = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----", BASE64_STANDARD.encode(document.as_ref()));
        let trip = Trip::to(&app, "oauth2:apple", json!({ "client_secret": pem, "team_id": "TEAM567890", "key_id": "KEY4567890" })).await;
        assert_asked(&trip, "name email", false, true, &[("response_mode", "form_post")]);
        let claims = json!({ "iss": "https://appleid.apple.com", "sub": "001234.abcdef.0123", "email": "x7@privaterelay.appleid.com",
                             "email_verified": "true", "is_private_email": "true", "nonce_supported": true });
        trip.gives(json!({ "refresh_token": "r", "id_token": trip.id_token(claims) }));
        let user = r#"{"name":{"firstName":"Ada","lastName":"Lovelace"},"email":"other@example.com"}"#;
        let arrival = trip.back_with(&[("user", user)]).await.expect("somebody");
        assert_is(&arrival, "001234.abcdef.0123", Some(("x7@privaterelay.appleid.com", true)), ("Ada", "Lovelace"), "", "");
        let form = trip.heard("/token").form();
        let secret = &form.iter().find(|(name, _)| name == "client_secret").expect("a secret").1;
        let (message, signature) = secret.rsplit_once('.').expect("a JWT");
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, document.as_ref()).expect("the key");
        let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, pair.public_key().as_ref());
        key.verify(message.as_bytes(), &BASE64_URL_SAFE_NO_PAD.decode(signature).expect("base64url")).expect("signed");
        let said = testkit::claims(secret);
        assert_eq!((&said["iss"], &said["sub"], &said["aud"]), (&json!("TEAM567890"), &json!(CLIENT), &json!("https://appleid.apple.com")));
    }

    async fn apple_takes_a_secret_that_was_signed_elsewhere(app) {
        let claims = json!({ "iss": "https://appleid.apple.com", "sub": "1", "email": "ada@example.com", "email_verified": true });
        let (trip, arrival) = with_id_token(&app, "oauth2:apple", claims, json!({})).await;
        assert_traded(&trip, Secret::Form);
        assert_is(&arrival, "1", Some(("ada@example.com", true)), ("", ""), "", "");
    }

    async fn bitbucket_tells_the_address_at_another_place(app) {
        let user = json!({ "type": "user", "uuid": "{a-b}", "account_id": "1", "display_name": "Ada Lovelace", "nickname": "ada", "username": "ada_l",
                           "links": { "avatar": { "href": "https://bitbucket.example/a.png" } } });
        let emails = json!({ "pagelen": 10, "values": [{ "type": "email", "email": "old@example.com", "is_primary": false, "is_confirmed": true },
                                                       { "type": "email", "email": "ada@example.com", "is_primary": true, "is_confirmed": true }] });
        let (trip, arrival) = with_api(&app, "oauth2:bitbucket", user, Some(emails)).await;
        assert_asked(&trip, "account email", false, false, &[]);
        assert_traded(&trip, Secret::Basic);
        assert_called(&trip, "/userinfo", &[], &[]);
        assert_called(&trip, "/userinfo/emails", &[], &[]);
        assert_is(&arrival, "{a-b}", Some(("ada@example.com", true)), ("Ada", "Lovelace"), "ada_l", "https://bitbucket.example/a.png");
    }

    async fn discord_says_whether_the_address_is_verified(app) {
        let user = json!({ "id": "80351110224678912", "username": "nelly", "discriminator": "0", "global_name": "Nelly", "avatar": "8342729096ea3675442027381ff50dfe",
                           "email": "nelly@example.com", "verified": true, "locale": "en-US" });
        let (trip, arrival) = with_api(&app, "oauth2:discord", user.clone(), None).await;
        assert_asked(&trip, "identify email", true, false, &[]);
        assert_traded(&trip, Secret::Basic);
        assert_called(&trip, "/userinfo", &[], &[]);
        let picture = "https://cdn.discordapp.com/avatars/80351110224678912/8342729096ea3675442027381ff50dfe.png";
        assert_is(&arrival, "80351110224678912", Some(("nelly@example.com", true)), ("Nelly", ""), "nelly", picture);
        let mut unverified = user;
        unverified["verified"] = json!(false);
        let (_, arrival) = with_api(&app, "oauth2:discord", unverified, None).await;
        assert!(!arrival.is_email_verified, "R178");
    }

    async fn facebook_wants_a_proof_of_the_secret_with_each_call(app) {
        let user = json!({ "id": "10100", "name": "Ada Lovelace", "first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com",
                           "picture": { "data": { "url": "https://platform-lookaside.fbsbx.com/p.jpg", "is_silhouette": false } } });
        let (trip, arrival) = with_api(&app, "oauth2:facebook", user, None).await;
        assert_asked(&trip, "public_profile,email", false, false, &[]);
        assert_traded(&trip, Secret::Form);
        let proof = protocol::upstream::secret_proof("access-1", SECRET);
        let fields = "id,name,first_name,last_name,email,picture";
        assert_called(&trip, "/userinfo", &[("fields", fields), ("appsecret_proof", proof.as_str())], &[]);
        assert_is(&arrival, "10100", Some(("ada@example.com", false)), ("Ada", "Lovelace"), "", "https://platform-lookaside.fbsbx.com/p.jpg");
    }

    async fn r178_github_counts_the_primary_and_verified_address_only(app) {
        let user = json!({ "login": "octocat", "id": 583_231, "node_id": "MDQ6", "avatar_url": "https://avatars.githubusercontent.com/u/583231?v=4", "type": "User",
                           "name": "The Octocat", "email": "public@example.com", "company": "@github" });
        let emails = json!([{ "email": "public@example.com", "primary": false, "verified": true, "visibility": "public" },
                            { "email": "octocat@example.com", "primary": true, "verified": true, "visibility": "private" }]);
        let (trip, arrival) = with_api(&app, "oauth2:github", user.clone(), Some(emails)).await;
        assert_asked(&trip, "read:user user:email", true, false, &[]);
        assert_traded(&trip, Secret::Form);
        let headers = [("accept", "application/vnd.github+json"), ("x-github-api-version", "2022-11-28")];
        assert_called(&trip, "/userinfo", &[], &headers);
        assert_called(&trip, "/userinfo/emails", &[], &headers);
        let picture = "https://avatars.githubusercontent.com/u/583231?v=4";
        assert_is(&arrival, "583231", Some(("octocat@example.com", true)), ("The", "Octocat"), "octocat", picture);
        assert_eq!((&arrival.claims["login"], &arrival.claims["id"]), (&json!("octocat"), &json!(583_231)));
        for emails in [json!([{ "email": "octocat@example.com", "primary": true, "verified": false }]), json!([]), json!({ "message": "Not Found" })] {
            let (_, arrival) = with_api(&app, "oauth2:github", user.clone(), Some(emails)).await;
            assert_eq!((arrival.email, arrival.is_email_verified), (None, false));
        }
    }

    async fn gitlab_tells_the_names_at_another_place(app) {
        let trip = Trip::to(&app, "oauth2:gitlab", json!({})).await;
        assert_asked(&trip, "openid profile email", true, true, &[]);
        let claims = json!({ "iss": "https://gitlab.com", "sub": "74", "sub_legacy": "x", "auth_time": 1, "email": "ada@example.com", "email_verified": true });
        trip.gives(json!({ "id_token": trip.id_token(claims) }));
        trip.provider.says("/userinfo", &json!({ "sub": "74", "name": "Ada Lovelace", "nickname": "ada", "preferred_username": "ada", "email": "ada@example.com",
                                                 "email_verified": true, "picture": "https://gitlab.com/a.png", "groups": ["a", "b"] }));
        let arrival = trip.back().await.expect("somebody");
        assert_traded(&trip, Secret::Form);
        assert_called(&trip, "/userinfo", &[], &[]);
        assert_is(&arrival, "74", Some(("ada@example.com", true)), ("Ada", "Lovelace"), "ada", "https://gitlab.com/a.png");
    }

    async fn a_gitlab_of_ones_own_is_found_by_its_issuer(app) {
        let provider = testkit::provider::Provider::start().await;
        let base = provider.url.clone();
        provider.says("/.well-known/openid-configuration", &json!({
            "issuer": base, "authorization_endpoint": format!("{base}/oauth/authorize"), "token_endpoint": format!("{base}/token"),
            "userinfo_endpoint": format!("{base}/me"), "jwks_uri": format!("{base}/keys"),
        }));
        let options = json!({ "issuer": base, "authorization_url": null, "token_url": null, "userinfo_url": null, "jwks_url": null });
        for _ in 0..2 {
            let trip = Trip::try_to(&app, &provider, "oauth2:gitlab", options.clone(), None).await.expect("a way there");
            assert_eq!(trip.url.path(), "/oauth/authorize");
            trip.gives(json!({ "id_token": trip.id_token(json!({ "iss": base, "sub": "74" })) }));
            trip.provider.says("/me", &json!({ "sub": "74", "name": "Ada" }));
            assert_eq!(trip.back().await.expect("somebody").given_name.as_deref(), Some("Ada"));
        }
        let asked = |path: &str| provider.heard_at(path).len();
        assert_eq!((asked("/.well-known/openid-configuration"), asked("/keys")), (1, 1), "documents are remembered");
    }

    async fn google_is_asked_with_everything_that_binds_an_answer(app) {
        let claims = json!({ "iss": "https://accounts.google.com", "azp": CLIENT, "sub": "1234567890", "email": "example@email.com", "email_verified": true,
                             "name": "Example User", "given_name": "Example", "family_name": "User", "picture": "https://lh3.googleusercontent.com/a/x" });
        let (trip, arrival) = with_id_token(&app, "oauth2:google", claims, json!({})).await;
        assert_asked(&trip, "openid profile email", true, true, &[]);
        assert_traded(&trip, Secret::Form);
        assert!(trip.provider.heard_at("/userinfo").is_empty());
        assert_is(&arrival, "1234567890", Some(("example@email.com", true)), ("Example", "User"), "", "https://lh3.googleusercontent.com/a/x");
        let profile = json!({ "email": "example@email.com", "family_name": "User", "given_name": "Example", "id": "1234567890", "name": "Example User",
                              "picture": "https://lh3.googleusercontent.com/a/x", "verified_email": true });
        assert_eq!(Value::Object(arrival.claims), profile);
        let provider = testkit::provider::Provider::start().await;
        let trip = Trip::try_to(&app, &provider, "oauth2:google", json!({}), Some("ada@example.com")).await.expect("a way there");
        assert_asked(&trip, "openid profile email", true, true, &[("login_hint", "ada@example.com")]);
    }

    async fn linkedin_is_asked_who_came(app) {
        let user = json!({ "sub": "782bbtaQ", "name": "Ada Lovelace", "given_name": "Ada", "family_name": "Lovelace", "picture": "https://media.licdn.com/p.jpg",
                           "locale": { "country": "US", "language": "en" }, "email": "ada@example.com", "email_verified": true });
        let (trip, arrival) = with_api(&app, "oauth2:linkedin", user, None).await;
        assert_asked(&trip, "openid profile email", false, false, &[]);
        assert_traded(&trip, Secret::Form);
        assert_called(&trip, "/userinfo", &[], &[]);
        assert_is(&arrival, "782bbtaQ", Some(("ada@example.com", true)), ("Ada", "Lovelace"), "", "https://media.licdn.com/p.jpg");
    }

    async fn patreon_speaks_json_api(app) {
        let user = json!({ "data": { "id": "12345", "type": "user", "attributes": { "email": "ada@example.com", "is_email_verified": true, "first_name": "Ada",
                           "last_name": "Lovelace", "full_name": "Ada Lovelace", "image_url": "https://c8.patreon.com/a.png", "vanity": "ada" } } });
        let (trip, arrival) = with_api(&app, "oauth2:patreon", user, None).await;
        assert_asked(&trip, "identity identity[email]", false, false, &[]);
        assert_traded(&trip, Secret::Form);
        assert_called(&trip, "/userinfo", &[("fields[user]", "email")], &[]);
        assert_is(&arrival, "12345", Some(("ada@example.com", true)), ("Ada", "Lovelace"), "ada", "https://c8.patreon.com/a.png");
        assert_eq!(arrival.claims["vanity"], "ada");
    }

    async fn slack_names_a_member_of_a_workspace(app) {
        let claims = json!({ "iss": "https://slack.com", "sub": "U0R7MFMJM", "https://slack.com/user_id": "U0R7MFMJM", "https://slack.com/team_id": "T0R7GR",
                             "email": "ada@example.com", "email_verified": true, "name": "Ada Lovelace", "given_name": "Ada", "family_name": "Lovelace",
                             "picture": "https://avatars.slack-edge.com/a.jpg" });
        let (trip, arrival) = with_id_token(&app, "oauth2:slack", claims, json!({})).await;
        assert_asked(&trip, "openid profile email", false, true, &[]);
        assert_traded(&trip, Secret::Form);
        assert_is(&arrival, "T0R7GR/U0R7MFMJM", Some(("ada@example.com", true)), ("Ada", "Lovelace"), "", "https://avatars.slack-edge.com/a.jpg");
    }

    async fn r176_stripe_names_the_same_account_twice(app) {
        let trip = Trip::to(&app, "oauth2:stripe", json!({})).await;
        assert_asked(&trip, "read_write", false, false, &[]);
        trip.gives(json!({ "stripe_user_id": "acct_1", "scope": "read_write", "livemode": false, "stripe_publishable_key": "pk", "token_type": "bearer" }));
        trip.provider.says("/userinfo", &json!({ "id": "acct_1", "object": "account", "email": "ada@example.com", "settings": { "dashboard": { "display_name": "Ada’s Shop" } } }));
        let arrival = trip.back().await.expect("somebody");
        assert_traded(&trip, Secret::Form);
        assert_called(&trip, "/userinfo", &[], &[]);
        assert_is(&arrival, "acct_1", Some(("ada@example.com", false)), ("Ada’s", "Shop"), "", "");
        let trip = Trip::to(&app, "oauth2:stripe", json!({})).await;
        trip.gives(json!({ "stripe_user_id": "acct_2" }));
        trip.provider.says("/userinfo", &json!({ "id": "acct_1" }));
        assert_eq!(trip.back().await.expect_err("somebody else").number, 8998);
    }

    async fn twitch_wants_claims_named_and_the_client_with_each_call(app) {
        let trip = Trip::to(&app, "oauth2:twitch", json!({})).await;
        let claims = r#"{"id_token":{"email":null,"email_verified":null,"picture":null,"preferred_username":null}}"#;
        assert_asked(&trip, "openid user:read:email", false, true, &[("claims", claims)]);
        let said = json!({ "iss": "https://id.twitch.tv/oauth2", "sub": "713936733", "azp": CLIENT, "email": "ada@example.com", "email_verified": true,
                           "picture": "https://static-cdn.jtvnw.net/a.png", "preferred_username": "Ada", "at_hash": protocol::jose::claims::at_hash("access-1") });
        trip.gives(json!({ "scope": ["openid", "user:read:email"], "token_type": "bearer", "id_token": trip.id_token(said) }));
        trip.provider.says("/userinfo", &json!({ "data": [{ "id": "713936733", "login": "ada", "display_name": "Ada", "profile_image_url": "https://static-cdn.jtvnw.net/b.png" }] }));
        let arrival = trip.back().await.expect("somebody");
        assert_traded(&trip, Secret::Form);
        assert_called(&trip, "/userinfo", &[], &[("client-id", CLIENT)]);
        assert_is(&arrival, "713936733", Some(("ada@example.com", true)), ("Ada", ""), "Ada", "https://static-cdn.jtvnw.net/a.png");
    }

    async fn twitter_tells_no_address(app) {
        let user = json!({ "data": { "id": "2244994945", "name": "Ada Lovelace", "username": "ada", "profile_image_url": "https://pbs.twimg.com/a.jpg" } });
        let (trip, arrival) = with_api(&app, "oauth2:twitter", user, None).await;
        assert_asked(&trip, "users.read tweet.read", true, false, &[]);
        assert_traded(&trip, Secret::Basic);
        assert_called(&trip, "/userinfo", &[], &[]);
        assert_is(&arrival, "2244994945", None, ("Ada", "Lovelace"), "ada", "https://pbs.twimg.com/a.jpg");
    }

    async fn xero_does_not_say_whether_an_address_is_proved(app) {
        let claims = json!({ "iss": "https://identity.xero.com", "sub": "db0a43e7", "xero_userid": "1", "email": "ada@example.com", "preferred_username": "ada@example.com",
                             "name": "Ada Lovelace", "given_name": "Ada", "family_name": "Lovelace", "auth_time": 1 });
        let (trip, arrival) = with_id_token(&app, "oauth2:xero", claims, json!({})).await;
        assert_asked(&trip, "openid profile email", true, true, &[]);
        assert_traded(&trip, Secret::Basic);
        assert_is(&arrival, "db0a43e7", Some(("ada@example.com", false)), ("Ada", "Lovelace"), "ada@example.com", "");
    }
}
