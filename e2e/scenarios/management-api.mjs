// The official client of the Management API.
import { scenario } from '../lib/scenario.mjs';

export default [
  ...scenario('management API: the official client calls every one of its methods', 'email:password', async (t) => {
    // Loaded here: when this file is read, the packages may not be installed yet.
    const { callEveryMethod } = await import('../lib/every-method.mjs');
    await callEveryMethod(t);
  }),
];
