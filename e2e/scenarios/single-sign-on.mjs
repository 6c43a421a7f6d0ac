// One sign-in serves every application.
import assert from 'node:assert/strict';
import { signInWithPassword } from '../lib/hosted.mjs';
import { scenario } from '../lib/scenario.mjs';
import { ADA } from '../lib/seed.mjs';

/** An authorization request as an application without an SDK would make it. */
function authorizeUrl({ issuer, apps }, more = {}) {
  const url = new URL(`${issuer}/oauth2/auth`);
  url.search = new URLSearchParams({
    client_id: apps.probe.application.client_id,
    redirect_uri: `${apps.probe.site}/callback`,
    response_type: 'code',
    scope: 'openid profile email offline',
    state: 'a/state+that=comes~back',
    ...more,
  });
  return url.href;
}

const redirectOf = async (context, url) => {
  const response = await context.request.get(url, { maxRedirects: 0 });
  assert.ok([302, 303].includes(response.status()), `a redirect, not ${response.status()}`);
  return new URL(response.headers().location);
};

async function signInAt(t, app) {
  await t.follow(app, 'login');
  await signInWithPassword(t.page, ADA);
  await t.arrives(app, '/dashboard');
}

export default [
  ...scenario('a second application signs in without a page', 'email:password', async (t) => {
    const { next14, 'next-latest': latest } = t.world.apps;
    await signInAt(t, next14);
    assert.equal((await t.session(latest)).isAuthenticated, false, 'it has no tokens of its own yet');
    const before = t.documents.length;
    await t.press('login');
    await t.arrives(latest, '/dashboard');
    assert.equal((await t.json('session')).email, ADA.email);
    assert.deepEqual(t.shownPages(before), []);
  }),

  // Both on localhost, where cookies don't know ports: the Next application's own
  // `refresh_token` cookie reaches the product too, and must not be taken for React's.
  ...scenario('a browser application signs in without a page after a server one on its host', 'email:password', async (t) => {
    const { next14, react } = t.world.apps;
    await signInAt(t, next14);
    await t.page.goto(react.site);
    assert.equal((await t.json('state')).isAuthenticated, false);
    const before = t.documents.length;
    await t.press('login');
    await t.page.locator('#results').waitFor();
    assert.equal((await t.json('state')).email, ADA.email);
    assert.deepEqual(t.shownPages(before), []);
    await t.page.reload();
    await t.page.locator('#results').waitFor();
    assert.equal((await t.json('state')).email, ADA.email);
    assert.equal((await t.session(next14)).isAuthenticated, true, 'the first application goes on as before');
  }),

  ...scenario('prompt=none without a session is answered login_required', 'email:password', async (t) => {
    const target = await redirectOf(t.context, authorizeUrl(t.world, { prompt: 'none' }));
    assert.equal(target.origin + target.pathname, `${t.world.apps.probe.site}/callback`);
    assert.equal(target.searchParams.get('error'), 'login_required');
    assert.equal(target.searchParams.get('error_description'), 'User authentication is required');
    assert.equal(target.searchParams.get('state'), 'a/state+that=comes~back');
    assert.equal(target.searchParams.has('code'), false);
  }),

  ...scenario('prompt=none with a session is answered with a code, used once', 'email:password', async (t) => {
    const { issuer, apps } = t.world;
    await signInAt(t, apps.next14);
    const target = await redirectOf(t.context, authorizeUrl(t.world, { prompt: 'none' }));
    assert.equal(target.searchParams.get('state'), 'a/state+that=comes~back');
    const { client_id, client_secret } = apps.probe.application;
    const exchange = () => fetch(`${issuer}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code', client_id, client_secret,
        redirect_uri: `${apps.probe.site}/callback`, code: target.searchParams.get('code'),
      }),
    });
    const first = await exchange();
    const tokens = await first.json();
    assert.equal(first.status, 200);
    assert.equal(tokens.token_type, 'bearer');
    for (const name of ['access_token', 'id_token', 'refresh_token']) assert.ok(tokens[name], name);
    const second = await exchange();
    assert.equal(second.status, 400);
    assert.equal((await second.json()).error, 'invalid_grant');
  }),

  ...scenario('prompt=login asks again in spite of the session', 'email:password', async (t) => {
    await signInAt(t, t.world.apps.next14);
    await t.page.goto(authorizeUrl(t.world, { prompt: 'login' }));
    t.isHosted();
    await t.page.locator('[name="p_email"], [name="p_password"]').first().waitFor();
  }),
];
