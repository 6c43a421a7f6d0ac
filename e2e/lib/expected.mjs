// What the SDKs' functions must answer for Ada at Acme: the documented shapes filled with the seeded values.
//
// Where a published SDK itself departs from its documentation, the departure is written
// here beside the version that has it; none of them is the product's.
import assert from 'node:assert/strict';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { ACME, ADA, ADA_FLAGS, AUDIENCES, PERMISSIONS } from './seed.mjs';

export const PERMISSION_KEYS = [...PERMISSIONS.chef, 'write:books'].sort();

const withoutPrefix = (properties, prefix) =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key.replace(prefix, ''), value]));

// Both know six organization properties under a short name; 2.13 adds all under the full one.
function organizationProperties(sdk) {
  const { country, ...short } = withoutPrefix(ACME.properties, 'kp_org_');
  return sdk === '2.13' ? { ...short, ...ACME.properties } : short;
}

export const user = (sdk) => ({
  email: ADA.email,
  family_name: ADA.last_name,
  given_name: ADA.first_name,
  username: ADA.username,
  phone_number: ADA.phone,
  properties: { ...withoutPrefix(ADA.properties, 'kp_usr_'), ...(sdk === '2.13' ? ADA.properties : {}) },
});

export const organization = (sdk) => ({ orgCode: ACME.code, orgName: ACME.name, properties: organizationProperties(sdk) });
/** /api/auth/setup gives the short names only, in both versions. */
export const setupOrganization = organization('2.3');
export const userOrganizations = { orgCodes: [ACME.code], orgs: [{ code: ACME.code, name: ACME.name }] };
export const permission = {
  granted: { isGranted: true, orgCode: ACME.code },
  missing: { isGranted: false, orgCode: ACME.code },
};

/** Checks a user object: the values known beforehand, the id and the picture by their form. */
export function checkUser(actual, sdk) {
  const { id, picture, ...rest } = actual;
  assert.match(id, /^kp_[0-9a-f]{32}$/);
  if (picture !== null && picture !== undefined) assert.match(picture, /^https:\/\//);
  assert.deepEqual(rest, user(sdk));
}

export function checkPermissions({ permissions, ...rest }) {
  assert.deepEqual([...permissions].sort(), PERMISSION_KEYS);
  assert.deepEqual(rest, { orgCode: ACME.code });
}

export function checkRoles(roles) {
  assert.deepEqual(roles.map(({ key, name }) => ({ key, name })), [{ key: 'chef', name: 'Chef' }]);
  for (const role of roles) {
    assert.deepEqual(Object.keys(role).sort(), ['id', 'key', 'name']);
    assert.match(role.id, /^[0-9a-z_-]{8,}$/);
  }
}

/** getFlag on the server. */
export function serverFlags(sdk) {
  // 2.3 leaves out the default and says "number"; 2.13 names the type of defaults only.
  const shape = (code, value, type, defaultValue, isDefault = false) =>
    sdk === '2.13'
      ? { code, value, is_default: isDefault, type: isDefault ? type : false, defaultValue }
      : { code, value, is_default: isDefault, ...(isDefault ? {} : { type: type === 'integer' ? 'number' : type }) };
  return {
    string: shape('theme', 'pink', 'string', 'system'),
    integer: shape('competitions_limit', 5, 'integer', 3),
    boolean: shape('is_dark_mode', true, 'boolean', false),
    absent: shape('no_such_flag', 'fallback', 'string', 'fallback', true),
    wrongType: { value: true },
    noDefault: { thrown: 'Flag no_such_flag was not found, and no default value has been provided' },
  };
}

/** getFlag in the browser: exactly the documented shape. */
export const browserFlags = {
  string: { code: 'theme', type: 'string', value: 'pink', is_default: false, defaultValue: 'system' },
  integer: { code: 'competitions_limit', type: 'integer', value: 5, is_default: false, defaultValue: 3 },
  boolean: { code: 'is_dark_mode', type: 'boolean', value: true, is_default: false, defaultValue: false },
  absent: { code: 'no_such_flag', type: 'string', value: 'fallback', is_default: true, defaultValue: 'fallback' },
  wrongType: { thrown: 'Flag theme is of type string - requested type boolean' },
};

const wrapped = (properties) => Object.fromEntries(Object.entries(properties).map(([key, v]) => [key, { v }]));
/** A property with no value is `{}` in a token. */
const withValue = (claim) => Object.fromEntries(Object.entries(claim).filter(([, value]) => Object.keys(value).length > 0));

function checkTimes(claims, names) {
  const now = Date.now() / 1000;
  for (const name of names) {
    assert.ok(Number.isInteger(claims[name]), `${name} is a whole number`);
    assert.ok(claims[name] <= now + 5, `${name} is not in the future`);
  }
  assert.ok(Number.isInteger(claims.exp) && claims.exp > now, 'exp is in the future');
}

export function checkAccessToken(claims, { issuer, app, sub }) {
  checkTimes(claims, ['iat']);
  assert.match(claims.jti, /^[0-9a-f-]{36}$/);
  checkRoles(claims.roles);
  assert.deepEqual([...claims.permissions].sort(), PERMISSION_KEYS);
  assert.deepEqual([...claims.aud].sort(), [...AUDIENCES].sort());
  assert.deepEqual([...claims.scp].sort(), ['email', 'offline', 'openid', 'profile']);
  assert.deepEqual(withValue(claims.organization_properties), wrapped(ACME.properties));
  assert.deepEqual(withValue(claims.user_properties), wrapped(ADA.properties));
  assert.deepEqual(claims.feature_flags, ADA_FLAGS);
  const { azp, email, iss, org_code, org_name } = claims;
  assert.deepEqual({ azp, email, iss, org_code, org_name, sub: claims.sub }, {
    azp: app.application.client_id, email: ADA.email, iss: issuer, org_code: ACME.code, org_name: ACME.name, sub,
  });
}

export function checkIdToken(claims, { issuer, app, sub, accessToken }) {
  checkTimes(claims, ['iat', 'auth_time', 'rat', 'updated_at']);
  assert.match(claims.jti, /^[0-9a-f-]{36}$/);
  const half = createHash('sha256').update(accessToken).digest().subarray(0, 16);
  assert.equal(claims.at_hash, half.toString('base64url'), 'at_hash fits the access token');
  assert.ok(Array.isArray(claims.aud) && claims.aud.includes(app.application.client_id));
  assert.deepEqual(withValue(claims.user_properties), wrapped(ADA.properties));
  const expected = {
    azp: app.application.client_id,
    email: ADA.email,
    email_verified: true,
    family_name: ADA.last_name,
    given_name: ADA.first_name,
    iss: issuer,
    name: `${ADA.first_name} ${ADA.last_name}`,
    org_codes: [ACME.code],
    organizations: [{ id: ACME.code, name: ACME.name }],
    phone_number: ADA.phone,
    preferred_username: ADA.username,
    sub,
  };
  assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, claims[key]])), expected);
}

/** The signature fits the one published key, and the header names it. */
export async function checkSignature(issuer, token) {
  const { keys } = await (await fetch(`${issuer}/.well-known/jwks.json`)).json();
  const [header, payload, signature] = token.split('.');
  const { alg, kid, typ } = JSON.parse(Buffer.from(header, 'base64url'));
  assert.deepEqual({ alg, kid, typ }, { alg: 'RS256', kid: keys[0].kid, typ: 'JWT' });
  const key = createPublicKey({ key: keys[0], format: 'jwk' });
  assert.ok(verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url')), 'the signature holds');
}
