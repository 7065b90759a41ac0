import { deflateSync } from 'node:zlib';
import type { ApplicationRequest } from '../../workflows/contract/http.ts';
import type { Answers } from '../../workflows/domain/check-answers.ts';

/** A one-page PDF that any reader opens, with some random-looking weight. */
export function pdf(words: string): Uint8Array<ArrayBuffer> {
  const stream = deflateSync(`BT /F1 24 Tf 72 720 Td (${words}) Tj ET`);
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream
`;
  const tail = '\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
  return new Uint8Array(Buffer.concat([Buffer.from(head), stream, Buffer.from(tail)]));
}

type Documents = ApplicationRequest['documents'];

export const certificateAnswers: Answers = {
  residenceAddress: 'գյուղ Վարդաշեն, 4-րդ փողոց, տուն 13',
  forWhom: 'self',
  presentedTo: 'դպրոց',
  copies: 1,
  resultDelivery: 'in-person',
};

/** A small house: 5 days, 4,500 drams. */
export const permitAnswers: Answers = {
  cadastralCode: '06-041-0077-0058',
  siteAddress: 'Վարդաշեն, 4-րդ փողոց, հողամաս 13',
  buildingKind: 'house',
  buildingPurpose: 'Ընտանեկան բնակելի տուն',
  floorArea: 180,
  storeys: 2,
  riskCategory: 'II',
  designAuthor: 'Նախագիծ ՍՊԸ',
  plannedMonths: 12,
  resultDelivery: 'in-person',
};
export const permitDocuments = ['id', 'own', 'design'];

export const certificateRequest = (documents: Documents): ApplicationRequest => ({
  service: 'certificate-residence',
  applicant: {
    kind: 'person',
    name: 'Անի Պետրոսյան',
    identifiers: { psn: '6203850123' },
    contact: { email: 'ani@example.am', language: 'hy' },
  },
  answers: certificateAnswers,
  documents,
  channel: 'portal',
  again: true,
});
