import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AgendaItemView, SessionView } from '../../../../workflows/contract/http-council.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { useKeptFocus } from '../../../layout/use-kept-focus.ts';
import { ActButtons } from './ask/ActButtons.tsx';
import { allowed } from './live-view.ts';

const rest = ['state-conflict', 'propose-amendment', 'postpone-item', 'return-item', 'withdraw-item'] as const;

/** All questions of the day, what has become of each, and which one may be come to. */
export function AgendaPanel({ view }: { view: SessionView }) {
  const translate = useTranslate();
  const focus = useKeptFocus<HTMLDivElement>();
  return (
    <Panel title={translate('app.liveSession.agenda')} focus={focus}>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {view.agenda.map((item) => (
          <Line key={item.id} view={view} item={item} />
        ))}
      </Box>
    </Panel>
  );
}

function Line({ view, item }: { view: SessionView; item: AgendaItemView }) {
  const translate = useTranslate();
  const { id, position, title, status, statusTitle, resultTitle } = item;
  const isOpen = status === 'open';
  const more = isOpen ? [] : allowed(view, rest, id);
  return (
    <Box
      component="li"
      aria-current={isOpen ? 'step' : undefined}
      sx={{ py: 1, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}
    >
      <Typography sx={{ fontWeight: isOpen ? 600 : 400 }}>{`${position}. ${title}`}</Typography>
      <Typography variant="body2" color="textSecondary">
        {resultTitle ? `${statusTitle} · ${resultTitle}` : statusTitle}
      </Typography>
      <ActButtons view={view} entries={allowed(view, ['open-item'], id)} about={title} />
      {more.length > 0 && (
        <details>
          <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', minHeight: 24 }}>
            {translate('app.liveSession.more')}
          </Typography>
          <Box sx={{ my: 1 }}>
            <ActButtons view={view} entries={more} about={title} />
          </Box>
        </details>
      )}
    </Box>
  );
}
