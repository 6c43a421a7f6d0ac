//! The industries that a business can be in: a fixed list.

/// An industry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Industry {
    /// What programs name it by.
    pub key: &'static str,
    /// What people read.
    pub name: &'static str,
}

/// Every industry, by name.
pub const INDUSTRIES: &[Industry] = &[
    industry("accounting", "Accounting"),
    industry("administration_office_support", "Administration & Office Support"),
    industry("advertising_arts_media", "Advertising, Arts & Media"),
    industry("aerospace_defence", "Aerospace & Defence"),
    industry("agriculture_forestry_fishing", "Agriculture, Forestry & Fishing"),
    industry("automotive", "Automotive"),
    industry("banking_financial_services", "Banking & Financial Services"),
    industry("biotechnology_pharmaceuticals", "Biotechnology & Pharmaceuticals"),
    industry("call_centre_customer_service", "Call Centre & Customer Service"),
    industry("community_services_development", "Community Services & Development"),
    industry("construction", "Construction"),
    industry("consulting_strategy", "Consulting & Strategy"),
    industry("design_architecture", "Design & Architecture"),
    industry("education_training", "Education & Training"),
    industry("energy_utilities", "Energy & Utilities"),
    industry("engineering", "Engineering"),
    industry("events_entertainment", "Events & Entertainment"),
    industry("food_beverage", "Food & Beverage"),
    industry("gaming", "Gaming"),
    industry("government", "Government"),
    industry("healthcare_medical", "Healthcare & Medical"),
    industry("hospitality_tourism", "Hospitality & Tourism"),
    industry("human_resources_recruitment", "Human Resources & Recruitment"),
    industry(
        "information_communication_technology",
        "Information & Communication Technology",
    ),
    industry("insurance", "Insurance"),
    industry("legal", "Legal"),
    industry("manufacturing", "Manufacturing"),
    industry("marketing_communications", "Marketing & Communications"),
    industry("mining_resources", "Mining & Resources"),
    industry("non_profit", "Non-profit"),
    industry("publishing_journalism", "Publishing & Journalism"),
    industry("real_estate_property", "Real Estate & Property"),
    industry("retail_consumer_products", "Retail & Consumer Products"),
    industry("sales", "Sales"),
    industry("science_research", "Science & Research"),
    industry("software_internet", "Software & Internet"),
    industry("sport_recreation", "Sport & Recreation"),
    industry("telecommunications", "Telecommunications"),
    industry("trades_services", "Trades & Services"),
    industry("transport_logistics", "Transport & Logistics"),
    industry("other", "Other"),
];

const fn industry(key: &'static str, name: &'static str) -> Industry {
    Industry { key, name }
}

/// The industry with this key.
pub fn find(key: &str) -> Option<&'static Industry> {
    INDUSTRIES.iter().find(|industry| industry.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_industry_has_a_key_and_a_name_of_its_own() {
        for (index, one) in INDUSTRIES.iter().enumerate() {
            let others = &INDUSTRIES[index + 1..];
            assert!(
                others
                    .iter()
                    .all(|other| other.key != one.key && other.name != one.name),
                "{}",
                one.key
            );
            assert!(
                one.key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'),
                "{}",
                one.key
            );
            assert_eq!(find(one.key), Some(one));
        }
        assert_eq!(
            find("administration_office_support").unwrap().name,
            "Administration & Office Support"
        );
    }
}
