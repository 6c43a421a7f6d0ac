//! The checks of an authorization request, one function each.

use std::collections::BTreeMap;

use crate::{
    error::{OAuthError, Refusal},
    params::Params,
};

/// The longest `state` that is echoed, in bytes.
pub const MAX_STATE: usize = 2048;
/// The longest `nonce`, in bytes.
pub const MAX_NONCE: usize = 2048;
/// The longest ordinary parameter, in bytes.
pub const MAX_TEXT: usize = 1024;
/// The longest token given as a hint, in bytes.
pub const MAX_HINT_TOKEN: usize = 8 * 1024;
/// How much of a marketing tag is kept, in characters.
pub const MAX_TAG: usize = 256;

/// The marketing tags that are kept as properties when a user or an organization is created.
pub const MARKETING_TAGS: [&str; 30] = [
    "utm_source",
    "utm_medium",
    "utm_campaign",
    "utm_content",
    "utm_term",
    "gclid",
    "click_id",
    "hsa_acc",
    "hsa_cam",
    "hsa_grp",
    "hsa_ad",
    "hsa_src",
    "hsa_tgt",
    "hsa_kw",
    "hsa_mt",
    "hsa_net",
    "hsa_ver",
    "match_type",
    "keyword",
    "device",
    "ad_group_id",
    "campaign_id",
    "creative",
    "network",
    "ad_position",
    "fbclid",
    "li_fat_id",
    "msclkid",
    "twclid",
    "ttclid",
];

/// Only the code flow exists: no token ever appears in a front-channel answer.
pub fn response_type(params: &Params) -> Result<(), Refusal> {
    match params.single("response_type")? {
        Some("code") => Ok(()),
        // `response_type=` was at least an attempt to name one
        None if params.first("response_type").is_none() => Err(Refusal::malformed("no response_type")),
        _ => Err(Refusal::new(
            OAuthError::UnsupportedResponseType,
            "The response_type must be code.",
        )),
    }
}

/// The answer is always in the query of the redirect: other modes would run script or show a page.
pub fn response_mode(params: &Params) -> Result<(), Refusal> {
    match params.filled("response_mode") {
        None | Some("query") => Ok(()),
        Some(_) => Err(Refusal::new(
            OAuthError::InvalidRequest,
            "The response_mode must be query.",
        )),
    }
}

/// Request objects are not supported, and nothing is fetched (OpenID Connect Core §6).
pub fn request_object(params: &Params) -> Result<(), Refusal> {
    if params.filled("request").is_some() {
        return Err(Refusal::new(
            OAuthError::RequestNotSupported,
            "Request objects are not supported.",
        ));
    }
    if params.filled("request_uri").is_some() {
        return Err(Refusal::new(
            OAuthError::RequestUriNotSupported,
            "Request objects are not supported.",
        ));
    }
    Ok(())
}

/// A parameter that decides something: two different values are refused, and so are long ones.
pub fn single(params: &Params, name: &str, most: usize) -> Result<Option<String>, Refusal> {
    bounded(name, params.single(name)?, most)
}

/// Any other parameter: the first value counts.
pub fn text(params: &Params, name: &str, most: usize) -> Result<Option<String>, Refusal> {
    bounded(name, params.filled(name), most)
}

fn bounded(name: &str, value: Option<&str>, most: usize) -> Result<Option<String>, Refusal> {
    match value {
        Some(value) if value.len() > most => Err(Refusal::malformed(format!("{name} is longer than {most} bytes"))),
        value => Ok(value.map(str::to_owned)),
    }
}

/// The marketing tags of a request, each cut to [`MAX_TAG`] characters.
pub fn marketing_tags(params: &Params) -> BTreeMap<String, String> {
    let kept = |tag: &str| params.filled(tag).map(|value| value.chars().take(MAX_TAG).collect());
    MARKETING_TAGS
        .iter()
        .filter_map(|tag| Some(((*tag).to_owned(), kept(tag)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn params(query: &str) -> Params {
        Params::parse(query).unwrap()
    }

    #[test]
    fn r003_only_the_code_flow_exists() {
        assert_eq!(response_type(&params("response_type=code&response_type=code")), Ok(()));
        for other in ["token", "id_token", "code+token", "code%20id_token", "none", "", "CODE"] {
            let refusal = response_type(&params(&format!("response_type={other}"))).unwrap_err();
            assert_eq!(refusal.code, OAuthError::UnsupportedResponseType, "{other}");
        }
        assert_eq!(response_type(&params("")).unwrap_err().code, OAuthError::InvalidRequest);
    }

    #[test]
    fn r016_request_objects_are_not_supported() {
        assert_eq!(
            request_object(&params("request=eyJ")).unwrap_err().code,
            OAuthError::RequestNotSupported
        );
        let by_uri = request_object(&params("request_uri=https%3A%2F%2Fevil")).unwrap_err();
        assert_eq!(by_uri.code, OAuthError::RequestUriNotSupported);
        assert_eq!(request_object(&params("request=&request_uri=")), Ok(()));
    }

    #[test]
    fn r020_no_response_mode_that_runs_script() {
        assert_eq!(response_mode(&params("response_mode=query")), Ok(()));
        for mode in ["fragment", "form_post", "web_message", "jwt", "query.jwt"] {
            assert!(
                response_mode(&params(&format!("response_mode={mode}"))).is_err(),
                "{mode}"
            );
        }
    }

    #[test]
    fn marketing_tags_are_kept_short_and_others_left_out() {
        let query = format!(
            "utm_source=news&ttclid=t&utm_term=&gclid={}&utm_other=x",
            "é".repeat(1000)
        );
        let tags = marketing_tags(&params(&query));
        assert_eq!(
            tags.keys().map(String::as_str).collect::<Vec<_>>(),
            ["gclid", "ttclid", "utm_source"]
        );
        assert_eq!(tags["gclid"].chars().count(), MAX_TAG);
        assert_eq!(tags["utm_source"], "news");
    }
}
