//! The server as its clients and visitors meet it, on both databases. The folders mirror `src`.

mod audit;
mod keys;
mod lockout;
mod mailed_codes;
mod main_path;
mod organizations;
mod pages;
mod passwords;
mod posting;
mod sessions;
mod sign_in;
