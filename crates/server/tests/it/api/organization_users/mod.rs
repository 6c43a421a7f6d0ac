//! `/api/v1/organizations/{org_code}/users`, and the roles and permissions of each

mod rights;

use serde_json::{Value, json};
use testkit::TestApp;
use testkit::api::ManagementApi;

const ACME: &str = "org_0a0a0a0a0a0";
const OTHER: &str = "org_0b0b0b0b0b0";
/// Where users are before they are anywhere else.
const STAFF: &str = "org_0c0c0c0c0c0";

fn users_of(code: &str) -> String {
    format!("/api/v1/organizations/{code}/users")
}

/// Three organizations, three permissions, and roles: `admin` gives two of them, `member` is for everybody.
async fn prepared(app: &TestApp) -> ManagementApi {
    let organization = |code: &str, name: &str| json!({ "code": code, "name": name });
    let permission = |key: &str| json!({ "key": key, "name": key });
    app.seed(json!({
        "organizations": [organization(ACME, "Acme"), organization(OTHER, "Other"), organization(STAFF, "Staff")],
        "permissions": [permission("read:all"), permission("write:all"), permission("audit")],
        "roles": [
            { "key": "admin", "name": "Administrator", "permissions": ["read:all", "write:all"] },
            { "key": "reader", "name": "Reader", "permissions": ["read:all"] },
            { "key": "member", "name": "Member", "is_default_role": true },
        ],
    }))
    .await;
    app.management_api().await
}

/// Users who exist, by their first names.
async fn people(app: &TestApp, api: &ManagementApi, names: &[&str]) -> Vec<String> {
    for name in names {
        let email = format!("{}@example.test", name.to_lowercase());
        let user = json!({ "email": email, "first_name": name, "organizations": [{ "code": STAFF }] });
        // Ids have the order of creation, by the millisecond.
        app.clock.advance(1);
        app.seed(json!({ "users": [user] })).await;
    }
    let list = api.get(&format!("{}?page_size=500", users_of(STAFF))).await.ok();
    let all = list["organization_users"].as_array().expect("users");
    let id = |name: &&str| {
        let user = all.iter().find(|one| one["first_name"] == **name).expect("the user");
        user["id"].as_str().expect("an id").to_owned()
    };
    names.iter().map(id).collect()
}

/// First names of a page, and how to get the next.
async fn page(api: &ManagementApi, query: &str) -> (Vec<String>, Option<String>) {
    let body = api.get(&format!("{}?{query}", users_of(ACME))).await.ok();
    let items = body["organization_users"].as_array().expect("users");
    let names = items
        .iter()
        .map(|item| item["first_name"].as_str().expect("a name").to_owned());
    (names.collect(), body["next_token"].as_str().map(str::to_owned))
}

async fn names(api: &ManagementApi, query: &str) -> Vec<String> {
    page(api, query).await.0
}

/// The keys of what a member holds: `roles` or `permissions`.
async fn keys(api: &ManagementApi, user: &str, what: &str) -> Vec<String> {
    let body = api.get(&format!("{}/{user}/{what}", users_of(ACME))).await.ok();
    let items = body[what].as_array().expect("a list");
    items
        .iter()
        .map(|item| item["key"].as_str().expect("a key").to_owned())
        .collect()
}

testkit::tests! {
    async fn members_come_are_changed_and_go(app) {
        let api = prepared(&app).await;
        let ids = people(&app, &api, &["Ada", "Bob"]).await;
        let (ada, bob) = (&ids[0], &ids[1]);
        let body = json!({ "users": [{ "id": ada, "roles": ["admin"], "permissions": ["audit"] }, { "id": bob }] });
        let added = api.post(&users_of(ACME), body.clone()).await.ok();
        assert_eq!(added["users_added"], json!([ada, bob]));
        assert_eq!(added["code"], "ORGANIZATION_USERS_ADDED");

        let list = api.get(&users_of(ACME)).await.ok();
        assert_eq!((&list["code"], &list["message"], list.get("next_token")), (&json!("OK"), &json!("Success"), None));
        let first = &list["organization_users"][0];
        let told = json!({ "id": ada, "email": "ada@example.test", "preferred_email": "ada@example.test", "full_name": "Ada",
            "first_name": "Ada", "is_suspended": false, "joined_on": first["joined_on"], "roles": ["admin"] });
        assert_eq!(*first, told, "Q54");
        assert!(first["joined_on"].as_str().is_some_and(|moment| moment.ends_with('Z')));
        assert_eq!(list["organization_users"][1]["roles"], json!(["member"]), "Q75: the roles of new members");

        let again = api.post(&users_of(ACME), body).await;
        assert_eq!((again.status.as_u16(), again.body.len()), (204, 0), "Q41: all are members already");
        assert_eq!(keys(&api, bob, "roles").await, ["member"]);

        let changes = json!({ "users": [{ "id": ada, "roles": ["reader"] }, { "id": bob, "permissions": ["audit"] }] });
        let updated = api.patch(&users_of(ACME), changes).await.ok();
        let wanted = (&json!([]), &json!([ada, bob]), &json!([]));
        assert_eq!((&updated["users_added"], &updated["users_updated"], &updated["users_removed"]), wanted);
        assert_eq!((&updated["code"], updated["message"].is_string()), (&json!("ORGANIZATION_USERS_UPDATED"), true), "Q52");
        assert_eq!(keys(&api, ada, "roles").await, ["reader"], "Q33: in place of those held");
        assert_eq!(keys(&api, ada, "permissions").await, ["audit", "read:all"], "what is not named stays");
        assert_eq!(keys(&api, bob, "roles").await, ["member"]);

        let one = format!("{}/{ada}", users_of(ACME));
        assert_eq!(api.delete(&one).await.ok()["code"], "ORGANIZATION_USER_REMOVED");
        api.delete(&one).await.assert_refused(404, "USER_NOT_IN_ORGANIZATION");
        assert_eq!(names(&api, "").await, ["Bob"]);
        let back = json!({ "users": [{ "id": ada }] });
        api.post(&users_of(ACME), back).await.ok();
        assert_eq!(keys(&api, ada, "roles").await, ["member"], "nothing is left of the membership before");
        assert_eq!(keys(&api, ada, "permissions").await, [""; 0]);
    }

    async fn one_request_adds_changes_and_removes(app) {
        let api = prepared(&app).await;
        let ids = people(&app, &api, &["Ada", "Bob", "Cyd", "Dan"]).await;
        api.post(&users_of(ACME), json!({ "users": [{ "id": ids[0] }, { "id": ids[1] }] })).await.ok();
        let body = json!({ "users": [
            { "id": ids[0], "operation": "delete", "roles": ["admin"] },
            { "id": ids[1], "roles": [], "permissions": ["audit", "audit"] },
            { "id": ids[2], "roles": ["reader"] },
            { "id": ids[3], "operation": "delete" },
            { "id": "kp_00000000000000000000000000000000", "operation": "delete" },
        ] });
        let outcome = api.patch(&users_of(ACME), body).await.ok();
        assert_eq!(outcome["users_removed"], json!([ids[0]]), "Q32: removing who is not there is no error");
        assert_eq!(outcome["users_updated"], json!([ids[1]]));
        assert_eq!(outcome["users_added"], json!([ids[2]]));
        assert_eq!(names(&api, "").await, ["Bob", "Cyd"]);
        assert_eq!(keys(&api, &ids[1], "roles").await, [""; 0]);
        assert_eq!(keys(&api, &ids[1], "permissions").await, ["audit"]);
        assert_eq!(keys(&api, &ids[2], "roles").await, ["reader"]);
        let untouched = api.patch(&users_of(ACME), json!({ "users": [{ "id": ids[1] }] })).await.ok();
        assert_eq!(untouched["users_updated"], json!([]));
        let nobody = api.patch(&users_of(ACME), Value::Null).await.ok();
        assert_eq!(nobody["users_updated"], json!([]), "Q20");
        assert_eq!(api.post(&users_of(ACME), Value::Null).await.status, 204);
    }

    async fn r142_a_request_with_a_mistake_names_the_entry_and_changes_nothing(app) {
        let api = prepared(&app).await;
        let ids = people(&app, &api, &["Ada", "Bob"]).await;
        api.post(&users_of(ACME), json!({ "users": [{ "id": ids[0] }] })).await.ok();
        let nobody = "kp_00000000000000000000000000000000";
        let many: Vec<Value> = (0..101).map(|n| json!({ "id": format!("kp_{n:032}") })).collect();
        for (users, is_for_adding, entry) in [
            (json!([{ "id": ids[1] }, { "id": ids[0], "roles": ["nothing"] }]), true, "entry 2"),
            (json!([{ "id": ids[1] }, { "id": ids[0], "permissions": ["nothing"] }]), true, "entry 2"),
            (json!([{ "id": ids[1] }, { "roles": ["admin"] }]), true, "entry 2"),
            (json!([{ "id": ids[1] }, { "id": "" }]), true, "entry 2"),
            (json!([{ "id": ids[1] }, { "id": ids[1] }]), true, "entry 2"),
            (json!([{ "id": nobody }]), true, "nobody"),
            (json!(many), true, "100"),
            (json!([{ "id": ids[1] }, { "id": nobody }]), false, "entry 2"),
            (json!([{ "id": ids[0], "roles": ["admin"] }, { "id": ids[1], "operation": "remove" }]), false, "entry 2"),
        ] {
            let body = json!({ "users": users });
            let changed = api.patch(&users_of(ACME), body.clone()).await;
            let mut answers = vec![changed];
            if is_for_adding {
                answers.push(api.post(&users_of(ACME), body).await);
            }
            for answer in answers {
                answer.assert_refused(400, "USERS_INVALID");
                let message = answer.json()["errors"][0]["message"].to_string();
                // Where nobody is known, an addition names them all and a change the first.
                assert!(message.contains(entry) || message.contains("is no user here"), "{message}");
            }
        }
        for body in [json!({ "users": null }), json!({ "users": {} }), json!({ "users": [{ "id": ids[1], "roles": null }] }), json!({ "users": [7] })] {
            api.post(&users_of(ACME), body.clone()).await.assert_refused(400, "BODY_INVALID");
            api.patch(&users_of(ACME), body).await.assert_refused(400, "BODY_INVALID");
        }
        assert_eq!(names(&api, "").await, ["Ada"]);
        assert_eq!(keys(&api, &ids[0], "roles").await, ["member"]);
        assert_eq!(api.announced("organization.member").await, ["organization.member_added"]);
    }

    async fn unknown_users_are_passed_over_when_others_are_known(app) {
        let api = prepared(&app).await;
        let ids = people(&app, &api, &["Ada"]).await;
        let body = json!({ "users": [{ "id": "kp_00000000000000000000000000000000" }, { "id": ids[0] }] });
        assert_eq!(api.post(&users_of(ACME), body.clone()).await.ok()["users_added"], json!([ids[0]]), "Q41");
        assert_eq!(api.post(&users_of(ACME), body).await.status, 204);
    }

    async fn members_are_listed_in_each_order_a_page_at_a_time(app) {
        let api = prepared(&app).await;
        // Neither the order of creation nor of names is that of addresses.
        let user = |first: &str, email: &str| json!({ "email": email, "first_name": first, "organizations": [{ "code": ACME }] });
        let users = [user("Cyd", "a@example.test"), user("bob", "d@example.test"), user("Ada", "C@example.test"), user("Dan", "b@example.test"), user("Ada", "e@example.test")];
        for user in users {
            app.clock.advance(1);
            app.seed(json!({ "users": [user] })).await;
        }
        for (sort, wanted) in [
            ("id", ["Cyd", "bob", "Ada", "Dan", "Ada"]),
            ("name", ["Ada", "Ada", "bob", "Cyd", "Dan"]),
            ("email", ["Cyd", "Dan", "Ada", "bob", "Ada"]),
        ] {
            for direction in ["asc", "desc"] {
                let (mut seen, mut token) = (Vec::new(), String::new());
                loop {
                    let (some, next) = page(&api, &format!("sort={sort}_{direction}&page_size=2&next_token={token}")).await;
                    seen.extend(some);
                    match next {
                        Some(next) => token = next,
                        None => break,
                    }
                }
                if direction == "desc" {
                    seen.reverse();
                }
                assert_eq!(seen, wanted, "{sort}_{direction}");
            }
        }
        assert_eq!(names(&api, "").await, ["Cyd", "bob", "Ada", "Dan", "Ada"]);
        // Who gets another name moves.
        app.seed(json!({ "users": [user("Zoe", "e@example.test")] })).await;
        assert_eq!(names(&api, "sort=name_asc").await, ["Ada", "bob", "Cyd", "Dan", "Zoe"]);

        let (_, token) = page(&api, "sort=name_asc&page_size=2").await;
        let token = token.expect("there is more");
        let other = |code: &str, query: &str| format!("{}?{query}&next_token={token}", users_of(code));
        for path in [other(ACME, "sort=name_desc"), other(ACME, "sort=name_asc&roles=member"), other(STAFF, "sort=name_asc")] {
            api.get(&path).await.assert_refused(400, "NEXT_TOKEN_INVALID");
        }
        for query in ["sort=created_asc", "page_size=x", "page_size=-1"] {
            assert_eq!(api.get(&format!("{}?{query}", users_of(ACME))).await.status, 400, "{query}");
        }
    }

    async fn only_members_who_hold_all_that_is_asked_for_are_listed(app) {
        let api = prepared(&app).await;
        let ids = people(&app, &api, &["Ada", "Bob", "Cyd", "Dan"]).await;
        api.post(&users_of(ACME), json!({ "users": [
            { "id": ids[0], "roles": ["admin", "member"] },
            { "id": ids[1], "roles": ["reader", "member"] },
            { "id": ids[2], "roles": ["member"], "permissions": ["read:all"] },
            { "id": ids[3], "roles": ["member"], "permissions": ["audit", "write:all"] },
        ] })).await.ok();
        for (query, wanted) in [
            ("roles=member", &["Ada", "Bob", "Cyd", "Dan"][..]),
            ("roles=member,admin", &["Ada"]),
            ("roles=member&roles=reader", &["Bob"]),
            ("roles=admin,reader", &[]),
            ("roles=nothing", &[]),
            ("roles=", &["Ada", "Bob", "Cyd", "Dan"]),
            ("permissions=read:all", &["Ada", "Bob", "Cyd"]),
            ("permissions=read:all,write:all", &["Ada"]),
            ("permissions=write:all", &["Ada", "Dan"]),
            ("permissions=write:all&roles=admin", &["Ada"]),
            ("permissions=audit,nothing", &[]),
            ("permissions=write%3Aall&sort=name_desc", &["Dan", "Ada"]),
        ] {
            assert_eq!(names(&api, query).await, wanted, "Q64: {query}");
        }
        let (first, token) = page(&api, "permissions=read:all&page_size=2").await;
        let rest = page(&api, &format!("permissions=read:all&page_size=2&next_token={}", token.expect("there is more"))).await;
        assert_eq!((first, rest), (vec!["Ada".to_owned(), "Bob".to_owned()], (vec!["Cyd".to_owned()], None)));
    }

    async fn members_are_found_among_many_who_hold_the_same(app) {
        let api = prepared(&app).await;
        app.seed(json!({ "roles": [{ "key": "half", "name": "Half" }] })).await;
        let user = |n: usize| {
            let roles = if n.is_multiple_of(10) { &["member"][..] } else { &["member", "half"] };
            json!({ "email": format!("u{n:03}@example.test"), "first_name": format!("U{n:03}"), "organizations": [{ "code": ACME, "roles": roles }] })
        };
        app.seed(json!({ "users": (0..260).map(user).collect::<Vec<_>>() })).await;
        let wanted: Vec<String> = (0..260).filter(|n: &usize| !n.is_multiple_of(10)).map(|n| format!("U{n:03}")).collect();
        assert_eq!(names(&api, "roles=half,member&sort=name_asc&page_size=500").await, wanted);
        for (size, pages) in [(100, 3), (39, 6)] {
            let (mut seen, mut token, mut count) = (Vec::new(), String::new(), 0);
            loop {
                let query = format!("roles=half,member&sort=email_desc&page_size={size}&next_token={token}");
                let (some, next) = page(&api, &query).await;
                seen.extend(some);
                count += 1;
                match next {
                    Some(next) => token = next,
                    None => break,
                }
            }
            seen.reverse();
            assert_eq!((seen, count), (wanted.clone(), pages));
        }
    }

    async fn a_change_of_membership_is_told_with_what_the_user_holds_now(app) {
        let api = prepared(&app).await;
        let ids = people(&app, &api, &["Ada"]).await;
        app.clock.advance(1);
        api.post(&users_of(ACME), json!({ "users": [{ "id": ids[0], "roles": ["reader"], "permissions": ["audit"] }] })).await.ok();
        let events = engine::audit::latest(&app.administrator().await, 50).await.expect("the audit log");
        let latest = events.iter().find(|event| event.kind == "user.updated").expect("an event");
        assert_eq!(latest.source, "api");
        let data: Value = serde_json::from_str(&latest.data).expect("JSON");
        let organizations = data["user"]["organizations"].as_array().expect("organizations");
        let acme = organizations.iter().find(|one| one["code"] == ACME).expect("the new one");
        assert_eq!((&acme["roles"][0]["key"], &acme["permissions"][0]["key"]), (&json!("reader"), &json!("audit")), "{data}");
    }

    async fn r136_nobody_reaches_members_of_another_tenant_or_through_another_organization(app) {
        let api = prepared(&app).await;
        let ids = people(&app, &api, &["Ada"]).await;
        api.post(&users_of(ACME), json!({ "users": [{ "id": ids[0], "roles": ["admin"] }] })).await.ok();
        let role = api.get(&format!("{}/{}/roles", users_of(ACME), ids[0])).await.ok()["roles"][0]["id"].clone();
        let role = role.as_str().expect("an id");

        // The right user, but the wrong organization.
        for path in [format!("{}/roles", ids[0]), format!("{}/permissions", ids[0])] {
            api.get(&format!("{}/{path}", users_of(OTHER))).await.assert_refused(404, "USER_NOT_IN_ORGANIZATION");
        }
        api.delete(&format!("{}/{}", users_of(OTHER), ids[0])).await.assert_refused(404, "USER_NOT_IN_ORGANIZATION");
        let wrong = format!("{}/{}/roles/{role}", users_of(OTHER), ids[0]);
        api.delete(&wrong).await.assert_refused(404, "USER_NOT_IN_ORGANIZATION");

        let tenant = app.tenant("https://login.other.test").await;
        let theirs = tenant.management_api().await;
        tenant.seed(json!({ "organizations": [{ "code": OTHER, "name": "Theirs" }],
            "roles": [{ "key": "theirs", "name": "Theirs" }], "users": [{ "email": "eve@example.test", "organizations": [{ "code": OTHER }] }] })).await;
        for (method, path) in [
            ("GET", users_of(ACME)), ("POST", users_of(ACME)), ("PATCH", users_of(ACME)),
            ("DELETE", format!("{}/{}", users_of(ACME), ids[0])), ("GET", format!("{}/{}/roles", users_of(ACME), ids[0])),
            ("DELETE", format!("{}/{}/roles/{role}", users_of(ACME), ids[0])),
            ("GET", format!("{}/{}/permissions", users_of(ACME), ids[0])),
        ] {
            let method = method.parse().expect("a method");
            theirs.call(method, &path, &Value::Null).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        }
        theirs.post(&users_of(OTHER), json!({ "users": [{ "id": ids[0] }] })).await.assert_refused(400, "USERS_INVALID");
        theirs.patch(&users_of(OTHER), json!({ "users": [{ "id": ids[0] }] })).await.assert_refused(400, "USERS_INVALID");
        let eve = theirs.get(&users_of(OTHER)).await.ok()["organization_users"][0]["id"].clone();
        let path = format!("{}/{}/roles", users_of(OTHER), eve.as_str().expect("an id"));
        theirs.post(&path, json!({ "role_id": role })).await.assert_refused(404, "ROLE_NOT_FOUND");
        assert_eq!(theirs.get(&path).await.ok()["roles"], json!([]));
        assert_eq!(keys(&api, &ids[0], "roles").await, ["admin"]);
        assert_eq!(api.get(&users_of(OTHER)).await.ok()["organization_users"], json!([]));
    }

    async fn a_program_of_one_organization_works_in_it(app) {
        prepared(&app).await;
        let api = app.organization_api(ACME).await;
        let all = app.management_api().await;
        all.patch("/api/v1/environment/settings", json!({ "is_default_organization_joined": false })).await.ok();
        let ada = all.post("/api/v1/user", json!({ "profile": { "given_name": "Ada" } })).await.ok()["id"].clone();
        let ada = ada.as_str().expect("an id");
        api.post(&users_of(ACME), json!({ "users": [{ "id": ada }] })).await.ok();
        api.post(&format!("{}/{ada}/roles", users_of(ACME)), json!({ "role_id": "reader" })).await.ok();
        assert_eq!(keys(&api, ada, "roles").await, ["member", "reader"]);
        api.get(&users_of(STAFF)).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        api.patch(&users_of(STAFF), json!({ "users": [{ "id": ada, "operation": "delete" }] })).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        assert_eq!(api.patch(&format!("/api/v1/organization/{ACME}"), json!({ "name": "Ours" })).await.status, 200);
        api.delete(&format!("/api/v1/organization/{ACME}")).await.assert_refused(403, "FORBIDDEN");
        api.post("/api/v1/organization", json!({ "name": "More" })).await.assert_refused(403, "FORBIDDEN");
    }

    async fn r129_a_program_of_one_organization_adds_nobody_of_another(app) {
        let all = prepared(&app).await;
        all.patch("/api/v1/environment/settings", json!({ "is_default_organization_joined": false })).await.ok();
        let api = app.organization_api(ACME).await;
        let ids = people(&app, &all, &["Ada", "Bob"]).await;
        let nobody = json!({ "users": [{ "id": "kp_00000000000000000000000000000000" }] });
        let added = json!({ "users": [{ "id": ids[0] }] });
        let told = |answer: &testkit::Answer| answer.text().replace("kp_00000000000000000000000000000000", &ids[0]);
        // As if there were no such user (R136).
        for (theirs, nobodys) in [
            (api.post(&users_of(ACME), added.clone()).await, api.post(&users_of(ACME), nobody.clone()).await),
            (api.patch(&users_of(ACME), added.clone()).await, api.patch(&users_of(ACME), nobody.clone()).await),
        ] {
            theirs.assert_refused(400, "USERS_INVALID");
            assert_eq!(theirs.text(), told(&nobodys));
        }
        assert_eq!(api.get(&users_of(ACME)).await.ok()["organization_users"], json!([]));
        api.get(&format!("{}/{}/roles", users_of(ACME), ids[0])).await.assert_refused(404, "USER_NOT_IN_ORGANIZATION");

        // Of several, only those are added whom it may know.
        let free = all.post("/api/v1/user", json!({ "profile": { "given_name": "Eve" } })).await.ok()["id"].clone();
        let both = json!({ "users": [{ "id": ids[0] }, { "id": free }] });
        assert_eq!(api.post(&users_of(ACME), both).await.ok()["users_added"], json!([free]));
        // Who is a member already may belong elsewhere, too.
        all.post(&users_of(ACME), json!({ "users": [{ "id": ids[1] }] })).await.ok();
        let changed = json!({ "users": [{ "id": ids[1], "roles": ["reader"] }] });
        assert_eq!(api.patch(&users_of(ACME), changed).await.ok()["users_updated"], json!([ids[1]]));
        assert_eq!(keys(&api, &ids[1], "roles").await, ["reader"]);
        // Of an organization that is gone nobody is a member.
        all.delete(&format!("/api/v1/organization/{STAFF}")).await.ok();
        assert_eq!(api.post(&users_of(ACME), added).await.ok()["users_added"], json!([ids[0]]));
    }

    async fn r129_nobody_is_added_by_programs_of_two_organizations_at_once(app) {
        use engine::context::Actor;
        use engine::organizations::members::{self, Entry};

        let all = prepared(&app).await;
        all.patch("/api/v1/environment/settings", json!({ "is_default_organization_joined": false })).await.ok();
        let program = |id: char, code: &str| json!({ "client_id": id.to_string().repeat(32), "name": "Bound", "type": "m2m",
            "client_secret": "BoundSecretBoundSecretBoundSecretBoundSecret1234", "organization_code": code });
        app.seed(json!({ "applications": [program('1', ACME), program('2', OTHER)] })).await;
        for number in 0..10 {
            let id = all.post("/api/v1/user", json!({ "profile": { "given_name": "Ada" } })).await.ok()["id"].clone();
            let entry = Entry { id: id.as_str().expect("an id").into(), is_removal: false, roles: None, permissions: None };
            let mut waiting = Vec::new();
            for (program, code) in [("1", ACME), ("2", OTHER)] {
                let (mut cx, entries) = (app.administrator().await, vec![entry.clone()]);
                cx.actor = Actor::Application(program.repeat(32).into());
                waiting.push(tokio::spawn(async move { members::add(&cx, &code.into(), &entries).await.is_ok() }));
            }
            let mut added = 0;
            for one in waiting {
                added += usize::from(one.await.expect("an answer"));
            }
            assert_eq!(added, 1, "{number}");
        }
    }
}
