import { useQuery } from '@tanstack/react-query';
import { FailureNote } from '../layout/FailureNote.tsx';
import { Waiting } from '../layout/Waiting.tsx';
import { useConnection } from '../providers/connection.tsx';
import { history } from '../providers/history-calls.ts';
import { EngineHistory } from './EngineHistory.tsx';
import { EventsTable } from './EventsTable.tsx';
import { Replay } from './Replay.tsx';
import { Verification } from './Verification.tsx';

/** The chain of what stands at a path of the API (`/cases/…`), held against its workflow; `seq` is its newest event. */
export function Audit({ path, seq }: { path: string; seq: number }) {
  const { api } = useConnection();
  const { data, error, refetch } = useQuery({
    queryKey: ['history', path, seq],
    queryFn: () => history(api, path),
  });
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (!data) return <Waiting />;
  return (
    <>
      <Verification verification={data.verification} />
      {data.engine.length > 0 && <Replay path={path} />}
      <EventsTable events={data.events} fault={data.verification.fault?.seq} />
      <EngineHistory runs={data.engine} />
    </>
  );
}
