import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { CaseTimeline } from './CaseTimeline.tsx';

/** The newest first: an official asks what happened last. */
export function TimelinePanel({ view }: { view: CaseView }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('app.case.timeline')}>
      <CaseTimeline caseId={view.id} entries={view.timeline.toReversed()} />
    </Panel>
  );
}
