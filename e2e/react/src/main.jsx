import { KindeProvider, useKindeAuth } from '@kinde-oss/kinde-auth-react';
import React, { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

// Where the product and this page are is known only when both run: the page that
// serves this script says so.
const { domain, clientId, orgCode } = window.e2e;
const here = window.location.origin;

/** Every function of the hook, under its own name. */
async function everything(kinde) {
  const [token, accessToken] = [await kinde.getToken(), await kinde.getAccessToken()];
  return {
    user: kinde.user,
    getToken: token,
    getAccessToken: accessToken,
    getIdToken: await kinde.getIdToken(),
    getUserProfile: await kinde.getUserProfile(),
    getOrganization: await kinde.getOrganization(),
    getUserOrganizations: await kinde.getUserOrganizations(),
    getPermission: {
      granted: await kinde.getPermission('eat:tacos'),
      missing: await kinde.getPermission('fly:planes'),
    },
    getPermissions: await kinde.getPermissions(),
    getFlag: {
      string: await kinde.getFlag('theme'),
      integer: await kinde.getFlag('competitions_limit'),
      boolean: await kinde.getFlag('is_dark_mode'),
    },
    getRoles: await kinde.getRoles(),
    getClaim: await kinde.getClaim('iss'),
  };
}

function App() {
  const kinde = useKindeAuth();
  const [results, setResults] = useState(null);
  useEffect(() => {
    if (kinde.isAuthenticated) everything(kinde).then(setResults, (error) => setResults({ thrown: error.message }));
    else setResults(null);
  }, [kinde.isAuthenticated, kinde.user?.id]);
  return (
    <main>
      <pre id="state">
        {JSON.stringify({
          isLoading: kinde.isLoading,
          isAuthenticated: kinde.isAuthenticated,
          email: kinde.user?.email ?? null,
        })}
      </pre>
      <button id="login" onClick={() => kinde.login()}>Sign in</button>
      <button id="login-org" onClick={() => kinde.login({ orgCode })}>Sign in to the organization</button>
      <button id="register" onClick={() => kinde.register()}>Register</button>
      <button id="logout" onClick={() => kinde.logout()}>Sign out</button>
      {results && <pre id="results">{JSON.stringify(results, null, 1)}</pre>}
    </main>
  );
}

createRoot(document.getElementById('root')).render(
  <KindeProvider domain={domain} clientId={clientId} redirectUri={here} logoutUri={here}>
    <App />
  </KindeProvider>,
);
