import canonicalize from 'canonicalize';

/** RFC 8785. Members that are `undefined` are left out, as JSON does. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}
