//! Brands: the pictures of an environment and its organizations, and how both together look.

pub mod look;
mod svg;

use std::collections::HashMap;
use std::sync::Arc;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use bytes::Bytes;
use domain::brands::{BrandFile, FileKind, ImageType};
use domain::events::Event;
use domain::ids::{EnvironmentId, OrganizationId, hex};
use domain::organizations::Organization;
use moka::sync::Cache;
use serde_json::json;
use store::Tx;

pub use self::look::{Logo, Look};
use crate::context::{Context, Work};
use crate::error::{Error, Result};

/// A picture is smaller than a megabyte (behaviour, section 16).
pub const LARGEST: usize = 1_000_000;
/// The most characters kept of the name of a file.
const LONGEST_NAME: usize = 120;
/// How much memory pictures may take.
const REMEMBERED: u64 = 16 * 1024 * 1024;

/// A picture as it is sent.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Its type.
    pub image: ImageType,
    /// Its bytes.
    pub bytes: Bytes,
}

/// Pictures that were asked for lately, by environment and hash. A hash names its content, so none is ever out of date.
#[derive(Debug)]
pub(crate) struct Pictures(Cache<(EnvironmentId, String), Picture>);

impl Default for Pictures {
    fn default() -> Self {
        let weigher =
            |_: &(EnvironmentId, String), picture: &Picture| u32::try_from(picture.bytes.len()).unwrap_or(u32::MAX);
        Self(Cache::builder().weigher(weigher).max_capacity(REMEMBERED).build())
    }
}

/// What pictures there are of the environment, or of one of its organizations.
pub async fn list(cx: &Context, organization: Option<&OrganizationId>) -> Result<Vec<BrandFile>> {
    cx.read(async |tx: &mut Tx| {
        if let Some(id) = organization {
            found(store::organizations::find(tx, cx.env(), id).await?)?;
        }
        Ok(store::brand_files::list(tx, cx.env(), organization).await?)
    })
    .await
}

/// The logos of several organizations: for each that has any, that for light and that for dark pages.
pub async fn logos(cx: &Context, organizations: &[OrganizationId]) -> Result<HashMap<OrganizationId, Logo>> {
    cx.read(async |tx: &mut Tx| logos_in(cx, tx, organizations).await).await
}

/// The same, within a transaction.
pub(crate) async fn logos_in(
    cx: &Context,
    tx: &mut Tx,
    organizations: &[OrganizationId],
) -> Result<HashMap<OrganizationId, Logo>> {
    if organizations.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = store::brand_files::list_logos(tx, cx.env(), organizations).await?;
    let mut files = HashMap::<_, Vec<BrandFile>>::new();
    for (id, file) in rows {
        files.entry(id).or_default().push(file);
    }
    let logos = files
        .into_iter()
        .filter_map(|(id, files)| Some((id, Logo::of(&files)?)));
    Ok(logos.collect())
}

/// Keeps a picture, in place of the one of its kind that there was. What it is, its bytes say (R146).
pub async fn upload(
    cx: &Context,
    organization: Option<&OrganizationId>,
    kind: FileKind,
    (file_name, bytes): (&str, Bytes),
) -> Result<()> {
    let picture = examined(kind, bytes)?;
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &picture.bytes);
    let file = BrandFile {
        kind,
        hash: hex(&digest.as_ref()[..16]),
        image: picture.image,
        file_name: named(file_name, kind, picture.image),
    };
    let body = BASE64.encode(&picture.bytes);
    cx.work(async |work: &mut Work<'_>| {
        let changed = hold(cx, work, organization).await?;
        let before = kept(cx, work, organization, kind).await?;
        store::brand_files::replace(work.tx(), cx.env(), organization, (&file, &body), cx.now()).await?;
        work.announce(told(changed, kind, before.as_ref(), Some(&file))).await?;
        noticed(work, organization).await
    })
    .await
}

/// Removes a picture; whether there was one.
pub async fn remove(cx: &Context, organization: Option<&OrganizationId>, kind: FileKind) -> Result<bool> {
    cx.work(async |work: &mut Work<'_>| {
        let changed = hold(cx, work, organization).await?;
        let before = kept(cx, work, organization, kind).await?;
        if store::brand_files::delete(work.tx(), cx.env(), organization, kind).await? == 0 {
            return Ok(false);
        }
        work.announce(told(changed, kind, before.as_ref(), None)).await?;
        noticed(work, organization).await?;
        Ok(true)
    })
    .await
}

/// The event of a change of whose picture it is. Its row is held: nobody else changes a picture meanwhile, and none is left
/// of an organization that is gone.
async fn hold(cx: &Context, work: &mut Work<'_>, organization: Option<&OrganizationId>) -> Result<Event> {
    match organization {
        Some(id) => {
            let organization = found(store::organizations::find_to_change(work.tx(), cx.env(), id).await?)?;
            Ok(Event::organization_updated(&organization))
        }
        None => {
            store::environments::find_to_change(work.tx(), cx.env()).await?;
            Ok(Event::of("environment.updated"))
        }
    }
}

/// The picture of this kind that there is.
async fn kept(
    cx: &Context,
    work: &mut Work<'_>,
    organization: Option<&OrganizationId>,
    kind: FileKind,
) -> Result<Option<BrandFile>> {
    let files = store::brand_files::list(work.tx(), cx.env(), organization).await?;
    Ok(files.into_iter().find(|file| file.kind == kind))
}

/// Which picture there was, and which there is now (R209). Its hash is the name under which it is seen.
fn told(changed: Event, kind: FileKind, before: Option<&BrandFile>, after: Option<&BrandFile>) -> Event {
    let picture = |file: Option<&BrandFile>| {
        let picture = file.map(|file| json!({ "file_name": file.file_name, "hash": file.hash }));
        json!({ "pictures": { kind.as_str(): picture } })
    };
    changed.changed((picture(before), picture(after)))
}

/// Nodes keep in memory how the environment looks; its organizations are read when they are needed.
async fn noticed(work: &mut Work<'_>, organization: Option<&OrganizationId>) -> Result<()> {
    match organization {
        Some(_) => Ok(()),
        None => work.changed().await,
    }
}

fn found(organization: Option<Organization>) -> Result<Organization> {
    organization.ok_or(Error::NotFound("the organization"))
}

/// The picture with this hash, for whoever looks at a page.
pub async fn picture(cx: &Context, hash: &str) -> Result<Option<Picture>> {
    let (pictures, key) = (cx.engine.pictures(), (cx.env().clone(), hash.to_owned()));
    if let Some(picture) = pictures.0.get(&key) {
        return Ok(Some(picture));
    }
    let body = cx
        .read(async |tx: &mut Tx| Ok(store::brand_files::find_body(tx, cx.env(), hash).await?))
        .await?;
    let Some(body) = body else { return Ok(None) };
    let picture = Picture {
        image: body.image,
        bytes: BASE64.decode(&body.body).map_err(Error::internal)?.into(),
    };
    pictures.0.insert(key, picture.clone());
    Ok(Some(picture))
}

/// The look of the environment, or of one of its organizations; that of the environment where there is no such one.
pub async fn look(cx: &Context, organization: Option<&OrganizationId>) -> Result<Arc<Look>> {
    match organization {
        None => Ok(Arc::clone(&cx.environment.look)),
        Some(id) => cx.read(async |tx: &mut Tx| of(cx, tx, Some(id)).await).await,
    }
}

/// [`look`], within a transaction.
pub(crate) async fn of(cx: &Context, tx: &mut Tx, organization: Option<&OrganizationId>) -> Result<Arc<Look>> {
    let own = &cx.environment.look;
    let Some(id) = organization else {
        return Ok(Arc::clone(own));
    };
    let Some(organization) = store::organizations::find(tx, cx.env(), id).await? else {
        return Ok(Arc::clone(own));
    };
    let files = store::brand_files::list(tx, cx.env(), Some(id)).await?;
    Ok(Arc::new(own.of_organization(&organization, &files)))
}

fn examined(kind: FileKind, bytes: Bytes) -> Result<Picture> {
    let refused = |problem: &str| Err(Error::invalid("logo", problem));
    if bytes.is_empty() {
        return refused("is empty");
    }
    if bytes.len() > LARGEST {
        return refused("must be smaller than 1 MB");
    }
    let picture = match ImageType::of_raster(&bytes) {
        Some(image) => Picture { image, bytes },
        None if svg::is_svg(&bytes) => {
            let problem = |problem| Error::invalid("logo", format!("is an SVG that {problem}"));
            Picture {
                image: ImageType::Svg,
                bytes: svg::cleaned(&bytes).map_err(problem)?.into(),
            }
        }
        None => return refused("must be a PNG, JPEG, GIF, WEBP, AVIF or SVG picture"),
    };
    match (kind, picture.image) {
        (FileKind::FaviconSvg, ImageType::Svg) => Ok(picture),
        (FileKind::FaviconSvg, _) => refused("must be an SVG picture"),
        (FileKind::FaviconFallback, ImageType::Png) => Ok(picture),
        (FileKind::FaviconFallback, _) => refused("must be a PNG picture"),
        _ => Ok(picture),
    }
}

/// The last part of what a file was called, without anything odd; it is only ever shown.
fn named(file_name: &str, kind: FileKind, image: ImageType) -> String {
    let last = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    match plain.trim() {
        "" => format!("{}.{}", kind.as_str(), image.as_str()),
        plain => plain.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r146_a_picture_that_is_none_or_too_large_is_refused() {
        let refused = |kind, bytes: &[u8]| {
            examined(kind, Bytes::copy_from_slice(bytes))
                .map(|picture| picture.image)
                .unwrap_err()
                .to_string()
        };
        assert_eq!(refused(FileKind::Light, b""), "logo is empty");
        assert!(refused(FileKind::Light, b"<html><body>").contains("must be a PNG"));
        assert!(refused(FileKind::Light, &vec![0; LARGEST + 1]).contains("1 MB"));
        assert!(refused(FileKind::Light, b"<svg onload='x'/>").contains("the handler onload"));
        assert!(refused(FileKind::FaviconSvg, b"\x89PNG\r\n\x1a\n").contains("must be an SVG"));
        assert!(refused(FileKind::FaviconFallback, b"<svg/>").contains("must be a PNG"));
    }

    #[test]
    fn r146_the_name_of_a_file_is_never_a_path() {
        let name = |name| named(name, FileKind::Light, ImageType::Png);
        assert_eq!(name("../../etc/passwd"), "passwd");
        assert_eq!(name("C:\\logos\\acme\n.png"), "acme.png");
        assert_eq!(name(" "), "light.png");
    }
}
