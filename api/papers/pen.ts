import PDFDocument from 'pdfkit';
import { fonts, type Run, runsOf, type Weight } from './typeface.ts';

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
}

const margin = 62;
const leading = 1.42;

/** Lays text of several scripts on pages, which pdfkit by itself writes in one face at a time. */
export class Pen {
  readonly document: PDFKit.PDFDocument;
  readonly left = margin;
  readonly width: number;
  y = margin;

  constructor(info: PDFKit.DocumentInfo) {
    this.document = new PDFDocument({
      size: 'A4',
      margin,
      subset: 'PDF/A-2b',
      pdfVersion: '1.7',
      lang: 'hy',
      displayTitle: true,
      bufferPages: true,
      font: null as never,
      info,
    });
    for (const [name, font] of fonts) this.document.registerFont(name, font);
    this.width = this.document.page.width - 2 * margin;
  }

  /** Goes on to a new page unless so much fits on this one. */
  need(height: number): void {
    if (this.y + height <= this.document.page.height - margin) return;
    this.document.addPage();
    this.y = margin;
  }

  write(text: string, style: TextStyle, align: 'left' | 'center' = 'left', x = this.left, width = this.width): void {
    for (const line of this.lines(text, style, width)) {
      this.need(style.size * leading);
      const runs = runsOf(line, style.weight);
      this.put(runs, style.size, align === 'left' ? x : x + (width - this.measure(runs, style.size)) / 2);
      this.y += style.size * leading;
    }
  }

  heightOf(text: string, style: TextStyle, width: number): number {
    return this.lines(text, style, width).length * style.size * leading;
  }

  /** Writes across every page, over what stands there. */
  stamp(mark: string): void {
    const { document } = this;
    const { start, count } = document.bufferedPageRange();
    const size = 96;
    for (let page = start; page < start + count; page++) {
      document.switchToPage(page);
      const { width, height } = document.page;
      const runs = runsOf(mark, 700);
      document
        .save()
        .rotate(-50, { origin: [width / 2, height / 2] })
        .fillColor('#7a1733')
        .fillOpacity(0.14);
      this.y = (height - size) / 2;
      this.put(runs, size, (width - this.measure(runs, size)) / 2);
      document.restore();
    }
  }

  /** As many words to a line as fit; a word longer than a line is cut. */
  private lines(text: string, { size, weight }: TextStyle, width: number): string[] {
    const fits = (line: string): boolean => this.measure(runsOf(line, weight), size) <= width;
    return text.split(/\r?\n/).flatMap((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(/[ \t]+/)) {
        const longer = line ? `${line} ${word}` : word;
        if (fits(longer)) {
          line = longer;
          continue;
        }
        if (line) lines.push(line);
        const pieces = cut(word, fits);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? '';
      }
      return [...lines, line];
    });
  }

  private measure(runs: readonly Run[], size: number): number {
    return runs.reduce((sum, { face, text }) => sum + this.document.font(face).fontSize(size).widthOfString(text), 0);
  }

  private put(runs: readonly Run[], size: number, from: number): void {
    let x = from;
    for (const { face, text } of runs) {
      this.document.font(face).fontSize(size).text(text, x, this.y, { lineBreak: false, baseline: -size });
      x += this.document.widthOfString(text);
    }
  }
}

function cut(word: string, fits: (piece: string) => boolean): string[] {
  const pieces = [''];
  for (const character of word) {
    const longer = `${pieces.at(-1)}${character}`;
    if (longer.length === 1 || fits(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}
