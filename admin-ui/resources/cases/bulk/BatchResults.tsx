import Done from '@mui/icons-material/CheckCircleOutlined';
import Refused from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { CaseLink } from '../queue/CaseLink.tsx';
import type { BatchItem } from './batch.ts';

/** What became of each case; what needs somebody's attention comes first. */
export function BatchResults({ items }: { items: readonly BatchItem[] }) {
  const settled = items.filter(({ state }) => state !== 'waiting');
  const ordered = [
    ...settled.filter(({ state }) => state !== 'done'),
    ...settled.filter(({ state }) => state === 'done'),
  ];
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1 }}>
      {ordered.map((item) => (
        <Line key={item.id} item={item} />
      ))}
    </Box>
  );
}

const Line = memo(function Line({ item: { id, number, state, words } }: { item: BatchItem }) {
  const translate = useTranslate();
  const Icon = state === 'done' ? Done : Refused;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Icon fontSize="small" color={state === 'done' ? 'success' : 'error'} sx={{ mt: 0.25 }} />
      <div>
        {number && <CaseLink id={id} number={number} />}
        <Typography variant="body2">
          {translate(`app.bulk.state.${state}`)}
          {words && ` · ${translate(words, { _: words })}`}
        </Typography>
      </div>
    </Box>
  );
});
