import Alert from '@mui/material/Alert';
import { ShowBase, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { DecisionActionRequest, DecisionView } from '../../../workflows/contract/http-council.ts';
import { OpenRecord } from '../../layout/OpenRecord.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useConnection } from '../../providers/connection.tsx';
import { actOnDecision } from '../../providers/council-calls.ts';
import { useCouncilAct } from '../council/action/use-council-act.ts';
import { DecisionForm } from './form/DecisionForm.tsx';
import { valuesOf } from './form/decision-values.ts';
import { useDecisionForm } from './form/use-decision-form.ts';

export const DecisionEdit = () => (
  <ShowBase queryOptions={{ onError: () => undefined, meta: { whole: true } }}>
    <OpenRecord<DecisionView> to="/decisions" back="app.council.decision.back">
      {(view) => <Editor key={view.id} view={view} />}
    </OpenRecord>
  </ShowBase>
);

function Editor({ view }: { view: DecisionView }) {
  const translate = useTranslate();
  const { api } = useConnection();
  const navigate = useNavigate();
  const entry = view.allowedActions.find(({ action }) => action === 'edit');
  const act = useCouncilAct('decisions', (asked: DecisionActionRequest, key) =>
    actOnDecision(api, view.id, asked, key),
  );
  const title = translate('app.council.form.edit');
  const before = valuesOf(view);
  const form = useDecisionForm({
    draft: `decision.${view.id}.edit`,
    initial: before,
    before,
    error: act.error,
    async send(draft, seen = view.seq) {
      const done = await act.send({ action: 'edit', expectedSeq: seen, draft }, title);
      if (done) void navigate(`/decisions/${view.id}/show`);
      return done;
    },
  });
  return (
    <>
      <PageTitle title={title} />
      {entry ? (
        <DecisionForm form={form} busy={act.busy} error={act.error} view={view} />
      ) : (
        <Alert severity="info">{translate('kernel.error.action.not-allowed')}</Alert>
      )}
    </>
  );
}
