import type { Problem, Upload } from '../../workflows/contract/http.ts';
import type { ApiClient } from './api-client.ts';
import { ProblemError, unreachable } from './problem-error.ts';

/** Streams one file to the community's store; `progress` hears the part sent so far, from 0 to 1. */
export const uploadFile = (
  api: ApiClient,
  community: string,
  file: File,
  progress: (part: number) => void,
  signal: AbortSignal,
): Promise<Upload> => api.insist(() => sent(api, `/communities/${community}/uploads`, file, progress, signal));

/** `fetch` cannot tell how much of a body has been sent; XMLHttpRequest can. */
function sent(
  api: ApiClient,
  path: string,
  file: File,
  progress: (part: number) => void,
  signal: AbortSignal,
): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', api.base + path);
    request.responseType = 'json';
    for (const [name, value] of Object.entries(api.headers(true))) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(signal.reason);
    request.onload = () => {
      if (request.status < 300 && request.response) resolve(request.response as Upload);
      else reject(new ProblemError((request.response ?? {}) as Partial<Problem>, request.status));
    };
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}
