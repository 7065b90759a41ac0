import { useTranslate } from 'react-admin';
import { DayFilter } from '../../layout/DayFilter.tsx';
import { FilterBar } from '../../layout/FilterBar.tsx';
import { ServiceFilter } from '../cases/queue/ServiceFilter.tsx';

interface LapsedFilter {
  from?: string;
  to?: string;
  service?: string | undefined;
}

export function LapsedFilters() {
  const translate = useTranslate();
  return (
    <FilterBar<LapsedFilter>>
      {({ from = '', to = '', service }, change) => (
        <>
          <DayFilter label={translate('app.lapsed.from')} value={from} change={(day) => change({ from: day })} />
          <DayFilter label={translate('app.lapsed.to')} value={to} change={(day) => change({ to: day })} />
          <ServiceFilter value={service} change={(key) => change({ service: key })} />
        </>
      )}
    </FilterBar>
  );
}
