// Identity providers of companies, as other people's software has them: SimpleSAMLphp (Debian's package, run by `php -S`),
// and the npm packages samlify and wsfed behind a page with one button.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answers, freePort, start } from './processes.mjs';

const require = createRequire(import.meta.url);
const keys = join(dirname(fileURLToPath(import.meta.url)), '../../crates/testkit/src/idp/keys');
const pem = (name) => readFileSync(join(keys, name), 'utf8');
/** The key and certificate of every provider here. */
const KEY = pem('provider.key.pem');
const CERTIFICATE = pem('provider.cert.pem');
/** Ours: requests are signed with it, and assertions encrypted for it. */
export const OURS = { key: pem('ours.key.pem'), certificate: pem('ours.cert.pem') };

const body = (request) => new Promise((resolve, reject) => {
  let text = '';
  request.on('data', (chunk) => { text += chunk; });
  request.on('end', () => resolve(new URLSearchParams(text)));
  request.on('error', reject);
});

const escaped = (text) => String(text ?? '').replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const page = (content) => `<!doctype html><html lang="en"><title>Company</title><link rel="icon" href="data:,"><body>${content}`;

/** A form with a button, which posts fields somewhere. */
const form = (action, fields, button) => page(`<form method="post" action="${escaped(action)}">${
  Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`).join('')
}<button>${button}</button></form>`);

async function serve(handle) {
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const server = createServer(async (request, response) => {
    try {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      await handle(request, response, new URL(request.url, site), site);
    } catch (error) {
      response.statusCode = 500;
      response.end(page(escaped(error.stack)));
    }
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { site, close: () => server.close() };
}

/** A provider made of samlify. `person` says who signs in; `isEncrypted` whether assertions are encrypted for us. */
export async function startSamlify({ person, isEncrypted = false }) {
  const samlify = require('samlify');
  samlify.setSchemaValidator({ validate: async () => 'not checked here' });
  const server = await serve(async (request, response, url, site) => {
    const idp = samlify.IdentityProvider({
      entityID: `${site}/metadata`,
      privateKey: KEY,
      signingCert: CERTIFICATE,
      isAssertionEncrypted: isEncrypted,
      dataEncryptionAlgorithm: 'http://www.w3.org/2009/xmlenc11#aes256-gcm',
      keyEncryptionAlgorithm: 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
      requestSignatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
      nameIDFormat: ['urn:oasis:names:tc:SAML:2.0:nameid-format:persistent'],
      singleSignOnService: ['redirect', 'post'].map((binding) => ({
        Binding: samlify.Constants.namespace.binding[binding], Location: `${site}/sso`,
      })),
      wantAuthnRequestsSigned: server.wantsSigned ?? false,
      loginResponseTemplate: {
        context: samlify.SamlLib.defaultLoginResponseTemplate.context,
        attributes: [
          ['email', 'email'], ['givenName', 'first'], ['sn', 'last'],
        ].map(([name, valueTag]) => ({
          name, valueTag: `user.${valueTag}`, nameFormat: 'urn:oasis:names:tc:SAML:2.0:attrname-format:basic', valueXsiType: 'xs:string',
        })),
      },
    });
    if (url.pathname === '/metadata') {
      response.end(idp.getMetadata());
      return;
    }
    const sp = samlify.ServiceProvider({ metadata: server.us });
    const posted = request.method === 'POST' ? Object.fromEntries(await body(request)) : null;
    const query = Object.fromEntries(url.searchParams);
    // Who is asked to sign somebody in says for whom; who begins by itself says nothing.
    let asked = null;
    if (url.pathname === '/sso') {
      const octetString = ['SAMLRequest', 'RelayState', 'SigAlg'].filter((name) => name in query)
        .map((name) => `${name}=${encodeURIComponent(query[name])}`).join('&');
      asked = await idp.parseLoginRequest(sp, posted ? 'post' : 'redirect', { query, body: posted, octetString });
    }
    const now = new Date();
    const later = new Date(now.getTime() + 300_000).toISOString();
    const acs = sp.entityMeta.getAssertionConsumerService('post');
    const replaced = (template) => {
      const id = `_${now.getTime()}${Math.random().toString(16).slice(2)}`;
      const values = {
        ID: id, AssertionID: `${id}a`, Destination: acs, Audience: sp.entityMeta.getEntityID(), SubjectRecipient: acs,
        Issuer: idp.entityMeta.getEntityID(), IssueInstant: now.toISOString(), StatusCode: 'urn:oasis:names:tc:SAML:2.0:status:Success',
        ConditionsNotBefore: now.toISOString(), ConditionsNotOnOrAfter: later, SubjectConfirmationDataNotOnOrAfter: later,
        NameIDFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent', NameID: person.id,
        InResponseTo: asked?.extract.request.id, 'user.email': person.email, 'user.first': person.first, 'user.last': person.last,
        attrUserEmail: person.email, attrUserFirst: person.first, attrUserLast: person.last,
      };
      const statement = `<saml:AuthnStatement AuthnInstant="${now.toISOString()}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>`;
      const context = samlify.SamlLib.replaceTagsByValue(template.replace('{AuthnStatement}', statement), values);
      return { id, context };
    };
    const made = await idp.createLoginResponse(sp, asked, 'post', person, replaced, true);
    const fields = { SAMLResponse: made.context };
    const relayState = posted?.RelayState ?? query.RelayState;
    if (relayState !== undefined) fields.RelayState = relayState;
    response.end(form(acs, fields, `Sign in as ${person.first}`));
  });
  return server;
}

/** A provider made of wsfed. */
export async function startWsFed({ person }) {
  const wsfed = require('wsfed');
  let signedOut = 0;
  const idp = await serve(async (request, response, url, site) => {
    // The package signs nobody out: that is one redirect.
    if (url.searchParams.get('wa') === 'wsignout1.0') {
      signedOut += 1;
      response.writeHead(302, { location: url.searchParams.get('wreply') }).end();
      return;
    }
    // The package is written for Express.
    Object.assign(request, { query: Object.fromEntries(url.searchParams), originalUrl: request.url, user: {
      id: person.id, displayName: person.first, emails: [{ value: person.email }], name: { givenName: person.first, familyName: person.last },
    } });
    response.set = (name, value) => response.setHeader(name, value);
    const failed = (error) => { throw error; };
    if (url.pathname === '/FederationMetadata/2007-06/FederationMetadata.xml') {
      request.protocol = 'http';
      request.get = (name) => request.headers[name.toLowerCase()];
      response.send = (text) => response.end(text);
      wsfed.metadata({ issuer: 'urn:company', cert: CERTIFICATE, endpointPath: '/wsfed' })(request, response, failed);
      return;
    }
    const auth = wsfed.auth({
      issuer: 'urn:company', cert: CERTIFICATE, key: KEY,
      getPostURL: (realm, reply, _, done) => done(null, reply),
      responseHandler: (_, postUrl, wctx, wresult) => {
        response.end(form(postUrl, { wa: 'wsignin1.0', wctx, wresult }, `Sign in as ${person.first}`));
      },
    });
    auth(request, response, failed);
  });
  return Object.assign(idp, { timesSignedOut: () => signedOut });
}

/** Debian's SimpleSAMLphp. `us` is our metadata's entity id and reply address; assertions are encrypted for us. */
export async function startSimpleSaml({ folder, log, person, password }) {
  const www = '/usr/share/simplesamlphp/www';
  if (!existsSync(www)) throw new Error('SimpleSAMLphp is missing: install the packages simplesamlphp and php-cli.');
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const config = join(folder, 'config');
  for (const name of ['config/metadata', 'cert', 'log', 'data', 'tmp']) mkdirSync(join(folder, name), { recursive: true });
  const php = (value) => {
    if (Array.isArray(value)) return `[${value.map(php).join(', ')}]`;
    if (value !== null && typeof value === 'object') return `[${Object.entries(value).map(([key, each]) => `'${key}' => ${php(each)}`).join(', ')}]`;
    return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value);
  };
  const write = (name, text) => writeFileSync(join(config, name), `<?php\n${text}\n`);
  writeFileSync(join(folder, 'cert/provider.key.pem'), KEY);
  writeFileSync(join(folder, 'cert/provider.cert.pem'), CERTIFICATE);
  write('config.php', `$config = ${php({
    baseurlpath: `${site}/`, certdir: `${folder}/cert/`, loggingdir: `${folder}/log/`, datadir: `${folder}/data/`, tempdir: `${folder}/tmp`,
    secretsalt: 'a-salt-of-the-tests', 'auth.adminpassword': 'nobody-signs-in-here', timezone: 'UTC', 'enable.saml20-idp': true,
    'module.enable': { core: true, saml: true, exampleauth: true }, 'store.type': 'phpsession', 'session.cookie.secure': false,
    'session.cookie.samesite': 'Lax', 'session.phpsession.cookiename': 'SimpleSAML', 'session.phpsession.savepath': `${folder}/tmp`,
    'language.available': ['en'], 'language.default': 'en', 'logging.handler': 'file', 'logging.level': 5, 'showerrors': true,
    'metadata.sources': [{ type: 'flatfile', directory: `${config}/metadata` }], 'theme.use': 'default', 'trusted.url.domains': [`localhost:${port}`],
  })};`);
  write('authsources.php', `$config = ${php({
    admin: ['core:AdminPassword'],
  })};\n$config['example'] = ['exampleauth:UserPass', ${php(`${person.id}:${password}`)} => ${php({
    uid: [person.id], email: [person.email], givenName: [person.first], sn: [person.last],
  })}];`);
  write('metadata/saml20-idp-hosted.php', `$metadata['__DYNAMIC:1__'] = ${php({
    host: '__DEFAULT__', privatekey: 'provider.key.pem', certificate: 'provider.cert.pem', auth: 'example',
    'signature.algorithm': 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  })};`);
  write('metadata/saml20-sp-remote.php', '');
  const started = start('SimpleSAMLphp', 'php', ['-S', `127.0.0.1:${port}`, '-t', www], {
    log, env: { ...process.env, SIMPLESAMLPHP_CONFIG_DIR: config },
  });
  await answers(`${site}/saml2/idp/metadata.php?output=xhtml`, started);
  const metadata = await (await fetch(`${site}/saml2/idp/metadata.php`)).text();
  return {
    site,
    metadata,
    entityId: `${site}/saml2/idp/metadata.php`,
    /** Tells it who we are. */
    knows({ entityId, acs }) {
      const certificate = OURS.certificate.split('\n').filter((line) => !line.startsWith('-')).join('');
      write('metadata/saml20-sp-remote.php', `$metadata[${php(entityId)}] = ${php({
        AssertionConsumerService: acs, NameIDFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
        'simplesaml.nameidattribute': 'uid', 'saml20.sign.response': true, 'saml20.sign.assertion': true,
        'assertion.encryption': true, certData: certificate,
        'validate.authnrequest': true,
      })};`);
    },
  };
}
