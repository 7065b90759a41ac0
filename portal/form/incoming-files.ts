import type { ApiClient, Caller } from '../client/api-client.ts';
import { ApiProblem } from '../client/api-error.ts';
import { fill, type Words } from '../i18n/words.ts';
import type { FilePart } from './read-form.ts';
import { type StoredUpload, storedUpload } from './stored-uploads.ts';

export interface ReceivedFiles {
  stored: StoredUpload[];
  /** By `documents.<kind>`. */
  errors: Map<string, string>;
  onFile: (file: FilePart) => Promise<void>;
}

const prefix = 'file.';
export const isFileField = (field: string): boolean => field.startsWith(prefix);

/** Streams each chosen file to the API at once; a refusal becomes an error at the file's field, and the rest goes on. */
export function receiveFiles(api: ApiClient, caller: Caller, t: Words): ReceivedFiles {
  const stored: StoredUpload[] = [];
  const errors = new Map<string, string>();
  return {
    stored,
    errors,
    async onFile({ field, name, mediaType, content }) {
      const kind = field.slice(prefix.length);
      const outcome = await api.upload(caller, { name, mediaType, content });
      if (outcome.ok) {
        stored.push({ ...storedUpload(outcome.upload, kind), name });
        return;
      }
      const { error } = outcome;
      const words = error instanceof ApiProblem ? `${name}: ${wordsOf(error)}` : fill(t.check.upload, { name });
      errors.set(`documents.${kind}`, words);
    },
  };
}

const wordsOf = ({ problem }: ApiProblem): string => problem.errors?.[0]?.message ?? problem.detail ?? problem.title;
