/** The structure of the identifiers people write; no checksum is public for any of them, so none is invented. */
const patterns = {
  /** Public services number: day + 10 (men) or + 50 (women), month, year, serial and check digit; 10 digits. */
  psn: /^(1[1-9]|[23]\d|4[01]|5[1-9]|[67]\d|8[01])(0[1-9]|1[0-2])\d{6}$/,
  passport: /^[A-Z]{2}\d{7}$/,
  idCard: /^\d{9}$/,
  /** Taxpayer number of an organisation. */
  tin: /^\d{8}$/,
  phone: /^\+374\d{8}$/,
  cadastralCode: /^\d{2}-\d{3}-\d{4}-\d{4}$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/u,
} as const;
export type IdentifierKind = keyof typeof patterns;

export const isWellFormed = (kind: IdentifierKind, value: string): boolean => patterns[kind].test(value);

/** An identifier without the spaces and dashes people type; a phone in its international form (`091 23-45-67` → `+37491234567`). */
export function tidied(kind: IdentifierKind, value: string): string {
  const text = value.normalize('NFC').trim();
  if (kind === 'email' || kind === 'cadastralCode') return text;
  const plain = text.replace(/[\s().-]/g, '');
  if (kind === 'passport') return plain.toUpperCase();
  if (kind !== 'phone') return plain;
  return plain.replace(/^(00374|374)(?=\d{8}$)/, '+374').replace(/^0(?=\d{8}$)/, '+374');
}
