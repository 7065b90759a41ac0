import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's Chromium: the one without windows of its own, if it is there, draws pages for a third less work. */
const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** The one that `CHROMIUM_PATH` names, or what is installed; asks nothing of the outside world. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path)) ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
