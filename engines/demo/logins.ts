import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../workflows/domain/roles.ts';
import { type DemoPerson, staff } from './staff.ts';

export interface DemoLogin {
  readonly username: string;
  readonly password: string;
  readonly role: Role;
  readonly department?: string;
}
export interface DemoLogins {
  readonly community: string;
  readonly logins: readonly DemoLogin[];
  readonly others: readonly { readonly community: string; readonly logins: readonly DemoLogin[] }[];
}

/** Passwords are made once and kept for the owner of the directory alone. */
export function demoLogins(dataDir: string): DemoLogins {
  const path = join(dataDir, 'demo-logins.json');
  const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DemoLogins) : undefined;
  const known = new Map(
    [kept, ...(kept?.others ?? [])]
      .flatMap((one) => one?.logins ?? [])
      .map(({ username, password }) => [username, password]),
  );
  const [first, ...others] = Object.entries(staff).map(([community, people]) => ({
    community,
    logins: people.map((person) => login(person, known.get(person.username) ?? randomBytes(12).toString('base64url'))),
  }));
  if (!first) throw new Error('no staff');
  const logins = { ...first, others };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(path, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 });
  return logins;
}

const login = ({ username, role, department }: DemoPerson, password: string): DemoLogin => ({
  username,
  password,
  role,
  ...(department && { department }),
});
