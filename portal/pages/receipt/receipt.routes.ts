import { Router } from 'express';
import { toString as qrCode } from 'qrcode';
import { localsOf } from '../../page/locals.ts';
import type { PageParts } from '../../parts.ts';
import { receiptCookie } from './receipt-cookie.ts';

export function receiptPage(parts: PageParts): Router {
  const cookie = receiptCookie(parts);
  const router = Router({ mergeParams: true });
  router.get('/receipt', async (req, res) => {
    res.set('Cache-Control', 'no-store');
    const receipt = cookie.read(req);
    if (receipt === null) return res.status(404).render('pages/receipt/gone.njk');
    const { lang } = localsOf(res);
    // After `#`: a browser keeps that part to itself, so the code never reaches a server in an address.
    const fragment = new URLSearchParams({ n: receipt.number, c: receipt.trackingCode });
    const address = `${parts.config.publicUrl}/${lang}/track#${fragment}`;
    const qr = await qrCode(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
    res.render('pages/receipt/receipt.njk', { receipt, qr, address });
  });
  return router;
}
