import { createHmac } from 'node:crypto';

/** Tells the API whose request it is, so that its rate limits see the citizen and not the portal. */
export function clientHeaders(secret: Buffer, address: string, now = Date.now()): Record<string, string> {
  const seconds = Math.floor(now / 1000);
  const mac = createHmac('sha256', secret).update(`${seconds}.${address}`).digest('hex');
  return { 'X-Forwarded-Client': address, 'X-Forwarded-Client-Signature': `t=${seconds},v=${mac}` };
}
