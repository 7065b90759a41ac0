import Box from '@mui/material/Box';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { Waiting } from '../../../layout/Waiting.tsx';
import { openPdf } from '../../../papers/open-pdf.ts';
import { PdfPage } from './PdfPage.tsx';

/** The pages of a PDF below one another, each drawn when it comes into sight. */
export default function PdfView({ blob, zoom }: { blob: Blob; zoom: number }) {
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    const opening = blob.arrayBuffer().then((bytes) => {
      const task = openPdf(bytes);
      task.promise.then(
        (opened) => current && setPdf(opened),
        () => current && setFailed(true),
      );
      return task;
    });
    return () => {
      current = false;
      setPdf(undefined);
      setFailed(false);
      void opening.then((task) => task.destroy());
    };
  }, [blob]);
  if (failed) return <FailureNote error={new Error('app.preview.broken')} />;
  if (!pdf) return <Waiting />;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: '0 auto', p: 0, width: `${zoom * 100}%`, maxWidth: 900 * zoom }}>
      {numbersTo(pdf.numPages).map((number) => (
        <PdfPage key={number} pdf={pdf} number={number} />
      ))}
    </Box>
  );
}

const numbersTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
