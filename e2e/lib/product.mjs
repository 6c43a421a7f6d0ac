// The product under test: `doorstep dev` on a fresh data directory.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answers, start, until } from './processes.mjs';

export function findProduct(repository) {
  const binary = process.env.DOORSTEP_BIN ?? join(repository, 'target/debug/doorstep');
  if (!existsSync(binary)) {
    throw new Error(`There is no doorstep binary at ${binary}: build it (cargo build) or name it in DOORSTEP_BIN.`);
  }
  return binary;
}

/** Starts the product; `applied(hash)` waits until it has taken over a seed file. */
export async function startProduct({ binary, port, data, seedFile, log }) {
  const applied = new Set();
  const refused = [];
  const onLine = (line) => {
    const ok = line.match(/seed applied ([0-9a-f]{64})/);
    if (ok) applied.add(ok[1]);
    const no = line.match(/seed refused: (.*)/);
    if (no) refused.push(no[1]);
  };
  const args = ['dev', '--listen', `127.0.0.1:${port}`, '--data', data, '--seed', seedFile];
  const started = start('doorstep dev', binary, args, { log, onLine });
  const issuer = `http://localhost:${port}`;
  await answers(`${issuer}/health/ready`, started, 20_000);
  return {
    issuer,
    async applied(hash) {
      await until(`the seed ${hash.slice(0, 8)} to be applied`, () => {
        if (refused.length > 0) throw new Error(`seed refused: ${refused.pop()}`);
        return applied.delete(hash);
      });
    },
  };
}
