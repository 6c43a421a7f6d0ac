//! Load: so many connections, each asking again as soon as it was answered, for so long.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use testkit::wire::Connection;

use super::process::Server;
use super::scenarios::Scenario;
use super::step::Step;

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
    let begin = Instant::now();
    let left = Arc::new(AtomicUsize::new(scenario.most.unwrap_or(usize::MAX)));
    let mut tasks = Vec::with_capacity(connections);
    for place in 0..connections {
        let (host, step, left) = (server.address.clone(), scenario.step_for(place), Arc::clone(&left));
        let name = scenario.name;
        tasks.push(tokio::spawn(async move {
            let connection = Connection::open(&host).await?;
            ask(connection, step, begin + duration, &left)
                .await
                .map_err(|error| format!("{name}: {error}"))
        }));
    }
    let mut latencies = Vec::new();
    for task in tasks {
        latencies.extend(task.await.map_err(|error| error.to_string())??);
    }
    latencies.sort_unstable();
    Ok(Outcome {
        requests: latencies.len(),
        elapsed: begin.elapsed(),
        latencies,
    })
}

async fn ask(
    mut connection: Connection,
    step: Step,
    end: Instant,
    left: &AtomicUsize,
) -> Result<Vec<Duration>, String> {
    let mut latencies = Vec::with_capacity(4_096);
    let take = || left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
    while Instant::now() < end && take().is_ok() {
        let request = step.request(&connection).await?;
        let begin = Instant::now();
        let answer = connection.send(request).await?;
        latencies.push(begin.elapsed());
        if answer.status.as_u16() != step.expects {
            return Err(format!("answered {}: {}", answer.status, answer.excerpt()));
        }
        step.learn(&answer).await?;
    }
    Ok(latencies)
}
