import { randomBytes } from 'node:crypto';
import type { Problem } from '../../../workflows/contract/http.ts';
import type { Answer } from './callers.ts';
import { type House, visitor } from './house.ts';

export interface Sending {
  readonly path: string;
  readonly headers: Record<string, string>;
}

/** One call of the tus protocol; the body of an answer is JSON or nothing. */
export async function tus<T = Problem>(
  house: House,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: Blob,
): Promise<Answer<T>> {
  const response = await fetch(new URL(path, house.url), {
    method,
    headers: { 'Tus-Resumable': '1.0.0', ...headers },
    ...(body && { body }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : undefined) as T };
}

export const begin = (
  house: House,
  size: number,
  name = 'deed.pdf',
  more: Record<string, string> = {},
  community = 'vardashen',
) =>
  tus(house, 'POST', `/api/v1/communities/${community}/uploads/resumable`, {
    ...visitor(),
    'Upload-Secret': randomBytes(32).toString('base64url'),
    'Upload-Length': String(size),
    'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')}`,
    ...more,
  });

export async function sending(house: House, size: number, name?: string): Promise<Sending> {
  const secret = randomBytes(32).toString('base64url');
  const { headers, status } = await begin(house, size, name, { 'Upload-Secret': secret });
  if (status !== 201) throw new Error(`not begun: ${status}`);
  return { path: headers.get('location') ?? '', headers: { ...visitor(), 'Upload-Secret': secret } };
}

export const part = <T = Problem>(house: House, { path, headers }: Sending, offset: number, bytes: Blob) =>
  tus<T>(
    house,
    'PATCH',
    path,
    { ...headers, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
    bytes,
  );

export const offsetOf = async (house: House, { path, headers }: Sending): Promise<number> =>
  Number((await tus(house, 'HEAD', path, headers)).headers.get('upload-offset'));
