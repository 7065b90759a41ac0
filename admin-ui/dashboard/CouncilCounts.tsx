import Box from '@mui/material/Box';
import { useGetList, useTranslate } from 'react-admin';
import type { Session } from '../../workflows/contract/http.ts';
import { CountCard } from './CountCard.tsx';
import { type CouncilCard, councilCards } from './council-cards.ts';

export function CouncilCounts({ session }: { session: Session }) {
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('app.menu.sessions')}
      sx={{
        display: 'grid',
        gap: { xs: 1, sm: 2 },
        mb: 3,
        gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(150px, 1fr))' },
      }}
    >
      {councilCards(session).map((card) => (
        <Count key={card.key} card={card} />
      ))}
    </Box>
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
