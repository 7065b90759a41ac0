/** A file that the server holds: its name to read, its secret to claim it with. */
export interface FinishedUpload {
  readonly uploadId: string;
  readonly secret: string;
  readonly name: string;
  readonly size: number;
  readonly kind?: string;
  /** The document that it is a newer version of. */
  readonly replaces?: string;
}
