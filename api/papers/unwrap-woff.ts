import { inflateSync } from 'node:zlib';

/** WOFF 1.0 (W3C): a header, then a line for each table; OpenType has the same with lines of another shape. */
const header = { woff: 44, openType: 12 };
const line = { woff: 20, openType: 16 };

/** The OpenType font in a WOFF file. Read once, it spares whoever draws with it from unpacking its tables each time. */
export function unwrapWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, n) => {
    const at = header.woff + n * line.woff;
    const [from, packed, size] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(from, from + packed);
    return {
      tag: woff.subarray(at, at + 4),
      sum: woff.readUInt32BE(at + 16),
      data: packed < size ? inflateSync(bytes) : bytes,
    };
  });
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(header.openType + count * line.openType);
  woff.copy(head, 0, 4, 8);
  for (const [n, value] of [count, power * 16, Math.log2(power), (count - power) * 16].entries())
    head.writeUInt16BE(value, 4 + n * 2);
  let offset = head.length;
  const parts = tables.flatMap(({ tag, sum, data }, n) => {
    const at = header.openType + n * line.openType;
    tag.copy(head, at);
    for (const [column, value] of [sum, offset, data.length].entries()) head.writeUInt32BE(value, at + 4 + column * 4);
    const rest = Buffer.alloc((4 - (data.length % 4)) % 4);
    offset += data.length + rest.length;
    return [data, rest];
  });
  return Buffer.concat([head, ...parts]);
}
