import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { Timeline } from './Timeline.tsx';

/** The newest first: an official asks what happened last. */
export function TimelinePanel({ view }: { view: CaseView }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('app.case.timeline')}>
      <Timeline caseId={view.id} entries={view.timeline.toReversed()} />
    </Panel>
  );
}
