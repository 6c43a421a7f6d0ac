//! What only `doorstep dev` has.

pub(crate) mod inbox;
