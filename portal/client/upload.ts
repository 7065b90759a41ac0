import { randomBytes } from 'node:crypto';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import type { Upload } from '../../workflows/contract/http.ts';
import { type ApiProblem, ApiUnavailable, failureOf } from './api-error.ts';

export interface IncomingFile {
  name: string;
  mediaType: string;
  content: Readable;
}
export type UploadOutcome = { ok: true; upload: Upload } | { ok: false; error: ApiProblem | ApiUnavailable };

/** A slow line may take minutes; this is how long not one byte may move. */
const silence = 60_000;

/**
 * Passes a file on while it comes in, holding no more than stream buffers. Always reads `content` to its end, so that the
 * form it is part of can go on. `node:http` and not `fetch`: a refusal that comes while bytes still flow must be readable.
 */
export async function uploadFile(
  url: string,
  headers: Record<string, string>,
  file: IncomingFile,
): Promise<UploadOutcome> {
  const boundary = `hamaynq-${randomBytes(12).toString('hex')}`;
  const send = url.startsWith('https:') ? httpsRequest : httpRequest;
  const request = send(url, {
    method: 'POST',
    headers: { ...headers, Accept: 'application/json', 'Content-Type': `multipart/form-data; boundary=${boundary}` },
  });
  request.setTimeout(silence, () => request.destroy(new Error('silent')));
  const answer = answerOf(request);
  request.write(partHeader(boundary, file));
  file.content.on('end', () => request.end(`\r\n--${boundary}--\r\n`));
  file.content.on('error', (error) => request.destroy(error));
  file.content.pipe(request, { end: false });
  try {
    const response = await answer;
    if (response.statusCode === 201 || response.statusCode === 200)
      return { ok: true, upload: (await json(response)) as Upload };
    return { ok: false, error: await failureOf(response.statusCode ?? 502, () => json(response)) };
  } catch {
    return { ok: false, error: new ApiUnavailable('upload broke off') };
  } finally {
    file.content.unpipe(request);
    file.content.resume();
  }
}

/** An error after the answer (the API closing on a refused body) is of no interest. */
const answerOf = (request: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
  });

/** The three characters that browsers escape in a file's name, and no others: names come in any script. */
function partHeader(boundary: string, file: IncomingFile): string {
  const name = file.name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${file.mediaType}\r\n\r\n`;
}
