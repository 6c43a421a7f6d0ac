//! Lists of many rows are read by index, on both databases: with enough rows that a plan is a choice, and both without
//! statistics, as SQLite always is, and with them, as PostgreSQL soon is.

use domain::ids::{EnvironmentId, UserId};
use domain::time::Timestamp;
use domain::users::IdentityType;
use store::jobs::Lane;
use store::user_lists::Sort;
use store::{Db, Tx, Value};

use crate::engines::{postgres, sqlite};
use crate::explain::{Known, plan, reads_by, sorts};

const USERS: i64 = 20_000;

fn env() -> EnvironmentId {
    "env_1".into()
}

/// Two environments with many users each; each user has an address and a name, every second one an organization.
async fn fill(db: &Db) {
    db.migrate().await.unwrap();
    db.write(async |tx: &mut Tx| {
        for env in ["env_1", "env_2"] {
            for statement in [
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $2)
                 INSERT INTO users (environment_id, id, created_at, updated_at, name_folded, email_folded)
                 SELECT CAST($1 AS TEXT), 'kp_' || CAST(1000000 + i AS TEXT), i, i, 'name ' || CAST(i % 900 AS TEXT),
                     CAST(i AS TEXT) || '@example.test' FROM n",
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $2)
                 INSERT INTO identities (environment_id, id, user_id, type, value, value_folded, is_verified, is_primary,
                     created_at)
                 SELECT CAST($1 AS TEXT), 'identity_' || CAST(1000000 + i AS TEXT), 'kp_' || CAST(1000000 + i AS TEXT),
                     'email', CAST(i AS TEXT) || '@example.test', CAST(i AS TEXT) || '@example.test', TRUE, TRUE, i FROM n",
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $2)
                 INSERT INTO memberships (environment_id, organization_id, user_id, joined_at)
                 SELECT CAST($1 AS TEXT), 'org_' || CAST(i % 100 AS TEXT), 'kp_' || CAST(1000000 + i AS TEXT), i FROM n
                 WHERE i % 2 = 0",
                "UPDATE users SET has_organization = TRUE WHERE environment_id = $1 AND created_at % 2 = 0 AND created_at <= $2",
                "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99 AND i < $2)
                 INSERT INTO organizations (environment_id, id, name, created_at)
                 SELECT CAST($1 AS TEXT), 'org_' || CAST(i AS TEXT), 'Organization', i FROM n",
            ] {
                tx.sql(statement).bind(env).bind(USERS).execute().await?;
            }
        }
        Ok::<_, store::Error>(())
    })
    .await
    .unwrap();
}

/// Says which database reads all rows of a table, or sorts them, for any of these plans.
#[track_caller]
fn assert_reads_by_index(db: &Db, known: Known, what: &str, plans: &[String]) {
    assert!(!plans.is_empty(), "{what}: nothing was read");
    for plan in plans {
        println!("{} – {what}:\n{plan}\n", db.engine());
        let is_by_index = match db.engine() {
            "sqlite" => !plan.contains("SCAN") && !sorts(db, known, plan),
            // A handful of organizations fits in one page, and is read whole.
            _ => !plan.replace("Seq Scan on organizations", "").contains("Seq Scan") && !sorts(db, known, plan),
        };
        assert!(is_by_index, "{} reads {what} so:\n{plan}", db.engine());
    }
}

async fn lists_of_users_are_read_by_index(db: &Db) {
    fill(db).await;
    for known in Known::EACH {
        known.is_told_to(db).await;
        lists_are_read_by_index(db, known).await;
    }
}

async fn lists_are_read_by_index(db: &Db, known: Known) {
    let sorts = [
        Sort::Id,
        Sort::Name { descending: false },
        Sort::Name { descending: true },
        Sort::Email { descending: false },
        Sort::Email { descending: true },
    ];
    let behind = ("name 5".to_owned(), "kp_1010000".to_owned());
    for sort in sorts {
        for has_organization in [None, Some(true), Some(false)] {
            for after in [None, Some(&behind)] {
                let what =
                    format!("a page of users, {sort:?}, {has_organization:?}, behind {after:?}, knowing {known:?}");
                let plans = db
                    .plans(async |tx: &mut Tx| {
                        store::user_lists::list(tx, &env(), sort, has_organization, after, 11).await
                    })
                    .await;
                assert_reads_by_index(db, known, &what, &plans.unwrap());
            }
        }
    }
    let (values, ids): (Vec<String>, Vec<UserId>) = (77..87)
        .map(|i| {
            (
                format!("{i}@example.test"),
                UserId::from(format!("kp_{}", 1_000_000 + i)),
            )
        })
        .unzip();
    let plans = db
        .plans(async |tx: &mut Tx| {
            let owners = store::identities::list_owners(tx, &env(), IdentityType::Email, &values[..1]).await?;
            assert_eq!(owners, ids[..1]);
            store::user_lists::list_by_ids(tx, &env(), &owners).await
        })
        .await;
    assert_reads_by_index(
        db,
        known,
        &format!("a filter by e-mail, knowing {known:?}"),
        &plans.unwrap(),
    );
}

/// Of very many users nobody is without an organization: that, too, is known without reading them.
async fn those_without_an_organization_are_read_by_index(db: &Db) {
    fill(db).await;
    db.write(async |tx: &mut Tx| tx.sql("UPDATE users SET has_organization = TRUE").execute().await)
        .await
        .unwrap();
    for known in Known::EACH {
        known.is_told_to(db).await;
        for sort in [
            Sort::Id,
            Sort::Name { descending: true },
            Sort::Email { descending: false },
        ] {
            let plans = db
                .plans(async |tx: &mut Tx| {
                    let rows = store::user_lists::list(tx, &env(), sort, Some(false), None, 11).await?;
                    assert!(rows.is_empty());
                    Ok::<_, store::Error>(())
                })
                .await
                .unwrap();
            assert_reads_by_index(db, known, &format!("nobody, {sort:?}"), &plans);
            let index = plans.iter().all(|plan| plan.contains("_and_organization"));
            assert!(index || known == Known::Nothing, "{}: {plans:?}", db.engine());
        }
    }
}

/// What is loaded for a page is sorted afterwards: those are few rows.
async fn a_page_is_completed_by_index(db: &Db) {
    fill(db).await;
    for known in Known::EACH {
        known.is_told_to(db).await;
        a_page_is_completed_by_its_users(db, known).await;
    }
}

async fn a_page_is_completed_by_its_users(db: &Db, known: Known) {
    let ids: Vec<UserId> = (77..87)
        .map(|i| UserId::from(format!("kp_{}", 1_000_000 + i)))
        .collect();
    let plans = db
        .plans(async |tx: &mut Tx| {
            let identities = store::identities::list_of_users(tx, &env(), &ids).await?;
            let organizations = store::organizations::list_ids_of_users(tx, &env(), &ids).await?;
            let emails = store::identities::list_emails_of(tx, &env(), &ids).await?;
            let organization = "org_78".into();
            let by_id = (store::members::Sort::Id, false);
            let members = store::members::list_among(tx, &env(), &organization, &ids, by_id, None).await?;
            let behind = (String::new(), String::new());
            for sort in [
                store::members::Sort::Id,
                store::members::Sort::Name,
                store::members::Sort::Email,
            ] {
                let (env, order) = (env(), (sort, false));
                let some = store::members::list_among(tx, &env, &organization, &ids, order, Some(&behind)).await?;
                assert_eq!(some.len(), 1);
            }
            let counts = (identities.len(), organizations.len(), emails.len(), members.len());
            assert_eq!(counts, (10, 5, 10, 1));
            Ok::<_, store::Error>(())
        })
        .await
        .unwrap();
    assert_eq!(plans.len(), 7, "one statement each");
    for plan in plans {
        println!("{}, knowing {known:?}:\n{plan}\n", db.engine());
        let wholes = ["SCAN", "Seq Scan on identities", "Seq Scan on memberships"];
        let reads_a_whole = wholes.iter().any(|whole| plan.contains(whole));
        // An index alone says little: one of a type, or of an environment, leads to every row.
        let names_users = match db.engine() {
            "sqlite" => plan
                .lines()
                .filter(|line| line.starts_with("SEARCH identities") || line.starts_with("SEARCH memberships"))
                .all(|line| line.contains("user_id=?")),
            _ => true,
        };
        assert!(
            !reads_a_whole && names_users,
            "{}, knowing {known:?}:\n{plan}",
            db.engine()
        );
    }
}

/// Very many jobs of the other lane wait, all due.
async fn each_lane_of_the_queue_finds_its_own_jobs(db: &Db, lane: Lane) {
    db.migrate().await.unwrap();
    let (few, many, index) = match lane {
        Lane::Texts => ("send_sms", "send_email", "jobs_of_texts_by_time"),
        Lane::Others => ("send_email", "send_sms", "jobs_of_others_by_time"),
    };
    db.write(async |tx: &mut Tx| {
        for (kind, count) in [(few, 20), (many, USERS)] {
            tx.sql(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $2)
                 INSERT INTO jobs (environment_id, id, kind, payload, run_at, created_at)
                 SELECT 'env_1', CAST($1 AS TEXT) || CAST(i AS TEXT), $1, '', i, i FROM n",
            )
            .bind(kind)
            .bind(count)
            .execute()
            .await?;
        }
        Ok::<_, store::Error>(())
    })
    .await
    .unwrap();
    for known in Known::EACH {
        known.is_told_to(db).await;
        let plans = db.plans(async |tx: &mut Tx| store::jobs::is_any_due(tx, lane, Timestamp(USERS)).await);
        let claim = store::jobs::claim_text(lane);
        let values = [USERS, USERS + 60, 5].map(Value::BigInt);
        let claim = plan(db, claim, &values).await;
        for plan in plans.await.unwrap().into_iter().chain([claim]) {
            println!("{}, {lane:?}, knowing {known:?}:\n{plan}\n", db.engine());
            let is_by_index = plan.contains(index) && !sorts(db, known, &plan);
            let may_guess = db.engine() == "postgresql" && known == Known::Nothing;
            assert!(
                is_by_index || may_guess,
                "{}, {lane:?}, knowing {known:?}:\n{plan}",
                db.engine()
            );
        }
        let claimed = db
            .write(async |tx: &mut Tx| {
                let (now, lease) = (Timestamp(USERS), Timestamp(2 * USERS));
                store::jobs::claim(tx, lane, now, lease, 5).await
            })
            .await
            .unwrap();
        assert_eq!(claimed.len(), 5);
        assert!(claimed.iter().all(|job| job.kind == few), "{claimed:?}");
    }
}

#[tokio::test]
async fn each_lane_of_the_queue_finds_its_own_jobs_on_sqlite() {
    for lane in [Lane::Texts, Lane::Others] {
        each_lane_of_the_queue_finds_its_own_jobs(&sqlite().await.db, lane).await;
    }
}

#[tokio::test]
async fn each_lane_of_the_queue_finds_its_own_jobs_on_postgres() {
    for lane in [Lane::Texts, Lane::Others] {
        each_lane_of_the_queue_finds_its_own_jobs(&postgres().await.db, lane).await;
    }
}

#[tokio::test]
async fn lists_of_users_are_read_by_index_on_sqlite() {
    lists_of_users_are_read_by_index(&sqlite().await.db).await;
}

#[tokio::test]
async fn lists_of_users_are_read_by_index_on_postgres() {
    lists_of_users_are_read_by_index(&postgres().await.db).await;
}

#[tokio::test]
async fn a_page_is_completed_by_index_on_sqlite() {
    a_page_is_completed_by_index(&sqlite().await.db).await;
}

#[tokio::test]
async fn a_page_is_completed_by_index_on_postgres() {
    a_page_is_completed_by_index(&postgres().await.db).await;
}

#[tokio::test]
async fn those_without_an_organization_are_read_by_index_on_sqlite() {
    those_without_an_organization_are_read_by_index(&sqlite().await.db).await;
}

#[tokio::test]
async fn those_without_an_organization_are_read_by_index_on_postgres() {
    those_without_an_organization_are_read_by_index(&postgres().await.db).await;
}

#[tokio::test]
async fn the_accounts_at_a_connection_are_found_by_index() {
    for database in [sqlite().await, postgres().await] {
        let db = &database.db;
        fill(db).await;
        db.write(async |tx: &mut Tx| {
            let some = "UPDATE identities SET connection_id = CASE WHEN created_at > 10 THEN 'conn_1' ELSE 'conn_2' END
                        WHERE created_at <= 5000";
            tx.sql(some).execute().await
        })
        .await
        .unwrap();
        for known in Known::EACH {
            known.is_told_to(db).await;
            let values = [
                Value::Text("env_1".into()),
                Value::Text("conn_2".into()),
                Value::BigInt(100),
            ];
            let text = store::identities::list_of_connection_text();
            reads_by(db, known, "identities_by_connection", text, &values).await;
        }
        let connection = "conn_2".into();
        let found = db
            .read(async |tx: &mut Tx| store::identities::list_of_connection(tx, &env(), &connection, 7).await)
            .await
            .unwrap();
        assert!(found.len() == 7 && found.iter().all(|one| one.connection_id.as_ref() == Some(&connection)));
    }
}
