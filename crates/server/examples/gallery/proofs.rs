//! Codes, passwords and second factors.

use engine::sign_in::Ask;
use server::pages::view::{
    Account, AppSetup, Href, MfaAuthenticatorApp, MfaKind, MfaMethodSelection, MfaOption, MfaSetupEmail, MfaSetupPhone,
    MfaUseRecoveryCode, MfaViewRecoveryCodes, Notice, Otp, PasswordPurpose, Problem, Problems, Qr, SetPassword, UseOtp,
    VerifyPassword, Who,
};

use super::{Done, EMAIL, Gallery, change, form};

impl Gallery<'_> {
    pub(super) fn codes_and_passwords(&self) -> Done {
        let code = |notice, problems: Problems| UseOtp {
            about: None,
            page: self.page(),
            form: form("/auth/code"),
            owner: None,
            another: None,
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
            about: None,
            page: self.page(),
            form: form("/auth/code"),
            owner: None,
            another: None,
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

    pub(super) fn second_factors(&self) -> Done {
        let option = |value, kind, contact: Option<&str>| MfaOption {
            value,
            kind,
            contact: contact.map(str::to_owned),
        };
        let other = || Some("/sign-in/flow/mfa_other".to_owned());
        let selection = |is_set_up| MfaMethodSelection {
            page: self.page(),
            form: form("/"),
            owner: Some(Account::email(EMAIL)),
            another: Some("/sign-in/flow/another-account".to_owned()),
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
            owner: Some(Account::email(EMAIL)),
            another: Some("/sign-in/flow/another-account".to_owned()),
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
            owner: Some(Account::email(EMAIL)),
            another: Some("/sign-in/flow/another-account".to_owned()),
            email: String::new(),
            other: other(),
            problems: Problems::default(),
        };
        self.save("mfa_setup_email", &setup_email)?;
        let use_email = UseOtp {
            about: None,
            page: self.page(),
            form: form("/"),
            owner: Some(Account::email(EMAIL)),
            another: Some("/sign-in/flow/another-account".to_owned()),
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
            owner: Some(Account::email(EMAIL)),
            another: Some("/sign-in/flow/another-account".to_owned()),
            who: Who {
                country: "AU".to_owned(),
                ..Who::empty(Ask::Phone)
            },
            other: other(),
            problems: Problems::default(),
        };
        self.save("mfa_setup_phone", &setup_phone)?;
        let use_phone = UseOtp {
            about: None,
            page: self.page(),
            form: form("/"),
            owner: Some(Account::email(EMAIL)),
            another: Some("/sign-in/flow/another-account".to_owned()),
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
            owner: Some(Account::email(EMAIL)),
            another: Some("/sign-in/flow/another-account".to_owned()),
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
        };
        let all = codes.iter().map(|code| (*code).to_owned()).collect();
        self.save("mfa_view_recovery_codes", &view(all))?;
        self.save("mfa_view_recovery_codes-late", &view(Vec::new()))
    }
}
