import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from './json-file.mjs';

/**
 * @typedef {{ username: string, password: string, role: string, department?: string }} Login
 * @typedef {{ community: string, logins: Login[], others?: { community: string, logins: Login[] }[] }} Demo
 */

/**
 * What the seed left for people to sign in with.
 * @param {string} dataDir
 * @returns {Demo}
 */
export const demoLogins = (dataDir) => readJson(join(dataDir, 'demo-logins.json'), { community: '', logins: [] });

/** @param {string} dataDir */
const demoFile = (dataDir) => join(dataDir, 'demo.json');

/**
 * For scripts and tests: where the trial runs, who may sign in, and which processes it is.
 * @param {string} dataDir
 * @param {{ API_URL: string, PUBLIC_PORTAL_URL: string }} environment
 * @param {Record<string, number | null>} pids
 */
export function writeDemoFile(dataDir, environment, pids) {
  const { API_URL: api, PUBLIC_PORTAL_URL: portal } = environment;
  writeJson(demoFile(dataDir), { api, portal, ...demoLogins(dataDir), pids });
}

/**
 * The file is there only while the house is open.
 * @param {string} dataDir
 */
export const removeDemoFile = (dataDir) => rmSync(demoFile(dataDir), { force: true });
