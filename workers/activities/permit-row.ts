import type { Models } from '../../api/db/models.ts';
import { permitDataOf } from '../../api/modules/permits/permit-data.ts';
import { numberKeyOf, type StoredPermit } from '../../api/modules/permits/permits.model.ts';
import type { PermitState } from '../../workflows/domain/permit/permit-state.ts';
import { localDate } from '../../workflows/domain/working-time.ts';

/** What the register reads: the state of the law, and of the application who holds it and what it is about. */
export const permitRowOf =
  (models: Models) =>
  async (state: PermitState): Promise<StoredPermit> => {
    const { holder, object } = await permitDataOf(models, state);
    const planned = state.inspections.filter(({ heldAt }) => !heldAt).map(({ plannedFor }) => plannedFor);
    return {
      _id: state.id,
      community: state.community,
      settlement: state.settlement ?? null,
      service: state.service,
      number: state.number,
      numberKey: numberKeyOf(state.number),
      year: Number(localDate(state.rules, state.grantedAt).slice(0, 4)),
      caseNumber: state.caseNumber,
      status: state.status,
      grantedAt: new Date(state.grantedAt),
      from: state.from,
      until: state.until,
      departments: [...state.departments],
      holderName: holder,
      object,
      inspectionOn: planned.sort()[0] ?? null,
      seq: state.seq,
      head: state.head,
      state,
    };
  };
