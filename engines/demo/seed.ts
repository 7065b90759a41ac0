import { join } from 'node:path';
import { readConfig } from '../../api/config.ts';
import { connect } from '../../api/db/connection.ts';
import { migrate } from '../../api/db/migrate.ts';
import { modelsOf } from '../../api/db/models.ts';
import { demoLogins } from './logins.ts';
import { seedRecord } from './seed-record.ts';
import { seedSeals } from './seed-seals.ts';

const config = readConfig(process.env);
if (!config.demo) {
  console.error('Demo data is for trials only: set DEMO=true.');
  process.exit(1);
}
const { SEALS_PASSPHRASE } = process.env;
if (SEALS_PASSPHRASE) await seedSeals(join(config.dataDir, 'seals'), SEALS_PASSPHRASE);
const connection = await connect(config.mongodbUri);
try {
  await migrate(connection);
  await seedRecord(modelsOf(connection), demoLogins(config.dataDir));
} finally {
  await connection.close();
}
