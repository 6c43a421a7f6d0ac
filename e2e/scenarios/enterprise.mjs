// Signing in with a company's own identity provider: other people's software on the other side.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OURS, startSamlify, startSimpleSaml, startWsFed } from '../lib/identity-providers.mjs';
import { Management } from '../lib/management.mjs';
import { scenario } from '../lib/scenario.mjs';

/** A connection that the probe uses, for as long as the scenario runs. */
async function connection(t, strategy, options) {
  const management = await Management.open(t.world);
  const { client_id } = t.world.apps.probe.application;
  const made = await management.call('POST', 'connections', {
    name: 'company', display_name: 'Company', strategy, enabled_applications: [client_id], options,
  });
  const { id } = made.connection;
  return {
    id,
    change: (more) => management.call('PATCH', `connections/${id}`, { options: more }),
    remove: () => management.call('DELETE', `connections/${id}`),
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

/** What the application gets to know of whoever signed in. */
async function arrives(t) {
  const { issuer, apps } = t.world;
  await t.page.waitForURL((url) => url.origin === apps.probe.site && url.pathname === '/callback');
  const code = new URL(t.page.url()).searchParams.get('code');
  assert.ok(code, `no code at ${t.page.url()}`);
  const { client_id, client_secret } = apps.probe.application;
  const body = new URLSearchParams({
    grant_type: 'authorization_code', client_id, client_secret, code, redirect_uri: `${apps.probe.site}/callback`,
  });
  const response = await fetch(`${issuer}/oauth2/token`, { method: 'POST', body });
  assert.equal(response.status, 200, await response.clone().text());
  return JSON.parse(Buffer.from((await response.json()).id_token.split('.')[1], 'base64url'));
}

const press = (t, words) => t.page.getByRole('button', { name: words }).click();
const errorText = (t) => t.page.locator('main').innerText();

/** A company whose provider is samlify. */
async function withSamlify(t, { isEncrypted = false, options = {} }, body) {
  const person = { id: `samlify-${isEncrypted}`, email: `grace-${isEncrypted}@samlify.test`, first: 'Grace', last: 'Hopper' };
  const idp = await startSamlify({ person, isEncrypted });
  const signing = { saml_signing_private_key: OURS.key, saml_signing_certificate: OURS.certificate };
  let company;
  try {
    const metadata = await (await fetch(`${idp.site}/metadata`)).text();
    company = await connection(t, 'saml:custom', {
      saml_idp_metadata_xml: metadata, home_realm_domains: ['samlify.test'], is_create_missing_user: true,
      ...(isEncrypted ? signing : {}), ...options,
    });
    idp.us = await (await fetch(`${t.world.issuer}/login/saml/${company.id}/metadata`)).text();
    await body({ company, idp, person });
  } finally {
    await company?.remove();
    idp.close();
  }
}

export default [
  ...scenario('enterprise: samlify signs somebody in who was not known', 'email:otp', (t) =>
    withSamlify(t, {}, async ({ company, person }) => {
      await authorize(t, { connection_id: company.id });
      await press(t, 'Sign in as Grace');
      const claims = await arrives(t);
      assert.deepEqual([claims.email, claims.given_name, claims.family_name], [person.email, 'Grace', 'Hopper']);
      // The second time the session of the browser is enough.
      await authorize(t);
      assert.equal((await arrives(t)).sub, claims.sub);
    })),

  ...scenario('enterprise: samlify encrypts, and we sign by POST', 'email:otp', (t) =>
    withSamlify(t, { isEncrypted: true, options: { protocol_binding: 'HTTP-POST' } }, async ({ company, person }) => {
      await authorize(t, { connection_id: company.id });
      await press(t, 'Sign in as Grace');
      assert.equal((await arrives(t)).email, person.email);
    })),

  ...scenario('enterprise: an answer that nobody asked for is refused', 'email:otp', (t) =>
    withSamlify(t, {}, async ({ idp }) => {
      await t.page.goto(`${idp.site}/begin`);
      await press(t, 'Sign in as Grace');
      await t.page.waitForURL(/\/login\/saml\/callback/);
      assert.match(await errorText(t), /7558/);
      await authorize(t, { prompt: 'none' });
      await t.page.waitForURL(/error=login_required/);
    })),

  ...scenario('enterprise: SimpleSAMLphp signs and encrypts', 'email:otp', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'doorstep-simplesaml-'));
    const person = { id: 'ada-7', email: 'ada@simple.test', first: 'Ada', last: 'Lovelace' };
    const idp = await startSimpleSaml({ folder, log: join(folder, 'php.log'), person, password: 'a long walk' });
    let company;
    try {
      company = await connection(t, 'saml:custom', {
        saml_idp_metadata_xml: idp.metadata, home_realm_domains: ['simple.test'], is_create_missing_user: true,
        saml_signing_private_key: OURS.key, saml_signing_certificate: OURS.certificate, name_id_format: 'Persistent',
        saml_first_name_key_attr: 'givenName', saml_last_name_key_attr: 'sn',
      });
      const entityId = `${t.world.issuer}/login/saml/${company.id}/metadata`;
      idp.knows({ entityId, acs: `${t.world.issuer}/login/saml/callback` });
      await authorize(t, { connection_id: company.id });
      await t.page.locator('#username').fill(person.id);
      await t.page.locator('#password').fill('a long walk');
      await t.page.locator('form[name=f] button, #submit_button').first().click();
      // This version encrypts with AES-CBC, which has to be allowed.
      await t.page.waitForURL(/\/login\/saml\/callback/);
      assert.match(await errorText(t), /578/);
      await company.change({ is_cbc_encryption_allowed: true });
      await authorize(t, { connection_id: company.id });
      const claims = await arrives(t);
      assert.deepEqual([claims.email, claims.given_name, claims.family_name], [person.email, 'Ada', 'Lovelace']);
      // The provider may not begin by itself.
      const begin = new URL(`${idp.site}/saml2/idp/SSOService.php`);
      begin.search = new URLSearchParams({ spentityid: entityId });
      await t.page.goto(begin.href);
      await t.page.waitForURL(/\/login\/saml\/callback/);
      assert.match(await errorText(t), /7558/);
    } finally {
      await company?.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  }),

  ...scenario('enterprise: wsfed signs somebody in with a token of SAML 1.1', 'email:otp', async (t) => {
    const person = { id: 'alan-1', email: 'alan@wsfed.test', first: 'Alan', last: 'Turing' };
    const idp = await startWsFed({ person });
    let company;
    try {
      const metadata = await (await fetch(`${idp.site}/FederationMetadata/2007-06/FederationMetadata.xml`)).text();
      company = await connection(t, 'wsfed:azure_ad', {
        wsfed_metadata_xml: metadata, client_id: 'urn:doorstep', entra_id_domain: 'wsfed.test',
        home_realm_domains: ['wsfed.test'], is_create_missing_user: true,
      });
      await authorize(t, { connection_id: company.id });
      await press(t, 'Sign in as Alan');
      const claims = await arrives(t);
      assert.deepEqual([claims.email, claims.given_name, claims.family_name], [person.email, 'Alan', 'Turing']);
      // Signing out there signs out here.
      await t.page.goto(`${t.world.issuer}/login/wsfed/callback?wa=wsignoutcleanup1.0`);
      await authorize(t, { prompt: 'none' });
      await t.page.waitForURL(/error=login_required/);
      // Signing out here signs out there, and leads on to the application.
      await authorize(t, { connection_id: company.id });
      await press(t, 'Sign in as Alan');
      await arrives(t);
      const { application, site } = t.world.apps.probe;
      const out = new URLSearchParams({ client_id: application.client_id, post_logout_redirect_uri: site });
      await t.page.goto(`${t.world.issuer}/logout?${out}`);
      await t.page.waitForURL((url) => url.origin === site);
      assert.equal(idp.timesSignedOut(), 1);
      await authorize(t, { prompt: 'none' });
      await t.page.waitForURL(/error=login_required/);
    } finally {
      await company?.remove();
      idp.close();
    }
  }),
];
