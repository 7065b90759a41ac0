import { DetailedError, Upload as TusUpload } from 'tus-js-client';
import type { Problem, Upload } from '../../workflows/contract/http.ts';
import type { ApiClient } from './api-client.ts';
import { ProblemError, unreachable } from './problem-error.ts';

/** What the server has begun to take: where, and the secret of its own making that it was begun with. */
export interface Begun {
  readonly url: string;
  readonly secret: string;
}

export interface SendingEvents {
  begun?(begun: Begun): void;
  /** The part sent so far, from 0 to 1. */
  progress(part: number): void;
  /** The line broke; it is tried again by itself. */
  waiting(): void;
  done(upload: Upload): void;
  failed(error: ProblemError): void;
}

/** What proxies usually let through in one request. */
const partSize = 8 * 1024 * 1024;
/** About two minutes of a line that is down; after that the person says when. */
const retryDelays = [0, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];

/** Sends a file in parts. `start` again goes on where it stopped; with `before`, where an earlier page had stopped. */
export function resumableUpload(
  api: ApiClient,
  community: string,
  file: File,
  { begun, progress, waiting, done, failed }: SendingEvents,
  before?: Begun,
): Pick<TusUpload, 'start' | 'abort'> {
  const secret = before?.secret ?? newSecret();
  const headers = { 'Upload-Secret': secret };
  const upload = new TusUpload(file, {
    endpoint: `${api.base}/communities/${community}/uploads/resumable`,
    ...(before && { uploadUrl: before.url }),
    metadata: { filename: file.name },
    headers,
    chunkSize: partSize,
    retryDelays,
    storeFingerprintForResuming: false,
    onBeforeRequest(request) {
      for (const [name, value] of Object.entries(api.headers(true))) request.setHeader(name, value);
    },
    onShouldRetry(error) {
      const status = statusOf(error);
      const isWorthIt = status === 0 || status === 409 || status >= 500;
      if (isWorthIt) waiting();
      return isWorthIt;
    },
    onUploadUrlAvailable: () => begun?.({ url: upload.url ?? '', secret }),
    onProgress: (sent, total) => progress(total > 0 ? sent / total : 0),
    onError: (error) => failed(problemOf(error)),
    onSuccess() {
      // An answer that was lost on the way would be missed; this one is asked for.
      const path = new URL(upload.url ?? '', location.href).pathname;
      finished(api, path, headers).then(done, (error: unknown) => failed(problemOf(error)));
    },
  });
  return upload;
}

async function finished(api: ApiClient, path: string, headers: Record<string, string>): Promise<Upload> {
  const response = await fetch(path, { headers: { ...api.headers(false), ...headers } }).catch(() => {
    throw unreachable();
  });
  const body = await response.json();
  if (!response.ok) throw new ProblemError(body as Partial<Problem>, response.status);
  return body as Upload;
}

/** 0 when there was no answer at all. */
const statusOf = (error: unknown): number =>
  error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0;

function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const status = statusOf(error);
  if (status === 0 || !(error instanceof DetailedError)) return unreachable();
  try {
    return new ProblemError(JSON.parse(error.originalResponse?.getBody() ?? '') as Partial<Problem>, status);
  } catch {
    return new ProblemError({}, status);
  }
}

const newSecret = (): string =>
  [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
