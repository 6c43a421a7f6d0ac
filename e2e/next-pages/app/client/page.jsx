'use client';

import { useKindeBrowserClient } from '@kinde-oss/kinde-auth-nextjs';
import { Json } from '../json';

/** Every property and function of the browser client, under its own name. */
function everything(k) {
  const attempt = (call) => {
    try {
      return call();
    } catch (error) {
      return { thrown: error.message };
    }
  };
  return {
    isAuthenticated: k.isAuthenticated,
    isLoading: k.isLoading,
    error: k.error ?? null,
    user: k.user,
    getUser: k.getUser(),
    organization: k.organization,
    getOrganization: k.getOrganization(),
    userOrganizations: k.userOrganizations,
    getUserOrganizations: k.getUserOrganizations(),
    getPermission: {
      granted: k.getPermission('eat:tacos'),
      missing: k.getPermission('fly:planes'),
    },
    permissions: k.permissions,
    getPermissions: k.getPermissions(),
    getFlag: {
      string: k.getFlag('theme', 'system', 's'),
      integer: k.getFlag('competitions_limit', 3, 'i'),
      boolean: k.getFlag('is_dark_mode', false, 'b'),
      absent: k.getFlag('no_such_flag', 'fallback', 's'),
      wrongType: attempt(() => k.getFlag('theme', true, 'b')),
    },
    getBooleanFlag: k.getBooleanFlag('is_dark_mode', false),
    getIntegerFlag: k.getIntegerFlag('competitions_limit', 3),
    getStringFlag: k.getStringFlag('theme', 'system'),
    featureFlags: k.featureFlags,
    accessToken: k.accessToken,
    getAccessToken: k.getAccessToken(),
    accessTokenRaw: k.accessTokenRaw,
    getAccessTokenRaw: k.getAccessTokenRaw(),
    getToken: k.getToken(),
    idToken: k.idToken,
    getIdToken: k.getIdToken(),
    idTokenRaw: k.idTokenRaw,
    getIdTokenRaw: k.getIdTokenRaw(),
    getClaim: {
      access: k.getClaim('iss'),
      id: k.getClaim('preferred_username', 'id_token'),
    },
  };
}

export default function Client() {
  const kinde = useKindeBrowserClient();
  if (kinde.isLoading) return <p>Loading</p>;
  return (
    <main>
      <h1 id="page">client</h1>
      <button id="refresh-data" onClick={() => kinde.refreshData()}>Refresh data</button>
      <Json id="client" value={kinde.isAuthenticated ? everything(kinde) : { isAuthenticated: false }} />
    </main>
  );
}
