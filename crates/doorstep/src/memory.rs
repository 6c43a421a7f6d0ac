//! Memory that is not needed goes back to the system at once.
//!
//! A password hash takes 19 MiB for some milliseconds; kept for later, that is most of what an idle server would hold. The
//! allocator reads its settings from the environment before `main`, so the process starts itself once more with them: same
//! process id, same arguments, a millisecond later.

use std::os::unix::process::CommandExt as _;
use std::process::Command;

/// What the allocator is told: to give back what is free without waiting, and to take from the system what it uses, not
/// a whole arena. With the first alone it kept 20 MiB after some password hashes; with both, a tenth of that.
const SETTINGS: [(&str, &str); 2] = [("MIMALLOC_PURGE_DELAY", "0"), ("MIMALLOC_ARENA_EAGER_COMMIT", "0")];

/// Starts the process again with the allocator's settings, unless it has them. If that fails, it goes on without.
pub(crate) fn give_back_at_once() {
    let missing: Vec<_> = SETTINGS
        .into_iter()
        .filter(|(name, _)| std::env::var_os(name).is_none())
        .collect();
    if missing.is_empty() {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let mut arguments = std::env::args_os();
    let mut again = Command::new(program);
    if let Some(name) = arguments.next() {
        again.arg0(name);
    }
    let failed = again.args(arguments).envs(missing).exec();
    tracing::debug!(%failed, "the allocator keeps its defaults");
}
