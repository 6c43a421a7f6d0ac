// The browser application: PKCE, credentialed CORS, and a refresh that lives in cookies.
import assert from 'node:assert/strict';
import * as expected from '../lib/expected.mjs';
import { asks, register, signInWithPassword } from '../lib/hosted.mjs';
import { scenario } from '../lib/scenario.mjs';
import { ACME, ADA, BOB, GLOBEX } from '../lib/seed.mjs';

async function results(t) {
  await t.page.locator('#results').waitFor();
  return t.json('results');
}

async function signIn(t, person = ADA, button = 'login') {
  const { react } = t.world.apps;
  await t.page.goto(react.site);
  await t.press(button);
  await signInWithPassword(t.page, person);
  await t.page.waitForURL(`${react.site}/`);
  return results(t);
}

export default [
  ...scenario('react: sign in, and every function of the hook', 'email:password', async (t) => {
    const { issuer, apps } = t.world;
    const result = await signIn(t);
    const { state } = { state: await t.json('state') };
    assert.deepEqual(state, { isLoading: false, isAuthenticated: true, email: ADA.email });
    assert.equal(result.getToken, result.getAccessToken);
    await expected.checkSignature(issuer, result.getToken);
    await expected.checkSignature(issuer, result.getIdToken);
    const claims = JSON.parse(Buffer.from(result.getToken.split('.')[1], 'base64url'));
    assert.equal(claims.iss, issuer);
    assert.equal(claims.azp, apps.react.application.client_id);
    assert.deepEqual(claims.aud, [], 'no audience was asked for');
    const { id, email, givenName, familyName } = result.getUserProfile;
    assert.match(id, /^kp_[0-9a-f]{32}$/);
    assert.deepEqual({ email, givenName, familyName }, { email: ADA.email, givenName: ADA.first_name, familyName: ADA.last_name });
    assert.equal(result.getOrganization, ACME.code);
    assert.deepEqual(result.getUserOrganizations, [ACME.code]);
    assert.deepEqual(result.getPermission, {
      granted: { permissionKey: 'eat:tacos', orgCode: ACME.code, isGranted: true },
      missing: { permissionKey: 'fly:planes', orgCode: ACME.code, isGranted: false },
    });
    expected.checkPermissions(result.getPermissions);
    assert.deepEqual(result.getFlag, { string: 'pink', integer: 5, boolean: true });
    expected.checkRoles(result.getRoles);
    assert.deepEqual(result.getClaim, { name: 'iss', value: issuer });
  }),

  ...scenario('react: register', 'email:otp', async (t) => {
    const person = { email: 'react@new.example.test', first_name: 'Rea', last_name: 'Ct' };
    await t.page.goto(t.world.apps.react.site);
    await t.press('register');
    await asks(t.page, 'p_first_name');
    await register(t.page, t.world.inbox, person);
    const result = await results(t);
    assert.equal(result.getUserProfile.email, person.email);
  }),

  ...scenario('react: sign in to a given organization', 'email:password', async (t) => {
    const result = await signIn(t, BOB, 'login-org');
    assert.equal(result.getOrganization, GLOBEX.code);
  }),

  ...scenario('react: the session survives a reload through the refresh cookie', 'email:password', async (t) => {
    const { issuer, apps } = t.world;
    const first = await signIn(t);
    const cookies = await t.context.cookies([issuer, `${issuer}/oauth2/token`]);
    const refresh = cookies.filter(({ name }) => name.startsWith('refresh_token'));
    assert.ok(refresh.length > 0, 'there is a refresh cookie');
    for (const { httpOnly, path } of refresh) assert.deepEqual({ httpOnly, path }, { httpOnly: true, path: '/oauth2/token' });
    assert.match(await t.page.evaluate(() => document.cookie), /_kbrte=/, 'the page sees the marker');
    assert.doesNotMatch(await t.page.evaluate(() => document.cookie), /refresh_token/, 'but not the token');

    const request = t.page.waitForRequest(`${issuer}/oauth2/token`);
    const before = t.documents.length;
    await t.page.reload();
    const sent = new URLSearchParams((await request).postData());
    assert.equal(sent.get('grant_type'), 'refresh_token');
    assert.equal(sent.has('refresh_token'), false, 'the token travels in the cookie only');
    const second = await results(t);
    assert.equal((await t.json('state')).email, ADA.email);
    assert.notEqual(second.getToken, first.getToken, 'with a token of its own');
    assert.deepEqual(t.documents.slice(before).map(({ url }) => new URL(url).origin), [apps.react.site], 'without leaving the page');
    await t.page.reload();
    assert.notEqual((await results(t)).getToken, second.getToken, 'and again');
  }),

  ...scenario('react: sign out, and really be signed out', 'email:password', async (t) => {
    const { issuer, apps } = t.world;
    await signIn(t);
    await t.press('logout');
    await t.page.waitForURL(`${apps.react.site}/`);
    await t.page.locator('#state', { hasText: '"isAuthenticated":false' }).waitFor();
    const names = (await t.context.cookies([issuer, `${issuer}/oauth2/token`])).map(({ name }) => name);
    assert.deepEqual(names.filter((name) => /^refresh_token|^_kbrte/.test(name)), [], 'the cookies are gone');
    await t.page.reload();
    await t.page.locator('#state', { hasText: '"isAuthenticated":false' }).waitFor();
    await t.press('login');
    await asks(t.page, 'p_email');
    t.isHosted();
  }),
];
