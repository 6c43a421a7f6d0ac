//! Protocols with their other side: providers that sign and encrypt with another library, and lie.

mod saml;
