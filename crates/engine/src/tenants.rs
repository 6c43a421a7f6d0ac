//! Businesses and environments: creating them, complete and ready to be used.

use domain::businesses::Business;
use domain::connections::{BUILT_IN as CONNECTIONS, Connection};
use domain::environments::{Environment, Settings};
use domain::ids::{
    ApiId, BusinessId, ConnectionId, EnvironmentId, Id as _, OrganizationId, PropertyCategoryId, PropertyId,
};
use domain::organizations::{Brand, Organization, OrganizationSettings};
use domain::properties::{BUILT_IN as PROPERTIES, Property, PropertyCategory, PropertyType};
use domain::scopes;
use domain::text::{parse_handle, parse_name};
use store::apis::Api;
use store::{OnUnique as _, Tx};

use crate::Engine;
use crate::error::{Error, Result};
use crate::oidc::keys;

/// What is to be created.
#[derive(Debug, Clone)]
pub struct NewTenant<'a> {
    /// The business; the one with this name, or a new one.
    pub business: &'a str,
    /// The environment's code: `production`, `dev`.
    pub environment: &'a str,
    /// The issuer: a base URL without a trailing slash. Its host selects the environment.
    pub issuer: &'a str,
}

/// Creates an environment with its key, host, default organization, Management API and built-in connections; and its
/// business with the built-in properties, if that is new. A host that answers already is a conflict.
pub async fn create(engine: &Engine, new: &NewTenant<'_>) -> Result<EnvironmentId> {
    let name = parse_name(new.business, 128).map_err(Error::text("business"))?;
    let code = parse_handle(new.environment).map_err(Error::text("environment"))?;
    let (issuer, host) = parse_issuer(new.issuer)?;
    let (now, random) = (engine.now(), engine.random());
    let id = EnvironmentId::new(now, random);
    let key = keys::generate(engine.secrets(), &id, now, random)?;
    engine
        .db()
        .write(async |tx: &mut Tx| {
            let business = business_named(engine, tx, &name).await?;
            if store::environments::find_by_code(tx, &business, &code).await?.is_some() {
                return Err(Error::taken("environment"));
            }
            let environment = Environment {
                id: id.clone(),
                business_id: business,
                code: code.clone(),
                name: code.clone(),
                issuer: issuer.clone(),
                settings: Settings::default(),
                created_at: now,
            };
            store::environments::insert(tx, &environment).await?;
            store::environments::insert_host(tx, &id, &host)
                .await
                .on_unique("environment_hosts.host", || Error::taken("issuer"))?;
            store::signing_keys::insert(tx, &id, &key).await?;
            furnish(engine, tx, &environment).await?;
            Ok(id.clone())
        })
        .await
}

/// Gives an environment another issuer: a host that answers, and the Management API's audience, go with it.
pub async fn move_to(engine: &Engine, env: &EnvironmentId, issuer: &str) -> Result<()> {
    let (issuer, host) = parse_issuer(issuer)?;
    engine
        .db()
        .write(async |tx: &mut Tx| {
            store::environments::update_issuer(tx, env, &issuer).await?;
            store::environments::delete_hosts(tx, env).await?;
            store::environments::insert_host(tx, env, &host)
                .await
                .on_unique("environment_hosts.host", || Error::taken("issuer"))?;
            for api in store::apis::list(tx, env)
                .await?
                .iter()
                .filter(|api| api.is_management_api)
            {
                store::apis::update_audience(tx, env, &api.id, &format!("{issuer}/api")).await?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    engine.forget(env, None);
    Ok(())
}

/// An issuer and the host (with a port that is not the default) that requests for it name.
pub fn parse_issuer(text: &str) -> Result<(String, String)> {
    let issuer = text.trim().trim_end_matches('/');
    let invalid = |problem: &str| Error::invalid("issuer", problem);
    let url = url::Url::parse(issuer).map_err(|error| invalid(&format!("is not a URL: {error}")))?;
    let is_here = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    // Over plain HTTP anybody on the way reads cookies and codes; on this machine there is no way.
    if url.scheme() != "https" && !(url.scheme() == "http" && is_here) {
        return Err(invalid("must begin with https://, or with http:// on localhost"));
    }
    let host = url.host_str().ok_or_else(|| invalid("has no host"))?;
    let host = url
        .port()
        .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
    // What is compared byte for byte later must be in its one canonical form now.
    if issuer != format!("{}://{host}", url.scheme()) {
        return Err(invalid(
            "must be scheme, host and port only, in lower case, such as https://auth.example.com",
        ));
    }
    Ok((issuer.to_owned(), host))
}

async fn business_named(engine: &Engine, tx: &mut Tx, name: &str) -> Result<BusinessId> {
    if let Some(business) = store::businesses::find_by_name(tx, name).await? {
        return Ok(business.id);
    }
    let (now, random) = (engine.now(), engine.random());
    let id = BusinessId::new(now, random);
    store::businesses::insert(tx, &Business::named(id.clone(), name, now)).await?;
    for group in PROPERTIES {
        for context in group.contexts {
            let category = PropertyCategory {
                id: PropertyCategoryId::new(now, random),
                name: group.category.to_owned(),
                context: *context,
            };
            store::properties::insert_category(tx, &id, &category, now).await?;
            for key in group.keys {
                let property = Property {
                    id: PropertyId::new(now, random),
                    key: format!("kp_{}_{key}", context.as_str()),
                    name: spelled_out(key),
                    description: None,
                    context: *context,
                    kind: PropertyType::SingleLineText,
                    category_id: category.id.clone(),
                    is_private: group.is_private,
                    is_kinde_property: true,
                };
                store::properties::insert(tx, &id, &property, now).await?;
            }
        }
    }
    Ok(id)
}

/// `state_region` as "State region".
fn spelled_out(key: &str) -> String {
    let text = key.replace('_', " ");
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

async fn furnish(engine: &Engine, tx: &mut Tx, environment: &Environment) -> Result<()> {
    let (now, random, env) = (engine.now(), engine.random(), &environment.id);
    let organization = Organization {
        id: OrganizationId::new(now, random),
        name: "Default Organization".to_owned(),
        handle: None,
        external_id: None,
        is_default: true,
        is_allow_registrations: true,
        is_suspended: false,
        brand: Brand::default(),
        settings: OrganizationSettings::default(),
        created_at: now,
    };
    store::organizations::insert(tx, env, &organization).await?;
    let api = Api {
        id: ApiId::new(now, random),
        name: "Kinde Management API".to_owned(),
        audience: format!("{}/api", environment.issuer),
        is_management_api: true,
        created_at: now,
    };
    store::apis::insert(tx, env, &api).await?;
    for scope in scopes::management() {
        store::apis::insert_scope(tx, env, &api.id, &scope).await?;
    }
    for (strategy, name) in CONNECTIONS {
        let connection = Connection {
            id: ConnectionId::new(now, random),
            name: (*name).to_owned(),
            display_name: (*name).to_owned(),
            strategy: (*strategy).to_owned(),
            created_at: now,
        };
        store::connections::insert(tx, env, &connection.into()).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issuer_is_taken_in_its_canonical_form_only() {
        assert_eq!(parse_issuer("https://auth.example.com/").unwrap().1, "auth.example.com");
        assert_eq!(
            parse_issuer("http://localhost:3900").unwrap(),
            ("http://localhost:3900".into(), "localhost:3900".into())
        );
        for text in [
            "",
            "auth.example.com",
            "ftp://a.b",
            "https://A.example",
            "https://a.b:443",
            "https://a.b/path",
            "https://u@a.b",
            "http://a.b",
            "https://a.b?x",
        ] {
            assert!(parse_issuer(text).is_err(), "{text}");
        }
    }
}
