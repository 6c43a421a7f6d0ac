//! APIs and applications, put together from the rows of several tables.

use std::collections::HashMap;
use std::sync::Arc;

use domain::applications::{Application, UrlKind};
use domain::connections::Connection;
use domain::ids::{ApiId, ApplicationId, ConnectionId, EnvironmentId};
use protocol::redirect_uri::{Policy, RegisteredUri};
use protocol::scope::ScopeSet;
use store::{Tx, together};

use super::{Api, Client};
use crate::federation::Provider;

/// The registered APIs with their scopes.
pub(super) async fn apis_of(tx: &mut Tx, env: &EnvironmentId) -> store::Result<Vec<Api>> {
    let (all, rows) = together!(tx => store::apis::list_scopes(tx, env), store::apis::list(tx, env))?;
    let mut scopes = HashMap::<ApiId, ScopeSet>::new();
    for (api, scope) in all {
        scopes.entry(api).or_default().insert(scope);
    }
    Ok(rows
        .into_iter()
        .map(|row| Api {
            scopes: scopes.remove(&row.id).unwrap_or_default(),
            row,
        })
        .collect())
}

/// The address of the homepage: of one page on the web, whose host holds nothing that stands for others.
fn homepage(application: &Application) -> Option<RegisteredUri> {
    let url = RegisteredUri::parse(application.homepage_uri.as_deref()?, Policy::default()).ok()?;
    let is_one = !url.is_custom_scheme() && !url.needs_organization() && !url.as_str().contains('*');
    is_one.then_some(url)
}

/// What is kept of all applications of an environment.
pub(super) struct ClientRows {
    applications: Vec<Application>,
    urls: Vec<(ApplicationId, String, String)>,
    connections: Vec<(ApplicationId, ConnectionId)>,
    scopes: Vec<(ApiId, ApplicationId, String)>,
    apis: Vec<(ApiId, ApplicationId)>,
}

impl ClientRows {
    pub(super) async fn list(tx: &mut Tx, env: &EnvironmentId) -> store::Result<Self> {
        let (applications, urls, connections, scopes, apis) = together!(tx =>
            store::applications::list(tx, env),
            store::applications::list_urls(tx, env),
            store::applications::list_connections(tx, env),
            store::apis::list_application_scopes(tx, env),
            store::apis::list_applications(tx, env),
        )?;
        Ok(Self {
            applications,
            urls,
            connections,
            scopes,
            apis,
        })
    }

    /// The applications by id.
    pub(super) fn together_with(
        self,
        (connections, providers): (&[Connection], &[Arc<Provider>]),
        apis: &[Api],
    ) -> HashMap<ApplicationId, Arc<Client>> {
        let mut clients: HashMap<ApplicationId, Client> = self
            .applications
            .into_iter()
            .map(|application| {
                let id = application.id.clone();
                let (callback_urls, logout_urls, connections, providers, audiences) = Default::default();
                (
                    id,
                    Client {
                        homepage: homepage(&application),
                        application,
                        callback_urls,
                        logout_urls,
                        connections,
                        providers,
                        audiences,
                    },
                )
            })
            .collect();
        for (id, kind, url) in self.urls {
            // A rule that became stricter must not lock out the whole environment: what it refuses just never matches.
            if let (Some(client), Ok(url)) = (clients.get_mut(&id), RegisteredUri::parse(&url, Policy::default())) {
                let list = if kind == UrlKind::Callback.as_str() {
                    &mut client.callback_urls
                } else {
                    &mut client.logout_urls
                };
                list.push(url);
            }
        }
        for (id, connection) in self.connections {
            let found = connections.iter().find(|known| known.id == connection);
            if let (Some(client), Some(connection)) = (clients.get_mut(&id), found) {
                client.connections.push(connection.clone());
                let provider = providers.iter().find(|one| one.connection.id == connection.id);
                client.providers.extend(provider.cloned());
            }
        }
        let mut granted = HashMap::<(ApiId, ApplicationId), ScopeSet>::new();
        for (api, application, scope) in self.scopes {
            granted.entry((api, application)).or_default().insert(scope);
        }
        for (api, application) in self.apis {
            let found = apis.iter().find(|known| known.row.id == api);
            if let (Some(client), Some(found)) = (clients.get_mut(&application), found) {
                let scopes = granted.remove(&(api, application)).unwrap_or_default();
                client.audiences.push((found.row.audience.clone(), scopes));
            }
        }
        clients.into_iter().map(|(id, client)| (id, Arc::new(client))).collect()
    }
}
