import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AgendaItemView, SessionView } from '../../../../workflows/contract/http-council.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { useKeptFocus } from '../../../layout/use-kept-focus.ts';
import { AmendmentList } from './AmendmentList.tsx';
import { ActButtons } from './ask/ActButtons.tsx';
import { DraftText } from './DraftText.tsx';
import { allowed } from './live-view.ts';
import { ResultNote } from './ResultNote.tsx';
import { VotesByName } from './VotesByName.tsx';

const onward = ['open-vote', 'conclude-item'] as const;
const rest = ['propose-amendment', 'state-conflict', 'postpone-item', 'return-item', 'withdraw-item'] as const;

/** The question before the council: what it is about, how it is decided, how it ended. */
export function ItemPanel({ view, item }: { view: SessionView; item: AgendaItemView }) {
  const translate = useTranslate();
  const format = useFormat();
  const focus = useKeptFocus<HTMLDivElement>();
  const { position, title, rapporteur, ballot, majorityTitle, recused, changed, result, status, statusTitle } = item;
  const isOpen = status === 'open';
  const names = recused.map(({ name }) => name).join(', ');
  return (
    <Panel
      title={translate(isOpen ? 'app.liveSession.item' : 'app.liveSession.lastItem', { position })}
      aside={<Typography variant="body2">{statusTitle}</Typography>}
      focus={focus}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="h3" component="p" sx={{ fontSize: '1.125rem' }}>
          {title}
        </Typography>
        <Box>
          {rapporteur && <Typography>{translate('app.liveSession.rapporteur', { name: rapporteur.name })}</Typography>}
          {ballot !== 'none' && (
            <Typography>{translate('app.liveSession.majority', { majority: majorityTitle })}</Typography>
          )}
          {names && <Typography>{translate('app.liveSession.recused', { names })}</Typography>}
          {changed && (
            <Typography variant="body2">
              {translate('app.liveSession.changed', { at: format.dateTime(changed.at), reason: changed.reason })}
            </Typography>
          )}
        </Box>
        <Box role="status">
          {result && <ResultNote title={translate('app.liveSession.result.title')} result={result} again={isOpen} />}
        </Box>
        <VotesByName votes={item.votes} />
        <AmendmentList item={item} />
        {isOpen && <ActButtons view={view} entries={allowed(view, onward, item.id)} />}
        {item.decision && <DraftText decision={item.decision} noted={view.me.member} />}
        {isOpen && <ActButtons view={view} entries={allowed(view, rest, item.id)} />}
      </Box>
    </Panel>
  );
}
