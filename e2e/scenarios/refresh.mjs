// Data that change while somebody is signed in.
import assert from 'node:assert/strict';
import { signInWithPassword } from '../lib/hosted.mjs';
import { forEachNext, scenario } from '../lib/scenario.mjs';
import { ADA, ERIN } from '../lib/seed.mjs';

/** Changes Erin's permissions, city and organizations, runs `body`, and puts them back. */
async function whileChanged(t, body) {
  const { seed, product } = t.world;
  const before = structuredClone(seed.user(ERIN.email));
  await seed.change(product, () => {
    const erin = seed.user(ERIN.email);
    erin.properties.kp_usr_city = 'Broome';
    erin.organizations[0].permissions = ['fly:planes'];
    erin.organizations[0].roles = ['reader', 'chef'];
  });
  try {
    await body();
  } finally {
    await seed.change(product, () => Object.assign(seed.user(ERIN.email), before));
  }
}

async function signIn(t, app, person) {
  await t.follow(app, 'login');
  await signInWithPassword(t.page, person);
  await t.arrives(app, '/dashboard');
}

const server = async (t, app) => {
  await t.open(app, '/server');
  return t.json('server');
};

export default [
  ...forEachNext('changed data show after refreshTokens, not before', 'email:password', async (t, app) => {
    await signIn(t, app, ERIN);
    const old = await server(t, app);
    assert.deepEqual(old.getPermissions.permissions, ['read:books']);
    assert.equal(old.getUser.properties.city, 'Perth');

    await whileChanged(t, async () => {
      const unrefreshed = await server(t, app);
      assert.deepEqual(unrefreshed.getPermissions, old.getPermissions, 'tokens in hand say what they said');

      await t.open(app, '/api/refresh');
      assert.deepEqual(JSON.parse(await t.page.locator('body').innerText()), { refreshed: true });
      const fresh = await server(t, app);
      assert.deepEqual([...fresh.getPermissions.permissions].sort(), ['eat:tacos', 'fly:planes', 'premium:enter', 'read:books']);
      assert.deepEqual(fresh.getRoles.map(({ key }) => key).sort(), ['chef', 'reader']);
      assert.equal(fresh.getUser.properties.city, 'Broome');
      assert.equal(fresh.getOrganization.orgCode, old.getOrganization.orgCode, 'the organization stays');
      assert.notEqual(fresh.getAccessTokenRaw, old.getAccessTokenRaw);
    });
  }),

  ...scenario('next-latest: refreshData in the browser brings changed data', 'email:password', async (t) => {
    const app = t.world.apps['next-latest'];
    await signIn(t, app, ERIN);
    await t.open(app, '/client');
    assert.equal((await t.json('client')).getUser.properties.city, 'Perth');
    await whileChanged(t, async () => {
      await t.press('refresh-data');
      await t.page.locator('#client', { hasText: 'Broome' }).waitFor();
      assert.equal((await t.json('client')).getPermission.granted.isGranted, true);
    });
  }),

  ...scenario('next-latest: middleware renews tokens about to run out', 'email:password', async (t) => {
    const { seed, product, apps } = t.world;
    const app = apps['next-latest'];
    const lifetime = (seconds) => seed.change(product, () => {
      const application = seed.application('Next latest');
      if (seconds) application.access_token_lifetime = seconds;
      else application.access_token_lifetime = 86_400;
    });
    // The SDK renews what has less than 20 seconds left.
    await lifetime(19);
    let first;
    try {
      await signIn(t, app, ADA);
      first = (await server(t, app)).getAccessTokenRaw;
    } finally {
      await lifetime(null);
    }
    await t.open(app, '/protected');
    await t.arrives(app, '/protected');
    const second = await server(t, app);
    assert.notEqual(second.getAccessTokenRaw, first);
    assert.ok(second.getAccessToken.exp - second.getAccessToken.iat > 20);
  }),
];
