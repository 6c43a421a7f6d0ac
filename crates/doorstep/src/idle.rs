//! What happens when nobody has asked for anything in a while: what is only kept to be quick goes back to the system.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use engine::Engine;

use crate::pages::ProgramPages;

/// A server rests when it was not asked for as long as this, and at the latest after twice as long.
const A_WHILE: Duration = Duration::from_secs(4);

/// Whether somebody asked since this was last looked at.
static WAS_ASKED: AtomicBool = AtomicBool::new(false);

/// A request came in.
pub(crate) fn note_request() {
    // Written once in a while and otherwise only read, so that the cores do not pass it to and fro.
    if !WAS_ASKED.load(Ordering::Relaxed) {
        WAS_ASKED.store(true, Ordering::Relaxed);
    }
}

/// Rests once after the start, and once after every time of activity.
pub(crate) async fn rest_when_idle(engine: Engine, pages: ProgramPages) {
    let mut rests = false;
    loop {
        tokio::time::sleep(A_WHILE).await;
        if WAS_ASKED.swap(false, Ordering::Relaxed) {
            rests = false;
        } else if !rests {
            engine.rest();
            pages.give_back();
            rests = true;
        }
    }
}
