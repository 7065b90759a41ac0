import { randomBytes, type webcrypto } from 'node:crypto';
import { BitString, Integer, Utf8String } from 'asn1js';
import {
  AttributeTypeAndValue,
  AuthenticatedSafe,
  CertBag,
  Certificate,
  Extension,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';

const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 3072,
  publicExponent: new Uint8Array([1, 0, 1]),
};
const commonName = '2.5.4.3';
const keyBag = '1.2.840.113549.1.12.10.1.2';
const certificateBag = '1.2.840.113549.1.12.10.1.3';
/** As OpenSSL has it; a trial's passphrase is 256 random bits, which nobody tries through. */
const iterations = 2048;

export interface SealWish {
  readonly name: string;
  readonly passphrase: string;
  readonly from: Date;
  readonly until: Date;
}

/** A PKCS#12 file with a key and a certificate that vouches for itself: good for a trial, worth nothing before a court. */
export async function makeSeal({ name, passphrase, from, until }: SealWish): Promise<Buffer> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
  const certificate = await certify(name, { privateKey, publicKey }, from, until);
  const info = PrivateKeyInfo.fromBER(await crypto.subtle.exportKey('pkcs8', privateKey));
  return wrap(info, certificate, new Uint8Array(Buffer.from(passphrase)).buffer);
}

async function certify(name: string, keys: webcrypto.CryptoKeyPair, from: Date, until: Date): Promise<Certificate> {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: positive(randomBytes(16)).buffer });
  for (const { typesAndValues } of [certificate.subject, certificate.issuer])
    typesAndValues.push(new AttributeTypeAndValue({ type: commonName, value: new Utf8String({ value: name }) }));
  certificate.notBefore.value = from;
  certificate.notAfter.value = until;
  // digitalSignature and nonRepudiation: the two upper bits.
  const usage = new BitString({ valueHex: new Uint8Array([0xc0]).buffer, unusedBits: 6 });
  certificate.extensions = [new Extension({ extnID: '2.5.29.15', critical: true, extnValue: usage.toBER() })];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  return certificate;
}

async function wrap(key: PrivateKeyInfo, certificate: Certificate, password: ArrayBuffer): Promise<Buffer> {
  const shrouded = new PKCS8ShroudedKeyBag({ parsedValue: key });
  await shrouded.makeInternalValues({
    password,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: iterations,
  });
  const safeBags = [
    new SafeBag({ bagId: keyBag, bagValue: shrouded }),
    new SafeBag({ bagId: certificateBag, bagValue: new CertBag({ parsedValue: certificate }) }),
  ];
  const authenticatedSafe = new AuthenticatedSafe({
    parsedValue: { safeContents: [{ privacyMode: 0, value: new SafeContents({ safeBags }) }] },
  });
  await authenticatedSafe.makeInternalValues({ safeContents: [{}] });
  const pfx = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe } });
  await pfx.makeInternalValues({
    password,
    iterations,
    pbkdf2HashAlgorithm: { name: 'SHA-256' },
    hmacHashAlgorithm: 'SHA-256',
  });
  return Buffer.from(pfx.toSchema().toBER());
}

/** A serial number is above zero, and short enough. */
function positive(bytes: Buffer): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  copy[0] = ((copy[0] ?? 0) & 0x7f) | 0x40;
  return copy;
}
