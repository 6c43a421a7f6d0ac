//! From what the database says to what tokens say.

use aws_lc_rs::digest;
use domain::access::effective_permissions;
use domain::feature_flags::{FeatureFlag, FlagLevel, FlagType};
use domain::flags;
use domain::ids::{GrantId, PropertyId, hex};
use domain::properties::PropertyContext;
use domain::users::{ExternalProfile, IdentityType};
use protocol::jose::claims::{
    AccessToken, EmptyList, ExternalProvider, FeatureFlags, FlagClaim, FlagType as Letter, IdToken, OrganizationClaim,
    Properties, PropertyClaim, RoleClaim, SessionPersistence, at_hash,
};
use protocol::scope::{EMAIL, OFFLINE, OPENID, PROFILE, ScopeSet};
use protocol::token::{TokenResponse, TokenType};
use serde_json::json;

use crate::context::Context;
use crate::directory::{Client, Snapshot};
use crate::error::{Error, Result};
use crate::oidc::subject::{ProviderClaims, Subject};
use crate::sessions;

/// What the tokens of one answer are about.
pub(crate) struct Issue<'a> {
    /// Who asks.
    pub client: &'a Client,
    /// Who is signed in.
    pub subject: &'a Subject,
    /// The grant they come from.
    pub grant: &'a store::grants::Grant,
    /// The scope of these tokens: the grant's, or less.
    pub scope: ScopeSet,
    /// The refresh token that goes with them.
    pub refresh_token: Option<String>,
    /// The nonce, which only the first ID token carries.
    pub nonce: Option<&'a str>,
}

/// Signs access and ID token and puts the answer together (RFC 6749 §5.1, OpenID Connect Core §3.1.3.3).
pub(crate) fn issue(cx: &Context, issue: Issue<'_>) -> Result<TokenResponse> {
    let settings = &issue.client.application.settings;
    let now = cx.now().seconds();
    let access = access_token(cx, &issue, now);
    let key = &cx.environment.signing_key;
    let access_token = key.sign(&access).map_err(Error::internal)?;
    let id_token = if issue.scope.wants_id_token() {
        let claims = id_token(cx, &issue, now, at_hash(&access_token));
        Some(key.sign(&claims).map_err(Error::internal)?)
    } else {
        None
    };
    Ok(TokenResponse {
        access_token,
        expires_in: settings.access_token_lifetime.unsigned_abs(),
        id_token,
        refresh_token: issue.refresh_token,
        scope: issue.scope,
        token_type: TokenType::Bearer,
    })
}

fn access_token(cx: &Context, issue: &Issue<'_>, now: i64) -> AccessToken {
    let (environment, subject) = (&*cx.environment, issue.subject);
    let settings = &issue.client.application.settings;
    let organization = subject.organization.as_ref();
    AccessToken {
        aud: audiences(issue),
        application_properties: None,
        azp: issue.client.application.id.to_string(),
        email: issue
            .scope
            .contains(EMAIL)
            .then(|| email(subject))
            .flatten()
            // Nothing beside it says whether it is verified, so only one that is stands here (R178).
            .filter(|(_, is_verified)| *is_verified)
            .map(|(email, _)| email.to_owned()),
        exp: now + settings.access_token_lifetime,
        ext_attributes: subject
            .provider
            .as_ref()
            .and_then(|one| one.profile.profile.get("ext_attributes").cloned()),
        ext_groups: subject
            .provider
            .as_ref()
            .map(|one| one.profile.groups.clone())
            .filter(|groups| !groups.is_empty()),
        external_organization_id: organization.and_then(|one| one.external_id.clone()),
        feature_flags: feature_flags(environment, subject),
        iat: now,
        iss: environment.issuer().to_owned(),
        jti: grant_jti(cx, &issue.grant.id),
        ksp: (!sessions::policy(issue.client, organization).is_persistent)
            .then_some(SessionPersistence { persistent: false }),
        org_code: organization.map(|one| one.id.to_string()),
        org_name: organization.map(|one| one.name.clone()),
        organization_properties: organization
            .map(|_| properties(environment, PropertyContext::Org, &subject.organization_properties)),
        permissions: permissions(environment, subject),
        roles: organization.map(|_| roles(environment, subject)),
        scp: issue.scope.as_slice().to_vec(),
        sid: None,
        sub: subject.user.id.to_string(),
        user_properties: Some(properties(environment, PropertyContext::Usr, &subject.user_properties)),
        hasura_permissions: settings.has_sdk_compatibility_claims.then_some(EmptyList),
    }
}

/// The granted audiences that the application is still authorized for (R130).
fn audiences(issue: &Issue<'_>) -> Vec<String> {
    let is_authorized = |audience: &&str| issue.client.audiences.iter().any(|(own, _)| own == audience);
    let granted = issue.grant.audience.split_whitespace();
    granted.filter(is_authorized).map(str::to_owned).collect()
}

fn id_token(cx: &Context, issue: &Issue<'_>, now: i64, at_hash: String) -> IdToken {
    let (environment, subject) = (&*cx.environment, issue.subject);
    let (user, settings) = (&subject.user, &issue.client.application.settings);
    let of_profile = issue.scope.contains(PROFILE);
    let email = email(subject);
    let phone = subject.primary(IdentityType::Phone).filter(|_| of_profile);
    let shim = settings.has_sdk_compatibility_claims.then_some(EmptyList);
    let fallback = || {
        email
            .filter(|_| settings.use_gravatar_fallback)
            .map(|(email, _)| gravatar(email))
    };
    IdToken {
        at_hash: Some(at_hash),
        aud: vec![issue.client.application.id.to_string()],
        auth_time: issue.grant.auth_time.seconds(),
        azp: issue.client.application.id.to_string(),
        email: email
            .filter(|_| issue.scope.contains(EMAIL))
            .map(|(email, _)| email.to_owned()),
        email_verified: email
            .filter(|_| issue.scope.contains(EMAIL))
            .map(|(_, is_verified)| is_verified),
        exp: now + settings.id_token_lifetime,
        ext_provider: subject
            .provider
            .as_ref()
            .filter(|_| of_profile)
            .map(|one| ext_provider(cx, one)),
        family_name: user.last_name.clone().filter(|_| of_profile),
        given_name: user.first_name.clone().filter(|_| of_profile),
        iat: now,
        iss: environment.issuer().to_owned(),
        jti: grant_jti(cx, &issue.grant.id),
        name: user.full_name().filter(|_| of_profile),
        nonce: issue.nonce.map(str::to_owned),
        org_codes: subject.organizations.iter().map(|one| one.id.to_string()).collect(),
        organizations: Some(
            subject
                .organizations
                .iter()
                .map(|one| OrganizationClaim {
                    id: one.id.to_string(),
                    name: one.name.clone(),
                })
                .collect(),
        ),
        phone_number: phone.map(|(number, _)| number.to_owned()),
        phone_number_verified: phone.map(|(_, is_verified)| is_verified),
        picture: user.picture.clone().or_else(fallback).filter(|_| of_profile),
        preferred_username: subject
            .primary(IdentityType::Username)
            .filter(|_| of_profile)
            .map(|(username, _)| username.to_owned()),
        provided_id: user.provided_id.clone(),
        rat: issue.grant.requested_at.seconds(),
        sid: None,
        sub: user.id.to_string(),
        updated_at: user.updated_at.seconds(),
        user_properties: Some(properties(environment, PropertyContext::Usr, &subject.user_properties)),
        hasura_org_codes: shim,
        hasura_organizations: shim,
    }
}

/// Who vouched for the user, and what they said.
fn ext_provider(cx: &Context, said: &ProviderClaims) -> ExternalProvider {
    let (id, profile) = (&said.connection_id, &said.profile);
    let provider = cx.environment.provider(id);
    let mut claims = json!({ "connection_id": id, "is_confirmed": profile.is_confirmed, "profile": profile.profile });
    for (name, value) in [
        ("email", &profile.email),
        ("family_name", &profile.family_name),
        ("given_name", &profile.given_name),
        ("picture", &profile.picture),
    ] {
        if let Some(value) = value {
            claims[name] = json!(value);
        }
    }
    ExternalProvider {
        claims,
        connection_id: id.to_string(),
        name: provider.map_or_else(String::new, |one| one.connection.display_name.clone()),
    }
}

/// The primary address, and whether it is verified; of somebody who has none, the one that their provider vouches for,
/// which nobody proved here.
pub(crate) fn email(subject: &Subject) -> Option<(&str, bool)> {
    let vouched = || Some((vouched_address(&subject.provider.as_ref()?.profile)?, false));
    subject.primary(IdentityType::Email).or_else(vouched)
}

/// The address that a provider vouches for, without anybody having proved it here.
pub(crate) fn vouched_address(profile: &ExternalProfile) -> Option<&str> {
    profile.email.as_deref().filter(|_| profile.is_confirmed)
}

/// The picture that the mail address has at Gravatar, for a user without one.
pub(crate) fn gravatar(email: &str) -> String {
    let hash = digest::digest(&digest::SHA256, email.trim().to_lowercase().as_bytes());
    format!(
        "https://www.gravatar.com/avatar/{}?d=blank&size=200",
        hex(hash.as_ref())
    )
}

/// The scope that a user's application gets: what it asked for, as far as it exists.
pub(crate) fn granted_scope(asked: &ScopeSet) -> ScopeSet {
    if asked.is_empty() {
        // SDKs that name no scope expect what Kinde gives by default.
        return [OPENID, PROFILE, EMAIL, OFFLINE].into_iter().collect();
    }
    asked.identity()
}

/// The keys of all permissions that the subject has in the organization (R131).
pub(crate) fn permissions(environment: &Snapshot, subject: &Subject) -> Vec<String> {
    let key = |id| {
        environment
            .permissions
            .get(id)
            .map(|permission| permission.key.as_str())
    };
    let of_roles = subject
        .roles
        .iter()
        .filter_map(|role| environment.role_permissions.get(role))
        .flatten();
    effective_permissions(subject.permissions.iter().filter_map(key), of_roles.filter_map(key))
        .into_iter()
        .map(str::to_owned)
        .collect()
}

fn roles(environment: &Snapshot, subject: &Subject) -> Vec<RoleClaim> {
    let mut roles: Vec<_> = subject
        .roles
        .iter()
        .filter_map(|id| environment.roles.get(id))
        .map(|role| RoleClaim {
            id: role.id.to_string(),
            key: role.key.clone(),
            name: role.name.clone(),
        })
        .collect();
    roles.sort_by(|one, other| one.key.cmp(&other.key));
    roles
}

fn feature_flags(environment: &Snapshot, subject: &Subject) -> FeatureFlags {
    environment
        .flags
        .iter()
        .map(|flag| (flag.key.clone(), flag_claim(flag, environment, subject)))
        .collect()
}

fn flag_claim(flag: &FeatureFlag, environment: &Snapshot, subject: &Subject) -> FlagClaim {
    let own = environment
        .flag_values
        .get(&flag.id)
        .map(|value| (FlagLevel::Env, value.as_str()));
    let others = subject
        .flags
        .iter()
        .filter(|(_, id, _)| *id == flag.id)
        .map(|(level, _, value)| (*level, value.as_str()));
    let t = match flag.kind {
        FlagType::Str => Letter::String,
        FlagType::Int => Letter::Integer,
        FlagType::Bool => Letter::Boolean,
    };
    FlagClaim {
        t,
        v: flags::typed(flag.kind, flags::resolve(flag, own.into_iter().chain(others))),
    }
}

/// Public properties by key: `{}` where there is no value.
fn properties(environment: &Snapshot, context: PropertyContext, values: &[(PropertyId, String)]) -> Properties {
    environment
        .properties
        .iter()
        .filter(|property| property.context == context && !property.is_private)
        .map(|property| {
            let value = values
                .iter()
                .find(|(id, _)| *id == property.id)
                .map(|(_, value)| value.as_str());
            (property.key.clone(), PropertyClaim::new(value))
        })
        .collect()
}

/// The id of a user's token: it begins with the grant's, so that a revoked grant is known from the token alone.
fn grant_jti(cx: &Context, grant: &GrantId) -> String {
    let mut tail = [0; 6];
    cx.random().fill(&mut tail);
    dashed(&format!("{grant}{}", hex(&tail)))
}

/// The grant that the id of a user's token names; `None` for a token of an application itself.
pub(crate) fn grant_of(jti: &str) -> Option<GrantId> {
    let digits: String = jti.chars().filter(|c| *c != '-').collect();
    (digits.len() == 32).then(|| GrantId::from(&digits[..20]))
}

pub(crate) fn random_jti(cx: &Context) -> String {
    let mut bytes = [0; 16];
    cx.random().fill(&mut bytes);
    dashed(&hex(&bytes))
}

/// 32 hex digits in the form of a UUID.
fn dashed(digits: &str) -> String {
    let part = |range| digits.get(range).unwrap_or_default();
    format!(
        "{}-{}-{}-{}-{}",
        part(0..8),
        part(8..12),
        part(12..16),
        part(16..20),
        part(20..32)
    )
}
