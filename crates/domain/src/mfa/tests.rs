//! The tables of who is asked.

use super::*;

const APP: FactorKind = FactorKind::AuthenticatorApp;
const EMAIL: FactorKind = FactorKind::Email;

fn environment(policy: Policy) -> EnvironmentMfa {
    EnvironmentMfa {
        policy,
        enabled_factors: vec![APP, EMAIL],
        is_recovery_codes_enabled: true,
    }
}

fn acme() -> OrganizationId {
    OrganizationId::from("org_acme")
}

/// What is asked for of somebody with these roles, through this connection.
fn asked(policy: Policy, own: &OrganizationMfa, roles: &[&str], connection: Option<&str>) -> Demand {
    let (id, connection) = (acme(), connection.map(ConnectionId::from));
    demanded(&Circumstances {
        environment: &environment(policy),
        organization: Some((&id, own)),
        roles,
        connection: connection.as_ref(),
    })
}

fn enforced() -> OrganizationMfa {
    OrganizationMfa {
        is_enforced: true,
        exempt_roles: vec!["guest".to_owned(), "visitor".to_owned()],
        exempt_connections: vec![ConnectionId::from("conn_okta")],
        ..OrganizationMfa::default()
    }
}

fn factor(id: &str, kind: FactorKind, scope: Option<OrganizationId>) -> Factor {
    Factor {
        id: MfaFactorId::from(id),
        user_id: UserId::from("kp_ada"),
        scope: Scope(scope),
        kind,
        name: String::new(),
        secret_sealed: None,
        last_step: None,
        usage_count: 0,
        last_used_at: None,
        created_at: Timestamp(0),
    }
}

fn by(factor: &Factor) -> Done {
    Done {
        method: Method::Factor(factor.kind),
        factor_id: Some(factor.id.clone()),
        scope: factor.scope.clone(),
        at: Timestamp(0),
    }
}

#[test]
fn an_organization_asks_for_more_never_for_less() {
    use Policy::{Off, Optional, Required};
    let lax = OrganizationMfa {
        is_enforced: false,
        ..enforced()
    };
    let table = [
        // environment, the organization's rules, roles, connection: asked
        (Off, &lax, &["admin"][..], None, Off),
        (Optional, &lax, &["admin"], None, Optional),
        (Required, &lax, &["admin"], None, Required),
        (Off, &enforced(), &["admin"], None, Required),
        (Optional, &enforced(), &["admin"], None, Required),
        (Off, &enforced(), &[], None, Required),
        (Off, &enforced(), &["guest"], None, Off),
        (Off, &enforced(), &["guest", "visitor"], None, Off),
        (Off, &enforced(), &["guest", "admin"], None, Required),
        (Optional, &enforced(), &["guest"], None, Optional),
        (Required, &enforced(), &["guest"], None, Required),
        (Off, &enforced(), &["admin"], Some("conn_okta"), Off),
        (Optional, &enforced(), &["admin"], Some("conn_okta"), Off),
        (Off, &enforced(), &["admin"], Some("conn_other"), Required),
        (Required, &enforced(), &["admin"], Some("conn_okta"), Required),
    ];
    for (policy, own, roles, connection, expected) in table {
        let told = format!("{policy:?} enforced={} {roles:?} {connection:?}", own.is_enforced);
        assert_eq!(asked(policy, own, roles, connection).policy, expected, "{told}");
    }
}

#[test]
fn an_organizations_list_takes_the_place_of_the_environments() {
    let own = OrganizationMfa {
        enabled_factors: Some(vec![EMAIL]),
        is_recovery_codes_enabled: Some(false),
        ..enforced()
    };
    let demand = asked(Policy::Required, &own, &[], None);
    assert_eq!((demand.factors, demand.has_recovery_codes), (vec![EMAIL], false));
    assert_eq!(demand.scope, Scope(Some(acme())));
    let exempt = asked(Policy::Required, &own, &["guest"], None);
    assert_eq!(
        exempt.factors,
        [APP, EMAIL],
        "who is exempt meets the environment's rules"
    );
    assert_eq!((exempt.scope, exempt.has_recovery_codes), (Scope(None), true));
    let plain = asked(Policy::Required, &OrganizationMfa::default(), &[], None);
    assert_eq!((plain.factors, plain.scope), (vec![APP, EMAIL], Scope(None)));
}

#[test]
fn a_list_without_factors_means_an_authenticator_app() {
    let environment = EnvironmentMfa {
        enabled_factors: Vec::new(),
        ..environment(Policy::Off)
    };
    let id = acme();
    let demand = demanded(&Circumstances {
        environment: &environment,
        organization: Some((&id, &enforced())),
        roles: &[],
        connection: None,
    });
    assert_eq!((demand.policy, demand.factors), (Policy::Required, vec![APP]));
}

#[test]
fn the_gate_opens_for_what_was_given_and_counts() {
    use Policy::{Off, Optional, Required};
    let everywhere = factor("mfa_1", APP, None);
    let here = factor("mfa_2", APP, Some(acme()));
    let elsewhere = factor("mfa_3", APP, Some(OrganizationId::from("org_other")));
    let text = factor("mfa_4", FactorKind::Sms, None);
    let plain = OrganizationMfa::default();
    let stands = |policy, done: &[&Factor], has: &[&Factor], has_declined| {
        let done: Vec<Done> = done.iter().map(|one| by(one)).collect();
        let has: Vec<Factor> = has.iter().map(|one| (*one).clone()).collect();
        gate(&asked(policy, &plain, &[], None), &done, &has, has_declined)
    };
    assert_eq!(stands(Off, &[], &[&everywhere], false), Gate::Open);
    assert_eq!(stands(Required, &[], &[], true), Gate::SetUp);
    assert_eq!(
        stands(Required, &[], &[&elsewhere], false),
        Gate::SetUp,
        "another organization's"
    );
    assert_eq!(
        stands(Required, &[], &[&text], false),
        Gate::SetUp,
        "not of a kind that counts"
    );
    assert_eq!(stands(Required, &[], &[&everywhere], false), Gate::Prove);
    assert_eq!(stands(Required, &[&everywhere], &[&everywhere], false), Gate::Open);
    assert_eq!(stands(Required, &[&here], &[&here], false), Gate::Open);
    assert_eq!(
        stands(Required, &[&elsewhere], &[&elsewhere, &here], false),
        Gate::Prove
    );
    assert_eq!(stands(Required, &[&text], &[&text], false), Gate::SetUp);
    assert_eq!(
        stands(Required, &[&everywhere], &[], false),
        Gate::SetUp,
        "it was taken away since"
    );
    assert_eq!(stands(Optional, &[], &[], false), Gate::Offer);
    assert_eq!(stands(Optional, &[], &[], true), Gate::Open);
    assert_eq!(stands(Optional, &[], &[&everywhere], true), Gate::Prove);
}

#[test]
fn a_recovery_code_stands_for_any_factor_of_its_scope() {
    let code = |scope| Done {
        method: Method::RecoveryCode,
        factor_id: None,
        scope: Scope(scope),
        at: Timestamp(0),
    };
    let demand = asked(Policy::Required, &OrganizationMfa::default(), &[], None);
    assert_eq!(gate(&demand, &[code(None)], &[], false), Gate::Open);
    assert_eq!(gate(&demand, &[code(Some(acme()))], &[], false), Gate::Open);
    let other = code(Some(OrganizationId::from("org_other")));
    assert_eq!(gate(&demand, &[other], &[], false), Gate::SetUp);
}

#[test]
fn rules_that_nobody_could_meet_are_refused() {
    let nothing = EnvironmentMfa {
        enabled_factors: Vec::new(),
        ..environment(Policy::Required)
    };
    assert!(nothing.check().is_err() && environment(Policy::Required).check().is_ok());
    let twice = EnvironmentMfa {
        enabled_factors: vec![APP, APP],
        ..environment(Policy::Off)
    };
    assert!(twice.check().is_err());
    let own = OrganizationMfa {
        enabled_factors: Some(Vec::new()),
        ..OrganizationMfa::default()
    };
    assert!(own.check().is_err() && OrganizationMfa::default().check().is_ok());
}

#[test]
fn words_are_read_as_they_are_written() {
    for kind in FactorKind::ALL {
        assert_eq!(FactorKind::parse(kind.as_str()), Some(kind));
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
    }
    assert_eq!(Method::parse("mfa:recovery_code"), Some(Method::RecoveryCode));
    assert_eq!(Method::parse("mfa:fax"), None);
}
