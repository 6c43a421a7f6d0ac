//! Organizations and members, many of them.

use domain::ids::{EnvironmentId, OrganizationId, RoleId, UserId};
use domain::time::Timestamp;
use store::members::Sort;
use store::{Db, Tx, Value};

use crate::engines::{postgres, sqlite};
use crate::explain::{Known, plan, reads_by};
use crate::postgres::url_of_fresh_database_with;

const MANY: i64 = 5_000;

fn env() -> EnvironmentId {
    EnvironmentId::from("env_1")
}

fn large() -> OrganizationId {
    OrganizationId::from("org_00000000001")
}

async fn run(db: &Db, texts: &[&'static str]) {
    db.write(async |tx: &mut Tx| {
        for text in texts {
            tx.sql(text).execute().await?;
        }
        Ok::<_, store::Error>(())
    })
    .await
    .unwrap();
}

/// Many organizations, of which one has many members, each with a role, and the others one.
async fn with_many(db: &Db) {
    db.migrate().await.unwrap();
    run(
        db,
        &[
            "INSERT INTO organizations (environment_id, id, name, name_folded, created_at)
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
             SELECT 'env_1', 'org_' || SUBSTR(CAST(100000000000 + i AS TEXT), 2), 'n', 'n' || CAST(i AS TEXT), i FROM n",
            "INSERT INTO memberships (environment_id, organization_id, user_id, joined_at, name_folded, email_folded)
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
             SELECT 'env_1', 'org_00000000001', 'kp_' || CAST(i AS TEXT), i, 'n' || CAST(i AS TEXT), 'e' || CAST(i AS TEXT) FROM n",
            "INSERT INTO memberships (environment_id, organization_id, user_id, joined_at)
             SELECT environment_id, id, 'kp_1', 1 FROM organizations WHERE id <> 'org_00000000001'",
            "INSERT INTO member_roles (environment_id, organization_id, user_id, role_id)
             SELECT environment_id, organization_id, user_id, CASE WHEN user_id = 'kp_7' THEN 'rare' ELSE 'common' END FROM memberships",
        ],
    )
    .await;
}

#[tokio::test]
async fn pages_of_organizations_and_members_are_read_by_index() {
    for database in [sqlite().await, postgres().await] {
        let db = &database.db;
        with_many(db).await;
        for known in Known::EACH {
            known.is_told_to(db).await;
            pages_are_read_by_index(db, known).await;
        }
    }
}

async fn pages_are_read_by_index(db: &Db, known: Known) {
    let text = |text: &str| Value::Text(text.to_owned());
    let cut = |all: Vec<Value>, last: usize, is_first: bool| match is_first {
        true => all[..all.len() - last].to_vec(),
        false => all,
    };
    for (descending, is_first) in [(false, true), (false, false), (true, true), (true, false)] {
        let values = vec![text("env_1"), Value::BigInt(11), text("n4"), text("org_00000000004")];
        let statement = store::organizations::page_text(descending, is_first);
        reads_by(db, known, "organizations_by_name", statement, &cut(values, 2, is_first)).await;

        for (sort, index) in [
            (Sort::Id, "memberships"),
            (Sort::Name, "memberships_by_name"),
            (Sort::Email, "memberships_by_email"),
        ] {
            let statement = store::members::page_text(sort, descending, is_first);
            let mut values = vec![
                text("env_1"),
                text(large().as_str()),
                Value::BigInt(11),
                text("kp_4"),
                text("n4"),
            ];
            if sort == Sort::Id {
                values.pop();
            }
            let last = values.len() - 3;
            reads_by(db, known, index, statement, &cut(values, last, is_first)).await;
        }
    }
    let holders = plan(
        db,
        "SELECT user_id FROM member_roles WHERE environment_id = $1 AND organization_id = $2 AND role_id = $3 LIMIT $4",
        &[
            text("env_1"),
            text(large().as_str()),
            text("rare"),
            Value::BigInt(1_000),
        ],
    )
    .await;
    assert!(
        holders.contains("member_roles_by_role"),
        "{}, knowing {known:?}: {holders}",
        db.engine()
    );
}

#[tokio::test]
async fn a_deleted_organization_is_cleared_a_little_at_a_time_and_nothing_else() {
    for database in [sqlite().await, postgres().await] {
        let db = &database.db;
        with_many(db).await;
        let (env, large) = (env(), large());
        let rows = db
            .write(async |tx: &mut Tx| store::organizations::delete(tx, &env, &large, Timestamp(1)).await)
            .await
            .unwrap();
        assert_eq!(rows, 1);
        let first = UserId::from("kp_1");
        let own = db
            .read(async |tx: &mut Tx| store::organizations::list_of_user(tx, &env, &first).await)
            .await
            .unwrap();
        assert!(own.iter().all(|one| one.id != large), "from the first moment");
        let mut steps = Vec::new();
        loop {
            let cleared = db
                .write(async |tx: &mut Tx| store::members::clear(tx, &env, &large, 2_000).await)
                .await
                .unwrap();
            if cleared == 0 {
                break;
            }
            steps.push(cleared);
        }
        assert_eq!(
            steps,
            [4_000, 4_000, 2_000],
            "as many memberships as roles, in bounded steps"
        );
        let left: (i64, i64) = db
            .read(async |tx: &mut Tx| {
                tx.sql("SELECT (SELECT COUNT(*) FROM memberships), (SELECT COUNT(*) FROM member_roles)")
                    .one()
                    .await
            })
            .await
            .unwrap();
        assert_eq!(left, (MANY - 1, MANY - 1), "the other organizations keep theirs");
        let deleted = db
            .read(async |tx: &mut Tx| store::members::list_deleted(tx, 10).await)
            .await
            .unwrap();
        assert_eq!(deleted, [(env.clone(), large.clone())]);
        let forgotten = db
            .write(async |tx: &mut Tx| store::members::forget_deleted(tx, &env, &large).await)
            .await
            .unwrap();
        assert_eq!(forgotten, 1);
    }
}

#[tokio::test]
async fn those_with_a_role_are_found_and_no_more_than_asked_for() {
    for database in [sqlite().await, postgres().await] {
        let db = &database.db;
        with_many(db).await;
        let holders = async |role: &str| {
            let roles = [RoleId::from(role)];
            db.read(async |tx: &mut Tx| store::members::list_with_roles(tx, &env(), &large(), &roles, 10).await)
                .await
                .unwrap()
        };
        assert_eq!(holders("rare").await, [UserId::from("kp_7")]);
        assert_eq!(holders("common").await.len(), 10);
        assert!(holders("nothing").await.is_empty());
    }
}

#[tokio::test]
async fn what_many_had_of_a_definition_is_found_by_index() {
    use store::deleted_definitions::{Kind, clear_text};

    for database in [sqlite().await, postgres().await] {
        let db = &database.db;
        with_many(db).await;
        run(
            db,
            &[
                "INSERT INTO member_permissions (environment_id, organization_id, user_id, permission_id)
                 SELECT environment_id, organization_id, user_id, role_id FROM member_roles",
                "INSERT INTO property_values (environment_id, context, subject, property_id, value)
                 SELECT environment_id, 'usr', organization_id || user_id, role_id, 'x' FROM member_roles",
                "INSERT INTO feature_flag_values (environment_id, level, subject, flag_id, value)
                 SELECT environment_id, 'usr', organization_id || user_id, role_id, 'x' FROM member_roles",
            ],
        )
        .await;
        for known in Known::EACH {
            known.is_told_to(db).await;
            for (kind, index) in [
                (Kind::Role, "member_roles_by_role"),
                (Kind::Permission, "member_permissions_by_permission"),
                (Kind::FeatureFlag, "feature_flag_values_by_flag"),
                (Kind::Property, "property_values_by_property"),
            ] {
                let values = [
                    Value::Text("env_1".into()),
                    Value::Text("rare".into()),
                    Value::BigInt(500),
                ];
                reads_by(db, known, index, clear_text(kind), &values).await;
            }
        }
    }
}

/// Databases order text in their own ways; a page is the same whether the members of it were gone through or looked up.
#[tokio::test]
async fn members_who_are_looked_up_have_the_order_of_the_list() {
    let database = url_of_fresh_database_with("LOCALE_PROVIDER icu ICU_LOCALE 'en-US'").await;
    let english = Db::open(&store::Location::Postgres(database.url.clone()))
        .await
        .unwrap();
    let (on_disk, on_server) = (sqlite().await, postgres().await);
    for db in [&on_disk.db, &on_server.db, &english] {
        db.migrate().await.unwrap();
        let names = [
            "co-op", "coop", "co op", "coöp", "a_b", "ab", "a b", "zoë", "zoe", "élan", "elan", "ñandú", "nandu", "-",
            "",
        ];
        db.write(async |tx: &mut Tx| {
            for (number, name) in names.iter().enumerate() {
                tx.sql(
                    "INSERT INTO memberships (environment_id, organization_id, user_id, joined_at, name_folded, email_folded)
                     VALUES ('env_1', 'org_00000000001', $1, 1, $2, $3)",
                )
                .bind(format!("kp_{number}"))
                .bind(*name)
                .bind(format!("{name}@example.test"))
                .execute()
                .await?;
            }
            Ok::<_, store::Error>(())
        })
        .await
        .unwrap();
        let users: Vec<UserId> = (0..names.len())
            .map(|number| UserId::from(format!("kp_{number}")))
            .collect();
        for sort in [Sort::Id, Sort::Name, Sort::Email] {
            for descending in [false, true] {
                let mut after = None;
                loop {
                    let (walked, found) = db
                        .read(async |tx: &mut Tx| {
                            let (env, large, order) = (env(), large(), (sort, descending));
                            let after = after.as_ref();
                            let walked = store::members::list(tx, &env, &large, sort, descending, after, 100).await?;
                            let found = store::members::list_among(tx, &env, &large, &users, order, after).await?;
                            Ok::<_, store::Error>((walked, found))
                        })
                        .await
                        .unwrap();
                    assert_eq!(walked, found, "{sort:?} {descending} {after:?}");
                    match walked.first() {
                        Some(next) => after = Some(next.place(sort)),
                        None => break,
                    }
                }
            }
        }
    }
}

/// A node of the version before knows nothing of `has_organization`, and adds and ends memberships in a rolling upgrade.
#[tokio::test]
async fn r235_what_a_node_of_an_older_version_writes_of_memberships_is_counted_afterwards() {
    for database in [sqlite().await, postgres().await] {
        let db = &database.db;
        db.migrate().await.unwrap();
        let env = EnvironmentId::from("env_1");
        db.write(async |tx: &mut Tx| {
            for statement in [
                "INSERT INTO organizations (environment_id, id, name, created_at) VALUES ('env_1', 'org_1', 'One', 1)",
                "INSERT INTO users (environment_id, id, created_at, updated_at)
                 VALUES ('env_1', 'kp_1', 1, 1), ('env_1', 'kp_2', 1, 1), ('env_1', 'kp_3', 1, 1), ('env_1', 'kp_4', 1, 1)",
                "INSERT INTO memberships (environment_id, organization_id, user_id, joined_at)
                 VALUES ('env_1', 'org_1', 'kp_2', 1), ('env_1', 'org_1', 'kp_3', 1)",
                "UPDATE users SET has_organization = TRUE WHERE environment_id = 'env_1' AND id IN ('kp_3', 'kp_4')",
            ] {
                tx.sql(statement).execute().await?;
            }
            Ok::<_, store::Error>(())
        })
        .await
        .unwrap();
        let mut after = UserId::from("");
        let mut wrong = Vec::new();
        loop {
            let (last, some) = db
                .read(async |tx: &mut Tx| store::members::list_miscounted(tx, &env, &after, 3).await)
                .await
                .unwrap();
            wrong.extend(some);
            match last {
                Some(last) => after = last,
                None => break,
            }
        }
        assert_eq!(wrong, ["kp_2", "kp_4"].map(UserId::from), "one was added, one ended");
        let listed = async |has: bool| -> Vec<UserId> {
            let users = db
                .read(async |tx: &mut Tx| {
                    store::user_lists::list(tx, &env, store::user_lists::Sort::Id, Some(has), None, 10).await
                })
                .await
                .unwrap();
            users.into_iter().map(|listed| listed.user.id).collect()
        };
        db.write(async |tx: &mut Tx| store::members::count(tx, &env, &wrong).await)
            .await
            .unwrap();
        assert_eq!(listed(true).await, ["kp_2", "kp_3"].map(UserId::from));
        assert_eq!(listed(false).await, ["kp_1", "kp_4"].map(UserId::from));
    }
}
