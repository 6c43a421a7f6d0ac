//! Lists of users.

use serde_json::json;

use super::{created, id_of, names, path};

testkit::tests! {
    async fn pages_of_users_come_in_every_order(app) {
        let api = app.management_api().await;
        for (first, last, email) in [
            ("Delta", "A", "c@example.test"), ("alpha", "B", "d@example.test"),
            ("Charlie", "C", "a@example.test"), ("Bravo", "D", "b@example.test"),
        ] {
            created(&api, first, last, email).await;
            app.clock.advance(1);
        }
        for (sort, wanted) in [
            ("", ["Delta", "alpha", "Charlie", "Bravo"]),
            ("sort=name_asc", ["alpha", "Bravo", "Charlie", "Delta"]),
            ("sort=name_desc", ["Delta", "Charlie", "Bravo", "alpha"]),
            ("sort=email_asc", ["Charlie", "Bravo", "Delta", "alpha"]),
            ("sort=email_desc", ["alpha", "Delta", "Bravo", "Charlie"]),
        ] {
            let (all, token) = names(&api, sort).await;
            assert_eq!((all, token), (wanted.map(str::to_owned).to_vec(), None), "{sort}");
            let mut seen = Vec::new();
            let mut next = String::new();
            loop {
                let (page, token) = names(&api, &format!("{sort}&page_size=1&next_token={next}")).await;
                assert_eq!(page.len(), 1, "{sort}");
                seen.extend(page);
                match token {
                    Some(token) => next = token,
                    None => break,
                }
            }
            assert_eq!(seen, wanted, "{sort}, one by one");
        }
        let (_, token) = names(&api, "sort=name_asc&page_size=2").await;
        let token = token.expect("there is more");
        created(&api, "aardvark", "A", "z@example.test").await;
        assert_eq!(names(&api, &format!("sort=name_asc&page_size=2&next_token={token}")).await.0, ["Charlie", "Delta"]);
        for other in ["sort=name_desc", "sort=email_asc", "sort=name_asc&email=a@example.test", ""] {
            let answer = api.get(&format!("/api/v1/users?{other}&next_token={token}")).await;
            answer.assert_refused(400, "NEXT_TOKEN_INVALID");
        }
        api.get("/api/v1/users?sort=age").await.assert_refused(400, "SORT_INVALID");
        api.get("/api/v1/users?page_size=0").await.assert_refused(400, "PAGE_SIZE_INVALID");
        api.get("/api/v1/users?has_organization=maybe").await.assert_refused(400, "HAS_ORGANIZATION_INVALID");
        let renamed = names(&api, "sort=name_asc&page_size=1").await;
        assert_eq!(renamed.0, ["aardvark"]);
    }

    async fn users_are_found_by_what_they_sign_in_with(app) {
        let api = app.management_api().await;
        api.patch("/api/v1/environment/settings", json!({ "is_default_organization_joined": false })).await.ok();
        app.seed(json!({ "organizations": [{ "code": "org_aaaaaaaaaaa", "name": "Acme" }, { "code": "org_bbbbbbbbbbb", "name": "Beta" }] })).await;
        let mut ids = Vec::new();
        for (first, username, phone, organization) in [
            ("Ada", "countess", "+447700900001", "org_aaaaaaaaaaa"), ("Bob", "bobby", "+447700900002", ""), ("Eve", "eve", "+447700900003", "org_bbbbbbbbbbb"),
        ] {
            let email = format!("{}@example.test", first.to_lowercase());
            ids.push(id_of(&api.post("/api/v1/user", json!({
                "profile": { "given_name": first }, "organization_code": organization,
                "identities": [
                    { "type": "email", "details": { "email": email } },
                    { "type": "username", "details": { "username": username } },
                    { "type": "phone", "details": { "phone": phone } },
                ],
            })).await));
            app.clock.advance(1);
        }
        for (query, wanted) in [
            ("email=ADA@example.test", vec!["Ada"]),
            ("email=ada@example.test,eve@example.test", vec!["Ada", "Eve"]),
            ("email=ada@example.test&email=eve@example.test&sort=name_desc", vec!["Eve", "Ada"]),
            ("email=nobody@example.test", vec![]),
            ("email=nonsense", vec![]),
            ("email=&username=", vec!["Ada", "Bob", "Eve"]),
            ("username=BOBBY,countess", vec!["Ada", "Bob"]),
            ("username=countess&email=bob@example.test", vec![]),
            ("phone=%2B447700900003", vec!["Eve"]),
            ("has_organization=true", vec!["Ada", "Eve"]),
            ("has_organization=false", vec!["Bob"]),
            ("has_organization=false&email=ada@example.test", vec![]),
            ("has_organization=true&email=ada@example.test", vec!["Ada"]),
            (&format!("user_id={}", ids[1]), vec!["Bob"]),
            ("user_id=kp_nobody", vec![]),
        ] {
            assert_eq!(names(&api, query).await.0, wanted, "{query}");
        }
        let (page, token) = names(&api, "has_organization=true&page_size=1").await;
        assert_eq!(page, ["Ada"]);
        let rest = names(&api, &format!("has_organization=true&page_size=1&next_token={}", token.expect("more"))).await;
        assert_eq!(rest, (vec!["Eve".to_owned()], None));
        let list = api.get("/api/v1/users?expand=organizations,identities").await.ok();
        assert_eq!(list["users"][0]["organizations"], json!(["org_aaaaaaaaaaa"]));
        assert_eq!(list["users"][1]["organizations"], json!([]));
        assert_eq!(list["users"][2]["identities"].as_array().expect("identities").len(), 3);
        assert_eq!(list["users"][2]["preferred_email"], "eve@example.test");
        // The sort follows the profile.
        api.patch(&path(&ids[0]), json!({ "given_name": "Zoe" })).await.ok();
        assert_eq!(names(&api, "sort=name_asc").await.0, ["Bob", "Eve", "Zoe"]);
    }

    async fn users_with_and_without_an_organization_are_listed_as_it_changes(app) {
        let api = app.management_api().await;
        api.patch("/api/v1/environment/settings", json!({ "is_default_organization_joined": false })).await.ok();
        app.seed(json!({ "organizations": [{ "code": "org_aaaaaaaaaaa", "name": "Acme" }, { "code": "org_bbbbbbbbbbb", "name": "Beta" }] })).await;
        let mut ids = Vec::new();
        for first in ["Ada", "Bob", "Eve"] {
            ids.push(created(&api, first, "Lovelace", &format!("{first}@example.test")).await);
            app.clock.advance(1);
        }
        let users_of = |code: &str| format!("/api/v1/organizations/{code}/users");
        let add = async |code: &str, id: &str| api.post(&users_of(code), json!({ "users": [{ "id": id }] })).await.ok();
        let both = async || (names(&api, "has_organization=true").await.0, names(&api, "has_organization=false&sort=name_desc").await.0);
        let of = |with: &[&str], without: &[&str]| {
            let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
            (owned(with), owned(without))
        };
        assert_eq!(both().await, of(&[], &["Eve", "Bob", "Ada"]));
        add("org_aaaaaaaaaaa", &ids[0]).await;
        add("org_aaaaaaaaaaa", &ids[1]).await;
        add("org_bbbbbbbbbbb", &ids[1]).await;
        assert_eq!(both().await, of(&["Ada", "Bob"], &["Eve"]));
        api.delete(&format!("{}/{}", users_of("org_bbbbbbbbbbb"), ids[1])).await.ok();
        assert_eq!(both().await, of(&["Ada", "Bob"], &["Eve"]), "Bob is still in the other one");
        add("org_bbbbbbbbbbb", &ids[1]).await;
        api.delete("/api/v1/organization/org_aaaaaaaaaaa").await.ok();
        assert_eq!(both().await, of(&["Bob"], &["Eve", "Ada"]));
        api.delete(&format!("{}/{}", users_of("org_bbbbbbbbbbb"), ids[1])).await.ok();
        assert_eq!(both().await, of(&[], &["Eve", "Bob", "Ada"]));
    }
}
