use super::*;

const CLIENT: Client<'_> = Client {
    id: "a:b",
    secret: Some("p@ss wörd"),
    authentication: Authentication::Post,
};

fn header<'a>(ask: &'a Ask, name: &str) -> Option<&'a str> {
    ask.headers
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value.as_str())
}

#[test]
fn a_code_is_traded_with_the_secret_in_the_form_or_in_the_header() {
    let ask = exchange(
        "https://idp.example.com/token",
        &CLIENT,
        "c",
        "https://a.example/cb",
        Some("v"),
    );
    assert_eq!(
        ask.body,
        "grant_type=authorization_code&code=c&redirect_uri=https%3A%2F%2Fa.example%2Fcb&code_verifier=v&client_id=a%3Ab&client_secret=p%40ss+w%C3%B6rd"
    );
    assert_eq!(header(&ask, "authorization"), None);
    let basic = Client {
        authentication: Authentication::Basic,
        ..CLIENT
    };
    let ask = exchange(
        "https://idp.example.com/token",
        &basic,
        "c",
        "https://a.example/cb",
        None,
    );
    assert_eq!(
        ask.body,
        "grant_type=authorization_code&code=c&redirect_uri=https%3A%2F%2Fa.example%2Fcb"
    );
    let sent = header(&ask, "authorization").unwrap().strip_prefix("Basic ").unwrap();
    assert_eq!(BASE64_STANDARD.decode(sent).unwrap(), b"a%3Ab:p%40ss+w%C3%B6rd");
    let public = Client { secret: None, ..basic };
    assert!(
        refresh("https://idp.example.com/token", &public, "r")
            .body
            .ends_with("refresh_token=r&client_id=a%3Ab")
    );
}

#[test]
fn tokens_are_given_up_as_each_provider_wants_it() {
    assert!(
        revoke("https://idp.example.com/revoke", &CLIENT, "t", "refresh_token")
            .body
            .starts_with("token=t&token_type_hint=refresh_token&client_id=")
    );
    let ask = revoke_grant(
        "https://api.example.com/applications/{client_id}/grant",
        &Client { id: "c", ..CLIENT },
        "t",
    );
    assert_eq!(
        (ask.verb, ask.url.as_str(), ask.body.as_str()),
        (
            Verb::Delete,
            "https://api.example.com/applications/c/grant",
            r#"{"access_token":"t"}"#
        )
    );
    assert!(header(&ask, "authorization").unwrap().starts_with("Basic "));
    let ask = revoke_as_bearer("https://api.example.com/me/permissions", "t");
    assert_eq!(
        (ask.verb, header(&ask, "authorization")),
        (Verb::Delete, Some("Bearer t"))
    );
}

#[test]
fn tokens_are_read() {
    let body = br#"{"access_token":"a","token_type":"Bearer","expires_in":"3600","refresh_token":"r","scope":"x","id_token":"i","extra":1}"#;
    let tokens = Tokens::read(&Secrets::default(), 200, body).unwrap();
    assert_eq!(
        (
            tokens.access_token.as_str(),
            tokens.expires_in,
            tokens.refresh_token.as_deref()
        ),
        ("a", Some(3600), Some("r"))
    );
    assert_eq!(
        (
            tokens.scope.as_deref(),
            tokens.id_token.as_deref(),
            tokens.all["extra"].as_i64()
        ),
        (Some("x"), Some("i"), Some(1))
    );
    assert_eq!(format!("{tokens:?}"), "Tokens(…)");
    assert_eq!(
        Tokens::read(&Secrets::default(), 200, br#"{"access_token":"a","expires_in":-5}"#)
            .unwrap()
            .expires_in,
        None
    );
}

#[test]
fn r183_an_answer_that_is_none_is_refused() {
    for body in [
        "",
        "<html>busy</html>",
        "[]",
        "null",
        "{}",
        r#"{"access_token":""}"#,
        r#"{"access_token":7}"#,
        r#"{"access_token":null}"#,
        r#"{"access_token":"a\r\nX: y"}"#,
        r#"{"access_token":"a b"}"#,
        r#"{"access_token":"a","access_token":"b"}"#,
        r#"{"access_token":"a","token_type":"mac"}"#,
        r#"{"access_token":"a","id_token":{}}"#,
        "access_token=a&token_type=bearer",
    ] {
        assert!(
            matches!(
                Tokens::read(&Secrets::default(), 200, body.as_bytes()),
                Err(NoTokens::Unreadable(_))
            ),
            "{body}"
        );
    }
    let long = format!(r#"{{"access_token":"{}"}}"#, "a".repeat(LONGEST_TOKEN + 1));
    assert!(Tokens::read(&Secrets::default(), 200, long.as_bytes()).is_err());
    assert_eq!(
        Tokens::read(&Secrets::default(), 503, b"<html>"),
        Err(NoTokens::Unwell(503))
    );
    assert_eq!(
        Tokens::read(&Secrets::default(), 429, b"{}"),
        Err(NoTokens::Unwell(429))
    );
}

#[test]
fn a_refusal_is_told_whatever_its_status_is() {
    let error = |status, body: &str| match Tokens::read(&Secrets::default(), status, body.as_bytes()) {
        Err(NoTokens::Refused { error, .. }) => error,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        error(400, r#"{"error":"invalid_grant","error_description":"a\nb"}"#),
        "invalid_grant"
    );
    assert_eq!(
        error(200, r#"{"error":"bad_verification_code"}"#),
        "bad_verification_code"
    );
    assert_eq!(error(200, r#"{"ok":false,"error":"invalid_code"}"#), "invalid_code");
    assert_eq!(
        error(400, r#"{"error":{"type":"OAuthException","message":"m"}}"#),
        "OAuthException"
    );
    assert_eq!(error(404, "<html>"), "");
    assert!(
        Tokens::read(&Secrets::default(), 400, br#"{"error":"invalid_grant"}"#)
            .unwrap_err()
            .is_grant_over()
    );
    assert!(
        !Tokens::read(&Secrets::default(), 400, br#"{"error":"invalid_client"}"#)
            .unwrap_err()
            .is_grant_over()
    );
}

#[test]
fn r211_what_was_sent_does_not_come_back_in_an_error() {
    let client = Client {
        id: "abc",
        secret: Some("kA7bQ2xV9mZ4tR1wY6nC3sL8"),
        authentication: Authentication::Basic,
    };
    let url = "https://idp.example.com/token";
    let asks = [
        exchange(
            url,
            &client,
            "the-code-4711",
            "https://a.example/cb",
            Some("the-verifier-4712"),
        ),
        refresh(url, &client, "the-refresh-token-4713"),
        revoke(url, &client, "the-token-4714", "access_token"),
        revoke_grant(url, &client, "the-token-4715"),
        revoke_as_bearer(url, "the-token-4716"),
    ];
    let encoded = BASE64_STANDARD.encode("abc:kA7bQ2xV9mZ4tR1wY6nC3sL8");
    for ask in asks {
        let header = header(&ask, "authorization").unwrap_or_default().to_owned();
        let echo = format!("{} {header}", ask.body);
        let body = serde_json::json!({ "error": echo, "error_description": echo }).to_string();
        let told = Tokens::read(&ask.secrets, 400, body.as_bytes())
            .unwrap_err()
            .to_string()
            + &given_up(&ask.secrets, 400, body.as_bytes(), &[])
                .unwrap_err()
                .to_string();
        assert!(told.contains("(hidden)"), "{told}");
        for secret in [
            "4711",
            "4712",
            "4713",
            "4714",
            "4715",
            "4716",
            "kA7b",
            "sL8",
            &encoded[8..16],
            &encoded[24..],
        ] {
            assert!(!told.contains(secret), "{secret}: {told}");
        }
    }
}

#[test]
fn a_token_is_given_up_when_it_was_taken_back_or_is_not_known() {
    let read = |status, body: &str, unknown: &[u16]| given_up(&Secrets::default(), status, body.as_bytes(), unknown);
    for (status, body) in [
        (200, ""),
        (204, ""),
        (200, "<html>"),
        (400, r#"{"error":"invalid_token"}"#),
        (401, r#"{"error":"invalid_token"}"#),
        (400, r#"{"error":"invalid_grant"}"#),
        (400, r#"{"status":400,"message":"Invalid token"}"#),
        (400, r#"{"error":{"message":"m","type":"OAuthException","code":190}}"#),
    ] {
        assert_eq!(read(status, body, &[]), Ok(()), "{status} {body}");
    }
    for (status, body) in [
        (400, ""),
        (400, r#"{"error":"invalid_request"}"#),
        (400, r#"{"error":"unsupported_token_type"}"#),
        (401, r#"{"error":"invalid_client"}"#),
        (302, ""),
        (404, ""),
        (410, ""),
        (422, "{}"),
        (429, ""),
        (503, r#"{"error":"invalid_token"}"#),
        (400, r#"{"error":{"type":"OAuthException","code":1}}"#),
    ] {
        assert!(read(status, body, &[]).is_err(), "{status} {body}");
    }
    assert_eq!(read(404, "", &[404]), Ok(()));
}
