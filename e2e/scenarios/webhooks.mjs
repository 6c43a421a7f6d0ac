// What webhooks are told, verified by the published package.
import assert from 'node:assert/strict';
import { asks, fill, register, signInWithPassword } from '../lib/hosted.mjs';
import { Management } from '../lib/management.mjs';
import { until } from '../lib/processes.mjs';
import { startReceiver } from '../lib/receiver.mjs';
import { scenario } from '../lib/scenario.mjs';
import { WALT } from '../lib/seed.mjs';

const FOUNDER = {
  email: 'founder@new.example.test',
  first_name: 'Frida',
  last_name: 'Ünder',
  password: 'a fresh start every day 9',
};

const STRANGER = { p_first_name: 'Asta', p_last_name: 'Øre', p_email: 'asta@new.example.test' };

/** Somebody who may not register asks for access. */
async function stranger(t, app, management) {
  const settings = (shut) => ({ is_self_sign_up_allowed: shut ? false : null, is_access_request_allowed: shut || null });
  await management.call('PATCH', 'environment/settings', settings(true));
  await t.follow(app, 'login');
  await Promise.all([t.page.waitForNavigation(), t.page.locator('a[href$="/request-access"]').click()]);
  await fill(t.page, STRANGER);
  assert.match(await t.page.locator('main').textContent(), /asta@new\.example\.test/);
  await management.call('PATCH', 'environment/settings', settings(false));
}

/** Somebody mistypes a password, signs in and out, and somebody new founds an organization. */
async function people(t, app) {
  await t.follow(app, 'login');
  await signInWithPassword(t.page, { ...WALT, password: `${WALT.password}!` });
  await asks(t.page, 'p_password');
  await fill(t.page, { p_password: WALT.password });
  await t.arrives(app, '/dashboard');
  await t.follow(app, 'logout');
  await t.page.waitForURL(`${app.site}/`);
  await t.follow(app, 'create-org');
  await register(t.page, t.world.inbox, FOUNDER);
  await asks(t.page, 'p_first_password');
  await fill(t.page, { p_first_password: FOUNDER.password, p_second_password: FOUNDER.password });
  await t.arrives(app, '/dashboard');
}

/** Each kind of thing is made, changed and deleted by a program. */
async function things(management) {
  const { permission } = await management.call('POST', 'permissions', { key: 'told:webhooks', name: 'Told' });
  await management.call('PATCH', `permissions/${permission.id}`, { description: 'Später' });
  await management.call('DELETE', `permissions/${permission.id}`);
  const { role } = await management.call('POST', 'roles', { key: 'told', name: 'Told' });
  await management.call('PATCH', `roles/${role.id}`, { key: 'told', name: 'Retold' });
  await management.call('DELETE', `roles/${role.id}`);
  const { organization } = await management.call('POST', 'organization', { name: 'Told' });
  await management.call('PATCH', `organization/${organization.code}`, { name: 'Retold' });
  await management.call('DELETE', `organization/${organization.code}`);
  const identities = [{ type: 'email', details: { email: 'told@new.example.test' } }];
  const { id } = await management.call('POST', 'user', { profile: { given_name: 'Told' }, identities });
  await management.call('PATCH', `user?id=${id}`, { given_name: 'Retold' });
  await management.call('DELETE', `user?id=${id}`);
  await management.call('POST', 'subscribers?first_name=Told&last_name=Once&email=once%40new.example.test');
}

/** Every type. */
const TOLD = [
  'access_request.created', 'organization.created', 'organization.deleted', 'organization.updated', 'permission.created',
  'permission.deleted', 'permission.updated', 'role.created', 'role.deleted', 'role.updated', 'subscriber.created',
  'user.authenticated', 'user.authentication_failed', 'user.created', 'user.deleted', 'user.updated',
];

export default [
  ...scenario('webhooks are told of what happens and the published package verifies it', 'email:password', async (t) => {
    // Loaded here: when this file is read, the packages may not be installed yet.
    const { decodeWebhook } = await import('@kinde/webhooks');
    const { issuer } = t.world;
    const management = await Management.open(t.world);
    const { event_types: types } = await management.call('GET', 'event_types');
    const receiver = await startReceiver();
    const { webhook } = await management.call('POST', 'webhooks', {
      endpoint: receiver.url, name: 'Receiver', event_types: types.map(({ code }) => code),
    });
    await stranger(t, t.world.apps.next14, management);
    await people(t, t.world.apps.next14);
    await things(management);

    const events = await until('every event to be told', async () => {
      const decoded = await Promise.all(receiver.received.map(({ token }) => decodeWebhook(token, issuer)));
      assert.ok(decoded.every(Boolean), 'every token verifies');
      return TOLD.every((type) => decoded.some((event) => event.type === type)) && decoded;
    });
    const gone = events.find(({ type }) => type === 'user.deleted').data.user;
    for (const [place, event] of events.entries()) {
      const { headers } = receiver.received[place];
      assert.equal(headers['content-type'], 'application/jwt');
      assert.equal(headers['webhook-id'], event.event_id);
      const read = await management.call('GET', `events/${event.event_id}`);
      // Of somebody who was deleted, the past keeps the id alone; what waited to be told then, for some hours the rest too.
      const isBare = event.data.user?.id === gone.id && Object.keys(read.event.data.user).length === 1;
      assert.deepEqual(read.event.data, isBare ? { user: gone } : event.data);
      assert.equal(read.event.timestamp, event.timestamp);
      assert.ok(Math.abs(Date.now() - Date.parse(event.timestamp)) < 60_000);
    }
    const find = (type, source) => events.find((event) => event.type === type && (!source || event.source === source));
    const created = events.find(({ type, data }) => type === 'user.created' && data.user.email === FOUNDER.email);
    assert.equal(created.data.user.last_name, FOUNDER.last_name);
    assert.equal(created.source, 'user');
    assert.deepEqual(find('access_request.created', 'user').data.access_request, {
      email: STRANGER.p_email, first_name: STRANGER.p_first_name, last_name: STRANGER.p_last_name, user_id: null,
    });
    assert.equal(find('permission.created').source, 'api');
    assert.equal(find('user.authentication_failed').ip_address, '127.0.0.1');
    assert.equal(find('organization.created', 'user').data.organization.name, 'Hurlstone');

    const [{ token }] = receiver.received;
    const [header, payload, signature] = token.split('.');
    const other = `${payload.slice(0, -2)}${payload.endsWith('A') ? 'B' : 'A'}${payload.slice(-1)}`;
    assert.equal(await decodeWebhook(`${header}.${other}.${signature}`, issuer), null, 'a changed token does not');
    await management.call('DELETE', `webhooks/${webhook.id}`);
    receiver.close();
  }),
];
