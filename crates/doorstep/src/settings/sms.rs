//! `[sms]`: the provider of text messages, and how it is asked.

use std::time::Duration;

use engine::outbound::Rules;
use engine::sms::http::{Format, HttpSettings, HttpSms, Unusable};

use super::layers::{Layers, Refused};

/// The longest that a call may take, in seconds; no call to anybody takes longer.
const LONGEST: u64 = 10;

/// Who carries text messages.
pub struct Sms {
    /// The provider, if one is named.
    pub provider: Option<HttpSms>,
}

impl Sms {
    pub(super) fn read(from: &Layers) -> Result<Self, Refused> {
        let kind = from.required::<String>("sms.content_type", "json or form")?;
        let format = match kind.as_str() {
            "json" => Format::Json,
            "form" => Format::Form,
            other => return Err(from.refuse("sms.content_type", format!("must be json or form, not {other:?}"))),
        };
        let seconds: u64 = from.required("sms.timeout", "a number of seconds")?;
        if !(1..=LONGEST).contains(&seconds) {
            return Err(from.refuse("sms.timeout", format!("must be 1 to {LONGEST} seconds, not {seconds}")));
        }
        let headers = from.list("sms.headers", "headers such as \"accept: application/json\"")?;
        let Some(url) = from.text("sms.url") else {
            return Ok(Self { provider: None });
        };
        // Where it may lead is decided by the rules for all calls; here only what no rule could allow is refused.
        if let Err(why @ engine::outbound::Refused::Url(_)) = Rules::default().check_url(&url) {
            return Err(from.refuse("sms.url", why));
        }
        let body = from.text("sms.body");
        let body = body.ok_or_else(|| from.refuse("sms.body", "must say what is sent to sms.url"))?;
        let settings = HttpSettings {
            url,
            format,
            body,
            headers,
            secret: from.text("sms.secret"),
            timeout: Duration::from_secs(seconds),
        };
        let provider = HttpSms::new(settings).map_err(|Unusable(name, problem)| {
            let path = match name {
                "headers" => "sms.headers",
                "secret" => "sms.secret",
                _ => "sms.body",
            };
            from.refuse(path, problem)
        })?;
        Ok(Self {
            provider: Some(provider),
        })
    }
}
