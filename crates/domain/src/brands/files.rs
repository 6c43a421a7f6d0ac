//! The pictures of a brand: what each is for, and what it is.

/// A picture of a brand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// The logo on light pages.
    Light,
    /// The logo on dark pages.
    Dark,
    /// The icon in the browser's tab, as SVG.
    FaviconSvg,
    /// The same for browsers without SVG.
    FaviconFallback,
    /// The picture on the panel beside the form.
    Panel,
}

impl FileKind {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Light,
        Self::Dark,
        Self::FaviconSvg,
        Self::FaviconFallback,
        Self::Panel,
    ];

    /// The word in the Management API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::FaviconSvg => "favicon_svg",
            Self::FaviconFallback => "favicon_fallback",
            Self::Panel => "panel",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// A picture that was uploaded: what is known of it without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandFile {
    /// What it is for.
    pub kind: FileKind,
    /// Names its content.
    pub hash: String,
    /// Its type, as it was found out.
    pub image: ImageType,
    /// What it was called where it came from; shown to administrators, never part of a path.
    pub file_name: String,
}

/// The types of pictures that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ImageType {
    Png,
    Jpeg,
    Gif,
    Webp,
    Avif,
    Svg,
}

impl ImageType {
    const ALL: [Self; 6] = [Self::Png, Self::Jpeg, Self::Gif, Self::Webp, Self::Avif, Self::Svg];

    /// The ending of its address, which is also how it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Gif => "gif",
            Self::Webp => "webp",
            Self::Avif => "avif",
            Self::Svg => "svg",
        }
    }

    /// Reads the ending.
    pub fn parse(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|image| image.as_str() == ending)
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
            Self::Avif => "image/avif",
            Self::Svg => "image/svg+xml",
        }
    }

    /// What the first bytes say; what the sender says counts for nothing (R146). An SVG is a text and read elsewhere.
    pub fn of_raster(bytes: &[u8]) -> Option<Self> {
        let has = |at: usize, mark: &[u8]| bytes.get(at..at + mark.len()) == Some(mark);
        Some(if has(0, b"\x89PNG\r\n\x1a\n") {
            Self::Png
        } else if has(0, b"\xff\xd8\xff") {
            Self::Jpeg
        } else if has(0, b"GIF87a") || has(0, b"GIF89a") {
            Self::Gif
        } else if has(0, b"RIFF") && has(8, b"WEBP") {
            Self::Webp
        } else if has(4, b"ftypavif") || has(4, b"ftypavis") {
            Self::Avif
        } else {
            return None;
        })
    }
}

impl BrandFile {
    /// Its path on our host.
    pub fn path(&self) -> String {
        format!("/brand/files/{}.{}", self.hash, self.image.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r146_a_picture_is_what_its_bytes_say() {
        for (bytes, image) in [
            (&b"\x89PNG\r\n\x1a\nrest"[..], ImageType::Png),
            (b"\xff\xd8\xff\xe0", ImageType::Jpeg),
            (b"GIF89a", ImageType::Gif),
            (b"RIFF\0\0\0\0WEBPVP8 ", ImageType::Webp),
            (b"\0\0\0\x1cftypavif", ImageType::Avif),
        ] {
            assert_eq!(ImageType::of_raster(bytes), Some(image));
        }
        for bytes in [&b""[..], b"<html>", b"%PDF-1.7", b"PNG", b"RIFF\0\0\0\0WAVE", b"<svg/>"] {
            assert_eq!(ImageType::of_raster(bytes), None);
        }
    }
}
