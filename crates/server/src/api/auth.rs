//! Who asks: an application with a token for the Management API that has the operation's scope (R135).
//!
//! The scope stands in the signature of the handler, so no handler runs without a check. [`Caller`] may act on the whole
//! environment; a token that is bound to one organization gets past [`OrganizationCaller`] only, and only for that one.

use std::marker::PhantomData;

use axum::extract::{FromRequestParts, RawPathParams};
use domain::ids::OrganizationId;
use engine::context::{Actor, Context};
use engine::error::Error;
use engine::management::{self, Denied};
use http::request::Parts;
use protocol::scope::ScopeSet;

use super::error::ApiError;
use super::query::Query;
use super::rate;
use super::request::note;
use super::scope::Scope;
use crate::oidc::userinfo::bearer;
use crate::web::context::{App, Visit, is_hidden};

/// An application that may act on the whole environment, and has the scope `S`.
pub(crate) struct Caller<S> {
    /// For the engine: who asks, when, from where.
    pub cx: Context,
    who: management::Caller,
    scope: PhantomData<S>,
}

impl<S> Caller<S> {
    /// The scopes that it holds, of which it may give some to others.
    pub(crate) fn held(&self) -> ScopeSet {
        self.who.held(&self.cx)
    }
}

/// An application that has the scope `S`, for the organization named in the path (`org_code`) or query (`code`).
pub(crate) struct OrganizationCaller<S> {
    /// For the engine: who asks, when, from where.
    pub cx: Context,
    /// The organization that the token is bound to; none where it is for the whole environment.
    pub bound_to: Option<OrganizationId>,
    who: management::Caller,
    scope: PhantomData<S>,
}

impl<S> OrganizationCaller<S> {
    /// The scopes that it holds.
    pub(crate) fn held(&self) -> ScopeSet {
        self.who.held(&self.cx)
    }
}

impl<S: Scope> FromRequestParts<App> for Caller<S> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        let (cx, caller) = authenticate(parts, app, S::NAME).await?;
        match caller.organization {
            None => Ok(Self {
                cx,
                who: caller,
                scope: PhantomData,
            }),
            Some(_) => Err(Error::Forbidden("A token of one organization cannot do this.").into()),
        }
    }
}

impl<S: Scope> FromRequestParts<App> for OrganizationCaller<S> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        let (cx, caller) = authenticate(parts, app, S::NAME).await?;
        let bound_to = caller.organization.clone();
        if let Some(own) = &bound_to
            && named(parts, app).await?.is_some_and(|named| named != own.as_str())
        {
            // As if there were no other organization (R136).
            return Err(Error::NotFound("the organization").into());
        }
        Ok(Self {
            cx,
            bound_to,
            who: caller,
            scope: PhantomData,
        })
    }
}

/// The organization that the request is about.
async fn named(parts: &mut Parts, app: &App) -> Result<Option<String>, ApiError> {
    if let Ok(params) = RawPathParams::from_request_parts(parts, app).await
        && let Some((_, code)) = params.iter().find(|(name, _)| *name == "org_code")
    {
        return Ok(Some(code.to_owned()));
    }
    let query = Query::from_request_parts(parts, app).await?;
    Ok(query.text("code")?.map(str::to_owned))
}

async fn authenticate(
    parts: &mut Parts,
    app: &App,
    scope: &'static str,
) -> Result<(Context, management::Caller), ApiError> {
    let headers = parts.headers.clone();
    let is_hidden = is_hidden(parts, app);
    let Visit { mut cx, .. } = Visit::from_request_parts(parts, app)
        .await
        .map_err(|response| ApiError::Answered(Box::new(response)))?;
    note(|notes| notes.request_id.clone_from(&cx.request_id));
    // The visit took them; whoever reads the body needs to know its type.
    parts.headers = headers;
    let token = bearer(&parts.headers).ok_or(Denied::NoToken)?;
    let identified = management::identify(&cx, token)?;
    if let Some(caller) = identified.caller() {
        rate::count(app, &cx, is_hidden, &caller.application)?;
    }
    let caller = identified.authorize(scope)?;
    cx.actor = Actor::Application(caller.application.clone());
    Ok((cx, caller))
}
