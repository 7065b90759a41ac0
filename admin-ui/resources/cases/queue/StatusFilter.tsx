import { useTranslate } from 'react-admin';
import { statuses } from '../../../../workflows/domain/case-state.ts';
import { ChoiceFilter } from '../../../layout/ChoiceFilter.tsx';

interface StatusFilterProps {
  readonly value: string | undefined;
  readonly change: (status: string) => void;
}

export function StatusFilter({ value, change }: StatusFilterProps) {
  const translate = useTranslate();
  return (
    <ChoiceFilter
      label={translate('resources.cases.fields.status')}
      all={translate('app.queue.allStatuses')}
      options={statuses.map((status) => [status, translate(`kernel.status.${status}`)])}
      value={value}
      change={change}
    />
  );
}
