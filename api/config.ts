import { z } from 'zod';

interface Variable {
  readonly description: string;
  readonly schema: z.ZodType;
  readonly default?: string;
  readonly secret?: true;
}

const port = z.coerce.number().int().min(0).max(65_535);
const whole = z.coerce.number().int().positive();
const hours = z.coerce.number().positive();
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const optional = z.string().min(1).optional();
const secret = z.string().min(32);

/** Every variable that the API reads. An empty value counts as not set. */
const variables = {
  MONGODB_URI: {
    description: 'MongoDB connection string with the database name',
    schema: z.string().min(1),
    default: 'mongodb://127.0.0.1:27017/hamaynq',
    secret: true,
  },
  REDIS_URL: {
    description: 'Redis or Valkey',
    schema: z.string().min(1),
    default: 'redis://127.0.0.1:6379',
    secret: true,
  },
  TEMPORAL_ADDRESS: {
    description: 'Temporal frontend, host:port',
    schema: z.string().min(1),
    default: '127.0.0.1:7233',
  },
  TEMPORAL_NAMESPACE: { description: 'Temporal namespace', schema: z.string().min(1), default: 'default' },
  TEMPORAL_TLS_CERT: {
    description: 'Path of the client certificate (PEM) for mTLS towards Temporal',
    schema: optional,
  },
  TEMPORAL_TLS_KEY: { description: 'Path of the client key (PEM) for mTLS towards Temporal', schema: optional },
  TEMPORAL_TLS_CA: {
    description: 'Path of the authority (PEM) that signed the certificate of Temporal',
    schema: optional,
  },
  CASE_TASK_QUEUE: {
    description: 'Temporal task queue of the cases; the same for API and workers',
    schema: z.string().min(1),
    default: 'hamaynq-cases',
  },
  API_HOST: { description: 'Address that the API listens on', schema: z.string().min(1), default: '127.0.0.1' },
  API_PORT: { description: 'Port of the API and of the back-office at /admin/', schema: port, default: '4000' },
  APP_SECRET: {
    description: 'At least 32 characters; tracking codes derive from it, so it must never change',
    schema: secret,
    secret: true,
  },
  PORTAL_SECRET: {
    description: 'At least 32 characters, shared with the portal, which signs the client addresses that it forwards',
    schema: secret,
    secret: true,
  },
  PUBLIC_PORTAL_URL: {
    description: 'Address of the portal as citizens see it',
    schema: z.url(),
    default: 'http://localhost:3000',
  },
  PUBLIC_API_URL: {
    description: 'Address of the API as other programs see it: OParl names all that it tells by it, for ever',
    schema: z.url().transform((url) => url.replace(/\/+$/, '')),
    default: 'http://localhost:4000/api/v1',
  },
  DATA_DIR: { description: 'Where a trial keeps its files', schema: z.string().min(1), default: '.data' },
  DEMO: {
    description: 'true in a trial: demo data may be seeded and the outbox shows the words of mails',
    schema: flag,
    default: 'false',
  },
  LOG_LEVEL: {
    description: 'trace, debug, info, warn, error, fatal or silent',
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    default: 'info',
  },
  UPLOAD_STAGING_DIR: {
    description: 'Where files that are sent in parts wait for their last; without one, `staging` in DATA_DIR',
    schema: optional,
  },
  UPLOAD_MAX_MB: { description: 'Largest file in MB', schema: whole, default: '25' },
  CASE_MAX_FILES: { description: 'How many files one case may hold', schema: whole, default: '300' },
  CASE_MAX_MB: { description: 'How many MB the files of one case may have in all', schema: whole, default: '2000' },
  SIGNATURE_AUTHORITIES: {
    description:
      'PEM file of the authorities whose certificates officials sign with, and of their lists of revoked ones (X509 CRL); with one, signed originals by others are refused',
    schema: optional,
  },
  CLAMD_ADDRESS: {
    description:
      'clamd, which looks for malware in every file, as host:port or the path of its socket; empty scans nothing',
    schema: optional,
  },
  SHUTDOWN_SECONDS: { description: 'How long running requests get to end at a stop', schema: whole, default: '15' },
  CLAIM_LEASE_HOURS: {
    description: 'After so many hours without its holder at the case, a claimed task goes back to its queue',
    schema: hours,
    default: '8',
  },
  WORKFLOW_BUNDLE: {
    description: 'Path of the built workflow bundle, for replays',
    schema: z.string().min(1),
    default: 'build/workflow-bundle.js',
  },
  ADMIN_DIR: { description: 'Directory of the built back-office', schema: z.string().min(1), default: 'build/admin' },
  METRICS_TOKEN: {
    description: 'Bearer token for /metrics; without one only loopback may read it',
    schema: z.string().min(16).optional(),
    secret: true,
  },
} as const satisfies Record<string, Variable>;

type Environment = { [Name in keyof typeof variables]: z.output<(typeof variables)[Name]['schema']> };
type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Rest}`
  ? `${Lowercase<Head>}${Capitalize<CamelCase<Rest>>}`
  : Lowercase<Name>;

/** `MONGODB_URI` is `config.mongodbUri`. */
export type Config = { readonly [Name in keyof Environment as CamelCase<Name>]: Environment[Name] };

/** For `.env.example` and the documentation. */
export const configVariables = Object.entries(variables as Record<string, Variable>).map(
  ([name, { description, default: preset, secret: isSecret }]) => ({
    name,
    description,
    default: preset,
    secret: isSecret,
  }),
);

/** Throws with every variable that is wrong by its name; never says a value. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const faults: string[] = [];
  const entries = Object.entries(variables as Record<string, Variable>).map(([name, variable]) => {
    const parsed = variable.schema.safeParse(environment[name] || variable.default);
    if (!parsed.success) faults.push(`${name}: ${variable.description}`);
    return [camelCase(name), parsed.data];
  });
  if (faults.length > 0) throw new Error(`Configuration is wrong or missing:\n  ${faults.join('\n  ')}`);
  return Object.fromEntries(entries) as Config;
}

const camelCase = (name: string): string =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
