//! The settings and their refusals.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use doorstep::settings::{Flag, Format, Mode, Refused, Settings};
use engine::system::SystemRandom;
use server::ResponseStyle;

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("doorstep-settings-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let file = self.0.join(name);
        std::fs::write(&file, text).unwrap();
        file
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn variables(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

fn serve_with(pairs: &[(&str, &str)]) -> Result<Settings, Refused> {
    Settings::load(Mode::Serve, None, variables(pairs), Vec::new())
}

/// The sentence that stops the start.
fn refusal(pairs: &[(&str, &str)]) -> String {
    serve_with(pairs)
        .err()
        .unwrap_or_else(|| panic!("{pairs:?} was accepted"))
        .to_string()
}

#[test]
fn without_any_setting_the_server_answers_on_this_machine() {
    let settings = serve_with(&[]).unwrap();

    assert_eq!(settings.server.listen.to_string(), "127.0.0.1:3900");
    assert_eq!(settings.server.issuer(settings.server.listen), "http://localhost:3900");
    assert_eq!(settings.log.format, Format::Json);
    assert!(settings.storage.database_url.is_none() && settings.mail.smtp.is_none() && settings.tls.is_none());
}

#[test]
fn a_file_beats_the_default_a_variable_the_file_and_a_flag_the_variable() {
    let folder = Folder::new("order");
    let text = "[server]\nlisten = \"127.0.0.1:1001\"\nmax_connections = 7\n[log]\nlevel = \"warn\"\n";
    let file = folder.write("doorstep.toml", text);
    let load = |pairs: &[(&str, &str)], flags: Vec<Flag>| {
        Settings::load(Mode::Serve, Some(&file), variables(pairs), flags).unwrap()
    };
    let port = |settings: &Settings| settings.server.listen.port();

    assert_eq!(port(&load(&[], vec![])), 1001);
    assert_eq!(port(&load(&[("DOORSTEP_LISTEN", "127.0.0.1:1002")], vec![])), 1002);
    let flag = ("server.listen", "--listen", vec!["127.0.0.1:1003".to_owned()]);
    let settings = load(&[("DOORSTEP_LISTEN", "127.0.0.1:1002")], vec![flag]);
    assert_eq!(port(&settings), 1003);
    assert_eq!(settings.server.limits.connections, 7);
    assert_eq!(settings.server.limits.connections_per_address, 1000);
    assert_eq!(settings.log.level, "warn");
}

#[test]
fn every_wrong_variable_is_named() {
    for (name, value) in [
        ("DOORSTEP_LISTEN", "3900"),
        ("DOORSTEP_LISTEN", "localhost"),
        ("DOORSTEP_ISSUER_URL", "login.example.com"),
        ("DOORSTEP_ISSUER_URL", "http://login.example.com"),
        ("DOORSTEP_ISSUER_URL", "https://login.example.com/path"),
        ("DOORSTEP_ISSUER_URL", "https://user@login.example.com"),
        ("DOORSTEP_ISSUER_URL", "https://login.example.com?x"),
        ("DOORSTEP_ISSUER_URL", "https://LOGIN.example.com"),
        ("DOORSTEP_TRUSTED_PROXIES", "10.0.0.0/8,proxy"),
        ("DOORSTEP_METRICS_LISTEN", "everywhere"),
        ("DOORSTEP_METRICS_LISTEN", "127.0.0.1:3900"),
        ("DOORSTEP_SHUTDOWN_NOTICE", "soon"),
        ("DOORSTEP_MAX_CONNECTIONS", "0"),
        ("DOORSTEP_MAX_CONNECTIONS_PER_ADDRESS", "many"),
        ("DOORSTEP_DATABASE_URL", "mysql://db/doorstep"),
        ("DOORSTEP_MASTER_KEY", "changeme"),
        ("DOORSTEP_MASTER_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
        ("DOORSTEP_SMTP_PORT", "99999"),
        ("DOORSTEP_SMTP_ENCRYPTION", "ssl"),
        ("DOORSTEP_LOG", "info,[["),
        ("DOORSTEP_LOG_FORMAT", "xml"),
        ("DOORSTEP_BOOTSTRAP_ADMIN_EMAIL", "admin"),
        ("DOORSTEP_BOOTSTRAP_ADMIN_PASSWORD", "short"),
        ("DOORSTEP_BOOTSTRAP_CLIENT_ID", "management"),
        ("DOORSTEP_BOOTSTRAP_CLIENT_SECRET", "short"),
    ] {
        let sentence = refusal(&[(name, value)]);
        assert!(sentence.contains(name), "{name}={value}: {sentence}");
        assert!(sentence.ends_with('.') && !sentence.contains('\n'), "{sentence:?}");
    }
}

#[test]
fn an_unknown_variable_is_named() {
    for name in [
        "DOORSTEP_LISTENN",
        "DOORSTEP_PORT",
        "DOORSTEP_LISTEN_FILE",
        "DOORSTEP__SERVER__LISTEN",
        "DOORSTEP_",
    ] {
        assert!(refusal(&[(name, "x")]).contains(name));
    }
    assert!(serve_with(&[("OTHER_LISTEN", "x")]).is_ok());
}

#[test]
fn an_unknown_or_wrong_line_of_the_file_is_named() {
    let folder = Folder::new("file");
    for (text, named) in [
        ("[server]\nlistn = \"127.0.0.1:1\"", "server.listn"),
        ("[servr]\nlisten = \"127.0.0.1:1\"", "servr.listen"),
        ("listen = \"127.0.0.1:1\"", "listen"),
        ("[server]\nlisten = 3900", "server.listen"),
        ("[server]\nlisten = \"nowhere\"", "server.listen"),
        ("[server]\nmax_connections = \"10\"", "server.max_connections"),
        ("[server]\ntrusted_proxies = \"10.0.0.1\"", "server.trusted_proxies"),
        ("[api]\nburst = 0", "api.burst"),
        ("[api]\nrequests_per_second = -1", "api.requests_per_second"),
        ("[api]\nunlimited = [\"localhost\"]", "api.unlimited"),
        ("[server]\n\nlisten = \"127.0.0.1:1", "line 3"),
    ] {
        let file = folder.write("doorstep.toml", text);
        let sentence = Settings::load(Mode::Serve, Some(&file), [], vec![])
            .err()
            .unwrap()
            .to_string();
        assert!(
            sentence.contains(named) && sentence.contains("doorstep.toml"),
            "{text:?}: {sentence}"
        );
    }
    let missing = Settings::load(Mode::Serve, Some(&folder.0.join("none.toml")), [], vec![])
        .err()
        .unwrap();
    assert!(missing.to_string().contains("none.toml"));
}

#[test]
fn a_wrong_flag_is_named() {
    let flag: Flag = ("server.issuer_url", "--issuer", vec!["ftp://example.com".to_owned()]);
    let sentence = Settings::load(Mode::Dev, None, [], vec![flag])
        .err()
        .unwrap()
        .to_string();
    assert!(sentence.contains("--issuer"), "{sentence}");
}

#[test]
fn half_of_a_pair_is_refused_by_the_name_of_the_other_half() {
    assert!(refusal(&[("DOORSTEP_TLS_CERT", "a.crt")]).contains("DOORSTEP_TLS_KEY"));
    assert!(refusal(&[("DOORSTEP_TLS_KEY", "a.key")]).contains("DOORSTEP_TLS_CERT"));
    assert!(refusal(&[("DOORSTEP_SMTP_USER", "ada")]).contains("DOORSTEP_SMTP_PASSWORD"));
    assert!(refusal(&[("DOORSTEP_SMTP_PASSWORD", "secret")]).contains("DOORSTEP_SMTP_USER"));
}

#[test]
fn a_public_address_needs_a_name() {
    assert!(refusal(&[("DOORSTEP_LISTEN", "0.0.0.0:443")]).contains("DOORSTEP_ISSUER_URL"));
    let issuer = "https://login.example.com/";
    let settings = serve_with(&[("DOORSTEP_LISTEN", "0.0.0.0:443"), ("DOORSTEP_ISSUER_URL", issuer)]).unwrap();
    assert_eq!(
        settings.server.issuer(settings.server.listen),
        "https://login.example.com"
    );
}

#[test]
fn unencrypted_mail_leaves_this_machine_never() {
    let to = |host| [("DOORSTEP_SMTP_HOST", host), ("DOORSTEP_SMTP_ENCRYPTION", "none")];
    assert!(serve_with(&to("127.0.0.1")).is_ok());
    assert!(refusal(&to("smtp.example.com")).contains("DOORSTEP_SMTP_HOST"));
}

#[test]
fn r207_secrets_come_from_files_and_are_never_repeated() {
    let folder = Folder::new("secrets");
    let file = folder.write("url", "postgres://doorstep:hunter2@db/doorstep\n");
    let path = file.to_str().unwrap();
    let settings = serve_with(&[("DOORSTEP_DATABASE_URL_FILE", path)]).unwrap();
    assert_eq!(
        settings.storage.database_url.as_deref(),
        Some("postgres://doorstep:hunter2@db/doorstep")
    );

    let twice = [
        ("DOORSTEP_DATABASE_URL", "postgres://a"),
        ("DOORSTEP_DATABASE_URL_FILE", path),
    ];
    assert!(refusal(&twice).contains("DOORSTEP_DATABASE_URL_FILE"));
    assert!(refusal(&[("DOORSTEP_MASTER_KEY_FILE", "nowhere")]).contains("DOORSTEP_MASTER_KEY_FILE"));
    for (name, value) in [
        ("DOORSTEP_DATABASE_URL", "mysql://u:hunter2@db"),
        ("DOORSTEP_MASTER_KEY", "hunter2"),
    ] {
        assert!(!refusal(&[(name, value)]).contains("hunter2"));
    }
}

#[test]
fn the_variables_of_the_test_suite_are_no_settings() {
    assert!(serve_with(&[("DOORSTEP_TEST_POSTGRES_URL", "x"), ("DOORSTEP_BIN", "y")]).is_ok());
}

#[test]
fn r200_a_generated_master_key_is_private_and_stays_the_same() {
    let folder = Folder::new("key");
    let data = folder.0.join("data");
    let settings = serve_with(&[("DOORSTEP_DATA_DIR", data.to_str().unwrap())]).unwrap();
    let made = || {
        settings
            .keys
            .master_key(&settings.storage, Mode::Serve, &SystemRandom)
            .unwrap()
            .to_text()
    };

    let first = made();

    assert_eq!(*first, *made());
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&settings.storage.master_key_file()), 0o600);
    assert_eq!(mode(&data), 0o700);
}

#[test]
fn r200_postgresql_needs_a_master_key_of_its_own_and_development_keys_stay_in_development() {
    let folder = Folder::new("dev-key");
    let data = ("DOORSTEP_DATA_DIR", folder.0.to_str().unwrap());
    let postgres = serve_with(&[data, ("DOORSTEP_DATABASE_URL", "postgres://db/doorstep")]).unwrap();
    let refused = postgres
        .keys
        .master_key(&postgres.storage, Mode::Serve, &SystemRandom)
        .err()
        .unwrap()
        .to_string();
    assert!(refused.contains("DOORSTEP_MASTER_KEY"), "{refused}");

    let settings = serve_with(&[data]).unwrap();
    settings
        .keys
        .master_key(&settings.storage, Mode::Dev, &SystemRandom)
        .unwrap();
    let refused = settings
        .keys
        .master_key(&settings.storage, Mode::Serve, &SystemRandom)
        .err()
        .unwrap()
        .to_string();
    assert!(
        refused.contains("doorstep dev") && refused.contains("master.key"),
        "{refused}"
    );
}

#[test]
fn the_management_api_answers_as_the_contract_says_unless_told_otherwise() {
    let style = |pairs: &[(&str, &str)]| serve_with(pairs).unwrap().api.response_style;

    assert_eq!(style(&[]), ResponseStyle::Contract);
    assert_eq!(
        style(&[("DOORSTEP_API_RESPONSE_STYLE", "current")]),
        ResponseStyle::Current
    );
    assert_eq!(
        refusal(&[("DOORSTEP_API_RESPONSE_STYLE", "both")]),
        "The setting DOORSTEP_API_RESPONSE_STYLE must be contract or current, not \"both\"."
    );
}

#[test]
fn q80_this_machine_is_called_in_development_and_in_production_only_when_switched_on() {
    let dev = |pairs| Settings::load(Mode::Dev, None, variables(pairs), Vec::new()).unwrap();
    let on = ("DOORSTEP_OUTBOUND_ALLOW_LOOPBACK", "true");
    let off = ("DOORSTEP_OUTBOUND_ALLOW_LOOPBACK", "false");
    assert!(dev(&[]).outbound.allow_loopback && !dev(&[off]).outbound.allow_loopback);
    assert!(!serve_with(&[]).unwrap().outbound.allow_loopback);
    assert!(serve_with(&[on]).unwrap().outbound.allow_loopback);
    let folder = Folder::new("outbound");
    let file = folder.write(
        "outbound.toml",
        "[outbound]\nallow_loopback = true\nallowed = [\"10.0.0.0/8\", \"hooks.internal\"]\n",
    );
    let settings = Settings::load(Mode::Serve, Some(&file), Vec::new(), Vec::new()).unwrap();
    assert!(settings.outbound.allow_loopback && settings.outbound.allowed.len() == 2);
}

#[test]
fn wrong_settings_of_calls_and_history_are_refused() {
    for (name, value, told) in [
        ("DOORSTEP_OUTBOUND_ALLOW_LOOPBACK", "yes", "true or false"),
        ("DOORSTEP_OUTBOUND_ALLOWED", "10.0.0.0/33", "\"10.0.0.0/33\" is none"),
        ("DOORSTEP_OUTBOUND_AUTHORITIES", "/no/such/file.pem", "cannot be used"),
        ("DOORSTEP_RETENTION_EVENTS", "2", "3 days or more"),
        ("DOORSTEP_RETENTION_DELIVERIES", "500", "must not be longer"),
        ("DOORSTEP_RETENTION_DELIVERIES", "for ever", "a number of days"),
        ("DOORSTEP_RETENTION_ACCESS_REQUESTS", "0", "3 days or more"),
    ] {
        let sentence = refusal(&[(name, value)]);
        assert!(sentence.contains(name) && sentence.contains(told), "{sentence}");
    }
}

#[test]
fn a_provider_of_text_messages_is_checked_as_a_whole() {
    let good = [
        ("DOORSTEP_SMS_URL", "https://sms.example.com/send"),
        ("DOORSTEP_SMS_BODY", r#"{"to":"{to}","text":"{text}"}"#),
        ("DOORSTEP_SMS_HEADERS", "authorization: Bearer {secret}"),
        ("DOORSTEP_SMS_SECRET", "s3cret"),
    ];
    let provider = serve_with(&good).unwrap().sms.provider.unwrap();
    assert_eq!(provider.host(), "sms.example.com");
    assert!(serve_with(&[]).unwrap().sms.provider.is_none());
    for (variable, value) in [
        ("DOORSTEP_SMS_URL", "sms.example.com"),
        ("DOORSTEP_SMS_CONTENT_TYPE", "xml"),
        ("DOORSTEP_SMS_BODY", r#"{"to":"{to}"}"#),
        ("DOORSTEP_SMS_BODY", "To={to}&Body={text}"),
        ("DOORSTEP_SMS_HEADERS", "authorization {secret}"),
        ("DOORSTEP_SMS_TIMEOUT", "11"),
        ("DOORSTEP_SMS_TIMEOUT", "soon"),
    ] {
        let mut pairs: Vec<_> = good.into_iter().filter(|(name, _)| *name != variable).collect();
        pairs.push((variable, value));
        let said = refusal(&pairs);
        assert!(said.contains(variable) && !said.contains("s3cret"), "{said}");
    }
    let without: Vec<_> = good
        .into_iter()
        .filter(|(name, _)| *name != "DOORSTEP_SMS_HEADERS")
        .collect();
    assert!(
        refusal(&without).contains("DOORSTEP_SMS_SECRET"),
        "a secret that is used nowhere"
    );
}
