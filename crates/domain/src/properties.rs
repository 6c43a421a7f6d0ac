//! Properties: extra fields of users, organizations and applications.

use crate::ids::{PropertyCategoryId, PropertyId};

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
    /// `single_line_text` or `multi_line_text`.
    pub kind: String,
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
