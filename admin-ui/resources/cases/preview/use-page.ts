import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type RefObject, useEffect, useState } from 'react';
import { drawPage } from './draw-page.ts';

/** A4 until the page says otherwise. */
const usualRatio = 210 / 297;

/** Draws a page while it is in sight or close to it, anew when its room changes; one that left gives its memory back. */
export function usePage(
  pdf: PDFDocumentProxy,
  number: number,
  place: RefObject<HTMLElement | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
) {
  const [width, setWidth] = useState(0);
  const [page, setPage] = useState({ ratio: usualRatio, text: '', failed: false });
  useEffect(() => watchRoom(place.current, setWidth), [place]);
  useEffect(() => {
    const target = canvas.current;
    if (width === 0 || !target) return undefined;
    const drawing = drawPage(pdf, number, target, width);
    drawing.done.then(
      (drawn) => drawn && setPage({ ...drawn, failed: false }),
      () => setPage((known) => ({ ...known, failed: true })),
    );
    return () => {
      drawing.cancel();
      target.width = 0;
      target.height = 0;
    };
  }, [pdf, number, width, canvas]);
  return page;
}

/** Tells how wide a place is while it is in sight or close to it, and 0 while it is not. */
function watchRoom(place: HTMLElement | null, tell: (width: number) => void): (() => void) | undefined {
  if (!place) return undefined;
  let isNear = false;
  const measure = () => tell(isNear ? place.clientWidth : 0);
  const sight = new IntersectionObserver(
    (entries) => {
      // While the page was busy several may have come: the last one says how it is now.
      isNear = entries.at(-1)?.isIntersecting ?? false;
      measure();
    },
    { rootMargin: '100% 0px' },
  );
  const size = new ResizeObserver(measure);
  sight.observe(place);
  size.observe(place);
  return () => {
    sight.disconnect();
    size.disconnect();
  };
}
