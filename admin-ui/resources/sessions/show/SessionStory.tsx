import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import { Loaded } from '../../../layout/Loaded.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { Timeline } from '../../../layout/Timeline.tsx';
import { useConnection } from '../../../providers/connection.tsx';
import { readSessionTimeline } from '../../../providers/council-calls.ts';

/** The newest first. */
export function SessionStory({ view: { id, seq } }: { view: SessionView }) {
  const translate = useTranslate();
  const { api } = useConnection();
  const query = useQuery({
    queryKey: ['sessions', 'timeline', id, seq],
    queryFn: () => readSessionTimeline(api, id),
    placeholderData: (before) => before,
  });
  return (
    <Panel title={translate('app.council.session.timeline')}>
      <Loaded
        query={query}
        isEmpty={(entries) => entries.length === 0}
        empty={translate('app.council.minutes.noFacts')}
      >
        {(entries) => <Timeline entries={entries.toReversed()} />}
      </Loaded>
    </Panel>
  );
}
