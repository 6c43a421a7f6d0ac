//! `PUT /api/v1/users/{user_id}/password`

use serde_json::{Value, json};
use testkit::api::ManagementApi;
use testkit::{REG, TestApp};

/// Somebody with an address, and the path of the password.
async fn user(api: &ManagementApi, email: &str) -> String {
    let identities = json!([{ "type": "email", "details": { "email": email }, "is_verified": true }]);
    let answer = api.post("/api/v1/user", json!({ "identities": identities })).await.ok();
    format!("/api/v1/users/{}/password", answer["id"].as_str().expect("an id"))
}

/// Whether a password opens the account.
async fn opens(app: &TestApp, email: &str, password: &str) -> bool {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, &[])).await;
    browser.submit(&[("p_email", email)]).await;
    browser.submit(&[("p_password", password)]).await;
    browser.parameter("code").is_some()
}

/// How many different hashes of ours the database holds.
async fn own_hashes(app: &TestApp) -> usize {
    let stored = app.stored().await;
    let begin = "$argon2id$v=19$m=8,t=1,p=1$";
    let hashes = stored.match_indices(begin);
    let hashes = hashes.filter_map(|(at, _)| stored.get(at..at + begin.len() + 66));
    hashes.collect::<std::collections::BTreeSet<_>>().len()
}

testkit::tests! {
    async fn a_hash_of_every_method_opens_the_account_and_becomes_one_of_ours(app) {
        app.use_connections(&["email:password"]).await;
        let api = app.management_api().await;
        let bcrypt = "$2a$05$XXXXXXXXXXXXXXXXXXXXXOAcXxm9kjPGEMsLznoKqmqw7tc8WCx4a";
        let hello = "Hello world!";
        let (mut accounts, before) = (0, own_hashes(&app).await);
        for (number, (body, password)) in [
            (json!({ "hashed_password": bcrypt }), "U*U*U"),
            (json!({ "hashed_password": bcrypt.replace("$2a$", "$2y$"), "hashing_method": "bcrypt" }), "U*U*U"),
            (json!({ "hashed_password": "$1$saltstri$YMyguxXMBpd2TEZ.vS/3q1", "hashing_method": "crypt" }), hello),
            (json!({ "hashed_password": "$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5", "hashing_method": "crypt" }), hello),
            (json!({ "hashed_password": "$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1", "hashing_method": "crypt" }), hello),
            (json!({ "hashed_password": "f96b697d7cb7938d525a2f31aaf161d0", "hashing_method": "md5", "salt": "message ", "salt_position": "prefix" }), "digest"),
            (json!({ "hashed_password": "f96b697d7cb7938d525a2f31aaf161d0", "hashing_method": "md5", "salt": " digest", "salt_position": "suffix" }), "message"),
            (json!({ "hashed_password": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "hashing_method": "sha256", "salt": "a" }), "bc"),
            (json!({ "hashed_password": "$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0", "hashing_method": "wordpress" }), "test12345"),
            (json!({ "hashed_password": "$wp$2y$05$CCCCCCCCCCCCCCCCCCCCC.XHpkyTHybCubvd4T41BLTqk9Tl7RYcS", "hashing_method": "wordpress" }), "correct horse battery"),
        ].into_iter().enumerate() {
            accounts += 1;
            let email = format!("user{number}@example.test");
            let path = user(&api, &email).await;
            assert_eq!(api.put(&path, body.clone()).await.ok()["code"], "USER_PASSWORD_UPDATED");
            let hash = body["hashed_password"].as_str().expect("a hash");
            assert!(!opens(&app, &email, &format!("{password}?")).await, "{hash}");
            assert!(opens(&app, &email, password).await, "{hash}");
            // The second time it is a hash of ours that is compared.
            assert!(opens(&app, &email, password).await && !opens(&app, &email, "password").await, "{hash}");
        }
        assert_eq!(own_hashes(&app).await, before + accounts, "each was hashed anew, once");
    }

    async fn r140_a_hash_never_comes_back(app) {
        let api = app.management_api().await;
        let path = user(&api, "ada@example.test").await;
        let hash = "5f4dcc3b5aa765d61d8327deb882cf99";
        let answer = api.put(&path, json!({ "hashed_password": hash, "hashing_method": "md5" })).await;
        answer.ok();
        let id = &path[14..path.len() - 9];
        let mut told = answer.text();
        for other in [format!("/api/v1/user?id={id}&expand=identities"), "/api/v1/users?expand=identities".to_owned()] {
            told += &api.get(&other).await.text();
        }
        for event in engine::audit::latest(&app.administrator().await, 100).await.expect("the audit log") {
            told += &event.data;
        }
        assert!(!told.contains(hash) && !told.contains("hash"), "{told}");
        api.get(&path).await.assert_refused(405, "METHOD_NOT_ALLOWED");
    }

    async fn what_is_no_hash_is_refused_and_changes_nothing(app) {
        app.use_connections(&["email:password"]).await;
        let api = app.management_api().await;
        let path = user(&api, "ada@example.test").await;
        api.put(&path, json!({ "hashed_password": "5f4dcc3b5aa765d61d8327deb882cf99", "hashing_method": "md5" })).await.ok();
        let costly = "$2b$15$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW";
        for (body, code) in [
            (Value::Null, "BODY_REQUIRED"),
            (json!({}), "HASHED_PASSWORD_REQUIRED"),
            (json!({ "hashed_password": "" }), "HASHED_PASSWORD_REQUIRED"),
            (json!({ "hashed_password": 7 }), "BODY_INVALID"),
            (json!({ "hashed_password": "password" }), "HASHED_PASSWORD_INVALID"),
            (json!({ "hashed_password": costly }), "HASHED_PASSWORD_INVALID"),
            (json!({ "hashed_password": "$6$rounds=900000$salt$x", "hashing_method": "crypt" }), "HASHED_PASSWORD_INVALID"),
            (json!({ "hashed_password": "rqXexS6ZhobKA", "hashing_method": "crypt" }), "HASHED_PASSWORD_INVALID"),
            (json!({ "hashed_password": "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2g" }), "HASHED_PASSWORD_INVALID"),
            (json!({ "hashed_password": costly, "hashing_method": "rot13" }), "HASHING_METHOD_INVALID"),
            (json!({ "hashed_password": "x", "hashing_method": "md5", "salt_position": "middle" }), "SALT_POSITION_INVALID"),
            (json!({ "hashed_password": "x", "hashing_method": "md5", "is_temporary_password": "yes" }), "BODY_INVALID"),
        ] {
            api.put(&path, body).await.assert_refused(400, code);
        }
        let hash = json!({ "hashed_password": "5f4dcc3b5aa765d61d8327deb882cf99", "hashing_method": "md5" });
        api.put("/api/v1/users/kp_nobody/password", hash).await.assert_refused(404, "USER_NOT_FOUND");
        assert!(opens(&app, "ada@example.test", "password").await);
    }

    async fn a_temporary_password_opens_the_choice_of_another_once(app) {
        app.use_connections(&["email:password"]).await;
        let api = app.management_api().await;
        let path = user(&api, "ada@example.test").await;
        let hash = json!({ "hashed_password": "5f4dcc3b5aa765d61d8327deb882cf99", "hashing_method": "md5", "is_temporary_password": true });
        api.put(&path, hash.clone()).await.ok();
        let named = || { let app = app.clone(); async move {
            let mut browser = app.browser();
            browser.open(&app.authorize_path(&REG, &[])).await;
            browser.submit(&[("p_email", "ada@example.test")]).await;
            browser
        } };
        let at_choice = || async {
            let mut browser = named().await;
            browser.submit(&[("p_password", "password")]).await;
            assert_eq!(browser.page().heading(), "Choose a new password");
            let text = browser.page().text();
            assert!(text.contains("A temporary password works only once.") && !text.contains("old password"), "{text}");
            assert_eq!(browser.cookie("/", "__Host-doorstep_session"), None, "not signed in yet");
            browser
        };
        let mut late = named().await;
        let mut ada = at_choice().await;
        late.submit(&[("p_password", "password")]).await;
        assert_eq!(late.page().problems(), ["That password isn’t right. Try again."], "it was good once");
        let mut later = named().await;
        assert_eq!(later.page().heading(), "Check your email", "who left without choosing proves the address");
        later.submit(&[("Code", &app.code("ada@example.test").await)]).await;
        assert_eq!(later.page().heading(), "Choose a new password");

        let new = [("p_first_password", "a new horse"), ("p_second_password", "a new horse")];
        app.clock.advance(1);
        ada.submit(&new).await;
        app.arrived(&REG, ada).await;
        later.submit(&[("p_first_password", "another horse"), ("p_second_password", "another horse")]).await;
        assert_eq!(later.page().heading(), "Sign in", "a changed password kills the reset");
        assert!(opens(&app, "ada@example.test", "a new horse").await);
        assert!(!opens(&app, "ada@example.test", "password").await && !opens(&app, "ada@example.test", "another horse").await);

        // Of several at once, one gets in to choose.
        app.clock.advance(1_000);
        api.put(&path, hash.clone()).await.ok();
        let several = futures_util::future::join_all((0..4).map(|_| named())).await;
        let posted = several.into_iter().map(|mut browser| async move {
            browser.submit(&[("p_password", "password")]).await;
            usize::from(browser.page().heading() == "Choose a new password")
        });
        let chosen: usize = futures_util::future::join_all(posted).await.into_iter().sum();
        assert_eq!(chosen, 1);

        // Another one that comes meanwhile overtakes the choice.
        app.clock.advance(1_000);
        api.put(&path, hash.clone()).await.ok();
        let mut slow = at_choice().await;
        app.clock.advance(1);
        api.put(&path, hash).await.ok();
        slow.submit(&new).await;
        assert_eq!(slow.page().heading(), "Sign in");
    }

    async fn r103_a_password_that_is_set_signs_everybody_out(app) {
        let api = app.management_api().await;
        let ada = app.sign_up("ada@example.test").await;
        let path = format!("/api/v1/users/{}/password", ada.tokens.access()["sub"].as_str().expect("a subject"));
        api.put(&path, json!({ "hashed_password": "5f4dcc3b5aa765d61d8327deb882cf99", "hashing_method": "md5" })).await.ok();
        assert_eq!(app.try_refresh(&REG, ada.tokens.refresh()).await.error(), "invalid_grant");
        let mut browser = ada.browser;
        browser.open(&app.authorize_path(&REG, &[("prompt", "none")])).await;
        assert_eq!(browser.parameter("error").as_deref(), Some("login_required"));
        assert_eq!(api.announced("user.password_changed").await.len(), 1);
    }
}
