// Child processes: started in groups of their own, ended one by one, never by name.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const running = new Set();

/** Starts a long-lived program; its output goes to `log` and, line by line, to `onLine`. */
export function start(name, command, args, { log, onLine, ...options }) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  const file = createWriteStream(log);
  const started = { name, child, log, ended: null };
  running.add(started);
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      file.write(`${line}\n`);
      onLine?.(line);
    });
  }
  child.on('error', (error) => { started.ended = error.message; });
  child.on('exit', (code, signal) => { started.ended = `ended with ${signal ?? `code ${code}`}`; });
  return started;
}

/** Ends everything this run started: politely first, then at once. */
export async function stopAll() {
  const signal = (started, name) => {
    try {
      process.kill(-started.child.pid, name);
    } catch {
      // Already gone.
    }
  };
  const alive = () => [...running].filter((started) => started.ended === null);
  for (const started of alive()) signal(started, 'SIGTERM');
  for (let waited = 0; alive().length > 0 && waited < 5000; waited += 50) await sleep(50);
  for (const started of alive()) signal(started, 'SIGKILL');
  running.clear();
}

/** Runs a program to its end; throws with the end of its output when it fails. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
    const started = { name: command, child, ended: null };
    running.add(started);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { output += chunk; });
    child.on('error', reject);
    child.on('exit', (code) => {
      started.ended = `ended with code ${code}`;
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} failed (${code}) in ${options.cwd}\n${output.slice(-4000)}`));
    });
  });
}

/** A port nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until `url` answers 200. */
export async function answers(url, started, timeout = 60_000) {
  for (const end = Date.now() + timeout; Date.now() < end; await sleep(50)) {
    if (started.ended !== null) throw new Error(`${started.name} ${started.ended}; see ${started.log}`);
    try {
      if ((await fetch(url)).status === 200) return;
    } catch {
      // Not listening yet.
    }
  }
  throw new Error(`${started.name} did not answer ${url} within ${timeout / 1000} s; see ${started.log}`);
}

/** Waits until `probe()` gives something truthy, and gives that. */
export async function until(what, probe, timeout = 10_000) {
  for (const end = Date.now() + timeout; Date.now() < end; await sleep(25)) {
    const found = await probe();
    if (found) return found;
  }
  throw new Error(`waited ${timeout / 1000} s for ${what}`);
}
