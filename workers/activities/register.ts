import type { Models } from '../../api/db/models.ts';
import type { CaseActivities, RegisterRequest } from '../../workflows/contract/case.ts';
import { formatNumber } from '../../workflows/domain/numbering.ts';
import { localDate } from '../../workflows/domain/working-time.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { isDuplicate } from './duplicate.ts';

/** More workers than this never want the same number at the same moment; then the activity is tried again. */
const tries = 50;

/**
 * The next number of a journal and year. The inserted document is the number: unique by case and by (journal, year, n),
 * so neither a gap nor a double can be. One worker hands them out in a row, several settle it by the index.
 */
export function createRegister({ register }: Pick<Models, 'register'>): CaseActivities['register'] {
  const inTurn = createTurns();

  async function take({ caseId, community, journal }: RegisterRequest) {
    for (let attempt = 0; attempt < tries; attempt++) {
      const known = await register.findOne({ _id: caseId, community }).lean();
      if (known) return { number: known.number, registeredAt: known.registeredAt.toISOString() };
      const newest = await register.findOne({ community, journal }).sort({ year: -1, n: -1 }).lean();
      const registeredAt = new Date(Math.max(Date.now(), newest?.registeredAt.getTime() ?? 0));
      const year = Number(localDate(armenianCalendar, registeredAt.toISOString()).slice(0, 4));
      const n = newest?.year === year ? newest.n + 1 : 1;
      const number = formatNumber(journal, n, year);
      try {
        await register.create({ _id: caseId, community, journal, year, n, number, registeredAt });
        return { number, registeredAt: registeredAt.toISOString() };
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
    }
    throw new Error(`no number for case ${caseId} after ${tries} tries`);
  }

  return (request) => inTurn(`${request.community}/${request.journal}`, () => take(request));
}

/** Runs what has the same name one after the other. */
function createTurns() {
  const last = new Map<string, Promise<unknown>>();
  return function inTurn<T>(name: string, run: () => Promise<T>): Promise<T> {
    const turn = (last.get(name) ?? Promise.resolve()).then(run, run);
    last.set(name, turn);
    return turn;
  };
}
