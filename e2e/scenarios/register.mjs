// New people.
import assert from 'node:assert/strict';
import { asks, fill, register, signInWithPassword } from '../lib/hosted.mjs';
import { forEachNext } from '../lib/scenario.mjs';
import { PERMISSIONS } from '../lib/seed.mjs';

const newcomer = (app, name) => ({
  email: `${name}.${app.name}@new.example.test`,
  first_name: 'Nova',
  last_name: 'Peña O’Neil',
  password: 'a fresh start every day 9',
});

export default [
  ...forEachNext('register by e-mail code', 'email:otp', async (t, app) => {
    const person = newcomer(app, 'code');
    await t.follow(app, 'register');
    await register(t.page, t.world.inbox, person);
    await t.arrives(app, '/dashboard');
    await t.open(app, '/server');
    const result = await t.json('server');
    assert.equal(result.isAuthenticated, true);
    assert.equal(result.getUser.email, person.email);
    assert.equal(result.getUser.given_name, person.first_name);
    assert.equal(result.getUser.family_name, person.last_name);
    assert.match(result.getOrganization.orgCode, /^org_[0-9a-f]{11}$/, 'a new user joins the default organization');
    assert.deepEqual(result.getRoles.map(({ key }) => key), ['newcomer'], 'a new user gets the default roles');
    assert.deepEqual(result.getPermissions.permissions, PERMISSIONS.newcomer);
    assert.equal(result.getIdToken.email_verified, true);
  }),

  ...forEachNext('register from a campaign link and come back to its page', 'email:otp', async (t, app) => {
    const person = newcomer(app, 'campaign');
    await t.follow(app, 'register-utm');
    await register(t.page, t.world.inbox, person);
    await t.arrives(app, '/welcome');
    assert.equal((await t.json('session')).email, person.email);
    await t.open(app, '/server');
    // The tags are kept with the user, but they are private properties: no token carries them.
    const { getAccessToken, getIdToken } = await t.json('server');
    assert.doesNotMatch(JSON.stringify([getAccessToken, getIdToken]), /utm_|reddit/);
  }),

  ...forEachNext('register with a password, then sign in with it', 'email:password', async (t, app) => {
    const person = newcomer(app, 'password');
    await t.follow(app, 'register');
    await register(t.page, t.world.inbox, person);
    await asks(t.page, 'p_first_password');
    await fill(t.page, { p_first_password: person.password, p_second_password: person.password });
    await t.arrives(app, '/dashboard');
    await t.follow(app, 'logout');
    await t.page.waitForURL(`${app.site}/`);
    await t.follow(app, 'login');
    await signInWithPassword(t.page, person);
    await t.arrives(app, '/dashboard');
    assert.equal((await t.json('session')).email, person.email);
  }),
];
