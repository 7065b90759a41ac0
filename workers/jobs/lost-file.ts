/** What the driver says of a file that is gone or lacks chunks; an outage is another matter. */
export const isLostFile = (error: unknown): boolean =>
  error instanceof Error && (error.message.startsWith('FileNotFound') || error.name === 'MongoGridFSChunkError');
