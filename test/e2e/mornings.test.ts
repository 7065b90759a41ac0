import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { type House, openHouse } from '../support/house.ts';
import { morningOfClerk } from './mornings/clerk.ts';
import { morningOfHead } from './mornings/head.ts';
import { type Office, openOffice } from './mornings/office.ts';
import { morningOfSecretary } from './mornings/secretary.ts';

let house: House;
let browser: Browser;
let office: Office;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  office = await openOffice(house, browser);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
}, 60_000);

/** Two cores shared with everything else make a browser slow, never wrong. */
const patience = 240_000;

describe('a morning in Armenian, in a browser', () => {
  test('of a clerk', () => morningOfClerk(office), patience);
  test('of a secretary', () => morningOfSecretary(office), patience);
  test('of a head', () => morningOfHead(office), patience);
});
