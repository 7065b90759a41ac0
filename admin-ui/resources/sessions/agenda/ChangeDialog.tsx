import type { SessionActionRequest, SessionView } from '../../../../workflows/contract/http-council.ts';
import { ReasonDialog } from '../../council/action/ReasonDialog.tsx';
import type { CouncilAct } from '../../council/action/use-council-act.ts';
import type { Asking } from './use-agenda-change.ts';

interface Props {
  readonly view: SessionView;
  readonly asking: Asking;
  readonly act: CouncilAct<SessionActionRequest>;
  readonly close: () => void;
}

/** Asks for the words that a change brings: those that the server names, and why once the agenda is public. */
export function ChangeDialog({ view, asking: { entry, request, lead }, act, close }: Props) {
  const { requires, accepts, action, item } = entry;
  const field = [...requires, ...accepts].includes('text') ? 'text' : 'reason';
  return (
    <ReasonDialog
      title={entry.label}
      lead={lead}
      danger={entry.tone === 'danger'}
      field={field}
      optional={field === 'text' && !requires.includes('text')}
      draft={['session', view.id, action, item].join('.')}
      act={act}
      build={(words) => ({ ...request, ...(words && { [field]: words }) })}
      close={close}
    />
  );
}
