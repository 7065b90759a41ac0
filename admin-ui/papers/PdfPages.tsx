import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { FailureNote } from '../layout/FailureNote.tsx';

/** The pages of a PDF, one below the other, as wide as there is room. */
export function PdfPages({ bytes }: { bytes: ArrayBuffer }) {
  const translate = useTranslate();
  const host = useRef<HTMLDivElement>(null);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let current = true;
    import('./draw-pages.ts')
      .then(({ drawPages }) => drawPages(bytes))
      .then((pages) => {
        if (!current) return;
        for (const [index, canvas] of pages.entries()) {
          canvas.setAttribute('role', 'img');
          canvas.setAttribute('aria-label', translate('app.template.page', { page: index + 1 }));
        }
        host.current?.replaceChildren(...pages);
      })
      .catch((failure: unknown) => current && setError(failure));
    return () => {
      current = false;
    };
  }, [bytes, translate]);
  if (error) return <FailureNote error={error} />;
  return (
    <Box
      ref={host}
      sx={{ '& canvas': { display: 'block', width: '100%', maxWidth: 720, border: 1, borderColor: 'divider', mb: 2 } }}
    />
  );
}
