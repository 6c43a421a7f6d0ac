// The Management API, called by a program with every scope.
import assert from 'node:assert/strict';

export class Management {
  #issuer;
  #token;

  /** With a token for the application `Manager`. */
  static async open({ issuer, seed }) {
    const { client_id, client_secret } = seed.application('Manager');
    const body = new URLSearchParams({
      grant_type: 'client_credentials', client_id, client_secret, audience: `${issuer}/api`,
    });
    const response = await fetch(`${issuer}/oauth2/token`, { method: 'POST', body });
    assert.equal(response.status, 200, await response.clone().text());
    const management = new Management();
    management.#issuer = issuer;
    management.#token = (await response.json()).access_token;
    return management;
  }

  /** Calls an operation, which must succeed; gives its JSON. */
  async call(method, path, body) {
    const response = await fetch(`${this.#issuer}/api/v1/${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    assert.ok(response.ok, `${method} ${path}: ${response.status} ${await response.clone().text()}`);
    return response.json();
  }
}
