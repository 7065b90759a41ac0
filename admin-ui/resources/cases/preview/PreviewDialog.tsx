import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import IconButton from '@mui/material/IconButton';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';
import { documentUrl } from '../../../providers/case-calls.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { PreviewBar } from './PreviewBar.tsx';
import { PreviewContent } from './PreviewContent.tsx';
import { farther, fitting, nearer } from './zoom.ts';

const moves: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
]);
const zooms: ReadonlyMap<string, (zoom: number) => number> = new Map([
  ['+', nearer],
  ['=', nearer],
  ['-', farther],
  ['0', () => fitting],
]);

interface Props {
  readonly caseId: string;
  readonly documents: readonly DocumentView[];
  readonly document: DocumentView;
  readonly show: (document: DocumentView) => void;
  readonly close: () => void;
}

/** A case's documents one after the other, over the page: arrows go from file to file, plus and minus bring nearer. */
export function PreviewDialog({ caseId, documents, document, show, close }: Props) {
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const translate = useTranslate();
  const { api } = useConnection();
  const [zoom, setZoom] = useState(fitting);
  const room = useRef<HTMLDivElement>(null);
  const position = documents.findIndex(({ id }) => id === document.id);

  function move(by: 1 | -1): void {
    const next = documents[position + by];
    if (!next) return;
    setZoom(fitting);
    room.current?.scrollTo({ top: 0, left: 0 });
    show(next);
  }
  function press(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey } = event;
    // What is wider than its room scrolls with the arrows.
    const isWide = room.current !== null && room.current.scrollWidth > room.current.clientWidth + 1;
    if (ctrlKey || altKey || metaKey || (isWide && key.startsWith('Arrow'))) return;
    const by = moves.get(key);
    const nextZoom = zooms.get(key)?.(zoom);
    if (by) move(by);
    else if (nextZoom) setZoom(nextZoom);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog
      open
      onClose={close}
      onKeyDown={press}
      fullWidth
      fullScreen={small}
      maxWidth="lg"
      aria-labelledby="preview-title"
      slotProps={{ paper: { sx: { height: small ? '100%' : '92vh' } } }}
    >
      <Box sx={{ px: { xs: 1, sm: 2 }, pt: 1.5, pb: 0.5, borderBottom: 1, borderColor: 'divider' }}>
        <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
          <Typography
            id="preview-title"
            variant="h2"
            sx={{ flex: 1, minWidth: 0, px: 1, py: 0.5, overflowWrap: 'anywhere' }}
          >
            {document.name}
          </Typography>
          <IconButton
            aria-label={translate('app.preview.close')}
            title={translate('app.preview.close')}
            onClick={close}
          >
            <Close />
          </IconButton>
        </Box>
        <PreviewBar
          position={position}
          count={documents.length}
          zoom={zoom}
          name={document.name}
          downloadUrl={documentUrl(api, caseId, document.id)}
          setZoom={setZoom}
          move={move}
        />
      </Box>
      <DialogContent
        ref={room}
        tabIndex={0}
        aria-labelledby="preview-title"
        sx={{ bgcolor: 'background.default', p: { xs: 1, sm: 2 } }}
      >
        <PreviewContent key={document.id} caseId={caseId} document={document} zoom={zoom} />
      </DialogContent>
    </Dialog>
  );
}
