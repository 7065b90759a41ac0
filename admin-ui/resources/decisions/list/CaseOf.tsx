import type { DecisionRow } from '../../../../workflows/contract/http-council.ts';
import { usePermitted } from '../../../providers/connection.tsx';
import { CaseLink } from '../../cases/queue/CaseLink.tsx';

/** The case that waits for a decision; a member of the council reads its number and does not open it. */
export function CaseOf({ row: { caseId, caseNumber } }: { row: Pick<DecisionRow, 'caseId' | 'caseNumber'> }) {
  const reads = usePermitted('cases:list');
  if (!caseId || !caseNumber) return null;
  return reads ? <CaseLink id={caseId} number={caseNumber} /> : caseNumber;
}
