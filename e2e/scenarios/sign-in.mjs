// Known people prove who they are.
import assert from 'node:assert/strict';
import { asks, fill, notice, signInWithCode, signInWithPassword } from '../lib/hosted.mjs';
import { forEachNext, scenario } from '../lib/scenario.mjs';
import { ADA, CODE_USERS, WALT } from '../lib/seed.mjs';

const [una, vera, wim, xeno, yara, zoe] = CODE_USERS;
const codeUsers = { next14: { right: una, wrong: vera, switched: yara }, 'next-latest': { right: wim, wrong: xeno, switched: zoe } };
const another = (code) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

export default [
  ...forEachNext('sign in by e-mail code', 'email:otp', async (t, app) => {
    const person = codeUsers[app.name].right;
    await t.follow(app, 'login');
    await signInWithCode(t.page, t.world.inbox, person);
    await t.arrives(app, '/dashboard');
    assert.equal((await t.json('session')).email, person.email);
  }),

  ...forEachNext('a wrong code is refused, the right one then accepted', 'email:otp', async (t, app) => {
    const person = codeUsers[app.name].wrong;
    await t.follow(app, 'login');
    await fill(t.page, { p_email: person.email });
    await asks(t.page, 'p_confirmation_code');
    const code = await t.world.inbox.code(person.email);
    assert.match(code, /^\d{6}$/);
    await fill(t.page, { p_confirmation_code: another(code) });
    t.isHosted();
    await asks(t.page, 'p_confirmation_code');
    await notice(t.page);
    await fill(t.page, { p_confirmation_code: code });
    await t.arrives(app, '/dashboard');
    assert.equal((await t.json('session')).email, person.email);
  }),

  ...forEachNext('an application switched from codes to passwords asks for the password', 'email:otp', async (t, app) => {
    const person = codeUsers[app.name].switched;
    await t.follow(app, 'login');
    await fill(t.page, { p_email: person.email });
    await asks(t.page, 'p_confirmation_code');
    await t.world.seed.useMethod(t.world.product, 'email:password');
    await t.follow(app, 'login');
    await fill(t.page, { p_email: person.email });
    await asks(t.page, 'p_password');
    assert.equal(await t.page.locator('[name="p_confirmation_code"]').count(), 0);
    await fill(t.page, { p_password: person.password });
    await t.arrives(app, '/dashboard');
    assert.equal((await t.json('session')).email, person.email);
  }),

  // R78: browsers apply a page's form-action to every redirect after its form.
  ...scenario('r078 an application may send its visitors on to another host', 'email:password', async (t) => {
    const { issuer, apps } = t.world;
    const url = new URL(`${issuer}/oauth2/auth`);
    url.search = new URLSearchParams({
      client_id: apps.probe.application.client_id, redirect_uri: `${apps.probe.site}/callback`,
      response_type: 'code', scope: 'openid profile email offline', state: 'onward',
    });
    await t.page.goto(url.href);
    await signInWithPassword(t.page, ADA);
    await t.page.waitForURL(/^http:\/\/127\.0\.0\.1:\d+\/landed$/);
  }),

  ...forEachNext('sign in by password', 'email:password', async (t, app) => {
    assert.deepEqual(await t.session(app), { isAuthenticated: false, email: null, orgCode: null, orgName: null });
    await t.press('login');
    await signInWithPassword(t.page, ADA);
    await t.arrives(app, '/dashboard');
    const session = await t.json('session');
    assert.equal(session.isAuthenticated, true);
    assert.equal(session.email, ADA.email);
  }),

  ...forEachNext('a wrong password is refused, the right one then accepted', 'email:password', async (t, app) => {
    await t.follow(app, 'login');
    await signInWithPassword(t.page, { ...WALT, password: `${WALT.password}!` });
    t.isHosted();
    await asks(t.page, 'p_password');
    await notice(t.page);
    await fill(t.page, { p_password: WALT.password });
    await t.arrives(app, '/dashboard');
  }),

  ...forEachNext('an unknown address is answered like any other', 'email:password', async (t, app) => {
    await t.follow(app, 'login');
    await signInWithPassword(t.page, { email: 'nobody@new.example.test', password: WALT.password });
    t.isHosted();
    await asks(t.page, 'p_password');
    assert.match(await notice(t.page), /isn’t right/);
    assert.deepEqual(await t.session(app), { isAuthenticated: false, email: null, orgCode: null, orgName: null });
  }),

  ...forEachNext('an unknown address that is proved may have an account', 'email:otp', async (t, app) => {
    const email = `unknown.${app.name}@new.example.test`;
    await t.follow(app, 'login');
    await signInWithCode(t.page, t.world.inbox, { email });
    await fill(t.page, { p_first_name: 'Nia', p_last_name: 'New' });
    await t.arrives(app, '/dashboard');
    assert.equal((await t.json('session')).email, email);
  }),
];
