import { readersOf } from '../../../workflows/domain/queues.ts';
import { scannedWordsOf } from '../../../workflows/domain/search-scan.ts';
import { keysOf, namesOfNumber, tokensOf } from '../../../workflows/domain/search-text.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import type { Passage, StoredSearchEntry } from './search.model.ts';

/** An index entry is made for each beginning of each word; what a case says last is found last. */
const mostWords = 400;
/** Words that stand in its documents alone. */
const mostTextWords = 1_000;

type IndexedCase = Pick<
  StoredCase,
  '_id' | 'community' | 'departments' | 'service' | 'status' | 'registeredAt' | 'seq'
> & {
  readonly settlement?: string | null;
  readonly state: { readonly departments: readonly string[]; readonly executor?: { readonly userId: string } };
};

/** `texts`: what was read out of its documents. Of them the words are kept, not the wording. */
export function searchEntry(
  stored: IndexedCase,
  passages: Passage[],
  texts: readonly string[] = [],
): StoredSearchEntry {
  const { _id, community, departments, service, status, seq } = stored;
  const own = [...new Set(passages.flatMap(({ text }) => keysOf(text)))].slice(0, mostWords);
  const keys = [...new Set([...own, ...texts.flatMap(keysOfScan)])].slice(0, own.length + mostTextWords);
  const numbers = [...new Set(passages.filter(isNumbered).flatMap(({ text }) => namesOfNumber(text)))];
  return {
    _id,
    community,
    settlement: stored.settlement ?? null,
    departments: [...departments],
    lists: readersOf(stored.state),
    service,
    status,
    registered: `${stored.registeredAt.toISOString()} ${_id}`,
    tokens: [...new Set([...numbers, ...keys.flatMap(tokensOf)])],
    words: keys.map((key) => ` ${key}`).join(''),
    numbers,
    passages,
    texts: texts.length,
    seq,
  };
}

const keysOfScan = (text: string): string[] => scannedWordsOf(text).map(({ key }) => key);

const isNumbered = ({ field }: Passage): boolean => field === 'number' || field === 'act';
