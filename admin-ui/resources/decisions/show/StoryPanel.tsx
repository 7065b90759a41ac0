import { useTranslate } from 'react-admin';
import type { DecisionView } from '../../../../workflows/contract/http-council.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { Timeline } from '../../../layout/Timeline.tsx';

export function StoryPanel({ view: { timeline } }: { view: DecisionView }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('app.council.decision.timeline')}>
      <Timeline entries={timeline.toReversed()} />
    </Panel>
  );
}
