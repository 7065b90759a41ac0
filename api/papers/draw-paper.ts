import { buffer } from 'node:stream/consumers';
import { create as qrCode } from 'qrcode';
import { addSignatureField, type FieldOfSeal } from '../seal/signature-field.ts';
import type { Block, Paper } from './act-layout.ts';
import { Pen, type TextStyle } from './pen.ts';

const looks: Readonly<Record<Extract<Block, { kind: 'text' }>['look'], TextStyle>> = {
  letterhead: { size: 12, weight: 700 },
  small: { size: 8.5, weight: 400 },
  title: { size: 18, weight: 700 },
  strong: { size: 11.5, weight: 700 },
  plain: { size: 11, weight: 400 },
};
const qrSide = 96;

/**
 * A PDF of a paper, made at the moment of its act; its fonts are in it, as far as they are used. With a field it has room for
 * a seal.
 */
export async function drawPaper(paper: Paper, at: string, field?: FieldOfSeal): Promise<Buffer> {
  const { title, author, blocks, mark } = paper;
  const pen = new Pen({ Title: title, Author: author, Creator: 'Hamaynq', CreationDate: new Date(at) });
  const bytes = buffer(pen.document);
  for (const block of blocks) draw(pen, block);
  if (mark) pen.stamp(mark);
  if (field) addSignatureField(pen.document, field);
  pen.document.end();
  return bytes;
}

function draw(pen: Pen, block: Block): void {
  if (block.kind === 'rule') drawRule(pen);
  else if (block.kind === 'signature') drawSignature(pen, block);
  else if (block.kind === 'proof') drawProof(pen, block);
  else {
    pen.y += block.before ?? 0;
    pen.write(block.text, looks[block.look], block.align);
  }
}

function drawRule(pen: Pen): void {
  pen.need(16);
  pen.y += 8;
  pen.document
    .moveTo(pen.left, pen.y)
    .lineTo(pen.left + pen.width, pen.y)
    .lineWidth(0.8)
    .strokeColor('#7a1733')
    .stroke();
  pen.y += 8;
}

/** The role at the left, the name at the right; where no name is known, a line for one. */
function drawSignature(pen: Pen, { role, name = '' }: Extract<Block, { kind: 'signature' }>): void {
  const half = pen.width / 2 - 10;
  const [left, right] = [pen.heightOf(role, looks.strong, half), pen.heightOf(name, looks.strong, half)];
  pen.need(34 + Math.max(left, right));
  pen.y += 34;
  const { y } = pen;
  pen.write(role, looks.strong, 'left', pen.left, half);
  pen.y = y;
  const x = pen.left + pen.width - half;
  if (name) pen.write(name, looks.strong, 'left', x, half);
  else
    pen.document
      .moveTo(x, y + 14)
      .lineTo(x + half, y + 14)
      .lineWidth(0.6)
      .strokeColor('black')
      .stroke();
  pen.y = y + Math.max(left, right) + 10;
}

/** The QR code at the left, the words beside it, on one page. */
function drawProof(pen: Pen, { link, lines }: Extract<Block, { kind: 'proof' }>): void {
  const x = pen.left + qrSide + 14;
  const width = pen.width - qrSide - 14;
  const height = lines.reduce((sum, text) => sum + pen.heightOf(text, looks.small, width) + 3, 0);
  pen.need(Math.max(qrSide, height) + 12);
  pen.y += 12;
  const top = pen.y;
  drawQr(pen, link, pen.left, top);
  for (const text of lines) {
    pen.write(text, looks.small, 'left', x, width);
    pen.y += 3;
  }
  pen.y = top + Math.max(qrSide, height);
}

function drawQr({ document }: Pen, link: string, left: number, top: number): void {
  const { modules } = qrCode(link, { errorCorrectionLevel: 'M' });
  const side = qrSide / modules.size;
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) document.rect(left + column * side, top + row * side, side, side);
  document.fill('black');
}
