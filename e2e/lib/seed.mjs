// What exists before anybody signs in, and the changes made while they are signed in.
import { createHash, randomBytes } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';

export const ACME = {
  code: 'org_ac3e0000001',
  name: 'Acme Corp',
  handle: 'acme',
  properties: {
    kp_org_city: 'Hobart',
    kp_org_country: 'AU',
    kp_org_industry: 'Robotics',
    kp_org_postcode: '7000',
    kp_org_state_region: 'Tasmania',
    kp_org_street_address: '1 Salamanca Place',
    kp_org_street_address_2: 'Level 2',
  },
};
export const GLOBEX = { code: 'org_910be000002', name: 'Globex', handle: 'globex', properties: { kp_org_city: 'Oslo' } };
/** Nobody is a member, and nobody may become one. */
export const CLOSED = { code: 'org_c105ed00003', name: 'Closed Club', handle: 'closed', is_allow_registrations: false };

export const AUDIENCES = ['https://api.example.test', 'https://reports.example.test'];

const PASSWORD = 'a long walk by the sea 41';
const member = (organization, roles, permissions = []) => ({ code: organization.code, roles, permissions });
const person = (first, last, organizations, more = {}) => ({
  email: `${first.toLowerCase()}@people.example.test`,
  password: PASSWORD,
  first_name: first,
  last_name: last,
  properties: {},
  organizations,
  ...more,
});

/** Everything a profile can hold; a cook at Acme with one permission of her own. */
export const ADA = person('Ada', 'Lovelace', [member(ACME, ['chef'], ['write:books'])], {
  username: 'ada',
  phone: '+61466043123',
  properties: {
    kp_usr_city: 'London',
    kp_usr_industry: 'Computing',
    kp_usr_job_title: 'Analyst',
    kp_usr_middle_name: 'King',
    kp_usr_postcode: 'W1',
    kp_usr_salutation: 'Countess',
    kp_usr_state_region: 'Greater London',
    kp_usr_street_address: '12 St James Square',
    kp_usr_street_address_2: 'Rear building',
  },
});
/** A member of two organizations. */
export const BOB = person('Bob', 'Noyce', [member(ACME, ['reader']), member(GLOBEX, ['chef'])]);
/** A member who may not enter the premium page. */
export const CAROL = person('Carol', 'Shaw', [member(ACME, ['reader'])]);
/** Somebody whose data change while signed in. */
export const ERIN = person('Erin', 'Gee', [member(ACME, ['reader'])], { properties: { kp_usr_city: 'Perth' } });
/** Somebody who mistypes the password. */
export const WALT = person('Walt', 'Bell', [member(ACME, ['reader'])]);

export const PERMISSIONS = {
  chef: ['eat:tacos', 'premium:enter'],
  reader: ['read:books'],
  newcomer: ['read:menu'],
};

/** People who sign in by a code: one per scenario, since codes may not be asked for in quick succession. */
export const codeUser = (name) => person(name, 'Coder', [member(ACME, ['reader'])]);
export const CODE_USERS = ['Una', 'Vera', 'Wim', 'Xeno', 'Yara', 'Zoe'].map(codeUser);

const application = (name, type, site, more = {}) => ({
  client_id: randomBytes(16).toString('hex'),
  client_secret: type === 'spa' ? null : randomBytes(25).toString('hex'),
  name,
  type,
  redirect_uris: [type === 'spa' ? site : `${site}/api/auth/kinde_callback`],
  logout_uris: [site],
  homepage_uri: site,
  login_uri: type === 'spa' ? site : `${site}/api/auth/login`,
  connections: ['email:otp'],
  audiences: AUDIENCES,
  ...more,
});

/** A program that may do everything in the Management API. */
const manager = (issuer) => ({
  client_id: randomBytes(16).toString('hex'),
  client_secret: randomBytes(25).toString('hex'),
  name: 'Manager',
  type: 'm2m',
  audiences: [`${issuer}/api`],
});

/** The document the product takes over at its start. */
export function firstSeed(sites, issuer) {
  return {
    applications: [
      application('Next 14', 'reg', sites.next14),
      application('Next latest', 'reg', sites['next-latest']),
      application('React', 'spa', sites.react),
      application('Probe', 'reg', sites.probe, { redirect_uris: [`${sites.probe}/callback`], audiences: [...AUDIENCES, `${issuer}/api`] }),
      manager(issuer),
    ],
    apis: [
      { name: 'Example API', audience: AUDIENCES[0], scopes: [] },
      { name: 'Reports', audience: AUDIENCES[1], scopes: [] },
    ],
    organizations: [ACME, GLOBEX, CLOSED],
    permissions: [...Object.values(PERMISSIONS).flat(), 'write:books', 'fly:planes'].map((key) => ({ key, name: key })),
    roles: Object.entries(PERMISSIONS).map(([key, permissions]) => ({
      key,
      name: key[0].toUpperCase() + key.slice(1),
      permissions,
      is_default_role: key === 'newcomer',
    })),
    feature_flags: [
      {
        key: 'theme', name: 'Theme', type: 'str', default_value: 'system', allow_override_level: 'usr',
        environment_value: 'light', organization_values: { [ACME.code]: 'pink' },
      },
      {
        key: 'competitions_limit', name: 'Competitions', type: 'int', default_value: 3, allow_override_level: 'org',
        environment_value: 5,
      },
      {
        key: 'is_dark_mode', name: 'Dark mode', type: 'bool', default_value: false, allow_override_level: 'usr',
        user_values: { [ADA.email]: true },
      },
      { key: 'is_onboarding', name: 'Onboarding', type: 'bool', default_value: false, allow_override_level: 'env' },
    ],
    users: [ADA, BOB, CAROL, ERIN, WALT, ...CODE_USERS],
  };
}

/** The flags as Ada's access token at Acme shows them: user over organization over environment over default. */
export const ADA_FLAGS = {
  theme: { t: 's', v: 'pink' },
  competitions_limit: { t: 'i', v: 5 },
  is_dark_mode: { t: 'b', v: true },
  is_onboarding: { t: 'b', v: false },
};

/** The seed file: written at once, and again at every change; the product follows. */
export class Seed {
  constructor(file, document) {
    this.file = file;
    this.document = document;
    this.hash = this.write();
  }

  write() {
    const text = JSON.stringify(this.document, null, 1);
    writeFileSync(`${this.file}.new`, text);
    renameSync(`${this.file}.new`, this.file);
    return createHash('sha256').update(text).digest('hex');
  }

  /** Changes the document and waits until the product has taken the change over. */
  async change(product, mutate) {
    mutate(this.document);
    const hash = this.write();
    if (hash === this.hash) return;
    this.hash = hash;
    await product.applied(hash);
  }

  /** Switches every application to one way of signing in. */
  useMethod(product, method) {
    return this.change(product, (document) => {
      for (const each of document.applications) if (each.type !== 'm2m') each.connections = [method];
    });
  }

  application(name) {
    return this.document.applications.find((application) => application.name === name);
  }

  user(email) {
    return this.document.users.find((user) => user.email === email);
  }
}
