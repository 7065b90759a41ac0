import {
  Certificate,
  EncryptedContentInfo,
  getCrypto,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  type SafeBag,
} from 'pkijs';

export interface P12 {
  readonly keys: readonly PrivateKeyInfo[];
  readonly certificates: readonly Certificate[];
}
interface Safe {
  readonly safeContents: readonly { readonly value: { readonly safeBags: readonly SafeBag[] } }[];
}

/** The keys and certificates of a PKCS#12 file, as programs write it since 2021 (AES). */
export async function readP12(file: Uint8Array, passphrase: string): Promise<P12> {
  const password = new Uint8Array(Buffer.from(passphrase)).buffer;
  const bags = await bagsOf(file, password);
  const keys = await Promise.all(bags.map((bag) => keyIn(bag, password)));
  return { keys: keys.flatMap((key) => key ?? []), certificates: bags.flatMap((bag) => certificateIn(bag) ?? []) };
}

async function bagsOf(file: Uint8Array, password: ArrayBuffer): Promise<SafeBag[]> {
  const pfx = PFX.fromBER(new Uint8Array(file));
  await pfx.parseInternalValues({ password, checkIntegrity: true });
  const safe = pfx.parsedValue?.authenticatedSafe;
  if (!safe) throw new Error('no PKCS#12 file');
  await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) });
  return (safe.parsedValue as Safe).safeContents.flatMap(({ value }) => value.safeBags);
}

async function keyIn({ bagValue }: SafeBag, password: ArrayBuffer): Promise<PrivateKeyInfo | undefined> {
  if (bagValue instanceof PrivateKeyInfo) return bagValue;
  if (!(bagValue instanceof PKCS8ShroudedKeyBag)) return undefined;
  const encryptedContentInfo = new EncryptedContentInfo({
    contentEncryptionAlgorithm: bagValue.encryptionAlgorithm,
    encryptedContent: bagValue.encryptedData,
  });
  return PrivateKeyInfo.fromBER(await getCrypto(true).decryptEncryptedContentInfo({ encryptedContentInfo, password }));
}

function certificateIn({ bagValue }: SafeBag): Certificate | undefined {
  const { parsedValue } = bagValue as { parsedValue?: unknown };
  return parsedValue instanceof Certificate ? parsedValue : undefined;
}
