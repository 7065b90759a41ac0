import type { CaseView } from '../../../workflows/contract/http.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { CaseFile } from './case-file.ts';

/** The cases that this one names, and those that name it. */
export function linkViews({ stored, naming }: CaseFile, language: Language): CaseView['links'] {
  const own = (stored.state.links ?? []).map((link) => ({ ...link, incoming: false }));
  const others = naming.flatMap(({ _id: caseId, number, state }) =>
    (state.links ?? [])
      .filter((link) => link.caseId === stored._id && !own.some((one) => one.caseId === caseId))
      .map(({ relation }) => ({ caseId, number, relation, incoming: true })),
  );
  return [...own, ...others].map((link) => ({ ...link, relationTitle: say(language, `relation.${link.relation}`) }));
}

/** How it ended before it was reopened. */
export const formerViews = ({ stored }: CaseFile, language: Language): CaseView['former'] =>
  (stored.state.former ?? []).flatMap(({ end, decision }) => {
    const at = end?.at ?? decision?.at;
    const status = end?.status ?? decision?.decision;
    return at && status ? [{ title: say(language, `end.${status}`), at }] : [];
  });

/** What went out for this case, and what could not. */
export const noticeViews = ({ notices }: CaseFile, language: Language): CaseView['notices'] =>
  notices.map(({ kind, createdAt, doneAt, state, receipt }) => ({
    kind,
    title: say(language, `notice.${kind}`),
    at: (doneAt ?? createdAt).toISOString(),
    state: state === 'done' && isSkipped(receipt) ? 'undeliverable' : state,
  }));

const isSkipped = (receipt: unknown): boolean =>
  typeof receipt === 'object' && receipt !== null && 'skipped' in receipt;
