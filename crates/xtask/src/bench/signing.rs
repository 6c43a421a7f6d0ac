//! What one core does at most: RSA-2048 signatures by the same library, in this process.

use std::time::{Duration, Instant};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};

/// Signatures per CPU-second with every core busy, as they are while the server is under load: two hardware threads of
/// one core slow each other down, and a rate measured on an idle machine would be one that no server can have.
pub(super) fn rate_of_all_cores(duration: Duration) -> Result<f64, String> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads: Vec<_> = (0..cores).map(|_| std::thread::spawn(move || rate(duration))).collect();
    let mut sum = 0.0;
    for thread in threads {
        sum += thread.join().map_err(|_| "a signing thread failed".to_owned())??;
    }
    #[expect(clippy::cast_precision_loss, reason = "a handful of cores")]
    let cores = cores as f64;
    Ok(sum / cores)
}

/// Signatures per CPU-second, on one thread.
pub(super) fn rate(duration: Duration) -> Result<f64, String> {
    let failed = |_| "the signature failed".to_owned();
    let key = RsaKeyPair::generate(KeySize::Rsa2048).map_err(failed)?;
    // As long as a token's header and payload.
    let message = [b'x'; 600];
    let mut signature = vec![0; key.public_modulus_len()];
    let mut sign = || {
        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), &message, &mut signature)
            .map_err(failed)
    };
    for _ in 0..50 {
        sign()?;
    }
    let (begin, cpu, mut count) = (Instant::now(), thread_cpu()?, 0_u32);
    while begin.elapsed() < duration {
        for _ in 0..50 {
            sign()?;
        }
        count += 50;
    }
    Ok(f64::from(count) / (thread_cpu()? - cpu))
}

/// Seconds of CPU that this thread has used: nanoseconds are the first number of `schedstat`.
fn thread_cpu() -> Result<f64, String> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").map_err(|error| error.to_string())?;
    let nanoseconds: f64 = text
        .split_whitespace()
        .next()
        .and_then(|text| text.parse().ok())
        .unwrap_or(0.0);
    Ok(nanoseconds / 1e9)
}
