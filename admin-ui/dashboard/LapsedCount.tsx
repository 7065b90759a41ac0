import { useGetList, useTranslate } from 'react-admin';
import { localDate } from '../format/measures.ts';
import { CountCard } from './CountCard.tsx';

/** Terms that passed without a decision this year. */
export function LapsedCount() {
  const translate = useTranslate();
  const filter = { from: `${localDate(new Date()).slice(0, 4)}-01-01` };
  const { total } = useGetList('lapsed-terms', {
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'dueAt', order: 'DESC' },
    filter,
  });
  return (
    <CountCard
      resource="lapsed-terms"
      filter={filter}
      count={total}
      label={translate('app.dashboard.lapsed')}
      tone="error"
    />
  );
}
