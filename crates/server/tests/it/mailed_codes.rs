//! Codes sent by mail (security requirements R105 to R111).

use std::collections::HashSet;

use serde_json::json;
use testkit::{REG, TestApp};

use crate::posting::{Flow, connection, count, many_others, named, other_than};

const ADA: &str = "ada@example.test";
const WRONG: &str = "That code isn’t right.";
const DEAD: &str = "Too many wrong codes. We sent you a new one";
const OLD: &str = "That code is too old.";
const ENOUGH: &str = "Too many codes were asked for. Try again in ";
const ENOUGH_HERE: &str = "Too many codes were asked for from your network. Try again in ";

/// A page of registration that waits for a code.
async fn registering(app: &TestApp, email: &str) -> testkit::Browser {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
    browser.submit(&[("p_email", email), ("p_first_name", "Ada")]).await;
    browser
}

/// Mails with codes that went to this address.
async fn sent(app: &TestApp, email: &str) -> usize {
    app.mails(email).await.iter().filter(|mail| mail.code.is_some()).count()
}

testkit::tests! {
    async fn r105_a_code_is_good_for_the_purpose_it_was_sent_for(app) {
        // One flow, two purposes: registering, and, once the account is there, signing in.
        let mut eve = registering(&app, ADA).await;
        let for_registering = app.code(ADA).await;
        app.sign_up(ADA).await;
        app.clock.advance(60);
        eve.follow("Use another email address").await;
        eve.follow("Sign in").await;
        eve.submit(&[("p_email", ADA)]).await;
        assert_eq!(eve.page().heading(), "Check your email");
        let for_signing_in = app.code(ADA).await;
        eve.submit(&[("Code", &for_registering)]).await;
        assert!(eve.page().problems()[0].starts_with(WRONG), "{:?}", eve.page().problems());
        eve.submit(&[("Code", &for_signing_in)]).await;
        app.arrived(&REG, eve).await;
    }

    async fn r105_what_else_is_used_once_is_no_code_and_kills_none(app) {
        let ada = app.sign_up(ADA).await;
        let mut again = named(&app, ADA).await;
        let (flow, code) = (Flow::of(&again), app.code(ADA).await);
        let mut silent = ada.browser.clone();
        silent.open(&app.authorize_path(&REG, &[("prompt", "none")])).await;
        let authorization_code = silent.parameter("code").expect("a code");
        for foreign in [authorization_code.as_str(), ada.tokens.refresh(), &flow.csrf, &flow.id, "state-of-the-test"] {
            again.submit(&[("p_confirmation_code", foreign)]).await;
            assert_eq!(again.page().status, 422, "{foreign}");
        }
        for grant in [code.as_str(), &flow.csrf] {
            assert_eq!(app.try_exchange(&REG, grant).await.error(), "invalid_grant");
        }
        again.submit(&[("p_confirmation_code", &code)]).await;
        app.arrived(&REG, again).await;
        app.exchange(&REG, &authorization_code).await;
    }

    async fn r106_no_page_and_no_answer_holds_a_code(app) {
        app.sign_up(ADA).await;
        app.use_connections(&["email:otp", "email:password"]).await;
        for strategy in ["email:otp", "email:password"] {
            let id = connection(&app, strategy).await;
            let mut ada = app.browser();
            ada.open(&app.authorize_path(&REG, &[("connection_id", &id)])).await;
            ada.submit(&[("p_email", ADA)]).await;
            let (flow, code) = (Flow::of(&ada), app.code(ADA).await);
            let mut answers = vec![flow.post(&mut ada, "code", &[("p_confirmation_code", &other_than(&code))]).await];
            answers.push(flow.post(&mut ada, "resend", &[]).await);
            answers.push(flow.post(&mut ada, "login", &[("p_email", ADA)]).await);
            answers.push(app.get(&format!("{}?debug=1", flow.path())).await);
            let path = ada.address().to_string();
            ada.open(&path).await;
            assert!(!ada.page().html.contains(&code), "{strategy}");
            for answer in answers {
                assert!(!answer.text().contains(&code) && !format!("{:?}", answer.headers).contains(&code), "{strategy}");
            }
            app.clock.advance(120);
        }
        for path in ["/dev/inbox", "/dev/inbox.json", "/dev/inbox.json?to=ada@example.test"] {
            assert_eq!(app.get(path).await.status, 404, "{path}");
        }
    }

    async fn r107_of_two_hundred_guesses_at_once_three_are_tried_a_code(app) {
        // Nobody has this address yet: no account is there to be locked.
        let ada = registering(&app, ADA).await;
        let (flow, code) = (Flow::of(&ada), app.code(ADA).await);
        let answers = flow.post_all(&ada, "code", "p_confirmation_code", &many_others(&code, 200)).await;
        let said = |words: &str| answers.iter().filter(|one| one.text().contains(words)).count();
        let codes = sent(&app, ADA).await;
        assert!(codes <= 10, "{codes}");
        let tried = said(WRONG) + said(DEAD) + said(ENOUGH);
        assert_eq!(tried, 3 * codes, "three for each code, the last of which sends the next");
        assert_eq!(tried + said(OLD), 200);
        let last = app.code(ADA).await;
        let answer = flow.post(&mut ada.clone(), "code", &[("p_confirmation_code", &last)]).await;
        assert!(answer.text().contains(OLD), "the right code, too late");
        assert_eq!(count(&app, "user.created").await, 0);
    }

    async fn r107_the_right_code_is_taken_once_however_many_send_it(app) {
        let ada = registering(&app, ADA).await;
        let (flow, code) = (Flow::of(&ada), app.code(ADA).await);
        let answers = flow.post_all(&ada, "code", "p_confirmation_code", &vec![code; 50]).await;
        // Each of them may be told of the one session: a double click shows only the last answer.
        let sessions: HashSet<String> =
            answers.iter().filter_map(|one| one.set_cookie("__Host-doorstep_session")).collect();
        assert_eq!(sessions.len(), 1);
        assert_eq!(count(&app, "user.created").await, 1);
        assert_eq!(count(&app, "user.authenticated").await, 1);
    }

    async fn codes_may_be_typed_in_the_digits_of_any_script(app) {
        for (number, zero) in ['٠', '۰', '０', '०'].into_iter().enumerate() {
            let email = format!("user{number}@example.test");
            let mut browser = registering(&app, &email).await;
            let other = |digit: char| char::from_u32(u32::from(zero) + digit.to_digit(10).expect("a digit"));
            let typed: Option<String> = app.code(&email).await.chars().map(other).collect();
            browser.submit(&[("Code", &typed.expect("digits"))]).await;
            app.arrived(&REG, browser).await;
        }
    }

    async fn r107_a_code_belongs_to_its_flow(app) {
        app.sign_up(ADA).await;
        app.clock.advance(60);
        let mut mine = named(&app, ADA).await;
        let first = app.code(ADA).await;
        let mut other = named(&app, ADA).await;
        let second = app.code(ADA).await;
        assert_ne!(first, second);
        other.submit(&[("Code", &first)]).await;
        assert!(other.page().problems()[0].starts_with(WRONG));
        mine.submit(&[("Code", &second)]).await;
        assert!(mine.page().problems()[0].starts_with(WRONG));
        other.submit(&[("Code", &second)]).await;
        app.arrived(&REG, other).await;
        // The code of another account, in a flow that is about this one.
        let mut eve = named(&app, ADA).await;
        registering(&app, "eve@example.test").await;
        eve.submit(&[("Code", &app.code("eve@example.test").await)]).await;
        assert_eq!(eve.page().status, 422);
    }

    async fn r107_codes_use_all_digits_evenly(app) {
        const CODES: usize = 300;
        let mut digits = [0_usize; 10];
        let mut codes = std::collections::HashSet::new();
        for number in 0..CODES {
            if number % 90 == 0 {
                app.clock.advance(7_200);
            }
            let email = format!("user{number}@example.test");
            registering(&app, &email).await;
            let code = app.code(&email).await;
            assert!(code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()), "{code}");
            code.bytes().for_each(|byte| digits[usize::from(byte - b'0')] += 1);
            codes.insert(code);
        }
        assert!(codes.len() >= CODES - 3, "{} different codes", codes.len());
        // 1,800 digits, 180 of each expected: six standard deviations are 76.
        assert!(digits.iter().all(|count| (104..=256).contains(count)), "{digits:?}");
    }

    async fn r108_nobody_is_sent_more_than_ten_codes_in_any_hour(app) {
        app.sign_up(ADA).await;
        app.clock.advance(7_200);
        let mut times = Vec::new();
        let mut now = 0;
        // Attackers ask from everywhere, all the time, and above all around the full hour.
        for step in [1, 3_500, 60, 60, 600, 1_500, 1_500, 60, 600, 1_200, 2_400] {
            app.clock.advance(step);
            now += step;
            for _ in 0..14 {
                let before = sent(&app, ADA).await;
                let browser = named(&app, ADA).await;
                let new = sent(&app, ADA).await - before;
                match browser.page().status {
                    200 => assert_eq!(new, 1),
                    422 => assert!(new == 0 && browser.page().text().contains(ENOUGH), "{}", browser.page().text()),
                    other => panic!("{other}"),
                }
                times.extend(std::iter::repeat_n(now, new));
            }
        }
        assert!(times.len() >= 20, "the owner is not kept out for ever: {times:?}");
        for begin in &times {
            let within = times.iter().filter(|time| (*begin..begin + 3_600).contains(*time)).count();
            assert!(within <= 10, "{within} from {begin}: {times:?}");
        }
    }

    async fn r108_codes_that_come_by_themselves_count_as_well(app) {
        let mut ada = registering(&app, ADA).await;
        for _ in 0..60 {
            let code = app.code(ADA).await;
            ada.submit(&[("Code", &other_than(&code))]).await;
        }
        assert_eq!(sent(&app, ADA).await, 10);
        app.clock.advance(60);
        ada.press("Send a new code").await;
        assert!(ada.page().text().contains(ENOUGH));
        let other = registering(&app, ADA).await;
        assert!(other.page().text().contains(ENOUGH));
        assert_eq!(sent(&app, ADA).await, 10);
    }

    async fn r108_one_address_of_the_network_asks_for_so_many_codes_an_hour(app) {
        let api = app.management_api().await;
        api.patch("/api/v1/environment/settings", json!({ "codes_per_address_per_hour": 100 })).await.ok();
        for number in 0..103 {
            let email = format!("user{number}@example.test");
            let browser = registering(&app, &email).await;
            let is_sent = number < 100;
            assert_eq!(browser.page().status == 200, is_sent, "{number}");
            assert_eq!(browser.page().text().contains(ENOUGH_HERE), !is_sent, "{number}");
        }
        app.mails("nobody@example.test").await;
        assert_eq!(app.inbox().messages(None).len(), 100);
        app.clock.advance(4_300);
        assert_eq!(registering(&app, ADA).await.page().status, 200);
    }

    async fn r109_a_day_of_guessing_gives_less_than_one_in_five_hundred(app) {
        app.sign_up(ADA).await;
        app.clock.advance(7_200);
        let mut seconds = 0;
        while seconds < 86_400 {
            // As many codes as are sent, each guessed at until it is dead or the account is locked.
            let mut browser = named(&app, ADA).await;
            while browser.page().field("p_confirmation_code").is_some() && !browser.page().text().contains(OLD) {
                let wrong = other_than(&app.code(ADA).await);
                browser.submit(&[("Code", &wrong)]).await;
                if browser.page().text().contains(ENOUGH) {
                    break;
                }
            }
            app.clock.advance(301);
            seconds += 301;
        }
        let guesses = count(&app, "user.authentication_failed").await;
        // After a hundred in a row the account stays locked for a day (R88).
        assert!(guesses >= 100, "{guesses}: the test guesses too little to show anything");
        assert!(guesses <= 2_000, "{guesses} of a million is more than 0.2 %");
    }

    async fn r110_a_code_is_good_for_two_hours_or_as_long_as_the_setting_says(app) {
        app.sign_up(ADA).await;
        for (lifetime, words) in [(7_200, "for 2 hours."), (600, "for 10 minutes.")] {
            app.seed(json!({ "settings": { "code_lifetime": lifetime, "flow_lifetime": 10_000 } })).await;
            for (age, is_good) in [(lifetime - 1, true), (lifetime, false)] {
                app.clock.advance(3_700);
                let mut ada = named(&app, ADA).await;
                let code = app.code(ADA).await;
                assert!(app.mails(ADA).await[0].text.contains(words), "{}", app.mails(ADA).await[0].text);
                app.clock.advance(age);
                ada.submit(&[("Code", &code)]).await;
                assert_eq!(ada.parameter("code").is_some(), is_good, "{lifetime} {age}");
                assert_eq!(ada.page().text().contains(OLD), !is_good);
            }
        }
    }

    async fn r111_a_mail_says_nothing_that_a_visitor_made_up(app) {
        let names = [
            ("<a href=https://evil.test>Pay</a>", "x"),
            ("Ada\r\nBcc: victims@evil.test", "Lovelace\n\nVisit https://evil.test"),
        ];
        for (number, (first, last)) in names.into_iter().enumerate() {
            let email = format!("user{number}@example.test");
            let mut browser = app.browser();
            let hostile = [("prompt", "create"), ("org_name", first), ("is_create_org", "true"), ("utm_source", last)];
            browser.open(&app.authorize_path(&REG, &hostile)).await;
            browser.submit(&[("p_email", &email), ("p_first_name", first), ("p_last_name", last)]).await;
            let mails = app.mails(&email).await;
            assert_eq!(mails.len(), 1, "{}", browser.page().text());
            let mail = &mails[0];
            assert!(!mail.subject.contains(['\r', '\n']) && mail.subject.chars().count() <= 200);
            for part in [&mail.subject, &mail.text, &mail.html] {
                assert!(!part.contains("evil.test"), "{part}");
            }
        }
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        for address in ["a@example.test\r\nBcc: b@evil.test", "a@example.test,b@evil.test", "<b@evil.test>"] {
            browser.submit(&[("p_email", address), ("p_first_name", "Ada")]).await;
            assert_eq!(browser.page().status, 422, "{address}");
        }
    }
}
