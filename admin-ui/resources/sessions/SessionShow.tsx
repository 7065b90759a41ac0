import { ShowBase } from 'react-admin';
import type { SessionView } from '../../../workflows/contract/http-council.ts';
import { useAuditTab } from '../../audit/use-audit-tab.tsx';
import { OpenRecord } from '../../layout/OpenRecord.tsx';
import { PageTabs } from '../../layout/PageTabs.tsx';
import { AgendaDesk } from './agenda/AgendaDesk.tsx';
import { MinutesPanel } from './minutes/MinutesPanel.tsx';
import { SessionHead } from './show/SessionHead.tsx';
import { SessionStory } from './show/SessionStory.tsx';

export const SessionShow = () => (
  // The mark keeps the whole session apart from the rows of lists, which React-Admin would show in its place.
  <ShowBase queryOptions={{ onError: () => undefined, meta: { whole: true } }}>
    <OpenRecord<SessionView> to="/sessions" back="app.council.session.back">
      {(view) => <Session key={view.id} view={view} />}
    </OpenRecord>
  </ShowBase>
);

/** What a person came for: the agenda, and once the session is over its minutes. */
const firstTab = ({ status }: SessionView): string =>
  status === 'closed' || status === 'signed' ? 'minutes' : 'agenda';

function Session({ view }: { view: SessionView }) {
  const history = useAuditTab(`/council/sessions/${view.id}`, view.seq);
  const tabs = [
    { key: 'agenda', label: 'app.council.session.agenda', body: <AgendaDesk view={view} /> },
    { key: 'minutes', label: 'app.council.session.minutes', body: <MinutesPanel view={view} /> },
    { key: 'timeline', label: 'app.council.session.timeline', body: <SessionStory view={view} /> },
    ...history,
  ];
  return (
    <>
      <SessionHead view={view} />
      <PageTabs label="app.council.session.tabs" tabs={tabs} first={firstTab(view)} />
    </>
  );
}
