//! Which hosts belong to one site, as browsers see it (the public suffix list, its private section included).

use std::net::IpAddr;

use url::{Host, Url};

/// The issuer's site and an application's origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Relation<'a> {
    /// Browsers send `SameSite=Lax` cookies from the one to the other.
    pub is_same_site: bool,
    /// The domain that both hosts belong to, when they are not the same host.
    pub common_domain: Option<&'a str>,
}

/// How the page of `origin` and the server at `issuer` are related. `issuer` is parsed by the caller once.
pub(crate) fn relation<'a>(issuer: &'a Url, origin: &str) -> Relation<'a> {
    let foreign = Relation {
        is_same_site: false,
        common_domain: None,
    };
    let Ok(origin) = Url::parse(origin) else { return foreign };
    let (Some(ours), Some(theirs)) = (issuer.host_str(), origin.host_str()) else {
        return foreign;
    };
    let is_same_scheme = issuer.scheme() == origin.scheme();
    if ours == theirs {
        return Relation {
            is_same_site: is_same_scheme,
            common_domain: None,
        };
    }
    match (domain_of(ours), domain_of(theirs)) {
        (Some(own), Some(other)) if own == other => Relation {
            is_same_site: is_same_scheme,
            common_domain: Some(own),
        },
        _ => foreign,
    }
}

/// The registrable domain of a host; addresses, `localhost` and public suffixes have none.
pub(crate) fn domain_of(host: &str) -> Option<&str> {
    let is_address =
        matches!(Host::parse(host), Ok(Host::Ipv4(_) | Host::Ipv6(_)) | Err(_)) || host.parse::<IpAddr>().is_ok();
    if is_address { None } else { psl::domain_str(host) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(issuer: &str, origin: &str) -> (bool, Option<String>) {
        let issuer = Url::parse(issuer).unwrap();
        let relation = relation(&issuer, origin);
        (relation.is_same_site, relation.common_domain.map(str::to_owned))
    }

    #[test]
    fn hosts_of_one_domain_are_one_site() {
        assert_eq!(
            check("https://id.example.com", "https://app.example.com"),
            (true, Some("example.com".into()))
        );
        assert_eq!(check("https://id.example.co.uk", "https://other.co.uk"), (false, None));
        assert_eq!(check("https://id.github.io", "https://app.github.io"), (false, None));
    }

    #[test]
    fn ports_of_localhost_are_one_site_without_a_domain() {
        assert_eq!(check("http://localhost:3900", "http://localhost:5173"), (true, None));
        assert_eq!(check("http://127.0.0.1:3900", "http://127.1.0.1:5173"), (false, None));
    }

    #[test]
    fn the_scheme_is_part_of_the_site() {
        assert!(!check("https://id.example.com", "http://app.example.com").0);
    }
}
