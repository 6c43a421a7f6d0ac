//! Load: so many connections, each asking again as soon as it was answered, for so long.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::client::Connection;
use super::process::Server;
use super::scenarios::{Scenario, Step};

/// What a run of a scenario gave.
pub(super) struct Outcome {
    /// Answers as expected.
    pub requests: usize,
    /// How long the run took.
    pub elapsed: Duration,
    /// How long each answer took, ascending.
    pub latencies: Vec<Duration>,
}

/// Runs one scenario. An answer that is not the expected one ends the benchmark: a fast error is no figure.
pub(super) async fn run(
    server: &Server,
    scenario: &Scenario,
    connections: usize,
    duration: Duration,
) -> Result<Outcome, String> {
    let address: Arc<str> = server.address.replace("localhost", "127.0.0.1").into();
    let begin = Instant::now();
    let mut tasks = Vec::with_capacity(connections);
    for place in 0..connections {
        let (address, host, step) = (Arc::clone(&address), server.address.clone(), scenario.step_for(place));
        let name = scenario.name;
        tasks.push(tokio::spawn(async move {
            let connection = Connection::open(&address, &host).await?;
            ask(connection, step, begin + duration).await.map_err(|error| format!("{name}: {error}"))
        }));
    }
    let mut latencies = Vec::new();
    for task in tasks {
        latencies.extend(task.await.map_err(|error| error.to_string())??);
    }
    latencies.sort_unstable();
    Ok(Outcome { requests: latencies.len(), elapsed: begin.elapsed(), latencies })
}

async fn ask(mut connection: Connection, step: Step, end: Instant) -> Result<Vec<Duration>, String> {
    let mut latencies = Vec::with_capacity(4_096);
    while Instant::now() < end {
        let request = step.request(&connection).await?;
        let begin = Instant::now();
        let answer = connection.send(request).await?;
        latencies.push(begin.elapsed());
        if answer.status.as_u16() != step.expects {
            let body = String::from_utf8_lossy(&answer.body).chars().take(300).collect::<String>();
            return Err(format!("answered {}: {body}", answer.status));
        }
        step.learn(&answer).await?;
    }
    Ok(latencies)
}
