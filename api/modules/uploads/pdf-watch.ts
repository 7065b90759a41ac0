/** A name of PDF that stands unpacked in every encrypted one, as `/Encrypt 5 0 R` or `/Encrypt << … >>`. */
const encrypted = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;
/** Readers look for the end mark in the last kilobyte. */
const tailBytes = 1024;

/** Looks at a PDF on its way: whether it is locked, and whether it came to its end. Holds back a kilobyte. */
export class PdfWatch {
  private tail = Buffer.alloc(0);
  private isLocked = false;

  see(chunk: Buffer): void {
    const joined = Buffer.concat([this.tail, chunk]);
    for (let at = joined.indexOf('/Encrypt'); at >= 0 && !this.isLocked; at = joined.indexOf('/Encrypt', at + 8))
      this.isLocked = encrypted.test(joined.toString('latin1', at, at + 64));
    this.tail = joined.subarray(-tailBytes);
  }

  fault(): 'upload.encrypted' | 'upload.broken' | undefined {
    if (this.isLocked) return 'upload.encrypted';
    return this.tail.includes('%%EOF') ? undefined : 'upload.broken';
  }
}
