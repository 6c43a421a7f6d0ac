//! Which value a flag takes for whom. Pure functions.

use serde_json::Value;

use crate::feature_flags::{FeatureFlag, FlagLevel, FlagType};

/// A value's text as JSON of the flag's type; text that doesn't fit the type counts as the type's zero.
pub fn typed(kind: FlagType, text: &str) -> Value {
    match kind {
        FlagType::Str => Value::from(text),
        FlagType::Int => Value::from(parse_int(text).unwrap_or(0)),
        FlagType::Bool => Value::from(text == "true"),
    }
}

/// Checks text as a value of the type and gives the form it is stored in; `None` when it doesn't fit.
pub fn parse(kind: FlagType, text: &str) -> Option<String> {
    match kind {
        FlagType::Str => Some(text.to_owned()),
        FlagType::Int => parse_int(text).map(|number| number.to_string()),
        FlagType::Bool => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "1" => Some("true".to_owned()),
            "false" | "0" => Some("false".to_owned()),
            _ => None,
        },
    }
}

/// A whole number of 32 bits; decimals are cut.
fn parse_int(text: &str) -> Option<i32> {
    let text = text.trim();
    let whole = match text.split_once('.') {
        Some((whole, decimals)) if decimals.bytes().all(|b| b.is_ascii_digit()) => whole,
        Some(_) => return None,
        None => text,
    };
    whole.parse().ok()
}

/// The value that holds: user before organization before environment before the default,
/// at no level that the flag doesn't allow.
pub fn resolve<'a>(flag: &'a FeatureFlag, values: impl IntoIterator<Item = (FlagLevel, &'a str)>) -> &'a str {
    values
        .into_iter()
        .filter(|(level, _)| *level <= flag.allow_override_level)
        .max_by_key(|(level, _)| *level)
        .map_or(&flag.default_value, |(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::FeatureFlagId;

    fn flag(level: FlagLevel) -> FeatureFlag {
        FeatureFlag {
            id: FeatureFlagId::from("flag_1"),
            key: "theme".into(),
            name: "Theme".into(),
            description: None,
            kind: FlagType::Str,
            default_value: "light".into(),
            allow_override_level: level,
        }
    }

    #[test]
    fn the_most_specific_allowed_level_wins() {
        let values = [
            (FlagLevel::Usr, "pink"),
            (FlagLevel::Env, "dark"),
            (FlagLevel::Org, "blue"),
        ];
        assert_eq!(resolve(&flag(FlagLevel::Usr), values), "pink");
        assert_eq!(resolve(&flag(FlagLevel::Org), values), "blue");
        assert_eq!(resolve(&flag(FlagLevel::Env), values), "dark");
        assert_eq!(resolve(&flag(FlagLevel::Usr), []), "light");
    }

    #[test]
    fn values_keep_to_their_type() {
        assert_eq!(parse(FlagType::Int, "5.9").as_deref(), Some("5"));
        assert_eq!(parse(FlagType::Int, "2147483648"), None);
        assert_eq!(parse(FlagType::Int, "1.x"), None);
        assert_eq!(parse(FlagType::Bool, "TRUE").as_deref(), Some("true"));
        assert_eq!(parse(FlagType::Bool, "yes"), None);
        assert_eq!(typed(FlagType::Int, "-3"), Value::from(-3));
    }
}
