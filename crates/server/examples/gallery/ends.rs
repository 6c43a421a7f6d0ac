//! Organizations, and what a sign-in may end with.

use server::pages::view::{
    Account, Anew, ChooseOrganization, CreateOrganization, Error as ErrorPage, ErrorCodes, Href, InvalidRedirectUrl,
    Onward, OrganizationChoice, Parameter, Problem, Problems, RedirectKind, SignOutConfirm, SignedOut, Success,
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
            new: None,
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
        let join = ChooseOrganization {
            new: Some(choice("org_4", "Difference Engines")),
            ..choose(Problems::default(), None)
        };
        self.save("choose_organization-join", &join)?;
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
            home: home(),
            login: login(),
            ..ErrorPage::of(self.page(), problem)
        };
        self.save("error", &error(Problem::Unknown))?;
        self.save("error-session", &error(Problem::SessionEnded))?;
        self.save("error_codes", &ErrorCodes { page: self.page() })?;
        let access = ErrorPage {
            account: Some(Account::email(EMAIL)),
            anew: Some(Anew {
                form: form("/sign-in/flow/another-account"),
                text: "action-change-account",
            }),
            login: None,
            ..error(Problem::NoOrganizationAccess)
        };
        self.save("error-access", &access)?;
        let way = |to, text| Href::path(to).map(|href| Onward { href, text });
        let closed = ErrorPage {
            onward: [
                way("/sign-in/flow/request-access", "request-access-link"),
                way("/sign-in/flow/login", "register-sign-in"),
            ]
            .into_iter()
            .flatten()
            .collect(),
            login: None,
            ..error(Problem::RegistrationClosed)
        };
        self.save("error-registration", &closed)?;
        let parameter = ErrorPage {
            parameter: Some(Parameter {
                name: "client_id",
                value: Some("a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0".to_owned()),
            }),
            ..ErrorPage::of(self.page(), Problem::BadRequest)
        };
        self.save("error-parameter", &parameter)?;
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
