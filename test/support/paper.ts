import { buffer } from 'node:stream/consumers';
import { makeZip } from 'client-zip';
import PdfDocument from 'pdfkit';
import { fonts } from '../../api/papers/typeface.ts';

/** A page for each text, in Armenian letters. */
export async function paper(pages: readonly string[], options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new PdfDocument({ size: 'A4', autoFirstPage: false, ...options });
  pdf.registerFont('armenian', fonts.get('armenian-400') ?? Buffer.alloc(0));
  for (const page of pages) pdf.addPage().font('armenian').fontSize(16).text(page);
  pdf.end();
  return buffer(pdf);
}

/** The same as a scanner gives it: pictures, a page each. */
export async function scan(pictures: readonly Buffer[]): Promise<Buffer> {
  const pdf = new PdfDocument({ size: 'A4', autoFirstPage: false });
  for (const picture of pictures) pdf.addPage({ margin: 0 }).image(picture, 0, 0, { fit: [595, 842] });
  pdf.end();
  return buffer(pdf);
}

export const letterOf = (words: string): Promise<Buffer> =>
  zipped({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
  });

async function zipped(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const files = Object.entries(parts).map(([name, input]) => ({ name, input }));
  return Buffer.from(await new Response(makeZip(files)).arrayBuffer());
}
