//! An idle server gives back what it only needed for starting, and answers as before.

use std::time::{Duration, Instant};

use crate::command_line::{Folder, Running, doorstep};

/// Pages of files in a process, in KiB.
fn pages_of_files(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("RssFile:")).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn an_idle_server_gives_pages_of_the_program_back_and_still_answers() {
    let folder = Folder::new("idle");
    let mut command = doorstep(&["dev", "--listen", "127.0.0.1:0", "--data", &folder.data()]);
    let mut running = Running::start(&mut command);
    let issuer = running.issuer();
    let address = issuer.trim_start_matches("http://").to_owned();
    let ask = async |path: &str| {
        let mut visitor = testkit::wire::Visitor::open(&address).await.unwrap();
        visitor.get(path).await.unwrap()
    };
    let page = "/.well-known/openid-configuration";
    let first = ask(page).await;
    let started = pages_of_files(running.id());

    let begin = Instant::now();
    while pages_of_files(running.id()) > started / 3 * 2 {
        assert!(begin.elapsed() < Duration::from_secs(30), "nothing was given back");
        // Probes do not keep it awake.
        assert_eq!(ask("/health/ready").await.status, 200);
        tokio::time::sleep(Duration::from_millis(250)).await;
    }

    let again = ask(page).await;
    assert_eq!(first.status, 200);
    assert_eq!(again.status, 200);
    assert_eq!(first.body, again.body);
}
