//! `[api]`: how the Management API answers, and how often an application may ask.

use std::num::NonZeroU32;

use server::{ApiRate, ResponseStyle};

use super::layers::{Layers, Refused};

/// How the Management API answers, and how often an application may ask.
#[derive(Debug, Clone)]
pub struct Api {
    /// In which shape, where no shape serves every client.
    pub response_style: ResponseStyle,
    /// How often; without it, as often as it likes.
    pub rate: Option<ApiRate>,
}

impl Api {
    pub(super) fn read(from: &Layers) -> Result<Self, Refused> {
        Ok(Self {
            response_style: from.required("api.response_style", "contract or current")?,
            rate: rate(from)?,
        })
    }
}

fn rate(from: &Layers) -> Result<Option<ApiRate>, Refused> {
    let per_second: u32 = from.required("api.requests_per_second", "a number of requests, or 0 for no limit")?;
    let burst = from.required("api.burst", "a number above zero")?;
    let exempt = from.list("api.unlimited", "addresses or ranges such as 127.0.0.0/8")?;
    Ok(NonZeroU32::new(per_second).map(|per_second| ApiRate {
        per_second,
        burst,
        exempt,
    }))
}
