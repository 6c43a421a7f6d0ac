// Pictures of every page, and one sheet to look at them: node e2e/gallery.mjs FOLDER
// FOLDER is what `cargo run -p server --example gallery -- FOLDER` wrote; `cargo xtask gallery` does both.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './lib/apps.mjs';
import { findChromium, launch } from './lib/browser.mjs';
import { each, manifest, serve, stay } from './lib/pages.mjs';

const widths = [1280, 390];
const schemes = ['light', 'dark'];

const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

function sheet(pages, shots) {
  const groups = new Map();
  for (const page of pages) {
    const name = page.name.split('-')[0];
    groups.set(name, [...groups.get(name) ?? [], page]);
  }
  const figure = (page) => {
    const pictures = shots.filter((shot) => shot.page === page).map(({ file, width, scheme }) =>
      `<a href="${file}"><img loading="lazy" class="w${width}" src="${file}" alt="${escape(`${page.name}, ${width} px, ${scheme}`)}"></a>`);
    return `<figure><figcaption><a href="${page.path}">${escape(page.name)}</a> <small>${page.lang}</small></figcaption><div>${pictures.join('')}</div></figure>`;
  };
  const sections = [...groups].map(([name, group]) =>
    `<section id="${escape(name)}"><h2>${escape(name)}</h2>${group.map(figure).join('\n')}</section>`);
  const links = [...groups.keys()].map((name) => `<a href="#${escape(name)}">${escape(name)}</a>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery of pages</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>
:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;margin:2rem;max-width:100rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem}h2{margin:3rem 0 1rem;border-top:1px solid #8885;padding-top:1rem}
figure{margin:0 0 2rem}figcaption{margin-bottom:.5rem;font-weight:600}figure div{display:flex;gap:.75rem;align-items:flex-start;flex-wrap:wrap}
img{display:block;border:1px solid #8885;border-radius:6px}.w1280{width:min(30rem,90vw)}.w390{width:9.5rem}
</style><h1>Gallery of pages</h1><p>${pages.length} pages and mails, light and dark, ${widths.join(' and ')} pixels wide.</p>
<nav>${links.join('\n')}</nav>${sections.join('\n')}</html>\n`;
}

async function main() {
  const folder = resolve(process.argv[2] ?? '');
  await install(dirname(fileURLToPath(import.meta.url)));
  const written = manifest(folder);
  const site = await serve(folder, written);
  const browser = await launch(findChromium());
  const shots = written.pages.flatMap((page) => schemes.flatMap((scheme) => widths.map((width) => ({
    page, scheme, width, file: `shots/${page.lang}/${page.name}-${width}-${scheme}.png`,
  }))));
  try {
    for (const scheme of schemes) {
      const contexts = await Promise.all(cpus().map(() => browser.newContext({ colorScheme: scheme, reducedMotion: 'reduce' })));
      for (const context of contexts) await stay(context);
      await each(shots.filter((shot) => shot.scheme === scheme), contexts, async (context, { page, width, file }) => {
        const tab = await context.newPage();
        await tab.setViewportSize({ width, height: width === 390 ? 844 : 800 });
        await tab.goto(`${site.origin}/${page.path}`);
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        await tab.screenshot({ path: join(folder, file), fullPage: true });
        await tab.close();
      });
      await Promise.all(contexts.map((context) => context.close()));
    }
  } finally {
    await browser.close();
    site.close();
  }
  writeFileSync(join(folder, 'index.html'), sheet(written.pages, shots));
  console.log(join(folder, 'index.html'));
}

await main();
