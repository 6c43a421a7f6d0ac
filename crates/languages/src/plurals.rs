//! Which plural forms a language has: asked of Fluent itself, so that it is what the product will do.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

/// The numbers tried out. The product counts minutes, tries and characters.
pub(crate) const NUMBERS: std::ops::RangeInclusive<u32> = 0..=200;

/// The Unicode data that Fluent carries knows no rules for these, so that it takes the English ones. They do without.
const WITHOUT: [&str; 1] = ["ht"];

const QUESTION: &str = "category = { $number ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";

/// The categories of whole numbers in a language: those that a choice must name, and those that it may.
pub(crate) struct Plurals {
    pub(crate) needed: BTreeSet<String>,
    pub(crate) possible: BTreeSet<String>,
}

impl Plurals {
    pub(crate) fn of(tag: &str) -> Self {
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
        let resource = FluentResource::try_new(QUESTION.to_owned()).unwrap_or_else(|(rest, _)| rest);
        bundle.add_resource_overriding(resource);
        let category = |number: u32| {
            let arguments: FluentArgs<'_> = [("number", number)].into_iter().collect();
            let message = bundle.get_message("category")?;
            let text = bundle.format_pattern(message.value()?, Some(&arguments), &mut Vec::new());
            Some(text.into_owned())
        };
        let possible: BTreeSet<String> = NUMBERS.filter_map(category).chain(["other".to_owned()]).collect();
        let needed = match WITHOUT.contains(&tag) {
            true => ["other".to_owned()].into(),
            false => possible.clone(),
        };
        Self { needed, possible }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_a_language_are_those_of_the_unicode_data() {
        for (tag, forms) in [
            ("ar-001", "few many one other two zero"),
            ("cs", "few one other"),
            ("de", "one other"),
            ("ht", "other"),
            ("ja", "other"),
            ("lt", "few one other"),
            ("lv", "one other zero"),
            ("nl-BE", "one other"),
            ("pl", "few many one other"),
            ("pt-PT", "one other"),
            ("zh-Hans", "other"),
        ] {
            let needed = Plurals::of(tag).needed;
            assert_eq!(needed.into_iter().collect::<Vec<_>>().join(" "), forms, "{tag}");
        }
    }
}
