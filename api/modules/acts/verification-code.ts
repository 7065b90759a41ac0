import { createHash, randomBytes } from 'node:crypto';

/** Crockford's: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 80 random bits; five of each byte make a character. */
export const newVerificationCode = (): string => [...randomBytes(16)].map((byte) => alphabet[byte & 31]).join('');

export const verificationHashOf = (code: string): string => createHash('sha256').update(code).digest('hex');
