import type { TemplateField } from '../../workflows/contract/http-acts.ts';
import type { Language } from '../../workflows/domain/language.ts';
import { say } from '../../workflows/texts/index.ts';
import type { ActData } from './act-data.ts';
import { cited, longDate, shortDate } from './act-dates.ts';

export type TemplateValues = Readonly<
  Record<Exclude<TemplateField, 'answers'>, string | null> & { answers: ActData['answers'][Language] }
>;

/** What a template may name, in one language; what an act has not is there as nothing. */
export function templateValues(data: ActData, language: Language): TemplateValues {
  const { community, party, decision, votes, validUntil, signatory } = data;
  const { day, month, year } = longDate(data.at, language);
  const name = oneLine(party.name);
  return {
    act: say(language, `act.${data.kind}`),
    number: cited(data.number),
    date: `${day} ${month} ${year}`,
    community: community.name[language],
    marz: community.marz[language],
    service: data.service[language],
    subject: data.subject === undefined ? null : oneLine(data.subject),
    applicant: party.isApplicant ? name : null,
    concerning: party.isApplicant ? null : name,
    case: data.case.number,
    registered: shortDate(data.case.registeredAt),
    decision: decision ? say(language, `decision.${decision}`) : null,
    grounds: data.grounds ?? null,
    votes: votes ? say(language, 'event-detail.votes', { ...votes }) : null,
    validUntil: validUntil ? shortDate(validUntil) : null,
    role: say(language, `role.${signatory.role}`),
    signatory: signatory.name ?? null,
    answers: data.answers[language].map(({ label, value }) => ({ label, value: oneLine(value) })),
  };
}

/** What others typed makes no paragraph of an act; the grounds are the official's own. */
const oneLine = (typed: string): string => typed.replace(/\s+/g, ' ').trim();
