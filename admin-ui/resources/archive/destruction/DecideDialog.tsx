import { useTranslate } from 'react-admin';
import type { DestructionActView, DestructionDecision } from '../../../../workflows/contract/http-archive.ts';
import { WordsDialog } from '../../../layout/WordsDialog.tsx';
import { decideAct } from '../../../providers/archive-calls.ts';
import { faultBeside, faultsIn } from '../../../providers/faults.ts';
import { useArchiveCall } from '../use-archive-call.ts';

interface Props {
  readonly act: DestructionActView;
  readonly approves: boolean;
  readonly close: () => void;
}

/** The second person's word: what it does is said before it is given. */
export function DecideDialog({ act: { id, cases }, approves, close }: Props) {
  const translate = useTranslate();
  const words = (key: string, more = {}): string => translate(`app.archive.act.${key}`, more);
  const decision = useArchiveCall(
    (api, asked: DestructionDecision) => decideAct(api, id, asked),
    ({ approved }) => `app.archive.act.${approved ? 'approved' : 'rejected'}`,
  );
  return (
    <WordsDialog
      title={words(approves ? 'approve' : 'reject')}
      lead={approves ? words('approveLead', { smart_count: cases }) : words('rejectLead')}
      confirm={words(approves ? 'approve' : 'reject')}
      danger={approves}
      busy={decision.isPending}
      error={faultBeside(['reason'], decision.error)}
      label={translate('app.archive.reason')}
      fault={faultsIn(decision.error).reason}
      send={(reason) => decision.mutate({ approved: approves, reason }, { onSuccess: close })}
      close={close}
    />
  );
}
