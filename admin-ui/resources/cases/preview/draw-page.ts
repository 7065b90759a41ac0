import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';

export interface DrawnPage {
  readonly ratio: number;
  readonly text: string;
}
/** More than a screen shows, less than a browser refuses. */
const mostPixels = 16_000_000;

/** Draws a page as wide as it is shown, sharp on that screen; gives its shape and its characters. Nothing when it was cancelled. */
export function drawPage(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, width: number) {
  let rendering: RenderTask | undefined;
  let cancelled = false;

  async function draw(): Promise<DrawnPage | undefined> {
    const page = await pdf.getPage(number);
    const natural = page.getViewport({ scale: 1 });
    const wished = (width * devicePixelRatio) / natural.width;
    const scale = Math.min(wished, Math.sqrt(mostPixels / (natural.width * natural.height)));
    const viewport = page.getViewport({ scale });
    if (cancelled) return undefined;
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    rendering = page.render({ canvas, viewport });
    await rendering.promise;
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    return cancelled ? undefined : { ratio: natural.width / natural.height, text };
  }
  return {
    done: draw().catch((error: unknown) => {
      if (!cancelled) throw error;
      return undefined;
    }),
    cancel() {
      cancelled = true;
      rendering?.cancel();
    },
  };
}
