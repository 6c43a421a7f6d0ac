//! Organizations, and what a sign-in may end with.

use server::pages::view::{
    Account, ChooseOrganization, CreateOrganization, Error as ErrorPage, ErrorCodes, Href, InvalidRedirectUrl,
    OrganizationChoice, Problem, Problems, RedirectKind, SignOutConfirm, SignedOut, Success,
};

use super::{Done, EMAIL, Gallery, form};

impl Gallery<'_> {
    pub(super) fn organizations(&self) -> Done {
        let choice = |code: &str, name: &str| OrganizationChoice {
            code: code.into(),
            name: name.into(),
            logo: None,
        };
        let choose = |problems: Problems, selected: Option<&str>| ChooseOrganization {
            page: self.page(),
            form: form("/auth/organization"),
            organizations: vec![
                choice("org_1", "Analytical Engines"),
                choice("org_2", "Babbage & Daughters"),
                choice(
                    "org_3",
                    "The Society for the Promotion of Very Long Organization Names in England",
                ),
            ],
            selected: selected.map(str::to_owned),
            create: Href::path("/auth/create_organization"),
            problems,
        };
        self.save("choose_organization", &choose(Problems::default(), Some("org_1")))?;
        self.save(
            "choose_organization-wrong",
            &choose(Problem::OrganizationRequired.into(), None),
        )?;
        let create = |problems: Problems| CreateOrganization {
            page: self.page(),
            form: form("/auth/create_organization"),
            name: String::new(),
            problems,
        };
        self.save("create_organization", &create(Problems::default()))?;
        self.save(
            "create_organization-wrong",
            &create(Problem::OrganizationNameRequired.into()),
        )
    }

    pub(super) fn outcomes(&self) -> Done {
        let home = || Href::web("https://app.acme.example/");
        let login = || Href::web("https://app.acme.example/login");
        let error = |problem| ErrorPage {
            page: self.page(),
            problem,
            home: home(),
            login: login(),
        };
        self.save("error", &error(Problem::Unknown))?;
        self.save("error-session", &error(Problem::SessionEnded))?;
        self.save("error_codes", &ErrorCodes { page: self.page() })?;
        self.save("error-access", &error(Problem::NoOrganizationAccess))?;
        let redirect = |kind, value: Option<&str>| InvalidRedirectUrl {
            page: self.page(),
            kind,
            value: value.map(str::to_owned),
            parameter: "redirect_uri",
            application: Some("Acme Projects".into()),
            home: Href::web("https://acme.example"),
            login: Href::web("https://acme.example/login"),
        };
        let value = "https://staging.acme.example/api/auth/kinde_callback?next=/<script>alert(1)</script>";
        self.save("invalid_redirect_url", &redirect(RedirectKind::Callback, Some(value)))?;
        self.save("invalid_redirect_url-missing", &redirect(RedirectKind::Logout, None))?;
        self.save(
            "signed_out",
            &SignedOut {
                page: self.page(),
                login: login(),
                home: None,
            },
        )?;
        let confirm = SignOutConfirm {
            page: self.page(),
            form: form("/logout"),
            account: Some(Account::email(EMAIL)),
            stay: home(),
        };
        self.save("sign_out_confirm", &confirm)?;
        let success = Success {
            page: self.page(),
            application: Some("Acme Desktop".into()),
            open: Href::application("acme://signed-in"),
        };
        self.save("success", &success)
    }
}
