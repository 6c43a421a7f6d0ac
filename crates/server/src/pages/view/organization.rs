//! Which organization? One of several, or a new one.

use std::borrow::Cow;

use askama::Template;

use super::brand::initial;
use super::{Field, Form, Href, Page, Problems, View};

/// Asks a member of several organizations where to go.
#[derive(Template)]
#[template(path = "pages/choose_organization.html")]
pub struct ChooseOrganization {
    pub page: Page,
    pub form: Form,
    /// One that the visitor does not belong to yet, and may join. Then each has a button of its own.
    pub new: Option<OrganizationChoice>,
    pub organizations: Vec<OrganizationChoice>,
    /// The code of the one that is marked at first.
    pub selected: Option<String>,
    /// Where a new one is created; without it, nothing is offered.
    pub create: Option<Href>,
    pub problems: Problems,
}

/// One organization to choose.
#[derive(Debug, Clone)]
pub struct OrganizationChoice {
    /// Sent as `p_org_code`.
    pub code: String,
    pub name: String,
    pub logo: Option<Href>,
}

impl OrganizationChoice {
    fn initial(&self) -> String {
        initial(&self.name)
    }
}

impl View for ChooseOrganization {
    fn title(&self) -> Cow<'_, str> {
        match &self.new {
            Some(new) => self.named("choose-organization-join-title", new).into(),
            None => self.page.text("choose-organization-title").into(),
        }
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        self.new.is_none().then_some(Field::OrganizationCode)
    }
}

impl ChooseOrganization {
    fn named(&self, key: &str, one: &OrganizationChoice) -> String {
        let name = one.name.as_str().into();
        self.page.texts.text_with(key, &[("organization", name)])
    }

    fn is_selected(&self, choice: &OrganizationChoice) -> bool {
        self.selected.as_ref() == Some(&choice.code)
    }
}

/// Asks for the name of a new organization.
#[derive(Template)]
#[template(path = "pages/create_organization.html")]
pub struct CreateOrganization {
    pub page: Page,
    pub form: Form,
    /// What to show in the field.
    pub name: String,
    pub problems: Problems,
}

impl View for CreateOrganization {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("create-organization-title").into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::OrganizationName)
    }
}
