import type { Tracking } from '../../../workflows/contract/http.ts';
import type { Relation } from '../../../workflows/domain/case-command.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { Services } from '../../services.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { lastOf } from '../cases/situation.ts';

type Link = Tracking['links'][number];

/** What else the office holds together is its own matter. */
const told: readonly Relation[] = ['objection', 'answer'];

/** The case that this one was merged into, those that it objects to or answers, and objections that the same applicant filed. */
export async function trackingLinks(services: Services, file: CaseFile, language: Language): Promise<Link[]> {
  const { links = [], end } = file.stored.state;
  const into = end?.status === 'merged' ? lastOf(file, 'case.merged')?.data.into : undefined;
  const named = links.filter(({ caseId, relation }) => told.includes(relation) && caseId !== into?.caseId);
  const link = (number: string, relation: Link['relation'], incoming: boolean): Link => ({
    number,
    relation,
    relationTitle: say(language, relation === 'merged' ? 'end.merged' : `relation.${relation}`),
    incoming,
  });
  return [
    ...(into ? [link(into.number, 'merged', false)] : []),
    ...named.map(({ number, relation }) => link(number, relation, false)),
    ...(await ownObjections(services, file)).map((number) => link(number, 'objection', true)),
  ];
}

/** Filed with this case's own code, or by whoever has the same identifiers; somebody else's objection is theirs alone. */
async function ownObjections({ models }: Services, { stored, naming, submission }: CaseFile): Promise<string[]> {
  const { _id: caseId, community } = stored;
  const objecting = naming.filter(({ state: { links = [] } }) =>
    links.some((link) => link.caseId === caseId && link.relation === 'objection'),
  );
  if (objecting.length === 0) return [];
  const filings = await models.submissions
    .find(
      { community, _id: { $in: objecting.map(({ _id }) => _id) } },
      { channel: 1, contested: 1, identifierHashes: 1 },
    )
    .lean();
  const hashes = submission?.identifierHashes ?? [];
  const own = filings.filter(
    ({ channel, contested, identifierHashes = [] }) =>
      (channel === 'portal' && contested?.caseId === caseId) || identifierHashes.some((one) => hashes.includes(one)),
  );
  return objecting.filter(({ _id }) => own.some((one) => one._id === _id)).map(({ number }) => number);
}
