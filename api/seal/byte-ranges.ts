const range = /^\/ByteRange\s*\[\s*0\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/;
const name = '/ByteRange';
/** Far more than any four numbers take. */
const longest = 200;
const hexString = /^<[0-9a-f\s]*>$/i;

export interface SignedPart {
  /** All that the signature covers. */
  readonly covered: Buffer;
  readonly signature: Buffer;
  /** How far into the file it reaches: the whole file as it was when it was signed. */
  readonly end: number;
}

/** What each signature of a PDF covers, in their order; only what begins with the file and leaves out nothing but itself counts. */
export function signedParts(bytes: Buffer): SignedPart[] {
  const parts: SignedPart[] = [];
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + name.length)) {
    const [, first, second, rest] = range.exec(bytes.toString('latin1', at, at + longest)) ?? [];
    const [stop, start, end] = [Number(first), Number(second), Number(second) + Number(rest)];
    if (!first || stop >= start || end > bytes.length) continue;
    const gap = bytes.toString('latin1', stop, start);
    if (!hexString.test(gap)) continue;
    parts.push({
      covered: Buffer.concat([bytes.subarray(0, stop), bytes.subarray(start, end)]),
      signature: Buffer.from(gap.replace(/[^0-9a-f]/gi, ''), 'hex'),
      end,
    });
  }
  return parts.sort((a, b) => a.end - b.end);
}
