import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Upload } from '../../../workflows/contract/http.ts';
import type { Services } from '../../services.ts';
import { receiveFile } from './receive-file.ts';

const megabyte = 1024 * 1024;
export const uploadLifetime = 24 * 3600 * 1000;

export const secretHashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export async function takeUpload(
  services: Services,
  community: string,
  client: string,
  request: Request,
): Promise<Upload> {
  const { config, files, limits, models } = services;
  await limits.take('upload', client);
  const received = await receiveFile(request, files, config.uploadMaxMb * megabyte);
  const { fileId, name, size, sha256, mediaType } = received;
  const uploadId = randomUUID();
  const secret = randomBytes(32).toString('base64url');
  const createdAt = new Date();
  const upload = {
    _id: uploadId,
    community,
    secretHash: secretHashOf(secret),
    fileId,
    sha256,
    size,
    mediaType,
    name,
    createdAt,
  };
  try {
    await limits.take('upload', client, Math.ceil(size / megabyte));
    await models.uploads.create({ ...upload, expiresAt: new Date(createdAt.getTime() + uploadLifetime) });
  } catch (error) {
    await files.delete(fileId);
    throw error;
  }
  return { uploadId, secret, sha256, size, mediaType, name };
}
