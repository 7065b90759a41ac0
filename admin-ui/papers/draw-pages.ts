import { openPdf } from './open-pdf.ts';

/** Sharp enough for small print on any screen. */
const scale = 2;

/** Draws every page of a PDF on a canvas of its own; nothing of it is run. */
export async function drawPages(bytes: ArrayBuffer): Promise<HTMLCanvasElement[]> {
  const task = openPdf(bytes);
  try {
    const pdf = await task.promise;
    const pages: HTMLCanvasElement[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale });
      const canvas = Object.assign(document.createElement('canvas'), {
        width: viewport.width,
        height: viewport.height,
      });
      await page.render({ canvas, viewport }).promise;
      pages.push(canvas);
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
