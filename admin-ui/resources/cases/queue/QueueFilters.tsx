import { useTranslate } from 'react-admin';
import type { CaseFilter } from '../../../../workflows/contract/http.ts';
import { FilterBar } from '../../../layout/FilterBar.tsx';
import { TypedFilter } from '../../../layout/TypedFilter.tsx';
import { ServiceFilter } from './ServiceFilter.tsx';
import { StatusFilter } from './StatusFilter.tsx';

export function QueueFilters() {
  const translate = useTranslate();
  return (
    <FilterBar<CaseFilter> keep="queue">
      {({ number = '', service, status }, change) => (
        <>
          <TypedFilter
            label={translate('app.queue.number')}
            value={number}
            change={(typed) => change({ number: typed })}
          />
          <ServiceFilter value={service} change={(chosen) => change({ service: chosen })} />
          <StatusFilter value={status} change={(chosen) => change({ status: chosen as CaseFilter['status'] })} />
        </>
      )}
    </FilterBar>
  );
}
