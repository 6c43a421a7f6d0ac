//! Who the client is: the peer of the connection, unless the peer is a proxy that was named as trusted.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::str::FromStr;

use http::HeaderMap;

/// An address, or a range of addresses such as `10.0.0.0/8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    base: IpAddr,
    prefix: u8,
}

impl Network {
    /// Whether the address lies in this range.
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.base, address.to_canonical()) {
            (IpAddr::V4(base), IpAddr::V4(address)) => {
                let mask = u32::MAX.checked_shl(32 - u32::from(self.prefix)).unwrap_or(0);
                (base.to_bits() ^ address.to_bits()) & mask == 0
            }
            (IpAddr::V6(base), IpAddr::V6(address)) => {
                let mask = u128::MAX.checked_shl(128 - u32::from(self.prefix)).unwrap_or(0);
                (base.to_bits() ^ address.to_bits()) & mask == 0
            }
            _ => false,
        }
    }
}

impl FromStr for Network {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let refused = || format!("{text:?} is neither an address nor a range such as 10.0.0.0/8");
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix.parse::<u8>().map_err(|_| refused())?)),
            None => (text, None),
        };
        let base: IpAddr = address.parse().map_err(|_| refused())?;
        let widest = if base.is_ipv4() { 32 } else { 128 };
        let prefix = prefix.unwrap_or(widest);
        if prefix > widest {
            Err(refused())
        } else {
            Ok(Self { base, prefix })
        }
    }
}

/// The address that limits and records apply to. `X-Forwarded-For` is read from the right, over the trusted proxies
/// only, so a client cannot prepend its way to another address; a malformed entry ends the walk where it stands.
pub(super) fn resolve(peer: SocketAddr, headers: &HeaderMap, trusted: &[Network]) -> SocketAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    if trusted.is_empty() || !is_trusted(peer.ip()) {
        return peer;
    }
    let mut client = peer;
    for value in headers.get_all("x-forwarded-for").iter().rev() {
        let Ok(value) = value.to_str() else { return client };
        for entry in value.rsplit(',') {
            let Some(address) = parse(entry.trim()) else {
                return client;
            };
            client = SocketAddr::new(address.to_canonical(), 0);
            if !is_trusted(address) {
                return client;
            }
        }
    }
    client
}

fn parse(entry: &str) -> Option<IpAddr> {
    entry
        .parse()
        .ok()
        .or_else(|| entry.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

/// The unit that connections are counted by: an IPv6 client usually owns its whole /64.
pub(super) fn counted_as(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(Ipv4Addr::from_bits(address.to_bits())),
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(peer: &str, forwarded: &[&str]) -> String {
        let trusted = ["10.0.0.0/8".parse().unwrap(), "::1".parse().unwrap()];
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        resolve(SocketAddr::new(peer.parse().unwrap(), 1), &headers, &trusted)
            .ip()
            .to_string()
    }

    #[test]
    fn r082_only_a_trusted_proxy_may_name_the_client() {
        assert_eq!(client("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
        assert_eq!(client("10.1.2.3", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("::1", &["198.51.100.1:4711"]), "198.51.100.1");
        assert_eq!(client("10.1.2.3", &[]), "10.1.2.3");
    }

    #[test]
    fn r082_what_the_client_wrote_itself_is_not_believed() {
        assert_eq!(client("10.1.2.3", &["127.0.0.1, 198.51.100.1"]), "198.51.100.1");
        assert_eq!(
            client("10.1.2.3", &["127.0.0.1", "198.51.100.1, 10.9.9.9"]),
            "198.51.100.1"
        );
        assert_eq!(client("10.1.2.3", &["198.51.100.1, nonsense"]), "10.1.2.3");
        assert_eq!(client("10.1.2.3", &["198.51.100.1, , 10.9.9.9"]), "10.9.9.9");
    }

    #[test]
    fn a_range_contains_its_ends_and_nothing_beyond() {
        let network: Network = "192.0.2.128/25".parse().unwrap();
        assert!(network.contains("192.0.2.128".parse().unwrap()) && network.contains("192.0.2.255".parse().unwrap()));
        assert!(!network.contains("192.0.2.127".parse().unwrap()));
        assert!(network.contains("::ffff:192.0.2.200".parse().unwrap()));
        assert!(
            "0.0.0.0/0"
                .parse::<Network>()
                .unwrap()
                .contains("203.0.113.1".parse().unwrap())
        );
        for wrong in ["192.0.2.0/33", "proxy.example.com", "192.0.2.0/", "::/129", ""] {
            assert!(wrong.parse::<Network>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_ipv6_client_is_counted_by_its_network() {
        let counted = |text: &str| counted_as(text.parse().unwrap()).to_string();
        assert_eq!(counted("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
        assert_eq!(counted("::ffff:192.0.2.1"), "192.0.2.1");
    }
}
