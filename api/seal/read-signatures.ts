import { Certificate, ContentInfo, SignedData } from 'pkijs';
import { type SignedPart, signedParts } from './byte-ranges.ts';
import { nameIn } from './seal.ts';

export interface PdfSignature {
  /** As the certificate says; who issued it, and whether to trust them, is not looked at. */
  readonly signer: string;
  /** Whether what it covers is what was signed, by the key of the certificate that comes with it. */
  readonly isIntact: boolean;
  /** How many bytes of the file it covers, from the first. */
  readonly end: number;
}

/** The signatures in a PDF, the earliest first; none in any other file. */
export const readSignatures = (bytes: Buffer): Promise<PdfSignature[]> =>
  Promise.all(signedParts(bytes).map(readSignature));

async function readSignature({ covered, signature, end }: SignedPart): Promise<PdfSignature> {
  try {
    const signed = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(signature)).content });
    const data = new Uint8Array(covered).buffer;
    const result = await signed
      .verify({ signer: 0, data, checkChain: false, extendedMode: true })
      .catch(() => undefined);
    const certificate = result?.signerCertificate ?? signed.certificates?.find((one) => one instanceof Certificate);
    return {
      signer: certificate ? nameIn(certificate.subject) : '',
      isIntact: result?.signatureVerified === true,
      end,
    };
  } catch {
    return { signer: '', isIntact: false, end };
  }
}
