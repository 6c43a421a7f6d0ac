//! What holds for every page, in every language.

mod rendered;

use engine::i18n::{Locale, Words};
use engine::sign_in::Ask;

use self::rendered::*;
use super::*;

#[test]
fn r186_hostile_values_stay_text_on_every_page() {
    for Rendered { name, html, .. } in everything() {
        let lower = without_own_scripts(&html).to_lowercase();
        for sign in [
            "<script",
            "onerror=alert(1)>",
            "<img src=x",
            "\"><",
            "' onclick='x",
            "' onerror='x",
        ] {
            let found = lower
                .find(sign)
                .filter(|_| sign != "\"><" || lower.contains("\"><script"));
            assert!(found.is_none(), "{name}: {sign} in {html}");
        }
        assert_eq!(lower.matches("</title>").count(), 1, "{name}");
    }
}

#[test]
fn r018_r077_no_page_has_style_a_script_of_others_or_an_outside_source() {
    for Rendered { name, html, .. } in everything() {
        let without_own = without_own_scripts(&html);
        let tags: Vec<&str> = without_own
            .split('<')
            .skip(1)
            .filter_map(|rest| rest.split_once('>'))
            .map(|(tag, _)| tag)
            .collect();
        for tag in tags {
            let element = tag.split([' ', '\n']).next().unwrap_or_default();
            assert!(
                !["script", "style", "iframe", "object", "embed", "base"].contains(&element),
                "{name}: <{tag}>"
            );
            // What stands between quotes is value; the rest is the names.
            let names: String = tag.split('"').step_by(2).collect();
            let inline = names
                .split_whitespace()
                .find(|name| name.starts_with("style") || name.starts_with("on"));
            assert!(inline.is_none(), "{name}: <{tag}>");
            if element != "a" {
                assert!(
                    !tag.contains("src=\"http") && !tag.contains("href=\"http"),
                    "{name}: <{tag}>"
                );
            }
        }
        assert!(html.contains("name=\"robots\" content=\"noindex, nofollow\""), "{name}");
        assert!(html.contains("name=\"referrer\" content=\"no-referrer\""), "{name}");
    }
}

#[test]
fn every_form_is_posted_and_carries_its_csrf_and_flow() {
    for Rendered { name, html, forms } in everything() {
        let found: Vec<&str> = html
            .split("<form ")
            .skip(1)
            .map(|rest| rest.split_once("</form>").unwrap().0)
            .collect();
        assert_eq!(found.len(), forms, "{name}");
        for form in found {
            assert!(form.starts_with("method=\"post\" action=\""), "{name}: {form}");
            assert!(
                form.contains(r#"<input type="hidden" name="csrf" value="the-csrf-value">"#),
                "{name}: {form}"
            );
            assert!(
                form.contains(r#"<input type="hidden" name="flow" value="the-flow-value">"#),
                "{name}: {form}"
            );
        }
    }
}

#[test]
fn a_page_has_one_submit_button_for_test_suites_to_press() {
    for Rendered { name, html, forms } in everything() {
        assert_eq!(html.matches("<button type=\"submit\"").count(), forms.min(1), "{name}");
    }
}

#[test]
fn every_page_speaks_its_language_and_has_one_heading() {
    for locale in Locale::all() {
        for Rendered { name, html, .. } in all(*locale, Problems::none()) {
            let start = format!(
                "<html lang=\"{}\" dir=\"{}\"",
                locale.tag(),
                locale.direction().as_str()
            );
            assert!(html.contains(&start), "{name}");
            assert_eq!(html.matches("<h1").count(), 1, "{name}");
            assert_eq!(html.matches("<main").count(), 1, "{name}");
        }
    }
}

#[test]
fn every_description_and_label_points_at_something() {
    for Rendered { name, html, .. } in everything() {
        for attribute in ["aria-describedby=\"", "for=\""] {
            for value in html.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
                for id in value.split_whitespace() {
                    assert_eq!(
                        html.matches(&format!(" id=\"{id}\"")).count(),
                        1,
                        "{name}: {attribute}{id}"
                    );
                }
            }
        }
    }
}

#[test]
fn fields_have_the_names_that_customers_fill_in() {
    let pages = all(Locale::EN, Problems::none());
    for (page, names) in [
        ("login", &["p_email"][..]),
        ("register", &["p_first_name", "p_last_name", "p_email"]),
        ("account_not_found", &["p_email", "p_first_name", "p_last_name"]),
        ("login with a phone number", &["p_phone_country_id", "p_phone"]),
        ("register with a username", &["p_username"]),
        ("register with a phone number", &["p_phone_country_id", "p_phone"]),
        ("provide_email", &["p_email"]),
        ("request_access", &["p_first_name", "p_last_name", "p_email"]),
        ("sso_home_realm", &["p_email"]),
        ("sign_in_sign_up_use_phone_otp", &["p_confirmation_code"]),
        ("sign_in_use_email_otp", &["p_confirmation_code"]),
        ("sign_up_use_email_otp", &["p_confirmation_code"]),
        ("verify_password", &["p_password"]),
        ("set_password", &["p_first_password", "p_second_password"]),
        ("choose_organization", &["p_org_code"]),
        ("create_organization", &["p_org_name"]),
        ("mfa_method_selection", &["p_mfa_factor"]),
        ("mfa_authenticator_app", &["p_confirmation_code"]),
        ("mfa_setup_email", &["p_email"]),
        ("mfa_use_email_otp", &["p_confirmation_code"]),
        ("mfa_setup_phone", &["p_phone", "p_phone_country_id"]),
        ("mfa_use_phone_otp", &["p_confirmation_code"]),
        ("mfa_use_recovery_code", &["p_recovery_code"]),
    ] {
        let html = &pages.iter().find(|rendered| rendered.name == page).unwrap().html;
        for name in names {
            assert!(html.contains(&format!("name=\"{name}\"")), "{page}: {name}");
        }
    }
    assert!(pages[0].html.contains("id=\"credentials_email\""));
}

#[test]
fn a_wrong_field_is_marked_described_and_focused() {
    let login = Login {
        page: page(Locale::EN),
        form: form(),
        who: Some(Who {
            value: "ada".into(),
            ..Who::empty(Ask::Email)
        }),
        providers: Providers::none(),
        application: None,
        register: None,
        request_access: None,
        passkey: None,
        notice: None,
        problems: Problem::EmailInvalid.into(),
    };
    let html = login.html().unwrap();
    let input = html
        .split("<input id=\"credentials_email\"")
        .nth(1)
        .and_then(|rest| rest.split('>').next())
        .unwrap();
    assert!(input.contains("aria-invalid=\"true\""), "{input}");
    assert!(
        input.contains("aria-describedby=\"credentials_email_problem\""),
        "{input}"
    );
    assert!(
        input.contains("autofocus") && input.contains("value=\"ada\""),
        "{input}"
    );
    assert!(html.contains("<title>Error: Sign in"), "{html}");
    let message = Problem::EmailInvalid.message(&Words::ours(Locale::EN));
    assert_eq!(html.matches(&message).count(), 1, "one field alone needs no summary");
}

#[test]
fn several_problems_are_summed_up_with_links_to_their_fields() {
    let problems = Problems::from(vec![Problem::FirstNameTooLong { maximum: 64 }, Problem::EmailInvalid]);
    let pages = all(Locale::EN, &problems);
    let html = &pages.iter().find(|rendered| rendered.name == "register").unwrap().html;
    assert!(
        html.contains("href=\"#p_first_name\"") && html.contains("href=\"#credentials_email\""),
        "{html}"
    );
    assert_eq!(html.matches("autofocus").count(), 1);
}

#[test]
fn passwords_are_never_sent_back() {
    for Rendered { name, html, .. } in everything() {
        for input in html.split("<input ").skip(1).filter_map(|rest| rest.split('>').next()) {
            if input.contains("type=\"password\"") {
                assert!(input.contains("value=\"\""), "{name}: {input}");
            }
        }
    }
}

#[test]
fn every_problem_has_words_of_its_own_and_a_number_of_its_own() {
    for locale in Locale::all() {
        let texts = &Words::ours(*locale);
        for problem in Problem::ALL {
            let message = problem.message(texts);
            assert!(
                !message.starts_with("problem-") && !message.contains('{'),
                "{problem:?}: {message}"
            );
            let sharing = Problem::ALL
                .iter()
                .filter(|other| other.code() == problem.code() || other.message(texts) == message);
            assert_eq!(sharing.count(), 1, "{problem:?}");
            assert!(texts.has(problem.title()), "{problem:?}");
        }
    }
}

/// The table of `docs/errors.md`, as it must be.
fn table_of_errors() -> String {
    let rows = ErrorCodes { page: page(Locale::EN) }.rows();
    let twice = rows.windows(2).find(|pair| pair[0].0 == pair[1].0);
    assert!(twice.is_none(), "one number for two failures: {twice:?}");
    let dot = |text: &str| if text.ends_with('.') { "" } else { "." };
    let rows = rows
        .iter()
        .map(|(code, text)| format!("| {code} | {text}{} |\n", dot(text)));
    format!("| code | what the page says |\n|---|---|\n{}", rows.collect::<String>())
}

#[test]
fn every_code_stands_in_the_table_that_people_look_it_up_in() {
    let page = include_str!("../../../../../docs/errors.md");
    let table = table_of_errors();
    assert!(page.contains(&table), "docs/errors.md must have this table:\n\n{table}");
}

/// Numbers are written where failures happen: `Said::Refused, 5101`, `const DECODE: u16 = 1959;`, `Self::Token => 4031,`.
fn numbers_in(folder: &std::path::Path, all: &mut Vec<u16>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            numbers_in(&path, all);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let is_of_failures = code.contains("Said::");
        for line in code.lines().map(str::trim) {
            let constant = line.contains(": u16 = ").then(|| line.rsplit(" = ").next()).flatten();
            let said = line.split("Said::").skip(1).filter_map(|rest| rest.split(", ").nth(1));
            let arm = line
                .split_once(" => ")
                .filter(|(who, _)| is_of_failures && (who.starts_with("Self::") || who.starts_with("Protocol::")))
                .map(|(_, number)| number);
            let found = constant.into_iter().chain(said).chain(arm);
            all.extend(found.filter_map(|text| text.trim_end_matches([';', ',', ')']).parse::<u16>().ok()));
        }
    }
}

#[test]
fn every_number_of_a_failure_elsewhere_can_be_looked_up() {
    let engine = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/src");
    let mut numbers = Vec::new();
    for folder in ["federation", "connected_apps", "sign_in"] {
        numbers_in(&engine.join(folder), &mut numbers);
    }
    for sample in [
        578, 780, 928, 1004, 1656, 4031, 5100, 5101, 5103, 5108, 6722, 7558, 9364, 9881,
    ] {
        assert!(numbers.contains(&sample), "{sample} is looked for in vain: {numbers:?}");
    }
    let html = ErrorCodes { page: page(Locale::EN) }.html().unwrap();
    for number in numbers.into_iter().filter(|number| *number >= 100) {
        assert!(html.contains(&format!("id=\"e{number}\"")), "{number} has no anchor");
    }
}

#[test]
fn every_failure_shows_its_code_and_the_reference_of_the_request() {
    for problem in Problem::ALL {
        let page = Page {
            correlation_id: "0193f2c4".into(),
            ..page(Locale::EN)
        };
        let view = Error::of(page, *problem);
        let html = view.html().unwrap();
        assert!(
            html.contains(&format!("<code>{}</code>", problem.code())),
            "{problem:?}"
        );
        assert!(html.contains("<code>0193f2c4</code>"), "{problem:?}");
    }
}

/// Where scripts run the page sends its form by itself, and the policy lets it go there. It carries nothing of ours.
#[test]
fn the_page_that_leaves_sends_what_it_is_told_and_nothing_else() {
    let view = Leave {
        page: page(Locale::EN),
        action: Href::web("https://idp.example/sso?a=\"><script>").unwrap(),
        fields: vec![("SAMLRequest", HOSTILE.into()), ("RelayState", "r".into())],
    };
    let html = view.html().unwrap();
    let script = format!(
        "<script src=\"{}\" nonce=\"{NONCE}\" defer></script>",
        assets::leaving().path
    );
    assert!(html.contains(&script), "{html}");
    assert_eq!(html.matches("<script").count(), 1, "{html}");
    assert_eq!(html.matches("type=\"hidden\"").count(), 2, "{html}");
    assert!(!html.contains("csrf") && html.contains("data-leave=\"true\""), "{html}");
}

#[test]
fn where_only_others_vouch_for_people_nothing_is_asked_for() {
    let login = Login {
        page: page(Locale::EN),
        form: form(),
        who: None,
        providers: Providers {
            form: form(),
            buttons: vec![ProviderButton {
                connection: "conn_1".into(),
                name: "Google".into(),
                mark: Mark::of("oauth2:google"),
            }],
            sso: None,
        },
        application: None,
        register: None,
        request_access: None,
        passkey: None,
        notice: None,
        problems: Problems::default(),
    };
    let html = login.html().unwrap();
    assert!(!html.contains("p_email") && !html.contains("class=\"or\""), "{html}");
    assert!(
        html.contains("Continue with Google") && html.contains("value=\"conn_1\""),
        "{html}"
    );
}
