import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { Certificate } from 'pkijs';
import { readP12 } from './p12.ts';
import type { Seal } from './seal.ts';

/** ETSI TS 119 312 lets no shorter RSA key sign. */
const fewestBits = 2048;

/** The seal in a PKCS#12 file; an error says what is wrong with it and nothing of what is in it. */
export async function openSeal(file: Uint8Array, passphrase: string): Promise<Seal> {
  const { keys, certificates } = await readP12(file, passphrase);
  const [info, another] = keys;
  if (!info || another) throw new Error('it must hold one key');
  const pkcs8 = new Uint8Array(info.toSchema().toBER());
  const key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== 'rsa' || bits < fewestBits)
    throw new Error(`its key must be an RSA key of at least ${fewestBits} bits`);
  const isOfKey = (one: Certificate): boolean => new X509Certificate(derOf(one)).checkPrivateKey(key);
  const certificate = certificates.find(isOfKey);
  if (!certificate) throw new Error('it has no certificate of its key');
  return {
    key: await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, ['sign']),
    certificate,
    chain: certificates.filter((one) => one !== certificate),
  };
}

const derOf = (certificate: Certificate): Buffer => Buffer.from(certificate.toSchema().toBER());
