//! Deleting a role or a flag: everywhere in the business, nowhere else, and without reading other rows.

use domain::environments::{Environment, Settings};
use domain::feature_flags::{FeatureFlag, FlagLevel, FlagType};
use domain::ids::{BusinessId, EnvironmentId, FeatureFlagId, OrganizationId, PermissionId, RoleId, UserId};
use domain::roles::Role;
use domain::time::Timestamp;
use store::deleted_definitions::{Kind, clear};
use store::{Tx, feature_flags, roles};

use crate::engines::{Database, postgres, sqlite};

const NOW: Timestamp = Timestamp(1_700_000_000_000_000);
/// Two environments of one business, and one of another, which uses the same ids.
const ENVIRONMENTS: [(&str, &str); 3] = [("env_1", "bus_1"), ("env_2", "bus_1"), ("env_3", "bus_2")];

/// Both engines, with a role and a flag in each business, which everybody has something of.
async fn filled() -> [Database; 2] {
    let databases = [sqlite().await, postgres().await];
    for database in &databases {
        database.db.migrate().await.unwrap();
        database.db.write(async |tx: &mut Tx| fill(tx).await).await.unwrap();
    }
    databases
}

fn flag() -> FeatureFlag {
    FeatureFlag {
        id: FeatureFlagId::from("flag_1"),
        key: "theme".into(),
        name: "Theme".into(),
        description: None,
        kind: FlagType::Str,
        default_value: "light".into(),
        allow_override_level: FlagLevel::Usr,
    }
}

async fn fill(tx: &mut Tx) -> store::Result<()> {
    let role = Role {
        id: RoleId::from("role_1"),
        key: "editor".into(),
        name: "Editor".into(),
        description: None,
        is_default_role: false,
        is_creator_role: false,
    };
    for business in ["bus_1", "bus_2"].map(BusinessId::from) {
        roles::insert(tx, &business, &role, NOW).await?;
        roles::insert_permission(tx, &business, &role.id, &PermissionId::from("perm_1")).await?;
        feature_flags::insert(tx, &business, &flag(), NOW).await?;
    }
    for (id, business) in ENVIRONMENTS {
        let env = EnvironmentId::from(id);
        let environment = Environment {
            id: env.clone(),
            business_id: BusinessId::from(business),
            code: id.into(),
            name: id.into(),
            issuer: format!("https://{id}.example.test"),
            settings: Settings::default(),
            created_at: NOW,
        };
        store::environments::insert(tx, &environment).await?;
        roles::insert_of_member(
            tx,
            &env,
            &OrganizationId::from("org_1"),
            &UserId::from("kp_1"),
            &role.id,
        )
        .await?;
        for (level, subject) in [
            (FlagLevel::Env, ""),
            (FlagLevel::Org, "org_1"),
            (FlagLevel::Usr, "kp_1"),
        ] {
            feature_flags::upsert_value(tx, &env, level, subject, &flag().id, "dark").await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_deleted_role_is_gone_from_every_environment_of_its_business() {
    for database in filled().await {
        let (role, business) = (RoleId::from("role_1"), BusinessId::from("bus_1"));
        let holders = database
            .db
            .write(async |tx: &mut Tx| {
                assert_eq!(roles::delete(tx, &business, &role).await?, 1);
                assert_eq!(roles::delete(tx, &business, &role).await?, 0);
                assert_eq!(
                    clear(tx, &business, Kind::Role, role.as_str(), 1).await?,
                    1,
                    "a little at a time"
                );
                assert_eq!(clear(tx, &business, Kind::Role, role.as_str(), 100).await?, 1);
                assert_eq!(clear(tx, &business, Kind::Role, role.as_str(), 100).await?, 0);
                assert!(roles::list_permissions(tx, &business).await?.is_empty());
                assert_eq!(roles::list_permissions(tx, &BusinessId::from("bus_2")).await?.len(), 1);
                let mut holders = Vec::new();
                for (env, _) in ENVIRONMENTS {
                    let (organization, user) = (OrganizationId::from("org_1"), UserId::from("kp_1"));
                    let held = roles::list_of_member(tx, &EnvironmentId::from(env), &organization, &user).await?;
                    holders.push(held.len());
                }
                Ok::<_, store::Error>(holders)
            })
            .await;
        assert_eq!(holders.unwrap(), [0, 0, 1]);
    }
}

#[tokio::test]
async fn a_deleted_flag_has_no_value_in_any_environment_of_its_business() {
    for database in filled().await {
        let business = BusinessId::from("bus_1");
        let left = database
            .db
            .write(async |tx: &mut Tx| {
                assert_eq!(feature_flags::delete(tx, &business, &flag().id).await?, 1);
                assert_eq!(feature_flags::delete(tx, &business, &flag().id).await?, 0);
                assert_eq!(clear(tx, &business, Kind::FeatureFlag, flag().id.as_str(), 4).await?, 4);
                assert_eq!(clear(tx, &business, Kind::FeatureFlag, flag().id.as_str(), 4).await?, 2);
                let mut left = Vec::new();
                for (env, _) in ENVIRONMENTS {
                    for (level, subject) in [
                        (FlagLevel::Env, ""),
                        (FlagLevel::Org, "org_1"),
                        (FlagLevel::Usr, "kp_1"),
                    ] {
                        let values = feature_flags::list_of(tx, &EnvironmentId::from(env), level, subject).await?;
                        left.extend(values.into_iter().map(|_| env));
                    }
                }
                Ok::<_, store::Error>(left)
            })
            .await;
        assert_eq!(left.unwrap(), ["env_3"; 3]);
    }
}

#[tokio::test]
async fn a_value_that_is_removed_tells_what_it_was() {
    for database in filled().await {
        let outcome = database
            .db
            .write(async |tx: &mut Tx| {
                let (env, level) = (EnvironmentId::from("env_1"), FlagLevel::Org);
                let one = feature_flags::delete_value(tx, &env, level, "org_1", &flag().id).await?;
                let again = feature_flags::delete_value(tx, &env, level, "org_1", &flag().id).await?;
                let all = feature_flags::delete_values(tx, &env, FlagLevel::Usr, "kp_1").await?;
                let kept = feature_flags::find_value(tx, &env, FlagLevel::Env, "", &flag().id).await?;
                Ok::<_, store::Error>((one, again, all, kept))
            })
            .await;
        let dark = || Some("dark".to_owned());
        assert_eq!(
            outcome.unwrap(),
            (dark(), None, vec![(flag().id, "dark".to_owned())], dark())
        );
    }
}

#[tokio::test]
async fn what_depends_on_a_definition_is_found_by_an_index() {
    let database = sqlite().await;
    database.db.migrate().await.unwrap();
    let plans = database
        .db
        .read(async |tx: &mut Tx| {
            let flags = tx
                .sql(
                    "EXPLAIN QUERY PLAN DELETE FROM feature_flag_values
                     WHERE environment_id IN (SELECT id FROM environments WHERE business_id = $1) AND flag_id = $2",
                )
                .bind("bus_1")
                .bind("flag_1")
                .all::<(i64, i64, i64, String)>()
                .await?;
            let roles = tx
                .sql(
                    "EXPLAIN QUERY PLAN DELETE FROM member_roles
                     WHERE environment_id IN (SELECT id FROM environments WHERE business_id = $1) AND role_id = $2",
                )
                .bind("bus_1")
                .bind("role_1")
                .all::<(i64, i64, i64, String)>()
                .await?;
            Ok::<_, store::Error>([flags, roles])
        })
        .await
        .unwrap();
    for (plan, index) in plans
        .iter()
        .zip(["feature_flag_values_by_flag", "member_roles_by_role"])
    {
        let steps: Vec<&str> = plan.iter().map(|(.., step)| step.as_str()).collect();
        let wanted = format!("INDEX {index} (environment_id=? AND ");
        assert!(steps.iter().any(|step| step.contains(&wanted)), "{steps:?}");
        assert!(!steps.iter().any(|step| step.starts_with("SCAN")), "{steps:?}");
    }
}
