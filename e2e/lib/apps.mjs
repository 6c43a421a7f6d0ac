// The three applications: install, build (unless nothing changed), start.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { answers, run, start } from './processes.mjs';

/** Installs the locked packages, where they are missing or the lock has changed since. */
export async function install(folder) {
  const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
  const mark = join(folder, 'node_modules/.installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
  writeFileSync(mark, lock);
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else {
      hash.update(path).update('\0').update(readFileSync(path)).update('\0');
    }
  };
  paths.forEach(add);
  return hash.digest('hex');
}

/** Runs `make` unless the sources are those of the last build, whose fingerprint `mark` keeps. */
async function cached(mark, sources, make) {
  const now = fingerprint(sources);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
  await make();
  writeFileSync(mark, now);
}

/** Builds a Next application from the shared pages and its own few files. */
export async function buildNext(root, name) {
  const folder = join(root, name);
  const shared = join(root, 'next-pages');
  const own = readdirSync(folder)
    .filter((file) => /\.(js|mjs|json)$/.test(file) && file !== 'guard.js')
    .map((file) => join(folder, file));
  await cached(join(folder, '.next/e2e-fingerprint'), [shared, ...own], async () => {
    rmSync(join(folder, 'app'), { recursive: true, force: true });
    cpSync(shared, folder, { recursive: true });
    await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      cwd: folder,
      // handleAuth() insists on these when it is loaded; the real ones come at the start.
      env: { ...process.env, ...nextEnv({ issuer: 'http://localhost:1', site: 'http://localhost:2', application: {} }) },
    });
  });
}

function nextEnv({ issuer, site, application, extra = {} }) {
  return {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    KINDE_CLIENT_ID: application.client_id ?? 'unset',
    KINDE_CLIENT_SECRET: application.client_secret ?? 'unset',
    KINDE_ISSUER_URL: issuer,
    KINDE_SITE_URL: site,
    KINDE_POST_LOGIN_REDIRECT_URL: `${site}/dashboard`,
    KINDE_POST_LOGOUT_REDIRECT_URL: site,
    KINDE_AUDIENCE: (application.audiences ?? []).join(' '),
    ...extra,
  };
}

export async function startNext({ root, name, port, log, ...settings }) {
  const args = ['node_modules/next/dist/bin/next', 'start', '--port', String(port), '--hostname', '127.0.0.1'];
  const env = { ...process.env, ...nextEnv(settings) };
  const started = start(name, process.execPath, args, { cwd: join(root, name), env, log });
  await answers(`http://127.0.0.1:${port}/api/auth/health`, started);
}

export async function buildReact(root) {
  const folder = join(root, 'react');
  mkdirSync(join(folder, 'dist'), { recursive: true });
  const sources = [join(folder, 'src'), join(folder, 'package-lock.json')];
  await cached(join(folder, 'dist/e2e-fingerprint'), sources, async () => {
    const { default: esbuild } = await import(join(folder, 'node_modules/esbuild/lib/main.js'));
    await esbuild.build({
      entryPoints: [join(folder, 'src/main.jsx')],
      outfile: join(folder, 'dist/main.js'),
      bundle: true,
      minify: true,
      define: { 'process.env.NODE_ENV': '"production"' },
    });
  });
}

/** Serves the React page and its script; what it must know is written into the page. */
export async function startReact({ root, port, settings }) {
  const script = readFileSync(join(root, 'react/dist/main.js'));
  const page = `<!doctype html><html lang="en"><title>React</title><link rel="icon" href="data:,"><div id="root"></div>
    <script>window.e2e = ${JSON.stringify(settings)}</script><script src="/main.js"></script></html>`;
  const server = createServer((request, response) => {
    const isScript = request.url === '/main.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : page);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { close: () => server.close() };
}
