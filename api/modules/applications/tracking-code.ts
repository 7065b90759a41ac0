import { createHash, createHmac } from 'node:crypto';

/** Crockford's: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/** 80 bits that follow from the request's key, so that a retry is told the same code, and that nobody can guess. */
export function trackingCodeOf(secret: string, community: string, key: string): string {
  const bits = createHmac('sha256', secret).update(`tracking|${community}|${key}`).digest();
  let number = BigInt(`0x${bits.subarray(0, 10).toString('hex')}`);
  let code = '';
  for (let n = 0; n < length; n++) {
    code = alphabet[Number(number & 31n)] + code;
    number >>= 5n;
  }
  return code;
}

/** As people copy it from paper: any case, spaces and dashes anywhere, O for 0, I or L for 1. */
export const readTrackingCode = (given: string): string =>
  given.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');

export const trackingHashOf = (code: string): string => createHash('sha256').update(code).digest('hex');
