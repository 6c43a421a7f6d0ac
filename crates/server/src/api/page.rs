//! Lists a page at a time, in the two styles of the contract (Q60): `next_token`, and `starting_after`/`ending_before`.

use engine::definitions::{Order, Sort};
use engine::paging::{Around, Slice};
use http::{HeaderMap, HeaderValue, header};
use url::form_urlencoded;

use super::error::ApiError;
use super::query::Query;

/// Items in a page when nobody says (Q62).
const USUAL: i64 = 10;
/// Items in a page at most; who asks for more gets these (Q62).
const MOST: i64 = 500;

impl Query {
    fn page_size(&self) -> Result<i64, ApiError> {
        match self.text("page_size")? {
            None => Ok(USUAL),
            Some(text) => match text.parse::<i64>() {
                Ok(size) if size >= 1 => Ok(size.min(MOST)),
                // A number too large to count with is still one that is too large.
                Err(_)
                    if !text.is_empty()
                        && text.bytes().all(|byte| byte.is_ascii_digit())
                        && text.contains(|c| c != '0') =>
                {
                    Ok(MOST)
                }
                _ => Err(ApiError::invalid("page_size", "must be a number from 1 to 500")),
            },
        }
    }

    /// `sort` of definitions: by name or by id, which also is the order when nobody says.
    pub(crate) fn order(&self) -> Result<Order, ApiError> {
        let order = |by, descending| Order { by, descending };
        let sorts = [
            ("name_asc", order(Sort::Name, false)),
            ("name_desc", order(Sort::Name, true)),
            ("id_asc", order(Sort::Id, false)),
            ("id_desc", order(Sort::Id, true)),
        ];
        Ok(self.one_of("sort", &sorts)?.unwrap_or(order(Sort::Id, false)))
    }

    /// The `Link` to the next page of a list at `address`, asked for like this one: for a list whose answer has no other
    /// place for it (Q46, RFC 8288 §3). Nothing behind the last page.
    pub(crate) fn link_to_next(&self, address: &str, next_token: Option<&str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        if let Some(token) = next_token {
            let query = form_urlencoded::Serializer::new(String::new())
                .extend_pairs(self.iter().filter(|(name, _)| *name != "next_token"))
                .append_pair("next_token", token)
                .finish();
            if let Ok(link) = HeaderValue::try_from(format!("<{address}?{query}>; rel=\"next\"")) {
                headers.insert(header::LINK, link);
            }
        }
        headers
    }

    /// `page_size` and `next_token`.
    pub(crate) fn slice(&self) -> Result<Slice, ApiError> {
        Ok(Slice {
            size: self.page_size()?,
            token: self.text("next_token")?.map(str::to_owned),
        })
    }

    /// `page_size`, `starting_after` and `ending_before`, of which at most one may be given.
    pub(crate) fn around(&self) -> Result<Around, ApiError> {
        let (after, before) = (self.text("starting_after")?, self.text("ending_before")?);
        if after.is_some() && before.is_some() {
            return Err(ApiError::bad(
                "TOO_MANY_PARAMETERS",
                "Only one of starting_after or ending_before may be specified",
            ));
        }
        Ok(Around {
            size: self.page_size()?,
            starting_after: after.map(str::to_owned),
            ending_before: before.map(str::to_owned),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r141_a_page_has_between_1_and_500_items() {
        let size = |raw: &str| Query::parse(raw).ok().unwrap().page_size().ok();
        assert_eq!(size(""), Some(10));
        assert_eq!(size("page_size="), Some(10));
        assert_eq!(size("page_size=77"), Some(77));
        assert_eq!(size("page_size=501"), Some(500));
        assert_eq!(size("page_size=99999999999999999999999"), Some(500));
        for wrong in ["0", "-1", "ten", "1.5", "00000000000000000000000"] {
            assert_eq!(size(&format!("page_size={wrong}")), None, "{wrong}");
        }
    }
}
