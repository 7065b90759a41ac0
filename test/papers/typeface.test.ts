import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PdfDocument from 'pdfkit';
import { fonts } from '../../api/papers/typeface.ts';

const packaged = (name: string, file: string): string =>
  createRequire(import.meta.url).resolve(`@fontsource/${name}/files/${name}-${file}-normal.woff`);

/** The same text by a font as it is packaged, which the library unpacks itself, and by ours. */
test.each([
  ['armenian-400', packaged('noto-sans-armenian', 'armenian-400'), 'Վարդաշեն համայնքի և ավագանու որոշում'],
  ['armenian-700', packaged('noto-sans-armenian', 'armenian-700'), 'ՈՐՈՇՈՒՄ'],
  ['latin-400', packaged('noto-sans', 'latin-400'), 'fi Vardashen 2026'],
  ['cyrillic-700', packaged('noto-sans', 'cyrillic-700'), 'Решение совета'],
])('%s draws what its packaged file draws', async (face, file, text) => {
  const draw = async (font: Buffer | string): Promise<Buffer> => {
    const pdf = new PdfDocument({ compress: false, info: { CreationDate: new Date(0) } });
    const bytes = buffer(pdf);
    pdf.font(font).text(text);
    pdf.end();
    return bytes;
  };
  const ours = await draw(fonts.get(face) ?? '');
  expect(ours.length).toBeGreaterThan(2_000);
  expect(ours.equals(await draw(file))).toBe(true);
});
