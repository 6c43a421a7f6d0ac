//! Where a call may go: to the public Internet over TLS, and to what the settings allow besides (R149).

use std::net::{IpAddr, Ipv6Addr};
use std::str::FromStr;

use domain::addresses::{IpRange, is_public};
use rustls::pki_types::CertificateDer;
use url::{Host, Url};

/// The most bytes of an address that is called.
const LONGEST: usize = 2_000;

/// What is allowed besides the public Internet.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// This machine, as in development.
    pub allow_loopback: bool,
    /// Hosts and ranges of addresses, at any port, with and without TLS.
    pub allowed: Vec<Allowed>,
    /// Certificates of authorities that are believed besides those of the system.
    pub authorities: Vec<CertificateDer<'static>>,
}

/// A host or a range of addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Allowed {
    /// `hooks.internal`: whatever its address is.
    Host(String),
    /// `10.20.0.0/16`
    Range(IpRange),
}

impl FromStr for Allowed {
    type Err = Refused;

    fn from_str(text: &str) -> Result<Self, Refused> {
        if let Ok(range) = text.parse() {
            return Ok(Self::Range(range));
        }
        match Host::parse(text) {
            Ok(Host::Domain(name)) if !name.is_empty() && !text.contains('/') => Ok(Self::Host(without_dot(&name))),
            _ => Err(Refused::Url("neither a host nor a range of addresses")),
        }
    }
}

/// Why a call is not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is no address that could be called.
    #[error("must be a URL such as https://example.com/path: it is {0}")]
    Url(&'static str),
    /// It does not use TLS.
    #[error("must use https")]
    Scheme,
    /// It names a port other than 443.
    #[error("must use port 443")]
    Port,
    /// It leads to an address that is not public.
    #[error("must lead to a public address")]
    Address,
}

/// Where a call goes, as far as its URL tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The whole URL.
    pub url: Url,
    /// Its host.
    pub host: TargetHost,
    /// Its port.
    pub port: u16,
    /// Whether the connection is encrypted.
    pub is_tls: bool,
}

/// The host of a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetHost {
    /// A name to be looked up, in lower case and without a dot at its end.
    Name(String),
    /// An address.
    Address(IpAddr),
}

impl Rules {
    /// Looks at a URL before anything is looked up. Addresses in odd notations, such as `0x7f.1` or `2130706433`, are
    /// addresses here too: the URL standard reads them so.
    pub fn check_url(&self, text: &str) -> Result<Target, Refused> {
        if text.len() > LONGEST {
            return Err(Refused::Url("too long"));
        }
        if text.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\') {
            return Err(Refused::Url("with characters that no URL has"));
        }
        let url = Url::parse(text).map_err(|_| Refused::Url("something else"))?;
        let is_tls = match url.scheme() {
            "https" => true,
            "http" => false,
            _ => return Err(Refused::Scheme),
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Refused::Url("one with a user's name in it"));
        }
        if url.fragment().is_some() {
            return Err(Refused::Url("one with a fragment"));
        }
        let host = match url.host() {
            Some(Host::Domain(name)) if !without_dot(name).is_empty() => TargetHost::Name(without_dot(name)),
            Some(Host::Ipv4(address)) => TargetHost::Address(address.into()),
            Some(Host::Ipv6(address)) => TargetHost::Address(address.into()),
            _ => return Err(Refused::Url("without a host")),
        };
        let port = url.port_or_known_default().ok_or(Refused::Port)?;
        let target = Target {
            host,
            port,
            is_tls,
            url,
        };
        match &target.host {
            TargetHost::Address(address) => self.check_address(&target, *address)?,
            TargetHost::Name(name) if is_loopback_name(name) => {
                self.check_address(&target, IpAddr::V6(Ipv6Addr::LOCALHOST))?;
            }
            // What an allowed name or range may use is known when its addresses are.
            TargetHost::Name(_) if self.allowed.is_empty() => self.check_public(&target)?,
            TargetHost::Name(_) => {}
        }
        Ok(target)
    }

    /// Looks at an address that a target leads to; it is checked for each, and then it is the one that is connected to.
    pub fn check_address(&self, target: &Target, address: IpAddr) -> Result<(), Refused> {
        let plain = address.to_canonical();
        let name = match &target.host {
            TargetHost::Name(name) => Some(name),
            TargetHost::Address(_) => None,
        };
        let is_allowed = self.allowed.iter().any(|allowed| match allowed {
            Allowed::Host(host) => name == Some(host),
            Allowed::Range(range) => range.contains(plain),
        });
        if is_allowed || (self.allow_loopback && plain.is_loopback()) {
            return Ok(());
        }
        if !is_public(address) {
            return Err(Refused::Address);
        }
        self.check_public(target)
    }

    fn check_public(&self, target: &Target) -> Result<(), Refused> {
        if !target.is_tls {
            return Err(Refused::Scheme);
        }
        match target.port {
            443 => Ok(()),
            _ => Err(Refused::Port),
        }
    }
}

/// Whether a name is this machine's (RFC 6761 §6.3).
pub(crate) fn is_loopback_name(name: &str) -> bool {
    name == "localhost" || name.ends_with(".localhost")
}

fn without_dot(name: &str) -> String {
    name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(rules: &Rules, text: &str) -> Option<Refused> {
        rules.check_url(text).err()
    }

    #[test]
    fn r149_a_public_address_over_tls_may_be_called() {
        for text in [
            "https://example.com/hooks?a=b",
            "https://example.com:443/",
            "https://EXAMPLE.com./x",
            "https://8.8.8.8/",
            "https://[2606:4700::1111]/hook",
        ] {
            assert_eq!(refused(&Rules::default(), text), None, "{text}");
        }
    }

    #[test]
    fn r149_anything_else_is_refused_in_whatever_notation() {
        let address = Refused::Address;
        for (text, why) in [
            ("https://127.0.0.1/", address),
            ("https://127.1/", address),
            ("https://0x7f.1/", address),
            ("https://0x7f000001/", address),
            ("https://2130706433/", address),
            ("https://017700000001/", address),
            ("https://0177.0.0.1/", address),
            ("https://127.0.0.1./", address),
            ("https://①②⑦.0.0.1/", address),
            ("https://%31%32%37.0.0.1/", address),
            ("https://0/", address),
            ("https://169.254.169.254/latest/meta-data", address),
            ("https://[::1]/", address),
            ("https://[::]/", address),
            ("https://[::ffff:127.0.0.1]/", address),
            ("https://[::ffff:7f00:1]/", address),
            ("https://[64:ff9b::7f00:1]/", address),
            ("https://[2002:7f00:1::]/", address),
            ("https://[fd00:ec2::254]/", address),
            ("https://localhost/", address),
            ("https://LOCALHOST./", address),
            ("https://a.localhost/", address),
            ("http://example.com/", Refused::Scheme),
            ("ftp://example.com/", Refused::Scheme),
            ("file:///etc/passwd", Refused::Scheme),
            ("gopher://example.com/", Refused::Scheme),
            ("https://example.com:8443/", Refused::Port),
            ("https://example.com:80/", Refused::Port),
            ("https://8.8.8.8:22/", Refused::Port),
        ] {
            assert_eq!(refused(&Rules::default(), text), Some(why), "{text}");
        }
        for text in [
            "",
            "example.com",
            "/hook",
            "https://",
            "https://user@example.com/",
            "https://user:secret@example.com/",
            "https://example.com/#part",
            "https://exa mple.com/",
            "https://example.com/a\r\nX-Header: 1",
            "https:\\\\example.com\\",
            "https://[::1",
            "https://256.256.256.256/",
        ] {
            let why = refused(&Rules::default(), text);
            assert!(
                matches!(why, Some(Refused::Url(_) | Refused::Scheme)),
                "{text}: {why:?}"
            );
        }
        assert!(refused(&Rules::default(), &format!("https://example.com/{}", "a".repeat(3_000))).is_some());
    }

    #[test]
    fn q80_loopback_may_be_called_in_development_only() {
        let rules = Rules {
            allow_loopback: true,
            ..Rules::default()
        };
        for text in [
            "http://localhost:3000/hook",
            "http://127.0.0.1:1/",
            "https://[::1]:9/",
            "http://a.localhost/",
        ] {
            assert_eq!(refused(&rules, text), None, "{text}");
            assert!(refused(&Rules::default(), text).is_some(), "{text}");
        }
        for text in [
            "http://192.168.1.1/",
            "https://10.0.0.1/",
            "http://example.com/",
            "http://0.0.0.0/",
        ] {
            assert!(refused(&rules, text).is_some(), "{text}");
        }
    }

    #[test]
    fn an_allowed_host_or_range_may_be_called_at_any_port() {
        let rules = Rules {
            allowed: vec!["hooks.internal".parse().unwrap(), "10.20.0.0/16".parse().unwrap()],
            ..Rules::default()
        };
        let check = |url: &str, address: &str| {
            let target = rules.check_url(url)?;
            rules.check_address(&target, address.parse().unwrap())
        };
        assert_eq!(check("http://Hooks.internal:8080/", "192.168.7.7"), Ok(()));
        assert_eq!(check("http://10.20.3.4:8080/", "10.20.3.4"), Ok(()));
        assert_eq!(check("http://billing.example:8080/", "10.20.3.4"), Ok(()));
        assert_eq!(check("https://billing.example/", "10.21.3.4"), Err(Refused::Address));
        assert_eq!(check("http://billing.example/", "8.8.8.8"), Err(Refused::Scheme));
        assert_eq!(check("https://billing.example:8443/", "8.8.8.8"), Err(Refused::Port));
        assert_eq!(
            check("https://hooks.internal.example/", "192.168.7.7"),
            Err(Refused::Address)
        );
    }

    #[test]
    fn what_is_neither_host_nor_range_is_refused() {
        for text in ["", "10.0.0.0/33", "a b", "https://example.com", "example.com/path"] {
            assert!(text.parse::<Allowed>().is_err(), "{text}");
        }
    }
}
