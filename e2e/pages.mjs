// Every hosted page in a real browser: node e2e/pages.mjs FOLDER
// axe-core finds nothing; nothing is wider than the window, in any language; the keyboard reaches everything, and is seen.
// FOLDER is what `cargo run -p server --example gallery -- FOLDER --lang all` wrote.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './lib/apps.mjs';
import { findChromium, launch } from './lib/browser.mjs';
import { each, manifest, serve, stay } from './lib/pages.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const phone = { width: 390, height: 844 };
const smallest = { width: 320, height: 640 };
const desk = { width: 1280, height: 800 };

const failures = [];
let passed = 0;

function note(page, what, problems) {
  if (problems.length === 0) passed += 1;
  else failures.push(`${page.lang} ${page.name}, ${what}:\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
}

/** What axe-core finds. */
async function audit(tab) {
  const { violations } = await tab.evaluate((tags) => window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), tags);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} — ${node.failureSummary.split('\n').slice(1).join(';')}`));
}

/** What sticks out of the window. */
const overflow = (tab) => tab.evaluate(() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > width + 0.5 || left < -0.5;
  });
  return wide.filter((element) => !element.closest('.visually-hidden')).slice(-3).map((element) => `wider than ${width}: ${element.outerHTML.slice(0, 160)}`);
});

/** Pictures that take no room: one that tells no size of its own must be given one. */
const unseen = (tab) => tab.evaluate(() => {
  const pictures = [...document.querySelectorAll('img')].filter((picture) => picture.checkVisibility());
  return pictures.filter((picture) => {
    const { width, height } = picture.getBoundingClientRect();
    return width < 8 || height < 8;
  }).map((picture) => `not to be seen: ${picture.outerHTML.slice(0, 160)}`);
});

/** Goes through the page with Tab: everything that can be used has its turn, and can be seen when it has. */
async function keyboard(tab) {
  await tab.evaluate(() => document.activeElement?.blur());
  const expected = await tab.evaluate(() => {
    const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    const groups = new Set();
    const all = [...document.querySelectorAll(usable)].filter((element) => {
      // What helps password managers only is hidden from everybody else.
      if (element.disabled || element.closest('[aria-hidden=true]') || !element.checkVisibility()) return false;
      if (element.type !== 'radio') return true;
      return !groups.has(element.name) && groups.add(element.name);
    });
    all.forEach((element, index) => { element.dataset.turn = element.type === 'radio' ? `radio ${element.name}` : String(index); });
    for (const radio of document.querySelectorAll('[type=radio]')) radio.dataset.turn = `radio ${radio.name}`;
    return all.map((element) => [element.dataset.turn, element.outerHTML.slice(0, 120)]);
  });
  const reached = new Map();
  for (let press = 0; press < expected.length + 2; press += 1) {
    await tab.keyboard.press('Tab');
    const found = await tab.evaluate(() => {
      const element = document.activeElement;
      if (!element?.dataset.turn) return null;
      const seen = [element, element.closest('label')].filter(Boolean).some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
      });
      return [element.dataset.turn, seen];
    });
    if (found) reached.set(...found);
  }
  return expected.flatMap(([turn, html]) => {
    if (!reached.has(turn)) return [`not reached by Tab: ${html}`];
    return reached.get(turn) ? [] : [`the focus is not seen: ${html}`];
  });
}

/** What a browser complains about: a rule of the page's own that it breaks. */
function complaints(tab) {
  const found = [];
  tab.on('console', (message) => { if (/content security policy/i.test(message.text())) found.push(message.text()); });
  tab.on('pageerror', (error) => found.push(error.message));
  return found;
}

/** Every page once in every other language: its first state, since the states of a page differ by a sentence that wraps. */
function everywhere(hosted) {
  const seen = new Set();
  return hosted.filter(({ lang, name }) => {
    const page = `${lang} ${name.split('-')[0]}`;
    const isFirst = lang !== 'en' && !seen.has(page);
    seen.add(page);
    return isFirst;
  });
}

async function main() {
  const folder = resolve(process.argv[2] ?? '');
  const here = dirname(fileURLToPath(import.meta.url));
  await install(here);
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const written = manifest(folder);
  const hosted = written.pages.filter((page) => !page.is_mail);
  const english = hosted.filter((page) => page.lang === 'en');
  const rightToLeft = hosted.filter((page) => page.lang === 'ar' || page.lang === 'ar-001').filter((page) => !page.name.includes('-'));
  const site = await serve(folder, written);
  const browser = await launch(findChromium());
  const tabs = (options) => Promise.all(cpus().map(async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    await stay(context);
    const tab = await context.newPage();
    return { tab, found: complaints(tab) };
  }));
  const done = (all) => Promise.all(all.map(({ tab }) => tab.context().close()));
  const open = ({ tab }, page) => tab.goto(`${site.origin}/${page.path}`, { waitUntil: 'load' });

  try {
    for (const colorScheme of ['light', 'dark']) {
      // Light at the width of a phone, dark at the least that pages must work at (WCAG 2.2, 1.4.10).
      const viewport = colorScheme === 'light' ? phone : smallest;
      const all = await tabs({ colorScheme, viewport });
      await each([...english, ...rightToLeft], all, async (one, page) => {
        one.found.length = 0;
        await open(one, page);
        const wide = await overflow(one.tab);
        await one.tab.evaluate(axe);
        note(page, `${colorScheme}, ${viewport.width} px`, [...await audit(one.tab), ...wide, ...await unseen(one.tab), ...one.found]);
      });
      await done(all);
    }
    const desks = await tabs({ colorScheme: 'light', viewport: desk });
    await each(english, desks, async (one, page) => {
      await open(one, page);
      note(page, 'with the keyboard', [...await overflow(one.tab), ...await keyboard(one.tab)]);
    });
    await done(desks);
    const phones = await tabs({ viewport: phone });
    await each(everywhere(hosted), phones, async (one, page) => {
      await open(one, page);
      note(page, `${phone.width} px`, await overflow(one.tab));
    });
    await done(phones);
  } finally {
    await browser.close();
    site.close();
  }
  for (const failure of failures) console.log(failure);
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

await main();
