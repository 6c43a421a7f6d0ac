//! The `doorstep` binary.

use std::process::ExitCode;

/// Small and quick to give memory back; a server that idles should be small.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    doorstep::commands::main()
}
