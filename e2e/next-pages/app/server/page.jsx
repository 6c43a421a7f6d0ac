import { getKindeServerSession } from '@kinde-oss/kinde-auth-nextjs/server';
import { Json } from '../json';

export const dynamic = 'force-dynamic';

/** Every function of the server session, under the call that made it. */
async function everything() {
  const s = getKindeServerSession();
  const thrown = (error) => ({ thrown: error.message });
  return {
    isAuthenticated: await s.isAuthenticated(),
    getUser: await s.getUser(),
    getOrganization: await s.getOrganization(),
    getUserOrganizations: await s.getUserOrganizations(),
    getPermission: {
      granted: await s.getPermission('eat:tacos'),
      missing: await s.getPermission('fly:planes'),
    },
    getPermissions: await s.getPermissions(),
    getFlag: {
      string: await s.getFlag('theme', 'system', 's'),
      integer: await s.getFlag('competitions_limit', 3, 'i'),
      boolean: await s.getFlag('is_dark_mode', false, 'b'),
      absent: await s.getFlag('no_such_flag', 'fallback', 's'),
      wrongType: await s.getFlag('theme', true, 'b'),
      noDefault: await s.getFlag('no_such_flag').catch(thrown),
    },
    getBooleanFlag: await s.getBooleanFlag('is_dark_mode', false),
    getIntegerFlag: await s.getIntegerFlag('competitions_limit', 3),
    getStringFlag: await s.getStringFlag('theme', 'system'),
    getAccessToken: await s.getAccessToken(),
    getAccessTokenRaw: await s.getAccessTokenRaw(),
    getIdToken: await s.getIdToken(),
    getIdTokenRaw: await s.getIdTokenRaw(),
    getClaim: {
      access: await s.getClaim('iss'),
      id: await s.getClaim('preferred_username', 'id_token'),
    },
    getRoles: await s.getRoles(),
  };
}

export default async function Server() {
  return (
    <main>
      <h1 id="page">server</h1>
      <Json id="server" value={await everything()} />
    </main>
  );
}
