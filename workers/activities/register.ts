import type { Models } from '../../api/db/models.ts';
import { rawCollection } from '../../api/db/stored-model.ts';
import type { StoredNumber } from '../../api/modules/register/register.model.ts';
import type { CaseActivities, RegisterRequest } from '../../workflows/contract/case.ts';
import type { Journal } from '../../workflows/domain/definition.ts';
import { formatNumber, type NumberParts, usualFormats } from '../../workflows/domain/numbering.ts';
import { localDate } from '../../workflows/domain/working-time.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { isDuplicate } from './duplicate.ts';

/** More workers than this never want the same number at the same moment; then the activity is tried again. */
const tries = 50;

/**
 * The next number of a journal and year. The inserted document is the number: unique by case and by (journal, year, n),
 * so neither a gap nor a double can be. One worker hands them out in a row, several settle it by the index.
 */
export function createRegister({
  register,
  communities,
}: Pick<Models, 'register' | 'communities'>): CaseActivities['register'] {
  const inTurn = createTurns();
  /** The newest number of each journal as this worker knows it; when it is behind, the index refuses and it is read anew. */
  const newest = new Map<string, StoredNumber>();

  async function take({ id, caseId, community, journal, index, letter }: RegisterRequest) {
    const place = `${community}/${journal}`;
    const format = await formatOf(communities, community, journal);
    for (let attempt = 0; attempt < tries; attempt++) {
      const last =
        newest.get(place) ?? (await register.findOne({ community, journal }).sort({ year: -1, n: -1 }).lean());
      const row = {
        _id: id,
        caseId,
        community,
        journal,
        ...numberAfter(last, format, { index, ...(letter && { letter }) }),
      };
      try {
        await rawCollection(register).insertOne(row);
        newest.set(place, row);
        return answer(row);
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        newest.delete(place);
        const known = await register.findOne({ _id: id, community }).lean();
        if (known) return answer(known);
      }
    }
    throw new Error(`no number for ${id} after ${tries} tries`);
  }

  return (request) => inTurn(`${request.community}/${request.journal}`, () => take(request));
}

/** Formats are looked at anew now and then, not for every number. */
const formatsFor = 60_000;
const known = new Map<string, { format: string; until: number }>();

async function formatOf(communities: Models['communities'], community: string, journal: Journal): Promise<string> {
  const place = `${community}/${journal}`;
  const found = known.get(place);
  if (found && found.until > Date.now()) return found.format;
  const stored = await communities.findOne({ _id: community }, { journals: 1 }).lean();
  const format = stored?.journals?.[journal] ?? usualFormats[journal];
  known.set(place, { format, until: Date.now() + formatsFor });
  return format;
}

const answer = ({ number, registeredAt }: StoredNumber) => ({ number, registeredAt: registeredAt.toISOString() });

/** Numbers begin anew with the community's year; instants never go back along them. */
function numberAfter(
  last: StoredNumber | null,
  format: string,
  parts: Pick<NumberParts, 'index' | 'letter'>,
): Pick<StoredNumber, 'year' | 'n' | 'number' | 'registeredAt'> {
  const registeredAt = new Date(Math.max(Date.now(), last?.registeredAt.getTime() ?? 0));
  const year = Number(localDate(armenianCalendar, registeredAt.toISOString()).slice(0, 4));
  const n = last?.year === year ? last.n + 1 : 1;
  return { year, n, number: formatNumber(format, { n, year, ...parts }), registeredAt };
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
