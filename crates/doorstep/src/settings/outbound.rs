//! `[outbound]`: which addresses may be called besides the public Internet.

use engine::outbound::Rules;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;

use super::Mode;
use super::layers::{Layers, Refused};

/// Development may call this machine unless it is told not to; production may not unless it is told to (Q80).
pub(super) fn read(from: &Layers, mode: Mode) -> Result<Rules, Refused> {
    const AUTHORITIES: &str = "outbound.authorities";
    let allow_loopback = from.parse("outbound.allow_loopback", "true or false")?;
    let allowed = from.list("outbound.allowed", "hosts or ranges of addresses such as 10.0.0.0/8")?;
    let authorities = match from.text(AUTHORITIES) {
        None => Vec::new(),
        Some(file) => {
            let unusable = |error| from.refuse(AUTHORITIES, format!("names {file}, which cannot be used: {error}"));
            let certificates = CertificateDer::pem_file_iter(&file).map_err(unusable)?;
            certificates.collect::<Result<_, _>>().map_err(unusable)?
        }
    };
    Ok(Rules {
        allow_loopback: allow_loopback.unwrap_or(mode == Mode::Dev),
        allowed,
        authorities,
    })
}
