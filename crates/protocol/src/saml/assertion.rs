//! What an assertion says, and whether it says it to us, now (R163).
//!
//! SAML 2.0 and SAML 1.1, which WS-Federation still carries. The assertion that comes in here was verified before, and is
//! read from the bytes that were signed.

use std::collections::BTreeMap;

use super::{BEARER, Refused, SKEW};
use crate::xml::names::{SAML, SAML1};
use crate::xml::{Node, time};

/// The most values of attributes that are kept.
const MOST_VALUES: usize = 500;
/// The most characters of a value.
const LONGEST_VALUE: usize = 4_096;
/// The longest that an assertion may claim to be valid, in seconds: so long it is remembered, in order to be taken once.
pub const LONGEST_LIFE: i64 = 86_400;

/// What is expected of an assertion.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    /// The provider.
    pub issuer: &'a str,
    /// Us, as the provider knows us.
    pub audience: &'a str,
    /// Where it is delivered.
    pub recipient: &'a str,
    /// What was asked.
    pub asked: Asked<'a>,
    /// The present moment, in seconds since 1970.
    pub now: i64,
}

/// What an assertion has to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked<'a> {
    /// This request.
    Request(&'a str),
    /// Nothing: the provider began by itself.
    Nothing,
    /// The protocol around it tells (WS-Federation, by its `wctx`).
    Elsewhere,
}

/// What was asserted of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assertion {
    /// Its id: it counts once (R164).
    pub id: String,
    /// Until when it has to be remembered, in seconds since 1970.
    pub remembered_until: i64,
    /// Who it is about.
    pub name_id: Option<NameId>,
    /// What is said besides, each by its name.
    pub attributes: BTreeMap<String, Vec<String>>,
    /// The provider's name of its session.
    pub session_index: Option<String>,
    /// When its session ends.
    pub session_ends: Option<i64>,
    /// When the person proved themselves to the provider.
    pub authenticated_at: Option<i64>,
}

/// How the provider names somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameId {
    /// The name.
    pub value: String,
    /// What kind of name.
    pub format: Option<String>,
}

impl Assertion {
    /// Reads an assertion of SAML 2.0.
    pub fn read(node: Node<'_>, expected: &Expected<'_>) -> Result<Self, Refused> {
        if !node.is(SAML, "Assertion") || node.attribute("Version") != Some("2.0") {
            return Err(Refused::Kind);
        }
        let id = id(node.attribute("ID"))?;
        issued(node.attribute("IssueInstant"), expected.now)?;
        if node.text_of(SAML, "Issuer").as_deref() != Some(expected.issuer) {
            return Err(Refused::Issuer);
        }
        let conditions = node.only(SAML, "Conditions").ok_or(Refused::Condition)?;
        let until = within(conditions, expected.now)?;
        let known = ["AudienceRestriction", "OneTimeUse", "ProxyRestriction"];
        if !conditions
            .children()
            .all(|one| known.iter().any(|name| one.is(SAML, name)))
        {
            return Err(Refused::Condition);
        }
        audience(conditions.children_named(SAML, "AudienceRestriction"), SAML, expected)?;
        let subject = node.only(SAML, "Subject").ok_or(Refused::Subject("no subject"))?;
        let confirmed_until = confirmed(subject, expected)?;
        let mut session_ends = None;
        let mut session_index = None;
        let mut authenticated_at = None;
        let statements: Vec<_> = node.children_named(SAML, "AuthnStatement").collect();
        if statements.is_empty() {
            return Err(Refused::NoStatement);
        }
        for statement in statements {
            let at = authenticated(statement.attribute("AuthnInstant"))?;
            authenticated_at = authenticated_at.max(Some(at));
            if let Some(end) = moment(statement.attribute("SessionNotOnOrAfter"))? {
                if end + SKEW <= expected.now {
                    return Err(Refused::Time("the provider’s session is over"));
                }
                session_ends = Some(session_ends.map_or(end, |before: i64| before.min(end)));
            }
            session_index = session_index.or_else(|| statement.attribute("SessionIndex").map(kept));
        }
        Ok(Self {
            id,
            remembered_until: remembered([until, Some(confirmed_until)], expected.now)?,
            name_id: name_id(subject.children_named(SAML, "NameID"))?,
            attributes: attributes(node.children_named(SAML, "AttributeStatement"), SAML, |attribute| {
                attribute.attribute("Name").map(str::to_owned)
            })?,
            session_index,
            session_ends,
            authenticated_at,
        })
    }

    /// Reads an assertion of SAML 1.1.
    pub fn read_older(node: Node<'_>, expected: &Expected<'_>) -> Result<Self, Refused> {
        let is_1_1 = node.attribute("MajorVersion") == Some("1") && node.attribute("MinorVersion") == Some("1");
        if !node.is(SAML1, "Assertion") || !is_1_1 {
            return Err(Refused::Kind);
        }
        let id = id(node.attribute("AssertionID"))?;
        issued(node.attribute("IssueInstant"), expected.now)?;
        if node.attribute("Issuer") != Some(expected.issuer) {
            return Err(Refused::Issuer);
        }
        let conditions = node.only(SAML1, "Conditions").ok_or(Refused::Condition)?;
        let until = within(conditions, expected.now)?;
        let known = ["AudienceRestrictionCondition", "DoNotCacheCondition"];
        if !conditions
            .children()
            .all(|one| known.iter().any(|name| one.is(SAML1, name)))
        {
            return Err(Refused::Condition);
        }
        audience(
            conditions.children_named(SAML1, "AudienceRestrictionCondition"),
            SAML1,
            expected,
        )?;
        let statements: Vec<_> = node.children_named(SAML1, "AuthenticationStatement").collect();
        let [statement] = statements[..] else {
            return Err(Refused::NoStatement);
        };
        let authenticated_at = authenticated(statement.attribute("AuthenticationInstant"))?;
        let subject = statement.only(SAML1, "Subject").ok_or(Refused::Subject("no subject"))?;
        let confirmation = subject
            .only(SAML1, "SubjectConfirmation")
            .ok_or(Refused::Confirmation)?;
        if confirmation.text_of(SAML1, "ConfirmationMethod").as_deref() != Some("urn:oasis:names:tc:SAML:1.0:cm:bearer")
        {
            return Err(Refused::Confirmation);
        }
        let name = name_id(subject.children_named(SAML1, "NameIdentifier"))?;
        for other in node.children_named(SAML1, "AttributeStatement") {
            // Each statement names its subject: they have to be one.
            let of = other.only(SAML1, "Subject").ok_or(Refused::Subject("no subject"))?;
            if name_id(of.children_named(SAML1, "NameIdentifier"))? != name {
                return Err(Refused::Subject("several subjects"));
            }
        }
        Ok(Self {
            id,
            remembered_until: remembered([until, None], expected.now)?,
            name_id: name,
            attributes: attributes(node.children_named(SAML1, "AttributeStatement"), SAML1, |attribute| {
                let name = attribute.attribute("AttributeName")?;
                Some(match attribute.attribute("AttributeNamespace") {
                    Some(namespace) if !namespace.is_empty() => format!("{namespace}/{name}"),
                    _ => name.to_owned(),
                })
            })?,
            session_index: None,
            session_ends: None,
            authenticated_at: Some(authenticated_at),
        })
    }

    /// The value of an attribute that can only have one; none if it is not there.
    pub fn single(&self, name: &str) -> Result<Option<&str>, Refused> {
        match self.attributes.get(name).map(Vec::as_slice) {
            None | Some([]) => Ok(None),
            Some([one]) => Ok(Some(one.as_str())),
            Some(_) => Err(Refused::Subject("several values where one belongs")),
        }
    }
}

fn kept(text: &str) -> String {
    text.chars().take(LONGEST_VALUE).collect()
}

fn id(id: Option<&str>) -> Result<String, Refused> {
    let id = id.filter(|id| crate::xml::signature::is_name(id) && id.len() <= 256);
    id.map(str::to_owned).ok_or(Refused::Kind)
}

/// A time that is not there, or one that can be read.
fn moment(text: Option<&str>) -> Result<Option<i64>, Refused> {
    match text {
        None => Ok(None),
        Some(text) => time::parse(text)
            .map(Some)
            .ok_or(Refused::Time("a time cannot be read")),
    }
}

/// When somebody signed in there. Some providers write when the assertion ends, so that it may lie in the future.
fn authenticated(text: Option<&str>) -> Result<i64, Refused> {
    moment(text)?.ok_or(Refused::Time("it does not say when somebody signed in"))
}

/// Whatever was said was said before now.
fn issued(text: Option<&str>, now: i64) -> Result<(), Refused> {
    match moment(text)? {
        Some(at) if at <= now + SKEW => Ok(()),
        Some(_) => Err(Refused::Time("it was issued in the future")),
        None => Err(Refused::Time("it does not say when it was issued")),
    }
}

/// `NotBefore` and `NotOnOrAfter`. Gives the latter.
fn within(node: Node<'_>, now: i64) -> Result<Option<i64>, Refused> {
    if moment(node.attribute("NotBefore"))?.is_some_and(|from| now + SKEW < from) {
        return Err(Refused::Time("it is not valid yet"));
    }
    match moment(node.attribute("NotOnOrAfter"))? {
        Some(until) if until + SKEW <= now => Err(Refused::Time("it is not valid any more")),
        until => Ok(until),
    }
}

/// It ends, and soon enough to be remembered until then.
fn remembered(ends: [Option<i64>; 2], now: i64) -> Result<i64, Refused> {
    let end = ends.into_iter().flatten().min().ok_or(Refused::Time("it never ends"))?;
    match end - now > LONGEST_LIFE {
        true => Err(Refused::Time("it is valid for too long")),
        false => Ok(end + SKEW),
    }
}

/// Every restriction names us (SAML Core §2.5.1.4), and there is one.
fn audience<'d>(
    restrictions: impl Iterator<Item = Node<'d>>,
    namespace: &str,
    expected: &Expected<'_>,
) -> Result<(), Refused> {
    let mut count = 0;
    for restriction in restrictions {
        count += 1;
        let mut audiences = restriction.children_named(namespace, "Audience");
        if !audiences.any(|audience| audience.text().as_deref() == Some(expected.audience)) {
            return Err(Refused::Audience);
        }
    }
    match count {
        0 => Err(Refused::Audience),
        _ => Ok(()),
    }
}

/// One way of confirmation that holds is enough (SAML Core §2.4.1.1): that whoever brings it is the one. Tells until when,
/// or why the last one did not hold.
fn confirmed(subject: Node<'_>, expected: &Expected<'_>) -> Result<i64, Refused> {
    let mut refused = Refused::Confirmation;
    for confirmation in subject.children_named(SAML, "SubjectConfirmation") {
        if confirmation.attribute("Method") != Some(BEARER) {
            continue;
        }
        match confirmation
            .only(SAML, "SubjectConfirmationData")
            .map(|data| bearer(data, expected))
        {
            Some(Ok(until)) => return Ok(until),
            Some(Err(why)) => refused = why,
            None => {}
        }
    }
    Err(refused)
}

/// Profiles §4.1.4.2.
fn bearer(data: Node<'_>, expected: &Expected<'_>) -> Result<i64, Refused> {
    match (data.attribute("Recipient"), expected.asked) {
        (Some(recipient), _) if recipient == expected.recipient => {}
        // A token service of WS-Federation need not know where its tokens are brought.
        (None, Asked::Elsewhere) => {}
        _ => return Err(Refused::Recipient),
    }
    match (data.attribute("InResponseTo"), expected.asked) {
        (Some(answered), Asked::Request(asked)) if answered == asked => {}
        (None, Asked::Nothing | Asked::Elsewhere) => {}
        _ => return Err(Refused::InResponseTo),
    }
    match (within(data, expected.now)?, expected.asked) {
        (Some(until), _) => Ok(until),
        (None, Asked::Elsewhere) => Ok(expected.now + LONGEST_LIFE),
        (None, _) => Err(Refused::Time("nothing says until when it may be brought")),
    }
}

fn name_id<'d>(names: impl Iterator<Item = Node<'d>>) -> Result<Option<NameId>, Refused> {
    let all: Vec<_> = names.collect();
    match all[..] {
        [] => Ok(None),
        [name] => {
            let value = name
                .text()
                .filter(|value| !value.is_empty() && value.len() <= LONGEST_VALUE);
            let value = value
                .ok_or(Refused::Subject("its name is empty or too long"))?
                .into_owned();
            let format = name.attribute("Format").map(kept);
            Ok(Some(NameId { value, format }))
        }
        _ => Err(Refused::Subject("several names")),
    }
}

/// Values that are text; what holds elements is passed over.
fn attributes<'d>(
    statements: impl Iterator<Item = Node<'d>>,
    namespace: &str,
    named: impl Fn(Node<'d>) -> Option<String>,
) -> Result<BTreeMap<String, Vec<String>>, Refused> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut count = 0;
    for statement in statements {
        for attribute in statement.children_named(namespace, "Attribute") {
            let name = named(attribute).filter(|name| !name.is_empty() && name.len() <= 1_024);
            let values = all.entry(name.ok_or(Refused::Kind)?).or_default();
            for value in attribute.children_named(namespace, "AttributeValue") {
                let Some(text) = value.text().filter(|text| !text.is_empty()) else {
                    continue;
                };
                count += 1;
                if count > MOST_VALUES || text.len() > LONGEST_VALUE {
                    return Err(Refused::Kind);
                }
                if !values.iter().any(|known| *known == *text) {
                    values.push(text.into_owned());
                }
            }
        }
    }
    Ok(all)
}
