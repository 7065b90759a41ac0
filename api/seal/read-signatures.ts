import { Certificate, ContentInfo, SignedData } from 'pkijs';
import { type Authorities, type Standing, standingOf } from './authorities.ts';
import { type SignedPart, signedParts } from './byte-ranges.ts';
import { nameIn } from './seal.ts';

export interface PdfSignature {
  /** As the certificate says. */
  readonly signer: string;
  /** Whether what it covers is what was signed, by the key of the certificate that comes with it. */
  readonly isIntact: boolean;
  /** What trusted authorities say of the signer today; undefined where none is named. */
  readonly standing: Standing | undefined;
  /** How many bytes of the file it covers, from the first. */
  readonly end: number;
}

/** The signatures in a PDF, the earliest first; none in any other file. */
export const readSignatures = (bytes: Buffer, authorities: Authorities | undefined): Promise<PdfSignature[]> =>
  Promise.all(signedParts(bytes).map((part) => readSignature(part, authorities)));

async function readSignature(
  { covered, signature, end }: SignedPart,
  authorities: Authorities | undefined,
): Promise<PdfSignature> {
  const standing = authorities && 'untrusted';
  try {
    const signed = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(signature)).content });
    const data = new Uint8Array(covered).buffer;
    const result = await signed
      .verify({ signer: 0, data, checkChain: false, extendedMode: true })
      .catch(() => undefined);
    const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
    const certificate = result?.signerCertificate ?? certificates[0];
    return {
      signer: certificate ? nameIn(certificate.subject) : '',
      isIntact: result?.signatureVerified === true,
      standing:
        authorities && certificate ? await standingOf(authorities, certificate, certificates, new Date()) : standing,
      end,
    };
  } catch {
    return { signer: '', isIntact: false, standing, end };
  }
}
