import { GlobalWorkerOptions, getDocument, type PDFDocumentLoadingTask } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { unreachable } from '../providers/problem-error.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

/** What the reader fetches of itself when a file needs it: decoders of scans, and typefaces that a file leaves out. */
const parts = import.meta.glob<string>(
  ['../../node_modules/pdfjs-dist/wasm/*.wasm', '../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}'],
  { query: '?url', import: 'default', eager: true },
);
const urls = new Map(Object.entries(parts).map(([path, url]) => [path.split('/').at(-1), url]));

class OwnParts {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const response = await fetch(urls.get(filename) ?? filename).catch(() => undefined);
    if (!response?.ok) throw unreachable();
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** Reads a PDF in a worker of its own; nothing of it is run. Whoever opens it destroys the task. */
export const openPdf = (bytes: ArrayBuffer): PDFDocumentLoadingTask =>
  getDocument({
    data: bytes.slice(0),
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    WasmFactory: OwnParts,
    StandardFontDataFactory: OwnParts,
  });
