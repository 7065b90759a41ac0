import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'react-admin';
import type { Department } from '../../workflows/contract/http.ts';
import type { SearchFilter } from '../../workflows/contract/http-search.ts';
import { ChoiceFilter } from '../layout/ChoiceFilter.tsx';
import { DayFilter } from '../layout/DayFilter.tsx';
import { ServiceFilter } from '../resources/cases/queue/ServiceFilter.tsx';
import { StatusFilter } from '../resources/cases/queue/StatusFilter.tsx';
import { narrowedBy } from './asked.ts';

interface SearchFiltersProps {
  readonly filter: SearchFilter;
  readonly narrow: (filter: SearchFilter) => void;
}

export function SearchFilters({ filter, narrow }: SearchFiltersProps) {
  const translate = useTranslate();
  const { data: departments = [] } = useGetList<Department>('departments', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  });
  const { service, status, department, from = '', to = '' } = filter;
  const change = (part: { [Name in keyof SearchFilter]: string }): void => narrow(narrowedBy({ ...filter, ...part }));
  return (
    <Box
      role="group"
      aria-label={translate('app.search.filters')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, p: 2 }}
    >
      <ServiceFilter value={service} change={(key) => change({ service: key })} />
      <StatusFilter value={status} change={(key) => change({ status: key })} />
      <ChoiceFilter
        label={translate('resources.users.fields.department')}
        all={translate('app.search.allDepartments')}
        options={departments.map(({ id, name }) => [id, name])}
        value={department}
        change={(key) => change({ department: key })}
      />
      <DayFilter label={translate('app.search.from')} value={from} change={(day) => change({ from: day })} />
      <DayFilter label={translate('app.search.to')} value={to} change={(day) => change({ to: day })} />
      {Object.keys(filter).length > 0 && <Button onClick={() => narrow({})}>{translate('app.queue.clear')}</Button>}
    </Box>
  );
}
