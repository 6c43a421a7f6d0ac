//! Renders every hosted page in its states, and every mail, into HTML files: `cargo xtask gallery` makes pictures of them,
//! and `cargo xtask test --only pages` looks whether everybody can use them.
//!
//! `cargo run -p server --example gallery -- FOLDER [--lang TAG | --lang all]`

use std::cell::RefCell;
use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use domain::brands::{Brand as BrandSettings, BrandFile, FileKind, ImageType, Layout};
use engine::branding::{Logo, Look};
use engine::i18n::{Locale, Words};
use engine::mail::templates::{CodeMail, CodePurpose, Letterhead, PasskeyChange, PasskeyMail, PasswordChangedMail};
use engine::sign_in::Ask;
use serde_json::{Value, json};
use server::pages::view::{
    Account, AccountLocked, AccountNotFound, AddPasskey, AppSetup, AskForPasskey, Brand, Change, ChooseOrganization,
    Clickwrap, Consents, CreateOrganization, DevInbox, Error as ErrorPage, ErrorCodes, Form, Href, InboxMessage,
    InvalidRedirectUrl, Leave, Login, Mark, MfaAuthenticatorApp, MfaKind, MfaMethodSelection, MfaOption, MfaSetupEmail,
    MfaSetupPhone, MfaUseRecoveryCode, MfaViewRecoveryCodes, Notice, OrganizationChoice, Otp, Page, PasswordPurpose,
    Problem, Problems, ProvideEmail, ProviderButton, Providers, Qr, RedirectKind, Register, SetPassword,
    SignOutConfirm, SignedOut, SsoHomeRealm, Success, UseOtp, VerifyPassword, View, Who, assets, brand_css,
};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("name a folder to write to")?);
    let wanted = match (arguments.next().as_deref(), arguments.next()) {
        (Some("--lang"), Some(tag)) => tag,
        _ => "en".to_owned(),
    };
    fs::create_dir_all(folder.join("assets"))?;
    for asset in assets::all() {
        fs::write(folder.join(asset.path.trim_start_matches('/')), asset.body)?;
    }
    let locales: Vec<Locale> = match wanted.as_str() {
        "all" => Locale::all().to_vec(),
        tag => vec![Locale::parse(tag).ok_or("there is no such language")?],
    };
    let pages = RefCell::default();
    for locale in locales {
        let gallery = Gallery {
            folder: folder.clone(),
            locale,
            brand: None,
            pages: &pages,
        };
        gallery.accounts()?;
        gallery.identifiers()?;
        gallery.codes_and_passwords()?;
        gallery.organizations()?;
        gallery.second_factors()?;
        gallery.outcomes()?;
        gallery.mails()?;
        if locale == Locale::EN {
            gallery.brands()?;
        }
    }
    let manifest = json!({ "pages": pages.into_inner(), "headers": server::pages::headers(NONCE) });
    fs::write(folder.join("pages.json"), serde_json::to_string_pretty(&manifest)?)?;
    println!("{}", folder.display());
    Ok(())
}

struct Gallery<'a> {
    folder: PathBuf,
    locale: Locale,
    /// Somebody's own look, with the word for it that goes behind the names of pages.
    brand: Option<(&'static str, Arc<Brand>)>,
    /// What was written.
    pages: &'a RefCell<Vec<Value>>,
}

type Done = Result<(), Box<dyn Error>>;

/// The script takes it apart; on a page of the gallery nobody answers.
const OPTIONS: &str = r#"{"challenge":"AAAA","user":{"id":"AAAA"}}"#;
/// The pages that are shown in each brand.
const BRANDED: [&str; 5] = [
    "login",
    "login-general",
    "register-wrong",
    "choose_organization",
    "error-session",
];
/// Made anew for each page by the server.
const NONCE: &str = "gallery";
const EMAIL: &str = "ada.lovelace@example.com";

impl Gallery<'_> {
    fn page(&self) -> Page {
        let brand = match &self.brand {
            Some((_, brand)) => Arc::clone(brand),
            None => Arc::new(known(Brand::named("Acme"))),
        };
        Page {
            nonce: NONCE.into(),
            ..Page::new(self.locale, brand, "0193f2c4-77aa-7c31-9d2e-5b8f0e6a1c42")
        }
    }

    fn save(&self, name: &str, view: &impl View) -> Done {
        let name = match &self.brand {
            Some(_) if !BRANDED.contains(&name) => return Ok(()),
            Some((word, _)) => format!("{name}--{word}"),
            None => name.to_owned(),
        };
        self.write(&name, &view.html()?, false)
    }

    fn write(&self, name: &str, html: &str, is_mail: bool) -> Done {
        let lang = self.locale.tag();
        // The files are opened from a folder, where `/assets` is not the root.
        let html = html
            .replace("\"/assets/", "\"../assets/")
            .replace("\"/brand/", "\"../brand/");
        let path = format!("{lang}/{name}.html");
        fs::create_dir_all(self.folder.join(lang))?;
        fs::write(self.folder.join(&path), html)?;
        let page = json!({ "name": name, "lang": lang, "path": path, "is_mail": is_mail });
        self.pages.borrow_mut().push(page);
        Ok(())
    }

    fn accounts(&self) -> Done {
        let login = |email: &str, problems: Problems| Login {
            page: self.page(),
            form: form("/auth/login"),
            who: Some(Who {
                value: email.into(),
                ..Who::empty(Ask::Email)
            }),
            providers: Providers::none(),
            application: Some("Acme Projects".into()),
            register: Href::path("/auth/register"),
            passkey: None,
            notice: None,
            problems,
        };
        self.save("login", &login("", Problems::default()))?;
        self.save("login-invalid", &login("ada.lovelace", Problem::EmailInvalid.into()))?;
        self.save("login-general", &login(EMAIL, Problem::TooManyRequests.into()))?;
        self.save(
            "login-organization-method",
            &login(EMAIL, Problem::OrganizationMethod.into()),
        )?;
        self.save(
            "login-notice",
            &Login {
                notice: Some(Notice::PasswordChanged),
                ..login(EMAIL, Problems::default())
            },
        )?;

        self.save(
            "login-passkey",
            &Login {
                passkey: Some(AskForPasskey {
                    action: "/auth/passkey".into(),
                    options: OPTIONS.into(),
                }),
                ..login("", Problems::default())
            },
        )?;
        let offer = |skip: Option<&str>, problems: Problems| AddPasskey {
            page: self.page(),
            form: form("/auth/add-passkey"),
            account: Account::email(EMAIL),
            options: OPTIONS.into(),
            skip: skip.map(str::to_owned),
            problems,
        };
        self.save("add_passkey", &offer(Some("/auth/skip-passkey"), Problems::default()))?;
        self.save("add_passkey-required", &offer(None, Problems::default()))?;
        let failed = Problem::PasskeyNotAdded.into();
        self.save("add_passkey-failed", &offer(Some("/auth/skip-passkey"), failed))?;

        let register = |problems: Problems| Register {
            page: self.page(),
            form: form("/auth/register"),
            asks_for_name: true,
            consents: Consents::default(),
            first_name: String::new(),
            last_name: String::new(),
            who: Some(Who::empty(Ask::Email)),
            providers: Providers::none(),
            application: Some("Acme Projects".into()),
            login: Href::path("/auth/login"),
            problems,
        };
        self.save("register", &register(Problems::default()))?;
        let wrong = vec![Problem::FirstNameTooLong { maximum: 64 }, Problem::EmailRequired];
        self.save("register-wrong", &register(wrong.into()))?;
        self.save(
            "register-no-names",
            &Register {
                asks_for_name: false,
                consents: Consents::default(),
                ..register(Problems::default())
            },
        )?;

        let unknown = |may_register| AccountNotFound {
            page: self.page(),
            form: form("/auth/account_not_found"),
            account: Account::email(EMAIL),
            may_register,
            asks_for_name: true,
            consents: Consents::default(),
            first_name: String::new(),
            last_name: String::new(),
            back: Href::path("/auth/login"),
            problems: Problems::default(),
        };
        self.save("account_not_found", &unknown(true))?;
        self.save("account_not_found-closed", &unknown(false))?;
        self.save(
            "account_locked",
            &AccountLocked {
                page: self.page(),
                minutes: 5,
                retry: Href::path("/auth/login"),
                home: Href::web("https://acme.example"),
            },
        )
    }
    /// Signing in with others.
    fn others(&self) -> Done {
        const SOME: [(&str, &str); 4] = [
            ("oauth2:google", "Google"),
            ("oauth2:apple", "Apple"),
            ("oauth2:microsoft", "Microsoft"),
            ("saml:custom", "Acme"),
        ];
        const ALL: [(&str, &str); 17] = [
            ("oauth2:google", "Google"),
            ("oauth2:apple", "Apple"),
            ("oauth2:microsoft", "Microsoft"),
            ("oauth2:facebook", "Facebook"),
            ("oauth2:github", "GitHub"),
            ("oauth2:linkedin", "LinkedIn"),
            ("oauth2:slack", "Slack"),
            ("oauth2:twitter", "X"),
            ("oauth2:discord", "Discord"),
            ("oauth2:gitlab", "GitLab"),
            ("oauth2:bitbucket", "Bitbucket"),
            ("oauth2:twitch", "Twitch"),
            ("oauth2:patreon", "Patreon"),
            ("oauth2:stripe", "Stripe"),
            ("oauth2:xero", "Xero"),
            ("oauth2:azure_ad", "Entra ID"),
            ("saml:custom", "Acme"),
        ];
        let button = |strategy: &str, name: &str| ProviderButton {
            connection: "conn_1".into(),
            name: name.into(),
            mark: Mark::of(strategy),
        };
        let providers = |names: &[(&str, &str)]| Providers {
            form: form("/auth/connection"),
            buttons: names.iter().map(|(strategy, name)| button(strategy, name)).collect(),
            sso: Href::path("/auth/sso-home-realm"),
        };
        let login = |who: Option<Who>, names: &[(&str, &str)]| Login {
            page: self.page(),
            form: form("/auth/login"),
            who,
            providers: providers(names),
            application: Some("Acme Projects".into()),
            register: Href::path("/auth/register"),
            passkey: None,
            notice: None,
            problems: Problems::default(),
        };
        self.save("login-providers", &login(Some(Who::empty(Ask::Email)), &SOME))?;
        self.save("login-providers-only", &login(None, &ALL))?;
        let sso = |email: &str, problems: Problems| SsoHomeRealm {
            page: self.page(),
            form: form("/auth/sso-home-realm"),
            email: email.into(),
            back: Href::path("/auth/login"),
            problems,
        };
        self.save("sso_home_realm", &sso("", Problems::default()))?;
        self.save("sso_home_realm-unknown", &sso(EMAIL, Problem::HomeRealmUnknown.into()))?;
        if let Some(action) = Href::web("https://idp.example.com/sso") {
            let leave = Leave {
                page: self.page(),
                action,
                fields: Vec::new(),
            };
            self.save("leave", &leave)?;
        }
        let failed = ErrorPage {
            page: self.page(),
            problem: Problem::ProviderUnreachable { number: 5104 },
            home: None,
            login: Href::path("/auth"),
        };
        self.save("error-provider", &failed)
    }

    fn identifiers(&self) -> Done {
        let who = |ask, value: &str, others: &[Ask]| Who {
            ask,
            value: value.into(),
            country: "AU".into(),
            others: others
                .iter()
                .filter_map(|ask| Some((*ask, Href::path("/auth/login")?)))
                .collect(),
        };
        let login = |who, problems: Problems| Login {
            page: self.page(),
            form: form("/auth/login"),
            who: Some(who),
            providers: Providers::none(),
            application: Some("Acme Projects".into()),
            register: Href::path("/auth/register"),
            passkey: None,
            notice: None,
            problems,
        };
        let either = || who(Ask::EmailOrUsername, "", &[Ask::Phone]);
        self.save("login-email-or-username", &login(either(), Problems::default()))?;
        let wrong = Problem::EmailOrUsernameInvalid;
        let typed = who(Ask::EmailOrUsername, "ada lovelace", &[Ask::Phone]);
        self.save("login-email-or-username-invalid", &login(typed, wrong.into()))?;
        self.save(
            "login-username",
            &login(who(Ask::Username, "", &[]), Problems::default()),
        )?;
        let phone = |value| who(Ask::Phone, value, &[Ask::EmailOrUsername]);
        self.save("login-phone", &login(phone("0466 043 123"), Problems::default()))?;
        self.save("login-phone-invalid", &login(phone("12"), Problem::PhoneInvalid.into()))?;
        self.save(
            "login-phone-none",
            &login(phone("0466 043 123"), Problem::PhoneNotConfigured.into()),
        )?;
        let register = |who, problems: Problems| Register {
            page: self.page(),
            form: form("/auth/register"),
            asks_for_name: true,
            consents: Consents::default(),
            first_name: "Ada".into(),
            last_name: "Lovelace".into(),
            who: Some(who),
            providers: Providers::none(),
            application: Some("Acme Projects".into()),
            login: Href::path("/auth/login"),
            problems,
        };
        let others = [Ask::Email, Ask::Phone];
        self.save(
            "register-username",
            &register(who(Ask::Username, "", &others), Problems::default()),
        )?;
        let taken = who(Ask::Username, "ada", &others);
        self.save(
            "register-username-taken",
            &register(taken, Problem::UsernameTaken.into()),
        )?;
        let phone = who(Ask::Phone, "", &[Ask::Email, Ask::Username]);
        self.save("register-phone", &register(phone, Problems::default()))?;
        let clickwrap = |problems: Problems| Clickwrap {
            page: self.page(),
            form: form("/auth/clickwrap"),
            consents: Consents::new(true, None),
            problems,
        };
        self.save("clickwrap", &clickwrap(Problems::default()))?;
        self.save("clickwrap-required", &clickwrap(Problem::TermsRequired.into()))?;
        let provide = |email: &str, problems: Problems| ProvideEmail {
            page: self.page(),
            form: form("/auth/provide-email"),
            account: Some(Account::username("ada_lovelace")),
            provider: None,
            email: email.into(),
            change: Href::path("/auth/register"),
            problems,
        };
        self.save("provide_email", &provide("", Problems::default()))?;
        let unnamed = ProvideEmail {
            account: None,
            provider: Some("Twitter".into()),
            ..provide("", Problems::default())
        };
        self.save("provide_email-provider", &unnamed)?;
        self.others()?;
        self.save("provide_email-invalid", &provide("ada", Problem::EmailInvalid.into()))?;
        let code = |otp, problems: Problems| {
            let account = Account::phone("+61466043123");
            UseOtp {
                page: self.page(),
                form: form("/auth/code"),
                otp,
                resend: "/auth/code/resend".into(),
                change: Change::of(&account, Href::path("/auth/login")),
                other: None,
                account,
                notice: None,
                problems,
            }
        };
        self.save(
            "sign_in_sign_up_use_phone_otp",
            &code(Otp::SignInPhone, Problems::default()),
        )?;
        self.save(
            "sign_in_sign_up_use_phone_otp-up",
            &code(Otp::SignUpPhone, Problems::default()),
        )?;
        self.save(
            "sign_in_sign_up_use_phone_otp-wrong",
            &code(Otp::SignInPhone, Problem::PhoneCodeIncorrect.into()),
        )?;
        let unknown = |account| AccountNotFound {
            page: self.page(),
            form: form("/auth/account_not_found"),
            account,
            may_register: true,
            asks_for_name: true,
            consents: Consents::default(),
            first_name: String::new(),
            last_name: String::new(),
            back: Href::path("/auth/login"),
            problems: Problems::default(),
        };
        self.save(
            "account_not_found-username",
            &unknown(Account::username("ada_lovelace")),
        )?;
        self.save("account_not_found-phone", &unknown(Account::phone("+61466043123")))?;
        let password = VerifyPassword {
            page: self.page(),
            form: form("/auth/password"),
            account: Account::username("ada_lovelace"),
            change: Change::of(&Account::username(""), Href::path("/auth/login")),
            forgot: Some("/auth/forgot".into()),
            notice: None,
            problems: Problems::default(),
        };
        self.save("verify_password-username", &password)
    }

    fn codes_and_passwords(&self) -> Done {
        let code = |notice, problems: Problems| UseOtp {
            page: self.page(),
            form: form("/auth/code"),
            otp: Otp::SignInEmail,
            account: Account::email(EMAIL),
            resend: "/auth/code/resend".into(),
            change: change("/auth/login"),
            other: None,
            notice,
            problems,
        };
        self.save("sign_in_use_email_otp", &code(None, Problems::default()))?;
        self.save(
            "sign_in_use_email_otp-sent",
            &code(Some(Notice::CodeSent), Problems::default()),
        )?;
        self.save(
            "sign_in_use_email_otp-wrong",
            &code(None, Problem::CodeIncorrect.into()),
        )?;
        self.save(
            "sign_in_use_email_otp-fresh",
            &code(None, Problem::CodeTooManyTries.into()),
        )?;
        self.save(
            "sign_in_use_email_otp-soon",
            &code(None, Problem::ResendTooSoon { seconds: 24 }.into()),
        )?;
        let reset = UseOtp {
            otp: Otp::ResetEmail,
            ..code(None, Problems::default())
        };
        self.save("reset_password_verify_email_otp", &reset)?;
        let sign_up = UseOtp {
            page: self.page(),
            form: form("/auth/code"),
            otp: Otp::SignUpEmail,
            account: Account::email("a.very.long.address.that.goes.on.and.on@department.of.long.names.example.com"),
            resend: "/auth/code/resend".into(),
            change: change("/auth/register"),
            other: None,
            notice: None,
            problems: Problems::default(),
        };
        self.save("sign_up_use_email_otp", &sign_up)?;

        let password = |problems: Problems| VerifyPassword {
            page: self.page(),
            form: form("/auth/password"),
            account: Account::email(EMAIL),
            change: change("/auth/login"),
            forgot: Some("/auth/forgot".into()),
            notice: None,
            problems,
        };
        self.save("verify_password", &password(Problems::default()))?;
        self.save("verify_password-wrong", &password(Problem::PasswordIncorrect.into()))?;

        let choose = |problems: Problems| SetPassword {
            page: self.page(),
            form: form("/auth/set_password"),
            account: Account::email(EMAIL),
            purpose: PasswordPurpose::Create,
            minimum_length: 8,
            problems,
        };
        self.save("set_password", &choose(Problems::default()))?;
        let wrong = vec![Problem::PasswordTooCommon, Problem::PasswordMismatch];
        self.save("set_password-wrong", &choose(wrong.into()))
    }

    fn organizations(&self) -> Done {
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

    fn outcomes(&self) -> Done {
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

    fn second_factors(&self) -> Done {
        let option = |value, kind, contact: Option<&str>| MfaOption {
            value,
            kind,
            contact: contact.map(str::to_owned),
        };
        let other = || Some("/sign-in/flow/mfa_other".to_owned());
        let selection = |is_set_up| MfaMethodSelection {
            page: self.page(),
            form: form("/"),
            options: match is_set_up {
                true => vec![
                    option("mfa:authenticator_app", MfaKind::App, None),
                    option("mfa:email", MfaKind::Email, None),
                    option("mfa:sms", MfaKind::Sms, None),
                ],
                false => vec![
                    option("mfa:authenticator_app", MfaKind::App, None),
                    option("mfa:email", MfaKind::Email, Some("a•••@example.com")),
                    option("mfa:recovery_code", MfaKind::RecoveryCode, None),
                ],
            },
            is_set_up,
            decline: is_set_up.then(|| "/sign-in/flow/mfa_decline".to_owned()),
            problems: Problems::default(),
        };
        self.save("mfa_method_selection", &selection(true))?;
        self.save("mfa_method_selection-use", &selection(false))?;
        let address =
            "otpauth://totp/Acme:ada.lovelace%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Acme";
        let app = |is_set_up: bool, problems: Problems| MfaAuthenticatorApp {
            page: self.page(),
            form: form("/"),
            setup: is_set_up.then(|| AppSetup {
                picture: Qr::of(address),
                address: Href::application(address),
                key: "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ".to_owned(),
                account: EMAIL.to_owned(),
            }),
            other: other(),
            problems,
        };
        self.save("mfa_authenticator_app", &app(true, Problems::default()))?;
        self.save("mfa_authenticator_app-use", &app(false, Problems::default()))?;
        self.save(
            "mfa_authenticator_app-wrong",
            &app(false, Problem::AppCodeIncorrect.into()),
        )?;
        let setup_email = MfaSetupEmail {
            page: self.page(),
            form: form("/"),
            email: String::new(),
            other: other(),
            problems: Problems::default(),
        };
        self.save("mfa_setup_email", &setup_email)?;
        let use_email = UseOtp {
            page: self.page(),
            form: form("/"),
            otp: Otp::MfaEmail,
            change: None,
            account: Account::email("a•••@e•••.com"),
            resend: "/".to_owned(),
            other: other(),
            notice: Some(Notice::CodeSent),
            problems: Problems::default(),
        };
        self.save("mfa_use_email_otp", &use_email)?;
        let setup_phone = MfaSetupPhone {
            page: self.page(),
            form: form("/"),
            who: Who {
                country: "AU".to_owned(),
                ..Who::empty(Ask::Phone)
            },
            other: other(),
            problems: Problems::default(),
        };
        self.save("mfa_setup_phone", &setup_phone)?;
        let use_phone = UseOtp {
            page: self.page(),
            form: form("/"),
            otp: Otp::MfaPhone,
            change: None,
            account: Account::phone("+61 ••• 23"),
            resend: "/".to_owned(),
            other: other(),
            notice: None,
            problems: Problems::default(),
        };
        self.save("mfa_use_phone_otp", &use_phone)?;
        let recovery = |problems| MfaUseRecoveryCode {
            page: self.page(),
            form: form("/"),
            other: other(),
            problems,
        };
        self.save("mfa_use_recovery_code", &recovery(Problems::default()))?;
        self.save(
            "mfa_use_recovery_code-wrong",
            &recovery(Problem::RecoveryCodeIncorrect.into()),
        )?;
        let codes = [
            "K7TQ2MXWA",
            "9RBC4HGZE",
            "VW3N8PLD6",
            "XY5S7JAQF",
            "B2M9KTCRH",
            "6DZQ4WNEX",
            "GH8V3SPL7",
            "TC5J2YBRK",
            "QA9F6MXD4",
            "NE7W8ZHVS",
        ];
        let view = |codes: Vec<String>| MfaViewRecoveryCodes {
            page: self.page(),
            form: form("/"),
            codes,
            download: Href::path("/sign-in/flow/recovery-codes.txt?download"),
            print: Href::path("/sign-in/flow/recovery-codes.txt"),
        };
        let all = codes.iter().map(|code| (*code).to_owned()).collect();
        self.save("mfa_view_recovery_codes", &view(all))?;
        self.save("mfa_view_recovery_codes-late", &view(Vec::new()))
    }

    fn mails(&self) -> Done {
        let look = Look::named("Acme");
        let head = || Letterhead {
            words: Words::ours(self.locale),
            look: &look,
            issuer: "https://auth.example.com",
        };
        let code = CodeMail {
            head: head(),
            to: EMAIL,
            code: "482913",
            valid_for_minutes: 120,
            purpose: CodePurpose::SignIn,
        };
        let changed = PasswordChangedMail {
            head: head(),
            to: EMAIL,
        };
        let passkey = PasskeyMail {
            head: head(),
            to: EMAIL,
            passkey: "iCloud Keychain",
            change: PasskeyChange::Added,
        };
        let messages = [code.message(), changed.message(), passkey.message()];
        self.write("mail-code", &messages[0].html, true)?;
        self.write("mail-password-changed", &messages[1].html, true)?;
        self.write("mail-passkey-added", &messages[2].html, true)?;
        let messages: Vec<InboxMessage> = (1..)
            .zip(messages)
            .map(|(id, message)| InboxMessage {
                id: format!("message_{id}"),
                to: message.to,
                subject: message.subject,
                text: message.text,
                code: message.code,
                created_at: "2026-01-12T09:41:00Z".into(),
            })
            .collect();
        let page = || Page {
            brand: Arc::new(Brand::named("Doorstep")),
            ..self.page()
        };
        let clear = Some(form("/dev/inbox"));
        self.save(
            "dev_inbox",
            &DevInbox {
                page: page(),
                messages,
                clear: clear.clone(),
            },
        )?;
        self.save(
            "dev_inbox-empty",
            &DevInbox {
                page: page(),
                messages: Vec::new(),
                clear,
            },
        )
    }

    /// A few pages and a mail as other businesses would have them look.
    fn brands(&self) -> Done {
        for (word, look) in looks() {
            if let (Some(path), Some(css)) = (brand_css::path(&look), brand_css::stylesheet(&look)) {
                self.asset(&path, css.as_bytes())?;
            }
            let logo = look.logo.iter().flat_map(|logo| [&logo.light, &logo.dark]);
            for file in logo.chain(&look.panel) {
                let picture = if file.kind == FileKind::Panel { PANEL } else { LOGO };
                self.asset(&file.path(), picture.as_bytes())?;
            }
            let branded = Gallery {
                folder: self.folder.clone(),
                locale: self.locale,
                brand: Some((word, Arc::new(known(Brand::from(&look))))),
                pages: self.pages,
            };
            branded.accounts()?;
            branded.organizations()?;
            branded.outcomes()?;
            let mail = CodeMail {
                head: Letterhead {
                    words: Words::ours(self.locale),
                    look: &look,
                    issuer: "https://auth.example.com",
                },
                to: EMAIL,
                code: "482913",
                valid_for_minutes: 120,
                purpose: CodePurpose::SignUp,
            };
            self.write(&format!("mail-code--{word}"), &mail.message().html, true)?;
        }
        Ok(())
    }

    fn asset(&self, path: &str, bytes: &[u8]) -> Done {
        let file = self.folder.join(path.trim_start_matches('/'));
        fs::create_dir_all(file.parent().ok_or("a path without a folder")?)?;
        Ok(fs::write(file, bytes)?)
    }
}

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40" width="160" height="40">
<circle cx="20" cy="20" r="16" fill="#0f9b8e"/><path d="M12 26V14l16 12V14" fill="none" stroke="#fff" stroke-width="3"/>
<text x="46" y="27" font-family="sans-serif" font-size="20" font-weight="700" fill="#0f9b8e">Northwind</text></svg>"##;

const PANEL: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000" preserveAspectRatio="xMidYMid slice">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#1b2a6b"/><stop offset=".6" stop-color="#c65d7b"/>
<stop offset="1" stop-color="#f6a667"/></linearGradient></defs><rect width="800" height="1000" fill="url(#sky)"/>
<circle cx="560" cy="420" r="90" fill="#ffd9a0"/><path d="M0 720 180 560l140 130 170-210 310 320v200H0z" fill="#22264f"/>
<path d="M0 860 220 700l190 150 150-110 240 190v70H0z" fill="#141735"/></svg>"##;

/// What businesses choose, also what they should not.
fn looks() -> [(&'static str, Look); 5] {
    let text = |text: &str| Some(text.to_owned());
    let file = |kind: FileKind, hash: &str| BrandFile {
        kind,
        hash: hash.into(),
        image: ImageType::Svg,
        file_name: String::new(),
    };
    let look = |name: &str, brand: BrandSettings| Look {
        brand,
        ..Look::named(name)
    };
    let mut left = look(
        "Northwind",
        BrandSettings {
            button_color: text("#0f766e"),
            button_text_color: text("#ffffff"),
            link_color: text("#0f766e"),
            button_color_dark: text("#5eead4"),
            button_text_color_dark: text("#042f2e"),
            link_color_dark: text("#5eead4"),
            panel_color: text("#115e59"),
            button_border_radius: Some(64),
            layout: Some(Layout::Left),
            ..BrandSettings::default()
        },
    );
    left.logo = Some(Logo {
        light: file(FileKind::Light, "10"),
        dark: file(FileKind::Dark, "10"),
    });
    let mut right = look(
        "Alpenglow",
        BrandSettings {
            button_color: text("#1b2a6b"),
            link_color: text("#1b2a6b"),
            button_color_dark: text("#f6a667"),
            button_border_radius: Some(4),
            input_border_radius: Some(4),
            layout: Some(Layout::Right),
            ..BrandSettings::default()
        },
    );
    right.panel = Some(file(FileKind::Panel, "20"));
    let ground = look(
        "Fern & Gold",
        BrandSettings {
            background_color: text("#0b3d2e"),
            background_color_dark: text("#04140f"),
            button_color: text("#f5c518"),
            button_text_color: text("#1a1a1a"),
            link_color: text("#7ce0b3"),
            card_border_radius: Some(28),
            ..BrandSettings::default()
        },
    );
    let dark = look(
        "Night Shift",
        BrandSettings {
            theme_code: text("dark"),
            button_color: text("#d946ef"),
            ..BrandSettings::default()
        },
    );
    // Nobody could read it: pages make it readable.
    let pale = look(
        "Pale",
        BrandSettings {
            background_color: text("#fffbe6"),
            button_color: text("#ffee88"),
            button_text_color: text("#ffffff"),
            link_color: text("#ffcc00"),
            background_color_dark: text("#f0f0f0"),
            ..BrandSettings::default()
        },
    );
    [
        ("left", left),
        ("right", right),
        ("ground", ground),
        ("dark", dark),
        ("pale", pale),
    ]
}

fn known(brand: Brand) -> Brand {
    Brand {
        privacy: Href::web("https://acme.example/privacy"),
        terms: Href::web("https://acme.example/terms"),
        is_powered_by_shown: true,
        ..brand
    }
}

fn change(address: &str) -> Option<Change> {
    Change::of(&Account::email(EMAIL), Href::path(address))
}

fn form(action: &str) -> Form {
    Form {
        action: action.into(),
        csrf: "csrf-value".into(),
        flow: "flow-value".into(),
    }
}
