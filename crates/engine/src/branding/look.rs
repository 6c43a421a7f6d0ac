//! How pages and mails look for one environment or organization, put together from what both chose.

use domain::brands::{Brand, BrandFile, FileKind, Layout, Theme};
use domain::ids::OrganizationId;
use domain::organizations::Organization;

/// How pages and mails look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    /// Whose they are: the business, or the organization signed in to.
    pub name: String,
    /// The organization whose look it is; none for the environment's own.
    pub organization: Option<OrganizationId>,
    /// Its colours and shapes, over those of the environment.
    pub brand: Brand,
    /// Where there is one, it stands in place of the name.
    pub logo: Option<Logo>,
    /// The icon in the browser's tab.
    pub favicon_svg: Option<BrandFile>,
    /// The same for browsers without SVG.
    pub favicon_fallback: Option<BrandFile>,
    /// The picture beside the form.
    pub panel: Option<BrandFile>,
}

/// A logo, for light and dark pages; the same where there is only one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// On light pages.
    pub light: BrandFile,
    /// On dark pages.
    pub dark: BrandFile,
}

impl Look {
    /// A look of ours with nothing but a name.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// The environment's.
    pub fn of_environment(business: &str, brand: &Brand, files: &[BrandFile]) -> Self {
        Self {
            name: business.to_owned(),
            organization: None,
            brand: brand.clone(),
            logo: Logo::of(files),
            favicon_svg: file(files, FileKind::FaviconSvg),
            favicon_fallback: file(files, FileKind::FaviconFallback),
            panel: file(files, FileKind::Panel),
        }
    }

    /// An organization's, over that of its environment (behaviour, section 16).
    ///
    /// Without a logo of its own its name stands there, and the environment's logo only where that was asked for. The
    /// default organization is where everybody is who belongs nowhere else: it goes by the name of the business.
    pub fn of_organization(&self, organization: &Organization, files: &[BrandFile]) -> Self {
        let brand = organization.brand.over(&self.brand);
        let shows_environment = organization.is_default || brand.is_use_environment_logo == Some(true);
        Self {
            name: match organization.is_default {
                true => self.name.clone(),
                false => organization.name.clone(),
            },
            organization: Some(organization.id.clone()),
            logo: Logo::of(files).or_else(|| self.logo.clone().filter(|_| shows_environment)),
            favicon_svg: file(files, FileKind::FaviconSvg).or_else(|| self.favicon_svg.clone()),
            favicon_fallback: file(files, FileKind::FaviconFallback).or_else(|| self.favicon_fallback.clone()),
            panel: file(files, FileKind::Panel).or_else(|| self.panel.clone()),
            brand,
        }
    }

    /// Light, dark, or as the visitor likes it.
    pub fn theme(&self) -> Theme {
        self.brand.theme()
    }

    /// Where the form stands.
    pub fn layout(&self) -> Layout {
        self.brand.layout.unwrap_or_default()
    }
}

fn file(files: &[BrandFile], kind: FileKind) -> Option<BrandFile> {
    files.iter().find(|file| file.kind == kind).cloned()
}

impl Logo {
    /// The logo among files, if there is any.
    pub(super) fn of(files: &[BrandFile]) -> Option<Self> {
        let (light, dark) = (file(files, FileKind::Light), file(files, FileKind::Dark));
        Some(Self {
            light: light.clone().or_else(|| dark.clone())?,
            dark: dark.or(light)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use domain::brands::ImageType;
    use domain::organizations::OrganizationSettings;
    use domain::time::Timestamp;

    use super::*;

    fn picture(kind: FileKind, hash: &str) -> BrandFile {
        BrandFile {
            kind,
            hash: hash.into(),
            image: ImageType::Png,
            file_name: String::new(),
        }
    }

    fn organization(change: impl FnOnce(&mut Organization)) -> Organization {
        let mut organization = Organization {
            id: OrganizationId::from("org_1"),
            name: "Globex".into(),
            handle: None,
            external_id: None,
            is_default: false,
            is_allow_registrations: false,
            is_suspended: false,
            brand: Brand::default(),
            settings: OrganizationSettings::default(),
            created_at: Timestamp(0),
        };
        change(&mut organization);
        organization
    }

    fn shown(look: &Look) -> (&str, Option<&str>) {
        (&look.name, look.logo.as_ref().map(|logo| logo.light.hash.as_str()))
    }

    #[test]
    fn a_logo_falls_back_to_the_name_and_with_the_switch_to_that_of_the_environment() {
        let environment = Look::of_environment("Acme", &Brand::default(), &[picture(FileKind::Light, "acme")]);
        assert_eq!(shown(&environment), ("Acme", Some("acme")));

        let plain = organization(|_| {});
        let own = [picture(FileKind::Dark, "globex")];
        assert_eq!(
            shown(&environment.of_organization(&plain, &own)),
            ("Globex", Some("globex"))
        );
        assert_eq!(shown(&environment.of_organization(&plain, &[])), ("Globex", None));

        let switched = organization(|one| one.brand.is_use_environment_logo = Some(true));
        assert_eq!(
            shown(&environment.of_organization(&switched, &[])),
            ("Globex", Some("acme"))
        );
        assert_eq!(
            shown(&environment.of_organization(&switched, &own)),
            ("Globex", Some("globex"))
        );

        let default = organization(|one| one.is_default = true);
        assert_eq!(
            shown(&environment.of_organization(&default, &[])),
            ("Acme", Some("acme"))
        );
    }
}
