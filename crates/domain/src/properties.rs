//! Properties: extra fields of users, organizations and applications.

use crate::ids::{PropertyCategoryId, PropertyId};
use crate::text::TextError;

/// What a property belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PropertyContext {
    /// Users.
    Usr,
    /// Organizations.
    Org,
    /// Applications.
    App,
}

impl PropertyContext {
    /// The word in storage and on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Usr => "usr",
            Self::Org => "org",
            Self::App => "app",
        }
    }

    /// Reads the word; `None` when there is no such context.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Usr, Self::Org, Self::App]
            .into_iter()
            .find(|context| context.as_str() == text)
    }
}

/// What a property's values look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PropertyType {
    /// One line of text.
    SingleLineText,
    /// Text with line ends.
    MultiLineText,
}

impl PropertyType {
    /// The word in storage and on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SingleLineText => "single_line_text",
            Self::MultiLineText => "multi_line_text",
        }
    }

    /// Reads the word; `None` when there is no such type.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::SingleLineText, Self::MultiLineText]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }

    /// The most characters of a value.
    pub fn longest(self) -> usize {
        match self {
            Self::SingleLineText => 1_000,
            Self::MultiLineText => 5_000,
        }
    }

    /// Whether a text can be a value: short enough, and without control characters but, in several lines, line ends and
    /// tabs.
    pub fn check(self, value: &str) -> Result<(), TextError> {
        if value.chars().count() > self.longest() {
            return Err(TextError::TooLong);
        }
        let may_be_there = |c: char| match self {
            Self::SingleLineText => !c.is_control(),
            Self::MultiLineText => !c.is_control() || matches!(c, '\n' | '\r' | '\t'),
        };
        match value.chars().all(may_be_there) {
            true => Ok(()),
            false => Err(TextError::Invalid),
        }
    }
}

/// What properties are grouped by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PropertyCategory {
    /// Its id.
    pub id: PropertyCategoryId,
    /// What it is called; no other category of its context is called so.
    pub name: String,
    /// What its properties belong to.
    pub context: PropertyContext,
}

/// A property's definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property {
    /// Its id.
    pub id: PropertyId,
    /// The key that tokens carry. It never changes.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// What it belongs to.
    pub context: PropertyContext,
    /// What its values look like. It never changes.
    pub kind: PropertyType,
    /// Its category.
    pub category_id: PropertyCategoryId,
    /// A private property never shows in tokens.
    pub is_private: bool,
    /// Came with the product, and can't be edited.
    pub is_kinde_property: bool,
}

/// A built-in category with its keys (without the `kp_usr_` / `kp_org_` prefix) and names.
pub struct BuiltIn {
    /// The contexts it exists in.
    pub contexts: &'static [PropertyContext],
    /// The category's name.
    pub category: &'static str,
    /// Whether its values show in tokens unless an administrator says otherwise.
    pub is_private: bool,
    /// Keys without prefix.
    pub keys: &'static [&'static str],
}

use PropertyContext::{Org, Usr};

/// The properties that every business has from the start.
pub const BUILT_IN: &[BuiltIn] = &[
    BuiltIn {
        contexts: &[Usr],
        category: "Personal",
        is_private: false,
        keys: &[
            "salutation",
            "middle_name",
            "job_title",
            "industry",
            "street_address",
            "street_address_2",
            "city",
            "state_region",
            "postcode",
            "is_marketing_opt_in",
        ],
    },
    BuiltIn {
        contexts: &[Org],
        category: "Organization",
        is_private: false,
        keys: &[
            "street_address",
            "street_address_2",
            "city",
            "state_region",
            "postcode",
            "country",
            "industry",
        ],
    },
    BuiltIn {
        contexts: &[Usr, Org],
        category: "UTM",
        is_private: true,
        keys: &["utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term"],
    },
    BuiltIn {
        contexts: &[Usr, Org],
        category: "Google",
        is_private: true,
        keys: &[
            "gclid", "click_id", "hsa_acc", "hsa_cam", "hsa_grp", "hsa_ad", "hsa_src", "hsa_tgt", "hsa_kw", "hsa_mt",
            "hsa_net", "hsa_ver",
        ],
    },
    BuiltIn {
        contexts: &[Usr, Org],
        category: "Marketing",
        is_private: true,
        keys: &[
            "match_type",
            "keyword",
            "device",
            "ad_group_id",
            "campaign_id",
            "creative",
            "network",
            "ad_position",
            "fbclid",
            "li_fat_id",
            "msclkid",
            "twclid",
            "ttclid",
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_line_has_no_line_ends_and_several_lines_no_other_controls() {
        let (single, multi) = (PropertyType::SingleLineText, PropertyType::MultiLineText);
        assert_eq!(single.check("One line, ünï ✓"), Ok(()));
        assert_eq!(single.check("two\nlines"), Err(TextError::Invalid));
        assert_eq!(multi.check("two\r\n\tlines"), Ok(()));
        assert_eq!(multi.check("bell\u{7}"), Err(TextError::Invalid));
        assert_eq!(single.check(&"ü".repeat(1_000)), Ok(()));
        assert_eq!(single.check(&"x".repeat(1_001)), Err(TextError::TooLong));
        assert_eq!(multi.check(&"x".repeat(5_001)), Err(TextError::TooLong));
    }
}
