// The distribution's Chromium, driven by Playwright.
import { existsSync } from 'node:fs';

export function findChromium() {
  const candidates = process.env.CHROMIUM ? [process.env.CHROMIUM] : ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
  const found = candidates.find(existsSync);
  if (!found) {
    throw new Error(`There is no Chromium at ${candidates.join(' or ')}: install the package chromium or name it in CHROMIUM.`);
  }
  return found;
}

export async function launch(executablePath) {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: false,
    args: [
      '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  });
}
