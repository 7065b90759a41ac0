import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { CaseRow } from '../../workflows/contract/http.ts';
import { FailureNote } from '../layout/FailureNote.tsx';
import { Panel } from '../layout/Panel.tsx';
import { CaseCard } from '../resources/cases/queue/CaseCard.tsx';

export function NextDue() {
  const translate = useTranslate();
  const { data, error, refetch } = useGetList<CaseRow>('cases', {
    pagination: { page: 1, perPage: 10 },
    sort: { field: 'dueAt', order: 'ASC' },
    filter: { queue: 'mine', status: 'in-progress' },
  });
  return (
    <Panel title={translate('app.dashboard.next')}>
      {error && <FailureNote error={error} retry={refetch} />}
      {data?.length === 0 && <Typography>{translate('app.dashboard.nothing')}</Typography>}
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, gridTemplateColumns: { md: '1fr 1fr' } }}
      >
        {data?.map((row) => (
          <li key={row.id}>
            <CaseCard row={row} />
          </li>
        ))}
      </Box>
    </Panel>
  );
}
