import type { Models } from '../../api/db/models.ts';
import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import { serviceOf } from '../../api/modules/services/catalogue.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import type { DecisionOrigin, Draft } from '../../workflows/domain/council/decision-state.ts';
import type { CouncilStage } from '../../workflows/domain/definition.ts';
import { languages } from '../../workflows/domain/language.ts';
import { say } from '../../workflows/texts/index.ts';
import { keepOwnContent } from './content.ts';

/** What a case brings before the council: the draft that was agreed in it, and how it is told of the outcome. */
export async function beginningOf(
  models: Pick<Models, 'events' | 'contents'>,
  { _id: caseId, community, number, state }: StoredCase,
  stage: CouncilStage,
  id: string,
  seq: number,
): Promise<{ draft: Draft; origin: DecisionOrigin }> {
  const { texts } = serviceOf(state);
  const titles = languages.map((language) => [
    language,
    say(language, 'council.title-of-case', { service: texts.title[language], number }),
  ]);
  const title = await keepOwnContent(models, { community, caseId: id, name: 'title' }, Object.fromEntries(titles));
  const events = await models.events
    .find({ community, caseId, seq: { $lte: seq } })
    .sort({ seq: 1 })
    .lean();
  const drafted = (events as unknown as CaseEvent[]).findLast(
    (event) => event.type === 'task.completed' && (event.data.documents?.length ?? 0) > 0,
  );
  const work = drafted?.type === 'task.completed' ? drafted.data : undefined;
  const { executor } = state;
  return {
    draft: {
      title,
      documents: work?.documents ?? [],
      ...(work?.text && { reasons: work.text }),
      ...(executor && { rapporteur: executor.userId }),
      ...(executor?.department && { department: executor.department }),
      act: 'individual',
      majority: stage.majority,
      ballot: 'open',
      entry: { kind: 'day-after' },
    },
    origin: {
      caseId,
      task: state.tasks.find(({ aside }) => !aside)?.id ?? '',
      outcomes: outcomesOf(stage),
      numberId: `${caseId}:act-${(state.acts?.length ?? 0) + 1}`,
    },
  };
}

/** A council stage has an outcome that refuses and one that does not; what decides nothing sends back. */
function outcomesOf({ outcomes }: CouncilStage): DecisionOrigin['outcomes'] {
  const all = Object.entries(outcomes);
  const named = (fits: (decides?: string) => boolean) => all.find(([, { decides }]) => fits(decides))?.[0] ?? '';
  return {
    adopted: named((decides) => decides !== undefined && decides !== 'refused'),
    notAdopted: named((decides) => decides === 'refused'),
    returned: named((decides) => decides === undefined),
  };
}
