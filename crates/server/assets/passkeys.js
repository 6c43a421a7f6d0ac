// Passkeys: asks the browser for one, and posts its answer as a form. Pages work without this script: what needs it is
// hidden until it runs.
(() => {
  'use strict';

  const bytes = (text) => {
    const padded = text.replace(/-/g, '+').replace(/_/g, '/').padEnd(Math.ceil(text.length / 4) * 4, '=');
    return Uint8Array.from(atob(padded), (char) => char.charCodeAt(0));
  };
  const text = (buffer) => {
    const chars = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
    return btoa(chars).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  };

  // What PublicKeyCredential.parse…OptionsFromJSON and toJSON do, for browsers that do not have them yet.
  const asked = (json) => {
    const options = JSON.parse(json);
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    for (const known of options.excludeCredentials ?? []) known.id = bytes(known.id);
    return options;
  };
  const answered = (credential) => {
    const { response } = credential;
    const parts = { clientDataJSON: text(response.clientDataJSON) };
    if (response.attestationObject) parts.attestationObject = text(response.attestationObject);
    if (response.authenticatorData) parts.authenticatorData = text(response.authenticatorData);
    if (response.signature) parts.signature = text(response.signature);
    if (response.userHandle) parts.userHandle = text(response.userHandle);
    const rawId = text(credential.rawId);
    return JSON.stringify({ id: rawId, rawId, type: credential.type, clientExtensionResults: {}, response: parts });
  };

  const form = document.querySelector('form[data-passkey]');
  if (!form || !window.PublicKeyCredential || !navigator.credentials) return;
  const { passkey: kind, options } = form.dataset;
  const button = form.querySelector('button');
  const failure = form.querySelector('[role=status]');
  let waiting = new AbortController();

  const send = (credential) => {
    form.elements.p_passkey.value = answered(credential);
    form.submit();
  };
  const ask = async (extra) => {
    const request = { publicKey: asked(options), signal: waiting.signal, ...extra };
    const credential = await navigator.credentials[kind](request);
    if (credential) send(credential);
  };

  button.addEventListener('click', async (event) => {
    event.preventDefault();
    waiting.abort();
    waiting = new AbortController();
    failure.hidden = true;
    button.disabled = true;
    try {
      await ask({});
    } catch {
      failure.hidden = false;
      offer();
    }
    button.disabled = false;
  });

  // Passkeys among what the browser fills in: nothing is shown until the visitor chooses one.
  const offer = async () => {
    if (kind !== 'get' || !(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
    const { signal } = waiting;
    if (signal.aborted) waiting = new AbortController();
    ask({ mediation: 'conditional' }).catch(() => {});
  };

  form.hidden = false;
  document.querySelectorAll('[data-passkey-unsupported]').forEach((element) => { element.hidden = true; });
  document.querySelectorAll('[data-passkey-supported]').forEach((element) => { element.hidden = false; });
  offer();
})();
