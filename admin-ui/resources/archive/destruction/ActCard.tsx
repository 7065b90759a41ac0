import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DestructionActView } from '../../../../workflows/contract/http-archive.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Facts } from '../../../layout/Facts.tsx';
import { ActLines } from './ActLines.tsx';
import { DecideDialog } from './DecideDialog.tsx';

const colours = {
  collecting: 'default',
  draft: 'warning',
  approved: 'info',
  done: 'success',
  rejected: 'default',
} as const;

export function ActCard({ act }: { act: DestructionActView }) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  const [deciding, setDeciding] = useState<'approve' | 'reject'>();
  const [listed, setListed] = useState(false);
  const { id, number, kind, state, ground, cases, destroyed, kept, by, at, decision, doneAt, mayDecide } = act;
  const words = (key: string, more = {}): string => translate(`app.archive.act.${key}`, more);
  return (
    <Box component="li" sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography variant="h3">{number ?? words('unnumbered')}</Typography>
        <Chip size="small" variant="outlined" color={colours[state]} label={words(`state.${state}`)} />
        <Typography variant="body2">{words(`kind.${kind}`)}</Typography>
      </Box>
      <Facts
        facts={[
          [translate('app.archive.ground'), ground],
          [words('cases'), words('counts', { cases, destroyed, kept })],
          [words('made'), `${by}, ${dateTime(at)}`],
          [words('decided'), decision && `${decision.by}, ${dateTime(decision.at)}: ${decision.reason}`],
          [words('doneAt'), doneAt && dateTime(doneAt)],
        ]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {state !== 'rejected' && <Button onClick={() => setListed(true)}>{words('show')}</Button>}
        {mayDecide && state === 'draft' && (
          <Button variant="contained" color="error" onClick={() => setDeciding('approve')}>
            {words('approve')}
          </Button>
        )}
        {mayDecide && (
          <Button variant="outlined" onClick={() => setDeciding('reject')}>
            {words('reject')}
          </Button>
        )}
      </Box>
      {listed && <ActLines id={id} close={() => setListed(false)} />}
      {deciding && <DecideDialog act={act} approves={deciding === 'approve'} close={() => setDeciding(undefined)} />}
    </Box>
  );
}
