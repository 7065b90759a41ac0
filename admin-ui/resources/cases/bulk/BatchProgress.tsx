import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { BatchResults } from './BatchResults.tsx';
import { type Batch, isLeft } from './batch.ts';
import type { BatchWork } from './use-batch.ts';

interface Props {
  readonly batch: Batch;
  readonly work: BatchWork;
  readonly close: () => void;
}

/** How far it is, and what became of each case. */
export function BatchProgress({ batch: { entry, items }, work: { running, run, stop }, close }: Props) {
  const translate = useTranslate();
  const settled = items.filter(({ state }) => state !== 'waiting').length;
  const done = items.filter(({ state }) => state === 'done').length;
  const left = items.filter(isLeft).length;
  const summary = translate('app.bulk.progress', { done, all: items.length, other: settled - done });
  return (
    <>
      <DialogContent>
        <Typography sx={{ fontWeight: 600 }}>{entry.label}</Typography>
        <Typography role="status">{summary}</Typography>
        <LinearProgress
          variant="determinate"
          aria-label={summary}
          value={(100 * settled) / items.length}
          sx={{ my: 1.5, height: 8, borderRadius: 4 }}
        />
        {!running && left > 0 && <Typography>{translate('app.bulk.left', { smart_count: left })}</Typography>}
        <BatchResults items={items} />
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        {running ? (
          <Button variant="outlined" onClick={stop}>
            {translate('app.bulk.stop')}
          </Button>
        ) : (
          <>
            <Button onClick={close}>{translate('app.bulk.close')}</Button>
            {left > 0 && (
              <Button variant="contained" onClick={() => void run()}>
                {translate('app.bulk.continue')}
              </Button>
            )}
          </>
        )}
      </DialogActions>
    </>
  );
}
