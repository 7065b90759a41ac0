import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { ShowBase, useTranslate } from 'react-admin';
import type { SessionView } from '../../../workflows/contract/http-council.ts';
import { OpenRecord } from '../../layout/OpenRecord.tsx';
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

const tabs = ['agenda', 'minutes', 'timeline'] as const;
type SessionTab = (typeof tabs)[number];

/** What a person came for: the agenda, and once the session is over its minutes. */
const firstTab = ({ status }: SessionView): SessionTab =>
  status === 'closed' || status === 'signed' ? 'minutes' : 'agenda';

function Session({ view }: { view: SessionView }) {
  const translate = useTranslate();
  const [tab, setTab] = useState<SessionTab>(() => firstTab(view));
  return (
    <>
      <SessionHead view={view} />
      <Tabs
        value={tab}
        onChange={(_, next) => setTab(next)}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={translate('app.council.session.tabs')}
        sx={{ mb: 2 }}
      >
        {tabs.map((key) => (
          <Tab
            key={key}
            value={key}
            id={`tab-${key}`}
            aria-controls={`panel-${key}`}
            label={translate(`app.council.session.${key}`)}
          />
        ))}
      </Tabs>
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'agenda' && <AgendaDesk view={view} />}
        {tab === 'minutes' && <MinutesPanel view={view} />}
        {tab === 'timeline' && <SessionStory view={view} />}
      </div>
    </>
  );
}
