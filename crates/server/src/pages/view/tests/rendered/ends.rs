//! The pages behind a proof, and those that are an end.

use super::*;

pub(super) fn ends(given: &Given<'_>) -> Vec<Rendered> {
    let choice = OrganizationChoice {
        code: text(),
        name: text(),
        logo: link(),
    };
    let message = InboxMessage {
        id: text(),
        to: text(),
        subject: text(),
        text: text(),
        code: some(),
        created_at: text(),
    };
    vec![
        rendered(
            "account_locked",
            0,
            &AccountLocked {
                page: given.page(),
                minutes: 5,
                retry: link(),
                home: link(),
            },
        ),
        rendered(
            "choose_organization",
            1,
            &ChooseOrganization {
                page: given.page(),
                form: form(),
                new: None,
                organizations: vec![choice.clone(), choice.clone()],
                selected: some(),
                create: link(),
                problems: given.problems(),
            },
        ),
        rendered(
            "choose_organization to join one",
            3,
            &ChooseOrganization {
                page: given.page(),
                form: form(),
                new: Some(choice.clone()),
                organizations: vec![choice.clone(), choice],
                selected: None,
                create: None,
                problems: Problems::default(),
            },
        ),
        rendered(
            "create_organization",
            1,
            &CreateOrganization {
                page: given.page(),
                form: form(),
                name: text(),
                problems: given.problems(),
            },
        ),
        rendered(
            "error",
            1,
            &Error {
                account: Some(Account::email(text())),
                parameter: Some(Parameter {
                    name: "client_id",
                    value: some(),
                }),
                onward: vec![Onward {
                    href: path("/next?x=\"><script>"),
                    text: "action-continue",
                }],
                anew: Some(Anew {
                    form: form(),
                    text: "error-retry",
                }),
                home: link(),
                login: link(),
                ..Error::of(given.page(), Problem::Unknown)
            },
        ),
        rendered(
            "invalid_redirect_url",
            0,
            &InvalidRedirectUrl {
                page: given.page(),
                kind: RedirectKind::Callback,
                value: some(),
                parameter: "redirect_uri",
                application: some(),
                home: link(),
                login: link(),
            },
        ),
        rendered("error_codes", 0, &ErrorCodes { page: given.page() }),
        rendered(
            "signed_out",
            0,
            &SignedOut {
                page: given.page(),
                login: link(),
                home: link(),
            },
        ),
        rendered(
            "sign_out_confirm",
            1,
            &SignOutConfirm {
                page: given.page(),
                form: form(),
                account: Some(Account::email(text())),
                stay: link(),
            },
        ),
        rendered(
            "success",
            0,
            &Success {
                page: given.page(),
                application: some(),
                open: link(),
            },
        ),
        rendered(
            "dev_inbox",
            1,
            &DevInbox {
                page: given.page(),
                messages: vec![message],
                clear: Some(form()),
            },
        ),
    ]
}
