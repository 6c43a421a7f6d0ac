//! Signing in with providers of OAuth 2 and OpenID Connect.

mod accounts;
mod contracts;
mod entra;
mod logged;
mod pages;
mod refusals;
mod trip;
mod ways_back;
mod writing_down;
