import { useGetList, useTranslate } from 'react-admin';
import type { Session } from '../../workflows/contract/http.ts';
import { CountCard } from './CountCard.tsx';
import { CountGrid } from './CountGrid.tsx';
import { type CouncilCard, councilCards } from './council-cards.ts';

export function CouncilCounts({ session }: { session: Session }) {
  const translate = useTranslate();
  return (
    <CountGrid label={translate('app.menu.sessions')}>
      {councilCards(session).map((card) => (
        <Count key={card.key} card={card} />
      ))}
    </CountGrid>
  );
}

function Count({ card: { key, resource, filter } }: { card: CouncilCard }) {
  const translate = useTranslate();
  const { total } = useGetList(resource, {
    pagination: { page: 1, perPage: 1 },
    sort: { field: resource === 'sessions' ? 'startsAt' : 'dueAt', order: 'ASC' },
    filter,
  });
  return (
    <CountCard
      resource={resource}
      filter={filter}
      count={total}
      label={translate(`app.council.dashboard.${key}`)}
      tone="primary"
    />
  );
}
