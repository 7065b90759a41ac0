import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { connect, filesOf } from '../../api/db/connection.ts';
import { ownDatabase, ownName } from '../support/engines.ts';
import startEngines from '../support/global-setup.mjs';
import stopEngines from '../support/global-teardown.mjs';

/** A large file sent in parts: throughput beside the bare GridFS driver in turns of one run, and what the API grows by. */
const megabyte = 1024 * 1024;
const size = Number(process.env.MEGABYTES ?? 1024) * megabyte;
const partSize = 64 * megabyte;
const block = randomBytes(megabyte);
block.write('%PDF-1.7\n');
block.write('%%EOF\n', block.length - 6);

await startEngines();
const api = fork(new URL('upload-api.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
const [{ url }] = (await once(api, 'message')) as [{ url: string }];
const record = await connect(ownDatabase(ownName('bench-gridfs')));

function* blocks(bytes: number) {
  for (let left = bytes; left > 0; left -= block.length) yield block.subarray(0, left);
}

async function bare(bytes: number): Promise<number> {
  const started = performance.now();
  await pipeline(Readable.from(blocks(bytes)), filesOf(record).openUploadStream('bare'));
  return bytes / megabyte / ((performance.now() - started) / 1000);
}

async function throughApi(bytes: number): Promise<number> {
  const headers = { 'Tus-Resumable': '1.0.0', 'Upload-Secret': 's'.repeat(43) };
  const started = performance.now();
  const { headers: begun } = await fetch(`${url}/communities/vardashen/uploads/resumable`, {
    method: 'POST',
    headers: { ...headers, 'Upload-Length': String(bytes) },
  });
  const place = new URL(begun.get('location') ?? '', url);
  for (let offset = 0; offset < bytes; offset += partSize) {
    const length = Math.min(partSize, bytes - offset);
    const response = await fetch(place, {
      method: 'PATCH',
      headers: {
        ...headers,
        'Upload-Offset': String(offset),
        'Content-Type': 'application/offset+octet-stream',
      },
      body: Readable.toWeb(Readable.from(blocks(length))) as ReadableStream,
      duplex: 'half',
    } as RequestInit);
    if (!response.ok) throw new Error(await response.text());
  }
  return bytes / megabyte / ((performance.now() - started) / 1000);
}

const residentMb = ({ pid }: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

// Once before the count: what code and buffers take at all is not what a large file adds.
await throughApi(128 * megabyte);
await bare(32 * megabyte);
const before = residentMb(api);
let peak = before;
const watch = setInterval(() => {
  peak = Math.max(peak, residentMb(api));
}, 50);
const own = await throughApi(size);
clearInterval(watch);
const driver = await bare(size);
console.log(
  `${size / megabyte} MB in parts: ${own.toFixed(1)} MB/s, bare driver ${driver.toFixed(1)} MB/s, ratio ${(own / driver).toFixed(2)}; API ${before.toFixed(0)} MB before, at most ${peak.toFixed(0)} MB: grown by ${(peak - before).toFixed(0)} MB`,
);

await record.dropDatabase();
await record.close();
api.disconnect();
await once(api, 'exit');
await stopEngines();
