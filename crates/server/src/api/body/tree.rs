//! JSON as it came, and how it becomes a request: by what the field must be, with a mistake told by where it stands and what
//! it must be, in the words of the API and not in those of the program.
//!
//! Other readers of JSON let a list stand for an object, and the last of two equal keys win: two programs could read one
//! body in two ways. Here both are refused.

use std::collections::HashSet;
use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Number;

/// JSON as it came.
#[derive(Debug, Clone)]
pub(super) enum Tree {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

/// What is wrong, and where: `identities[0].is_verified must be true or false`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    path: String,
    problem: String,
}

impl Wrong {
    fn here(problem: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            problem: problem.into(),
        }
    }

    /// The same, seen from the object around it.
    fn under(mut self, key: &str) -> Self {
        /// The most characters of a key that are shown.
        const SHOWN: usize = 64;
        let key: String = key.chars().filter(|c| !c.is_control()).take(SHOWN).collect();
        let dot = if self.path.is_empty() || self.path.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = format!("{key}{dot}{}", self.path);
        self
    }

    /// The same, seen from the list around it.
    fn at(mut self, place: usize) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = format!("[{place}]{dot}{}", self.path);
        self
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.is_empty() {
            true => write!(f, "the body {}", self.problem),
            false => write!(f, "{} {}", self.path, self.problem),
        }
    }
}

impl std::error::Error for Wrong {}

impl de::Error for Wrong {
    fn custom<T: fmt::Display>(problem: T) -> Self {
        Self::here(problem.to_string())
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self::here("is of another type than it must be")
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self::here("is out of range")
    }

    fn invalid_length(_: usize, _: &dyn de::Expected) -> Self {
        Self::here("has another length than it must have")
    }

    fn unknown_variant(_: &str, known: &'static [&'static str]) -> Self {
        Self::here(format!("must be one of {}", known.join(", ")))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::here("is required").under(field)
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::here("was given twice").under(field)
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Grower)
    }
}

struct Grower;

impl<'de> Visitor<'de> for Grower {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, is: bool) -> Result<Tree, E> {
        Ok(Tree::Bool(is))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
        Ok(Tree::Number(number.into()))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Tree, E> {
        let number = Number::from_f64(number).ok_or_else(|| E::custom("number out of range"))?;
        Ok(Tree::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Tree, E> {
        Ok(Tree::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree, A::Error> {
        let mut object = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            object.push(entry);
        }
        Ok(Tree::Object(object))
    }
}

impl Tree {
    /// What the object itself names with a text or a number.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&str, String)> {
        let entries = match self {
            Self::Object(entries) => entries.as_slice(),
            _ => &[],
        };
        entries.iter().filter_map(|(key, value)| match value {
            Self::Text(text) => Some((key.as_str(), text.clone())),
            Self::Number(number) => Some((key.as_str(), number.to_string())),
            _ => None,
        })
    }

    /// Refuses a key that stands twice in one object, wherever that is.
    pub(super) fn check_keys(&self) -> Result<(), Wrong> {
        match self {
            Self::Object(entries) => {
                let mut seen = HashSet::with_capacity(entries.len());
                for (key, value) in entries {
                    if !seen.insert(key) {
                        return Err(Wrong::here("was given twice").under(key));
                    }
                    value.check_keys().map_err(|wrong| wrong.under(key))?;
                }
                Ok(())
            }
            Self::List(items) => items
                .iter()
                .enumerate()
                .try_for_each(|(place, item)| item.check_keys().map_err(|wrong| wrong.at(place))),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) => Ok(()),
        }
    }
}

macro_rules! whole_numbers {
    ($($method:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
            match self {
                Self::Number(number) if !number.is_f64() => visit_number(&number, visitor),
                _ => Err(Wrong::here("must be a whole number")),
            }
        }
    )+};
}

macro_rules! numbers {
    ($($method:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
            match self {
                Self::Number(number) => visit_number(&number, visitor),
                _ => Err(Wrong::here("must be a number")),
            }
        }
    )+};
}

macro_rules! texts {
    ($($method:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
            match self {
                Self::Text(text) => visitor.visit_string(text),
                _ => Err(Wrong::here("must be a text")),
            }
        }
    )+};
}

fn visit_number<'de, V: Visitor<'de>>(number: &Number, visitor: V) -> Result<V::Value, Wrong> {
    match (number.as_u64(), number.as_i64(), number.as_f64()) {
        (Some(number), ..) => visitor.visit_u64(number),
        (_, Some(number), _) => visitor.visit_i64(number),
        (.., Some(number)) => visitor.visit_f64(number),
        _ => Err(Wrong::here("is out of range")),
    }
}

impl<'de> de::Deserializer<'de> for Tree {
    type Error = Wrong;

    whole_numbers! { deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16
    deserialize_u32 deserialize_u64 }
    numbers! { deserialize_f32 deserialize_f64 }
    texts! { deserialize_char deserialize_str deserialize_string deserialize_identifier }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Self::Null => visitor.visit_unit(),
            Self::Bool(is) => visitor.visit_bool(is),
            Self::Number(number) => visit_number(&number, visitor),
            Self::Text(text) => visitor.visit_string(text),
            Self::List(items) => visitor.visit_seq(Items(items.into_iter().enumerate())),
            Self::Object(entries) => visitor.visit_map(Entries {
                rest: entries.into_iter(),
                value: None,
            }),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Self::Bool(is) => visitor.visit_bool(is),
            _ => Err(Wrong::here("must be true or false")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Self::Null => visitor.visit_none(),
            other => visitor.visit_some(other),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            list @ Self::List(_) => list.deserialize_any(visitor),
            _ => Err(Wrong::here("must be a list")),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            object @ Self::Object(_) => object.deserialize_any(visitor),
            _ => Err(Wrong::here("must be an object")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        match self {
            Self::Text(word) => visitor.visit_enum(IntoDeserializer::<Wrong>::into_deserializer(word)),
            _ => Err(de::Error::unknown_variant("", words)),
        }
    }

    forward_to_deserialize_any! { i128 u128 bytes byte_buf unit unit_struct tuple tuple_struct ignored_any }
}

struct Items(std::iter::Enumerate<std::vec::IntoIter<Tree>>);

impl<'de> SeqAccess<'de> for Items {
    type Error = Wrong;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Wrong> {
        let Some((place, item)) = self.0.next() else {
            return Ok(None);
        };
        seed.deserialize(item).map(Some).map_err(|wrong| wrong.at(place))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Entries {
    rest: std::vec::IntoIter<(String, Tree)>,
    value: Option<(String, Tree)>,
}

impl<'de> MapAccess<'de> for Entries {
    type Error = Wrong;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Wrong> {
        let Some((key, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = Some((key.clone(), value));
        seed.deserialize(Tree::Text(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Wrong> {
        let (key, value) = self.value.take().ok_or_else(|| Wrong::here("cannot be read"))?;
        seed.deserialize(value).map_err(|wrong| wrong.under(&key))
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::{Map, Value, json};

    use super::*;
    use crate::api::body::given;

    #[derive(Debug, Deserialize)]
    struct Request {
        #[serde(default, deserialize_with = "given")]
        profile: Option<Profile>,
        #[serde(default, deserialize_with = "given")]
        list: Option<Vec<Profile>>,
        #[serde(default, deserialize_with = "given")]
        count: Option<u32>,
        #[serde(default)]
        options: Map<String, Value>,
        #[serde(default)]
        anything: Option<Value>,
    }

    #[derive(Debug, Deserialize)]
    struct Profile {
        name: String,
        #[serde(default)]
        is_new: bool,
    }

    fn read(text: &str) -> Result<Request, String> {
        let tree: Tree = serde_json::from_str(text).map_err(|error| error.to_string())?;
        tree.check_keys().map_err(|wrong| wrong.to_string())?;
        Request::deserialize(tree).map_err(|wrong| wrong.to_string())
    }

    #[test]
    fn a_mistake_is_told_by_its_place() {
        for (text, told) in [
            (r#"["Ada"]"#, "the body must be an object"),
            (r#"{"profile":["Ada"]}"#, "profile must be an object"),
            (r#"{"profile":null}"#, "profile must be an object"),
            (r#"{"profile":{}}"#, "profile.name is required"),
            (r#"{"profile":{"name":7}}"#, "profile.name must be a text"),
            (r#"{"profile":{"name":null}}"#, "profile.name must be a text"),
            (r#"{"list":{}}"#, "list must be a list"),
            (r#"{"list":[{"name":"a"},["b",true]]}"#, "list[1] must be an object"),
            (
                r#"{"list":[{"name":"a","is_new":"yes"}]}"#,
                "list[0].is_new must be true or false",
            ),
            (r#"{"count":"7"}"#, "count must be a whole number"),
            (r#"{"count":1.5}"#, "count must be a whole number"),
            (r#"{"count":-1}"#, "count is out of range"),
            (r#"{"options":[]}"#, "options must be an object"),
            (r#"{"count":1,"count":2}"#, "count was given twice"),
            (r#"{"anything":[{"a":1,"a":1}]}"#, "anything[0].a was given twice"),
            (r#"{"other":{"a":1,"a":1}}"#, "other.a was given twice"),
        ] {
            assert_eq!(read(text).unwrap_err(), told, "{text}");
        }
    }

    #[test]
    fn what_is_right_is_read_and_unknown_keys_are_passed_over() {
        let text = r#"{"profile":{"name":"Ada","x":[]},"list":[{"name":"a","is_new":true}],"count":4294967295,
            "options":{"a":[1,-1,1.5,null,{"b":true}]},"anything":{"c":1e3},"unknown":{"d":[]}}"#;
        let request = read(text).unwrap();
        assert_eq!(request.profile.unwrap().name, "Ada");
        assert!(request.list.unwrap()[0].is_new);
        assert_eq!(request.count, Some(u32::MAX));
        assert_eq!(
            Value::Object(request.options),
            json!({ "a": [1, -1, 1.5, null, { "b": true }] })
        );
        assert_eq!(request.anything, Some(json!({ "c": 1000.0 })));
        let nothing = read("{}").unwrap();
        assert!(nothing.profile.is_none() && nothing.count.is_none() && nothing.anything.is_none());
    }
}
