import { z } from 'zod';
import { caseTaskQueue } from '../workflows/contract/case.ts';

/** Every variable the workers read, for `.env.example` and the README's table. */
export const configVariables = [
  { name: 'MONGODB_URI', description: 'MongoDB with the record; the database name is part of it' },
  { name: 'REDIS_URL', description: 'Redis or Valkey for side work and live updates' },
  { name: 'TEMPORAL_ADDRESS', description: 'Temporal frontend, host:port' },
  { name: 'TEMPORAL_NAMESPACE', description: 'Namespace of this installation', default: 'default' },
  { name: 'TEMPORAL_TLS_CERT', description: 'Client certificate (PEM file) for mTLS to Temporal', default: '' },
  { name: 'TEMPORAL_TLS_KEY', description: 'Key (PEM file) of the client certificate', default: '' },
  { name: 'TEMPORAL_TLS_CA', description: 'Certificate authority (PEM file) of the Temporal server', default: '' },
  { name: 'CASE_TASK_QUEUE', description: 'Task queue of the case workflows', default: caseTaskQueue },
  { name: 'WORKFLOW_BUNDLE', description: 'Prebuilt workflow code', default: 'build/workflow-bundle.js' },
  {
    name: 'MAX_CACHED_WORKFLOWS',
    description: 'Live cases kept in memory; size it above the hot ones',
    default: '2000',
  },
  { name: 'WORKER_HEALTH_HOST', description: 'Address the health check listens on', default: '127.0.0.1' },
  { name: 'WORKER_HEALTH_PORT', description: 'Port of the health check and metrics; 0 picks one', default: '4100' },
  { name: 'PUBLIC_PORTAL_URL', description: 'Portal address that letters link to', default: 'http://localhost:3000' },
  {
    name: 'PUBLIC_ADMIN_URL',
    description: 'Back-office address that mails to staff link to',
    default: 'http://localhost:4000/admin/',
  },
  {
    name: 'SMTP_URL',
    description: 'smtp(s)://user:password@host:port; empty keeps mails in the outbox page',
    default: '',
    secret: true,
  },
  { name: 'MAIL_FROM', description: 'Sender of mails', default: 'Hamaynq <no-reply@localhost>' },
  { name: 'QUEUE_PREFIX', description: 'Prefix of the side work queues in Redis', default: 'hamaynq' },
  {
    name: 'CLAIM_LEASE_HOURS',
    description: 'After so many hours without its holder at the case, a claimed task goes back to its queue',
    default: '8',
  },
  {
    name: 'OCR_LANGUAGES',
    description: 'Languages that scans are read in, as tesseract names them; those not installed are left out',
    default: 'hye+eng+rus',
  },
  {
    name: 'SEALS_DIR',
    description: 'Folder of the electronic seals, `<community>.p12` (PKCS#12, RSA); without one acts are not sealed',
    default: '',
  },
  { name: 'SEALS_PASSPHRASE', description: 'Passphrase of the seals', default: '', secret: true },
  {
    name: 'OFFICE_PROGRAM',
    description: 'LibreOffice, by name or path, which draws previews of office files; without it there are none',
    default: 'soffice',
  },
  {
    name: 'CLAMD_ADDRESS',
    description:
      'clamd, which looks for malware in every file, as host:port or the path of its socket; empty scans nothing',
    default: '',
  },
  { name: 'LOG_LEVEL', description: 'trace, debug, info, warn or error', default: 'info' },
  { name: 'SHUTDOWN_SECONDS', description: 'How long running work may take to end at a stop', default: '10' },
];

const optionalFile = z.string().default('');

const schema = z.object({
  MONGODB_URI: z.string().min(1),
  REDIS_URL: z.string().min(1),
  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  TEMPORAL_TLS_CERT: optionalFile,
  TEMPORAL_TLS_KEY: optionalFile,
  TEMPORAL_TLS_CA: optionalFile,
  CASE_TASK_QUEUE: z.string().default(caseTaskQueue),
  WORKFLOW_BUNDLE: z.string().default('build/workflow-bundle.js'),
  MAX_CACHED_WORKFLOWS: z.coerce.number().int().positive().default(2000),
  WORKER_HEALTH_HOST: z.string().default('127.0.0.1'),
  WORKER_HEALTH_PORT: z.coerce.number().int().min(0).default(4100),
  PUBLIC_PORTAL_URL: z.url().default('http://localhost:3000'),
  PUBLIC_ADMIN_URL: z.url().default('http://localhost:4000/admin/'),
  SMTP_URL: z.string().default(''),
  MAIL_FROM: z.string().default('Hamaynq <no-reply@localhost>'),
  QUEUE_PREFIX: z.string().default('hamaynq'),
  CLAIM_LEASE_HOURS: z.coerce.number().positive().default(8),
  OCR_LANGUAGES: z
    .string()
    .regex(/^[a-z_]+(\+[a-z_]+)*$/)
    .default('hye+eng+rus'),
  SEALS_DIR: z.string().default(''),
  SEALS_PASSPHRASE: z.string().default(''),
  OFFICE_PROGRAM: z.string().default('soffice'),
  CLAMD_ADDRESS: z.string().default(''),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error']).default('info'),
  SHUTDOWN_SECONDS: z.coerce.number().positive().default(10),
});

export type WorkerConfig = z.infer<typeof schema>;

/** Throws with the names of the variables at fault, never with their values. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): WorkerConfig {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`configuration: ${faults.join('; ')}`);
}
