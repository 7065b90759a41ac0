import { readFile } from 'node:fs/promises';
import type { BitString } from 'asn1js';
import { Certificate, CertificateChainValidationEngine, CertificateRevocationList } from 'pkijs';

/** Whom to trust, and what their lists say of cards that were given up. */
export interface Authorities {
  readonly certificates: readonly Certificate[];
  readonly revoked: readonly CertificateRevocationList[];
}
/** What the authorities say of a certificate. */
export type Standing = 'vouched-for' | 'untrusted' | 'revoked';

const variable = 'SIGNATURE_AUTHORITIES';

/**
 * A PEM file as authorities hand it out: roots, or those that issue for them, and lists of revoked certificates. Undefined
 * without a path. Throws in words when there is no certificate in it or something cannot be read.
 */
export async function openAuthorities(path: string | undefined): Promise<Authorities | undefined> {
  if (!path) return undefined;
  const text = await readFile(path, 'latin1').catch(() => {
    throw new Error(`${variable}: the file cannot be read`);
  });
  try {
    const certificates = blocks(text, 'CERTIFICATE').map((der) => Certificate.fromBER(der));
    const revoked = blocks(text, 'X509 CRL').map((der) => CertificateRevocationList.fromBER(der));
    if (certificates.length > 0) return { certificates, revoked };
  } catch {
    throw new Error(`${variable}: a certificate or list in the file cannot be read`);
  }
  throw new Error(`${variable}: there is no certificate in the file`);
}

function blocks(text: string, kind: string): Uint8Array<ArrayBuffer>[] {
  const block = new RegExp(`-----BEGIN ${kind}-----([A-Za-z0-9+/=\\s]+)-----END ${kind}-----`, 'g');
  return [...text.matchAll(block)].map(([, base64 = '']) => new Uint8Array(Buffer.from(base64, 'base64')));
}

/** What is true of a signer's certificate, with the others that came along, at that time. */
export async function standingOf(
  { certificates, revoked }: Authorities,
  certificate: Certificate,
  others: readonly Certificate[],
  at: Date,
): Promise<Standing> {
  const path = maySign(certificate) ? await pathOf(certificates, certificate, others, at) : undefined;
  if (!path) return 'untrusted';
  const judged = await Promise.all(path.map((one) => isRevoked(one, revoked, [...path, ...certificates])));
  return judged.includes(true) ? 'revoked' : 'vouched-for';
}

/** From the certificate to one that is trusted, if all of them hold at that time; one may be trusted itself. */
async function pathOf(
  trusted: readonly Certificate[],
  certificate: Certificate,
  others: readonly Certificate[],
  at: Date,
): Promise<Certificate[] | undefined> {
  const own = bytesOf(certificate);
  if (trusted.some((one) => bytesOf(one).equals(own)))
    return certificate.notBefore.value <= at && at <= certificate.notAfter.value ? [certificate] : undefined;
  const certs = [...others.filter((one) => one !== certificate), certificate];
  const engine = new CertificateChainValidationEngine({ trustedCerts: [...trusted], certs, checkDate: at });
  const { result, certificatePath } = await engine.verify();
  return result ? certificatePath : undefined;
}

const bytesOf = (certificate: Certificate): Buffer => Buffer.from(certificate.toSchema().toBER());

/** X.509: the certificate's extension for what its key is for; its first two bits are signature and non-repudiation. */
const keyUsage = { id: '2.5.29.15', signing: 0b1100_0000 };

/** A card also holds a key to sign in with and one to decrypt with. */
function maySign({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === keyUsage.id)?.parsedValue as BitString | undefined;
  return !usage || ((usage.valueBlock.valueHexView[0] ?? 0) & keyUsage.signing) !== 0;
}

/** Only what the issuer has signed itself says that a certificate is revoked. An old list still says it. */
async function isRevoked(
  certificate: Certificate,
  lists: readonly CertificateRevocationList[],
  issuers: readonly Certificate[],
): Promise<boolean> {
  for (const list of lists) {
    if (!list.issuer.isEqual(certificate.issuer) || !list.isCertificateRevoked(certificate)) continue;
    for (const issuerCertificate of issuers)
      if (
        issuerCertificate.subject.isEqual(list.issuer) &&
        (await list.verify({ issuerCertificate }).catch(() => false))
      )
        return true;
  }
  return false;
}
