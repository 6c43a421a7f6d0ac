//! What a company's sign-in leaves in the log: nothing of an assertion, and nobody's name or address (R211).

use testkit::Database;
use testkit::idp::Envelope;

use super::*;
use crate::log::Log;

const EMAIL: &str = "ada@acme.test";

/// The parts of an answer that let somebody in, or that say who it is.
fn parts(xml: &str, asked: &Asked) -> Vec<(&'static str, String)> {
    let signature = xml.split("<ds:SignatureValue>").nth(1).expect("a signature");
    vec![
        ("the answer", encoded(xml)),
        ("the signature", signature.chars().take(40).collect()),
        ("the assertion", format!("_assertion-{}", asked.id)),
        ("the request", asked.id.clone()),
        ("the relay state", asked.relay_state.clone()),
        ("the address", EMAIL.to_owned()),
    ]
}

async fn check_saml(app: TestApp) {
    let acme = Company::saml(&app, json!({})).await;
    let log = Log::default();
    let _listening = tracing::subscriber::set_default(log.clone());
    let mut asked = acme.leave().await;
    let xml = acme.answer(&asked).xml();
    assert!(xml.contains(EMAIL), "{xml}");
    let mut secrets = parts(&xml, &asked);
    secrets.push((
        "the browser's cookie",
        asked.browser.cookie("/", "__Host-doorstep_browser").expect("a cookie"),
    ));
    assert_eq!(
        acme.bring(&mut asked, &xml).await,
        None,
        "{}",
        asked.browser.page().text()
    );
    secrets.push((
        "the session",
        asked.browser.cookie("/", "__Host-doorstep_session").expect("a session"),
    ));
    secrets.push(("our code", asked.browser.parameter("code").expect("a code")));
    let tokens = app.arrived(&REG, asked.browser).await.tokens;
    secrets.extend([
        ("the access token", tokens.access_token.clone()),
        ("the refresh token", tokens.refresh().to_owned()),
    ]);
    log.assert_without(&secrets);

    // Forged, replayed, for somebody else, and no XML at all.
    let mut asked = acme.leave().await;
    let forged = acme.answer(&asked).with(|one| one.envelope = Envelope::Neither).xml();
    secrets.extend([
        ("a forged answer", encoded(&forged)),
        ("its request", asked.id.clone()),
        ("its relay state", asked.relay_state.clone()),
    ]);
    assert_eq!(acme.bring(&mut asked, &forged).await, Some(578));
    let waiting = asked
        .browser
        .address()
        .query()
        .and_then(|query| query.split_once("answer="))
        .expect("an answer")
        .1
        .to_owned();
    secrets.push(("the answer that waited", waiting));
    let declined = acme
        .answer(&asked)
        .with(|one| one.status = "urn:oasis:names:tc:SAML:2.0:status:Responder".to_owned())
        .xml();
    assert_eq!(acme.bring(&mut asked, &declined).await, Some(5109));
    let stranger = acme
        .answer(&asked)
        .with(|one| one.audiences = vec!["https://somebody-else.example.test".to_owned()])
        .xml();
    secrets.extend(parts(&stranger, &asked));
    assert!(acme.bring(&mut asked, &stranger).await.is_some());
    assert!(acme.bring(&mut asked, "garbage-that-nobody-logs").await.is_some());
    secrets.extend([
        ("garbage", "garbage-that-nobody-logs".to_owned()),
        ("garbage in Base64", encoded("garbage-that-nobody-logs")),
    ]);
    assert!(
        log.text().contains("signing in with a provider failed"),
        "{}",
        log.text()
    );
    log.assert_without(&secrets);
}

/// All tasks run where the log is listened to: on the thread of the test.
mod r211_a_sign_in_by_saml_leaves_nothing_in_the_log_that_lets_anybody_in {
    use super::*;

    #[tokio::test]
    async fn sqlite() {
        check_saml(TestApp::on(Database::Sqlite).await).await;
    }

    #[tokio::test]
    async fn postgres() {
        check_saml(TestApp::on(Database::Postgres).await).await;
    }
}
