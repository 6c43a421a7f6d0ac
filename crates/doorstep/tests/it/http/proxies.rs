//! R193 behind real proxies: whatever HAProxy and nginx make of an ambiguous request, nobody gets another one's answer.
//!
//! The proxies reuse their connections to the server for all visitors, so one byte too many or too few in a request of an
//! attacker would show in the next answer of somebody else. Each is run twice: as Debian's documentation has it, and as
//! lenient as it can be told to be, so that more of what the attacker sends reaches the server.

use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use super::smuggling::AMBIGUOUS;
use crate::command_line::{Folder, Running, doorstep};
use crate::private::{as_ordinary_user, free_port};

/// How long an answer may take to come.
const PATIENCE: Duration = Duration::from_secs(5);
/// After this long without a byte nothing more is coming.
const SILENCE: Duration = Duration::from_millis(400);

#[test]
fn r193_behind_haproxy_nobody_gets_the_answer_of_another() {
    behind("haproxy", "haproxy", |ports, _| haproxy(ports, ""));
}

#[test]
fn r193_behind_a_lenient_haproxy_nobody_gets_the_answer_of_another() {
    behind("haproxy", "haproxy-lenient", |ports, _| {
        haproxy(ports, "option accept-invalid-http-request")
    });
}

#[test]
fn r193_behind_nginx_nobody_gets_the_answer_of_another() {
    behind("nginx", "nginx", |ports, folder| nginx(ports, folder, ""));
}

#[test]
fn r193_behind_a_lenient_nginx_nobody_gets_the_answer_of_another() {
    let lenient = "ignore_invalid_headers off; underscores_in_headers on; proxy_request_buffering off;";
    behind("nginx", "nginx-lenient", |ports, folder| nginx(ports, folder, lenient));
}

/// The proof that the others would notice: this server answers what stands in a body as if it were a request.
#[test]
#[should_panic(expected = "after POST \"Content-Length: {all}\"")]
fn a_server_that_ignores_bodies_is_caught() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            std::thread::spawn(move || answer_every_head(stream));
        }
    });
    let server = Server {
        host: format!("localhost:{port}"),
        client: "client".to_owned(),
        port,
        folder: Folder::new("ignorant"),
        _running: None,
    };
    let mut behind = Behind::start(server, "haproxy", |ports, _| haproxy(ports, ""));
    let only = |(what, _): &(String, String)| what.starts_with("POST \"Content-Length: {all}\" ");
    for (what, request) in attacks(&behind.server.host).into_iter().filter(only) {
        behind.suffer(&what, &request);
    }
}

fn answer_every_head(mut stream: TcpStream) {
    let mut heads = Vec::new();
    let mut byte = [0];
    while let Ok(1) = stream.read(&mut byte) {
        heads.push(byte[0]);
        if heads.ends_with(b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&heads).into_owned();
            let state = markers_in(&head).next().unwrap_or("none");
            let answer = format!("HTTP/1.1 303 See Other\r\nLocation: /?state={state}\r\nContent-Length: 0\r\n\r\n");
            let _ = stream.write_all(answer.as_bytes());
            heads.clear();
        }
    }
}

/// Where the proxy listens, and where the server does.
#[derive(Clone, Copy)]
struct Ports {
    proxy: u16,
    server: u16,
}

fn haproxy(Ports { proxy, server }: Ports, option: &str) -> String {
    format!(
        "global
  maxconn 200
defaults
  mode http
  timeout connect 5s
  timeout client 10s
  timeout server 10s
  timeout http-keep-alive 10s
  http-reuse always
frontend visitors
  bind 127.0.0.1:{proxy}
  {option}
  default_backend doorstep
backend doorstep
  server doorstep 127.0.0.1:{server} pool-max-conn 1
"
    )
}

fn nginx(Ports { proxy, server }: Ports, folder: &Path, options: &str) -> String {
    let folder = folder.display();
    format!(
        "daemon off;
master_process off;
pid {folder}/pid;
error_log {folder}/log;
events {{ worker_connections 200; }}
http {{
  access_log off;
  client_body_temp_path {folder}/1;
  proxy_temp_path {folder}/2;
  fastcgi_temp_path {folder}/3;
  uwsgi_temp_path {folder}/4;
  scgi_temp_path {folder}/5;
  upstream doorstep {{ server 127.0.0.1:{server}; keepalive 1; }}
  server {{
    listen 127.0.0.1:{proxy};
    {options}
    location / {{
      proxy_pass http://doorstep;
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header Connection \"\";
    }}
  }}
}}
"
    )
}

/// The server, with a proxy in front.
struct Behind {
    proxy: Child,
    port: u16,
    server: Server,
    markers: u32,
}

/// What stands behind the proxy.
struct Server {
    host: String,
    client: String,
    port: u16,
    folder: Folder,
    _running: Option<Running>,
}

impl Drop for Behind {
    fn drop(&mut self) {
        let _ = self.proxy.kill();
        let _ = self.proxy.wait();
    }
}

/// Sends everything that could be understood in two ways through a proxy. After each, others must get their own answers.
fn behind(program: &str, name: &str, config: impl FnOnce(Ports, &Path) -> String) {
    let mut behind = Behind::start(Server::start(name), program, config);
    behind.honest_requests_are_answered();
    let mut from_the_server = 0;
    for (what, request) in attacks(&behind.server.host) {
        let answers = behind.suffer(&what, &request);
        from_the_server += u32::from(answers.contains("cache-control: no-store"));
    }
    assert!(from_the_server > 0, "{name} let nothing through: this proves nothing");
}

/// The corpus of the server's own tests, and requests in whose bodies another request hides.
fn attacks(host: &str) -> Vec<(String, String)> {
    let known = AMBIGUOUS.iter().map(|(what, request)| {
        let request = request.replace("Host: a\r\n", &format!("Host: {host}\r\n"));
        ((*what).to_owned(), format!("{request}{{hidden}}"))
    });
    let mut attacks: Vec<_> = known.collect();
    let frames = [
        "Content-Length: {all}\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: {all}",
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Content-Length: {all}\r\nTransfer-Encoding: xchunked",
        "Content-Length: {all}\r\nTransfer-Encoding:\tchunked",
        "Content-Length: {all}\r\nTransfer-Encoding: \x0bchunked",
        "Content-Length: {all}\r\nTransfer-Encoding: chunked, identity",
        "Content-Length: {all}\r\nTransfer-Encoding: identity\r\nTransfer-Encoding: chunked",
        "Content-Length: {all}\r\nTransfer-Encoding : chunked",
        "Content-Length: {all}\r\nTransfer_Encoding: chunked",
        "Content-Length: {all}\r\nX: a\nTransfer-Encoding: chunked",
        "Content-Length: {all}\r\nX: a\rTransfer-Encoding: chunked",
        "Content-Length: {all}\r\nTransfer-Encoding:\r\n chunked",
        "Content-Length: 0\r\nContent-Length: {all}",
        "Content-Length: {all}\r\nContent-Length: 0",
        "Content-Length: {all}, 0",
        "Content-Length: +{all}",
        "Content-Length: 0{all}",
        "Content-Length : {all}",
        "Content_Length: {all}",
        "Content-Length: {all}\r\nConnection: keep-alive, Content-Length",
        "Transfer-Encoding: chunked\r\nConnection: keep-alive, Transfer-Encoding",
        "Content-Length: {all}\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABk",
        "Content-Length: {all}\r\nExpect: 100-continue",
        "Content-Length: {all}",
        "Transfer-Encoding: chunked",
    ];
    let bodies = [
        "{hidden}",
        "0\r\n\r\n{hidden}",
        "1\r\na\r\n0\r\n\r\n{hidden}",
        "1;x=y\na\r\n0\r\n\r\n{hidden}",
        "1 \r\na\r\n0\r\nX: y\r\n\r\n{hidden}",
        "0\n\n{hidden}",
    ];
    for method in ["GET", "POST"] {
        for frame in frames {
            for body in bodies {
                let head = format!("{method} /oauth2/token HTTP/1.1\r\nHost: {host}\r\n{frame}\r\n\r\n");
                // The hidden request always has the same length, see `Behind::marker`.
                let length = body.len() - "{hidden}".len() + request(host, "client", &marker(0)).len();
                let head = head.replace("{all}", &length.to_string());
                attacks.push((format!("{method} {frame:?} {body:?}"), head + body));
            }
        }
    }
    attacks
}

impl Server {
    fn start(name: &str) -> Self {
        let folder = Folder::new(name);
        let mut running = Running::start(&mut doorstep(&[
            "dev",
            "--listen",
            "127.0.0.1:0",
            "--data",
            &folder.data(),
        ]));
        let host = running.issuer().trim_start_matches("http://").to_owned();
        let port = host.rsplit(':').next().and_then(|port| port.parse().ok());
        Self {
            client: running.line_with("KINDE_CLIENT_ID=").replace("KINDE_CLIENT_ID=", ""),
            port: port.unwrap(),
            host,
            folder,
            _running: Some(running),
        }
    }
}

impl Behind {
    fn start(server: Server, program: &str, config: impl FnOnce(Ports, &Path) -> String) -> Self {
        let ports = Ports {
            proxy: free_port(),
            server: server.port,
        };
        let own = server.folder.path().join("proxy");
        std::fs::create_dir(&own).unwrap();
        std::fs::set_permissions(&own, PermissionsExt::from_mode(0o777)).unwrap();
        let file = own.join("config");
        std::fs::write(&file, config(ports, &own)).unwrap();
        let mut command = as_ordinary_user(&find(program));
        match program {
            "nginx" => command.arg("-p").arg(&own).arg("-c").arg(&file),
            _ => command.arg("-db").arg("-f").arg(&file),
        };
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        let mut proxy = command.spawn().unwrap_or_else(|error| panic!("{program}: {error}"));
        let end = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect(("127.0.0.1", ports.proxy)).is_err() {
            if proxy.try_wait().unwrap().is_some() || Instant::now() > end {
                let _ = proxy.kill();
                let mut said = String::new();
                let _ = proxy.stderr.take().unwrap().read_to_string(&mut said);
                panic!("{program} did not start: {said}");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Self {
            proxy,
            port: ports.proxy,
            server,
            markers: 0,
        }
    }

    /// Somebody sends an ambiguous request, with another one in it and one behind it, while others ask. Gives what the
    /// attacker was told.
    fn suffer(&mut self, what: &str, request: &str) -> String {
        let (mut other, mut attacker) = (self.connect(), self.connect());
        let (hidden, last) = (self.marker(), self.marker());
        let end = self.request(&last).replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
        let sent = request.replace("{hidden}", &self.request(&hidden)) + &end;
        // The proxy may refuse and close before everything is written.
        let _ = attacker.write_all(sent.as_bytes());
        for _ in 0..2 {
            self.others_get_their_own(&mut other, what);
        }
        let answers = read_to_silence(&mut attacker);
        drop(attacker);
        // Two servers that agree may take the hidden request for one of its own; its answer comes in its turn then.
        let (told, hidden, last) = (markers_in(&answers).collect::<Vec<_>>(), hidden.as_str(), last.as_str());
        assert!(
            [&[][..], &[hidden], &[last], &[hidden, last]].contains(&told.as_slice()),
            "after {what}: {told:?} for {hidden} and {last} in {answers}"
        );
        for _ in 0..3 {
            self.others_get_their_own(&mut other, what);
        }
        answers
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_nodelay(true).unwrap();
        stream
    }

    /// A `state` that no other request has.
    fn marker(&mut self) -> String {
        self.markers += 1;
        marker(self.markers)
    }

    fn request(&self, marker: &str) -> String {
        request(&self.server.host, &self.server.client, marker)
    }

    /// Somebody else asks, and gets what they asked for. A connection that the proxy gave up is opened again: an answer
    /// that does not come is nobody else's.
    fn others_get_their_own(&mut self, other: &mut TcpStream, what: &str) {
        for _ in 0..5 {
            let marker = self.marker();
            let asked = self.request(&marker);
            let answer = other
                .write_all(asked.as_bytes())
                .map(|()| read_answer(other))
                .unwrap_or_default();
            let is_unanswered = answer.is_empty() || answer.starts_with("HTTP/1.1 50");
            if is_unanswered {
                *other = self.connect();
                continue;
            }
            assert!(answer.starts_with("HTTP/1.1 303"), "after {what}: {answer}");
            assert_eq!(
                markers_in(&answer).collect::<Vec<_>>(),
                [marker],
                "after {what}: {answer}"
            );
            return;
        }
        panic!("after {what}: no answer at all");
    }

    fn honest_requests_are_answered(&mut self) {
        let mut stream = self.connect();
        let host = self.server.host.clone();
        let type_ = "Content-Type: application/x-www-form-urlencoded";
        for honest in [
            format!("POST /oauth2/token HTTP/1.1\r\nHost: {host}\r\n{type_}\r\nContent-Length: 3\r\n\r\na=b"),
            format!(
                "POST /oauth2/token HTTP/1.1\r\nHost: {host}\r\n{type_}\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n"
            ),
        ] {
            stream.write_all(honest.as_bytes()).unwrap();
            let answer = read_answer(&mut stream);
            assert!(answer.contains("\"error\""), "{answer}");
            self.others_get_their_own(&mut stream, "an honest request");
        }
    }
}

fn marker(number: u32) -> String {
    format!("marker-{number:08}")
}

/// A request whose answer names it: a refusal, by redirect, with the `state`.
fn request(host: &str, client: &str, marker: &str) -> String {
    format!(
        "GET /oauth2/auth?client_id={client:0>32}&response_type=code&prompt=none&state={marker}\
         &redirect_uri=http://localhost:3000/api/auth/kinde_callback HTTP/1.1\r\nHost: {host}\r\n\r\n"
    )
}

fn markers_in(answers: &str) -> impl Iterator<Item = &str> {
    answers
        .split("state=")
        .skip(1)
        .map(|rest| rest.split(['&', '\r']).next().unwrap_or_default())
}

/// One answer with its body.
fn read_answer(stream: &mut TcpStream) -> String {
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut received = Vec::new();
    let mut byte = [0];
    while !received.ends_with(b"\r\n\r\n") {
        match stream.read(&mut byte) {
            Ok(1) => received.push(byte[0]),
            _ => return String::from_utf8_lossy(&received).into_owned(),
        }
    }
    let head = String::from_utf8_lossy(&received).to_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    let _ = stream.read_exact(&mut body);
    received.extend(body);
    String::from_utf8_lossy(&received).into_owned()
}

fn read_to_silence(stream: &mut TcpStream) -> String {
    stream.set_read_timeout(Some(SILENCE)).unwrap();
    let mut received = Vec::new();
    let mut buffer = [0; 16 * 1024];
    loop {
        match stream.read(&mut buffer) {
            Ok(0) => break,
            Ok(count) => received.extend_from_slice(&buffer[..count]),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(_) => break,
        }
    }
    String::from_utf8_lossy(&received).into_owned()
}

/// Debian keeps daemons out of an ordinary user's search path.
fn find(program: &str) -> PathBuf {
    let on_path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&on_path)
        .chain(["/usr/sbin".into()])
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
        .unwrap_or_else(|| panic!("{program} is needed for the tests: install it, or run `cargo xtask test`"))
}
