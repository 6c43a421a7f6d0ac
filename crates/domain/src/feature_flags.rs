//! Feature flags: definitions of a business and values at each level.

use serde::{Deserialize, Serialize};

use crate::ids::FeatureFlagId;

/// What a flag's value is. It never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FlagType {
    /// Text.
    Str,
    /// A whole number of 32 bits.
    Int,
    /// True or false.
    Bool,
}

impl FlagType {
    /// The word in storage and in the Management API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Str => "str",
            Self::Int => "int",
            Self::Bool => "bool",
        }
    }

    /// The letter in tokens.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Str => "s",
            Self::Int => "i",
            Self::Bool => "b",
        }
    }

    /// Reads the word; `None` when there is no such type.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Str, Self::Int, Self::Bool]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }
}

/// A level at which a flag can have its own value; each includes the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FlagLevel {
    /// The whole environment.
    Env,
    /// One organization.
    Org,
    /// One user.
    Usr,
}

impl FlagLevel {
    /// The word in storage and on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Env => "env",
            Self::Org => "org",
            Self::Usr => "usr",
        }
    }

    /// Reads the word; `None` when there is no such level.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Env, Self::Org, Self::Usr]
            .into_iter()
            .find(|level| level.as_str() == text)
    }
}

/// A flag's definition. Values are text; `flags::typed` gives them their type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeatureFlag {
    /// Its id.
    pub id: FeatureFlagId,
    /// The key that code asks for. It never changes.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What it switches.
    pub description: Option<String>,
    /// The type of its value.
    pub kind: FlagType,
    /// The value where no level has its own.
    pub default_value: String,
    /// The most specific level that may have its own value.
    pub allow_override_level: FlagLevel,
}
