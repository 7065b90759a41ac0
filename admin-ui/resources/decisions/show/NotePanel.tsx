import { useTranslate } from 'react-admin';
import type { DecisionView } from '../../../../workflows/contract/http-council.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { NoteField } from './NoteField.tsx';

/** A member's private note beside a draft. */
export function NotePanel({ view }: { view: Pick<DecisionView, 'id' | 'note'> }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('app.council.decision.note')}>
      <NoteField view={view} />
    </Panel>
  );
}
