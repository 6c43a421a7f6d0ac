//! The mails that are sent, in words. Each is one plain text and one HTML form of the same content.

mod accounts;
mod codes;
mod factors;
mod webhooks;

use askama::Template;
use domain::brands::ImageType;
use domain::palettes::{Palette, Scheme};

pub use self::accounts::{AccountLinkedMail, Gone, PasswordChangedMail};
pub use self::codes::{CodeMail, CodePurpose, LinkCodeMail, NoAccountMail};
pub use self::factors::{MfaMail, MfaNews, PasskeyChange, PasskeyMail};
pub use self::webhooks::WebhookDisabledMail;
use super::Message;
use crate::branding::Look;
use crate::context::Context;
use crate::i18n::{Locale, Words};

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
                is_first: false,
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
