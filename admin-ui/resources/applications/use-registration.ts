import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ApplicationReceipt, ServiceDetail } from '../../../workflows/contract/http.ts';
import { apply } from '../../providers/case-calls.ts';
import { useConnection, useSession } from '../../providers/connection.tsx';
import { dropDraft, keepDraft, readDraft } from '../../providers/drafts.ts';
import { isProblem } from '../../providers/problem-error.ts';
import { type ApplicationValues, applicationOf } from './application-values.ts';
import { type Party, partyOf } from './office-papers.ts';
import type { Wish } from './wish.ts';

export interface Registered {
  readonly receipt: ApplicationReceipt;
  readonly applicant: string;
  readonly service: string;
  readonly party: Party;
}

export const draftName = 'application';
const keyName = 'application-key';

/**
 * Files the application. One attempt keeps one key, even over a reload, until the server has refused it: a doubled or repeated
 * sending is registered once.
 */
export function useRegistration(done: (registered: Registered) => void) {
  const { api } = useConnection();
  const community = useSession()?.user.community ?? '';
  const queries = useQueryClient();
  const key = useRef(readDraft<string>(keyName) ?? crypto.randomUUID());
  const [error, setError] = useState<unknown>();

  /** Returns the faults at their fields, as React-Admin's form takes them. */
  async function register(values: ApplicationValues, service: ServiceDetail, wish: Wish) {
    setError(undefined);
    keepDraft(keyName, key.current);
    const request = { ...applicationOf(values, service.form), ...wish };
    try {
      const receipt = await apply(api, community, request, key.current);
      dropDraft(draftName);
      dropDraft(keyName);
      queries.invalidateQueries({ queryKey: ['cases'] });
      done({ receipt, applicant: request.applicant.name, service: service.title, party: partyOf(service.key) });
      return undefined;
    } catch (refusal) {
      if (isProblem(refusal) && refusal.status >= 400 && refusal.status < 500) {
        key.current = crypto.randomUUID();
        dropDraft(keyName);
      }
      setError(refusal);
      return isProblem(refusal) ? refusal.body.errors : undefined;
    }
  }
  return { error, register, forget: () => setError(undefined) };
}
