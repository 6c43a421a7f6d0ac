//! The stylesheets and pictures of brands. Their paths hold a hash of their content, so they may be kept for ever.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use domain::ids::OrganizationId;
use engine::branding;
use http::{HeaderName, StatusCode, header};

use crate::pages::error::{failed, plain_json};
use crate::pages::view::brand_css;
use crate::web::context::Visit;

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const NOSNIFF: (HeaderName, &str) = (header::X_CONTENT_TYPE_OPTIONS, "nosniff");

/// `GET /brand/{owner}/{file}`: a stylesheet. Under a path that is out of date stands the present one, for a moment only:
/// a page that was open during the change still looks right.
pub(crate) async fn stylesheet(visit: Visit, Path((owner, file)): Path<(String, String)>) -> Response {
    let organization = Some(OrganizationId::from(owner)).filter(|owner| owner.as_str() != brand_css::ENVIRONMENT);
    let look = match branding::look(&visit.cx, organization.as_ref()).await {
        Ok(look) => look,
        Err(error) => return failed(&visit, &error),
    };
    if look.organization != organization {
        return plain_json(StatusCode::NOT_FOUND);
    }
    let css = brand_css::stylesheet(&look).unwrap_or_default();
    let is_present = file.strip_suffix(".css") == Some(&brand_css::hash(&css));
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (
            header::CACHE_CONTROL,
            if is_present { FOR_EVER } else { "public, max-age=60" },
        ),
        NOSNIFF,
    ];
    (headers, css).into_response()
}

/// `GET /brand/files/{file}`: a picture. Opened by itself, it may do nothing (R146).
pub(crate) async fn picture(visit: Visit, Path(file): Path<String>) -> Response {
    let Some((hash, ending)) = file.split_once('.') else {
        return plain_json(StatusCode::NOT_FOUND);
    };
    match branding::picture(&visit.cx, hash).await {
        Ok(Some(picture)) if picture.image.as_str() == ending => {
            let headers = [
                (header::CONTENT_TYPE, picture.image.media_type()),
                (header::CACHE_CONTROL, FOR_EVER),
                (
                    header::CONTENT_SECURITY_POLICY,
                    "sandbox; default-src 'none'; style-src 'unsafe-inline'",
                ),
                (header::CONTENT_DISPOSITION, "inline"),
                // Mail programs show it on pages of their own.
                (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
                NOSNIFF,
            ];
            (headers, picture.bytes).into_response()
        }
        Ok(_) => plain_json(StatusCode::NOT_FOUND),
        Err(error) => failed(&visit, &error),
    }
}
