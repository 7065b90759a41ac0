import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Upload } from '../../../workflows/contract/http.ts';
import type { Services } from '../../services.ts';
import { receiveFile } from './receive-file.ts';
import type { ReceivedFile } from './store-file.ts';

const megabyte = 1024 * 1024;
export const uploadLifetime = 24 * 3600 * 1000;

export const secretHashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
export const pointsOf = (size: number): number => Math.ceil(size / megabyte);
export const largestFile = ({ config }: Pick<Services, 'config'>): number => config.uploadMaxMb * megabyte;

export async function takeUpload(
  services: Services,
  community: string,
  client: string,
  request: Request,
): Promise<Upload> {
  const { files, limits } = services;
  await limits.take('upload', client);
  const received = await receiveFile(request, files, largestFile(services));
  const ticket = { community, uploadId: randomUUID(), secret: randomBytes(32).toString('base64url') };
  return keepUpload(services, ticket, received, () => limits.take('upload', client, pointsOf(received.size)));
}

export interface Ticket {
  readonly community: string;
  readonly uploadId: string;
  /** Only its hash is kept. */
  readonly secret: string;
}

/** Hands a stored file over to whoever holds the secret; the file goes when it cannot be. */
export async function keepUpload(
  { files, models }: Services,
  { community, uploadId, secret }: Ticket,
  { fileId, name, size, sha256, mediaType }: ReceivedFile,
  admit: () => Promise<void> = async () => {},
): Promise<Upload> {
  const createdAt = new Date();
  const file = { fileId, sha256, size, mediaType, name };
  const times = { createdAt, expiresAt: new Date(createdAt.getTime() + uploadLifetime) };
  try {
    await admit();
    await models.uploads.create({ _id: uploadId, community, secretHash: secretHashOf(secret), ...file, ...times });
  } catch (error) {
    await files.delete(fileId);
    throw error;
  }
  return { uploadId, secret, sha256, size, mediaType, name };
}
