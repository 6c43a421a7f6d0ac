// Compares what the Management API answers with the contract (openapi/contract.json).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';

const contract = JSON.parse(readFileSync(new URL('../../openapi/contract.json', import.meta.url), 'utf8'));

/** Parts of the contract by pointer, checked as JSON Schema 2020-12, which OpenAPI 3.1 is made of. */
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(contract, 'contract');

const matchers = Object.entries(contract.paths).map(([path, methods]) => ({
  path,
  methods,
  pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
}));

/** Where another document outranks the contract: the answer as the contract would have it. */
const ON_PURPOSE = {
  // Numbers, as RFC 7662 and the SDKs that read them want (ADR 8).
  'post /oauth2/introspect': ({ exp, iat, ...rest }) => ({ exp: String(exp), iat: String(iat), ...rest }),
};

const pointer = (...parts) => parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).map(encodeURIComponent).join('/');

/** Asserts that a successful answer is one the contract knows: its status, its type, its shape. */
export async function checkAnswer(method, url, response) {
  const { pathname } = new URL(url);
  const found = matchers.find(({ pattern, methods }) => pattern.test(pathname) && methods[method]);
  assert.ok(found, `the contract has no ${method} ${pathname}`);
  const what = `${method} ${found.path}`;
  const known = found.methods[method].responses[response.status];
  assert.ok(known, `${what} answered ${response.status}, which the contract does not have`);
  const schema = known.content?.['application/json']?.schema ?? known.content?.['application/json; charset=utf-8']?.schema;
  if (!schema) return;
  assert.match(response.headers.get('content-type') ?? '', /^application\/json/, what);
  const kind = known.content['application/json'] ? 'application/json' : 'application/json; charset=utf-8';
  const at = pointer('paths', found.path, method, 'responses', String(response.status), 'content', kind, 'schema');
  const validate = ajv.compile({ $ref: `contract#/${at}` });
  const answer = await response.clone().json();
  const body = ON_PURPOSE[what]?.(answer) ?? answer;
  assert.ok(validate(body), `${what}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(body)}`);
}

/** Every operation of the contract. */
export const operations = Object.entries(contract.paths)
  .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
