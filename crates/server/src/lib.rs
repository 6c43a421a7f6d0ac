//! server

pub mod pages {
    //! The hosted pages.
    pub mod view;
}
