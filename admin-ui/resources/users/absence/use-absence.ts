import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { Absence } from '../../../../workflows/contract/http.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { absencePath, endAbsence, readAbsence, readStandIns, setAbsence } from '../../../providers/my-day-calls.ts';
import { isProblem } from '../../../providers/problem-error.ts';

type Faults = Partial<Record<keyof Absence, string>>;

/** The absence of a person (without an id, one's own), and how it is changed; a change also changes whose day looks how. */
export function useAbsence(userId?: string) {
  const { api } = useConnection();
  const queries = useQueryClient();
  const notify = useNotify();
  const path = absencePath(userId);
  const absence = useQuery({ queryKey: ['absence', path], queryFn: () => readAbsence(api, path) });
  const changed = (words: string) => async (): Promise<void> => {
    notify(words, { type: 'success' });
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['absence', path] }),
      queries.invalidateQueries({ queryKey: ['my-day'] }),
    ]);
  };
  const say = (error: Error): void => notify(error.message, { type: 'error' });
  const save = useMutation({
    mutationFn: (asked: Absence) => setAbsence(api, path, asked),
    onSuccess: changed('app.absence.saved'),
    onError: (error) => {
      if (Object.keys(faultsOf(error)).length === 0) say(error);
    },
  });
  const end = useMutation({
    mutationFn: () => endAbsence(api, path),
    onSuccess: changed('app.absence.ended'),
    onError: say,
  });
  return { absence, save, end, faults: faultsOf(save.error) };
}

export function useStandIns(userId?: string) {
  const { api } = useConnection();
  const path = absencePath(userId);
  return useQuery({ queryKey: ['absence', path, 'stand-ins'], queryFn: () => readStandIns(api, path) });
}

const faultsOf = (error: unknown): Faults => (isProblem(error) ? ((error.body.errors ?? {}) as Faults) : {});
