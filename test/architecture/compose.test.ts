import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { configVariables as ofApi, readConfig as readApiConfig } from '../../api/config.ts';
import { inRoot } from '../../engines/root.mjs';
import { configVariables as ofLauncher } from '../../engines/variables.mjs';
import { configVariables as ofPortal, parseConfig as readPortalConfig } from '../../portal/config.ts';
import { configVariables as ofWorkers, readConfig as readWorkerConfig } from '../../workers/config.ts';

interface Variable {
  name: string;
  description: string;
  default?: string | undefined;
  secret?: boolean | undefined;
}
interface Service {
  image: string;
  environment?: Record<string, string | number>;
  networks: string[];
  ports?: string[];
}

const text = (path: string) => (existsSync(inRoot(path)) ? readFileSync(inRoot(path), 'utf8') : '');
const composeText = text('docker-compose.yml');
const services: Record<string, Service> = parse(composeText, { merge: true }).services;
const service = (name: string) => services[name] as Service;
const used = [...composeText.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => String(name));
const described: Variable[] = [...ofApi, ...ofWorkers, ...ofPortal, ...ofLauncher];
const example = new Map(
  [...text('.env.example').matchAll(/^#?([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name, value]) => [String(name), value]),
);

/** As compose would fill it in; what has no default gets a value of the right shape. */
const filled = (name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(service(name).environment ?? {}).map(([key, value]) => [
      key,
      String(value).replace(/\$\{(\w+)(?::-([^}]*))?[^}]*\}/g, fill),
    ]),
  );
const fill = (_: string, name: string, preset?: string) =>
  preset ?? (name.endsWith('_URL') ? 'https://e.am' : 'ab'.repeat(32));

const parts = {
  api: { variables: ofApi, read: readApiConfig },
  migrate: { variables: ofApi, read: readApiConfig },
  worker: { variables: ofWorkers, read: readWorkerConfig },
  portal: { variables: ofPortal, read: readPortalConfig },
};

describe.each(Object.entries(parts))('the service %s', (name, { variables, read }) => {
  test('is given only variables that it describes', () => {
    const known = variables.map((variable) => variable.name);
    expect(Object.keys(service(name).environment ?? {}).filter((key) => !known.includes(key))).toEqual([]);
  });

  test('accepts what compose gives it', () => {
    expect(() => read(filled(name))).not.toThrow();
  });
});

test('every variable of the compose file stands in .env.example', () => {
  expect(used.filter((name) => !example.has(name))).toEqual([]);
});

test('every described variable stands in .env.example, with its default', () => {
  expect(described.map(({ name }) => name).filter((name) => !example.has(name))).toEqual([]);
  const wrong = [...example].filter(([name, value]) => {
    const about = described.filter((variable) => variable.name === name);
    return about.length > 0 && !about.some(({ default: preset = '' }) => preset === value);
  });
  expect(wrong).toEqual([]);
});

test('.env.example gives away no secret', () => {
  const secrets = [...example].filter(([name]) => /SECRET|PASSWORD|KEY$|TOKEN/.test(name));
  expect(secrets.length).toBeGreaterThan(5);
  expect(secrets.filter(([, value]) => value !== '')).toEqual([]);
});

test('.env.example names nothing that nobody reads', () => {
  const read = new Set([...described.map(({ name }) => name), ...used]);
  expect([...example.keys()].filter((name) => !read.has(name))).toEqual([]);
});

test('the table in the README lists the same variables', () => {
  const rows = [...text('README.md').matchAll(/^\| `([A-Z][A-Z0-9_]*)`\s*\|/gm)].map(([, name]) => String(name));
  expect(rows.sort()).toEqual([...example.keys()].sort());
});

test('the portal reaches no engine, and no engine is published', () => {
  const engines = ['mongodb', 'redis', 'postgresql', 'temporal'];
  expect(service('portal').networks).toEqual(['front']);
  for (const engine of engines) expect(service(engine)).toMatchObject({ networks: ['engines'] });
  expect(engines.filter((engine) => service(engine).ports)).toEqual([]);
});

test('what is published listens on loopback only, for the proxy in front of it', () => {
  const ports = Object.values(services).flatMap(({ ports: published = [] }) => published);
  expect(ports.length).toBeGreaterThan(0);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});

test('every image is pinned to a version or built here', () => {
  const images = Object.values(services).map(({ image }) => image);
  expect(images.filter((image) => !/:(\d|local$)/.test(image))).toEqual([]);
});
