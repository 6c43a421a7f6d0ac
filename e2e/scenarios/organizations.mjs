// Which organization somebody signs in to.
import assert from 'node:assert/strict';
import { asks, chooseOrganization, fill, offeredOrganizations, register, signInWithPassword } from '../lib/hosted.mjs';
import { forEachNext } from '../lib/scenario.mjs';
import { ACME, ADA, BOB, GLOBEX } from '../lib/seed.mjs';

const founder = (app, name) => ({ email: `${name}.${app.name}@founders.example.test`, first_name: 'Fay', last_name: 'Founder' });

export default [
  ...forEachNext('a member of several organizations chooses one', 'email:password', async (t, app) => {
    await t.follow(app, 'login');
    await signInWithPassword(t.page, BOB);
    assert.deepEqual((await offeredOrganizations(t.page)).sort(), [ACME.code, GLOBEX.code].sort());
    t.isHosted();
    await chooseOrganization(t.page, GLOBEX.code);
    await t.arrives(app, '/dashboard');
    const { email, orgCode, orgName } = await t.json('session');
    assert.deepEqual({ email, orgCode, orgName }, { email: BOB.email, orgCode: GLOBEX.code, orgName: GLOBEX.name });
    await t.open(app, '/server');
    const result = await t.json('server');
    assert.deepEqual([...result.getUserOrganizations.orgCodes].sort(), [ACME.code, GLOBEX.code].sort());
    assert.equal(result.getPermission.granted.isGranted, true, 'the roles are those at the chosen organization');
  }),

  ...forEachNext('sign in to a given organization, then switch without a prompt', 'email:password', async (t, app) => {
    await t.follow(app, 'login-org');
    await signInWithPassword(t.page, BOB);
    await t.arrives(app, '/dashboard');
    assert.equal((await t.json('session')).orgCode, GLOBEX.code);

    const before = t.documents.length;
    await t.follow(app, 'login-other-org');
    await t.arrives(app, '/dashboard');
    assert.equal((await t.json('session')).orgCode, ACME.code);
    assert.deepEqual(t.shownPages(before), [], 'no page of the product is shown on the way');
  }),

  ...forEachNext('an organization without membership lets nobody in', 'email:password', async (t, app) => {
    await t.follow(app, 'login-closed-org');
    await signInWithPassword(t.page, ADA);
    t.isHosted();
    assert.ok((await t.page.locator('h1').first().innerText()).length > 0);
    assert.equal((await t.session(app)).isAuthenticated, false);
  }),

  ...forEachNext('create an organization with a name while registering', 'email:otp', async (t, app) => {
    const person = founder(app, 'named');
    await t.follow(app, 'create-org');
    await register(t.page, t.world.inbox, person);
    await t.arrives(app, '/dashboard');
    const { email, orgCode, orgName } = await t.json('session');
    assert.deepEqual({ email, orgName }, { email: person.email, orgName: 'Hurlstone' });
    assert.match(orgCode, /^org_[0-9a-f]{11}$/);
    await t.open(app, '/server');
    const { orgs } = (await t.json('server')).getUserOrganizations;
    assert.ok(orgs.some(({ code, name }) => code === orgCode && name === 'Hurlstone'));

    // Signed in already, the founder needs no second sign-in for a second organization.
    await t.follow(app, 'create-unnamed-org');
    await asks(t.page, 'p_org_name');
    await fill(t.page, { p_org_name: 'Second Works' });
    await t.arrives(app, '/dashboard');
    const second = await t.json('session');
    assert.deepEqual({ email: second.email, orgName: second.orgName }, { email: person.email, orgName: 'Second Works' });
    assert.notEqual(second.orgCode, orgCode);
  }),

  ...forEachNext('create an organization and give its name on the way', 'email:otp', async (t, app) => {
    const person = founder(app, 'unnamed');
    await t.follow(app, 'create-unnamed-org');
    await register(t.page, t.world.inbox, person);
    await asks(t.page, 'p_org_name');
    t.isHosted();
    await fill(t.page, { p_org_name: `Works of ${app.name}` });
    await t.arrives(app, '/dashboard');
    const { email, orgName } = await t.json('session');
    assert.deepEqual({ email, orgName }, { email: person.email, orgName: `Works of ${app.name}` });
  }),
];
