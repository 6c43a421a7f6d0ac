// Every documented function, on the server and in the browser, against its documented shape.
import assert from 'node:assert/strict';
import * as expected from '../lib/expected.mjs';
import { signInWithPassword } from '../lib/hosted.mjs';
import { forEachNext } from '../lib/scenario.mjs';
import { ADA, ADA_FLAGS } from '../lib/seed.mjs';

async function signedIn(t, app, path, id) {
  await t.follow(app, 'login');
  await signInWithPassword(t.page, ADA);
  await t.arrives(app, '/dashboard');
  await t.open(app, path);
  return t.json(id);
}

/** What both lists have in common. */
async function checkCommon(t, app, result) {
  const { issuer } = t.world;
  const sub = result.getUser.id;
  assert.equal(result.isAuthenticated, true);
  expected.checkUser(result.getUser, app.sdk);
  assert.deepEqual(result.getUserOrganizations, expected.userOrganizations);
  assert.deepEqual(result.getPermission, expected.permission);
  expected.checkPermissions(result.getPermissions);
  assert.equal(result.getBooleanFlag, true);
  assert.equal(result.getIntegerFlag, 5);
  assert.equal(result.getStringFlag, 'pink');
  const accessToken = result.getAccessTokenRaw;
  expected.checkAccessToken(result.getAccessToken, { issuer, app, sub });
  expected.checkIdToken(result.getIdToken, { issuer, app, sub, accessToken });
  await expected.checkSignature(issuer, accessToken);
  await expected.checkSignature(issuer, result.getIdTokenRaw);
  assert.deepEqual(result.getClaim, {
    access: { name: 'iss', value: issuer },
    id: { name: 'preferred_username', value: ADA.username },
  });
}

export default [
  ...forEachNext('every function of the server session', 'email:password', async (t, app) => {
    const result = await signedIn(t, app, '/server', 'server');
    await checkCommon(t, app, result);
    assert.deepEqual(result.getOrganization, expected.organization(app.sdk));
    assert.deepEqual(result.getFlag, expected.serverFlags(app.sdk));
    expected.checkRoles(result.getRoles);
    for (const cookie of await t.context.cookies(app.site)) {
      assert.ok(cookie.name.length + cookie.value.length < 4096, `the cookie ${cookie.name} fits`);
    }
  }),

  ...forEachNext('the server session without a sign-in answers null', 'email:password', async (t, app) => {
    await t.open(app, '/server');
    const result = await t.json('server');
    assert.ok(!result.isAuthenticated);
    for (const name of ['getUser', 'getOrganization', 'getUserOrganizations', 'getAccessToken', 'getIdToken']) {
      assert.equal(result[name], null, name);
    }
    assert.equal(result.getStringFlag, 'system', 'a flag falls back on the default');
  }),

  ...forEachNext('every function of the browser client', 'email:password', async (t, app) => {
    const result = await signedIn(t, app, '/client', 'client');
    await checkCommon(t, app, result);
    assert.equal(result.isLoading, false);
    assert.equal(result.error, null);
    assert.deepEqual(result.user, result.getUser);
    assert.deepEqual(result.organization, expected.setupOrganization);
    assert.deepEqual(result.getOrganization, expected.organization(app.sdk));
    assert.deepEqual(result.userOrganizations, result.getUserOrganizations);
    assert.deepEqual(result.permissions, result.getPermissions);
    assert.deepEqual(result.getFlag, expected.browserFlags);
    assert.deepEqual(result.featureFlags, ADA_FLAGS);
    assert.deepEqual(result.accessToken, result.getAccessToken);
    assert.equal(result.accessTokenRaw, result.getAccessTokenRaw);
    assert.equal(result.getToken, result.getAccessTokenRaw);
    assert.deepEqual(result.idToken, result.getIdToken);
    assert.equal(result.idTokenRaw, result.getIdTokenRaw);
  }),

  ...forEachNext('the profile endpoint knows the bearer of the access token', 'email:password', async (t, app) => {
    const { getAccessTokenRaw, getUser } = await signedIn(t, app, '/server', 'server');
    const profile = async (path) => {
      const response = await fetch(`${t.world.issuer}${path}`, { headers: { authorization: `Bearer ${getAccessTokenRaw}` } });
      assert.equal(response.status, 200);
      return response.json();
    };
    const second = await profile('/oauth2/v2/user_profile');
    assert.equal(second.sub, getUser.id);
    assert.equal(second.id, getUser.id);
    assert.equal(second.email, ADA.email);
    assert.ok(Number.isInteger(second.updated_at));
    const first = await profile('/oauth2/user_profile');
    assert.equal(first.id, getUser.id);
    assert.equal(first.preferred_email, ADA.email);
    assert.equal(first.last_name, ADA.last_name);
  }),
];
