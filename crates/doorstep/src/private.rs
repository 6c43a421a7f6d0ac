//! What the process knows stays in the process: its memory holds the master key, private keys and passwords being checked
//! (R207).

use rustix::process::{Resource, Rlimit, setrlimit};

/// No core dump is written, and no other process of the same user may look into this one.
///
/// The limit alone is not enough: a dump that goes to a program (`core_pattern` with a pipe) ignores it. A process that is
/// not dumpable also hides its environment, memory and open files in `/proc` from everybody but root; the files that tell
/// how much CPU and memory it uses stay readable. Starting another program takes it back, so it comes after that.
pub(crate) fn keep_memory() -> std::io::Result<()> {
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    setrlimit(Resource::Core, none)?;
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    Ok(())
}
