//! The people of a company's domains sign in there, whichever door they come to first (behaviour, section 3: an e-mail domain
//! goes to its connection).

use serde_json::json;
use testkit::{Browser, REG, TestApp};

use super::{ACME, ADA, coming, company, environment, identities, keys, signed_in, starting, sub, users};

const ANN: &str = "ann@acme.test";

/// A connection of an organization which takes everybody of the domain besides.
async fn acme(app: &TestApp) -> String {
    let organization = json!({ "code": ACME, "name": "Acme" });
    app.seed(json!({ "organizations": [organization] })).await;
    let settings = json!({ "auto_join_domains": ["acme.test"] });
    let path = format!("/api/v1/organizations/{ACME}/settings");
    app.management_api().await.patch(&path, settings).await.ok();
    app.connect_of(
        "oauth2:azure_ad",
        "Acme",
        company(&["acme.test"], json!({})),
        Some(ACME),
    )
    .await
}

/// Whether an address is the company's provider, with the one whom it is about.
fn is_company(address: &str, email: &str) -> bool {
    let name = email.split('@').next().unwrap_or_default();
    address.contains("login.microsoftonline.com") && address.contains(&format!("login_hint={name}"))
}

fn led(browser: &Browser, email: &str) {
    let address = browser.address().to_string();
    assert!(is_company(&address, email), "{address}: {}", browser.page().text());
}

testkit::tests! {
    async fn r167_an_address_of_a_company_leads_there_whatever_provider_names_it(app) {
        acme(&app).await;
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let github = app.connect("oauth2:github", "GitHub", keys()).await;
        for (connection, is_email_verified) in [(&google, true), (&google, false), (&github, true), (&github, false)] {
            let mut proof = app.proof(connection, "1", ANN).await;
            proof.is_email_verified = is_email_verified;
            let (mut browser, flow) = starting(&app, &[]).await;
            let address = browser.leave_again(&app, &flow, &proof).await;
            assert!(is_company(&address, ANN), "{is_email_verified}: {address}");
            browser.open(&format!("{}/sign-in/{flow}", app.issuer())).await;
            assert_eq!(browser.page().heading(), "Sign in", "whoever comes back without an answer is where they were");
        }
        assert_eq!(users(&app).await, 0, "nobody was made");
        assert!(app.mails(ANN).await.is_empty(), "no code");
    }

    async fn r167_a_company_without_domains_gives_out_no_address_of_another(app) {
        acme(&app).await;
        for trusted in [false, true] {
            let options = company(&[], json!({ "is_trusted": trusted }));
            let open = app.connect("oauth2:azure_ad", "Beta", options).await;
            let (mut browser, flow) = starting(&app, &[]).await;
            let address = browser.leave_again(&app, &flow, &app.proof(&open, "7", ANN).await).await;
            assert!(is_company(&address, ANN), "{trusted}: {address}");
        }
        assert!(app.mails(ANN).await.is_empty(), "no code");
        assert_eq!(users(&app).await, 0, "nobody was made");
    }

    async fn who_is_known_by_another_provider_is_led_to_their_company_as_well(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let proof = app.proof(&google, "1", ANN).await;
        let ann = signed_in(&app, &proof).await;
        acme(&app).await;
        let (mut browser, flow) = starting(&app, &[]).await;
        assert!(is_company(&browser.leave_again(&app, &flow, &proof).await, ANN));
        assert_eq!(identities(&app, &sub(&ann)).await.len(), 2, "and nothing is joined before");
        signed_in(&app, &app.proof(&google, "2", ADA).await).await;
    }

    async fn an_address_that_is_typed_leads_there_on_every_page_that_asks_for_one(app) {
        app.use_connections(&["username:password", "email:otp"]).await;
        acme(&app).await;
        let twitter = app.connect("oauth2:twitter", "X", keys()).await;
        for discreet in [false, true] {
            environment(&app, json!({ "is_enumeration_protected": discreet })).await;
            let (mut browser, _) = coming(&app, &app.proof(&twitter, "42", "").await).await;
            assert_eq!(browser.page().heading(), "Your email address");
            browser.submit(&[("p_email", "Ann@ACME.test")]).await;
            led(&browser, "Ann");
            let (mut browser, _) = starting(&app, &[("prompt", "create")]).await;
            browser.follow("Use a username instead").await;
            browser.submit(&[("p_first_name", "Ann"), ("p_last_name", "Acme"), ("p_username", "ann")]).await;
            assert_eq!(browser.page().heading(), "Your email address", "{}", browser.page().text());
            browser.submit(&[("p_email", ANN)]).await;
            led(&browser, ANN);
        }
        assert!(app.mails(ANN).await.is_empty(), "no code");
        assert_eq!(users(&app).await, 0);
    }

    async fn r167_an_account_without_an_address_is_given_none_of_a_company(app) {
        let user = crate::missing_email::bob(&app).await;
        let acme = acme(&app).await;
        for discreet in [false, true] {
            environment(&app, json!({ "is_enumeration_protected": discreet })).await;
            app.clock.advance(60);
            let mut browser = crate::missing_email::signing_in(&app).await;
            assert_eq!(browser.page().heading(), "Your email address", "{}", browser.page().text());
            let flow = browser.flow();
            browser.submit(&[("p_email", "Ann@ACME.test")]).await;
            led(&browser, "Ann");
            browser.open(&format!("{}/sign-in/{flow}", app.issuer())).await;
            assert_eq!(browser.page().heading(), "Sign in", "what was proved of the other account counts no more");
            // Who comes from there is who the company says, and nobody else's account gets that.
            let subject = format!("ann-{discreet}");
            let proof = app.proof(&acme, &subject, &format!("{subject}@acme.test")).await;
            browser.arrive(&app, &flow, &proof).await.expect("the application");
            assert_ne!(sub(&app.arrived(&REG, browser).await), user);
        }
        assert!(app.mails(ANN).await.is_empty(), "no code");
        assert_eq!(identities(&app, &user).await, ["username:bob"]);
    }

    async fn r167_a_company_that_names_no_address_lets_in_its_own_domains_alone(app) {
        let acme = acme(&app).await;
        let (mut browser, _) = coming(&app, &app.proof(&acme, "1", "").await).await;
        assert_eq!(browser.page().heading(), "Your email address");
        browser.submit(&[("p_email", ADA)]).await;
        assert_eq!(browser.page().status, 422, "{}", browser.page().text());
        assert!(browser.page().text().contains("work address"), "{}", browser.page().text());
        assert!(app.mails(ADA).await.is_empty(), "no code");
        // From there back to the same provider would lead in a circle: a code proves the address.
        browser.submit(&[("p_email", ANN)]).await;
        let code = app.code(ANN).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        let ann = app.arrived(&REG, browser).await;
        assert_eq!(identities(&app, &sub(&ann)).await, [format!("email:{ANN}"), "enterprise:1".to_owned()]);
    }

    async fn a_connection_that_the_application_does_not_use_leads_nobody_anywhere(app) {
        let acme = acme(&app).await;
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let used = format!("/api/v1/applications/{}/connections/{acme}", REG.id);
        let api = app.management_api().await;
        api.delete(&used).await.ok();
        signed_in(&app, &app.proof(&google, "1", ANN).await).await;
    }
}
