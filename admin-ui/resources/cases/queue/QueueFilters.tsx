import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext, useTranslate } from 'react-admin';
import type { CaseFilter } from '../../../../workflows/contract/http.ts';
import { TypedFilter } from '../../../layout/TypedFilter.tsx';
import { ServiceFilter } from './ServiceFilter.tsx';
import { StatusFilter } from './StatusFilter.tsx';

export function QueueFilters() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { queue, ...narrowing } = filterValues as CaseFilter;
  const change = (part: CaseFilter): void =>
    setFilters(Object.fromEntries(Object.entries({ ...filterValues, ...part }).filter(([, value]) => value)));

  return (
    <Box
      role="search"
      aria-label={translate('app.queue.filters')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, p: 2 }}
    >
      <TypedFilter
        label={translate('app.queue.number')}
        value={narrowing.number ?? ''}
        change={(number) => change({ number })}
      />
      <ServiceFilter value={narrowing.service} change={(service) => change({ service })} />
      <StatusFilter value={narrowing.status} change={(status) => change({ status: status as CaseFilter['status'] })} />
      {Object.keys(narrowing).length > 0 && (
        <Button onClick={() => setFilters({ queue })}>{translate('app.queue.clear')}</Button>
      )}
    </Box>
  );
}
