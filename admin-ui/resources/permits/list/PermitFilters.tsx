import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useGetList, useListContext, useTranslate } from 'react-admin';
import type { ServiceRow } from '../../../../workflows/contract/http.ts';
import type { PermitFilter } from '../../../../workflows/contract/http-permits.ts';
import { permitStatuses } from '../../../../workflows/domain/permit/permit-state.ts';
import { ChoiceFilter } from '../../../layout/ChoiceFilter.tsx';
import { TypedFilter } from '../../../layout/TypedFilter.tsx';

type Narrowing = Pick<PermitFilter, 'number' | 'caseNumber' | 'service'> & { status?: string };

export function PermitFilters() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { number, caseNumber, service, status } = filterValues as Narrowing;
  const services = useGrantingServices();
  const change = (part: Narrowing): void =>
    setFilters(Object.fromEntries(Object.entries({ ...filterValues, ...part }).filter(([, value]) => value)));
  return (
    <Box
      role="search"
      aria-label={translate('app.queue.filters')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, p: 2 }}
    >
      <TypedFilter
        label={translate('app.permit.number')}
        value={number ?? ''}
        change={(typed) => change({ number: typed })}
      />
      <TypedFilter
        label={translate('app.queue.number')}
        value={caseNumber ?? ''}
        change={(typed) => change({ caseNumber: typed })}
      />
      <ChoiceFilter
        label={translate('resources.permits.fields.service')}
        all={translate('app.queue.allServices')}
        options={services}
        value={service}
        change={(chosen) => change({ service: chosen })}
      />
      <ChoiceFilter
        label={translate('resources.permits.fields.status')}
        all={translate('app.queue.allStatuses')}
        options={permitStatuses.map((one) => [one, translate(`kernel.permit-status.${one}`)])}
        value={status}
        change={(chosen) => change({ status: chosen })}
      />
      {Object.keys(filterValues).length > 0 && (
        <Button onClick={() => setFilters({})}>{translate('app.queue.clear')}</Button>
      )}
    </Box>
  );
}

/** Services that give something for a time. */
function useGrantingServices(): [key: string, title: string][] {
  const { data = [] } = useGetList<ServiceRow>('services', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'title', order: 'ASC' },
  });
  return data
    .filter(({ validityMonths, validities }) => validityMonths !== null || validities.length > 0)
    .map(({ key, title }) => [key, title]);
}
