// Every method of the official client of the Management API, unmodified, against real data.
import assert from 'node:assert/strict';
import * as management from '@kinde/management-api-js';
import { checkAnswer, operations } from './contract.mjs';
import { signInWithPassword } from './hosted.mjs';
import { until } from './processes.mjs';
import { startReceiver } from './receiver.mjs';
import { ADA } from './seed.mjs';

const {
  ApIs, Applications, Business, Callbacks, ConnectedApps, Connections, Environments, FeatureFlags, Identities, Industries, Oauth,
  Organizations, Permissions, Properties, PropertyCategories, Roles, Subscribers, Timezones, Users, Webhooks,
} = management;

/** Every static method of the client's classes, as `Class.method`. */
const METHODS = Object.entries(management).flatMap(([name, value]) =>
  typeof value === 'function' && /^class/.test(String(value)) && !/^(ApiError|Cancel)/.test(name)
    ? Object.getOwnPropertyNames(value).filter((key) => typeof value[key] === 'function').map((key) => `${name}.${key}`)
    : []);

/** Watches the client: which methods were called, and whether each success is one that the contract knows. */
function watch() {
  const called = new Set();
  for (const name of METHODS) {
    const [owner, key] = name.split('.');
    const method = management[owner][key];
    management[owner][key] = (...args) => {
      called.add(name);
      return method.apply(management[owner], args);
    };
  }
  const { fetch } = globalThis;
  const faults = [];
  globalThis.fetch = async (url, init = {}) => {
    const response = await fetch(url, init);
    const method = (init.method ?? 'GET').toLowerCase();
    if (!String(url).includes('/oauth2/token') && response.ok) {
      await checkAnswer(method, url, response).catch((fault) => faults.push(fault));
    }
    return response;
  };
  return { called, faults, restore: () => { globalThis.fetch = fetch; } };
}

const refused = (promise, status) => assert.rejects(Promise.resolve(promise), (error) => {
  assert.equal(error.status, status, `${error.url}: ${JSON.stringify(error.body)}`);
  assert.ok(Array.isArray(error.body.errors) && error.body.errors[0].code, 'a refusal says why');
  return true;
});

async function permissionsAndRoles(made) {
  for (const [key, name] of [['api:read', 'Read'], ['api:write', 'Write']]) {
    await Permissions.createPermission({ requestBody: { key, name, description: `${name} it` } });
  }
  const { permissions } = await Permissions.getPermissions({ sort: 'id_desc', pageSize: 2 });
  assert.deepEqual(permissions.map(({ key }) => key), ['api:write', 'api:read']);
  [made.write, made.read] = permissions;
  await Permissions.updatePermissions({ permissionId: made.read.id, requestBody: { name: 'Read all', key: 'api:read' } });

  await Roles.createRole({ requestBody: { key: 'keeper', name: 'Keeper', description: 'Keeps', is_default_role: false } });
  const { roles } = await Roles.getRoles({ sort: 'id_desc', pageSize: 1 });
  made.role = roles[0];
  assert.equal(made.role.key, 'keeper');
  await Roles.updateRoles({ roleId: made.role.id, requestBody: { name: 'Housekeeper', key: 'keeper' } });
  await Roles.updateRolePermissions({ roleId: made.role.id, requestBody: { permissions: [{ id: made.read.id }, { id: made.write.id }] } });
  assert.deepEqual((await Roles.getRolePermission({ roleId: made.role.id })).map(({ key }) => key).sort(), ['api:read', 'api:write']);
  await Roles.removeRolePermission({ roleId: made.role.id, permissionId: made.write.id });
  assert.deepEqual((await Roles.getRolePermission({ roleId: made.role.id })).map(({ key }) => key), ['api:read']);
}

async function users(made) {
  const created = await Users.createUser({
    requestBody: {
      profile: { given_name: 'Mina', family_name: 'Murray' },
      identities: [{ type: 'email', details: { email: 'mina@api.example.test' } }],
    },
  });
  assert.equal(created.created, true);
  made.user = created.id;
  const list = await Users.getUsers({ email: 'MINA@api.example.test', expand: 'organizations,identities' });
  assert.deepEqual(list.users.map(({ id }) => id), [made.user]);
  assert.deepEqual(list.users[0].identities, [{ type: 'email', identity: 'mina@api.example.test' }]);
  await Users.updateUser({ id: made.user, requestBody: { given_name: 'Wilhelmina' } });
  const user = await Users.getUserData({ id: made.user });
  assert.equal(user.first_name, 'Wilhelmina');
  assert.equal(user.preferred_email, 'mina@api.example.test');
  // A published vector of bcrypt.
  const hashed = '$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW';
  await Users.setUserPassword({ userId: made.user, requestBody: { hashed_password: hashed, hashing_method: 'bcrypt' } });
  await Users.refreshUserClaims({ userId: made.user });
  await refused(Users.getUserData({ id: 'kp_nobody' }), 404);

  await Users.createUserIdentity({ userId: made.user, requestBody: { type: 'username', value: 'mina_m' } });
  await Users.createUserIdentity({ userId: made.user, requestBody: { type: 'email', value: 'mina.harker@api.example.test' } });
  const { identities } = await Users.getUserIdentities({ userId: made.user });
  assert.equal(identities.length, 3);
  const second = identities.find(({ name }) => name === 'mina.harker@api.example.test');
  await Identities.updateIdentity({ identityId: second.id, requestBody: { is_primary: true } });
  assert.equal((await Identities.getIdentity({ identityId: second.id })).is_primary, true);
  await Identities.deleteIdentity({ identityId: second.id });
  await refused(Identities.getIdentity({ identityId: second.id }), 404);
}

async function organizations(made) {
  const { organization } = await Organizations.createOrganization({ requestBody: { name: 'Carfax', handle: 'carfax' } });
  made.organization = organization.code;
  const orgCode = made.organization;
  await Organizations.updateOrganization({ orgCode, requestBody: { name: 'Carfax Abbey', external_id: 'cx-1' } });
  assert.equal((await Organizations.getOrganization({ code: orgCode })).name, 'Carfax Abbey');
  const { organizations: all } = await Organizations.getOrganizations({ pageSize: 100 });
  assert.ok(all.some(({ code }) => code === orgCode));

  const userId = made.user;
  await Organizations.addOrganizationUsers({ orgCode, requestBody: { users: [{ id: userId, roles: ['keeper'] }] } });
  let members = await Organizations.getOrganizationUsers({ orgCode, roles: 'keeper' });
  assert.deepEqual(members.organization_users.map(({ id, roles }) => [id, roles]), [[userId, ['keeper']]]);
  await Organizations.updateOrganizationUsers({ orgCode, requestBody: { users: [{ id: userId, permissions: ['api:write'] }] } });
  members = await Organizations.getOrganizationUsers({ orgCode, permissions: 'api:write' });
  assert.equal(members.organization_users.length, 1);

  assert.deepEqual((await Organizations.getOrganizationUserRoles({ orgCode, userId })).roles.map(({ key }) => key), ['keeper']);
  await Organizations.deleteOrganizationUserRole({ orgCode, userId, roleId: made.role.id });
  await Organizations.createOrganizationUserRole({ orgCode, userId, requestBody: { role_id: made.role.id } });
  await Organizations.createOrganizationUserPermission({ orgCode, userId, requestBody: { permission_id: made.read.id } });
  const { permissions } = await Organizations.getOrganizationUserPermissions({ orgCode, userId, expand: 'roles' });
  assert.deepEqual(permissions.map(({ key }) => key).sort(), ['api:read', 'api:write']);
  await Organizations.deleteOrganizationUserPermission({ orgCode, userId, permissionId: made.read.id });
  await Organizations.deleteOrganizationHandle({ orgCode });
}

async function flags(made) {
  const orgCode = made.organization;
  const requestBody = { name: 'Colour', description: 'Of the door', key: 'door_colour', type: 'str', allow_override_level: 'usr', default_value: 'red' };
  await FeatureFlags.createFeatureFlag({ requestBody });
  const featureFlagKey = 'door_colour';
  await FeatureFlags.updateFeatureFlag({ featureFlagKey, name: 'Colour', description: 'Of any door', type: 'str', allowOverrideLevel: 'usr', defaultValue: 'green' });
  await Environments.updateEnvironementFeatureFlagOverride({ featureFlagKey, requestBody: { value: 'blue' } });
  assert.equal((await Environments.getEnvironementFeatureFlags()).feature_flags.door_colour.value, 'blue');
  await Organizations.updateOrganizationFeatureFlagOverride({ orgCode, featureFlagKey, value: 'black' });
  assert.equal((await Organizations.getOrganizationFeatureFlags({ orgCode })).feature_flags.door_colour.value, 'black');
  await Users.updateUserFeatureFlagOverride({ userId: made.user, featureFlagKey, value: 'white' });
  await Organizations.deleteOrganizationFeatureFlagOverride({ orgCode, featureFlagKey });
  assert.equal((await Organizations.getOrganizationFeatureFlags({ orgCode })).feature_flags.door_colour.value, 'blue');
  await Organizations.deleteOrganizationFeatureFlagOverrides({ orgCode });
  await Environments.deleteEnvironementFeatureFlagOverride({ featureFlagKey });
  await Environments.deleteEnvironementFeatureFlagOverrides();
  // The other scenarios still want the values of the seed.
  for (const { key, environment_value: value } of made.flags.filter((flag) => flag.environment_value !== undefined)) {
    await Environments.updateEnvironementFeatureFlagOverride({ featureFlagKey: key, requestBody: { value: String(value) } });
  }
  await FeatureFlags.deleteFeatureFlag({ featureFlagKey });
  await refused(FeatureFlags.deleteFeatureFlag({ featureFlagKey }), 404);
}

async function properties(made) {
  const orgCode = made.organization;
  const { category } = await PropertyCategories.createCategory({ requestBody: { name: 'Diary', context: 'usr' } });
  await PropertyCategories.updateCategory({ categoryId: category.id, requestBody: { name: 'Journal' } });
  const { categories } = await PropertyCategories.getCategories({ context: 'usr', pageSize: 100 });
  assert.ok(categories.some(({ name }) => name === 'Journal'));
  const own = (key, context, category_id) => ({ name: key, key, type: 'single_line_text', context, is_private: false, category_id });
  const { property } = await Properties.createProperty({ requestBody: own('pen_name', 'usr', category.id) });
  await Properties.updateProperty({ propertyId: property.id, requestBody: { name: 'Pen name', is_private: false, category_id: category.id } });
  const { properties: all } = await Properties.getProperties({ context: 'usr', pageSize: 100 });
  assert.ok(all.some(({ key }) => key === 'pen_name'));
  await Users.updateUserProperty({ userId: made.user, propertyKey: 'pen_name', value: 'M' });
  await Users.updateUserProperties({ userId: made.user, requestBody: { properties: { kp_usr_city: 'Whitby' } } });
  const values = (await Users.getUserPropertyValues({ userId: made.user })).properties;
  assert.deepEqual(values.map(({ key, value }) => [key, value]).sort(), [['kp_usr_city', 'Whitby'], ['pen_name', 'M']]);
  await Organizations.updateOrganizationProperty({ orgCode, propertyKey: 'kp_org_city', value: 'Purfleet' });
  await Organizations.updateOrganizationProperties({ orgCode, requestBody: { properties: { kp_org_country: 'GB' } } });
  assert.equal((await Organizations.getOrganizationPropertyValues({ orgCode })).properties.length, 2);
  await Properties.deleteProperty({ propertyId: property.id });
}

async function applications() {
  const { application } = await Applications.createApplication({ requestBody: { name: 'Made by the client', type: 'reg' } });
  const applicationId = application.id;
  assert.match(application.client_secret, /^[a-zA-Z0-9]{40,60}$/);
  const { applications: all } = await Applications.getApplications({ sort: 'name_asc', pageSize: 100 });
  assert.ok(all.some(({ id }) => id === applicationId));
  await Applications.updateApplication({ applicationId, requestBody: { name: 'Renamed' } });
  assert.equal((await Applications.getApplication({ applicationId })).application.name, 'Renamed');

  const appId = application.client_id;
  const url = (path) => `https://made.example.test/${path}`;
  await Callbacks.addRedirectCallbackUrLs({ appId, requestBody: { urls: [url('a')] } });
  await Callbacks.replaceRedirectCallbackUrLs({ appId, requestBody: { urls: [url('b'), url('c')] } });
  await Callbacks.deleteCallbackUrLs({ appId, urls: url('b') });
  assert.deepEqual((await Callbacks.getCallbackUrLs({ appId })).redirect_urls, [url('c')]);
  await Callbacks.addLogoutRedirectUrLs({ appId, requestBody: { urls: [url('a')] } });
  await Callbacks.replaceLogoutRedirectUrLs({ appId, requestBody: { urls: [url('b'), url('c')] } });
  await Callbacks.deleteLogoutUrLs({ appId, urls: url('b') });
  assert.deepEqual((await Callbacks.getLogoutUrLs({ appId })).redirect_urls, [url('c')]);

  const { connection } = await Connections.createConnection({
    requestBody: {
      name: 'GitHub', display_name: 'GitHub', strategy: 'oauth2:github', enabled_applications: [],
      options: { client_id: 'of-github', client_secret: 'a-secret-of-github' },
    },
  });
  const connectionId = connection.id;
  await Applications.enableConnection({ applicationId, connectionId });
  const enabled = await Applications.getApplicationConnections({ applicationId });
  assert.ok(enabled.connections.some(({ id }) => id === connectionId));
  await Applications.removeConnection({ applicationId, connectionId });
  await Connections.updateConnection({ connectionId, requestBody: { display_name: 'Sign in with GitHub' } });
  const one = await Connections.getConnection({ connectionId });
  assert.equal(one.display_name, 'Sign in with GitHub');
  assert.ok(!JSON.stringify(one).includes('a-secret-of-github'));
  const { connections } = await Connections.getConnections({ pageSize: 100 });
  assert.ok(connections.some(({ id }) => id === connectionId));
  await Connections.deleteConnection({ connectionId });

  await ApIs.addApIs({ requestBody: { name: 'Books', audience: 'https://books.example.test' } });
  const { apis } = await ApIs.getApIs();
  const apiId = apis.find(({ audience }) => audience === 'https://books.example.test').id;
  await ApIs.updateApiApplications({ apiId, requestBody: { applications: [{ id: applicationId }] } });
  assert.deepEqual((await ApIs.getApi({ apiId })).applications.map(({ id }) => id), [applicationId]);
  await ApIs.deleteApi({ apiId });
  await Applications.deleteApplication({ applicationId });
  await refused(Applications.getApplication({ applicationId }), 404);
}

async function theRest(made) {
  await Business.updateBusiness({ businessName: 'Hawkins & Co', primaryEmail: 'office@hawkins.example.test', isClickWrap: false });
  const { business } = await Business.getBusiness({ code: 'x', name: 'x', email: 'x@example.test' });
  assert.equal(business.name, 'Hawkins & Co');
  assert.ok((await Industries.getIndustries()).industries.length > 5);
  assert.ok((await Timezones.getTimezones()).timezones.length > 100);

  const { subscriber } = await Subscribers.createSubscriber({ firstName: 'Lucy', lastName: 'Westenra', email: 'lucy@api.example.test' });
  const read = await Subscribers.getSubscriber({ subscriberId: subscriber.subscriber_id });
  assert.equal(read.subscribers[0].preferred_email, 'lucy@api.example.test');
  const { subscribers } = await Subscribers.getSubscribers({ sort: 'email_asc' });
  assert.ok(subscribers.some(({ email }) => email === 'lucy@api.example.test'));

  const { event_types } = await Webhooks.getEventTypes();
  assert.ok(event_types.some(({ code }) => code === 'user.created'));
  const receiver = await startReceiver();
  const { webhook } = await Webhooks.createWebHook({
    requestBody: { endpoint: receiver.url, event_types: ['user.deleted'], name: 'Watch', description: null },
  });
  await Webhooks.updateWebHook({ requestBody: { name: 'Watcher', event_types: ['user.created', 'user.updated'] } });
  const { webhooks } = await Webhooks.getWebHooks();
  assert.deepEqual(webhooks.map(({ id, name }) => [id, name]), [[webhook.id, 'Watcher']]);
  await Users.updateUser({ id: made.user, requestBody: { family_name: 'Harker' } });
  const [told] = await until('the webhook to be told', async () => receiver.received.length > 0 && receiver.received);
  const { event } = await Webhooks.getEvent({ eventId: told.headers['webhook-id'] });
  assert.deepEqual([event.type, event.source], ['user.updated', 'api']);
  receiver.close();
  await Webhooks.deleteWebHook({ webhookId: webhook.id });
  assert.deepEqual((await Webhooks.getWebHooks()).webhooks, []);
  await refused(Webhooks.getEvent({ eventId: 'event_unknown' }), 404);

  // What a known one does: scenarios/connected-apps.mjs.
  await refused(ConnectedApps.getConnectedAppAuthUrl({ keyCodeRef: 'unknown', userId: made.user }), 404);
  await refused(ConnectedApps.getConnectedAppToken({ sessionId: 'unknown' }), 404);
  await refused(ConnectedApps.revokeConnectedAppToken({ sessionId: 'unknown' }), 404);
}

async function deletions(made) {
  const orgCode = made.organization;
  await Organizations.removeOrganizationUser({ orgCode, userId: made.user });
  await Organizations.deleteOrganization({ orgCode });
  await refused(Organizations.getOrganization({ code: orgCode }), 404);
  await Roles.deleteRole({ roleId: made.role.id });
  for (const { id } of [made.read, made.write]) await Permissions.deletePermission({ permissionId: id });
  await Users.deleteUser({ id: made.user, isDeleteProfile: true });
  await refused(Users.getUserData({ id: made.user }), 404);
}

/** A user's access token whose audience is the Management API, as the client insists on. */
async function userToken(t) {
  const { issuer, apps } = t.world;
  const { client_id, client_secret } = apps.probe.application;
  const redirect_uri = `${apps.probe.site}/callback`;
  const asked = { client_id, redirect_uri, response_type: 'code', scope: 'openid profile email', state: 'of the client', audience: `${issuer}/api` };
  await t.page.goto(`${issuer}/oauth2/auth?${new URLSearchParams(asked)}`);
  await signInWithPassword(t.page, ADA);
  await t.page.waitForURL(`${redirect_uri}?*`);
  const code = new URL(t.page.url()).searchParams.get('code');
  const body = new URLSearchParams({ grant_type: 'authorization_code', client_id, client_secret, redirect_uri, code });
  return (await (await fetch(`${issuer}/oauth2/token`, { method: 'POST', body })).json()).access_token;
}

async function oauth(t) {
  const token = await userToken(t);
  management.setToken(token);
  assert.equal((await Oauth.getUser()).preferred_email, ADA.email);
  assert.equal((await Oauth.getUserProfileV2()).email, ADA.email);
  assert.equal((await Oauth.tokenIntrospection({ formData: { token, token_type: 'access_token' } })).active, true);
  const { client_id, client_secret } = t.world.apps.probe.application;
  await Oauth.tokenRevocation({ formData: { token, client_id, client_secret } });
}

/** Calls them all, and compares each answer with the contract. */
export async function callEveryMethod(t) {
  const { issuer, seed } = t.world;
  const manager = seed.application('Manager');
  process.env.KINDE_DOMAIN = issuer;
  management.init({ kindeDomain: issuer, clientId: manager.client_id, clientSecret: manager.client_secret });
  assert.equal(METHODS.length, 110);
  const watched = watch();
  try {
    const made = { flags: seed.document.feature_flags };
    await permissionsAndRoles(made);
    await users(made);
    await organizations(made);
    await flags(made);
    await properties(made);
    await applications();
    await theRest(made);
    await deletions(made);
    await oauth(t);
  } finally {
    watched.restore();
    management.setToken('');
  }
  assert.deepEqual(watched.faults.map(({ message }) => message), [], 'every answer is one that the contract knows');
  assert.deepEqual(METHODS.filter((name) => !watched.called.has(name)), [], 'every method was called');
  assert.equal(operations.length, METHODS.length);
}
