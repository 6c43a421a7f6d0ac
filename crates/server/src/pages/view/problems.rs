//! All that a page says of what was sent: what is wrong with it, and what went well.

use engine::i18n::Words;

use super::{Field, Problem};

/// All that is wrong with what was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Nothing is wrong.
    pub fn none() -> &'static Self {
        const NONE: &Problems = &Problems(Vec::new());
        NONE
    }

    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn of(&self, field: &Field) -> Option<Problem> {
        self.0
            .iter()
            .copied()
            .find(|problem| problem.field().is_some_and(|other| other.id() == field.id()))
    }

    pub(super) fn first_field(&self) -> Option<Field> {
        self.0.iter().find_map(|problem| problem.field())
    }

    /// What stands above the form: problems of no field, and, when several fields are wrong, all of them.
    pub(super) fn summary(&self) -> impl Iterator<Item = Problem> {
        let several = self.0.iter().filter(|problem| problem.field().is_some()).count() > 1;
        self.0
            .iter()
            .copied()
            .filter(move |problem| several || problem.field().is_none())
    }

    pub(super) fn has_summary(&self) -> bool {
        self.summary().next().is_some()
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl From<Vec<Problem>> for Problems {
    fn from(problems: Vec<Problem>) -> Self {
        Self(problems)
    }
}

/// Something that happened as it should, worth telling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    CodeSent,
    PasswordChanged,
    PasswordRequested,
    SignInAgain,
}

impl Notice {
    pub(super) fn message(self, texts: &Words) -> &str {
        texts.text(match self {
            Self::CodeSent => "notice-code-sent",
            Self::PasswordChanged => "notice-password-changed",
            Self::PasswordRequested => "notice-password-requested",
            Self::SignInAgain => "notice-sign-in-again",
        })
    }
}
