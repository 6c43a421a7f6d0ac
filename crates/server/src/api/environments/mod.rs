//! `/api/v1/environment`: the one that the host of a request selects.

pub(crate) mod feature_flags;
mod logos;
mod settings;
mod texts;

use domain::brands::Theme;
use domain::colors::Color;
use domain::environments::PRODUCTION;
use engine::branding::Look;
use engine::directory::Snapshot;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::codes::{self, Code};
use super::error::ApiErrors;
use super::response::{Answer, Result};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_environment))
        .merge(feature_flags::routes())
        .merge(logos::routes())
        .merge(settings::routes())
        .merge(texts::routes())
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_environment_response)]
struct GetEnvironmentResponse {
    code: &'static str,
    message: &'static str,
    environment: EnvironmentItem,
}

/// The environment, and how its pages look.
#[derive(Serialize, ToSchema)]
#[schema(as = environment)]
struct EnvironmentItem {
    /// What developers call it.
    code: String,
    name: String,
    /// Whether it is the one that every business has.
    is_default: bool,
    /// Whether it is for production.
    is_live: bool,
    /// The host that it answers on.
    kinde_domain: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    logo: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    logo_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    favicon_svg: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    favicon_fallback: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    link_color: Option<ColorItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    background_color: Option<ColorItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    button_color: Option<ColorItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    button_text_color: Option<ColorItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    link_color_dark: Option<ColorItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    background_color_dark: Option<ColorItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    button_color_dark: Option<ColorItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    button_text_color_dark: Option<ColorItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    button_border_radius: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    card_border_radius: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input_border_radius: Option<i64>,
    /// `light`, `dark` or `user_preference`.
    theme_code: &'static str,
    /// `light`, `dark` or `light dark`.
    color_scheme: &'static str,
    created_on: String,
}

/// A colour in three notations.
#[derive(Serialize, ToSchema)]
#[schema(as = color)]
struct ColorItem {
    /// As it was written.
    raw: String,
    hex: String,
    hsl: String,
}

fn color(text: &Option<String>) -> Option<ColorItem> {
    let raw = text.clone()?;
    let color = Color::parse(&raw)?;
    Some(ColorItem {
        hex: color.to_string(),
        hsl: color.hsl(),
        raw,
    })
}

impl From<&Snapshot> for EnvironmentItem {
    fn from(snapshot: &Snapshot) -> Self {
        let (environment, look): (_, &Look) = (&snapshot.environment, &snapshot.look);
        let address = |path: String| format!("{}{path}", environment.issuer);
        let brand = &look.brand;
        Self {
            code: environment.code.clone(),
            name: environment.name.clone(),
            is_default: environment.code == PRODUCTION,
            is_live: environment.code == PRODUCTION,
            kinde_domain: environment.issuer.split("://").last().unwrap_or_default().to_owned(),
            logo: look.logo.as_ref().map(|logo| address(logo.light.path())),
            logo_dark: look.logo.as_ref().map(|logo| address(logo.dark.path())),
            favicon_svg: look.favicon_svg.as_ref().map(|icon| address(icon.path())),
            favicon_fallback: look.favicon_fallback.as_ref().map(|icon| address(icon.path())),
            link_color: color(&brand.link_color),
            background_color: color(&brand.background_color),
            button_color: color(&brand.button_color),
            button_text_color: color(&brand.button_text_color),
            link_color_dark: color(&brand.link_color_dark),
            background_color_dark: color(&brand.background_color_dark),
            button_color_dark: color(&brand.button_color_dark),
            button_text_color_dark: color(&brand.button_text_color_dark),
            button_border_radius: brand.button_border_radius,
            card_border_radius: brand.card_border_radius,
            input_border_radius: brand.input_border_radius,
            theme_code: brand.theme().as_str(),
            color_scheme: match brand.theme() {
                Theme::Light => "light",
                Theme::Dark => "dark",
                Theme::UserPreference => "light dark",
            },
            created_on: environment.created_at.to_string(),
        }
    }
}

#[utoipa::path(get, path = "/api/v1/environment", operation_id = "getEnvironment", tag = "Environments",
    security(("kindeBearerAuth" = ["read:environments"])),
    responses((status = 200, body = GetEnvironmentResponse), ApiErrors))]
async fn get_environment(caller: Caller<scope::ReadEnvironments>) -> Result<Answer<GetEnvironmentResponse>> {
    let Code { code, message } = codes::OK;
    Ok(Answer(GetEnvironmentResponse {
        code,
        message,
        environment: (&*caller.cx.environment).into(),
    }))
}
