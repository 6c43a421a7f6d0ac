//! Pictures of brands: what those of the environment and of organizations have in common.

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use domain::brands::{BrandFile, FileKind};
use http::{StatusCode, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde::Serialize;
use utoipa::ToSchema;

use super::body::word;
use super::codes::{self, Code};
use super::error::ApiError;
use super::response::{Answer, Result, done};
use crate::web::context::App;
use crate::web::headers::text;

/// The picture, and what stands around it in a multipart body.
const LONGEST: usize = engine::branding::LARGEST + 16 * 1024;

/// Which picture. `light` and `dark` are the vendor's; the icons of the browser's tab and the picture beside the form came
/// with us.
pub(super) fn kind(text: &str) -> Result<FileKind> {
    let kinds = FileKind::ALL.map(|kind| (kind.as_str(), kind));
    word("type", text, &kinds)
}

/// The field `logo` of a multipart body, with the name of its file.
pub(super) struct Upload(pub String, pub Bytes);

impl FromRequest<App> for Upload {
    type Rejection = ApiError;

    async fn from_request(request: Request, _: &App) -> Result<Self> {
        let bad = || {
            ApiError::bad(
                "BODY_INVALID",
                "The body must be a multipart form with a file in its field logo.",
            )
        };
        let kind = text(request.headers(), &header::CONTENT_TYPE).unwrap_or_default();
        let boundary = multer::parse_boundary(kind).map_err(|_| bad())?;
        let body = whole(request.into_body()).await?;
        let stream = futures_util::stream::iter([Ok::<_, std::convert::Infallible>(body)]);
        let mut parts = multer::Multipart::new(stream, boundary);
        let mut found = None;
        while let Some(part) = parts.next_field().await.map_err(|_| bad())? {
            if part.name() != Some("logo") {
                continue;
            }
            if found.is_some() {
                return Err(ApiError::invalid("logo", "was given twice"));
            }
            let name = part.file_name().unwrap_or_default().to_owned();
            found = Some(Self(name, part.bytes().await.map_err(|_| bad())?));
        }
        found.ok_or_else(|| ApiError::required("logo"))
    }
}

async fn whole(body: Body) -> Result<Bytes> {
    match Limited::new(body, LONGEST).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(ApiError::Refused {
            status: StatusCode::PAYLOAD_TOO_LARGE,
            code: "BODY_TOO_LARGE".into(),
            message: "The picture must be smaller than 1 MB.".to_owned(),
        }),
        Err(_) => Err(ApiError::bad("BODY_INVALID", "The body could not be read.")),
    }
}

/// What a body says; for the description.
#[derive(ToSchema)]
#[schema(as = add_logo_request)]
#[expect(
    dead_code,
    reason = "the description is made from it; the file is read from the parts of the body"
)]
pub(super) struct AddLogoRequest {
    /// A PNG, JPEG, GIF, WEBP, AVIF or SVG picture of less than 1 MB. In an SVG nothing may run or be loaded.
    #[schema(value_type = String, format = Binary)]
    logo: Vec<u8>,
}

/// The pictures there are.
#[derive(Serialize, ToSchema)]
#[schema(as = read_logo_response)]
pub(super) struct ReadLogoResponse {
    code: &'static str,
    message: &'static str,
    logos: Vec<LogoItem>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = logo)]
struct LogoItem {
    /// `light`, `dark`, `favicon_svg`, `favicon_fallback` or `panel`.
    #[serde(rename = "type")]
    kind: &'static str,
    /// What the file was called.
    file_name: String,
    /// Where it is, on the host of the environment.
    path: String,
}

pub(super) fn answer(files: Vec<BrandFile>) -> Answer<ReadLogoResponse> {
    let Code { code, message } = codes::OK;
    let logos = files.into_iter().map(|file| LogoItem {
        kind: file.kind.as_str(),
        path: file.path(),
        file_name: file.file_name,
    });
    Answer(ReadLogoResponse {
        code,
        message,
        logos: logos.collect(),
    })
}

/// After a removal: 204 where there was nothing to remove, as the reference has it.
pub(super) fn removed(was_there: bool, code: Code) -> Response {
    match was_there {
        true => done::<200>(code).into_response(),
        false => StatusCode::NO_CONTENT.into_response(),
    }
}
