import type { Connection } from 'mongoose';
import { readConfig } from '../config.ts';
import { connect } from './connection.ts';
import { migrations } from './migrations.ts';

/** Brings the database to this release; what was done before stands in `migrations` and is not done again. */
export async function migrate(connection: Connection): Promise<number[]> {
  const done = connection.collection<{ _id: number; name: string; at: Date }>('migrations');
  const known = new Set((await done.find().toArray()).map(({ _id }) => _id));
  const due = migrations.filter(({ version }) => !known.has(version));
  for (const { version, name, up } of due) {
    await up(connection);
    await done.updateOne({ _id: version }, { $setOnInsert: { name, at: new Date() } }, { upsert: true });
  }
  return due.map(({ version }) => version);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const connection = await connect(readConfig(process.env).mongodbUri);
  try {
    console.log(`migrations run: ${(await migrate(connection)).join(', ') || 'none'}`);
  } finally {
    await connection.close();
  }
}
