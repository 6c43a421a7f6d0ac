//! `cargo xtask passwords`: the table of the most common passwords (docs/adr/0027-the-most-common-passwords-are-a-filter.md).

use std::path::Path;

use domain::passwords::common::{ENTRIES, entries, table};

use crate::command::Result;

/// Makes the table from a list, whose lines are passwords, and puts it where the product is built from. Lines that are not
/// UTF-8 are left out.
pub(crate) fn write(list: &Path) -> Result<()> {
    let bytes = std::fs::read(list).map_err(|error| format!("{} cannot be read: {error}.", list.display()))?;
    let lines = bytes.split(|byte| *byte == b'\n');
    let lines = lines.map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    let made = table(lines.filter_map(|line| std::str::from_utf8(line).ok()));
    let found = entries(&made);
    if found < ENTRIES {
        return Err(format!(
            "{} has {found} different passwords that could be chosen, and {ENTRIES} are needed.",
            list.display()
        ));
    }
    let path = crate::root().join("crates/domain/assets/common-passwords.bin");
    let is_same = std::fs::read(&path).is_ok_and(|before| before == made);
    std::fs::write(&path, &made).map_err(|error| format!("{} cannot be written: {error}.", path.display()))?;
    let change = if is_same { ", as before" } else { "" };
    println!("{found} passwords in {} bytes{change}", made.len());
    Ok(())
}
