import { randomUUID } from 'node:crypto';
import { hashPassword } from '../../../api/modules/session/passwords.ts';
import type {
  ActionRequest,
  ApplicationReceipt,
  ApplicationRequest,
  CaseView,
  Problem,
  Session,
  Upload,
} from '../../../workflows/contract/http.ts';
import type { Role } from '../../../workflows/domain/roles.ts';
import { type House, visitor } from './house.ts';

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** One call; the body is JSON, or nothing. */
export async function call<T = Problem>(
  house: House,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: unknown } = {},
): Promise<Answer<T>> {
  const response = await fetch(house.url + path, {
    method,
    headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : undefined) as T };
}

export const password = 'a long enough pass phrase';
let hash: Promise<string> | undefined;

export interface Person {
  readonly id: string;
  readonly username: string;
  readonly headers: Record<string, string>;
}

interface NewPerson {
  readonly role: Role;
  readonly community?: string;
  readonly department?: string;
  readonly settlements?: string[];
}

/** Somebody on the staff, not signed in. */
export async function hire(
  { services }: House,
  { role, community = 'vardashen', department, settlements = [] }: NewPerson,
): Promise<{ id: string; username: string }> {
  hash ??= hashPassword(password);
  const id = randomUUID();
  const username = `${role}-${id.slice(0, 8)}`;
  await services.models.users.create({
    _id: id,
    community,
    username,
    passwordHash: await hash,
    name: `${role} of ${community}`,
    roles: [role],
    ...(department && { department }),
    settlements,
    language: 'hy',
    active: true,
  });
  return { id, username };
}

/** Somebody on the staff, signed in: the headers carry cookie and token. */
export async function signedIn(house: House, person: NewPerson): Promise<Person> {
  const { id, username } = await hire(house, person);
  const answer = await call<Session>(house, 'POST', '/session', { headers: visitor(), body: { username, password } });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { id, username, headers: { Cookie: cookie, 'X-CSRF-Token': answer.body.csrfToken, 'Accept-Language': 'en' } };
}

/** A PDF as far as its bytes tell. */
export const pdf = (words = 'deed'): Blob => new Blob([`%PDF-1.7\n${words}\n%%EOF\n`], { type: 'application/pdf' });

export async function upload<T = Upload>(
  house: House,
  file: Blob = pdf(),
  name = 'deed.pdf',
  community = 'vardashen',
): Promise<Answer<T>> {
  const form = new FormData();
  form.set('file', file, name);
  const response = await fetch(`${house.url}/communities/${community}/uploads`, {
    method: 'POST',
    headers: visitor(),
    body: form,
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as T };
}

export const freeApplication = (
  documents: ApplicationRequest['documents'],
  more: Partial<ApplicationRequest> = {},
): ApplicationRequest => ({
  service: 'free-application',
  applicant: {
    kind: 'person',
    name: 'Արամ Խաչատրյան',
    identifiers: {},
    contact: { email: 'aram@example.com', language: 'en' },
  },
  answers: {
    subject: 'Փողոցի լուսավորություն',
    text: 'Խնդրում եմ վերականգնել փողոցի լուսավորությունը։',
    resultDelivery: 'electronic',
  },
  documents,
  channel: 'portal',
  ...more,
});

/** An uploaded file, ready to be attached. */
export async function attachment(
  house: House,
  kind = 'id',
  community = 'vardashen',
): Promise<ApplicationRequest['documents'][number]> {
  const { uploadId, secret } = (await upload(house, pdf(kind), `${kind}.pdf`, community)).body;
  return { uploadId, secret, kind };
}

export const file = <T = ApplicationReceipt>(
  house: House,
  request: unknown,
  key: string = randomUUID(),
  headers = visitor(),
  community = 'vardashen',
) =>
  call<T>(house, 'POST', `/communities/${community}/applications`, {
    headers: { 'Idempotency-Key': key, ...headers },
    body: request,
  });

export const act = <T = CaseView>(
  house: House,
  person: Person,
  caseId: string,
  request: Partial<ActionRequest>,
  key: string = randomUUID(),
) =>
  call<T>(house, 'POST', `/cases/${caseId}/actions`, {
    headers: { ...person.headers, 'Idempotency-Key': key },
    body: request,
  });

export const open = async (house: House, person: Person, caseId: string): Promise<CaseView> =>
  (await call<CaseView>(house, 'GET', `/cases/${caseId}`, { headers: person.headers })).body;
