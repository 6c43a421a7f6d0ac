//! The mails that are sent, in words. Each is one plain text and one HTML form of the same content.

use askama::Template;
use domain::mfa::FactorKind;

use domain::brands::ImageType;
use domain::palettes::{Palette, Scheme};

use super::Message;
use crate::branding::Look;
use crate::context::Context;
use crate::i18n::{Locale, Value, Words};

/// Whose mail it is: the words, the colours and the logo.
pub struct Letterhead<'a> {
    /// In the language of the reader.
    pub words: Words,
    /// The business's, or the organization's that is signed in to.
    pub look: &'a Look,
    /// Where pictures are: the issuer's address.
    pub issuer: &'a str,
}

impl<'a> Letterhead<'a> {
    /// For a mail of the environment that a context is about.
    pub fn new(cx: &'a Context, look: &'a Look, locale: Locale) -> Self {
        Self {
            words: cx.environment.words(locale),
            look,
            issuer: cx.environment.issuer(),
        }
    }
}

/// What a one-time code is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodePurpose {
    SignIn,
    SignUp,
    ResetPassword,
    SecondFactor,
    SetUpSecondFactor,
    ConfirmAddress,
}

/// The mail with a one-time code.
pub struct CodeMail<'a> {
    pub head: Letterhead<'a>,
    /// A parsed address: it becomes the header `To`.
    pub to: &'a str,
    pub code: &'a str,
    pub valid_for_minutes: u32,
    pub purpose: CodePurpose,
}

impl CodeMail<'_> {
    /// Puts it into words.
    pub fn message(&self) -> Message {
        let texts = &self.head.words;
        let name = header_text(&self.head.look.name);
        let shown = unlinked(&name);
        let (subject, heading, text) = match self.purpose {
            CodePurpose::SignIn => (
                "mail-code-subject-sign-in",
                "mail-code-heading-sign-in",
                "mail-code-text-sign-in",
            ),
            CodePurpose::SignUp => (
                "mail-code-subject-sign-up",
                "mail-code-heading-sign-up",
                "mail-code-text-sign-up",
            ),
            CodePurpose::ResetPassword => (
                "mail-code-subject-reset",
                "mail-code-heading-reset",
                "mail-code-text-reset",
            ),
            CodePurpose::SecondFactor => (
                "mail-code-subject-sign-in",
                "mail-code-heading-sign-in",
                "mail-code-text-second-factor",
            ),
            CodePurpose::SetUpSecondFactor => (
                "mail-code-subject-set-up",
                "mail-code-heading-set-up",
                "mail-code-text-set-up",
            ),
            CodePurpose::ConfirmAddress => (
                "mail-code-subject-set-up",
                "mail-code-heading-set-up",
                "mail-code-text-confirm",
            ),
        };
        let body = Body {
            head: &self.head,
            name: &shown,
            heading: texts.text(heading),
            text: texts.text_with(text, &[("name", shown.as_str().into())]),
            code: Some(self.code),
            validity: Some(validity(texts, self.valid_for_minutes)),
            warning: texts.text_with("mail-code-warning", &[("name", shown.as_str().into())]),
            footer: texts.text_with("mail-footer", &[("name", shown.as_str().into())]),
        };
        let subject = texts.text_with(
            subject,
            &[("code", self.code.into()), ("name", Value::from(name.as_str()))],
        );
        Message {
            code: Some(self.code.to_owned()),
            ..body.message(self.to, subject)
        }
    }
}

/// Tells the owner of an account that its password was changed.
pub struct PasswordChangedMail<'a> {
    pub head: Letterhead<'a>,
    pub to: &'a str,
}

impl PasswordChangedMail<'_> {
    /// Puts it into words.
    pub fn message(&self) -> Message {
        told(
            &self.head,
            self.to,
            [
                "mail-password-changed-subject",
                "mail-password-changed-heading",
                "mail-password-changed-text",
                "mail-password-changed-warning",
            ],
        )
    }
}

/// Tells the owner of an account that one at another provider opens it from now on.
pub struct AccountLinkedMail<'a> {
    pub head: Letterhead<'a>,
    pub to: &'a str,
    /// What the provider is called.
    pub provider: &'a str,
    /// What the account there is known by.
    pub account: &'a str,
}

impl AccountLinkedMail<'_> {
    /// Puts it into words. The words of others are no links here either.
    pub fn message(&self) -> Message {
        let texts = &self.head.words;
        let name = header_text(&self.head.look.name);
        let (shown, to) = (unlinked(&name), unlinked(&header_text(self.to)));
        let (provider, account) = (
            unlinked(&header_text(self.provider)),
            unlinked(&header_text(self.account)),
        );
        let with_values = |key| {
            let values = [
                ("name", shown.as_str().into()),
                ("provider", provider.as_str().into()),
                ("account", account.as_str().into()),
                ("email", to.as_str().into()),
            ];
            texts.text_with(key, &values)
        };
        let body = Body {
            head: &self.head,
            name: &shown,
            heading: texts.text("mail-account-linked-heading"),
            text: with_values("mail-account-linked-text"),
            code: None,
            validity: None,
            warning: with_values("mail-passkey-added-warning"),
            footer: with_values("mail-footer"),
        };
        let subject = texts.text_with("mail-account-linked-subject", &[("name", name.as_str().into())]);
        body.message(self.to, subject)
    }
}

/// A mail that only tells something: the keys of subject, heading, text and warning.
fn told(head: &Letterhead<'_>, to: &str, [subject, heading, text, warning]: [&str; 4]) -> Message {
    let texts = &head.words;
    let name = header_text(&head.look.name);
    let shown = unlinked(&name);
    let with_name = |key| texts.text_with(key, &[("name", shown.as_str().into())]);
    let body = Body {
        head,
        name: &shown,
        heading: texts.text(heading),
        text: with_name(text),
        code: None,
        validity: None,
        warning: with_name(warning),
        footer: with_name("mail-footer"),
    };
    body.message(to, texts.text_with(subject, &[("name", name.as_str().into())]))
}

/// Tells whoever was named on a sign-in page that they have no account. The page does not.
pub struct NoAccountMail<'a> {
    pub head: Letterhead<'a>,
    pub to: &'a str,
}

impl NoAccountMail<'_> {
    /// Puts it into words.
    pub fn message(&self) -> Message {
        told(
            &self.head,
            self.to,
            [
                "mail-no-account-subject",
                "mail-no-account-heading",
                "mail-no-account-text",
                "mail-no-account-warning",
            ],
        )
    }
}

/// What happened to the second factors of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MfaNews {
    /// One was set up.
    Added(FactorKind),
    /// An administrator took some away.
    Reset,
    /// A recovery code was used, and so many are left.
    RecoveryCodeUsed { left: u32 },
}

/// Tells the owner of an account what happened to its second factors.
pub struct MfaMail<'a> {
    pub head: Letterhead<'a>,
    pub to: &'a str,
    pub news: MfaNews,
}

impl MfaMail<'_> {
    /// Puts it into words.
    pub fn message(&self) -> Message {
        let texts = &self.head.words;
        let name = header_text(&self.head.look.name);
        let shown = unlinked(&name);
        let left = match self.news {
            MfaNews::RecoveryCodeUsed { left } => left,
            _ => 0,
        };
        let with_values = |key| texts.text_with(key, &[("name", shown.as_str().into()), ("left", left.into())]);
        let (subject, heading, text) = match self.news {
            MfaNews::Added(kind) => (
                "mail-mfa-added-subject",
                "mail-mfa-added-heading",
                match kind {
                    FactorKind::AuthenticatorApp => "mail-mfa-added-text-app",
                    FactorKind::Email => "mail-mfa-added-text-email",
                    FactorKind::Sms => "mail-mfa-added-text-sms",
                },
            ),
            MfaNews::Reset => (
                "mail-mfa-reset-subject",
                "mail-mfa-reset-heading",
                "mail-mfa-reset-text",
            ),
            MfaNews::RecoveryCodeUsed { .. } => (
                "mail-mfa-recovery-subject",
                "mail-mfa-recovery-heading",
                "mail-mfa-recovery-text",
            ),
        };
        let body = Body {
            head: &self.head,
            name: &shown,
            heading: texts.text(heading),
            text: with_values(text),
            code: None,
            validity: None,
            warning: with_values("mail-mfa-warning"),
            footer: with_values("mail-footer"),
        };
        let subject = texts.text_with(subject, &[("name", name.as_str().into())]);
        body.message(self.to, subject)
    }
}

/// What happened to a passkey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasskeyChange {
    Added,
    Removed,
}

/// Tells the owner of an account that it has one passkey more or less.
pub struct PasskeyMail<'a> {
    pub head: Letterhead<'a>,
    pub to: &'a str,
    /// What the passkey is called.
    pub passkey: &'a str,
    pub change: PasskeyChange,
}

impl PasskeyMail<'_> {
    /// Puts it into words.
    pub fn message(&self) -> Message {
        let texts = &self.head.words;
        let (name, passkey) = (header_text(&self.head.look.name), header_text(self.passkey));
        let (shown, shown_passkey) = (unlinked(&name), unlinked(&passkey));
        let with_both = |key| {
            let values = [
                ("name", shown.as_str().into()),
                ("passkey", shown_passkey.as_str().into()),
            ];
            texts.text_with(key, &values)
        };
        let (subject, heading, text, warning) = match self.change {
            PasskeyChange::Added => (
                "mail-passkey-added-subject",
                "mail-passkey-added-heading",
                "mail-passkey-added-text",
                "mail-passkey-added-warning",
            ),
            PasskeyChange::Removed => (
                "mail-passkey-removed-subject",
                "mail-passkey-removed-heading",
                "mail-passkey-removed-text",
                "mail-passkey-removed-warning",
            ),
        };
        let body = Body {
            head: &self.head,
            name: &shown,
            heading: texts.text(heading),
            text: with_both(text),
            code: None,
            validity: None,
            warning: with_both(warning),
            footer: texts.text_with("mail-footer", &[("name", shown.as_str().into())]),
        };
        let subject = texts.text_with(subject, &[("name", name.as_str().into())]);
        body.message(self.to, subject)
    }
}

/// Tells an administrator that a webhook accepted nothing for three days and was switched off.
pub struct WebhookDisabledMail<'a> {
    pub head: Letterhead<'a>,
    pub to: &'a str,
    pub webhook: &'a str,
}

impl WebhookDisabledMail<'_> {
    /// Puts it into words.
    pub fn message(&self) -> Message {
        let texts = &self.head.words;
        let (name, webhook) = (header_text(&self.head.look.name), header_text(self.webhook));
        let (shown, shown_webhook) = (unlinked(&name), unlinked(&webhook));
        let with_both = |key| {
            let values = [
                ("name", shown.as_str().into()),
                ("webhook", shown_webhook.as_str().into()),
            ];
            texts.text_with(key, &values)
        };
        let body = Body {
            head: &self.head,
            name: &shown,
            heading: texts.text("mail-webhook-disabled-heading"),
            text: with_both("mail-webhook-disabled-text"),
            code: None,
            validity: None,
            warning: with_both("mail-webhook-disabled-warning"),
            footer: texts.text_with("mail-footer", &[("name", shown.as_str().into())]),
        };
        let subject = texts.text_with("mail-webhook-disabled-subject", &[("webhook", webhook.as_str().into())]);
        body.message(self.to, subject)
    }
}

/// What both forms of a mail show.
#[derive(Template)]
#[template(path = "mail/message.html")]
struct Body<'a> {
    head: &'a Letterhead<'a>,
    name: &'a str,
    heading: &'a str,
    text: String,
    code: Option<&'a str>,
    validity: Option<String>,
    warning: String,
    footer: String,
}

impl Body<'_> {
    /// Colours are written out twice: programs that know no dark mode show the light ones.
    fn light(&self) -> Palette {
        Palette::of(&self.head.look.brand, Scheme::Light)
    }

    fn dark(&self) -> Palette {
        Palette::of(&self.head.look.brand, Scheme::Dark)
    }

    /// The logo by its address with us. Mail programs show no SVG; without a picture that they do show, the name stands
    /// there.
    fn logo(&self, for_dark: bool) -> Option<String> {
        let logo = self.head.look.logo.as_ref()?;
        let file = if for_dark { &logo.dark } else { &logo.light };
        let is_shown = !matches!(file.image, ImageType::Svg | ImageType::Avif);
        is_shown.then(|| format!("{}{}", self.head.issuer, file.path()))
    }

    /// The logo for dark mails, where it is another one.
    fn other_logo(&self) -> Option<String> {
        self.logo(true).filter(|other| self.logo(false).as_ref() != Some(other))
    }

    fn radius(&self) -> i64 {
        self.head.look.brand.card_border_radius.unwrap_or(14)
    }

    fn message(&self, to: &str, subject: String) -> Message {
        let text = self.plain();
        // Writing into a String fails only for lack of memory; the plain form says it all.
        let html = self.render().unwrap_or_default();
        Message {
            to: header_text(to),
            subject: header_text(&subject),
            text,
            html,
            code: None,
        }
    }

    fn plain(&self) -> String {
        let parts = [
            Some(self.text.as_str()),
            self.code,
            self.validity.as_deref(),
            Some(&self.warning),
            Some(&self.footer),
        ];
        let mut text = parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
        text.push('\n');
        text
    }
}

fn validity(texts: &Words, minutes: u32) -> String {
    if minutes >= 60 && minutes.is_multiple_of(60) {
        texts.text_with("mail-code-valid-hours", &[("hours", (minutes / 60).into())])
    } else {
        texts.text_with("mail-code-valid-minutes", &[("minutes", minutes.into())])
    }
}

/// One line without control characters, and not too long for a subject (R111). Also drops the marks
/// that turn the direction of a text around: with them, a name could rewrite the sentence it stands in.
pub(crate) fn header_text(text: &str) -> String {
    const LONGEST: usize = 150;
    let turning = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    let words = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty());
    let line = words.collect::<Vec<_>>().join(" ");
    let mut kept: String = line.chars().filter(|c| !turning(*c)).take(LONGEST).collect();
    if kept.chars().count() == LONGEST {
        kept.pop();
        kept.push('…');
    }
    kept
}

/// Mail programs turn `evil.example` and `https://…` into links on their own. A word joiner inside keeps
/// a name from becoming one (R111), and is not seen.
pub(crate) fn unlinked(name: &str) -> String {
    let mut text = String::with_capacity(name.len() + 8);
    let mut rest = name.chars().peekable();
    while let Some(c) = rest.next() {
        text.push(c);
        if matches!(c, '.' | ':' | '/' | '@') && rest.peek().is_some_and(|next| !next.is_whitespace()) {
            text.push('\u{2060}');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(look: &Look) -> Letterhead<'_> {
        Letterhead {
            words: Words::ours(Locale::EN),
            look,
            issuer: "https://auth.example.com",
        }
    }

    fn code_mail(look: &Look) -> CodeMail<'_> {
        CodeMail {
            head: head(look),
            to: "ada@example.com",
            code: "482913",
            valid_for_minutes: 120,
            purpose: CodePurpose::SignIn,
        }
    }

    #[test]
    fn a_code_mail_says_its_code_its_purpose_and_how_long_it_works() {
        let message = code_mail(&Look::named("Acme")).message();
        assert_eq!(message.subject, "482913 is your one-time code to sign in to Acme");
        assert_eq!(message.to, "ada@example.com");
        assert_eq!(message.code.as_deref(), Some("482913"));
        for form in [&message.text, &message.html] {
            assert!(
                form.contains("482913") && form.contains("2 hours") && form.contains("Acme"),
                "{form}"
            );
        }
    }

    #[test]
    fn odd_durations_are_told_in_minutes() {
        for (minutes, told) in [
            (1, "1 minute."),
            (10, "10 minutes."),
            (60, "1 hour."),
            (90, "90 minutes."),
        ] {
            let message = CodeMail {
                valid_for_minutes: minutes,
                ..code_mail(&Look::named("Acme"))
            }
            .message();
            assert!(message.text.contains(told), "{}", message.text);
        }
    }

    #[test]
    fn each_purpose_has_its_own_words() {
        let subject = |purpose| {
            CodeMail {
                purpose,
                ..code_mail(&Look::named("Acme"))
            }
            .message()
            .subject
        };
        assert_ne!(subject(CodePurpose::SignIn), subject(CodePurpose::SignUp));
        assert_ne!(subject(CodePurpose::SignUp), subject(CodePurpose::ResetPassword));
    }

    #[test]
    fn r111_a_name_is_escaped_in_html() {
        let message = code_mail(&Look::named(r#"<script>alert("1")</script> & 'Co'"#)).message();
        assert!(!message.html.contains("<script"), "{}", message.html);
        assert!(!message.html.contains(r#""1""#), "{}", message.html);
    }

    #[test]
    fn r111_a_name_cannot_add_headers() {
        let hostile = "Acme\r\nBcc: all@example.com\u{2028}\u{0}x";
        for message in [
            code_mail(&Look::named(hostile)).message(),
            PasswordChangedMail {
                head: head(&Look::named(hostile)),
                to: "ada@example.com\r\nBcc: b@example.com",
            }
            .message(),
        ] {
            let headers = [&message.subject, &message.to];
            assert!(
                headers
                    .iter()
                    .all(|line| !line.chars().any(|c| c.is_control() || c == '\u{2028}')),
                "{headers:?}"
            );
        }
    }

    #[test]
    fn r111_a_long_name_leaves_a_short_subject() {
        let message = code_mail(&Look::named("a".repeat(5_000))).message();
        assert!(message.subject.chars().count() <= 150, "{}", message.subject);
        assert!(message.subject.starts_with("482913"));
    }

    #[test]
    fn r111_a_name_does_not_become_a_link() {
        let message = code_mail(&Look::named("https://evil.example/x")).message();
        for form in [&message.text, &message.html] {
            assert!(
                !form.contains("evil.example") && !form.contains("https://evil"),
                "{form}"
            );
        }
    }

    #[test]
    fn r111_a_mail_about_a_passkey_names_it_and_neither_name_becomes_a_link_or_a_header() {
        for change in [PasskeyChange::Added, PasskeyChange::Removed] {
            let message = PasskeyMail {
                head: head(&Look::named("https://evil.example/x")),
                to: "ada@example.com",
                passkey: "Chrome\r\nBcc: b@example.com <b>",
                change,
            }
            .message();
            for form in [&message.text, &message.html] {
                assert!(form.contains("Chrome") && !form.contains("evil.example"), "{form}");
            }
            assert!(!message.html.contains("<b>"), "{}", message.html);
            assert!(!message.subject.chars().any(char::is_control), "{}", message.subject);
        }
    }

    #[test]
    fn a_message_does_not_print_its_code() {
        assert!(!format!("{:?}", code_mail(&Look::named("Acme")).message()).contains("482913"));
    }

    fn branded(image: ImageType) -> Look {
        let file = |hash: &str| domain::brands::BrandFile {
            kind: domain::brands::FileKind::Light,
            hash: hash.into(),
            image,
            file_name: String::new(),
        };
        let mut look = Look::named("Acme");
        look.brand.background_color = Some("#fff8e7".into());
        look.logo = Some(crate::branding::Logo {
            light: file("aa"),
            dark: file("bb"),
        });
        look
    }

    #[test]
    fn a_mail_has_the_colors_and_the_logo_of_its_brand() {
        let html = code_mail(&branded(ImageType::Png)).message().html;
        assert!(html.contains("#fff8e7"), "{html}");
        for logo in ["aa", "bb"] {
            let address = format!("https://auth.example.com/brand/files/{logo}.png");
            assert!(html.contains(&address), "{html}");
        }
        let html = code_mail(&branded(ImageType::Svg)).message().html;
        assert!(!html.contains("<img"), "mail programs show no SVG: {html}");
    }
}
