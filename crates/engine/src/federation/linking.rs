//! Whose account it is when somebody comes back from a provider for the first time: a pure decision.
//!
//! An identity is a connection and a subject (R175). An address leads to an account only where everybody involved vouches
//! for it, and never changes what is known of the account otherwise; the reasons stand in ADR 55.

use domain::connections::Family;
use domain::ids::ConnectionId;
use domain::text::EmailAddress;

use super::Provider;

/// What is known of somebody nobody has seen here before.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stranger<'a> {
    /// Who vouches for them.
    pub provider: &'a Provider,
    /// The address, as the provider says it.
    pub email: Option<&'a EmailAddress>,
    /// Whether the provider says that it is theirs.
    pub is_email_verified: bool,
    /// Who has this address here.
    pub owner: Option<Owner<'a>>,
    /// Whether only addresses of some domains are let in.
    pub are_domains_asked: bool,
}

/// Somebody who has an account by the address.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Owner<'a> {
    /// The address as the account has it.
    pub address: &'a str,
    /// Whether it was proved.
    pub is_verified: bool,
    /// The company's own provider that the account belongs to, if it does.
    pub company: Option<&'a ConnectionId>,
}

/// What comes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The account that has the address gets the identity.
    Join,
    /// So it does, after everything was taken from it that somebody else may have put there (R179).
    JoinCleared,
    /// A new account with the address, which the provider vouches for.
    Create,
    /// A new account, without an address, whoever else has one by it.
    CreateApart,
    /// The visitor proves the address first, by a code, and then is whoever has it (R177).
    Prove,
    /// The visitor names an address, and proves it.
    AskForEmail,
    /// The account belongs to a company's own provider, which is asked instead.
    Company,
    /// The provider may not vouch for this address (R167).
    NotAllowed,
}

/// Decides.
pub(crate) fn decide(of: &Stranger<'_>) -> Verdict {
    let Some(email) = of.email else {
        return Verdict::AskForEmail;
    };
    match of.provider.family.is_enterprise() {
        true => of_company(of, email),
        false => of_everybody(of, email),
    }
}

/// A company's own provider vouches for the people of its domains and for nobody else. Without domains it vouches for no
/// address of anybody who is known here already.
fn of_company(of: &Stranger<'_>, email: &EmailAddress) -> Verdict {
    let is_own = of.provider.has_domain(email.domain());
    if !is_own && !of.provider.options.domains.is_empty() {
        return Verdict::NotAllowed;
    }
    // SAML has no word for whether an address is verified: whoever runs the domain says so by naming it.
    let says_so = of.is_email_verified || of.provider.family == Family::Saml;
    match &of.owner {
        // One company takes no account from another.
        Some(owner) if !is_own && owner.company.is_some_and(|one| *one != of.provider.connection.id) => {
            Verdict::Company
        }
        _ if !says_so => Verdict::Prove,
        None if is_own || of.provider.is_trusted() => Verdict::Create,
        Some(owner) if is_own => joined(owner, email),
        _ => Verdict::Prove,
    }
}

/// A provider where anybody may have an account.
fn of_everybody(of: &Stranger<'_>, email: &EmailAddress) -> Verdict {
    match &of.owner {
        // An address that nobody vouches for satisfies no rule about domains (R178).
        _ if !of.provider.is_trusted() && of.are_domains_asked => Verdict::Prove,
        _ if !of.provider.is_trusted() => Verdict::CreateApart,
        _ if !of.is_email_verified => Verdict::Prove,
        None => Verdict::Create,
        Some(owner) if owner.company.is_some() => Verdict::Company,
        Some(owner) => joined(owner, email),
    }
}

/// Another spelling of the address may be another mailbox (R92).
fn joined(owner: &Owner<'_>, email: &EmailAddress) -> Verdict {
    match owner.address.eq_ignore_ascii_case(email.as_str()) {
        false => Verdict::Prove,
        true if owner.is_verified => Verdict::Join,
        true => Verdict::JoinCleared,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn provider(strategy: &str, options: serde_json::Value) -> Provider {
        Provider::for_tests(strategy, options)
    }

    fn email() -> EmailAddress {
        EmailAddress::parse("ada@acme.test").unwrap()
    }

    const OWNER: Owner<'static> = Owner {
        address: "ada@acme.test",
        is_verified: true,
        company: None,
    };

    /// What comes of somebody with this address.
    fn of(provider: &Provider, is_email_verified: bool, owner: Option<Owner<'_>>) -> Verdict {
        let email = email();
        decide(&Stranger {
            provider,
            email: Some(&email),
            is_email_verified,
            owner,
            are_domains_asked: false,
        })
    }

    #[test]
    fn r177_an_account_is_joined_only_where_everybody_vouches_for_the_address() {
        let google = provider("oauth2:google", json!({}));
        assert_eq!(of(&google, true, Some(OWNER)), Verdict::Join);
        assert_eq!(of(&google, true, None), Verdict::Create);
        assert_eq!(of(&google, false, Some(OWNER)), Verdict::Prove, "the provider does not");
        assert_eq!(of(&google, false, None), Verdict::Prove);
        let distrusted = provider("oauth2:google", json!({ "is_trusted": false }));
        assert_eq!(
            of(&distrusted, true, Some(OWNER)),
            Verdict::CreateApart,
            "the policy does not"
        );
        let github = provider("oauth2:github", json!({}));
        assert_eq!(
            of(&github, true, Some(OWNER)),
            Verdict::CreateApart,
            "nobody but Google is trusted unasked"
        );
        assert_eq!(of(&github, true, None), Verdict::CreateApart);
        let trusted = provider("oauth2:github", json!({ "is_trusted": true }));
        assert_eq!(of(&trusted, true, Some(OWNER)), Verdict::Join);
    }

    #[test]
    fn r179_an_address_that_was_never_proved_here_is_given_with_nothing_on_it() {
        let owner = Owner {
            is_verified: false,
            ..OWNER
        };
        assert_eq!(
            of(&provider("oauth2:google", json!({})), true, Some(owner)),
            Verdict::JoinCleared
        );
    }

    #[test]
    fn r092_another_spelling_is_proved_first() {
        let other = Owner {
            address: "adä@acme.test",
            ..OWNER
        };
        let case = Owner {
            address: "Ada@acme.test",
            ..OWNER
        };
        let google = provider("oauth2:google", json!({}));
        assert_eq!(of(&google, true, Some(other)), Verdict::Prove);
        assert_eq!(of(&google, true, Some(case)), Verdict::Join);
    }

    #[test]
    fn r167_a_company_vouches_for_its_own_domains_alone() {
        let own = provider("saml:custom", json!({ "home_realm_domains": ["acme.test"] }));
        assert_eq!(
            of(&own, false, Some(OWNER)),
            Verdict::Join,
            "SAML says nothing of verification"
        );
        assert_eq!(of(&own, false, None), Verdict::Create);
        let elsewhere = ConnectionId::from("another");
        let taken = Owner {
            company: Some(&elsewhere),
            ..OWNER
        };
        for options in [json!({}), json!({ "is_trusted": true })] {
            let open = provider("saml:custom", options);
            assert_eq!(of(&open, true, Some(taken)), Verdict::Company);
            assert_eq!(of(&open, false, Some(taken)), Verdict::Company);
            let own = Owner {
                company: Some(&open.connection.id),
                ..OWNER
            };
            assert_eq!(of(&open, true, Some(own)), Verdict::Prove);
        }
        let other = provider(
            "saml:custom",
            json!({ "home_realm_domains": ["other.test"], "is_trusted": true }),
        );
        assert_eq!(of(&other, true, Some(OWNER)), Verdict::NotAllowed);
        assert_eq!(of(&other, true, None), Verdict::NotAllowed);
        let none = provider("saml:custom", json!({}));
        assert_eq!(of(&none, true, None), Verdict::Prove);
        let trusted = provider("saml:custom", json!({ "is_trusted": true }));
        assert_eq!(of(&trusted, true, None), Verdict::Create);
        assert_eq!(
            of(&trusted, true, Some(OWNER)),
            Verdict::Prove,
            "nobody who is here already"
        );
        let entra = provider("oauth2:azure_ad", json!({ "home_realm_domains": ["acme.test"] }));
        assert_eq!(
            of(&entra, false, Some(OWNER)),
            Verdict::Prove,
            "r178: an address of several tenants"
        );
        assert_eq!(of(&entra, true, Some(OWNER)), Verdict::Join);
    }

    #[test]
    fn r178_an_address_that_nobody_vouches_for_satisfies_no_rule_about_domains() {
        let (github, email) = (provider("oauth2:github", json!({})), email());
        let stranger = Stranger {
            provider: &github,
            email: Some(&email),
            is_email_verified: true,
            owner: None,
            are_domains_asked: true,
        };
        assert_eq!(decide(&stranger), Verdict::Prove);
        assert_eq!(
            decide(&Stranger {
                email: None,
                ..stranger
            }),
            Verdict::AskForEmail
        );
    }

    #[test]
    fn whoever_belongs_to_a_company_is_sent_there() {
        let company = ConnectionId::from("conn_1");
        let owner = Owner {
            company: Some(&company),
            ..OWNER
        };
        assert_eq!(
            of(&provider("oauth2:google", json!({})), true, Some(owner)),
            Verdict::Company
        );
    }
}
