//! What the provider says: every part of it can be made wrong.

use super::{ENTITY_ID, PROVIDER, Pair, Recipe, Sealing, encrypted, encrypted_data, signed};
use protocol::xml::time;
use protocol::xml::write::escape;

/// One attribute with its values.
pub type Attribute = (&'static str, Vec<String>);

/// What is signed, and around what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Envelope {
    /// The assertion.
    Assertion,
    /// The response.
    Response,
    /// Each of them.
    Both,
    /// Nothing.
    Neither,
}

/// A response of SAML 2.0.
#[derive(Debug, Clone)]
pub struct Message {
    /// The id of the response.
    pub response_id: String,
    /// Who issued the response.
    pub response_issuer: Option<String>,
    /// Where the response goes.
    pub destination: Option<String>,
    /// What the response answers.
    pub in_response_to: Option<String>,
    /// How it went.
    pub status: String,
    /// The id of the assertion.
    pub id: String,
    /// Who issued the assertion.
    pub issuer: String,
    /// When.
    pub at: i64,
    /// The name, as XML.
    pub name: String,
    /// How it is confirmed.
    pub method: String,
    /// To whom it is delivered.
    pub recipient: Option<String>,
    /// What the assertion answers.
    pub confirmed_in_response_to: Option<String>,
    /// Until when it may be delivered.
    pub confirmed_until: Option<i64>,
    /// From when to when it holds.
    pub holds: (i64, i64),
    /// For whom it is meant.
    pub audiences: Vec<String>,
    /// Other conditions, as XML.
    pub conditions: String,
    /// When the session ends.
    pub session_ends: Option<i64>,
    /// Whether it tells of a sign-in.
    pub has_statement: bool,
    /// What is said of the person.
    pub attributes: Vec<Attribute>,
    /// What is signed.
    pub envelope: Envelope,
    /// By whom.
    pub by: Pair,
    /// How.
    pub recipe: Recipe,
    /// How the assertion is encrypted, if it is.
    pub sealing: Option<Sealing>,
}

impl Message {
    /// The answer to a request, right in every part: for `audience`, delivered to `recipient`.
    pub fn new(request: Option<&str>, audience: &str, recipient: &str, now: i64) -> Self {
        let request = request.map(str::to_owned);
        Self {
            response_id: "_response".to_owned(),
            response_issuer: Some(ENTITY_ID.to_owned()),
            destination: Some(recipient.to_owned()),
            in_response_to: request.clone(),
            status: "urn:oasis:names:tc:SAML:2.0:status:Success".to_owned(),
            id: "_assertion".to_owned(),
            issuer: ENTITY_ID.to_owned(),
            at: now,
            name: name("ada-7", "persistent"),
            method: "urn:oasis:names:tc:SAML:2.0:cm:bearer".to_owned(),
            recipient: Some(recipient.to_owned()),
            confirmed_in_response_to: request,
            confirmed_until: Some(now + 300),
            holds: (now - 60, now + 300),
            audiences: vec![audience.to_owned()],
            conditions: String::new(),
            session_ends: None,
            has_statement: true,
            attributes: vec![
                ("email", vec!["ada@acme.test".to_owned()]),
                (
                    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname",
                    vec!["Ada".to_owned()],
                ),
                (
                    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname",
                    vec!["Lovelace".to_owned()],
                ),
            ],
            envelope: Envelope::Assertion,
            by: PROVIDER,
            recipe: Recipe::default(),
            sealing: None,
        }
    }

    /// With other values.
    pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }

    /// The assertion, signed if it is to be.
    pub fn assertion(&self) -> String {
        let is_signed = matches!(self.envelope, Envelope::Assertion | Envelope::Both);
        let template = self.recipe.template(&format!("#{}", self.id));
        let text = self.assertion_with(if is_signed { &template } else { "" });
        if is_signed { signed(&text, self.by) } else { text }
    }

    /// The assertion with something after its issuer.
    pub fn assertion_with(&self, signature: &str) -> String {
        let attribute = |name: &str, value: &Option<String>| {
            value
                .as_ref()
                .map_or(String::new(), |value| format!(r#" {name}="{}""#, escape(value)))
        };
        let moment = |name: &str, at: Option<i64>| attribute(name, &at.map(time::format));
        let audiences: String = self
            .audiences
            .iter()
            .map(|one| {
                format!(
                    "<saml:AudienceRestriction><saml:Audience>{}</saml:Audience></saml:AudienceRestriction>",
                    escape(one)
                )
            })
            .collect();
        let attributes: String = self.attributes.iter().map(|(name, values)| {
            let values: String = values.iter().map(|value| {
                format!(r#"<saml:AttributeValue xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xs:string">{}</saml:AttributeValue>"#, escape(value))
            }).collect();
            format!(r#"<saml:Attribute Name="{}">{values}</saml:Attribute>"#, escape(name))
        }).collect();
        let statement = format!(
            r#"<saml:AuthnStatement AuthnInstant="{}" SessionIndex="_session"{}><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>"#,
            time::format(self.at),
            moment("SessionNotOnOrAfter", self.session_ends),
        );
        format!(
            r#"<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="{}" Version="2.0" IssueInstant="{}"><saml:Issuer>{}</saml:Issuer>{signature}<saml:Subject>{}<saml:SubjectConfirmation Method="{}"><saml:SubjectConfirmationData{}{}{}/></saml:SubjectConfirmation></saml:Subject><saml:Conditions{}{}>{audiences}{}</saml:Conditions>{}<saml:AttributeStatement>{attributes}</saml:AttributeStatement></saml:Assertion>"#,
            self.id,
            time::format(self.at),
            escape(&self.issuer),
            self.name,
            self.method,
            attribute("Recipient", &self.recipient),
            attribute("InResponseTo", &self.confirmed_in_response_to),
            moment("NotOnOrAfter", self.confirmed_until),
            moment("NotBefore", Some(self.holds.0)),
            moment("NotOnOrAfter", Some(self.holds.1)),
            self.conditions,
            if self.has_statement { &statement } else { "" },
        )
    }

    /// The response as XML.
    pub fn xml(&self) -> String {
        let assertion = self.assertion();
        let assertion = match &self.sealing {
            Some(sealing) => encrypted(&assertion, sealing),
            None => assertion,
        };
        self.around(&assertion)
    }

    /// The response around anything, signed if it is to be.
    pub fn around(&self, assertion: &str) -> String {
        let is_signed = matches!(self.envelope, Envelope::Response | Envelope::Both);
        let template = self.recipe.template(&format!("#{}", self.response_id));
        let attribute = |name: &str, value: &Option<String>| {
            value
                .as_ref()
                .map_or(String::new(), |value| format!(r#" {name}="{}""#, escape(value)))
        };
        let issuer = self.response_issuer.as_ref().map_or(String::new(), |issuer| {
            format!(
                r#"<saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">{}</saml:Issuer>"#,
                escape(issuer)
            )
        });
        let text = format!(
            r#"<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="{}" Version="2.0" IssueInstant="{}"{}{}>{issuer}{}<samlp:Status><samlp:StatusCode Value="{}"/></samlp:Status>{assertion}</samlp:Response>"#,
            self.response_id,
            time::format(self.at),
            attribute("Destination", &self.destination),
            attribute("InResponseTo", &self.in_response_to),
            if is_signed { &template } else { "" },
            escape(&self.status),
        );
        if is_signed { signed(&text, self.by) } else { text }
    }

    /// The assertion as WS-Federation carries it: it answers nothing by itself.
    pub fn token(&self) -> String {
        let alone = self.clone().with(|one| one.confirmed_in_response_to = None);
        let token = match &self.sealing {
            Some(sealing) => encrypted(&alone.assertion(), sealing),
            None => alone.assertion(),
        };
        wrapped(&token, "urn:oasis:names:tc:SAML:2.0:assertion", &self.audiences)
    }
}

/// A name of that value and format.
pub fn name(value: &str, format: &str) -> String {
    format!(
        r#"<saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:{format}">{}</saml:NameID>"#,
        escape(value)
    )
}

/// A token of SAML 1.1, as WS-Federation carries it.
#[derive(Debug, Clone)]
pub struct Older {
    /// The id of the assertion.
    pub id: String,
    /// Who issued it.
    pub issuer: String,
    /// When.
    pub at: i64,
    /// From when to when it holds.
    pub holds: (i64, i64),
    /// For whom it is meant.
    pub audiences: Vec<String>,
    /// Who it is about.
    pub name: String,
    /// Who the attributes are about.
    pub attributes_of: String,
    /// How it is confirmed.
    pub method: String,
    /// What kind of token it is said to be.
    pub token_type: String,
    /// Attributes: namespace, name, value.
    pub attributes: Vec<(&'static str, &'static str, String)>,
    /// Whether it is signed.
    pub is_signed: bool,
    /// By whom.
    pub by: Pair,
    /// How.
    pub recipe: Recipe,
    /// How it is encrypted, if it is.
    pub sealing: Option<Sealing>,
}

impl Older {
    /// A token that is right in every part.
    pub fn new(audience: &str, now: i64) -> Self {
        const CLAIMS: &str = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims";
        Self {
            id: "_token".to_owned(),
            issuer: ENTITY_ID.to_owned(),
            at: now,
            holds: (now - 60, now + 3_600),
            audiences: vec![audience.to_owned()],
            name: "ada-7".to_owned(),
            attributes_of: "ada-7".to_owned(),
            method: "urn:oasis:names:tc:SAML:1.0:cm:bearer".to_owned(),
            token_type: "urn:oasis:names:tc:SAML:1.0:assertion".to_owned(),
            attributes: vec![
                (CLAIMS, "emailaddress", "ada@acme.test".to_owned()),
                (CLAIMS, "givenname", "Ada".to_owned()),
            ],
            is_signed: true,
            by: PROVIDER,
            recipe: Recipe::default(),
            sealing: None,
        }
    }

    /// With other values.
    pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }

    /// The assertion.
    pub fn assertion(&self) -> String {
        let subject = |name: &str| {
            format!(
                "<saml:Subject><saml:NameIdentifier>{}</saml:NameIdentifier><saml:SubjectConfirmation><saml:ConfirmationMethod>{}</saml:ConfirmationMethod></saml:SubjectConfirmation></saml:Subject>",
                escape(name),
                self.method
            )
        };
        let audiences: String = self
            .audiences
            .iter()
            .map(|one| format!("<saml:Audience>{}</saml:Audience>", escape(one)))
            .collect();
        let attributes: String = self.attributes.iter().map(|(namespace, name, value)| {
            format!(r#"<saml:Attribute AttributeName="{name}" AttributeNamespace="{namespace}"><saml:AttributeValue>{}</saml:AttributeValue></saml:Attribute>"#, escape(value))
        }).collect();
        let template = self.recipe.template(&format!("#{}", self.id));
        let text = format!(
            r#"<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:1.0:assertion" MajorVersion="1" MinorVersion="1" AssertionID="{}" Issuer="{}" IssueInstant="{}"><saml:Conditions NotBefore="{}" NotOnOrAfter="{}"><saml:AudienceRestrictionCondition>{audiences}</saml:AudienceRestrictionCondition></saml:Conditions><saml:AttributeStatement>{}{attributes}</saml:AttributeStatement><saml:AuthenticationStatement AuthenticationMethod="urn:oasis:names:tc:SAML:1.0:am:password" AuthenticationInstant="{}">{}</saml:AuthenticationStatement>{}</saml:Assertion>"#,
            self.id,
            escape(&self.issuer),
            time::format(self.at),
            time::format(self.holds.0),
            time::format(self.holds.1),
            subject(&self.attributes_of),
            time::format(self.at),
            subject(&self.name),
            if self.is_signed { &template } else { "" },
        );
        if self.is_signed { signed(&text, self.by) } else { text }
    }

    /// The whole `wresult`.
    pub fn xml(&self) -> String {
        let token = match &self.sealing {
            Some(sealing) => encrypted_data(&self.assertion(), sealing),
            None => self.assertion(),
        };
        wrapped(&token, &self.token_type, &self.audiences)
    }
}

fn wrapped(token: &str, kind: &str, audiences: &[String]) -> String {
    let realm = audiences.first().map_or(String::new(), |realm| escape(realm));
    format!(
        r#"<t:RequestSecurityTokenResponse xmlns:t="http://schemas.xmlsoap.org/ws/2005/02/trust"><t:Lifetime><wsu:Created xmlns:wsu="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd">2026-01-01T00:00:00Z</wsu:Created></t:Lifetime><wsp:AppliesTo xmlns:wsp="http://schemas.xmlsoap.org/ws/2004/09/policy"><EndpointReference xmlns="http://www.w3.org/2005/08/addressing"><Address>{realm}</Address></EndpointReference></wsp:AppliesTo><t:RequestedSecurityToken>{token}</t:RequestedSecurityToken><t:TokenType>{kind}</t:TokenType><t:RequestType>http://schemas.xmlsoap.org/ws/2005/02/trust/Issue</t:RequestType></t:RequestSecurityTokenResponse>"#
    )
}
