//! `/api/v1/docs`, the description for people.

use testkit::html;

testkit::tests! {
    async fn the_page_of_the_api_names_every_operation_without_a_token_or_a_script(app) {
        let answer = app.get("/api/v1/docs").await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
        let policy = answer.header("content-security-policy").expect("a policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'self'") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(answer.header("x-frame-options"), Some("DENY"));
        let page = answer.text();
        assert!(!page.contains("<script") && !page.contains("style=") && !page.contains("javascript:"), "no scripts, no styles inside");
        let words = html::plain(&page);
        assert!(words.contains(app.issuer()));
        let description = server::api::description();
        for (path, methods) in description["paths"].as_object().expect("paths") {
            for (method, operation) in methods.as_object().expect("methods") {
                let id = operation["operationId"].as_str().expect("an id");
                assert!(page.contains(&format!("id=\"{id}\"")), "{method} {path}");
                let scope = operation["security"][0]["kindeBearerAuth"][0].as_str();
                assert_eq!(scope.is_none(), path.starts_with("/oauth2/"), "{method} {path}");
                assert!(scope.is_none_or(|scope| words.contains(scope)), "{method} {path}: {scope:?}");
            }
        }
        for word in ["Update user property value", "starting_after", "properties[].is_kinde_property", "may be left out"] {
            assert!(words.contains(word), "{word}");
        }
        for sheet in page.split("<link rel=\"stylesheet\" href=\"").skip(1) {
            let path = sheet.split('"').next().expect("a path");
            assert_eq!(app.get(path).await.status, 200, "{path}");
        }
    }
}
