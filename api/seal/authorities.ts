import { readFile } from 'node:fs/promises';
import { Certificate, CertificateChainValidationEngine } from 'pkijs';

/** Whose certificates prove who signed; undefined where nobody has said whom to trust. */
export type Authorities = readonly Certificate[] | undefined;

const block = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/** The certificates in a PEM file, as authorities hand them out: roots, or those that issue for them. */
export async function openAuthorities(path: string | undefined): Promise<Authorities> {
  if (!path) return undefined;
  const text = await readFile(path, 'latin1');
  const found = [...text.matchAll(block)].map(([, base64 = '']) => Buffer.from(base64, 'base64'));
  if (found.length === 0) throw new Error('SIGNATURE_AUTHORITIES: there is no certificate in the file');
  try {
    return found.map((der) => Certificate.fromBER(new Uint8Array(der)));
  } catch {
    throw new Error('SIGNATURE_AUTHORITIES: a certificate in the file cannot be read');
  }
}

/** Whether a certificate, with those that came along, leads to a trusted one and all of them hold at that time. */
export async function leadsTo(
  trusted: readonly Certificate[],
  certificate: Certificate,
  others: readonly Certificate[],
  at: Date,
): Promise<boolean> {
  const certs = [...others.filter((one) => one !== certificate), certificate];
  const chain = new CertificateChainValidationEngine({ trustedCerts: [...trusted], certs, checkDate: at });
  return (await chain.verify()).result;
}
