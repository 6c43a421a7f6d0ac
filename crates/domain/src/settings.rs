//! What settings may be: each kind of settings knows its own limits.

/// A setting that cannot be as it was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name} {problem}")]
pub struct WrongSetting {
    /// Which one.
    pub name: &'static str,
    /// What is wrong with it, as the end of a sentence that begins with its name.
    pub problem: String,
}

impl WrongSetting {
    /// A setting, and what is wrong with it.
    pub fn new(name: &'static str, problem: impl Into<String>) -> Self {
        Self {
            name,
            problem: problem.into(),
        }
    }
}

/// Settings that can be checked as a whole.
pub trait Rules {
    /// Whether everything is within its limits; otherwise the first thing that is not.
    fn check(&self) -> Result<(), WrongSetting>;
}

/// A number within limits, both included.
pub fn within(name: &'static str, value: i64, least: i64, most: i64) -> Result<(), WrongSetting> {
    match (least..=most).contains(&value) {
        true => Ok(()),
        false => Err(WrongSetting::new(name, format!("must be from {least} to {most}"))),
    }
}

/// The most names of domains in a list.
const MOST_DOMAINS: usize = 100;

/// A list of e-mail domains, as they stand behind the `@`: `example.com`, in lower case.
pub fn domains(name: &'static str, list: &[String]) -> Result<(), WrongSetting> {
    if list.len() > MOST_DOMAINS {
        return Err(WrongSetting::new(
            name,
            format!("can have up to {MOST_DOMAINS} domains"),
        ));
    }
    let wrong = list.iter().find(|domain| !is_domain(domain));
    wrong.map_or(Ok(()), |domain| {
        let problem = format!("must hold domains like example.com in lower case; {domain:?} is none");
        Err(WrongSetting::new(name, problem))
    })
}

fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    text.len() <= 253 && text.contains('.') && text.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_within_its_limits_or_refused_by_name() {
        assert_eq!(within("lockout_failures", 1, 1, 100), Ok(()));
        let wrong = within("lockout_failures", 0, 1, 100).unwrap_err();
        assert_eq!(wrong.to_string(), "lockout_failures must be from 1 to 100");
    }

    #[test]
    fn a_domain_is_written_as_it_stands_in_an_address() {
        let list = |domain: &str| domains("allowed_domains", &[domain.to_owned()]);
        for good in ["example.com", "a-b.co.uk", "xn--bcher-kva.example"] {
            assert_eq!(list(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "example",
            "@example.com",
            "Example.com",
            "a..b",
            "-a.com",
            "a_b.com",
            "*.com",
            "bücher.example",
        ] {
            assert!(list(bad).is_err(), "{bad}");
        }
    }
}
