// Tokens of a third party, kept for an application: a real provider, a real browser, and the official client.
import assert from 'node:assert/strict';
import { LIFETIME, startFiles } from '../lib/files-provider.mjs';
import { Management } from '../lib/management.mjs';
import { scenario } from '../lib/scenario.mjs';

const sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));

/** The official client, for the application `Manager`. */
async function client({ issuer, seed }) {
  // Loaded here: when this file is read, the packages may not be installed yet.
  const { ConnectedApps, init } = await import('@kinde/management-api-js');
  const { client_id: clientId, client_secret: clientSecret } = seed.application('Manager');
  init({ kindeDomain: issuer, clientId, clientSecret });
  return ConnectedApps;
}

export default [
  ...scenario('connected apps: somebody lets an application have a token, which is renewed and given back', 'email:otp', async (t) => {
    const { issuer, apps } = t.world;
    const files = await startFiles(`${issuer}/connected_apps/callback`);
    const management = await Management.open(t.world);
    const connectedApps = await client(t.world);
    const { id: userId } = await management.call('POST', 'user', {
      profile: { given_name: 'Fay', family_name: 'Les' }, identities: [{ type: 'email', details: { email: 'fay@example.test' } }],
    });
    const callback = `${apps.probe.site}/callback`;
    const { connected_app: { id } } = await management.call('POST', 'connected_apps', {
      ...files.configuration, key_code_ref: 'files', name: 'Files', callback_urls: [callback],
    });
    const ask = () => connectedApps.getConnectedAppAuthUrl({ keyCodeRef: 'files', userId });
    try {
      // Once without consent: a page tells of it.
      const declined = await ask();
      await t.page.goto(declined.url);
      await t.page.getByText('[ Cancel ]').click();
      await t.page.waitForURL(`${issuer}/connected_apps/callback?**`);
      assert.match(await t.page.textContent('body'), /Access wasn’t given/);
      assert.match(await t.page.textContent('body'), /5110/);

      const { url, session_id: sessionId } = await ask();
      await t.page.goto(url);
      await t.page.locator('[name=login]').fill('fay');
      await t.page.locator('[name=password]').fill('anything');
      await t.page.getByRole('button', { name: 'Sign-in' }).click();
      await t.page.getByRole('button', { name: 'Continue' }).click();
      await t.page.waitForURL(`${callback}?**`);
      assert.equal(new URL(t.page.url()).searchParams.get('session_id'), sessionId);

      const first = await connectedApps.getConnectedAppToken({ sessionId });
      assert.equal(await files.status(first.access_token), 200, 'the token is one of the provider');
      const left = new Date(first.access_token_expiry) - Date.now();
      assert.ok(left > 0 && left <= LIFETIME * 1_000, first.access_token_expiry);
      assert.deepEqual(files.counts, { exchanged: 1, refreshed: 0, revoked: 0 });

      await sleep(LIFETIME + 1);
      assert.equal(await files.status(first.access_token), 401, 'it has ended');
      const many = await Promise.all(Array.from({ length: 10 }, () => connectedApps.getConnectedAppToken({ sessionId })));
      assert.equal(new Set(many.map((one) => one.access_token)).size, 1, 'everybody gets the same one');
      const [{ access_token: second }] = many;
      assert.equal(await files.status(second), 200);
      assert.equal(files.counts.refreshed, 1, 'and one refresh token was used');

      await connectedApps.revokeConnectedAppToken({ sessionId });
      assert.equal(await files.status(second), 401, 'the provider has taken it back');
      assert.equal(files.counts.revoked, 2);
      await assert.rejects(connectedApps.getConnectedAppToken({ sessionId }), (error) => error.status === 400);
      // A used answer is none any more.
      await t.page.goto(`${issuer}/connected_apps/callback?state=${new URL(url).searchParams.get('state')}&code=x`);
      assert.match(await t.page.textContent('body'), /928/);
    } finally {
      await management.call('DELETE', `connected_apps/${id}`);
      await management.call('DELETE', `user?id=${userId}`);
      files.close();
    }
  }),
];
