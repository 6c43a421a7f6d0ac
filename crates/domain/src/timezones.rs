//! The time zones that a business can be in: a fixed list, from west to east.
//!
//! Every rule of the IANA database that is in use by a country is there, with the cities that people look for.

/// A time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timezone {
    /// What the IANA database calls it.
    pub iana: &'static str,
    city: &'static str,
    zone: &'static str,
}

/// Every time zone, from west to east.
pub const TIMEZONES: &[Timezone] = &[
    timezone("Pacific/Pago_Pago", "Pago Pago", "Samoa Standard Time"),
    timezone("Pacific/Niue", "Niue", "Niue Time"),
    timezone("Pacific/Honolulu", "Honolulu", "Hawaii-Aleutian Standard Time"),
    timezone("Pacific/Tahiti", "Tahiti", "Tahiti Time"),
    timezone("Pacific/Rarotonga", "Rarotonga", "Cook Islands Standard Time"),
    timezone("Pacific/Marquesas", "Marquesas", "Marquesas Time"),
    timezone("Pacific/Gambier", "Gambier", "Gambier Time"),
    timezone("America/Adak", "Adak", "Hawaii-Aleutian Standard Time"),
    timezone("America/Anchorage", "Anchorage", "Alaska Standard Time"),
    timezone("America/Los_Angeles", "Los Angeles", "Pacific Standard Time"),
    timezone("America/Vancouver", "Vancouver", "Pacific Standard Time"),
    timezone("America/Tijuana", "Tijuana", "Pacific Standard Time"),
    timezone("Pacific/Pitcairn", "Pitcairn", "Pitcairn Time"),
    timezone("America/Denver", "Denver", "Mountain Standard Time"),
    timezone("America/Edmonton", "Edmonton", "Mountain Standard Time"),
    timezone("America/Phoenix", "Phoenix", "Mountain Standard Time"),
    timezone("America/Mazatlan", "Mazatlan", "Mexican Pacific Standard Time"),
    timezone("America/Whitehorse", "Whitehorse", "Yukon Time"),
    timezone("America/Chicago", "Chicago", "Central Standard Time"),
    timezone("America/Winnipeg", "Winnipeg", "Central Standard Time"),
    timezone("America/Regina", "Regina", "Central Standard Time"),
    timezone("America/Mexico_City", "Mexico City", "Central Standard Time"),
    timezone("America/Costa_Rica", "Costa Rica", "Central Standard Time"),
    timezone("America/Guatemala", "Guatemala", "Central Standard Time"),
    timezone("America/El_Salvador", "El Salvador", "Central Standard Time"),
    timezone("America/Tegucigalpa", "Tegucigalpa", "Central Standard Time"),
    timezone("America/Managua", "Managua", "Central Standard Time"),
    timezone("America/Belize", "Belize", "Central Standard Time"),
    timezone("Pacific/Galapagos", "Galapagos", "Galapagos Time"),
    timezone("Pacific/Easter", "Easter", "Easter Island Standard Time"),
    timezone("America/New_York", "New York", "Eastern Standard Time"),
    timezone("America/Detroit", "Detroit", "Eastern Standard Time"),
    timezone("America/Toronto", "Toronto", "Eastern Standard Time"),
    timezone("America/Cancun", "Cancun", "Eastern Standard Time"),
    timezone("America/Jamaica", "Jamaica", "Eastern Standard Time"),
    timezone("America/Panama", "Panama", "Eastern Standard Time"),
    timezone("America/Port-au-Prince", "Port-au-Prince", "Eastern Standard Time"),
    timezone("America/Havana", "Havana", "Cuba Standard Time"),
    timezone("America/Bogota", "Bogota", "Colombia Standard Time"),
    timezone("America/Lima", "Lima", "Peru Standard Time"),
    timezone("America/Guayaquil", "Guayaquil", "Ecuador Time"),
    timezone("America/Rio_Branco", "Rio Branco", "Acre Standard Time"),
    timezone("America/Halifax", "Halifax", "Atlantic Standard Time"),
    timezone("America/Puerto_Rico", "Puerto Rico", "Atlantic Standard Time"),
    timezone("America/Santo_Domingo", "Santo Domingo", "Atlantic Standard Time"),
    timezone("America/Martinique", "Martinique", "Atlantic Standard Time"),
    timezone("America/Barbados", "Barbados", "Atlantic Standard Time"),
    timezone("Atlantic/Bermuda", "Bermuda", "Atlantic Standard Time"),
    timezone("America/Caracas", "Caracas", "Venezuela Time"),
    timezone("America/La_Paz", "La Paz", "Bolivia Time"),
    timezone("America/Guyana", "Guyana", "Guyana Time"),
    timezone("America/Manaus", "Manaus", "Amazon Standard Time"),
    timezone("America/Santiago", "Santiago", "Chile Standard Time"),
    timezone("America/Asuncion", "Asuncion", "Paraguay Standard Time"),
    timezone("America/St_Johns", "St. John's", "Newfoundland Standard Time"),
    timezone("America/Sao_Paulo", "Sao Paulo", "Brasilia Standard Time"),
    timezone(
        "America/Argentina/Buenos_Aires",
        "Buenos Aires",
        "Argentina Standard Time",
    ),
    timezone("America/Montevideo", "Montevideo", "Uruguay Standard Time"),
    timezone("America/Paramaribo", "Paramaribo", "Suriname Time"),
    timezone("America/Cayenne", "Cayenne", "French Guiana Time"),
    timezone("America/Punta_Arenas", "Punta Arenas", "Magallanes Time"),
    timezone("Atlantic/Stanley", "Stanley", "Falkland Islands Standard Time"),
    timezone("America/Nuuk", "Nuuk", "West Greenland Standard Time"),
    timezone("America/Miquelon", "Miquelon", "St. Pierre & Miquelon Standard Time"),
    timezone("America/Noronha", "Noronha", "Fernando de Noronha Standard Time"),
    timezone("Atlantic/South_Georgia", "South Georgia", "South Georgia Time"),
    timezone("Atlantic/Azores", "Azores", "Azores Standard Time"),
    timezone("Atlantic/Cape_Verde", "Cape Verde", "Cape Verde Standard Time"),
    timezone("Etc/UTC", "UTC", "Coordinated Universal Time"),
    timezone("Europe/London", "London", "Greenwich Mean Time"),
    timezone("Europe/Dublin", "Dublin", "Greenwich Mean Time"),
    timezone("Atlantic/Reykjavik", "Reykjavik", "Greenwich Mean Time"),
    timezone("Africa/Abidjan", "Abidjan", "Greenwich Mean Time"),
    timezone("Africa/Accra", "Accra", "Greenwich Mean Time"),
    timezone("Africa/Dakar", "Dakar", "Greenwich Mean Time"),
    timezone("Europe/Lisbon", "Lisbon", "Western European Standard Time"),
    timezone("Atlantic/Canary", "Canary", "Western European Standard Time"),
    timezone("Africa/Casablanca", "Casablanca", "Morocco Time"),
    timezone("Europe/Amsterdam", "Amsterdam", "Central European Standard Time"),
    timezone("Europe/Belgrade", "Belgrade", "Central European Standard Time"),
    timezone("Europe/Berlin", "Berlin", "Central European Standard Time"),
    timezone("Europe/Brussels", "Brussels", "Central European Standard Time"),
    timezone("Europe/Budapest", "Budapest", "Central European Standard Time"),
    timezone("Europe/Copenhagen", "Copenhagen", "Central European Standard Time"),
    timezone("Europe/Luxembourg", "Luxembourg", "Central European Standard Time"),
    timezone("Europe/Madrid", "Madrid", "Central European Standard Time"),
    timezone("Europe/Malta", "Malta", "Central European Standard Time"),
    timezone("Europe/Oslo", "Oslo", "Central European Standard Time"),
    timezone("Europe/Paris", "Paris", "Central European Standard Time"),
    timezone("Europe/Prague", "Prague", "Central European Standard Time"),
    timezone("Europe/Rome", "Rome", "Central European Standard Time"),
    timezone("Europe/Stockholm", "Stockholm", "Central European Standard Time"),
    timezone("Europe/Tirane", "Tirane", "Central European Standard Time"),
    timezone("Europe/Vienna", "Vienna", "Central European Standard Time"),
    timezone("Europe/Warsaw", "Warsaw", "Central European Standard Time"),
    timezone("Europe/Zagreb", "Zagreb", "Central European Standard Time"),
    timezone("Europe/Zurich", "Zurich", "Central European Standard Time"),
    timezone("Africa/Algiers", "Algiers", "Central European Standard Time"),
    timezone("Africa/Tunis", "Tunis", "Central European Standard Time"),
    timezone("Africa/Lagos", "Lagos", "West Africa Standard Time"),
    timezone("Europe/Athens", "Athens", "Eastern European Standard Time"),
    timezone("Europe/Bucharest", "Bucharest", "Eastern European Standard Time"),
    timezone("Europe/Chisinau", "Chisinau", "Eastern European Standard Time"),
    timezone("Europe/Helsinki", "Helsinki", "Eastern European Standard Time"),
    timezone("Europe/Kyiv", "Kyiv", "Eastern European Standard Time"),
    timezone("Europe/Riga", "Riga", "Eastern European Standard Time"),
    timezone("Europe/Sofia", "Sofia", "Eastern European Standard Time"),
    timezone("Europe/Tallinn", "Tallinn", "Eastern European Standard Time"),
    timezone("Europe/Vilnius", "Vilnius", "Eastern European Standard Time"),
    timezone("Europe/Kaliningrad", "Kaliningrad", "Eastern European Standard Time"),
    timezone("Asia/Beirut", "Beirut", "Eastern European Standard Time"),
    timezone("Asia/Nicosia", "Nicosia", "Eastern European Standard Time"),
    timezone("Africa/Cairo", "Cairo", "Eastern European Standard Time"),
    timezone("Africa/Tripoli", "Tripoli", "Eastern European Standard Time"),
    timezone("Asia/Jerusalem", "Jerusalem", "Israel Standard Time"),
    timezone("Africa/Johannesburg", "Johannesburg", "South Africa Standard Time"),
    timezone("Africa/Harare", "Harare", "Central Africa Time"),
    timezone("Africa/Khartoum", "Khartoum", "Central Africa Time"),
    timezone("Africa/Windhoek", "Windhoek", "Central Africa Time"),
    timezone("Europe/Istanbul", "Istanbul", "Turkey Time"),
    timezone("Europe/Minsk", "Minsk", "Moscow Standard Time"),
    timezone("Europe/Moscow", "Moscow", "Moscow Standard Time"),
    timezone("Europe/Samara", "Samara", "Samara Standard Time"),
    timezone("Africa/Nairobi", "Nairobi", "East Africa Time"),
    timezone("Africa/Addis_Ababa", "Addis Ababa", "East Africa Time"),
    timezone("Asia/Amman", "Amman", "Arabian Standard Time"),
    timezone("Asia/Baghdad", "Baghdad", "Arabian Standard Time"),
    timezone("Asia/Damascus", "Damascus", "Arabian Standard Time"),
    timezone("Asia/Kuwait", "Kuwait", "Arabian Standard Time"),
    timezone("Asia/Qatar", "Qatar", "Arabian Standard Time"),
    timezone("Asia/Riyadh", "Riyadh", "Arabian Standard Time"),
    timezone("Asia/Tehran", "Tehran", "Iran Standard Time"),
    timezone("Asia/Dubai", "Dubai", "Gulf Standard Time"),
    timezone("Asia/Baku", "Baku", "Azerbaijan Standard Time"),
    timezone("Asia/Tbilisi", "Tbilisi", "Georgia Standard Time"),
    timezone("Asia/Yerevan", "Yerevan", "Armenia Standard Time"),
    timezone("Indian/Mauritius", "Mauritius", "Mauritius Standard Time"),
    timezone("Indian/Reunion", "Reunion", "Reunion Time"),
    timezone("Indian/Mahe", "Mahe", "Seychelles Time"),
    timezone("Asia/Kabul", "Kabul", "Afghanistan Time"),
    timezone("Asia/Yekaterinburg", "Yekaterinburg", "Yekaterinburg Standard Time"),
    timezone("Asia/Almaty", "Almaty", "Kazakhstan Time"),
    timezone("Asia/Tashkent", "Tashkent", "Uzbekistan Standard Time"),
    timezone("Asia/Ashgabat", "Ashgabat", "Turkmenistan Standard Time"),
    timezone("Asia/Dushanbe", "Dushanbe", "Tajikistan Time"),
    timezone("Asia/Karachi", "Karachi", "Pakistan Standard Time"),
    timezone("Indian/Maldives", "Maldives", "Maldives Time"),
    timezone("Asia/Kolkata", "Kolkata", "India Standard Time"),
    timezone("Asia/Colombo", "Colombo", "India Standard Time"),
    timezone("Asia/Kathmandu", "Kathmandu", "Nepal Time"),
    timezone("Asia/Bishkek", "Bishkek", "Kyrgyzstan Time"),
    timezone("Asia/Dhaka", "Dhaka", "Bangladesh Standard Time"),
    timezone("Asia/Thimphu", "Thimphu", "Bhutan Time"),
    timezone("Asia/Omsk", "Omsk", "Omsk Standard Time"),
    timezone("Indian/Chagos", "Chagos", "Indian Ocean Time"),
    timezone("Asia/Yangon", "Yangon", "Myanmar Time"),
    timezone("Asia/Bangkok", "Bangkok", "Indochina Time"),
    timezone("Asia/Ho_Chi_Minh", "Ho Chi Minh City", "Indochina Time"),
    timezone("Asia/Phnom_Penh", "Phnom Penh", "Indochina Time"),
    timezone("Asia/Vientiane", "Vientiane", "Indochina Time"),
    timezone("Asia/Jakarta", "Jakarta", "Western Indonesia Time"),
    timezone("Asia/Hovd", "Hovd", "Hovd Standard Time"),
    timezone("Asia/Krasnoyarsk", "Krasnoyarsk", "Krasnoyarsk Standard Time"),
    timezone("Asia/Novosibirsk", "Novosibirsk", "Novosibirsk Standard Time"),
    timezone("Asia/Shanghai", "Shanghai", "China Standard Time"),
    timezone("Asia/Hong_Kong", "Hong Kong", "Hong Kong Standard Time"),
    timezone("Asia/Macau", "Macau", "China Standard Time"),
    timezone("Asia/Taipei", "Taipei", "Taipei Standard Time"),
    timezone("Asia/Singapore", "Singapore", "Singapore Standard Time"),
    timezone("Asia/Kuala_Lumpur", "Kuala Lumpur", "Malaysia Time"),
    timezone("Asia/Manila", "Manila", "Philippine Standard Time"),
    timezone("Asia/Makassar", "Makassar", "Central Indonesia Time"),
    timezone("Asia/Brunei", "Brunei", "Brunei Darussalam Time"),
    timezone("Asia/Ulaanbaatar", "Ulaanbaatar", "Ulaanbaatar Standard Time"),
    timezone("Asia/Irkutsk", "Irkutsk", "Irkutsk Standard Time"),
    timezone("Australia/Perth", "Perth", "Australian Western Standard Time"),
    timezone("Australia/Eucla", "Eucla", "Australian Central Western Standard Time"),
    timezone("Asia/Tokyo", "Tokyo", "Japan Standard Time"),
    timezone("Asia/Seoul", "Seoul", "Korean Standard Time"),
    timezone("Asia/Pyongyang", "Pyongyang", "Korean Standard Time"),
    timezone("Asia/Jayapura", "Jayapura", "Eastern Indonesia Time"),
    timezone("Asia/Dili", "Dili", "East Timor Time"),
    timezone("Asia/Yakutsk", "Yakutsk", "Yakutsk Standard Time"),
    timezone("Pacific/Palau", "Palau", "Palau Time"),
    timezone("Australia/Adelaide", "Adelaide", "Australian Central Standard Time"),
    timezone("Australia/Darwin", "Darwin", "Australian Central Standard Time"),
    timezone("Australia/Brisbane", "Brisbane", "Australian Eastern Standard Time"),
    timezone("Australia/Hobart", "Hobart", "Australian Eastern Standard Time"),
    timezone("Australia/Melbourne", "Melbourne", "Australian Eastern Standard Time"),
    timezone("Australia/Sydney", "Sydney", "Australian Eastern Standard Time"),
    timezone("Pacific/Guam", "Guam", "Chamorro Standard Time"),
    timezone("Pacific/Port_Moresby", "Port Moresby", "Papua New Guinea Time"),
    timezone("Pacific/Chuuk", "Chuuk", "Chuuk Time"),
    timezone("Asia/Vladivostok", "Vladivostok", "Vladivostok Standard Time"),
    timezone("Australia/Lord_Howe", "Lord Howe", "Lord Howe Standard Time"),
    timezone("Pacific/Noumea", "Noumea", "New Caledonia Standard Time"),
    timezone("Pacific/Guadalcanal", "Guadalcanal", "Solomon Islands Time"),
    timezone("Pacific/Efate", "Efate", "Vanuatu Standard Time"),
    timezone("Pacific/Kosrae", "Kosrae", "Kosrae Time"),
    timezone("Pacific/Norfolk", "Norfolk", "Norfolk Island Standard Time"),
    timezone("Asia/Magadan", "Magadan", "Magadan Standard Time"),
    timezone("Asia/Sakhalin", "Sakhalin", "Sakhalin Standard Time"),
    timezone("Pacific/Auckland", "Auckland", "New Zealand Standard Time"),
    timezone("Pacific/Fiji", "Fiji", "Fiji Standard Time"),
    timezone("Pacific/Majuro", "Majuro", "Marshall Islands Time"),
    timezone("Pacific/Nauru", "Nauru", "Nauru Time"),
    timezone("Pacific/Tarawa", "Tarawa", "Gilbert Islands Time"),
    timezone("Pacific/Funafuti", "Funafuti", "Tuvalu Time"),
    timezone("Asia/Kamchatka", "Kamchatka", "Kamchatka Standard Time"),
    timezone("Pacific/Chatham", "Chatham", "Chatham Standard Time"),
    timezone("Pacific/Apia", "Apia", "Apia Standard Time"),
    timezone("Pacific/Tongatapu", "Tongatapu", "Tonga Standard Time"),
    timezone("Pacific/Fakaofo", "Fakaofo", "Tokelau Time"),
    timezone("Pacific/Kanton", "Kanton", "Phoenix Islands Time"),
    timezone("Pacific/Kiritimati", "Kiritimati", "Line Islands Time"),
];

const fn timezone(iana: &'static str, city: &'static str, zone: &'static str) -> Timezone {
    Timezone { iana, city, zone }
}

impl Timezone {
    /// What people read: `London (Greenwich Mean Time)`.
    pub fn name(&self) -> String {
        format!("{} ({})", self.city, self.zone)
    }

    /// What programs name it by: `london_greenwich_mean_time`.
    pub fn key(&self) -> String {
        let mut key = String::new();
        for letter in format!("{} {}", self.city, self.zone).chars() {
            match letter {
                '.' | '\'' => {}
                letter if letter.is_ascii_alphanumeric() => key.push(letter.to_ascii_lowercase()),
                _ if key.ends_with('_') => {}
                _ => key.push('_'),
            }
        }
        key
    }
}

/// The time zone with this key, or with this name in the IANA database.
pub fn find(text: &str) -> Option<&'static Timezone> {
    TIMEZONES.iter().find(|zone| zone.iana == text || zone.key() == text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_time_zone_has_a_key_that_survives_in_an_address() {
        let keys: HashSet<String> = TIMEZONES.iter().map(Timezone::key).collect();
        assert_eq!(keys.len(), TIMEZONES.len());
        for zone in TIMEZONES {
            let key = zone.key();
            assert_eq!(crate::text::parse_key(&key).as_deref(), Ok(key.as_str()));
            assert_eq!((find(&key), find(zone.iana)), (Some(zone), Some(zone)));
        }
    }

    #[test]
    fn a_time_zone_reads_as_its_city_and_its_time() {
        let zone = find("Europe/London").unwrap();
        assert_eq!(zone.name(), "London (Greenwich Mean Time)");
        assert_eq!(zone.key(), "london_greenwich_mean_time");
        let zone = find("Pacific/Auckland").unwrap();
        assert_eq!(zone.key(), "auckland_new_zealand_standard_time");
        assert_eq!(
            find("America/St_Johns").unwrap().key(),
            "st_johns_newfoundland_standard_time"
        );
        assert_eq!(find("Europe/Atlantis"), None);
    }
}
