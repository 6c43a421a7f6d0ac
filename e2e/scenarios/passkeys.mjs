// Passkeys, with Chromium's virtual authenticator.
import assert from 'node:assert/strict';
import { asks, notice, register, signInWithCode } from '../lib/hosted.mjs';
import { Management } from '../lib/management.mjs';
import { scenario } from '../lib/scenario.mjs';

const CREATE = 'form[data-passkey=create] button';
const SIGN_IN = 'form[data-passkey=get] button';
let people = 0;

/** An authenticator that keeps passkeys and knows its user. */
async function authenticator(t) {
  const session = await t.context.newCDPSession(t.page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    passkeys: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    /** Whether it answers by itself, as somebody who chooses the passkey at once. */
    answers: (enabled) => session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }),
    knowsUser: (isUserVerified) => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
}

function authorize(t, more = {}) {
  const { issuer, apps } = t.world;
  const url = new URL(`${issuer}/oauth2/auth`);
  url.search = new URLSearchParams({
    client_id: apps.probe.application.client_id, redirect_uri: `${apps.probe.site}/callback`,
    response_type: 'code', scope: 'openid profile email offline', state: 'a-state', ...more,
  });
  return t.page.goto(url.href);
}

/** The code that the application got. */
async function arrives(t) {
  await t.page.waitForURL(/\/callback\?/);
  const code = new URL(t.page.url()).searchParams.get('code');
  assert.ok(code, `no code at ${t.page.url()}`);
  return code;
}

/** Who signed in. */
async function subject(t) {
  const { issuer, apps } = t.world;
  const { client_id, client_secret } = apps.probe.application;
  const body = new URLSearchParams({
    grant_type: 'authorization_code', client_id, client_secret, code: await arrives(t),
    redirect_uri: `${apps.probe.site}/callback`,
  });
  const response = await fetch(`${issuer}/oauth2/token`, { method: 'POST', body });
  assert.equal(response.status, 200, await response.clone().text());
  const { id_token } = await response.json();
  return JSON.parse(Buffer.from(id_token.split('.')[1], 'base64url')).sub;
}

async function signOut(t) {
  await t.context.clearCookies();
}

/** Somebody new, who is asked about a passkey. */
async function newcomer(t) {
  people += 1;
  const person = { email: `passkey-${people}-${Date.now()}@new.example.test`, first_name: 'Pia', last_name: 'Key' };
  await authorize(t, { prompt: 'create' });
  await register(t.page, t.world.inbox, person);
  await t.page.locator('form[data-passkey=create]').waitFor({ state: 'attached' });
  return person;
}

/** Somebody new, who creates a passkey and signs out. */
async function owner(t) {
  const person = await newcomer(t);
  await t.page.locator(CREATE).click();
  const sub = await subject(t);
  await signOut(t);
  return { ...person, sub };
}

/** A scenario during which the environment has a policy. */
const withPolicy = (name, policy, body) => scenario(`passkeys: ${name}`, 'email:otp', async (t) => {
  const management = await Management.open(t.world);
  await management.call('PUT', 'passkey', { policy });
  try {
    await body(t, management);
  } finally {
    await management.call('PUT', 'passkey', { policy: 'off' });
  }
});

/** A browser that has passkeys, but does not offer them among what it fills in. */
const withoutConditional = (t) => t.page.addInitScript(() => {
  PublicKeyCredential.isConditionalMediationAvailable = async () => false;
});

export default [
  ...withPolicy('created after signing in, then offered by the browser itself', 'optional', async (t) => {
    const device = await authenticator(t);
    const { sub, email } = await owner(t);
    const [passkey] = await device.passkeys();
    assert.equal(passkey.rpId, 'localhost');
    assert.equal(passkey.isResidentCredential, true);
    assert.ok((await t.world.inbox.messages(email)).some(({ subject: line }) => /passkey was added/.test(line)));
    await authorize(t);
    assert.equal(await subject(t), sub);
  }),

  ...withPolicy('the button signs in where the browser offers nothing by itself', 'optional', async (t) => {
    await authenticator(t);
    await withoutConditional(t);
    const { sub } = await owner(t);
    await authorize(t);
    await t.page.locator(SIGN_IN).click();
    assert.equal(await subject(t), sub);
  }),

  ...withPolicy('a failed try says so and leaves every other way', 'optional', async (t) => {
    const device = await authenticator(t);
    await withoutConditional(t);
    const person = await owner(t);
    await device.knowsUser(false);
    await authorize(t);
    await t.page.locator(SIGN_IN).click();
    await t.page.locator('form[data-passkey=get] [role=status]').waitFor();
    await signInWithCode(t.page, t.world.inbox, person);
    assert.equal(await subject(t), person.sub, 'no second offer to somebody who has one');
  }),

  ...withPolicy('not now is remembered', 'optional', async (t) => {
    await authenticator(t);
    const person = await newcomer(t);
    await t.page.locator('form[action$="/skip-passkey"] button:visible').click();
    await arrives(t);
    await signOut(t);
    await authorize(t);
    await signInWithCode(t.page, t.world.inbox, person);
    await arrives(t);
  }),

  ...withPolicy('a removed passkey is refused', 'optional', async (t, management) => {
    await authenticator(t);
    await withoutConditional(t);
    const { sub } = await owner(t);
    const { passkeys } = await management.call('GET', `users/${sub}/passkeys`);
    assert.equal(passkeys.length, 1);
    await management.call('DELETE', `users/${sub}/passkeys/${passkeys[0].id}`);
    await authorize(t);
    await t.page.locator(SIGN_IN).click();
    await t.page.locator('[role=alert]').waitFor();
    assert.match(await notice(t.page), /passkey/);
    await asks(t.page, 'p_email');
  }),

  ...withPolicy('where it must be, nobody gets past it', 'mandatory', async (t) => {
    await authenticator(t);
    await newcomer(t);
    assert.equal(await t.page.locator('form[action$="/skip-passkey"]').count(), 0);
    await authorize(t, { prompt: 'none' });
    assert.equal(new URL(t.page.url()).searchParams.get('error'), 'login_required');
    await t.page.goBack();
    await t.page.locator(CREATE).click();
    await arrives(t);
  }),

  ...withPolicy('without a script the pages say what is missing', 'optional', async (t) => {
    const context = await t.context.browser().newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      const plain = Object.assign(Object.create(Object.getPrototypeOf(t)), { ...t, page, context });
      await authorize(plain);
      assert.equal(await page.locator(SIGN_IN).isVisible(), false);
      await newcomer(plain);
      assert.equal(await page.locator(CREATE).isVisible(), false);
      assert.equal(await page.locator('[data-passkey-unsupported]').isVisible(), true);
      await page.locator('form[action$="/skip-passkey"] button:visible').click();
      await arrives(plain);
    } finally {
      await context.close();
    }
  }),
];
