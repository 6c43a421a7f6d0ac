//! `doorstep dev --seed FILE`: data from a file, for trying things out and for the end-to-end tests.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};
use domain::ids::EnvironmentId;
use engine::Engine;

use super::run::print;

/// How often the file is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// Applies the file now and whenever its content changes, and says so.
pub(super) async fn follow(engine: Engine, environment: EnvironmentId, file: PathBuf) {
    let (mut seen, mut done) = (None, None);
    let mut turn = tokio::time::interval(LOOK_EVERY);
    loop {
        turn.tick().await;
        let content = Some(read(&file).await);
        // A file that is still being written differs at the next look.
        let is_settled = content == seen;
        if is_settled && content != done {
            let said = match &content {
                Some(Ok(text)) => apply(&engine, &environment, text).await,
                Some(Err(problem)) => format!("seed refused: {problem}"),
                None => continue,
            };
            print(&said);
            done.clone_from(&content);
        }
        seen = content;
    }
}

async fn read(file: &Path) -> Result<String, String> {
    tokio::fs::read_to_string(file)
        .await
        .map_err(|error| format!("{} cannot be read: {error}", file.display()))
}

async fn apply(engine: &Engine, environment: &EnvironmentId, text: &str) -> String {
    let outcome = async { engine::seed::apply(&engine.administrator(environment).await?, text).await };
    match outcome.await {
        Ok(()) => {
            let hash = digest(&SHA256, text.as_bytes());
            hash.as_ref().iter().fold("seed applied ".to_owned(), |mut line, byte| {
                let _ = write!(line, "{byte:02x}");
                line
            })
        }
        Err(error) => format!("seed refused: {error}"),
    }
}
