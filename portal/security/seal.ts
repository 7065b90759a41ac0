import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** What a sealed text is for; a seal of one purpose never opens as another. */
export type Purpose = 'tracking' | 'receipt' | 'verify' | 'upload' | 'key';

export interface Sealer {
  /** AES-256-GCM, base64url. With `seconds` it stops opening after that time. */
  seal(purpose: Purpose, value: unknown, seconds?: number): string;
  /** What was sealed, or null when it is not ours, was changed or is too old. */
  open<T>(purpose: Purpose, sealed: string | undefined): T | null;
}

const ivLength = 12;
const tagLength = 16;

export function createSealer(secret: Buffer, now: () => number = Date.now): Sealer {
  const keyFor = (purpose: Purpose): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `portal ${purpose}`, 32));
  return {
    seal(purpose, value, seconds) {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), iv);
      const until = seconds === undefined ? null : now() + seconds * 1000;
      const body = Buffer.concat([cipher.update(JSON.stringify({ value, until }), 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    },
    open<T>(purpose: Purpose, sealed: string | undefined): T | null {
      const bytes = Buffer.from(sealed ?? '', 'base64url');
      if (bytes.length <= ivLength + tagLength) return null;
      try {
        const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, ivLength));
        decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
        const text = decipher.update(bytes.subarray(ivLength + tagLength), undefined, 'utf8') + decipher.final('utf8');
        const { value, until } = JSON.parse(text) as { value: T; until: number | null };
        return until === null || until > now() ? value : null;
      } catch {
        return null;
      }
    },
  };
}
