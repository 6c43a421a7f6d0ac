//! The ways to sign in to an application.

use domain::applications::Application;
use domain::connections::{Connection, excluded_by};
use domain::events::Event;
use domain::ids::{ApplicationId, ConnectionId};
use serde_json::json;
use store::Tx;

use crate::context::{Context, Work};
use crate::error::{Error, Result};

/// The connections that an application uses.
pub async fn connections_of(cx: &Context, id: &ApplicationId) -> Result<Vec<Connection>> {
    cx.read(async |tx: &mut Tx| {
        let found = store::applications::find(tx, cx.env(), id).await?;
        found.ok_or(Error::NotFound("the application"))?;
        Ok(store::applications::list_connections_of(tx, cx.env(), id).await?)
    })
    .await
}

/// Lets people sign in to an application with a connection; if they can already, nothing changes. Code and password of the
/// same identifiers exclude each other: the other one is switched off by that.
pub async fn enable_connection(cx: &Context, id: &ApplicationId, connection: &ConnectionId) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let application = store::applications::find(work.tx(), cx.env(), id).await?;
        let application = application.ok_or(Error::NotFound("the application"))?;
        let found = store::connections::find(work.tx(), cx.env(), connection).await?;
        let found = found.ok_or(Error::NotFound("the connection"))?;
        check_type(&application)?;
        switch_on(cx, work, id, &found.connection).await?;
        let data = json!({ "application": { "id": id }, "connection": { "id": connection } });
        let event = Event::of("application.connection_enabled").application(id).data(data);
        work.announce(event).await?;
        work.changed().await
    })
    .await
}

/// Switches a connection on for an application, and off what it excludes.
pub(crate) async fn switch_on(
    cx: &Context,
    work: &mut Work<'_>,
    id: &ApplicationId,
    connection: &Connection,
) -> Result<()> {
    let env = cx.env();
    if let Some(strategy) = excluded_by(&connection.strategy) {
        // Whoever switches the other one on at the same moment waits here.
        store::applications::lock(work.tx(), env, id).await?;
        let own = store::applications::list_connections_of(work.tx(), env, id).await?;
        for other in own.iter().filter(|one| one.strategy == strategy) {
            if store::applications::delete_connection(work.tx(), env, id, &other.id).await? > 0 {
                announce_removed(work, id, &other.id).await?;
            }
        }
    }
    Ok(store::applications::insert_connection(work.tx(), env, id, &connection.id).await?)
}

async fn announce_removed(work: &mut Work<'_>, id: &ApplicationId, connection: &ConnectionId) -> Result<()> {
    let data = json!({ "application": { "id": id }, "connection": { "id": connection } });
    let event = Event::of("application.connection_removed").application(id).data(data);
    work.announce(event).await
}

/// Lets nobody sign in to an application with a connection any more.
pub async fn disable_connection(cx: &Context, id: &ApplicationId, connection: &ConnectionId) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let found = store::applications::find(work.tx(), cx.env(), id).await?;
        found.ok_or(Error::NotFound("the application"))?;
        if store::applications::delete_connection(work.tx(), cx.env(), id, connection).await? == 0 {
            return Err(Error::NotFound("the connection"));
        }
        announce_removed(work, id, connection).await?;
        work.changed().await
    })
    .await
}

/// Nobody signs in to a machine.
pub(crate) fn check_type(application: &Application) -> Result<()> {
    match application.kind.signs_people_in() {
        true => Ok(()),
        false => Err(Error::rule(
            "APPLICATION_TYPE_NOT_SUPPORTED",
            format!(
                "Nobody signs in to {}: it is a machine to machine application.",
                application.id
            ),
        )),
    }
}
