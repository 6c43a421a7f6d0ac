// The SDK's middleware, and coming back after sign-in.
import assert from 'node:assert/strict';
import { signInWithPassword } from '../lib/hosted.mjs';
import { forEachNext } from '../lib/scenario.mjs';
import { ADA, CAROL } from '../lib/seed.mjs';

export default [
  ...forEachNext('a protected page asks for sign-in and comes back to itself', 'email:password', async (t, app) => {
    await t.open(app, '/protected/deep');
    t.isHosted();
    await signInWithPassword(t.page, ADA);
    await t.arrives(app, '/protected/deep');
    assert.equal((await t.json('session')).email, ADA.email);

    const before = t.documents.length;
    await t.open(app, '/protected');
    assert.equal(await t.page.locator('#page').textContent(), 'protected');
    assert.deepEqual(t.shownPages(before), [], 'once signed in, there is no detour');
  }),

  ...forEachNext('a link may say where sign-in leads', 'email:password', async (t, app) => {
    await t.follow(app, 'login-to-welcome');
    await signInWithPassword(t.page, ADA);
    await t.arrives(app, '/welcome');
  }),

  ...forEachNext('a page for one permission opens for those who have it', 'email:password', async (t, app) => {
    await t.follow(app, 'login');
    await signInWithPassword(t.page, ADA);
    await t.arrives(app, '/dashboard');
    await t.open(app, '/premium');
    assert.equal(new URL(t.page.url()).pathname, '/premium');
    assert.equal(await t.page.locator('#page').textContent(), 'premium');
  }),

  ...forEachNext('a page for one permission stays closed to others', 'email:password', async (t, app) => {
    await t.follow(app, 'login');
    await signInWithPassword(t.page, CAROL);
    await t.arrives(app, '/dashboard');
    await t.open(app, '/premium');
    await t.arrives(app, '/dashboard');
    assert.equal(await t.page.locator('#page').textContent(), 'dashboard');
    assert.equal((await t.json('session')).email, CAROL.email);
    const premium = t.documents.filter(({ url, status }) => url === `${app.site}/premium` && status === 200);
    assert.deepEqual(premium, [], 'the page was never sent');
  }),

  ...forEachNext('middleware of the application knows the user and the token', 'email:password', async (t, app) => {
    await t.open(app, '/greeting');
    await signInWithPassword(t.page, ADA);
    await t.arrives(app, '/greeting');
    const response = await t.open(app, '/greeting');
    const { sub, id, picture, ...user } = JSON.parse(response.headers()['x-e2e-user']);
    assert.match(id, /^kp_[0-9a-f]{32}$/);
    assert.equal(sub, id);
    assert.deepEqual(user, { family_name: ADA.last_name, given_name: ADA.first_name, email: ADA.email });
  }),
];
