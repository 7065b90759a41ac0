import { Certificate, ContentInfo, SignedData } from 'pkijs';
import { type Authorities, leadsTo } from './authorities.ts';
import { type SignedPart, signedParts } from './byte-ranges.ts';
import { nameIn } from './seal.ts';

export interface PdfSignature {
  /** As the certificate says. */
  readonly signer: string;
  /** Whether what it covers is what was signed, by the key of the certificate that comes with it. */
  readonly isIntact: boolean;
  /** Whether a trusted authority vouches for the signer today; undefined where none is named. Revocation is not asked for. */
  readonly isTrusted: boolean | undefined;
  /** How many bytes of the file it covers, from the first. */
  readonly end: number;
}

/** The signatures in a PDF, the earliest first; none in any other file. */
export const readSignatures = (bytes: Buffer, authorities: Authorities): Promise<PdfSignature[]> =>
  Promise.all(signedParts(bytes).map((part) => readSignature(part, authorities)));

async function readSignature({ covered, signature, end }: SignedPart, authorities: Authorities): Promise<PdfSignature> {
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
      isTrusted:
        authorities && (certificate ? await leadsTo(authorities, certificate, certificates, new Date()) : false),
      end,
    };
  } catch {
    return { signer: '', isIntact: false, isTrusted: authorities && false, end };
  }
}
