//! R206: the master key is changed while the server works, and a change that was cut short is finished later.

use engine::applications::reveal_secret;
use engine::oidc::keys;
use engine::secrets::reseal::{Resealing, reseal};
use testkit::app::FIRST_KEY;
use testkit::{Browser, Client, M2M, REG, SPA, TestApp, Tokens};

use crate::posting::{Flow, happened, named};

const ADA: &str = "ada@example.test";
const BOB: &str = "bob@example.test";
const NEW_KEY: u8 = 8;

/// Something of each kind that depends on the master key, made under the first one.
struct Before {
    tokens: Tokens,
    /// A sign-in that waits for the code in a mail that is not sent yet.
    waiting: Browser,
    /// That code, where the mail was sent meanwhile.
    mailed: Option<String>,
    /// One that has just ended: its last form may be posted again.
    ended: (Browser, Flow, String, String),
}

async fn before(app: &TestApp) -> Before {
    let tokens = app.sign_up(ADA).await.tokens;
    app.sign_up(BOB).await;
    keys::rotate(&app.administrator().await, false)
        .await
        .expect("a second signing key");
    let mut bob = named(app, BOB).await;
    let (flow, code) = (Flow::of(&bob), app.code(BOB).await);
    bob.submit(&[("p_confirmation_code", &code)]).await;
    let end = bob.address().to_string();
    assert!(end.contains("code="), "{end}");
    let waiting = named(app, ADA).await;
    Before {
        tokens,
        waiting,
        mailed: None,
        ended: (bob, flow, code, end),
    }
}

/// Everything of before works, and new things too.
async fn everything_works(app: &TestApp, before: &Before) {
    everything_readable(app).await;
    let (bob, flow, code, end) = &before.ended;
    let again = flow
        .post(&mut bob.at(app), "code", &[("p_confirmation_code", code)])
        .await;
    assert_eq!(again.location(), Some(end.as_str()));
    // The form was shown before, and its code was sealed in a job before.
    let mut ada = before.waiting.at(app);
    let code = match &before.mailed {
        Some(code) => code.clone(),
        None => app.code(ADA).await,
    };
    ada.submit(&[("p_confirmation_code", &code)]).await;
    let again = app.arrived(&REG, ada).await.tokens;
    for tokens in [&before.tokens, &again] {
        assert_eq!(app.introspect(&REG, &tokens.access_token).await["active"], true);
        let next = app.refresh(&REG, tokens.refresh()).await;
        // Inside the overlap the same successor comes back (R54): the tag is the same.
        assert_eq!(
            app.refresh(&REG, tokens.refresh()).await.refresh_token,
            next.refresh_token
        );
    }
}

/// What is sealed for applications and keys opens.
async fn everything_readable(app: &TestApp) {
    let cx = app.administrator().await;
    let secret = |client: &Client| {
        let known = cx.environment.client(client.id).expect("the application");
        reveal_secret(&cx, &known.application).expect("its secret opens")
    };
    for client in [REG, M2M] {
        assert_eq!(secret(&client).as_deref(), client.secret);
    }
    assert_eq!(secret(&SPA), None);
    app.machine_token().await;
}

/// Some steps of a change, which is then cut short.
async fn cut_short(app: &TestApp, steps: u32) {
    let mut resealing = Resealing::new(&app.engine, 1);
    for step in 0..steps {
        assert!(
            resealing.step().await.expect("a step"),
            "it was over after {step} steps"
        );
    }
}

async fn refused(app: TestApp, present: u8, previous: Option<u8>) -> String {
    let outcome = app.try_restart_under(present, previous).await;
    outcome.map(|_| ()).expect_err("the start is refused").to_string()
}

testkit::tests! {
    async fn r206_after_a_change_of_the_master_key_everything_opens_under_the_new_one_alone(app) {
        let before = before(&app).await;
        let app = app.restart_under(NEW_KEY, Some(FIRST_KEY)).await;
        everything_readable(&app).await;
        assert!(reseal(&app.engine).await.expect("sealing again") > 6);
        assert_eq!(reseal(&app.engine).await.expect("once more"), 0, "nothing is left");
        assert_eq!(happened(&app).await.iter().filter(|kind| *kind == "master_key.changed").count(), 1);

        let app = app.restart_under(NEW_KEY, None).await;

        everything_works(&app, &before).await;
    }

    async fn r206_a_change_that_was_cut_short_anywhere_is_finished_by_the_next_one(app) {
        let before = before(&app).await;
        let mut app = app;
        for steps in [1, 2, 5, 9] {
            app = app.restart_under(NEW_KEY, Some(FIRST_KEY)).await;
            cut_short(&app, steps).await;
            // Half of it is sealed under either key, and all of it opens.
            everything_readable(&app).await;
        }
        app = app.restart_under(NEW_KEY, Some(FIRST_KEY)).await;
        reseal(&app.engine).await.expect("sealing again");

        let app = app.restart_under(NEW_KEY, None).await;

        everything_works(&app, &before).await;
    }

    async fn r206_people_sign_in_while_the_key_is_changed(app) {
        let mut before = before(&app).await;
        let app = app.restart_under(NEW_KEY, Some(FIRST_KEY)).await;
        let mut resealing = Resealing::new(&app.engine, 1);
        let mut tokens = Vec::new();
        for number in 0.. {
            if !resealing.step().await.expect("a step") {
                break;
            }
            if number % 6 == 0 {
                let email = format!("visitor{number}@example.test");
                tokens.push(app.sign_up(&email).await.tokens);
                everything_readable(&app).await;
            }
        }
        assert!(tokens.len() > 1, "somebody signed in meanwhile");
        before.mailed = Some(app.code(ADA).await);

        let app = app.restart_under(NEW_KEY, None).await;

        everything_works(&app, &before).await;
        for tokens in tokens {
            app.refresh(&REG, tokens.refresh()).await;
        }
    }

    async fn r206_an_environment_of_another_business_is_sealed_again_as_well(app) {
        let other = app.tenant("https://other.example.test").await;
        other.seed(serde_json::json!({ "applications": [{
            "client_id": "e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5", "client_secret": "OtherSecretOtherSecretOtherSecretOtherSecret1234",
            "name": "Other", "type": "m2m" }] })).await;
        let app = app.restart_under(NEW_KEY, Some(FIRST_KEY)).await;
        reseal(&app.engine).await.expect("sealing again");
        let app = app.restart_under(NEW_KEY, None).await;
        let environment = app.engine.environment("other.example.test").await.expect("it opens").expect("it is there");
        let cx = app.engine.administrator(environment.id()).await.expect("it opens");
        let known = cx.environment.client("e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5").expect("the application");
        let secret = reveal_secret(&cx, &known.application).expect("it opens");
        assert_eq!(secret.as_deref(), Some("OtherSecretOtherSecretOtherSecretOtherSecret1234"));
    }

    async fn r206_until_everything_is_sealed_again_the_previous_key_is_needed(app) {
        let app = app.restart_under(NEW_KEY, Some(FIRST_KEY)).await;
        cut_short(&app, 3).await;
        let said = refused(app, NEW_KEY, None).await;
        assert!(said.contains("another master key") && said.contains("DOORSTEP_PREVIOUS_MASTER_KEY"), "{said}");
    }

    async fn r206_a_start_with_a_wrong_master_key_is_refused(app) {
        let said = refused(app, NEW_KEY, None).await;
        assert!(said.contains("another master key"), "{said}");
    }

    async fn r206_a_damaged_value_stops_the_change_and_stays_as_it_was(app) {
        let before = before(&app).await;
        let app = app.restart_under(NEW_KEY, Some(FIRST_KEY)).await;
        let app = app.tampered("UPDATE jobs SET payload = 'AAAA' || payload").await;
        for _ in 0..2 {
            let said = reseal(&app.engine).await.expect_err("it stops").to_string();
            assert!(said.contains("what is sealed for jobs/") && said.contains("neither"), "{said}");
        }
        assert!(!happened(&app).await.iter().any(|kind| kind == "master_key.changed"));
        everything_readable(&app).await;

        // The value is what it was: mended, everything goes on.
        let app = app.tampered("UPDATE jobs SET payload = substr(payload, 5)").await;
        reseal(&app.engine).await.expect("sealing again");
        let app = app.restart_under(NEW_KEY, None).await;
        everything_works(&app, &before).await;
    }

    async fn r206_a_third_key_changes_nothing_that_it_cannot_open(app) {
        let before = before(&app).await;
        let app = app.restart_under(NEW_KEY, Some(FIRST_KEY)).await;
        cut_short(&app, 2).await;
        let app = app.restart_under(9, Some(FIRST_KEY)).await;
        let said = reseal(&app.engine).await.expect_err("it stops").to_string();
        assert!(said.contains("what is sealed for applications/"), "{said}");

        let app = app.restart_under(NEW_KEY, Some(FIRST_KEY)).await;
        reseal(&app.engine).await.expect("sealing again");
        let app = app.restart_under(NEW_KEY, None).await;
        everything_works(&app, &before).await;
    }
}

/// Each server learns the new key before the first one seals with it, so none ever meets what it cannot open.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r206_servers_are_restarted_one_after_the_other_on_one_database() {
    let app = TestApp::on(testkit::Database::Postgres).await;
    let mut before = before(&app).await;
    let knows = app.second_node_under(FIRST_KEY, Some(NEW_KEY)).await;
    let seals = app.second_node_under(NEW_KEY, Some(FIRST_KEY)).await;
    keys::rotate(&seals.administrator().await, false)
        .await
        .expect("a key sealed under the new master key");
    for node in [&knows, &seals] {
        everything_readable(node).await;
    }
    let tokens = seals.sign_up("carol@example.test").await.tokens;
    before.mailed = Some(seals.code(ADA).await);
    knows.refresh(&REG, tokens.refresh()).await;
    reseal(&seals.engine).await.expect("sealing again");
    everything_readable(&knows).await;
    drop((app, knows));

    let seals = seals.restart_under(NEW_KEY, None).await;

    everything_works(&seals, &before).await;
}
