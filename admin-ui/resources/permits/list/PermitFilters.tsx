import { useGetList, useTranslate } from 'react-admin';
import type { ServiceRow } from '../../../../workflows/contract/http.ts';
import type { PermitFilter } from '../../../../workflows/contract/http-permits.ts';
import { permitStatuses } from '../../../../workflows/domain/permit/permit-state.ts';
import { ChoiceFilter } from '../../../layout/ChoiceFilter.tsx';
import { FilterBar } from '../../../layout/FilterBar.tsx';
import { TypedFilter } from '../../../layout/TypedFilter.tsx';

type Narrowing = Pick<PermitFilter, 'number' | 'caseNumber' | 'service'> & { status?: string };

export function PermitFilters() {
  const translate = useTranslate();
  const services = useGrantingServices();
  return (
    <FilterBar<Narrowing>>
      {({ number = '', caseNumber = '', service, status }, change) => (
        <>
          <TypedFilter
            label={translate('app.permit.number')}
            value={number}
            change={(typed) => change({ number: typed })}
          />
          <TypedFilter
            label={translate('app.queue.number')}
            value={caseNumber}
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
        </>
      )}
    </FilterBar>
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
