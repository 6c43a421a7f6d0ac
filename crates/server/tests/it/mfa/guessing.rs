//! Guessing at second factors, alone and together with passwords (R86 to R88, R117).

use testkit::REG;

use super::{ADA, LOCKED, RIGHT, SESSION, USE_APP, enrolled, rules_without_codes, with_first_factor};
use crate::posting::{Flow, count, many_others, named, with_password};

testkit::tests! {
    async fn r117_of_two_hundred_codes_at_once_five_are_tried(app) {
        let (_, phone, _) = enrolled(&app).await;
        let mut doors = Vec::new();
        for _ in 0..10 {
            let ada = with_first_factor(&app).await;
            doors.push((Flow::of(&ada), ada));
        }
        let wrong = |code: &String| (-1..=1).all(|steps| phone.code_in(&app, steps) != *code);
        let guesses: Vec<String> = many_others("000000", 40).into_iter().filter(wrong).take(20).collect();
        let all = doors
            .iter()
            .map(|(flow, ada)| flow.post_all(ada, "mfa_authenticator_app", "p_confirmation_code", &guesses));
        let answers: Vec<_> = futures_util::future::join_all(all).await.into_iter().flatten().collect();
        assert_eq!(answers.len(), 200);
        let told = answers.iter().filter(|one| one.text().contains("That code isn’t right")).count();
        assert!(told <= 5, "{told}");
        assert_eq!(count(&app, "user.authentication_failed").await, 5);
        assert_eq!(count(&app, "user.locked").await, 1);
        for (flow, mut ada) in doors {
            let code = phone.code(&app);
            let answer = flow.post(&mut ada, "mfa_authenticator_app", &[("p_confirmation_code", &code)]).await;
            assert_eq!(answer.set_cookie(SESSION), None, "R87: the right one of a locked account");
        }
        app.clock.advance(300);
        let mut ada = with_first_factor(&app).await;
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        app.arrived(&REG, ada).await;
    }

    async fn r117_the_right_password_gives_no_more_guesses(app) {
        let (_, phone, _) = enrolled(&app).await;
        for guess in 0..5 {
            let mut ada = with_first_factor(&app).await;
            assert_eq!(ada.page().heading(), USE_APP, "{guess}");
            ada.submit(&[("p_confirmation_code", "000000")]).await;
        }
        assert_eq!(named(&app, ADA).await.page().heading(), LOCKED);
        assert_eq!(count(&app, "user.authentication_failed").await, 5);
        app.clock.advance(300);
        let mut ada = with_first_factor(&app).await;
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        app.arrived(&REG, ada).await;
    }

    async fn r088_a_new_password_gives_no_more_guesses(app) {
        enrolled(&app).await;
        for _ in 0..4 {
            with_first_factor(&app).await.submit(&[("p_confirmation_code", "000000")]).await;
        }
        let mut eve = named(&app, ADA).await;
        eve.press("Forgot your password?").await;
        eve.submit(&[("Code", &app.code(ADA).await)]).await;
        eve.submit(&[("p_first_password", "a wholly new horse"), ("p_second_password", "a wholly new horse")]).await;
        assert_eq!(eve.page().heading(), USE_APP);
        eve.submit(&[("p_confirmation_code", "000000")]).await;
        assert_eq!(eve.page().heading(), LOCKED, "whoever reads the mail guesses no more than others");
    }

    async fn r086_wrong_passwords_and_wrong_second_factors_count_together(app) {
        let (_, _, _) = enrolled(&app).await;
        let mut ada = named(&app, ADA).await;
        ada.submit(&[("p_password", "wrong horse battery")]).await;
        ada.submit(&[("p_password", "wrong horse battery")]).await;
        ada.submit(&[("p_password", RIGHT)]).await;
        assert_eq!(ada.page().heading(), USE_APP);
        ada.submit(&[("p_confirmation_code", "000000")]).await;
        let flow = Flow::of(&ada);
        flow.post(&mut ada, "mfa_other", &[]).await;
        flow.post(&mut ada, "mfa_method_selection", &[("p_mfa_factor", "mfa:recovery_code")]).await;
        flow.post(&mut ada, "mfa_use_recovery_code", &[("p_recovery_code", "22222222Z")]).await;
        assert_eq!(count(&app, "user.authentication_failed").await, 4);
        flow.post(&mut ada, "mfa_use_recovery_code", &[("p_recovery_code", "22222222Y")]).await;
        assert_eq!(count(&app, "user.locked").await, 1);
        assert_eq!(named(&app, ADA).await.page().heading(), LOCKED);
    }

    async fn r087_a_locked_account_is_sent_no_code(app) {
        with_password(&app, ADA, RIGHT).await;
        rules_without_codes(&app, "required", &["mfa:email"]).await;
        let mut ada = with_first_factor(&app).await;
        ada.submit(&[("p_email", "codes@example.test")]).await;
        ada.submit(&[("Code", &app.code("codes@example.test").await)]).await;
        app.arrived(&REG, ada).await;
        let mut waiting = with_first_factor(&app).await;
        let mut eve = named(&app, ADA).await;
        for _ in 0..5 {
            eve.submit(&[("p_password", "wrong horse battery")]).await;
        }
        app.clock.advance(31);
        let sent = app.mails("codes@example.test").await.len();
        waiting.press("Send a new code").await;
        assert_eq!(waiting.page().heading(), LOCKED);
        assert_eq!(app.mails("codes@example.test").await.len(), sent);
    }

    async fn the_guess_that_locks_the_account_is_answered_with_the_lock(app) {
        enrolled(&app).await;
        for (page, field, wrong) in [("mfa_authenticator_app", "p_confirmation_code", "000000"), ("mfa_use_recovery_code", "p_recovery_code", "22222222Z")] {
            let mut ada = with_first_factor(&app).await;
            let flow = Flow::of(&ada);
            if page != "mfa_authenticator_app" {
                flow.post(&mut ada, "mfa_other", &[]).await;
                flow.post(&mut ada, "mfa_method_selection", &[("p_mfa_factor", "mfa:recovery_code")]).await;
            }
            for _ in 0..5 {
                flow.post(&mut ada, page, &[(field, wrong)]).await;
            }
            ada.open(&flow.path()).await;
            assert_eq!(ada.page().heading(), LOCKED, "{page}");
            app.clock.advance(301);
            assert_eq!(named(&app, ADA).await.page().heading(), "Enter your password");
        }
        assert_eq!(count(&app, "user.locked").await, 2);
    }
}
