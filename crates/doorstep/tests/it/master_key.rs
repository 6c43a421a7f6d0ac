//! R206 on the real binary: the master key is changed from the command line, and by a server that is killed meanwhile.

use std::time::Duration;

use crate::command_line::{Folder, Running, doorstep, start_and_stop_serving, text};

#[test]
fn r206_the_master_key_is_changed_from_the_command_line() {
    let folder = Folder::new("reseal");
    let data = folder.data();
    let issuer = start_and_stop_serving(&data);
    let (key, old) = (folder.path().join("data/master.key"), folder.path().join("old.key"));
    std::fs::rename(&key, &old).unwrap();
    std::fs::write(&key, "bmV3LW1hc3Rlci1rZXktb2YtdGhlLXRlc3QtMzItYiE\n").unwrap();
    let reseal = || doorstep(&["keys", "reseal", "--data", &data]);
    let serve = |wanted: &str| {
        let listen = issuer.replace("http://localhost", "127.0.0.1");
        let mut command = doorstep(&["serve", "--listen", &listen, "--data", &data]);
        if !wanted.is_empty() {
            command.env("DOORSTEP_PREVIOUS_MASTER_KEY_FILE", wanted);
        }
        command
    };

    let unnamed = reseal().output().unwrap();
    assert_eq!(unnamed.status.code(), Some(1));
    assert!(
        text(&unnamed.stderr).contains("DOORSTEP_PREVIOUS_MASTER_KEY"),
        "{}",
        text(&unnamed.stderr)
    );
    let early = serve("").output().unwrap();
    assert_eq!(early.status.code(), Some(1));
    assert!(
        text(&early.stderr).contains("another master key"),
        "{}",
        text(&early.stderr)
    );
    let same = serve(key.to_str().unwrap()).output().unwrap();
    assert!(text(&same.stderr).contains("must differ"), "{}", text(&same.stderr));

    let resealed = reseal()
        .env("DOORSTEP_PREVIOUS_MASTER_KEY_FILE", &old)
        .output()
        .unwrap();
    assert!(resealed.status.success(), "{}", text(&resealed.stderr));
    assert!(
        text(&resealed.stdout).contains("Everything is sealed"),
        "{}",
        text(&resealed.stdout)
    );
    let mut running = Running::start(&mut serve(""));
    running.line_with("doorstep runs");
    running.stop();

    // Back again: this time the server does it itself while it runs.
    std::fs::rename(&key, folder.path().join("newer.key")).unwrap();
    std::fs::rename(&old, &key).unwrap();
    let mut running = Running::start(&mut serve(folder.path().join("newer.key").to_str().unwrap()));
    running.line_with("everything is sealed under the master key");
    running.stop();
    let mut running = Running::start(&mut serve(""));
    running.line_with("doorstep runs");
    assert_eq!(running.stop(), Some(0));
}

/// 32 random bytes each, in base64url.
const KEYS: [&str; 2] = [
    "Zmlyc3QtbWFzdGVyLWtleS1vZi10aGUtdGVzdC0zMmI",
    "c2Vjb25kLW1hc3Rlci1rZXktb2YtdGhlLXRlc3QtMzI",
];

#[test]
fn r206_a_server_killed_while_it_seals_again_goes_on_with_the_next_start() {
    let folder = Folder::new("reseal-killed");
    let seed = folder.path().join("seed.json");
    std::fs::write(&seed, many_applications()).unwrap();
    let dev = |present: &str, previous: Option<&str>| {
        let data = folder.data();
        let mut command = doorstep(&["dev", "--listen", "127.0.0.1:0", "--data", &data]);
        command.env("DOORSTEP_MASTER_KEY", present);
        command.envs(previous.map(|key| ("DOORSTEP_PREVIOUS_MASTER_KEY", key)));
        command
    };
    let mut first = dev(KEYS[0], None);
    let mut running = Running::start(first.arg("--seed").arg(&seed));
    running.line_with("seed applied");
    let secret = running.line_with("KINDE_CLIENT_SECRET=");
    running.stop();

    let mut killed_within = 0;
    for pause in (0..).map(|step| Duration::from_millis(step * 7)).take(8) {
        let mut running = Running::start(&mut dev(KEYS[1], Some(KEYS[0])));
        assert_eq!(running.line_with("KINDE_CLIENT_SECRET="), secret);
        std::thread::sleep(pause);
        // Killed without notice when dropped.
        killed_within += u32::from(!running.has_said("everything is sealed"));
    }
    assert!(killed_within > 0, "it was always faster than the end of the process");

    let mut running = Running::start(&mut dev(KEYS[1], Some(KEYS[0])));
    running.line_with("everything is sealed under the master key");
    running.stop();
    let mut running = Running::start(&mut dev(KEYS[1], None));
    assert_eq!(running.line_with("KINDE_CLIENT_SECRET="), secret);
    running.stop();
    // The command looks at every value, and finds each under the new key.
    let mut again = doorstep(&["keys", "reseal", "--data", &folder.data()]);
    again.envs([
        ("DOORSTEP_MASTER_KEY", KEYS[1]),
        ("DOORSTEP_PREVIOUS_MASTER_KEY", KEYS[0]),
    ]);
    let again = again.output().unwrap();
    assert!(
        text(&again.stdout).contains("It was already"),
        "{}{}",
        text(&again.stdout),
        text(&again.stderr)
    );
}

/// Enough of them for several transactions.
fn many_applications() -> String {
    let one = |number: usize| {
        serde_json::json!({
            "client_id": format!("{number:032x}"),
            "client_secret": format!("{number:048}"),
            "name": format!("Application {number}"),
            "type": "m2m",
        })
    };
    serde_json::json!({ "applications": (0..500).map(one).collect::<Vec<_>>() }).to_string()
}
