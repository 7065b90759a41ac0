import type { CaseRow } from '../../../../workflows/contract/http.ts';
import { useSession } from '../../../providers/connection.tsx';

/** Nothing is done any more to many closed cases at once. */
export const isSelectable = ({ status }: Pick<CaseRow, 'status'>): boolean => status !== 'closed';

/** Who only audits does nothing to a case. */
export const useSelects = (): boolean => !(useSession()?.user.roles ?? []).every((role) => role === 'auditor');
