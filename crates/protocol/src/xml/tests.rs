use super::*;

#[test]
fn elements_are_found_by_their_namespace_and_only_once() {
    let text = r#"<p:a xmlns:p="urn:p" xmlns="urn:d" id="1" p:id="2"><b> x </b><p:b>y</p:b><c/><c/></p:a>"#;
    let xml = Xml::parse(text, Strictness::Message).unwrap();
    let root = xml.root();
    assert!(root.is("urn:p", "a") && !root.is("urn:d", "a"));
    assert_eq!(root.text_of("urn:d", "b").as_deref(), Some("x"));
    assert_eq!(root.text_of("urn:p", "b").as_deref(), Some("y"));
    assert!(root.only("urn:d", "c").is_none(), "there are two");
    assert_eq!(root.attribute("id"), Some("1"));
    assert_eq!(root.attribute_of("urn:p", "id"), Some("2"));
    assert_eq!(root.text(), None);
    assert_eq!(xml.elements().count(), 5);
}

#[test]
fn quotes_and_comments_do_not_confuse_the_count_of_attributes() {
    let many: String = (0..64).map(|n| format!(" a{n}='='")).collect();
    assert_eq!(check_tags(&format!("<a{many}/>")), Ok(()));
    assert_eq!(check_tags(&format!("<a{many} b=''/>")), Err(BadXml::TooManyAttributes));
    assert_eq!(check_tags("<!-- ' <a --><b c='>'/>"), Ok(()));
    assert_eq!(check_tags(&format!("<a>{}</a>", "=".repeat(500))), Ok(()));
}
