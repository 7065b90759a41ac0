import { z } from 'zod';

const secret = z
  .string()
  .regex(/^[0-9a-f]{64,}$/i, 'wants hex, at least 32 bytes')
  .transform((hex) => Buffer.from(hex, 'hex'));
const flag = z.enum(['true', 'false']).transform((word) => word === 'true');

const schema = z.object({
  PORTAL_HOST: z.string().min(1).default('127.0.0.1'),
  PORTAL_PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  API_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4000'),
  PUBLIC_PORTAL_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  PORTAL_SECRET: secret,
  COMMUNITY: z.string().min(1).default('vardashen'),
  DEMO: flag.default(false),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  SHUTDOWN_SECONDS: z.coerce.number().int().min(1).max(600).default(10),
  TRUSTED_PROXIES: z.string().default(''),
});

export type PortalConfig = ReturnType<typeof parseConfig>;

export interface ConfigVariable {
  name: string;
  description: string;
  default?: string;
  secret?: true;
}

export const configVariables: readonly ConfigVariable[] = [
  { name: 'PORTAL_HOST', description: 'Address that the portal listens on', default: '127.0.0.1' },
  { name: 'PORTAL_PORT', description: 'Port of the public portal', default: '3000' },
  { name: 'API_URL', description: 'Where the portal finds the API', default: 'http://127.0.0.1:4000' },
  {
    name: 'PUBLIC_PORTAL_URL',
    description: 'Address of the portal as citizens see it; it stands in the QR code',
    default: 'http://localhost:3000',
  },
  {
    name: 'PORTAL_SECRET',
    description:
      'Hex, 32 bytes or more: seals cookies and form state, signs forwarded client addresses; the API holds the same',
    secret: true,
  },
  { name: 'COMMUNITY', description: 'Key of the community that this portal serves', default: 'vardashen' },
  { name: 'DEMO', description: 'true shows the banner of a trial system', default: 'false' },
  { name: 'LOG_LEVEL', description: 'trace, debug, info, warn, error, fatal or silent', default: 'info' },
  { name: 'SHUTDOWN_SECONDS', description: 'How long a stopping process waits for open requests', default: '10' },
  {
    name: 'TRUSTED_PROXIES',
    description: 'Addresses or subnets, by comma, of reverse proxies whose X-Forwarded-For is believed; empty for none',
    default: '',
  },
];

/** Throws with the names of all variables at fault; never with their values. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Configuration of the portal is not usable. ${faults.join('; ')}`);
  }
  const values = parsed.data;
  return {
    host: values.PORTAL_HOST,
    port: values.PORTAL_PORT,
    apiUrl: values.API_URL.replace(/\/+$/, ''),
    publicUrl: values.PUBLIC_PORTAL_URL.replace(/\/+$/, ''),
    secret: values.PORTAL_SECRET,
    community: values.COMMUNITY,
    demo: values.DEMO,
    logLevel: values.LOG_LEVEL,
    shutdownSeconds: values.SHUTDOWN_SECONDS,
    trustedProxies: values.TRUSTED_PROXIES.split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  };
}
