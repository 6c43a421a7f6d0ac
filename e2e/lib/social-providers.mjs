// Identity providers of the npm registry, each where a well-known one would be: `oidc-provider` as Google and as GitLab,
// `oauth2-mock-server` as Microsoft.
import { createServer } from 'node:http';
import { freePort } from './processes.mjs';

export const SECRET = 'a-secret-between-the-two-of-us-0123456789';
export const TENANT = '72f988bf-86f1-41af-91ab-2d7cd011db47';

const listen = (server, port) => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));

/** A provider at which whoever signs in with a name has the address of that name. */
async function startOidc(redirectUri, { inIdToken, names }) {
  // Loaded here: when this file is read, the packages may not be installed yet.
  const { default: Provider } = await import('oidc-provider');
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const claims = (sub) => ({
    sub, email: `${sub}@provider.example.test`, email_verified: true, name: `${names[0]} ${names[1]}`,
    given_name: names[0], family_name: names[1], picture: 'https://pictures.example.test/a.png',
  });
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'doorstep', client_secret: SECRET, redirect_uris: [redirectUri], response_types: ['code'],
      grant_types: ['authorization_code'], token_endpoint_auth_method: 'client_secret_post',
    }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'given_name', 'family_name', 'picture'] },
    conformIdTokenClaims: !inIdToken,
    findAccount: (_, sub) => ({ accountId: sub, claims: () => claims(sub) }),
    pkce: { required: () => true },
    cookies: { keys: ['a key of the tests'] },
  });
  const server = createServer(provider.callback());
  await listen(server, port);
  return { issuer, server };
}

/** A provider that asks nothing: whoever comes is the person that `person` names. */
async function startMicrosoft() {
  const { OAuth2Server } = await import('oauth2-mock-server');
  const port = await freePort();
  const mock = new OAuth2Server();
  await mock.issuer.keys.generate('RS256');
  await mock.start(port, '127.0.0.1');
  const base = `http://localhost:${port}`;
  mock.issuer.url = `${base}/${TENANT}/v2.0`;
  const microsoft = {
    base,
    person: { oid: '00000000-0000-0000-66f3-3332eca7ea81', name: 'Mia Sommer' },
    close: () => mock.stop(),
  };
  mock.service.on('beforeTokenSigning', (token) => {
    Object.assign(token.payload, { tid: TENANT, ...microsoft.person });
  });
  return microsoft;
}

/** All three, and what their connections need. */
export async function startIdentityProviders(issuer) {
  const redirectUri = `${issuer}/login/callback`;
  const [google, gitlab, microsoft] = await Promise.all([
    startOidc(redirectUri, { inIdToken: true, names: ['Greta', 'Ogle'] }),
    startOidc(redirectUri, { inIdToken: false, names: ['Gil', 'Labs'] }),
    startMicrosoft(),
  ]);
  const client = { client_id: 'doorstep', client_secret: SECRET };
  const { base } = microsoft;
  return {
    google, gitlab, microsoft,
    options: {
      google: { ...client, issuer: google.issuer },
      gitlab: { ...client, issuer: gitlab.issuer },
      microsoft: {
        ...client, issuer: `${base}/{tenant}/v2.0`, authorization_url: `${base}/authorize`, token_url: `${base}/token`, jwks_url: `${base}/jwks`,
      },
    },
    async close() {
      for (const { server } of [google, gitlab]) {
        server.close();
        server.closeAllConnections();
      }
      await microsoft.close();
    },
  };
}
