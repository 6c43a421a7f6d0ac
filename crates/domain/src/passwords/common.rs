//! The most common passwords, as a table that says of a password whether it is among them.
//!
//! Each password is hashed to a place of [`PLACE_BITS`] bits, and the table holds the places: in groups by their highest
//! bits, in order, each as the distance to the one before it (a Golomb-coded set). One that is in the table is always
//! found; one that is not shares its place with one that is once in 68,719 times. A lookup reads one group, some 500
//! bytes, where it lies in the program's file. `cargo xtask passwords` makes the table
//! (docs/adr/0027-the-most-common-passwords-are-a-filter.md).
//!
//! The file, numbers in little-endian order: how many places (4 bytes); for each group, and for the end, at which bit it
//! begins (4 bytes each); the bits, highest first. A distance is its quotient by 2^16 in ones, a zero, and 16 bits.

use super::{SHORTEST, is_surrounded_by_space};

/// How many of the most common passwords are refused.
pub const ENTRIES: usize = 1_000_000;

/// How many bits a place has: with a million places, one in 68,719 is taken.
const PLACE_BITS: u32 = 36;

/// How many bits of a place tell its group.
const GROUP_BITS: u32 = 12;

const GROUPS: usize = 1 << GROUP_BITS;

/// How many bits of a distance are written as they are: about as many as most distances have.
const PLAIN_BITS: u32 = 16;

/// Where the bits begin.
const HEAD: usize = 4 + 4 * (GROUPS + 1);

static TABLE: Table<'static> = Table(include_bytes!("../../assets/common-passwords.bin"));

/// Whether a password is among the most common ones, in whichever case its letters are typed.
pub(super) fn contains(password: &str) -> bool {
    TABLE.contains(place(password))
}

/// Makes a table of passwords, which come with the most common one first: of as many as have [`ENTRIES`] places. What
/// could never be chosen takes no place of another: what is too short or surrounded by space, or differs in case alone.
pub fn table<'a>(passwords: impl IntoIterator<Item = &'a str>) -> Vec<u8> {
    let mut places = std::collections::BTreeSet::new();
    for password in passwords {
        if places.len() == ENTRIES {
            break;
        }
        if password.chars().count() >= SHORTEST && !is_surrounded_by_space(password) {
            places.insert(place(password));
        }
    }
    written(&places.into_iter().collect::<Vec<_>>())
}

/// How many places a table has.
pub fn entries(table: &[u8]) -> usize {
    Table(table).entries()
}

/// Where a password stands: FNV-1a of its lower case, stirred by the last step of MurmurHash3.
///
/// Nothing is kept secret by it, and who looks for a password that is refused by chance finds one of their own.
fn place(password: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut buffer = [0; 4];
    for character in password.chars().flat_map(char::to_lowercase) {
        for byte in character.encode_utf8(&mut buffer).bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    (hash ^ (hash >> 33)) >> (u64::BITS - PLACE_BITS)
}

/// The group of a place, and where it is within that.
fn split(place: u64) -> (usize, u64) {
    let bits = PLACE_BITS - GROUP_BITS;
    (
        usize::try_from(place >> bits).unwrap_or(GROUPS),
        place & ((1 << bits) - 1),
    )
}

/// A table, however its bytes came.
struct Table<'a>(&'a [u8]);

impl Table<'_> {
    fn entries(&self) -> usize {
        self.number(0).unwrap_or_default()
    }

    fn contains(&self, place: u64) -> bool {
        let (group, wanted) = split(place);
        let mut group = self.group(group);
        group.find(|found| *found >= wanted) == Some(wanted)
    }

    /// The places within a group, in order.
    fn group(&self, group: usize) -> impl Iterator<Item = u64> {
        let (begin, end) = (self.number(4 + 4 * group), self.number(8 + 4 * group));
        let mut at = begin.unwrap_or_default();
        let end = end.unwrap_or_default();
        let mut last = 0;
        std::iter::from_fn(move || {
            if at >= end {
                return None;
            }
            let mut distance = 0;
            while self.bit(at)? {
                (distance, at) = (distance + 1, at + 1);
            }
            at += 1;
            for _ in 0..PLAIN_BITS {
                (distance, at) = ((distance << 1) | u64::from(self.bit(at)?), at + 1);
            }
            last += distance;
            Some(last)
        })
    }

    fn number(&self, at: usize) -> Option<usize> {
        let bytes = self.0.get(at..at + 4)?;
        usize::try_from(u32::from_le_bytes(bytes.try_into().ok()?)).ok()
    }

    fn bit(&self, at: usize) -> Option<bool> {
        let byte = self.0.get(HEAD + at / 8)?;
        Some(byte & (0x80 >> (at % 8)) != 0)
    }
}

/// The table of these places, which come in order, each once.
fn written(places: &[u64]) -> Vec<u8> {
    let (mut begins, mut bits) = (Vec::with_capacity(GROUPS + 1), Vec::new());
    let mut rest = places.iter().map(|place| split(*place)).peekable();
    for group in 0..GROUPS {
        begins.push(bits.len());
        let mut last = 0;
        while let Some((_, place)) = rest.next_if(|(of, _)| *of == group) {
            let distance = place - last;
            bits.extend((0..distance >> PLAIN_BITS).map(|_| true));
            bits.push(false);
            bits.extend((0..PLAIN_BITS).rev().map(|bit| (distance >> bit) & 1 == 1));
            last = place;
        }
    }
    begins.push(bits.len());
    let numbers = std::iter::once(places.len()).chain(begins);
    let mut bytes: Vec<u8> = numbers
        .flat_map(|number| u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes())
        .collect();
    bytes.extend(bits.chunks(8).map(|eight| {
        let bits = eight.iter().enumerate();
        bits.fold(0, |byte, (at, bit)| byte | (u8::from(*bit) << (7 - at)))
    }));
    bytes
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    /// Numbers that look random, the same in every run.
    fn numbers(mut state: u64) -> impl FnMut() -> u64 {
        move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        }
    }

    /// Four words of random letters.
    fn passphrase(next: &mut impl FnMut() -> u64) -> String {
        let mut word = || {
            let mut number = next();
            let length = 4 + number % 5;
            let letter = |_| {
                number = number.rotate_left(9).wrapping_mul(31);
                char::from(b'a' + u8::try_from(number % 26).unwrap())
            };
            (0..length).map(letter).collect::<String>()
        };
        [word(), word(), word(), word()].join(" ")
    }

    #[test]
    fn the_table_has_as_many_entries_as_it_says_in_order_to_its_last_bit() {
        let mut places = Vec::new();
        for group in 0..GROUPS {
            let base = u64::try_from(group).unwrap() << (PLACE_BITS - GROUP_BITS);
            places.extend(TABLE.group(group).map(|place| base + place));
        }
        assert_eq!((TABLE.entries(), places.len()), (ENTRIES, ENTRIES));
        assert!(places.is_sorted_by(|one, next| one < next));
        assert!(written(&places) == TABLE.0, "written anew, it is the same");
        assert!(TABLE.0.len() < 2_250_000, "{}", TABLE.0.len());
    }

    #[test]
    fn r095_well_known_and_rare_but_common_passwords_are_refused() {
        // The last four have the ranks 999,997 to 1,000,000; before them ten times as rare from one to the next.
        for common in [
            "123456789",
            "password",
            "iloveyou",
            "password1",
            "babyblue",
            "kathmandu",
            "maritza1",
            "03211988",
            "10052520",
            "canceria",
            "cancercell",
            "cancerberos",
            "cancer812@",
        ] {
            assert!(contains(common) && contains(&common.to_uppercase()), "{common}");
        }
        // What comes next in the list is not refused any more.
        assert!(
            ["cancer7793", "cancer7462", "cancer43094114"]
                .iter()
                .all(|next| !contains(next))
        );
    }

    #[test]
    fn r095_passphrases_are_refused_as_rarely_as_promised() {
        let mut next = numbers(42);
        let refused = (0..100_000).filter(|_| contains(&passphrase(&mut next))).count();
        // 1.5 are expected; more than 7 come once in ten thousand tables.
        assert!(refused <= 7, "{refused} of 100,000");
    }

    #[test]
    fn r095_a_lookup_takes_microseconds() {
        let mut next = numbers(7);
        let phrases: Vec<String> = (0..2_000).map(|_| passphrase(&mut next)).collect();
        let begin = Instant::now();
        let found = phrases.iter().filter(|phrase| contains(phrase)).count();
        let each = begin.elapsed() / 2_000;
        assert!(
            found < 5 && each.as_micros() < 2_500,
            "{each:?}, half of what is allowed, and not optimized"
        );
    }

    #[test]
    fn a_table_finds_what_was_put_in_and_nothing_beside() {
        let passwords = [
            "short",
            "Password",
            "password",
            " spaced out",
            "日本語日本語日本",
            "with\0nul inside",
        ];
        let made = table(passwords);
        assert_eq!(entries(&made), 3);
        let is_in = |password| Table(&made).contains(place(password));
        assert!(is_in("PASSWORD") && is_in("日本語日本語日本") && is_in("with\0nul inside"));
        assert!(!is_in("short") && !is_in(" spaced out") && !is_in("passwords") && !is_in("with\0nul"));
    }

    #[test]
    fn no_bytes_at_all_are_an_empty_table() {
        assert!(!Table(&[]).contains(place("password")) && entries(&[]) == 0);
        assert!(!Table(&table([])).contains(place("password")));
    }

    #[test]
    fn the_edges_of_groups_are_kept_apart() {
        let group = 1_u64 << (PLACE_BITS - GROUP_BITS);
        let places = [0, 1, group - 1, group, group + 70_000, 5 * group, (1 << PLACE_BITS) - 1];
        let made = written(&places);
        for place in places {
            assert!(Table(&made).contains(place), "{place}");
            let beside = (place + 2) % (1 << PLACE_BITS);
            assert!(places.contains(&beside) || !Table(&made).contains(beside), "{beside}");
        }
    }
}
