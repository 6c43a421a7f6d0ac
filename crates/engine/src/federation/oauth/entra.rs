//! What Microsoft Entra ID tells besides: the groups of a person, and the rest of their profile, from Microsoft Graph.

use std::time::Duration;

use domain::strategies::Person;
use domain::text::EmailAddress;
use protocol::upstream::get_as;
use serde_json::{Map, Value};
use tokio::time::timeout;
use url::Url;

use super::calls::json_by_right;
use super::provider::Provider;
use crate::context::Context;
use crate::federation::failure::Failure;

/// Microsoft Graph, unless the connection names another place (a national cloud, a test).
const GRAPH: &str = "https://graph.microsoft.com/v1.0/me";
/// The most pages of groups that are read, a hundred groups each.
const MOST_PAGES: usize = 10;
/// How long the rest of a profile may take, which would only be nice to know.
const PATIENCE: Duration = Duration::from_secs(3);
/// What is read of a profile.
const ATTRIBUTES: &[&str] = &[
    "businessPhones",
    "city",
    "companyName",
    "country",
    "department",
    "displayName",
    "employeeId",
    "givenName",
    "jobTitle",
    "mail",
    "mobilePhone",
    "officeLocation",
    "postalCode",
    "preferredLanguage",
    "state",
    "streetAddress",
    "surname",
    "userPrincipalName",
];

fn wants(provider: &Provider<'_>, key: &str) -> bool {
    provider.strategy.key == "oauth2:azure_ad" && provider.options.is_on(key) == Some(true)
}

/// What has to be asked for besides.
pub(super) fn scopes(provider: &Provider<'_>) -> Vec<&'static str> {
    let mut scopes = Vec::new();
    if wants(provider, "is_retrieve_provider_user_groups") {
        scopes.push("GroupMember.Read.All");
    }
    if wants(provider, "is_extended_attributes_required") || !scopes.is_empty() {
        scopes.push("User.Read");
    }
    scopes
}

/// In a company's own directory an address is as good as its domain is the connection's: whoever set up the connection said
/// that the domain's people are there. In anybody's directory it is what that directory's administrator wrote (R178).
pub(super) fn vouch(provider: &Provider<'_>, person: &mut Person) {
    let address = person
        .email
        .as_deref()
        .and_then(|email| EmailAddress::parse(email).ok());
    let is_of_the_company = address.is_some_and(|address| provider.options.domains.contains(address.domain()));
    if provider.strategy.key == "oauth2:azure_ad" && provider.is_one_tenant && is_of_the_company {
        person.is_email_verified = true;
    }
}

/// The groups of a person, by their ids: from the ID token, or from Graph where they are too many for it. They decide what
/// somebody may do, so there is no sign-in without them: neither with none nor with those of last time (ADR 58).
pub(super) async fn groups(
    cx: &Context,
    provider: &Provider<'_>,
    claims: &Map<String, Value>,
    access_token: &str,
) -> Result<Vec<String>, Failure> {
    if !wants(provider, "is_retrieve_provider_user_groups") {
        return Ok(Vec::new());
    }
    let text = |value: &Value| {
        value
            .as_str()
            .filter(|text| !text.is_empty() && text.len() <= 256)
            .map(str::to_owned)
    };
    if let Some(Value::Array(groups)) = claims.get("groups") {
        return Ok(groups.iter().filter_map(text).collect());
    }
    // Too many (`_claim_names`, `hasgroups`), or not in the token's configuration: either way Graph knows.
    let base = graph(provider);
    let mut next = Some(format!("{base}/memberOf?$select=id&$top=100"));
    let mut groups = Vec::new();
    for _ in 0..MOST_PAGES {
        let Some(url) = next.take() else { break };
        let page = json_by_right(cx, get_as(&url, access_token)).await?;
        let entries = page.get("value").and_then(Value::as_array).into_iter().flatten();
        let is_group = |entry: &&Value| {
            entry
                .get("@odata.type")
                .is_none_or(|kind| kind == "#microsoft.graph.group")
        };
        groups.extend(entries.filter(is_group).filter_map(|entry| text(entry.get("id")?)));
        let following = page.get("@odata.nextLink").and_then(Value::as_str);
        // The token goes to Graph and nowhere else, whatever an answer says.
        next = following.filter(|url| has_origin_of(url, &base)).map(str::to_owned);
    }
    Ok(groups)
}

/// The rest of the profile. It says nothing of who somebody is: when it does not come, it is missed, and no more.
pub(super) async fn attributes(cx: &Context, provider: &Provider<'_>, access_token: &str) -> Option<Value> {
    if !wants(provider, "is_extended_attributes_required") {
        return None;
    }
    let url = format!("{}?$select={}", graph(provider), ATTRIBUTES.join(","));
    let said = match timeout(PATIENCE, json_by_right(cx, get_as(&url, access_token))).await {
        Ok(Ok(said)) => said,
        other => {
            let why = match &other {
                Ok(Err(failure)) => failure.log_line(),
                _ => "it took too long".to_owned(),
            };
            let request_id = cx.request_id.as_str();
            tracing::warn!(request_id, why, "the rest of a profile could not be read");
            return None;
        }
    };
    let is_short = |value: &Value| match value {
        Value::String(text) => text.len() <= 512,
        Value::Array(list) => {
            list.len() <= 10
                && list
                    .iter()
                    .all(|one| one.as_str().is_some_and(|text| text.len() <= 512))
        }
        _ => false,
    };
    let known = ATTRIBUTES.iter().filter_map(|name| {
        let value = said.get(name).filter(|value| is_short(value))?;
        Some(((*name).to_owned(), value.clone()))
    });
    Some(Value::Object(known.collect()))
}

fn graph(provider: &Provider<'_>) -> String {
    provider
        .options
        .text("userinfo_url")
        .unwrap_or(GRAPH)
        .trim_end_matches('/')
        .to_owned()
}

fn has_origin_of(url: &str, base: &str) -> bool {
    match (Url::parse(url), Url::parse(base)) {
        (Ok(url), Ok(base)) => url.origin() == base.origin(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r176_a_token_for_graph_goes_nowhere_else() {
        assert!(has_origin_of(
            "https://graph.microsoft.com/v1.0/me/memberOf?$skiptoken=x",
            GRAPH
        ));
        for url in [
            "https://evil.example/v1.0",
            "http://graph.microsoft.com/v1.0",
            "https://graph.microsoft.com.evil.example/",
            "https://graph.microsoft.com@evil.example/",
            "/v1.0/me",
        ] {
            assert!(!has_origin_of(url, GRAPH), "{url}");
        }
    }
}
