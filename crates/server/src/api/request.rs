//! What is known of the request in progress, for those who have nothing but the answer in their hands: its id for the log,
//! and how much of its rate is left.

use std::cell::RefCell;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;

use super::rate::Standing;

/// What was noted of the request in progress.
#[derive(Debug, Clone, Default)]
pub(crate) struct Notes {
    /// The id of the request, once it is known.
    pub request_id: String,
    /// How much of its rate the caller has left, once it is known who calls and if anybody counts.
    pub rate: Option<Standing>,
}

tokio::task_local! {
    static NOTES: RefCell<Notes>;
}

/// Notes something of the request in progress.
pub(crate) fn note(change: impl FnOnce(&mut Notes)) {
    // Outside of a request, as in a unit test, there is nothing to note.
    let _ = NOTES.try_with(|notes| change(&mut notes.borrow_mut()));
}

/// What was noted so far.
pub(crate) fn notes() -> Notes {
    NOTES.try_with(|notes| notes.borrow().clone()).unwrap_or_default()
}

/// Runs one request with notes of its own.
pub(super) async fn around(request: Request, next: Next) -> Response {
    NOTES
        .scope(RefCell::default(), async move {
            let mut response = next.run(request).await;
            if let Some(standing) = notes().rate {
                standing.tell(response.headers_mut());
            }
            response
        })
        .await
}
