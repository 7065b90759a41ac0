/** Room for the signature and a chain of certificates; what is not needed stays zero. */
export const roomBytes = 16_384;
/** As wide as any number that will take its place. */
const placeholder = 999_999_999;
/** Where the signature is to be found later. */
export const emptyRange = `/ByteRange [0 ${placeholder} ${placeholder} ${placeholder}]`;

/** Signatures exist, and whatever is added is appended: what they cover is never rewritten. */
const signaturesAppendOnly = 3;
/** Printed, as PDF/A wants every annotation to be, and locked. */
const printLocked = 132;

export interface FieldOfSeal {
  /** Whose seal it is. */
  readonly name: string;
  readonly at: Date;
}
interface WithForm {
  readonly _root: { readonly data: { readonly AcroForm: { data: Record<string, unknown> } } };
}

/** An empty signature field without a place on the page: the paper looks the same with it. */
export function addSignatureField(document: PDFKit.PDFDocument, { name, at }: FieldOfSeal): void {
  const signature = document.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, placeholder, placeholder, placeholder],
    Contents: Buffer.alloc(roomBytes),
    M: at,
    Name: literal(name),
  });
  const field = document.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: literal('Seal'),
    F: printLocked,
    Rect: [0, 0, 0, 0],
    P: document.page.dictionary,
    V: signature,
  });
  document.page.annotations.push(field);
  const form = formOf(document);
  form.data = { Fields: [field], SigFlags: signaturesAppendOnly, DR: form.data.DR };
  for (const one of [signature, field]) one.end('');
}

/** pdfkit's own form asks the reader to draw its fields, which PDF/A forbids. */
function formOf(document: PDFKit.PDFDocument): WithForm['_root']['data']['AcroForm'] {
  document.initForm();
  return (document as unknown as WithForm)._root.data.AcroForm;
}

/** pdfkit writes a primitive string as a name. */
const literal = (text: string): object => Object(text);
