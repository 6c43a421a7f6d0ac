//! The files that pages refer to. Compiled in, and served under a path that holds a hash of their
//! content, so that they can be kept for ever.

use std::sync::LazyLock;

/// A file to serve. Its path is new when its content is, so that
/// `Cache-Control: public, max-age=31536000, immutable` is right for it.
#[derive(Debug)]
pub struct Asset {
    pub path: String,
    pub content_type: &'static str,
    pub body: &'static str,
}

static STYLESHEET: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new(
        "css",
        "text/css; charset=utf-8",
        include_str!("../../../assets/doorstep.css"),
    )
});
static DOCS: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new(
        "css",
        "text/css; charset=utf-8",
        include_str!("../../../assets/docs.css"),
    )
});
static PASSKEYS: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new(
        "js",
        "text/javascript; charset=utf-8",
        include_str!("../../../assets/passkeys.js"),
    )
});
static LEAVING: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new(
        "js",
        "text/javascript; charset=utf-8",
        include_str!("../../../assets/leaving.js"),
    )
});
static COPY: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new(
        "js",
        "text/javascript; charset=utf-8",
        include_str!("../../../assets/copy.js"),
    )
});
static ICON: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("svg", "image/svg+xml", include_str!("../../../assets/doorstep.svg")));

/// The one stylesheet of all pages.
pub fn stylesheet() -> &'static Asset {
    &STYLESHEET
}

/// What the page of the API's description has besides.
pub fn docs_stylesheet() -> &'static Asset {
    &DOCS
}

/// What asks the browser for passkeys.
pub fn passkeys() -> &'static Asset {
    &PASSKEYS
}

/// What sends the form of a page that leaves for a provider.
pub fn leaving() -> &'static Asset {
    &LEAVING
}

/// What copies the recovery codes.
pub fn copy() -> &'static Asset {
    &COPY
}

/// The icon in the browser's tab.
pub fn icon() -> &'static Asset {
    &ICON
}

/// Every file.
pub fn all() -> impl Iterator<Item = &'static Asset> {
    let scripts = [passkeys(), leaving(), copy()];
    [stylesheet(), docs_stylesheet(), icon()].into_iter().chain(scripts)
}

/// The file at a path, if there is one.
pub fn find(path: &str) -> Option<&'static Asset> {
    all().find(|asset| asset.path == path)
}

impl Asset {
    fn new(ending: &str, content_type: &'static str, body: &'static str) -> Self {
        Self {
            path: format!("/assets/doorstep-{:016x}.{ending}", fnv1a(body)),
            content_type,
            body,
        }
    }
}

/// FNV-1a, 64 bits: names a version of a file, guards nothing.
pub(super) fn fnv1a(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_under_its_own_path_only() {
        assert_eq!(
            find(&stylesheet().path).map(|asset| asset.body),
            Some(stylesheet().body)
        );
        assert!(find("/assets/doorstep.css").is_none());
        assert_ne!(stylesheet().path, icon().path);
    }

    #[test]
    fn the_stylesheet_asks_no_other_server() {
        for css in [stylesheet().body, docs_stylesheet().body] {
            for word in ["http:", "https:", "@import", "url("] {
                assert!(!css.contains(word), "{word}");
            }
        }
    }

    #[test]
    fn the_stylesheet_knows_the_beginning_of_a_line_and_not_left_and_right() {
        let css = stylesheet().body;
        let without_comments: String = css
            .split("/*")
            .map(|part| part.split_once("*/").map_or(part, |two| two.1))
            .collect();
        for declaration in without_comments
            .split([';', '{', '}'])
            .filter_map(|one| one.split_once(':'))
        {
            let (name, value) = (declaration.0.trim(), declaration.1.trim());
            let words: Vec<_> = name.split('-').chain(value.split([' ', ','])).collect();
            assert!(!words.contains(&"left") && !words.contains(&"right"), "{name}: {value}");
            // Four values name the right and the left one by one.
            let sides: Vec<_> = value.split(' ').collect();
            let is_box = ["padding", "margin", "inset", "border-width"].contains(&name);
            assert!(!is_box || sides.len() < 4 || sides[1] == sides[3], "{name}: {value}");
        }
    }
}
