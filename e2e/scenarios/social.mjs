// Signing in with an account elsewhere: real providers of the npm registry in the places of Google, GitLab and Microsoft.
import assert from 'node:assert/strict';
import { asks, fill, signInWithCode } from '../lib/hosted.mjs';
import { startIdentityProviders } from '../lib/social-providers.mjs';
import { Management } from '../lib/management.mjs';
import { freePort } from '../lib/processes.mjs';
import { scenario } from '../lib/scenario.mjs';

/** An authorization request of an application without an SDK. */
function authorizeUrl({ issuer, apps }, more = {}) {
  const url = new URL(`${issuer}/oauth2/auth`);
  url.search = new URLSearchParams({
    client_id: apps.probe.application.client_id, redirect_uri: `${apps.probe.site}/callback`,
    response_type: 'code', scope: 'openid profile email', state: 'social', ...more,
  });
  return url.href;
}

/** What the ID token says, once the browser is at the application with a code. */
async function arrived(t) {
  const { issuer, apps } = t.world;
  await t.page.waitForURL(`${apps.probe.site}/callback?**`);
  const code = new URL(t.page.url()).searchParams.get('code');
  assert.ok(code, t.page.url());
  const { client_id, client_secret } = apps.probe.application;
  const response = await fetch(`${issuer}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code', client_id, client_secret, redirect_uri: `${apps.probe.site}/callback`, code,
    }),
  });
  assert.equal(response.status, 200, await response.clone().text());
  const { id_token: token } = await response.json();
  return JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
}

/** Runs with connections to the providers; nothing of them is left behind. */
async function withProviders(t, names, body) {
  const providers = await startIdentityProviders(t.world.issuer);
  const management = await Management.open(t.world);
  const ids = {};
  try {
    for (const [name, more] of Object.entries(names)) {
      const { connection } = await management.call('POST', 'connections', {
        name, display_name: name, strategy: `oauth2:${name.toLowerCase()}`,
        enabled_applications: [t.world.apps.probe.application.client_id],
        options: { ...providers.options[name.toLowerCase()], ...more },
      });
      ids[name] = connection.id;
    }
    await body({ providers, management, ids });
  } finally {
    for (const id of Object.values(ids)) await management.call('DELETE', `connections/${id}`);
    await providers.close();
  }
}

const pressButton = (t, name) => t.page.getByRole('button', { name: new RegExp(name) }).click();

/** Signs in at `oidc-provider`, and agrees. */
async function signInThere(t, login) {
  await t.page.locator('[name=login]').fill(login);
  await t.page.locator('[name=password]').fill('anything');
  await t.page.getByRole('button', { name: 'Sign-in' }).click();
  await t.page.getByRole('button', { name: 'Continue' }).click();
}

/** Proves an address by the code that was sent to it. */
async function confirm(t, email) {
  await asks(t.page, 'p_confirmation_code');
  await fill(t.page, { p_confirmation_code: await t.world.inbox.code(email) });
}

export default [
  ...scenario('social: somebody registers with Google by the button and signs in again', 'email:otp', (t) =>
    withProviders(t, { Google: {} }, async ({ ids }) => {
      await t.page.goto(authorizeUrl(t.world, { prompt: 'create' }));
      await pressButton(t, 'Google');
      await signInThere(t, 'greta');
      const first = await arrived(t);
      assert.equal(first.email, 'greta@provider.example.test');
      assert.equal(first.email_verified, true);
      assert.deepEqual([first.given_name, first.family_name], ['Greta', 'Ogle']);

      await t.context.clearCookies({ domain: 'localhost', name: /doorstep_session/ });
      await t.page.goto(authorizeUrl(t.world));
      await pressButton(t, 'Google');
      const again = await arrived(t);
      assert.equal(again.sub, first.sub);

      await t.context.clearCookies({ domain: 'localhost', name: /doorstep_session/ });
      await t.page.goto(authorizeUrl(t.world, { connection_id: ids.Google }));
      assert.equal((await arrived(t)).sub, first.sub, 'connection_id goes there at once');
    })),

  ...scenario('social: GitLab is found by its issuer and tells the names at another place', 'email:otp', (t) =>
    withProviders(t, { GitLab: { is_trusted: true } }, async () => {
      await t.page.goto(authorizeUrl(t.world));
      await pressButton(t, 'GitLab');
      await signInThere(t, 'gil');
      const claims = await arrived(t);
      assert.deepEqual([claims.email, claims.given_name, claims.family_name], ['gil@provider.example.test', 'Gil', 'Labs']);
    })),

  ...scenario('social: somebody comes from Microsoft without an address and proves one by a code', 'email:otp', (t) =>
    withProviders(t, { Microsoft: {} }, async ({ providers }) => {
      await t.page.goto(authorizeUrl(t.world));
      await pressButton(t, 'Microsoft');
      const email = 'mia@provider.example.test';
      await fill(t.page, { p_email: email });
      await confirm(t, email);
      const first = await arrived(t);
      assert.deepEqual([first.given_name, first.email], ['Mia', email]);

      // An address may appear there, and be whosever it likes: the person is who they were.
      providers.microsoft.person.email = 'mia.sommer@provider.example.test';
      await t.context.clearCookies({ domain: 'localhost', name: /doorstep_session/ });
      await t.page.goto(authorizeUrl(t.world));
      await pressButton(t, 'Microsoft');
      assert.equal((await arrived(t)).sub, first.sub);
    })),

  ...scenario('social: an account with the verified address is joined', 'email:otp', (t) =>
    withProviders(t, { Google: {} }, async ({ management }) => {
      const email = 'linus@provider.example.test';
      const { id } = await management.call('POST', 'user', {
        profile: { given_name: 'Linus' }, identities: [{ type: 'email', is_verified: true, details: { email } }],
      });
      await t.page.goto(authorizeUrl(t.world));
      await signInWithCode(t.page, t.world.inbox, { email });
      assert.equal((await arrived(t)).sub, id);
      await t.context.clearCookies({ domain: 'localhost', name: /doorstep_session/ });
      await t.page.goto(authorizeUrl(t.world));
      await pressButton(t, 'Google');
      await signInThere(t, 'linus');
      assert.equal((await arrived(t)).sub, id);
    })),

  ...scenario('social: whoever does not agree at the provider may sign in another way', 'email:otp', (t) =>
    withProviders(t, { Google: {} }, async () => {
      await t.page.goto(authorizeUrl(t.world));
      await pressButton(t, 'Google');
      await t.page.getByText('Cancel').click();
      await t.page.waitForURL(`${t.world.issuer}/**`);
      const text = await t.page.locator('body').innerText();
      assert.match(text, /780/);
      assert.doesNotMatch(text, /End-User aborted interaction|access_denied/);
      await t.page.goto(authorizeUrl(t.world));
      await asks(t.page, 'p_email');
    })),

  ...scenario('social: a provider that is down is told of and not waited for', 'email:otp', async (t) => {
    const port = await freePort();
    await withProviders(t, { GitLab: { token_url: `http://localhost:${port}/token` } }, async () => {
      await t.page.goto(authorizeUrl(t.world));
      await pressButton(t, 'GitLab');
      await signInThere(t, 'nobody');
      await t.page.waitForURL(`${t.world.issuer}/**`);
      assert.match(await t.page.locator('body').innerText(), /4031/);
    });
    await withProviders(t, { GitLab: { issuer: `http://localhost:${port}` } }, async () => {
      await t.page.goto(authorizeUrl(t.world));
      await pressButton(t, 'GitLab');
      assert.match(await t.page.locator('body').innerText(), /4030/);
    });
  }),
];
