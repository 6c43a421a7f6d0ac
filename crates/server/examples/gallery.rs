//! Renders every hosted page in its states into HTML files, so that people can look:
//! `cargo run -p server --example gallery -- FOLDER [LANGUAGE]`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine::i18n::Locale;
use engine::mail::templates::{CodeMail, CodePurpose, PasskeyChange, PasskeyMail, PasswordChangedMail};
use engine::sign_in::Ask;
use server::pages::view::{
    Account, AccountLocked, AccountNotFound, AddPasskey, AskForPasskey, Brand, Change, ChooseOrganization,
    CreateOrganization, DevInbox, Error as ErrorPage, Form, Href, InboxMessage, InvalidRedirectUrl, Login, Notice,
    OrganizationChoice, Page, PasswordPurpose, Problem, Problems, ProvideEmail, RedirectKind, Register, SetPassword,
    SignInSignUpUsePhoneOtp, SignInUseEmailOtp, SignOutConfirm, SignUpUseEmailOtp, SignedOut, Success, VerifyPassword,
    View, Who, assets,
};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder to write to")?);
    let tag = std::env::args().nth(2);
    let locale = Locale::parse(tag.as_deref().unwrap_or("en")).ok_or("there are no texts of this language")?;
    let gallery = Gallery { folder, locale };
    fs::create_dir_all(gallery.folder.join("assets"))?;
    for asset in [assets::stylesheet(), assets::icon(), assets::passkeys()] {
        fs::write(gallery.folder.join(asset.path.trim_start_matches('/')), asset.body)?;
    }
    gallery.accounts()?;
    gallery.identifiers()?;
    gallery.codes_and_passwords()?;
    gallery.organizations()?;
    gallery.outcomes()?;
    gallery.mails()?;
    println!("{}", gallery.folder.display());
    Ok(())
}

struct Gallery {
    folder: PathBuf,
    locale: Locale,
}

type Done = Result<(), Box<dyn Error>>;

/// The script takes it apart; on a page of the gallery nobody answers.
const OPTIONS: &str = r#"{"challenge":"AAAA","user":{"id":"AAAA"}}"#;
const EMAIL: &str = "ada.lovelace@example.com";

impl Gallery {
    fn page(&self) -> Page {
        let mut brand = Brand::named("Acme");
        brand.privacy = Href::web("https://acme.example/privacy");
        brand.terms = Href::web("https://acme.example/terms");
        Page::new(self.locale, Arc::new(brand), "0193f2c4-77aa-7c31-9d2e-5b8f0e6a1c42")
    }

    fn save(&self, name: &str, view: &impl View) -> Done {
        // The files are opened from a folder, where `/assets` is not the root.
        let html = view.html()?.replace("\"/assets/", "\"assets/");
        Ok(fs::write(self.folder.join(name).with_extension("html"), html)?)
    }

    fn accounts(&self) -> Done {
        let login = |email: &str, problems: Problems| Login {
            page: self.page(),
            form: form("/auth/login"),
            who: Who {
                value: email.into(),
                ..Who::empty(Ask::Email)
            },
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
            first_name: String::new(),
            last_name: String::new(),
            who: Who::empty(Ask::Email),
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
                ..register(Problems::default())
            },
        )?;

        let unknown = |may_register| AccountNotFound {
            page: self.page(),
            form: form("/auth/account_not_found"),
            account: Account::email(EMAIL),
            may_register,
            asks_for_name: true,
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
            },
        )
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
            who,
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
            first_name: "Ada".into(),
            last_name: "Lovelace".into(),
            who,
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
        let provide = |email: &str, problems: Problems| ProvideEmail {
            page: self.page(),
            form: form("/auth/provide-email"),
            account: Account::username("ada_lovelace"),
            email: email.into(),
            change: Href::path("/auth/register"),
            problems,
        };
        self.save("provide_email", &provide("", Problems::default()))?;
        self.save("provide_email-invalid", &provide("ada", Problem::EmailInvalid.into()))?;
        let code = |is_sign_up, problems: Problems| {
            let account = Account::phone("+61466043123");
            SignInSignUpUsePhoneOtp {
                page: self.page(),
                form: form("/auth/code"),
                is_sign_up,
                resend: "/auth/code/resend".into(),
                change: Change::of(&account, Href::path("/auth/login")),
                account,
                notice: None,
                problems,
            }
        };
        self.save("sign_in_sign_up_use_phone_otp", &code(false, Problems::default()))?;
        self.save("sign_in_sign_up_use_phone_otp-up", &code(true, Problems::default()))?;
        self.save(
            "sign_in_sign_up_use_phone_otp-wrong",
            &code(false, Problem::PhoneCodeIncorrect.into()),
        )?;
        let unknown = |account| AccountNotFound {
            page: self.page(),
            form: form("/auth/account_not_found"),
            account,
            may_register: true,
            asks_for_name: true,
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
        let code = |notice, problems: Problems| SignInUseEmailOtp {
            page: self.page(),
            form: form("/auth/code"),
            account: Account::email(EMAIL),
            resend: "/auth/code/resend".into(),
            change: change("/auth/login"),
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
        let sign_up = SignUpUseEmailOtp {
            page: self.page(),
            form: form("/auth/code"),
            account: Account::email("a.very.long.address.that.goes.on.and.on@department.of.long.names.example.com"),
            resend: "/auth/code/resend".into(),
            change: change("/auth/register"),
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
        self.save("error-access", &error(Problem::NoOrganizationAccess))?;
        let redirect = |kind, value: Option<&str>| InvalidRedirectUrl {
            page: self.page(),
            kind,
            value: value.map(str::to_owned),
            parameter: "redirect_uri",
            application: Some("Acme Projects".into()),
            home: None,
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

    fn mails(&self) -> Done {
        let code = CodeMail {
            locale: self.locale,
            to: EMAIL,
            name: "Acme",
            code: "482913",
            valid_for_minutes: 120,
            purpose: CodePurpose::SignIn,
        };
        let changed = PasswordChangedMail {
            locale: self.locale,
            to: EMAIL,
            name: "Acme",
        };
        let passkey = PasskeyMail {
            locale: self.locale,
            to: EMAIL,
            name: "Acme",
            passkey: "iCloud Keychain",
            change: PasskeyChange::Added,
        };
        let messages = [code.message(), changed.message(), passkey.message()];
        write(&self.folder, "mail-code.html", &messages[0].html)?;
        write(&self.folder, "mail-password-changed.html", &messages[1].html)?;
        write(&self.folder, "mail-passkey-added.html", &messages[2].html)?;
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

fn write(folder: &Path, name: &str, text: &str) -> Done {
    Ok(fs::write(folder.join(name), text)?)
}
