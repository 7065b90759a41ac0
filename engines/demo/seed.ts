import { readConfig } from '../../api/config.ts';
import { connect } from '../../api/db/connection.ts';
import { migrate } from '../../api/db/migrate.ts';
import { modelsOf } from '../../api/db/models.ts';
import { demoLogins } from './logins.ts';
import { seedRecord } from './seed-record.ts';

const config = readConfig(process.env);
if (!config.demo) {
  console.error('Demo data is for trials only: set DEMO=true.');
  process.exit(1);
}
const connection = await connect(config.mongodbUri);
try {
  await migrate(connection);
  await seedRecord(modelsOf(connection), demoLogins(config.dataDir));
} finally {
  await connection.close();
}
