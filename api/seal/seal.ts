import type { webcrypto } from 'node:crypto';
import type { Certificate } from 'pkijs';

/** A community's electronic seal: its key, and the certificate that tells whose it is. */
export interface Seal {
  readonly key: webcrypto.CryptoKey;
  readonly certificate: Certificate;
  /** Whoever issued the certificate, as far as the file has them. */
  readonly chain: readonly Certificate[];
}

const commonName = '2.5.4.3';
const organisation = '2.5.4.10';

/** The name a person would know: the common name, else the organisation. */
export function nameIn({ typesAndValues }: Certificate['subject']): string {
  const one = (id: string): string | undefined =>
    typesAndValues.find(({ type }) => type === id)?.value.valueBlock.value;
  return one(commonName) ?? one(organisation) ?? '';
}

export const sealName = ({ certificate }: Seal): string => nameIn(certificate.subject);
export const holdsUntil = ({ certificate }: Seal): Date => certificate.notAfter.value;
export const isValidAt = ({ certificate }: Seal, at: Date): boolean =>
  certificate.notBefore.value <= at && at <= certificate.notAfter.value;
