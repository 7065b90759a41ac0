import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort, rememberedPorts, requireFree } from '../../engines/ports.mjs';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'ports-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

async function occupy(port: number) {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

test('an engine finds its port again', async () => {
  const first = await rememberedPorts(dataDir, ['temporal', 'redis']);
  expect(await rememberedPorts(dataDir, ['temporal', 'redis'])).toEqual(first);
});

test('a remembered port that somebody has taken is given up', async () => {
  const { redis, temporal } = await rememberedPorts(dataDir, ['temporal', 'redis']);
  const server = await occupy(redis);
  const second = await rememberedPorts(dataDir, ['temporal', 'redis']);
  server.close();
  expect(second.redis).not.toBe(redis);
  expect(second.temporal).toBe(temporal);
});

test('a taken port is told with the variable that changes it', async () => {
  const port = await freePort();
  const server = await occupy(port);
  await expect(requireFree('API_PORT', String(port))).rejects.toThrow(`Port ${port} is taken`);
  server.close();
  await once(server, 'close');
  await expect(requireFree('API_PORT', String(port))).resolves.toBeUndefined();
});
