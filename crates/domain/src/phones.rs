//! Phone numbers: a national number and its country, or an international number, become E.164.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::text::{TextError, parse_phone};

/// Calling codes (ITU-T E.164), the prefix that is dialled within the country only, and the countries (ISO 3166 alpha-2)
/// that use both. Where numbers keep their leading zero abroad, as in Italy, there is no such prefix.
const CALLING_CODES: &[(&str, &str, &str)] = &[
    (
        "1",
        "1",
        "US CA AG AI AS BB BM BS DM DO GD GU JM KN KY LC MP MS PR SX TC TT UM VC VG VI",
    ),
    ("7", "8", "RU KZ"),
    ("20", "0", "EG"),
    ("27", "0", "ZA"),
    ("211", "0", "SS"),
    ("212", "0", "MA EH"),
    ("213", "0", "DZ"),
    ("216", "", "TN"),
    ("218", "0", "LY"),
    ("220", "", "GM"),
    ("221", "", "SN"),
    ("222", "", "MR"),
    ("223", "", "ML"),
    ("224", "", "GN"),
    ("225", "", "CI"),
    ("226", "", "BF"),
    ("227", "", "NE"),
    ("228", "", "TG"),
    ("229", "", "BJ"),
    ("230", "", "MU"),
    ("231", "0", "LR"),
    ("232", "0", "SL"),
    ("233", "0", "GH"),
    ("234", "0", "NG"),
    ("235", "", "TD"),
    ("236", "", "CF"),
    ("237", "", "CM"),
    ("238", "", "CV"),
    ("239", "", "ST"),
    ("240", "", "GQ"),
    ("241", "0", "GA"),
    ("242", "", "CG"),
    ("243", "0", "CD"),
    ("244", "", "AO"),
    ("245", "", "GW"),
    ("246", "", "IO"),
    ("247", "", "AC"),
    ("248", "", "SC"),
    ("249", "0", "SD"),
    ("250", "0", "RW"),
    ("251", "0", "ET"),
    ("252", "0", "SO"),
    ("253", "", "DJ"),
    ("254", "0", "KE"),
    ("255", "0", "TZ"),
    ("256", "0", "UG"),
    ("257", "", "BI"),
    ("258", "", "MZ"),
    ("260", "0", "ZM"),
    ("261", "0", "MG"),
    ("262", "0", "RE YT TF"),
    ("263", "0", "ZW"),
    ("264", "0", "NA"),
    ("265", "0", "MW"),
    ("266", "", "LS"),
    ("267", "", "BW"),
    ("268", "", "SZ"),
    ("269", "", "KM"),
    ("290", "", "SH TA"),
    ("291", "0", "ER"),
    ("297", "", "AW"),
    ("298", "", "FO"),
    ("299", "", "GL"),
    ("30", "", "GR"),
    ("31", "0", "NL"),
    ("32", "0", "BE"),
    ("33", "0", "FR"),
    ("34", "", "ES"),
    ("36", "06", "HU"),
    ("39", "", "IT VA"),
    ("350", "", "GI"),
    ("351", "", "PT"),
    ("352", "", "LU"),
    ("353", "0", "IE"),
    ("354", "", "IS"),
    ("355", "0", "AL"),
    ("356", "", "MT"),
    ("357", "", "CY"),
    ("358", "0", "FI AX"),
    ("359", "0", "BG"),
    ("370", "0", "LT"),
    ("371", "", "LV"),
    ("372", "", "EE"),
    ("373", "0", "MD"),
    ("374", "0", "AM"),
    ("375", "80", "BY"),
    ("376", "", "AD"),
    ("377", "", "MC"),
    ("378", "", "SM"),
    ("380", "0", "UA"),
    ("381", "0", "RS"),
    ("382", "0", "ME"),
    ("383", "0", "XK"),
    ("385", "0", "HR"),
    ("386", "0", "SI"),
    ("387", "0", "BA"),
    ("389", "0", "MK"),
    ("40", "0", "RO"),
    ("41", "0", "CH"),
    ("43", "0", "AT"),
    ("44", "0", "GB GG IM JE"),
    ("45", "", "DK"),
    ("46", "0", "SE"),
    ("47", "", "NO SJ BV"),
    ("48", "", "PL"),
    ("49", "0", "DE"),
    ("420", "", "CZ"),
    ("421", "0", "SK"),
    ("423", "", "LI"),
    ("51", "0", "PE"),
    ("52", "", "MX"),
    ("53", "0", "CU"),
    ("54", "0", "AR"),
    ("55", "0", "BR"),
    ("56", "", "CL"),
    ("57", "", "CO"),
    ("58", "0", "VE"),
    ("500", "", "FK GS"),
    ("501", "", "BZ"),
    ("502", "", "GT"),
    ("503", "", "SV"),
    ("504", "", "HN"),
    ("505", "", "NI"),
    ("506", "", "CR"),
    ("507", "", "PA"),
    ("508", "0", "PM"),
    ("509", "", "HT"),
    ("590", "0", "GP BL MF"),
    ("591", "0", "BO"),
    ("592", "", "GY"),
    ("593", "0", "EC"),
    ("594", "0", "GF"),
    ("595", "0", "PY"),
    ("596", "0", "MQ"),
    ("597", "", "SR"),
    ("598", "0", "UY"),
    ("599", "", "CW BQ"),
    ("60", "0", "MY"),
    ("61", "0", "AU CC CX HM"),
    ("62", "0", "ID"),
    ("63", "0", "PH"),
    ("64", "0", "NZ PN"),
    ("65", "", "SG"),
    ("66", "0", "TH"),
    ("670", "", "TL"),
    ("672", "", "NF AQ"),
    ("673", "", "BN"),
    ("674", "", "NR"),
    ("675", "", "PG"),
    ("676", "", "TO"),
    ("677", "", "SB"),
    ("678", "", "VU"),
    ("679", "", "FJ"),
    ("680", "", "PW"),
    ("681", "", "WF"),
    ("682", "", "CK"),
    ("683", "", "NU"),
    ("685", "", "WS"),
    ("686", "", "KI"),
    ("687", "", "NC"),
    ("688", "", "TV"),
    ("689", "", "PF"),
    ("690", "", "TK"),
    ("691", "", "FM"),
    ("692", "", "MH"),
    ("81", "0", "JP"),
    ("82", "0", "KR"),
    ("84", "0", "VN"),
    ("86", "0", "CN"),
    ("850", "0", "KP"),
    ("852", "", "HK"),
    ("853", "", "MO"),
    ("855", "0", "KH"),
    ("856", "0", "LA"),
    ("880", "0", "BD"),
    ("886", "0", "TW"),
    ("90", "0", "TR"),
    ("91", "0", "IN"),
    ("92", "0", "PK"),
    ("93", "0", "AF"),
    ("94", "0", "LK"),
    ("95", "0", "MM"),
    ("98", "0", "IR"),
    ("960", "", "MV"),
    ("961", "0", "LB"),
    ("962", "0", "JO"),
    ("963", "0", "SY"),
    ("964", "0", "IQ"),
    ("965", "", "KW"),
    ("966", "0", "SA"),
    ("967", "0", "YE"),
    ("968", "", "OM"),
    ("970", "0", "PS"),
    ("971", "0", "AE"),
    ("972", "0", "IL"),
    ("973", "", "BH"),
    ("974", "", "QA"),
    ("975", "", "BT"),
    ("976", "0", "MN"),
    ("977", "0", "NP"),
    ("992", "", "TJ"),
    ("993", "8", "TM"),
    ("994", "0", "AZ"),
    ("995", "0", "GE"),
    ("996", "0", "KG"),
    ("998", "", "UZ"),
];

/// A number in the form of E.164.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Parses a number as a person types it: an international one, or a national one with its country.
    pub fn parse(text: &str, country: Option<&str>) -> Result<Self, PhoneError> {
        let text: String = text.nfkc().map(western).collect();
        parse(&text, country).map(Self)
    }

    /// The number, with its plus sign.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The calling code of its country, without the plus sign; of a number that begins with none, its first digit.
    pub fn calling_code(&self) -> &str {
        let digits = self.0.trim_start_matches('+');
        let found = CALLING_CODES.iter().find(|(code, _, _)| digits.starts_with(code));
        found.map_or_else(|| digits.get(..1).unwrap_or_default(), |(code, _, _)| code)
    }
}

/// Arabic and Persian digits, which keyboards of those languages write.
fn western(character: char) -> char {
    let zero = match character {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        other => return other,
    };
    char::from_digit(u32::from(character) - zero, 10).unwrap_or(character)
}

/// Every country (ISO 3166 alpha-2) with its calling code.
pub fn countries() -> impl Iterator<Item = (&'static str, &'static str)> {
    let of = |(code, _, countries): &(&'static str, _, &'static str)| {
        let code = *code;
        countries.split(' ').map(move |country| (country, code))
    };
    CALLING_CODES.iter().flat_map(of)
}

/// The country with these letters, in any case, as the table has it.
pub fn country(letters: &str) -> Option<&'static str> {
    countries()
        .map(|(country, _)| country)
        .find(|country| country.eq_ignore_ascii_case(letters.trim()))
}

/// What is wrong with a phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// The number itself.
    #[error(transparent)]
    Number(TextError),
    /// A national number without its country.
    #[error("is required where the number is not in international form")]
    CountryRequired,
    /// There is no such country.
    #[error("is not the code of a country (ISO 3166 alpha-2)")]
    UnknownCountry,
}

/// The number in the form of E.164. An international number begins with `+`, any other one needs its country.
pub fn parse(number: &str, country: Option<&str>) -> Result<String, PhoneError> {
    let number = number.trim();
    if number.is_empty() {
        return Err(PhoneError::Number(TextError::Required));
    }
    if number.starts_with('+') {
        return parse_phone(number).map_err(PhoneError::Number);
    }
    let country = country.map(str::trim).filter(|country| !country.is_empty());
    let country = country.ok_or(PhoneError::CountryRequired)?.to_ascii_uppercase();
    let found = CALLING_CODES
        .iter()
        .find(|(_, _, countries)| countries.split(' ').any(|one| one == country));
    let (code, trunk, _) = found.ok_or(PhoneError::UnknownCountry)?;
    let digits: String = number.chars().filter(|c| !" .-()/".contains(*c)).collect();
    // Numbers of ten digits may themselves begin with what is a prefix before them.
    let has_trunk = !matches!(*code, "1" | "7") || digits.len() > 10;
    let national = digits.strip_prefix(trunk).filter(|_| has_trunk).unwrap_or(&digits);
    parse_phone(&format!("+{code}{national}")).map_err(PhoneError::Number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_national_number_and_its_country_make_an_international_one() {
        for (number, country, wanted) in [
            ("07700 900000", "gb", "+447700900000"),
            ("7700900000", "GB", "+447700900000"),
            ("(202) 555-0123", "us", "+12025550123"),
            ("1 202 555 0123", "US", "+12025550123"),
            ("06 698 12345", "VA", "+390669812345"),
            ("8 800 555 35 35", "RU", "+78005553535"),
            ("800 555 35 35", "RU", "+78005553535"),
            ("06 1 234 5678", "HU", "+3612345678"),
            ("030/901820", "DE", "+4930901820"),
            ("+44 7700 900000", "US", "+447700900000"),
        ] {
            assert_eq!(
                parse(number, Some(country)).as_deref(),
                Ok(wanted),
                "{number} {country}"
            );
        }
    }

    #[test]
    fn what_is_no_number_or_country_is_refused() {
        assert_eq!(parse("7700900000", None), Err(PhoneError::CountryRequired));
        assert_eq!(parse("7700900000", Some(" ")), Err(PhoneError::CountryRequired));
        assert_eq!(parse("7700900000", Some("ZZ")), Err(PhoneError::UnknownCountry));
        assert_eq!(parse("", Some("GB")), Err(PhoneError::Number(TextError::Required)));
        for wrong in ["12ab", "1", "++44", "4477009000001234567"] {
            assert_eq!(
                parse(wrong, Some("GB")),
                Err(PhoneError::Number(TextError::Invalid)),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_number_knows_its_calling_code() {
        for (number, code) in [
            ("+61466043123", "61"),
            ("+12025550123", "1"),
            ("+390669812345", "39"),
            ("+999123456", "9"),
        ] {
            assert_eq!(PhoneNumber::parse(number, None).unwrap().calling_code(), code);
        }
        // No calling code begins another one, so the first that fits is the one.
        for (code, _, _) in CALLING_CODES {
            let others = CALLING_CODES
                .iter()
                .filter(|(other, _, _)| other != code && other.starts_with(code));
            assert_eq!(others.count(), 0, "{code}");
        }
    }

    #[test]
    fn numbers_may_be_typed_with_the_digits_of_other_keyboards() {
        for number in ["٠٤٦٦ ٠٤٣ ١٢٣", "۰۴۶۶۰۴۳۱۲۳", "０４６６　０４３１２３", "0466 043 123"]
        {
            assert_eq!(
                PhoneNumber::parse(number, Some("au")).unwrap().as_str(),
                "+61466043123",
                "{number}"
            );
        }
        assert_eq!(country("au"), Some("AU"));
        assert_eq!(country("zz"), None);
    }

    #[test]
    fn every_country_stands_in_the_table_once() {
        let mut countries: Vec<&str> = CALLING_CODES.iter().flat_map(|(_, _, all)| all.split(' ')).collect();
        let all = countries.len();
        countries.sort_unstable();
        countries.dedup();
        assert_eq!(
            (countries.len(), countries.iter().all(|one| one.len() == 2)),
            (all, true)
        );
        assert!(all > 240, "{all}");
    }
}
