//! What all handlers share.

pub(crate) mod assets;
pub(crate) mod brand;
pub(crate) mod context;
pub(crate) mod cookies;
pub(crate) mod csrf;
pub(crate) mod forms;
pub(crate) mod guard;
pub(crate) mod headers;
pub(crate) mod locale;
pub(crate) mod sites;
pub(crate) mod throttle;
