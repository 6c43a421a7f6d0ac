//! The binary as its users meet it: started, asked, stopped.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("doorstep-command-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub(crate) fn path(&self) -> &std::path::Path {
        &self.0
    }

    pub(crate) fn data(&self) -> String {
        self.0.join("data").display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The binary without any setting from outside.
pub(crate) fn doorstep(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doorstep"));
    command.args(arguments).env_clear().current_dir(std::env::temp_dir());
    command
}

pub(crate) fn end_of(arguments: &[&str]) -> Output {
    doorstep(arguments).output().unwrap()
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A running product; killed when dropped, if it still runs.
pub(crate) struct Running {
    process: Child,
    lines: mpsc::Receiver<String>,
    seen: Vec<String>,
}

impl Running {
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (send, lines) = mpsc::channel();
        let (out, err) = (process.stdout.take().unwrap(), process.stderr.take().unwrap());
        for stream in [Box::new(out) as Box<dyn Read + Send>, Box::new(err)] {
            let send = send.clone();
            std::thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    let _ = send.send(line);
                }
            });
        }
        Self {
            process,
            lines,
            seen: Vec::new(),
        }
    }

    /// The first line that contains this, from the beginning.
    pub(crate) fn line_with(&mut self, wanted: &str) -> String {
        let end = Instant::now() + Duration::from_secs(30);
        loop {
            if let Some(line) = self.seen.iter().find(|line| line.contains(wanted)) {
                return line.clone();
            }
            let left = end.saturating_duration_since(Instant::now());
            let line = self.lines.recv_timeout(left);
            self.seen
                .push(line.unwrap_or_else(|_| panic!("no line with {wanted:?} in {:#?}", self.seen)));
        }
    }

    /// Whether a line that contains this has come so far.
    pub(crate) fn has_said(&mut self, wanted: &str) -> bool {
        self.seen.extend(self.lines.try_iter());
        self.seen.iter().any(|line| line.contains(wanted))
    }

    pub(crate) fn issuer(&mut self) -> String {
        let line = self.line_with("KINDE_ISSUER_URL=");
        line.trim_start_matches("KINDE_ISSUER_URL=").to_owned()
    }

    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// Tells it to stop and waits for its end.
    pub(crate) fn stop(mut self) -> Option<i32> {
        let told = Command::new("kill")
            .arg(self.process.id().to_string())
            .status()
            .unwrap();
        assert!(told.success());
        self.process.wait().unwrap().code()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The answer to a GET, head and body.
fn get(issuer: &str, path: &str) -> String {
    let address = issuer.trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn dev(folder: &Folder, more: &[&str]) -> Command {
    let data = folder.data();
    let mut arguments = vec!["dev", "--listen", "127.0.0.1:0", "--data", &data];
    arguments.extend(more);
    doorstep(&arguments)
}

#[test]
fn dev_prints_what_a_next_js_application_needs_and_keeps_it() {
    let folder = Folder::new("dev");
    let mut running = Running::start(&mut dev(&folder, &[]));
    let issuer = running.issuer();
    let client = running.line_with("KINDE_CLIENT_ID=");
    let secret = running.line_with("KINDE_CLIENT_SECRET=");
    assert!(client.len() > "KINDE_CLIENT_ID=".len() && secret.len() >= "KINDE_CLIENT_SECRET=".len() + 40);
    for line in [
        "KINDE_SITE_URL=http://localhost:3000",
        "KINDE_POST_LOGOUT_REDIRECT_URL=http://localhost:3000",
        "KINDE_POST_LOGIN_REDIRECT_URL=http://localhost:3000",
    ] {
        running.line_with(line);
    }
    assert!(get(&issuer, "/.well-known/openid-configuration").contains(&format!("\"issuer\":\"{issuer}\"")));
    assert!(get(&issuer, "/health/ready").starts_with("HTTP/1.1 200"));
    assert!(get(&issuer, "/dev/inbox.json").ends_with("{\"messages\":[]}"));
    assert_eq!(running.stop(), Some(0));

    let mut again = Running::start(&mut dev(&folder, &[]));
    again.issuer();
    assert_eq!(again.line_with("KINDE_CLIENT_ID="), client);
    assert_eq!(again.line_with("KINDE_CLIENT_SECRET="), secret);
    assert!(
        !again.seen.iter().any(|line| line.contains("First start")),
        "{:#?}",
        again.seen
    );
}

#[test]
fn the_first_start_uses_what_is_named_and_prints_the_rest_once() {
    let folder = Folder::new("bootstrap");
    let secret = "s".repeat(20) + &"e".repeat(20) + &"c".repeat(12);
    let mut command = dev(&folder, &[]);
    command
        .env("DOORSTEP_BOOTSTRAP_ADMIN_EMAIL", "ada@example.com")
        .env("DOORSTEP_BOOTSTRAP_CLIENT_ID", "00112233445566778899aabbccddeeff")
        .env("DOORSTEP_BOOTSTRAP_CLIENT_SECRET", &secret);
    let mut running = Running::start(&mut command);

    running.issuer();

    assert!(running.line_with("administrator").ends_with("ada@example.com"));
    assert!(
        running
            .line_with("management client")
            .ends_with("00112233445566778899aabbccddeeff")
    );
    assert!(running.line_with("password").trim().len() > "password".len() + 12);
    assert!(
        !running.seen.iter().any(|line| line.contains(&secret)),
        "a secret that was given is not repeated"
    );
}

#[test]
fn r145_serve_has_no_pages_for_developers() {
    let folder = Folder::new("serve");
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let address = format!("127.0.0.1:{port}");
    let mut running = Running::start(&mut doorstep(&[
        "serve",
        "--listen",
        &address,
        "--data",
        &folder.data(),
    ]));
    running.line_with("doorstep runs");
    let issuer = format!("http://localhost:{port}");

    assert!(get(&issuer, "/health/live").starts_with("HTTP/1.1 200"));
    for path in ["/dev/inbox", "/dev/inbox.json", "/metrics"] {
        assert!(get(&issuer, path).starts_with("HTTP/1.1 404"), "{path}");
    }
    let log = running.line_with("doorstep runs");
    assert!(log.starts_with('{') && log.ends_with('}'), "{log}");
    assert_eq!(running.stop(), Some(0));
}

#[test]
fn r242_a_second_process_on_the_same_data_refuses() {
    let folder = Folder::new("second");
    let mut running = Running::start(&mut dev(&folder, &[]));
    running.issuer();

    let second = dev(&folder, &[]).output().unwrap();

    assert_eq!(second.status.code(), Some(1));
    let said = text(&second.stderr);
    assert!(said.contains("The database cannot be opened"), "{said}");
}

#[test]
fn r200_serve_refuses_the_master_key_of_development() {
    let folder = Folder::new("dev-key");
    let mut running = Running::start(&mut dev(&folder, &[]));
    running.issuer();
    running.stop();

    let refused = end_of(&["serve", "--listen", "127.0.0.1:0", "--data", &folder.data()]);

    assert_eq!(refused.status.code(), Some(1));
    assert!(
        text(&refused.stderr).contains("doorstep dev"),
        "{}",
        text(&refused.stderr)
    );
}

#[test]
fn a_wrong_setting_stops_the_start_with_one_sentence_that_names_it() {
    for (variable, value, command) in [
        ("DOORSTEP_LISTN", "127.0.0.1:1", "serve"),
        ("DOORSTEP_LISTEN", "everywhere", "serve"),
        ("DOORSTEP_SMTP_PORT", "many", "dev"),
        ("DOORSTEP_ISSUER_URL", "http://login.example.com", "doctor"),
    ] {
        let output = doorstep(&[command]).env(variable, value).output().unwrap();
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(
            said.contains(variable) && said.trim_end().lines().count() == 1,
            "{said}"
        );
    }
    let output = end_of(&["serve", "--config", "nowhere.toml"]);
    assert!(text(&output.stderr).contains("nowhere.toml"));
}

#[test]
fn an_unknown_flag_is_named() {
    let output = end_of(&["serve", "--lisen", "127.0.0.1:1"]);

    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("--lisen"));
}

#[test]
fn tenants_are_created_and_keys_rotated_from_the_command_line() {
    let folder = Folder::new("tenants");
    let data = folder.data();
    let issuer = "https://login.example.com";
    let create = [
        "tenant",
        "create",
        "--data",
        &data,
        "--business",
        "Example",
        "--issuer",
        issuer,
    ];

    let early = end_of(&create);
    assert_eq!(
        early.status.code(),
        Some(1),
        "the first start makes the default environment"
    );
    assert!(text(&early.stderr).contains("first start"), "{}", text(&early.stderr));
    let default = start_and_stop_serving(&data);

    let created = end_of(&create);
    assert!(created.status.success(), "{}", text(&created.stderr));
    for printed in [issuer, "management client", "management secret", "administrator"] {
        assert!(text(&created.stdout).contains(printed), "{}", text(&created.stdout));
    }
    let again = end_of(&create);
    assert_eq!(again.status.code(), Some(1), "a host answers for one environment only");

    let rotated = end_of(&["keys", "rotate", "--data", &data, "--environment", issuer]);
    assert!(rotated.status.success(), "{}", text(&rotated.stderr));
    let emergency = end_of(&[
        "keys",
        "rotate",
        "--data",
        &data,
        "--environment",
        "login.example.com",
        "--emergency",
    ]);
    assert!(
        text(&emergency.stdout).contains("refused"),
        "{}",
        text(&emergency.stderr)
    );
    assert_ne!(rotated.stdout, emergency.stdout);

    let unknown = end_of(&[
        "keys",
        "rotate",
        "--data",
        &data,
        "--environment",
        "https://other.example.com",
    ]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(text(&unknown.stderr).contains("https://other.example.com"));

    // A start that has lost its setting doesn't take the default environment along.
    let lost = end_of(&[
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--data",
        &data,
        "--issuer",
        "http://localhost:1",
    ]);
    assert_eq!(lost.status.code(), Some(1));
    assert!(text(&lost.stderr).contains(&default), "{}", text(&lost.stderr));
    let moved = end_of(&["tenant", "move", "--data", &data, "--issuer", "https://new.example.com"]);
    assert!(moved.status.success(), "{}", text(&moved.stderr));
}

/// The first start; tells the issuer.
pub(crate) fn start_and_stop_serving(data: &str) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let mut running = Running::start(&mut doorstep(&[
        "serve",
        "--listen",
        &format!("127.0.0.1:{port}"),
        "--data",
        data,
    ]));
    running.line_with("doorstep runs");
    assert_eq!(running.stop(), Some(0));
    format!("http://localhost:{port}")
}

#[test]
fn doctor_says_what_serve_would_do_and_changes_nothing() {
    let folder = Folder::new("doctor");
    let data = folder.data();

    let without_mail = end_of(&["doctor", "--listen", "127.0.0.1:0", "--data", &data]);
    assert_eq!(without_mail.status.code(), Some(1));
    assert!(
        text(&without_mail.stdout).contains("mail.smtp_host"),
        "{}",
        text(&without_mail.stdout)
    );
    assert!(!std::path::Path::new(&data).exists());

    let mut command = doorstep(&["doctor", "--listen", "127.0.0.1:0", "--data", &data]);
    let fine = command.env("DOORSTEP_SMTP_HOST", "smtp.example.com").output().unwrap();
    assert!(fine.status.success(), "{}", text(&fine.stdout));
    assert!(!text(&fine.stdout).contains("PROBLEM"));
    assert!(text(&fine.stdout).contains("nobody can sign in by phone"));

    let mut command = doorstep(&["doctor", "--listen", "127.0.0.1:0", "--data", &data]);
    let inside = command
        .env("DOORSTEP_SMTP_HOST", "smtp.example.com")
        .env("DOORSTEP_SMS_URL", "http://127.0.0.1:9/send")
        .env("DOORSTEP_SMS_CONTENT_TYPE", "form")
        .env("DOORSTEP_SMS_BODY", "To={to}&Body={text}")
        .output()
        .unwrap();
    assert_eq!(inside.status.code(), Some(1));
    assert!(
        text(&inside.stdout).contains("sms.url must lead to a public address"),
        "{}",
        text(&inside.stdout)
    );
}

#[test]
fn migrate_brings_the_schema_up_to_date() {
    let folder = Folder::new("migrate");

    let output = end_of(&["migrate", "--data", &folder.data()]);

    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(std::path::Path::new(&folder.data()).join("doorstep.db").exists());
}

#[test]
fn a_seed_is_applied_at_the_start_and_whenever_it_changes() {
    let folder = Folder::new("seed");
    let seed = folder.0.join("seed.json");
    std::fs::write(&seed, "{}").unwrap();
    let mut running = Running::start(&mut dev(&folder, &["--seed", seed.to_str().unwrap()]));
    // The SHA-256 of `{}`.
    running.line_with("seed applied 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");

    std::fs::write(&seed, "{\"nonsense\": true}").unwrap();
    running.line_with("seed refused: ");

    std::fs::write(&seed, "{ }").unwrap();
    running.line_with("seed applied 257c1be96ae69f4b01c2c69bdb6d78605f59175819fb007d0bf245bf48444c4a");
}

#[test]
fn r234_a_stop_ends_the_process_with_success_and_a_request_in_flight_is_answered() {
    let folder = Folder::new("stop");
    let mut running = Running::start(&mut dev(&folder, &[]));
    let issuer = running.issuer();
    let address = issuer.trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).unwrap();
    // Half of a request is in flight when the signal comes.
    write!(
        stream,
        "POST /oauth2/token HTTP/1.1\r\nHost: {address}\r\nContent-Length: 3\r\n"
    )
    .unwrap();
    write!(stream, "Content-Type: application/x-www-form-urlencoded\r\n\r\na").unwrap();
    std::thread::sleep(Duration::from_millis(300));

    let stopping = std::thread::spawn(move || running.stop());
    std::thread::sleep(Duration::from_millis(300));
    stream.write_all(b"=b").unwrap();

    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 4"), "{answer}");
    assert_eq!(stopping.join().unwrap(), Some(0));
}
