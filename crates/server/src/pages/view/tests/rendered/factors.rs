//! The pages of second factors.

use super::*;

pub(super) fn factors(given: &Given<'_>) -> Vec<Rendered> {
    vec![
        rendered(
            "mfa_method_selection",
            3,
            &MfaMethodSelection {
                page: given.page(),
                form: form(),
                owner: Some(Account::email(text())),
                another: some(),
                options: vec![MfaOption {
                    value: "mfa:email",
                    kind: MfaKind::Email,
                    contact: some(),
                }],
                is_set_up: true,
                decline: some(),
                problems: given.problems(),
            },
        ),
        rendered(
            "mfa_authenticator_app",
            3,
            &MfaAuthenticatorApp {
                page: given.page(),
                form: form(),
                owner: Some(Account::email(text())),
                another: some(),
                setup: Some(AppSetup {
                    picture: Qr::of(HOSTILE),
                    address: Href::application("otpauth://totp/\"><script>"),
                    key: text(),
                    account: text(),
                }),
                other: some(),
                problems: given.problems(),
            },
        ),
        rendered(
            "mfa_setup_email",
            3,
            &MfaSetupEmail {
                page: given.page(),
                form: form(),
                owner: Some(Account::email(text())),
                another: some(),
                email: text(),
                other: some(),
                problems: given.problems(),
            },
        ),
        rendered(
            "mfa_use_email_otp",
            4,
            &UseOtp {
                about: None,
                page: given.page(),
                form: form(),
                owner: Some(Account::email(text())),
                another: some(),
                otp: Otp::MfaEmail,
                account: Account::email(text()),
                resend: text(),
                change: None,
                other: some(),
                notice: NOTICE,
                problems: given.problems(),
            },
        ),
        rendered(
            "mfa_setup_phone",
            3,
            &MfaSetupPhone {
                page: given.page(),
                form: form(),
                owner: Some(Account::email(text())),
                another: some(),
                who: Who {
                    value: text(),
                    ..Who::empty(Ask::Phone)
                },
                other: some(),
                problems: given.problems(),
            },
        ),
        rendered(
            "mfa_use_phone_otp",
            4,
            &UseOtp {
                about: None,
                page: given.page(),
                form: form(),
                owner: Some(Account::email(text())),
                another: some(),
                otp: Otp::MfaPhone,
                account: Account::phone(text()),
                resend: text(),
                change: None,
                other: some(),
                notice: NOTICE,
                problems: given.problems(),
            },
        ),
        rendered(
            "mfa_use_recovery_code",
            3,
            &MfaUseRecoveryCode {
                page: given.page(),
                form: form(),
                owner: Some(Account::email(text())),
                another: some(),
                other: some(),
                problems: given.problems(),
            },
        ),
        rendered(
            "mfa_view_recovery_codes",
            1,
            &MfaViewRecoveryCodes {
                page: given.page(),
                form: form(),
                codes: vec![text()],
                download: link(),
            },
        ),
    ]
}
