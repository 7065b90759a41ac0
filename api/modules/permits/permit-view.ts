import type { PermitActionView, PermitView } from '../../../workflows/contract/http-permits.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { PermitEvent } from '../../../workflows/domain/permit/permit-event.ts';
import { allowedPermitActions } from '../../../workflows/domain/permit/permit-rules.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { Services } from '../../services.ts';
import { permitRow } from './permit-rows.ts';
import { permitTimeline } from './permit-timeline.ts';
import type { StoredPermit } from './permits.model.ts';

export const permitEvents = ({ models }: Services, { community, _id }: StoredPermit): Promise<PermitEvent[]> =>
  models.subjectEvents
    .find({ community, kind: 'permit', subjectId: _id })
    .sort({ seq: 1 })
    .lean() as unknown as Promise<PermitEvent[]>;

/** A permit as an official sees it: its state, what happened, and what this person may do. */
export async function permitView(
  services: Services,
  stored: StoredPermit,
  actor: StaffActor,
  language: Language,
): Promise<PermitView> {
  const { community, state } = stored;
  const events = await permitEvents(services, stored);
  const contents = await services.models.contents.find({ community, caseId: state.id }).lean();
  const texts = new Map(contents.map(({ _id, body }) => [_id, typeof body === 'string' ? body : '']));
  return {
    ...permitRow(stored, language),
    seq: state.seq,
    publicUrl: `${services.config.publicPortalUrl}/${language}/permits/${state.id}`,
    suspendedSince: state.suspendedSince ?? null,
    endedAt: state.endedAt ?? null,
    conditions: state.conditions.map(({ id, text, dueOn = null, metAt = null }) => ({
      id,
      text: texts.get(text.id) ?? '',
      dueOn,
      metAt,
    })),
    inspections: state.inspections.map(({ id, plannedFor, heldAt = null, result = null }) => ({
      id,
      plannedFor,
      heldAt,
      result,
      resultTitle: result && say(language, `inspection-result.${result}`),
    })),
    extensions: state.extensions.map(({ caseId, number, months }) => ({ caseId, number, months })),
    timeline: await permitTimeline(services, stored, events, texts, language),
    allowedActions: allowedPermitActions(state, actor).map(
      ({ requires, accepts, ...one }): PermitActionView => ({
        ...one,
        title: say(language, `permit-action.${one.action}`),
        requires: [...requires],
        accepts: [...accepts],
      }),
    ),
  };
}
