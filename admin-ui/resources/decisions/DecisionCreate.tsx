import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { DecisionDraft } from '../../../workflows/contract/http-council.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useConnection } from '../../providers/connection.tsx';
import { draftDecision } from '../../providers/council-calls.ts';
import { useCouncilAct } from '../council/action/use-council-act.ts';
import { DecisionForm } from './form/DecisionForm.tsx';
import { emptyDecision } from './form/decision-values.ts';
import { useDecisionForm } from './form/use-decision-form.ts';

/** A draft that no case has asked for: the budget, local duties, rules of procedure. */
export function DecisionCreate() {
  const translate = useTranslate();
  const { api } = useConnection();
  const navigate = useNavigate();
  const act = useCouncilAct('decisions', async (asked: DecisionDraft, key) => {
    const made = await draftDecision(api, asked, key);
    void navigate(`/decisions/${made.id}/show`);
    return made;
  });
  const title = translate('app.council.form.create');
  const form = useDecisionForm({
    draft: 'decision.new',
    initial: emptyDecision,
    error: act.error,
    send: (asked) => act.send(asked, title),
  });
  return (
    <>
      <PageTitle title={title} />
      <DecisionForm form={form} busy={act.busy} error={act.error} />
    </>
  );
}
