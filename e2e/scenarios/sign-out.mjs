// Leaving, and addresses nobody has allowed.
import assert from 'node:assert/strict';
import { asks, signInWithPassword } from '../lib/hosted.mjs';
import { forEachNext, scenario } from '../lib/scenario.mjs';
import { ADA } from '../lib/seed.mjs';

async function signIn(t, app) {
  await t.follow(app, 'login');
  await signInWithPassword(t.page, ADA);
  await t.arrives(app, '/dashboard');
}

/** Nobody is signed in, neither at the application nor at the product. */
async function isSignedOut(t, app) {
  assert.equal((await t.session(app)).isAuthenticated, false);
  await t.press('login');
  await asks(t.page, 'p_email');
  t.isHosted();
}

export default [
  ...forEachNext('sign out, and really be signed out', 'email:password', async (t, app) => {
    await signIn(t, app);
    await t.open(app, '/server');
    await t.follow(app, 'logout');
    await t.arrives(app, '/');
    await isSignedOut(t, app);
  }),

  ...forEachNext('sign out to an address not allowed ends on our own page', 'email:password', async (t, app) => {
    await signIn(t, app);
    const visits = t.world.probe.visits.length;
    await t.follow(app, 'logout-denied');
    await t.page.waitForURL((url) => url.origin === t.world.issuer);
    t.isHosted();
    // Another site may not end the session by a mere link to nowhere in particular: a page asks first.
    const isOtherSite = new URL(app.site).hostname !== new URL(t.world.issuer).hostname;
    const question = t.page.locator('form button[type=submit]');
    assert.equal(await question.count(), isOtherSite ? 1 : 0);
    if (isOtherSite) await Promise.all([t.page.waitForNavigation(), question.click()]);
    t.isHosted();
    assert.equal(await t.page.locator('form').count(), 0, 'the page says that it is done');
    assert.equal(t.world.probe.visits.length, visits, 'the address was not visited');
    await isSignedOut(t, app);
  }),

  ...scenario('next-latest: ending the session revokes its tokens', 'email:password', async (t) => {
    const { issuer, apps: { 'next-latest': app } } = t.world;
    await signIn(t, app);
    const { value: refresh_token } = (await t.context.cookies(app.site)).find(({ name }) => name === 'refresh_token');
    const response = await t.open(app, '/api/auth/end_session');
    assert.deepEqual(await response.json(), { success: true });
    assert.equal((await t.session(app)).isAuthenticated, false);
    const { client_id, client_secret } = app.application;
    const refused = await fetch(`${issuer}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', client_id, client_secret, refresh_token }),
    });
    assert.equal(refused.status, 400);
    assert.equal((await refused.json()).error, 'invalid_grant');
  }),

  ...forEachNext('a callback address not allowed ends on our own page', 'email:password', async (t, app) => {
    const { issuer, probe } = t.world;
    const visits = probe.visits.length;
    for (const redirect_uri of [`${probe.site}/stolen`, `${app.site}/api/auth/kinde_callback/`, `${app.site}.evil.example/`]) {
      const url = new URL(`${issuer}/oauth2/auth`);
      const { client_id } = app.application;
      url.search = new URLSearchParams({ client_id, redirect_uri, response_type: 'code', scope: 'openid', state: 'abc' });
      const response = await t.page.goto(url.href);
      assert.equal(response.status(), 400);
      t.isHosted();
      assert.equal(response.request().redirectedFrom(), null, 'no redirect');
      assert.ok((await t.page.locator('h1').first().innerText()).length > 0);
    }
    assert.equal(probe.visits.length, visits, 'the address was not visited');
  }),

  ...scenario('an unknown application ends on our own page', 'email:password', async (t) => {
    const { issuer, probe } = t.world;
    const visits = probe.visits.length;
    const url = new URL(`${issuer}/oauth2/auth`);
    url.search = new URLSearchParams({
      client_id: '0'.repeat(32), redirect_uri: `${probe.site}/callback`, response_type: 'code', scope: 'openid', state: 'abc',
    });
    const response = await t.page.goto(url.href);
    assert.ok(response.status() >= 400 && response.status() < 500);
    t.isHosted();
    assert.equal(probe.visits.length, visits);
  }),
];
