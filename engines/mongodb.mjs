import { answersTcp, until } from './probes.mjs';
import { venvScript } from './python.mjs';

/** `{ hello: 1, $db: 'admin' }` as BSON in an OP_MSG (opcode 2013): the first thing every driver says. */
function hello() {
  const int32 = (/** @type {number} */ value) => Buffer.from(Int32Array.of(value).buffer);
  const body = Buffer.concat([
    Buffer.from('\x10hello\0'),
    int32(1),
    Buffer.from('\x02$db\0'),
    int32(6),
    Buffer.from('admin\0\0'),
  ]);
  const document = Buffer.concat([int32(body.length + 4), body]);
  const rest = Buffer.concat([int32(1), int32(0), int32(2013), int32(0), Buffer.from([0]), document]);
  return Buffer.concat([int32(rest.length + 4), rest]);
}

/**
 * SecantusDB: MongoDB's wire protocol over WiredTiger, for trials and tests. It calls itself a replica set of one, without which
 * drivers offer neither transactions nor change streams.
 * @param {{ dataDir: string, logFile: string, port: number }} setting
 */
export function mongodb({ dataDir, logFile, port }) {
  const host = '127.0.0.1';
  const { command, args } = venvScript('secantusd-py');
  return {
    url: `mongodb://${host}:${port}/hamaynq?directConnection=true`,
    /** @type {import('./program.mjs').Program} */
    program: {
      name: 'mongodb',
      command,
      args: [
        ...args,
        '--host',
        host,
        '--port',
        String(port),
        '--storage-path',
        dataDir,
        '--log-level',
        'WARNING',
        '--cache-size',
        process.env.TRIAL_CACHE || '256M',
        '--sync-on-commit',
      ],
      logFile,
      ready: (signal) => until(() => answersTcp({ host, port }, hello()), signal),
      graceMs: 20_000,
    },
  };
}
