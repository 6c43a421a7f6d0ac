//! Pages of the program that are not in use: a start goes through most of them, and then waits for requests.
//!
//! Pages of the program and its libraries that nothing was written to can be taken out of the process at any time; the
//! kernel puts them in again, from its cache or the file, when they are touched. It does so by itself when memory runs
//! short. Here it is asked to when the server is idle. See docs/adr/0029-idle-pages-go-back.md.

use std::ops::Range;

/// Where the pages of files are that this process cannot write to, and never wrote to.
#[derive(Debug)]
pub(crate) struct ProgramPages(Vec<Range<usize>>);

impl ProgramPages {
    /// Those of the program and of the libraries it was started with. To be called before there is a second thread:
    /// libraries that are loaded later are not among them, since they are written to while they are loaded.
    pub(crate) fn at_start() -> Self {
        // Not every system has this file; without it everything stays where it is.
        let maps = std::fs::read_to_string("/proc/self/smaps").unwrap_or_default();
        Self(untouched(&maps))
    }

    /// Takes them out of the process.
    #[cfg(target_os = "linux")]
    #[expect(unsafe_code, reason = "docs/adr/0029-idle-pages-go-back.md")]
    pub(crate) fn give_back(&self) {
        use rustix::mm::{Advice, madvise};

        for Range { start, end } in &self.0 {
            let address = std::ptr::with_exposed_provenance_mut(*start);
            // SAFETY: the range is a mapping of a file, made by the kernel and the loader before the first thread started
            // and never unmapped or changed by anybody since. The process cannot write to it and holds no pages of its
            // own there (`untouched`), so whoever reads it next reads the same bytes from the file.
            let advised = unsafe { madvise(address, end - start, Advice::LinuxDontNeed) };
            if let Err(error) = advised {
                tracing::debug!(%error, "pages of the program stay where they are");
            }
        }
    }

    /// Only Linux is known to give the same bytes again.
    #[cfg(not(target_os = "linux"))]
    pub(crate) fn give_back(&self) {
        let _ = &self.0;
    }
}

/// The mappings in `/proc/PID/smaps` that are of a file, cannot be written to, and hold no page that was written to: the
/// last leaves out what the loader filled with addresses and then protected.
fn untouched(smaps: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut candidate = None;
    for line in smaps.lines() {
        if let Some(mapping) = mapping(line) {
            candidate = mapping.of_a_constant_file.then_some(mapping.range);
        } else if let Some(own) = line.strip_prefix("Anonymous:")
            && let Some(range) = candidate.take()
            && own.split_whitespace().eq(["0", "kB"])
        {
            found.push(range);
        }
    }
    found
}

struct Mapping {
    range: Range<usize>,
    of_a_constant_file: bool,
}

/// `7f5c1000-7f5c3000 r-xp 00001000 fe:01 1234    /usr/bin/doorstep`.
fn mapping(line: &str) -> Option<Mapping> {
    let mut words = line.split_whitespace();
    let (start, end) = words.next()?.split_once('-')?;
    let range = usize::from_str_radix(start, 16).ok()?..usize::from_str_radix(end, 16).ok()?;
    let is_constant = matches!(words.next()?, "r-xp" | "r--p");
    let is_of_a_file = words.nth(3).is_some_and(|path| path.starts_with('/'));
    Some(Mapping {
        range,
        of_a_constant_file: is_constant && is_of_a_file,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMAPS: &str = "\
1000-3000 r--p 00000000 fe:01 12    /usr/bin/doorstep
Size:                  8 kB
Rss:                   8 kB
Anonymous:             0 kB
VmFlags: rd mr mw me sd
3000-9000 r-xp 00002000 fe:01 12    /usr/bin/doorstep (deleted)
Anonymous:             0 kB
9000-a000 r--p 00008000 fe:01 12    /usr/bin/doorstep
Anonymous:             4 kB
a000-b000 rw-p 00009000 fe:01 12    /usr/bin/doorstep
Anonymous:             0 kB
b000-c000 r--p 00000000 00:00 0
Anonymous:             0 kB
c000-d000 r-xp 00000000 00:00 0    [vdso]
Anonymous:             0 kB
d000-e000 r--s 00000000 fe:01 13    /data/doorstep.db-shm
Anonymous:             0 kB
";

    #[test]
    fn only_pages_of_files_that_were_never_written_to_are_given_back() {
        assert_eq!(untouched(SMAPS), [0x1000..0x3000, 0x3000..0x9000]);
    }

    #[test]
    fn what_cannot_be_read_gives_nothing_back() {
        assert!(untouched("").is_empty());
        assert!(untouched("1000-zz r-xp 0 fe:01 12 /bin/x\nAnonymous: 0 kB\n").is_empty());
        assert!(untouched("1000-2000 r-xp 0 fe:01 12 /bin/x\nAnonymous: soon\n").is_empty());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_program_runs_on_after_its_pages_were_given_back() {
        let resident = || {
            let status = std::fs::read_to_string("/proc/self/status").unwrap();
            let line = status.lines().find_map(|line| line.strip_prefix("RssFile:")).unwrap();
            line.split_whitespace().next().unwrap().parse::<u64>().unwrap()
        };
        let pages = ProgramPages::at_start();
        assert!(!pages.0.is_empty(), "a test has a program too");
        let words = |n: u32| format!("{n} {:?}", "constant".split('n').collect::<Vec<_>>());
        let before = (words(7), resident());
        for _ in 0..3 {
            pages.give_back();
            assert_eq!(words(7), before.0);
        }
        assert!(resident() < before.1, "{} KiB before, {} after", before.1, resident());
    }
}
