// The built-in inbox of `doorstep dev`.
import { until } from './processes.mjs';

export class Inbox {
  #issuer;
  #used = new Set();

  constructor(issuer) {
    this.#issuer = issuer;
  }

  async messages(address) {
    const response = await fetch(`${this.#issuer}/dev/inbox.json?to=${encodeURIComponent(address)}`);
    if (!response.ok) throw new Error(`the inbox answered ${response.status}`);
    return (await response.json()).messages;
  }

  /** The newest code sent to `address` that no scenario has used yet. */
  async code(address) {
    const message = await until(`a code for ${address}`, async () =>
      (await this.messages(address)).find(({ id, code }) => code && !this.#used.has(id)));
    this.#used.add(message.id);
    return message.code;
  }
}
