//! Organizations and members, many of them.

use domain::ids::{EnvironmentId, OrganizationId, RoleId, UserId};
use domain::time::Timestamp;
use store::members::Sort;
use store::{Db, Tx, Value};

use crate::engines::{postgres, sqlite};
use crate::explain::{Known, plan, reads_by};

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
