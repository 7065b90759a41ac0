import { createHash } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { Seal } from './seal.ts';

const contentType = '1.2.840.113549.1.9.3';
const messageDigest = '1.2.840.113549.1.9.4';
const signingCertificateV2 = '1.2.840.113549.1.9.16.2.47';

const sha256 = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(bytes).digest());
const octets = (bytes: Uint8Array<ArrayBuffer>): OctetString => new OctetString({ valueHex: bytes.buffer });

/**
 * A CMS signature as PAdES baseline B-B wants it (ETSI EN 319 142-1): the certificate is signed with the rest, the time is
 * not, for it stands in the PDF. The attributes come in the order that DER has for a set: the shorter first.
 */
export async function signDetached(content: Uint8Array, { key, certificate, chain }: Seal): Promise<Uint8Array> {
  const { issuer, serialNumber } = certificate;
  const hashOfCertificate = sha256(new Uint8Array(certificate.toSchema().toBER()));
  const attributes = [
    new Attribute({ type: contentType, values: [new ObjectIdentifier({ value: ContentInfo.DATA })] }),
    new Attribute({ type: messageDigest, values: [octets(sha256(content))] }),
    new Attribute({ type: signingCertificateV2, values: [nested(nested(nested(octets(hashOfCertificate))))] }),
  ];
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA }),
    certificates: [certificate, ...chain],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
      }),
    ],
  });
  await signed.sign(key, 0, 'SHA-256');
  const info = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

const nested = (inner: OctetString | Sequence): Sequence => new Sequence({ value: [inner] });
