import Button from '@mui/material/Button';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { allowedIn } from '../allowed.ts';
import { useSessionAct } from '../use-session-act.ts';

export function SignMinutes({ view }: { view: SessionView }) {
  const act = useSessionAct(view);
  const entry = allowedIn(view, 'sign-minutes');
  if (!entry) return null;
  return (
    <>
      {act.error !== undefined && <FailureNote error={act.error} />}
      <Button
        variant="contained"
        disabled={act.busy}
        onClick={() => void act.send({ action: 'sign-minutes' }, entry.label)}
      >
        {entry.label}
      </Button>
    </>
  );
}
