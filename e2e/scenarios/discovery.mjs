// What an application can read without signing in.
import assert from 'node:assert/strict';
import { forEachNext, scenario } from '../lib/scenario.mjs';
import { AUDIENCES } from '../lib/seed.mjs';

async function json(url) {
  const response = await fetch(url);
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type'), /^application\/json|\+json/);
  return response.json();
}

export default [
  ...forEachNext('the health page finds the configuration right', 'email:password', async (t, app) => {
    const response = await t.open(app, '/api/auth/health');
    assert.deepEqual(await response.json(), {
      apiPath: '/api/auth',
      redirectURL: `${app.site}/api/auth/kinde_callback`,
      postLoginRedirectURL: `${app.site}/dashboard`,
      issuerURL: t.world.issuer,
      clientID: app.application.client_id,
      clientSecret: 'Set correctly',
      postLogoutRedirectURL: app.site,
      audience: AUDIENCES,
      logoutRedirectURL: app.site,
    });
  }),

  ...scenario('discovery names the issuer and its endpoints', 'email:password', async (t) => {
    const { issuer } = t.world;
    const found = await json(`${issuer}/.well-known/openid-configuration`);
    assert.equal(found.issuer, issuer);
    const endpoints = {
      authorization_endpoint: '/oauth2/auth',
      token_endpoint: '/oauth2/token',
      userinfo_endpoint: '/oauth2/v2/user_profile',
      end_session_endpoint: '/logout',
      introspection_endpoint: '/oauth2/introspect',
      revocation_endpoint: '/oauth2/revoke',
    };
    for (const [name, path] of Object.entries(endpoints)) assert.equal(found[name], `${issuer}${path}`, name);
    assert.ok([`${issuer}/.well-known/jwks`, `${issuer}/.well-known/jwks.json`].includes(found.jwks_uri));
    assert.deepEqual(found.response_types_supported, ['code']);
    assert.deepEqual(found.id_token_signing_alg_values_supported, ['RS256']);
    assert.deepEqual(found.subject_types_supported, ['public']);
    assert.ok(found.code_challenge_methods_supported.includes('S256'));
  }),

  ...scenario('the key set holds exactly one RS256 key', 'email:password', async (t) => {
    const { issuer } = t.world;
    const { keys } = await json(`${issuer}/.well-known/jwks.json`);
    assert.equal(keys.length, 1);
    const [{ kty, use, alg, kid, n, e, ...rest }] = keys;
    assert.deepEqual({ kty, use, alg }, { kty: 'RSA', use: 'sig', alg: 'RS256' });
    assert.match(kid, /^[0-9a-f]{2}(:[0-9a-f]{2}){15}$/);
    assert.equal(Buffer.from(n, 'base64url').length, 256, '2048 bits');
    assert.equal(e, 'AQAB');
    for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi']) assert.equal(rest[secret], undefined, `${secret} stays private`);
    assert.deepEqual(await json(`${issuer}/.well-known/jwks`), { keys });
  }),
];
