import { cancellationSignal } from '@temporalio/activity';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Models } from '../../api/db/models.ts';
import type { RolloutActivities } from '../../workflows/contract/calendar-rollout.ts';
import { calendarChange, caseWorkflowId } from '../../workflows/contract/case.ts';
import type { Calendar } from '../../workflows/domain/calendar.ts';
import { openStatuses } from '../../workflows/domain/case-state.ts';
import { isDuplicate } from './duplicate.ts';

type RolloutModels = Pick<Models, 'calendars' | 'cases'>;

const batch = 50;
/** As many as fill two cores; people's own actions pass in between. */
const atOnce = 8;

export function createRolloutActivities({ calendars, cases }: RolloutModels, client: Client): RolloutActivities {
  return {
    async enterCalendar({ community, calendar, by, ground }) {
      const rollout = { state: 'running', seen: 0, moved: 0 } as const;
      const { version } = calendar;
      await calendars
        .create({ community, version, calendar, at: new Date(), by, ground, rollout })
        .catch((error: unknown) => {
          if (!isDuplicate(error)) throw error;
        });
    },

    async casesToMove({ community, version, after }) {
      const rows = await cases
        .find({ community, status: { $in: openStatuses }, calendar: { $lt: version }, _id: { $gt: after } }, { _id: 1 })
        .sort({ _id: 1 })
        .limit(batch)
        .lean();
      return rows.map(({ _id }) => _id);
    },

    async moveCases({ calendar, cases: ids }) {
      const left = [...ids];
      const progress = { seen: 0, moved: 0 };
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (let id = left.pop(); id !== undefined; id = left.pop()) {
            const moved = await moveCase(client, id, calendar);
            if (moved === undefined) continue;
            progress.seen++;
            if (moved) progress.moved++;
          }
        }),
      );
      return progress;
    },

    async noteRollout({ community, version, progress, done }) {
      const rollout = { ...progress, state: done ? 'done' : 'running', endedAt: done ? new Date() : null };
      await calendars.updateOne({ community, version }, { $set: { rollout } });
    },
  };
}

/** Whether its dates moved; nothing when the case ended meanwhile. The same Update sent again is answered again. */
async function moveCase(client: Client, caseId: string, calendar: Calendar): Promise<boolean | undefined> {
  const handle = client.workflow.getHandle(caseWorkflowId(caseId));
  try {
    const { moved } = await client.withAbortSignal(cancellationSignal(), () =>
      handle.executeUpdate(calendarChange, { args: [calendar], updateId: `calendar-${calendar.version}` }),
    );
    return moved;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
}
