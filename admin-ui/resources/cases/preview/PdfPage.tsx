import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { usePage } from './use-page.ts';

interface Props {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
}

/** One page: its place at once, its picture when it comes into sight, and its characters for who does not see it. */
export function PdfPage({ pdf, number }: Props) {
  const translate = useTranslate();
  const place = useRef<HTMLLIElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { ratio, text, failed } = usePage(pdf, number, place, canvas);
  return (
    <Box component="li" ref={place} sx={{ mb: 2 }}>
      <Box
        component="canvas"
        ref={canvas}
        aria-hidden
        sx={{ display: 'block', width: '100%', aspectRatio: ratio, bgcolor: '#fff', border: 1, borderColor: 'divider' }}
      />
      <Typography variant="caption" color="textSecondary" component="p" sx={{ textAlign: 'center', mt: 0.5 }}>
        {translate(failed ? 'app.preview.pageBroken' : 'app.preview.page', { page: number, pages: pdf.numPages })}
      </Typography>
      <span style={visuallyHidden}>{text}</span>
    </Box>
  );
}
