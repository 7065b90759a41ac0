import { useGetList, useTranslate } from 'react-admin';
import type { ServiceRow } from '../../../../workflows/contract/http.ts';
import { ChoiceFilter } from '../../../layout/ChoiceFilter.tsx';

interface ServiceFilterProps {
  readonly value: string | undefined;
  readonly change: (service: string) => void;
}

export function ServiceFilter({ value, change }: ServiceFilterProps) {
  const translate = useTranslate();
  const { data: services = [] } = useGetList<ServiceRow>('services', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'title', order: 'ASC' },
  });
  return (
    <ChoiceFilter
      label={translate('resources.cases.fields.service')}
      all={translate('app.queue.allServices')}
      options={services.map(({ key, title }) => [key, title])}
      value={value}
      change={change}
    />
  );
}
