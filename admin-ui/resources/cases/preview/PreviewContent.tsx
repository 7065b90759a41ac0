import Alert from '@mui/material/Alert';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { Waiting } from '../../../layout/Waiting.tsx';
import { isProblem } from '../../../providers/problem-error.ts';
import { PictureView } from './PictureView.tsx';
import { TextView } from './TextView.tsx';
import { usePreview } from './use-preview.ts';
import { WordsView } from './WordsView.tsx';

const PdfView = lazy(() => import('./PdfView.tsx'));

interface Props {
  readonly caseId: string;
  readonly document: DocumentView;
  readonly zoom: number;
}

/** A document as far as it can be shown: its pages, its picture, or the words that a machine read in it. */
export function PreviewContent({ caseId, document, zoom }: Props) {
  const translate = useTranslate();
  const { data, error, isBeingMade, refetch } = usePreview(caseId, document.id);
  if (isProblem(error, 'preview.unavailable') || isProblem(error, 'preview.failed'))
    return <WordsView caseId={caseId} id={document.id} reason={error.message} />;
  if (isBeingMade)
    return (
      <>
        <Alert severity="info">{translate('app.preview.beingMade')}</Alert>
        <Waiting />
      </>
    );
  if (error) return <FailureNote error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.type.startsWith('image/')) return <PictureView blob={data} name={document.name} zoom={zoom} />;
  if (data.type.startsWith('text/')) return <TextView blob={data} zoom={zoom} />;
  return (
    <Suspense fallback={<Waiting />}>
      <PdfView blob={data} zoom={zoom} />
    </Suspense>
  );
}
