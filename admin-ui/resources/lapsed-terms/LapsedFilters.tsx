import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext, useTranslate } from 'react-admin';
import { DayFilter } from '../../layout/DayFilter.tsx';
import { ServiceFilter } from '../cases/queue/ServiceFilter.tsx';

interface LapsedFilter {
  from?: string;
  to?: string;
  service?: string;
}

export function LapsedFilters() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { from = '', to = '', service }: LapsedFilter = filterValues;
  const change = (part: LapsedFilter): void =>
    setFilters(Object.fromEntries(Object.entries({ ...filterValues, ...part }).filter(([, value]) => value)));
  return (
    <Box
      role="search"
      aria-label={translate('app.queue.filters')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, p: 2 }}
    >
      <DayFilter label={translate('app.lapsed.from')} value={from} change={(day) => change({ from: day })} />
      <DayFilter label={translate('app.lapsed.to')} value={to} change={(day) => change({ to: day })} />
      <ServiceFilter value={service} change={(key) => change({ service: key })} />
      {Object.keys(filterValues).length > 0 && (
        <Button onClick={() => setFilters({})}>{translate('app.queue.clear')}</Button>
      )}
    </Box>
  );
}
