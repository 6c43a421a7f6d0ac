//! Memory that is not needed goes back to the system at once.
//!
//! A password hash takes 19 MiB for some milliseconds; kept for later, that is most of what an idle server would hold. The
//! allocator reads its settings from the environment before `main`, so the process starts itself once more with them: same
//! process id, same arguments, a millisecond later.

use std::os::unix::process::CommandExt as _;
use std::process::Command;

const PURGE_DELAY: &str = "MIMALLOC_PURGE_DELAY";

/// Starts the process again with the allocator's settings, unless it has them. If that fails, it goes on without.
pub(crate) fn give_back_at_once() {
    if std::env::var_os(PURGE_DELAY).is_some() {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let mut arguments = std::env::args_os();
    let mut again = Command::new(program);
    if let Some(name) = arguments.next() {
        again.arg0(name);
    }
    let failed = again.args(arguments).env(PURGE_DELAY, "0").exec();
    tracing::debug!(%failed, "the allocator keeps its defaults");
}
