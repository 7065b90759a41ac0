import type { SessionActionRequest, SessionView } from '../../../workflows/contract/http-council.ts';
import { useConnection } from '../../providers/connection.tsx';
import { actInSession } from '../../providers/council-calls.ts';
import { useCouncilAct } from '../council/action/use-council-act.ts';

export const useSessionAct = ({ id }: Pick<SessionView, 'id'>) => {
  const { api } = useConnection();
  return useCouncilAct('sessions', (asked: SessionActionRequest, key) => actInSession(api, id, asked, key));
};
