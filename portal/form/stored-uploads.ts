import type { Upload } from '../../workflows/contract/http.ts';
import type { Sealer } from '../security/seal.ts';

/** A file that the API holds already; travels sealed in the form, since its secret is what makes it ours. */
export interface StoredUpload {
  uploadId: string;
  secret: string;
  kind: string;
  name: string;
  size: number;
}

export interface UploadView extends StoredUpload {
  token: string;
  /** Place in the form, for the remove button. */
  index: number;
}

export const storedUpload = (upload: Upload, kind: string): StoredUpload => ({
  uploadId: upload.uploadId,
  secret: upload.secret,
  kind,
  name: upload.name,
  size: upload.size,
});

export const sealUploads = (sealer: Sealer, uploads: readonly StoredUpload[]): UploadView[] =>
  uploads.map((upload, index) => ({ ...upload, index, token: sealer.seal('upload', upload) }));

/** Those that open; a token that was tampered with is as if it had not come. */
export const openUploads = (sealer: Sealer, tokens: readonly string[]): StoredUpload[] =>
  tokens.flatMap((token) => sealer.open<StoredUpload>('upload', token) ?? []);
