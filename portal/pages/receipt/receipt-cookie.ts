import type { ApplicationReceipt } from '../../../workflows/contract/http.ts';
import { type SealedCookie, sealedCookie } from '../../page/cookies.ts';
import type { PageParts } from '../../parts.ts';

export interface ReceiptContent extends ApplicationReceipt {
  service: { key: string; title: string };
  /** An address was given, so a mail goes out. */
  mail: boolean;
}

export const receiptCookie = ({ sealer, config }: Pick<PageParts, 'sealer' | 'config'>): SealedCookie<ReceiptContent> =>
  sealedCookie(sealer, 'receipt', config.publicUrl.startsWith('https:'));
