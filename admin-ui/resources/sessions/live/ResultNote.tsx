import Adopted from '@mui/icons-material/CheckCircleOutlined';
import NotAdopted from '@mui/icons-material/HighlightOffOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { VoteResult } from '../../../../workflows/domain/council/voting.ts';
import { whyOf } from './live-view.ts';

interface Props {
  readonly title: string;
  readonly result: VoteResult;
  /** A tie is voted on once more. */
  readonly again?: boolean;
}

/** How a voting ended, and why: the count and what it had to reach. */
export function ResultNote({ title, result, again = false }: Props) {
  const translate = useTranslate();
  const tone = result.adopted ? 'success' : 'warning';
  const Sign = result.adopted ? Adopted : NotAdopted;
  const { for: inFavour, against, abstained, silent, needed } = result;
  return (
    <Box
      role="group"
      aria-label={title}
      sx={{ p: 1.5, borderRadius: 1, border: 1, borderColor: `${tone}.main`, bgcolor: `${tone}.light` }}
    >
      <Typography sx={{ display: 'flex', gap: 1, fontWeight: 600, color: `${tone}.main` }}>
        <Sign />
        {translate(`kernel.item-status.${result.adopted ? 'adopted' : 'not-adopted'}`)}
      </Typography>
      <Typography>
        {translate('app.liveSession.result.counts', { for: inFavour, against, abstained, silent })}
      </Typography>
      <Typography variant="body2">
        {translate(`app.liveSession.result.${whyOf(result)}`, {
          needed,
          majority: translate(`kernel.majority.${result.majority}`),
        })}
      </Typography>
      {again && <Typography sx={{ fontWeight: 600 }}>{translate('app.liveSession.result.again')}</Typography>}
    </Box>
  );
}
