//! The pages of a sign-in: each shows the step that is due, and posts what the visitor does on it.
//!
//! What was taken leads to a fresh page by redirect, so that going back or reloading repeats nothing; what was not is
//! shown again at once, with what was wrong.

use axum::body::Body;
use axum::extract::Path;
use axum::response::Response;
use domain::ids::FlowId;
use domain::sessions::ABSOLUTE_LIFETIME;
use engine::error::Error;
use engine::federation::{Departure, with_ways_back};
use engine::sign_in::{self, Answer, Ask, Consent, Done, Input, Notice, Outcome, Step, Turn, Typed};
use http::StatusCode;
use http::header::{self, HeaderValue};
use protocol::params::Params;
use tokio::time::{Duration, Instant, sleep_until};

use super::screen::{is_mistaken, show};
use super::view::{Href, Leave, Problem, Success};
use super::{error, page, redirect};
use crate::metrics::count_sign_in;
use crate::web::context::Visit;
use crate::web::cookies::{self, AWAY_LIFETIME, Cookie};
use crate::web::csrf::comes_from_our_page;
use crate::web::headers::{form_targets, protect_page};
use crate::web::{forms, locale};

/// Between two moments at which answers may be given that must not tell who has an account: several times what they take.
const BEAT: Duration = Duration::from_millis(10);

/// `GET /sign-in/{flow}`: the step that is due.
pub(crate) async fn due(visit: Visit, Path(flow): Path<String>) -> Response {
    let browser = cookies::browser(&visit.headers, visit.is_https()).unwrap_or_default();
    match sign_in::show(&visit.cx, &FlowId::from(flow), browser).await {
        Ok(mut screen) => {
            screen.notice = screen.notice.or_else(|| notice(&visit));
            show(&visit, screen)
        }
        Err(why) => error::failed(&visit, &why),
    }
}

/// `GET /sign-in/{flow}/{page}`: the links between the first pages, also to another field (`?use=phone`). Other pages lead
/// to the step that is due.
pub(crate) async fn turn(visit: Visit, Path((flow, name)): Path<(String, String)>) -> Response {
    let query = Params::parse(visit.uri.query().unwrap_or_default()).unwrap_or_default();
    let ask = query
        .filled("use")
        .and_then(|word| ASKS.into_iter().find(|ask| used(*ask) == word));
    let turn = match name.as_str() {
        "login" => Turn::SignIn(ask),
        "register" => Turn::Register(ask),
        "sso-home-realm" => Turn::HomeRealm,
        "request-access" => Turn::RequestAccess,
        _ => return redirect(&visit, &format!("/sign-in/{}", encoded(&flow))),
    };
    let browser = cookies::browser(&visit.headers, visit.is_https()).unwrap_or_default();
    match sign_in::turn(&visit.cx, &FlowId::from(flow), browser, turn).await {
        Ok(screen) => show(&visit, screen),
        Err(why) => error::failed(&visit, &why),
    }
}

/// `POST /sign-in/{flow}/{page}`
pub(crate) async fn submit(visit: Visit, Path((flow, name)): Path<(String, String)>, body: Body) -> Response {
    let form = match forms::read(&visit.headers, body).await {
        Ok(form) => form,
        Err(why) => return unread(&visit, &FlowId::from(flow), why.status()).await,
    };
    let (flow, is_https) = (FlowId::from(flow), visit.is_https());
    let browser = cookies::browser(&visit.headers, is_https).unwrap_or_default();
    let token = form.first("csrf").unwrap_or_default();
    let is_ours = !browser.is_empty() && sign_in::form_token_is_right(&visit.cx, &flow, browser, token);
    if !is_ours || !comes_from_our_page(&visit) {
        return expired(&visit, &flow, browser).await;
    }
    if name == "again" {
        return answer(&visit, Box::pin(sign_in::again(&visit.cx, &flow, browser)).await);
    }
    let input = match input(&name, &form) {
        Ok(Some(input)) => input,
        Ok(None) => return error::page(&visit, StatusCode::NOT_FOUND, Problem::NotFound),
        Err(Ambiguous) => return error::page(&visit, StatusCode::BAD_REQUEST, Problem::BadRequest),
    };
    let session = cookies::session(&visit.headers, is_https);
    let is_even = is_answered_evenly(&visit, &input);
    let begin = Instant::now();
    let outcome = sign_in::submit(&visit.cx, &flow, browser, session, input).await;
    if is_even {
        sleep_until(next_beat(begin, Instant::now())).await;
    }
    if let Err(Error::Refused(refusal)) = &outcome
        && let Ok(screen) = Box::pin(sign_in::show(&visit.cx, &flow, browser)).await
    {
        // With the ways back to the application, which the sign-in knows.
        let request_id = visit.cx.request_id.as_str();
        tracing::info!(request_id, error = refusal.code.as_str(), why = %refusal.log, "refused");
        return error::page_of(&visit, (StatusCode::BAD_REQUEST, Problem::BadRequest), &screen);
    }
    answer(&visit, outcome)
}

/// Whether the time of the answer must not tell who has an account, as its page does not (R91). A password takes its time for
/// everybody.
fn is_answered_evenly(visit: &Visit, input: &Input) -> bool {
    let names_somebody = matches!(
        input,
        Input::Identifier { .. }
            | Input::Register { .. }
            | Input::ProvideEmail { .. }
            | Input::ForgotPassword
            | Input::ResendCode
    );
    names_somebody && visit.cx.environment.environment.settings.is_enumeration_protected
}

/// When an answer is due that was asked for at `begin` and is ready now: at whole beats, so that one lookup more or less does
/// not show.
fn next_beat(begin: Instant, now: Instant) -> Instant {
    let beats = now.duration_since(begin).as_nanos() / BEAT.as_nanos() + 1;
    begin + BEAT * u32::try_from(beats).unwrap_or(u32::MAX)
}

/// What a step of a sign-in led to: a fresh page by redirect, the same page with what was wrong, a provider, or the end.
pub(crate) fn answer(visit: &Visit, outcome: Result<Outcome, Error>) -> Response {
    match outcome {
        Ok(Outcome::Screen(screen)) if matches!(screen.step, Step::Failed(_)) => show(visit, *screen),
        Ok(Outcome::Screen(screen)) if !is_mistaken(&screen) => {
            let notice = screen.notice.map_or("", written);
            redirect(visit, &format!("/sign-in/{}{notice}", screen.flow))
        }
        Ok(Outcome::Screen(screen)) => show(visit, *screen),
        Ok(Outcome::Done(done)) => finish(visit, &done),
        Ok(Outcome::Away(departure, flow)) => {
            let mut response = leave(visit, *departure);
            let is_https = visit.is_https();
            let cookie = Cookie::own(cookies::away_name(is_https), flow.as_str(), is_https);
            let max_age = Some(AWAY_LIFETIME);
            Cookie { max_age, ..cookie }.set(response.headers_mut());
            response
        }
        Err(why) => error::failed(visit, &why),
    }
}

/// The answer to what a provider sent back. What belongs to no sign-in that is known leads back to the one that this
/// browser left last.
pub(crate) async fn answer_to_return(visit: &Visit, outcome: Result<Outcome, engine::error::Error>) -> Response {
    let is_https = visit.is_https();
    let outcome = match (outcome, cookies::away(&visit.headers, is_https)) {
        (Ok(Outcome::Screen(screen)), Some(flow)) => {
            let browser = cookies::browser(&visit.headers, is_https).unwrap_or_default();
            let screen = with_ways_back(&visit.cx, *screen, &FlowId::from(flow), browser).await;
            screen.map(|screen| Outcome::Screen(Box::new(screen)))
        }
        (outcome, _) => outcome,
    };
    answer(visit, outcome)
}

/// To a provider: by redirect, or with a form that a script of ours sends, and that works without one.
fn leave(visit: &Visit, departure: Departure) -> Response {
    let (action, fields) = match departure {
        Departure::Redirect(address) => return redirect(visit, &address),
        Departure::Post { action, fields } => (action, fields),
    };
    let targets = form_targets(&action);
    let frame = locale::frame(visit, None);
    let locale = frame.locale;
    match Href::web(&action) {
        Some(action) => {
            let view = Leave {
                page: frame,
                action,
                fields,
            };
            page(visit, StatusCode::OK, locale, &view, &targets)
        }
        None => error::page(visit, StatusCode::BAD_GATEWAY, Problem::Unknown),
    }
}

/// The page for a form that is not, or no longer, one of ours. To the browser of the sign-in it shows the ways back.
async fn expired(visit: &Visit, flow: &FlowId, browser: &str) -> Response {
    let problem = (StatusCode::FORBIDDEN, Problem::FormExpired);
    match sign_in::show(&visit.cx, flow, browser).await {
        Ok(screen) => error::page_of(visit, problem, &screen),
        Err(_) => error::page_for(visit, problem, None, None),
    }
}

/// The page about a form that could not be read, with the ways on in the sign-in that it was sent to.
async fn unread(visit: &Visit, flow: &FlowId, status: StatusCode) -> Response {
    let problem = (status, Problem::BadRequest);
    let browser = cookies::browser(&visit.headers, visit.is_https()).unwrap_or_default();
    match Box::pin(sign_in::show(&visit.cx, flow, browser)).await {
        Ok(screen) => error::page_of(visit, problem, &screen),
        Err(_) => error::page_for(visit, problem, None, None),
    }
}

/// `GET /sign-in/{flow}/recovery-codes.txt`: the recovery codes that were just handed out, to keep or to print. Works
/// without a script, and only while their page is shown to this very browser.
pub(crate) async fn recovery_codes(visit: Visit, Path(flow): Path<String>) -> Response {
    let browser = cookies::browser(&visit.headers, visit.is_https()).unwrap_or_default();
    let codes = match sign_in::recovery_codes(&visit.cx, &FlowId::from(flow.as_str()), browser).await {
        Ok(Some(codes)) => codes,
        Ok(None) => return redirect(&visit, &format!("/sign-in/{}", encoded(&flow))),
        Err(why) => return error::failed(&visit, &why),
    };
    let frame = locale::frame(&visit, codes.lang.as_deref());
    let head = frame
        .texts
        .text_with("mfa-view-recovery-codes-file", &[("name", codes.name.as_str().into())]);
    let mut response = Response::new(Body::from(format!("{head}\n\n{}\n", codes.codes.join("\n"))));
    protect_page(&mut response, visit.is_https(), &[]);
    let headers = response.headers_mut();
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, plain);
    if visit.uri.query() == Some("download") {
        let file = HeaderValue::from_static("attachment; filename=\"recovery-codes.txt\"");
        headers.insert(header::CONTENT_DISPOSITION, file);
    }
    response
}

/// The end of a sign-in: back to the application, or the page that leads there.
pub(crate) fn finish(visit: &Visit, done: &Done) -> Response {
    let mut response = match done.has_success_page {
        true => {
            let frame = locale::frame_of(visit, done.lang.as_deref(), &done.look);
            let locale = frame.locale;
            let view = Success {
                page: frame,
                application: Some(done.application.name.clone()),
                open: Href::application(&done.redirect),
            };
            page(visit, StatusCode::OK, locale, &view, &[])
        }
        false => redirect(visit, &done.redirect),
    };
    if let Some(new) = &done.session {
        count_sign_in(new.session.methods.split(' ').next().unwrap_or_default());
        let is_https = visit.is_https();
        let cookie = Cookie::own(cookies::session_name(is_https), &new.secret, is_https);
        // Idleness is the server's to judge, by every use; the cookie only has to live as long as any session may.
        let max_age = new.session.is_persistent.then_some(ABSOLUTE_LIFETIME);
        Cookie { max_age, ..cookie }.set(response.headers_mut());
    }
    response
}

/// A field that was given more than once, or as a list (R94).
struct Ambiguous;

/// What was done on a page; `None` when there is no such page.
fn input(name: &str, form: &Params) -> Result<Option<Input>, Ambiguous> {
    if form.iter().any(|(name, _)| name.contains('[')) {
        return Err(Ambiguous);
    }
    let text = |name: &str| {
        let mut values = form.all(name);
        let first = values.next().unwrap_or_default().to_owned();
        if values.next().is_some() {
            Err(Ambiguous)
        } else {
            Ok(first)
        }
    };
    // Each page has one field for who somebody is; with two of them it would be for the server to choose (R94).
    let typed = || {
        let (email, username, number) = (text("p_email")?, text("p_username")?, text("p_phone")?);
        let country = Some(text("p_phone_country_id")?).filter(|country| !country.is_empty());
        match [&email, &username, &number]
            .iter()
            .filter(|value| !value.is_empty())
            .count()
        {
            2.. => Err(Ambiguous),
            _ if form.first("p_phone").is_some() && email.is_empty() && username.is_empty() => {
                Ok(Typed::Phone { number, country })
            }
            _ if form.first("p_username").is_some() && email.is_empty() => Ok(Typed::Username(username)),
            _ => Ok(Typed::Text(email)),
        }
    };
    let consent = || {
        Ok(Consent {
            terms: !text("p_has_clickwrap_accepted")?.is_empty(),
            news: !text("p_is_marketing_opt_in")?.is_empty(),
        })
    };
    Ok(Some(match name {
        "login" => Input::Identifier { typed: typed()? },
        "register" => Input::Register {
            typed: typed()?,
            first_name: text("p_first_name")?,
            last_name: text("p_last_name")?,
            consent: consent()?,
        },
        "sso-home-realm" => Input::HomeRealm {
            email: text("p_email")?,
        },
        "connection" => Input::Leave {
            connection: text("p_connection_id")?,
        },
        "request-access" => Input::RequestAccess {
            email: text("p_email")?,
            first_name: text("p_first_name")?,
            last_name: text("p_last_name")?,
        },
        "clickwrap" => Input::AcceptTerms { consent: consent()? },
        "provide-email" => Input::ProvideEmail {
            email: text("p_email")?,
        },
        "code" => Input::Code {
            code: text("p_confirmation_code")?.split_whitespace().collect(),
        },
        "another-account" => Input::AnotherAccount,
        "resend" => Input::ResendCode,
        "password" => Input::Password {
            password: text("p_password")?,
        },
        "forgot" => Input::ForgotPassword,
        "new-password" => Input::NewPassword {
            first: text("p_first_password")?,
            second: text("p_second_password")?,
        },
        "organization" => Input::Organization {
            code: text("p_org_code")?,
        },
        "create-organization" => Input::NewOrganization {
            name: text("p_org_name")?,
        },
        "passkey" => Input::Passkey {
            response: text("p_passkey")?,
        },
        "add-passkey" => Input::NewPasskey {
            response: text("p_passkey")?,
        },
        "skip-passkey" => Input::NoPasskey,
        "mfa_method_selection" => Input::Mfa(Answer::Choose(text("p_mfa_factor")?)),
        "mfa_authenticator_app" | "mfa_use_email_otp" | "mfa_use_phone_otp" => {
            Input::Mfa(Answer::Code(text("p_confirmation_code")?))
        }
        "mfa_setup_email" => Input::Mfa(Answer::Email(text("p_email")?)),
        "mfa_setup_phone" => {
            let country = Some(text("p_phone_country_id")?).filter(|country| !country.is_empty());
            Input::Mfa(Answer::Phone(text("p_phone")?, country))
        }
        "mfa_use_recovery_code" => Input::Mfa(Answer::RecoveryCode(text("p_recovery_code")?)),
        "mfa_view_recovery_codes" => Input::Mfa(Answer::Saved),
        "mfa_resend" => Input::Mfa(Answer::Resend),
        "mfa_other" => Input::Mfa(Answer::Another),
        "mfa_decline" => Input::Mfa(Answer::Decline),
        _ => return Ok(None),
    }))
}

const ASKS: [Ask; 4] = [Ask::Email, Ask::EmailOrUsername, Ask::Username, Ask::Phone];

/// How a field is named in the links to it.
pub(super) fn used(ask: Ask) -> &'static str {
    match ask {
        Ask::Email => "email",
        Ask::EmailOrUsername => "email-or-username",
        Ask::Username => "username",
        Ask::Phone => "phone",
    }
}

/// How a notice travels over the redirect. Whoever makes one up says something harmless to themselves.
fn written(notice: Notice) -> &'static str {
    match notice {
        Notice::CodeSent => "?notice=code-sent",
        Notice::PasswordChanged => "?notice=password-changed",
        Notice::PasswordRequested => "?notice=password-requested",
        // The flow knows it.
        Notice::SignInAgain => "",
    }
}

fn notice(visit: &Visit) -> Option<Notice> {
    match visit.uri.query()? {
        "notice=code-sent" => Some(Notice::CodeSent),
        "notice=password-changed" => Some(Notice::PasswordChanged),
        "notice=password-requested" => Some(Notice::PasswordRequested),
        _ => None,
    }
}

fn encoded(segment: &str) -> impl std::fmt::Display {
    percent_encoding::utf8_percent_encode(segment, percent_encoding::NON_ALPHANUMERIC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r091_answers_come_at_beats_whatever_they_took() {
        let begin = Instant::now();
        let after = |micros| next_beat(begin, begin + Duration::from_micros(micros)).duration_since(begin);
        assert_eq!(after(0), BEAT);
        assert_eq!(after(9_999), BEAT);
        assert_eq!(after(10_000), BEAT * 2);
        assert_eq!(after(25_001), BEAT * 3);
    }
}
