//! `[api]`: how often an application may call the Management API.

use std::num::NonZeroU32;

use server::ApiRate;

use super::layers::{Layers, Refused};

pub(super) fn rate(from: &Layers) -> Result<Option<ApiRate>, Refused> {
    let per_second: u32 = from.required("api.requests_per_second", "a number of requests, or 0 for no limit")?;
    let burst = from.required("api.burst", "a number above zero")?;
    let exempt = from.list("api.unlimited", "addresses or ranges such as 127.0.0.0/8")?;
    Ok(NonZeroU32::new(per_second).map(|per_second| ApiRate {
        per_second,
        burst,
        exempt,
    }))
}
