//! WS-Federation 1.2, the passive requestor's side: `wsignin1.0`, and the token that comes back.
//!
//! The token is an assertion of SAML 1.1 or 2.0, and everything that holds for SAML holds for it (R172).

pub mod metadata;
pub mod response;

use url::Url;

use crate::xml::time;

/// `wa` of a request to sign in, and of its answer.
pub const SIGN_IN: &str = "wsignin1.0";
/// `wa` of a request to sign out.
pub const SIGN_OUT: &str = "wsignout1.0";
/// `wa` of a request to sign out here, too, from somebody who signs out somewhere else.
pub const SIGN_OUT_CLEANUP: &str = "wsignoutcleanup1.0";

/// A request to sign in.
#[derive(Debug, Clone, Copy)]
pub struct SignIn<'a> {
    /// Where people are sent.
    pub endpoint: &'a str,
    /// Us, as the provider knows us.
    pub realm: &'a str,
    /// Where the answer goes.
    pub reply: &'a str,
    /// What comes back with the answer.
    pub context: &'a str,
    /// When it is made, in seconds since 1970.
    pub at: i64,
    /// Whether the person has to prove themselves anew.
    pub is_forced: bool,
}

impl SignIn<'_> {
    /// The address to redirect to; `more` is what the connection adds.
    pub fn to_redirect(&self, more: &[(String, String)]) -> Option<String> {
        let mut url = Url::parse(self.endpoint).ok()?;
        {
            let mut query = url.query_pairs_mut();
            query.extend_pairs(more);
            query
                .append_pair("wa", SIGN_IN)
                .append_pair("wtrealm", self.realm)
                .append_pair("wreply", self.reply)
                .append_pair("wctx", self.context)
                .append_pair("wct", &time::format(self.at));
            if self.is_forced {
                query.append_pair("wfresh", "0");
            }
        }
        Some(url.into())
    }
}

/// The address that signs somebody out at the provider; `reply` is where they come back to.
pub fn sign_out(endpoint: &str, reply: &str) -> Option<String> {
    let mut url = Url::parse(endpoint).ok()?;
    url.query_pairs_mut()
        .append_pair("wa", SIGN_OUT)
        .append_pair("wreply", reply);
    Some(url.into())
}
