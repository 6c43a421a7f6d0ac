//! `[api]`: how the Management API answers.

use server::ResponseStyle;

use super::layers::{Layers, Refused};

/// How the Management API answers.
#[derive(Debug, Clone, Copy)]
pub struct Api {
    /// In which shape, where no shape serves every client.
    pub response_style: ResponseStyle,
}

impl Api {
    pub(super) fn read(from: &Layers) -> Result<Self, Refused> {
        Ok(Self {
            response_style: from.required("api.response_style", "contract or current")?,
        })
    }
}
