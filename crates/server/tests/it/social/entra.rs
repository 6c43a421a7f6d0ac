//! Microsoft, as anybody's account and as one company's directory: whose tokens count, groups, attributes.

use serde_json::{Value, json};
use testkit::provider::Provider;

use super::trip::{CLIENT, Trip};

const TENANT: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";
const OTHER: &str = "11111111-86f1-41af-91ab-2d7cd011db47";
const PERSON: &str = "00000000-0000-0000-66f3-3332eca7ea81";

fn issuer(tenant: &str) -> String {
    format!("https://login.microsoftonline.com/{tenant}/v2.0")
}

fn claims(tenant: &str, change: Value) -> Value {
    let mut claims = json!({ "iss": issuer(tenant), "tid": tenant, "oid": PERSON, "sub": "pairwise", "email": "ada@acme.example", "name": "Ada Lovelace",
                             "preferred_username": "ada@acme.example", "ver": "2.0", "uti": "x", "rh": "x" });
    for (name, value) in change.as_object().expect("an object") {
        claims[name] = value.clone();
    }
    claims
}

testkit::tests! {
    async fn r175_a_microsoft_account_is_an_object_of_its_tenant(app) {
        let trip = Trip::to(&app, "oauth2:microsoft", json!({ "authorization_url": null })).await;
        assert_eq!(trip.url.as_str().split('?').next(), Some("https://login.microsoftonline.com/common/oauth2/v2.0/authorize"));
        assert_eq!((trip.asked()["scope"].as_str(), trip.asked()["code_challenge_method"].as_str()), ("openid profile email", "S256"));
        trip.gives(json!({ "id_token": trip.id_token(claims(TENANT, json!({}))) }));
        let arrival = trip.back().await.expect("somebody");
        assert_eq!(arrival.subject, format!("{TENANT}/{PERSON}"));
        let names = (arrival.given_name.as_deref(), arrival.family_name.as_deref(), arrival.username.as_deref());
        assert_eq!(names, (Some("Ada"), Some("Lovelace"), Some("ada@acme.example")));
        assert_eq!(trip.heard("/token").form().len(), 6, "code, type, address, verifier, client and secret");
    }

    async fn r178_an_address_that_an_administrator_wrote_proves_nothing(app) {
        for (more, is_verified) in [(json!({}), false), (json!({ "email_verified": true }), false), (json!({ "xms_edov": false }), false), (json!({ "xms_edov": true }), true)] {
            for (strategy, options) in [("oauth2:microsoft", json!({})), ("oauth2:azure_ad", json!({ "is_use_common_endpoint": true, "home_realm_domains": ["acme.example"] }))] {
                let trip = Trip::to(&app, strategy, options.clone()).await;
                trip.gives(json!({ "id_token": trip.id_token(claims(OTHER, more.clone())) }));
                let arrival = trip.back().await.expect("somebody");
                assert_eq!((arrival.email.as_deref(), arrival.is_email_verified), (Some("ada@acme.example"), is_verified), "{strategy} {more}");
                let id = arrival.connection.id;
                engine::connections::delete(&trip.cx, &id).await.expect("it is deleted");
            }
        }
    }

    async fn r178_a_companys_own_directory_vouches_for_its_own_domains(app) {
        let options = json!({ "entra_id_domain": TENANT, "home_realm_domains": ["acme.example"] });
        let trip = Trip::to(&app, "oauth2:azure_ad", options).await;
        trip.gives(json!({ "id_token": trip.id_token(claims(TENANT, json!({}))) }));
        assert!(trip.back().await.expect("somebody").is_email_verified);
        let options = json!({ "entra_id_domain": TENANT });
        let trip = Trip::to(&app, "oauth2:azure_ad", options).await;
        trip.gives(json!({ "id_token": trip.id_token(claims(TENANT, json!({ "email": "ceo@victim.example" }))) }));
        assert!(!trip.back().await.expect("somebody").is_email_verified);
    }

    async fn r174_only_the_tenant_of_the_connection_counts(app) {
        let trip = Trip::to(&app, "oauth2:azure_ad", json!({ "entra_id_domain": TENANT, "authorization_url": null })).await;
        assert!(trip.url.as_str().starts_with(&format!("https://login.microsoftonline.com/{TENANT}/oauth2/v2.0/authorize?")));
        trip.gives(json!({ "id_token": trip.id_token(claims(OTHER, json!({}))) }));
        assert_eq!(trip.back().await.expect_err("another tenant").number, 5716);
        let trip = Trip::to(&app, "oauth2:microsoft", json!({})).await;
        trip.gives(json!({ "id_token": trip.id_token(claims(TENANT, json!({ "iss": issuer(OTHER) }))) }));
        assert_eq!(trip.back().await.expect_err("another issuer").number, 5716);
    }

    async fn r174_a_domain_is_resolved_to_its_tenant(app) {
        let provider = Provider::start().await;
        let form = format!("{}/{{tenant}}/v2.0", provider.url);
        let of = |tenant: &str| format!("{}/{tenant}/v2.0", provider.url);
        let base = provider.url.as_str();
        provider.says("/acme.example/v2.0/.well-known/openid-configuration", &json!({
            "issuer": of(TENANT), "authorization_endpoint": format!("{base}/{TENANT}/authorize"), "token_endpoint": format!("{base}/token"), "jwks_uri": format!("{base}/keys"),
        }));
        let options = json!({ "entra_id_domain": "acme.example", "issuer": form, "authorization_url": null });
        for (tenant, is_ours) in [(TENANT, true), (OTHER, false)] {
            let trip = Trip::try_to(&app, &provider, "oauth2:azure_ad", options.clone(), None).await.expect("a way there");
            assert_eq!(trip.url.path(), format!("/{TENANT}/authorize"));
            trip.gives(json!({ "id_token": trip.id_token(claims(tenant, json!({ "iss": of(tenant) }))) }));
            assert_eq!(trip.back().await.is_ok(), is_ours, "{tenant}");
        }
    }

    async fn groups_come_with_the_token_or_from_graph(app) {
        let options = json!({ "entra_id_domain": TENANT, "is_retrieve_provider_user_groups": true });
        let trip = Trip::to(&app, "oauth2:azure_ad", options.clone()).await;
        assert_eq!(trip.asked()["scope"], "openid profile email GroupMember.Read.All User.Read");
        trip.gives(json!({ "id_token": trip.id_token(claims(TENANT, json!({ "groups": ["g-1", "g-2", 7, ""] }))) }));
        let arrival = trip.back().await.expect("somebody");
        assert_eq!(arrival.groups, ["g-1", "g-2"]);
        assert_eq!(arrival.claims["groups"], json!(["g-1", "g-2"]));

        let trip = Trip::to(&app, "oauth2:azure_ad", options.clone()).await;
        let overage = json!({ "_claim_names": { "groups": "src1" }, "_claim_sources": { "src1": { "endpoint": "https://evil.example/groups" } } });
        trip.gives(json!({ "id_token": trip.id_token(claims(TENANT, overage)) }));
        let next = format!("{}/more?$skiptoken=x", trip.provider.url);
        trip.provider.says("/userinfo/memberOf", &json!({ "@odata.nextLink": next, "value": [{ "@odata.type": "#microsoft.graph.group", "id": "g-1" }, { "@odata.type": "#microsoft.graph.directoryRole", "id": "r-1" }] }));
        trip.provider.says("/more", &json!({ "@odata.nextLink": "https://evil.example/next", "value": [{ "@odata.type": "#microsoft.graph.group", "id": "g-2" }] }));
        let arrival = trip.back().await.expect("somebody");
        assert_eq!(arrival.groups, ["g-1", "g-2"]);
        assert_eq!(trip.heard("/userinfo/memberOf").header("authorization"), "Bearer access-1");
        assert_eq!(trip.heard("/userinfo/memberOf").query(), [("$select".to_owned(), "id".to_owned()), ("$top".to_owned(), "100".to_owned())]);
        assert_eq!(arrival.claims.get("_claim_names"), None);

        let trip = Trip::to(&app, "oauth2:azure_ad", json!({ "entra_id_domain": TENANT })).await;
        trip.gives(json!({ "id_token": trip.id_token(claims(TENANT, json!({ "groups": ["g-1"] }))) }));
        assert!(trip.back().await.expect("somebody").groups.is_empty(), "not asked for");
    }

    async fn the_rest_of_the_profile_comes_from_graph(app) {
        let trip = Trip::to(&app, "oauth2:azure_ad", json!({ "entra_id_domain": TENANT, "is_extended_attributes_required": true })).await;
        trip.gives(json!({ "id_token": trip.id_token(claims(TENANT, json!({}))) }));
        trip.provider.says("/userinfo", &json!({ "@odata.context": "x", "jobTitle": "Countess", "department": null, "businessPhones": ["+44 1"], "other": "left out" }));
        let arrival = trip.back().await.expect("somebody");
        assert_eq!(arrival.claims["ext_attributes"], json!({ "jobTitle": "Countess", "businessPhones": ["+44 1"] }));
        trip.heard("/userinfo");
        assert_eq!(CLIENT, trip.asked()["client_id"]);
    }
}
