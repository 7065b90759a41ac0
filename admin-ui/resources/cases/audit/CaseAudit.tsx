import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { Waiting } from '../../../layout/Waiting.tsx';
import { history } from '../../../providers/case-calls.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { DestroyedNote } from '../DestroyedNote.tsx';
import { EngineHistory } from './EngineHistory.tsx';
import { EventsTable } from './EventsTable.tsx';
import { Replay } from './Replay.tsx';
import { Verification } from './Verification.tsx';

export function CaseAudit({ view: { id, seq } }: { view: CaseView }) {
  const { api } = useConnection();
  const { data, error, refetch } = useQuery({
    queryKey: ['cases', 'history', id, seq],
    queryFn: () => history(api, id),
  });
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (!data) return <Waiting />;
  return (
    <>
      <DestroyedNote at={data.destroyedAt} />
      <Verification verification={data.verification} />
      <Replay caseId={id} />
      <EventsTable events={data.events} fault={data.verification.fault?.seq} />
      <EngineHistory runs={data.engine} />
    </>
  );
}
