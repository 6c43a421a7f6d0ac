// The hosted pages as `cargo run -p server --example gallery` wrote them: what there is, and a server that gives them out as
// the product does, with its security headers.
import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.json': 'application/json',
};

/** What was written: `pages`, each with `name`, `lang`, `path` and whether it is a mail; and the `headers` of pages. */
export const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8'));

/** Serves a folder; pages that are no mails have the headers of the product. */
export async function serve(folder, { pages, headers }) {
  const hosted = new Set(pages.filter((page) => !page.is_mail).map((page) => `/${page.path}`));
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = join(folder, path);
    try {
      if (!file.startsWith(folder) || !statSync(file).isFile()) throw new Error('no file');
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', ...(hosted.has(path) ? headers : {}) });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Lets no page leave by itself: one sends its visitor on to a provider, which is not there. */
export const stay = (context) => context.addInitScript(() => { HTMLFormElement.prototype.submit = () => {}; });

/** Does something with each item, a few at a time. */
export async function each(items, workers, work) {
  const rest = [...items];
  await Promise.all(workers.map(async (worker) => {
    while (rest.length > 0) await work(worker, rest.shift());
  }));
}
