// One scenario: a browser context of its own, and the words the scenarios are written in.
import assert from 'node:assert/strict';

const EMAIL_CODE = 'email:otp';
export const NEXT_APPS = ['next14', 'next-latest'];

/** The same scenario for both Next applications. */
export const forEachNext = (name, method, body) =>
  NEXT_APPS.map((app) => ({ name: `${app}: ${name}`, method, body: (t) => body(t, t.world.apps[app]) }));

export const scenario = (name, method, body) => [{ name, method, body }];

export class Run {
  constructor(world, context, page) {
    Object.assign(this, { world, context, page, documents: [], complaints: [] });
    page.on('response', (response) => {
      if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) {
        this.documents.push({ url: response.url(), status: response.status() });
      }
    });
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** Goes to a page of an application. */
  open(app, path = '/') {
    return this.page.goto(`${app.site}${path}`);
  }

  /** Presses the element with this id. */
  press(id) {
    return this.page.locator(`#${id}`).click();
  }

  /** Opens the application's home page and follows the link with this id. */
  async follow(app, id) {
    await this.open(app);
    await this.press(id);
  }

  /** Waits until the browser is at this page of an application. */
  async arrives(app, path) {
    await this.page.waitForURL(`${app.site}${path}`);
    await this.page.locator('#page').waitFor();
  }

  /** The JSON a page printed. */
  async json(id) {
    return JSON.parse(await this.page.locator(`#${id}`).textContent());
  }

  /** Who is signed in, as a page of the application says. */
  async session(app, path = '/') {
    await this.open(app, path);
    return this.json('session');
  }

  /** The browser is at one of the product's pages. */
  isHosted() {
    assert.equal(new URL(this.page.url()).origin, this.world.issuer, 'the browser should be on a page of the product');
  }

  /** Pages of the product that were shown (not just passed through) since `from`. */
  shownPages(from = 0) {
    return this.documents.slice(from).filter(({ url, status }) => url.startsWith(this.world.issuer) && status < 300);
  }
}

/** Runs one scenario; gives null, or the error with where it happened. */
export async function play(browser, world, { name, method = EMAIL_CODE, body }, results) {
  const context = await browser.newContext();
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const run = new Run(world, context, page);
  let timer;
  try {
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error('took longer than 60 s')), 60_000);
    });
    await world.seed.useMethod(world.product, method);
    await Promise.race([body(run), late]);
    assert.deepEqual(run.complaints, [], 'no page breaks its own rules');
    return null;
  } catch (error) {
    const file = `${results}/${name.replace(/[^a-z0-9]+/gi, '-')}`;
    await page.screenshot({ path: `${file}.png`, fullPage: true }).catch(() => {});
    error.where = [`at ${page.url()}`, `screenshot ${file}.png`, ...run.documents.slice(-6).map(({ url, status }) => `${status} ${url}`)];
    return error;
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}
