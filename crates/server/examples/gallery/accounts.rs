//! Who somebody is: by address, user name or phone number.

use engine::sign_in::Ask;
use server::pages::view::{
    Account, AccountLocked, AccountNotFound, AddPasskey, AskForPasskey, Change, Clickwrap, Consents, Href, Login,
    Notice, Otp, Problem, Problems, ProvideEmail, Providers, Register, RequestAccess, RequestAccessSuccess, UseOtp,
    VerifyPassword, Who,
};

use super::{Done, EMAIL, Gallery, OPTIONS, form};

impl Gallery<'_> {
    pub(super) fn accounts(&self) -> Done {
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
            request_access: None,
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
            another: skip.is_none().then(|| "/sign-in/flow/another-account".to_owned()),
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
            request_access: None,
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
            request_access: None,
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
            "account_not_found-request",
            &AccountNotFound {
                request_access: Href::path("/auth/request-access"),
                ..unknown(false)
            },
        )?;
        self.save(
            "login-request-access",
            &Login {
                register: None,
                request_access: Href::path("/auth/request-access"),
                ..login("", Problems::default())
            },
        )?;
        self.save(
            "register-request-access",
            &Register {
                request_access: Href::path("/auth/request-access"),
                ..register(Problems::default())
            },
        )?;
        let request = |email: &str, problems: Problems| RequestAccess {
            page: self.page(),
            form: form("/auth/request-access"),
            first_name: String::new(),
            last_name: String::new(),
            email: email.into(),
            is_signed_in: false,
            is_fixed: false,
            login: Href::path("/auth/login"),
            problems,
        };
        self.save("request_access", &request(EMAIL, Problems::default()))?;
        self.save(
            "request_access-account",
            &RequestAccess {
                is_signed_in: true,
                is_fixed: true,
                login: None,
                ..request(EMAIL, Problems::default())
            },
        )?;
        let wrong = vec![Problem::FirstNameTooLong { maximum: 64 }, Problem::EmailInvalid];
        self.save("request_access-wrong", &request("ada", wrong.into()))?;
        self.save(
            "request_access-general",
            &request(EMAIL, Problem::TooManyRequestsHere { minutes: 12 }.into()),
        )?;
        self.save(
            "request_access_success",
            &RequestAccessSuccess {
                page: self.page(),
                account: Account::email(EMAIL),
                home: Href::web("https://acme.example"),
                login: Href::path("/auth/login"),
            },
        )?;
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

    pub(super) fn identifiers(&self) -> Done {
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
            request_access: None,
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
            request_access: None,
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
            consents: Consents::new(Some(false), None),
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
            is_fixed: false,
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
        let named = ProvideEmail {
            account: None,
            provider: Some("Google".into()),
            is_fixed: true,
            ..provide(EMAIL, Problem::TooManyRequests.into())
        };
        self.save("provide_email-named", &named)?;
        self.others()?;
        self.save("provide_email-invalid", &provide("ada", Problem::EmailInvalid.into()))?;
        let code = |otp, problems: Problems| {
            let account = Account::phone("+61466043123");
            UseOtp {
                about: None,
                page: self.page(),
                form: form("/auth/code"),
                owner: None,
                another: None,
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
            request_access: None,
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
}
