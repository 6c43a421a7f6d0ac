// End-to-end proof: real SDKs, a real browser, a fresh `doorstep dev`. See README.md.
//   node e2e/run.mjs [words of scenario names]
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildNext, buildReact, install, startNext, startReact } from './lib/apps.mjs';
import { findChromium, launch } from './lib/browser.mjs';
import { Inbox } from './lib/inbox.mjs';
import { startProbe } from './lib/probe.mjs';
import { freePort, stopAll } from './lib/processes.mjs';
import { findProduct, startProduct } from './lib/product.mjs';
import { play } from './lib/scenario.mjs';
import { ACME, CLOSED, firstSeed, GLOBEX, Seed } from './lib/seed.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const results = join(root, 'results');
const startedAt = Date.now();
const say = (text) => console.log(`e2e ${((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${text}`);

async function scenarios(filter) {
  const folder = join(root, 'scenarios');
  const files = readdirSync(folder).filter((name) => name.endsWith('.mjs')).sort();
  const all = (await Promise.all(files.map((name) => import(join(folder, name))))).flatMap((file) => file.default);
  const wanted = all.filter(({ name }) => filter.every((word) => name.includes(word)));
  // By method, so that the applications are switched once and not between any two scenarios.
  return wanted.sort((a, b) => a.method.localeCompare(b.method));
}

async function prepare() {
  await Promise.all(['.', 'next14', 'next-latest', 'react'].map((name) => install(join(root, name))));
  say('packages installed');
  await Promise.all([buildNext(root, 'next14'), buildNext(root, 'next-latest'), buildReact(root)]);
  say('applications built');
}

/** Everything that runs during the scenarios. */
async function startWorld(binary, data) {
  const [issuerPort, next14, nextLatest, react, probePort] = await Promise.all(Array.from({ length: 5 }, freePort));
  const probe = await startProbe(probePort);
  const sites = {
    next14: `http://localhost:${next14}`,
    // Cookies don't know ports: a host name of its own keeps the second application's apart.
    'next-latest': `http://latest.localhost:${nextLatest}`,
    react: `http://localhost:${react}`,
    probe: probe.site,
  };
  const seed = new Seed(join(data, 'seed.json'), firstSeed(sites, `http://localhost:${issuerPort}`));
  const product = await startProduct({
    binary, port: issuerPort, data: join(data, 'product'), seedFile: seed.file, log: join(results, 'doorstep.log'),
  });
  await product.applied(seed.hash);
  say('doorstep runs');

  const apps = {
    next14: { name: 'next14', sdk: '2.3', site: sites.next14, application: seed.application('Next 14') },
    'next-latest': { name: 'next-latest', sdk: '2.13', site: sites['next-latest'], application: seed.application('Next latest') },
    react: { name: 'react', site: sites.react, application: seed.application('React') },
    probe: { name: 'probe', site: sites.probe, application: seed.application('Probe') },
  };
  const { issuer } = product;
  const extra = {
    E2E_ORG_CODE: GLOBEX.code,
    E2E_OTHER_ORG_CODE: ACME.code,
    E2E_CLOSED_ORG_CODE: CLOSED.code,
    E2E_DENIED_LOGOUT_URL: `${probe.site}/after-logout`,
  };
  const next = (name, port) =>
    startNext({ root, name, port, issuer, extra, ...apps[name], log: join(results, `${name}.log`) });
  const [, , reactServer] = await Promise.all([
    next('next14', next14),
    next('next-latest', nextLatest),
    startReact({
      root, port: react, settings: { domain: issuer, clientId: apps.react.application.client_id, orgCode: GLOBEX.code },
    }),
  ]);
  say('applications run');
  return { issuer, product, seed, apps, probe, inbox: new Inbox(issuer), close: () => [probe, reactServer].forEach((server) => server.close()) };
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
}

async function main() {
  checkNode();
  const binary = findProduct(join(root, '..'));
  const chromium = findChromium();
  const wanted = await scenarios(process.argv.slice(2));
  if (wanted.length === 0) throw new Error('No scenario has that name.');
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  await prepare();

  const data = mkdtempSync(join(tmpdir(), 'doorstep-e2e-'));
  let browser;
  let failed = 0;
  try {
    const world = await startWorld(binary, data);
    browser = await launch(chromium);
    for (const each of wanted) {
      const error = await play(browser, world, each, results);
      say(`${error ? 'FAILED' : 'passed'}  ${each.name}`);
      if (error) {
        failed += 1;
        console.log([error.stack ?? error, ...error.where].join('\n').replace(/^/gm, '      '));
      }
    }
    world.close();
  } finally {
    await browser?.close();
    await stopAll();
    rmSync(data, { recursive: true, force: true });
  }
  console.log(`${wanted.length - failed} passed, ${failed} failed`);
  return failed;
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => stopAll().finally(() => process.exit(1)));
}

main().then(
  (failed) => process.exit(failed === 0 ? 0 : 1),
  async (error) => {
    console.error(`e2e: ${error.message}`);
    await stopAll();
    process.exit(1);
  },
);
