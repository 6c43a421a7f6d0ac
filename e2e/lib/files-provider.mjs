// A third party whose tokens are kept for applications: `oidc-provider`, with refresh tokens that are replaced with each use,
// access tokens that live for seconds, and revocation.
import { createServer } from 'node:http';
import { freePort } from './processes.mjs';
import { SECRET } from './social-providers.mjs';

/** Access tokens live so many seconds. */
export const LIFETIME = 8;

export async function startFiles(redirectUri) {
  // Loaded here: when this file is read, the packages may not be installed yet.
  const { default: Provider } = await import('oidc-provider');
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'doorstep', client_secret: SECRET, redirect_uris: [redirectUri], response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token'], token_endpoint_auth_method: 'client_secret_basic',
    }],
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    features: { revocation: { enabled: true } },
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    clockTolerance: 0,
    ttl: { AccessToken: LIFETIME, RefreshToken: 3_600, Grant: 3_600, Session: 3_600, Interaction: 600, IdToken: 600 },
    pkce: { required: () => true },
    cookies: { keys: ['a key of the tests'] },
  });
  const counts = { exchanged: 0, refreshed: 0, revoked: 0 };
  provider.on('grant.success', (ctx) => {
    counts[ctx.oidc.params.grant_type === 'refresh_token' ? 'refreshed' : 'exchanged'] += 1;
  });
  const answer = provider.callback();
  const server = createServer((request, response) => {
    if (request.url.startsWith('/token/revocation')) counts.revoked += 1;
    return answer(request, response);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    issuer,
    counts,
    /** How the provider's own API answers whoever has an access token. */
    status: async (accessToken) =>
      (await fetch(`${issuer}/me`, { headers: { authorization: `Bearer ${accessToken}` } })).status,
    configuration: {
      provider: 'custom', client_id: 'doorstep', client_secret: SECRET, client_authentication: 'basic', scopes: ['openid'],
      authorization_url: `${issuer}/auth`, token_url: `${issuer}/token`, revocation_url: `${issuer}/token/revocation`, issuer,
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
