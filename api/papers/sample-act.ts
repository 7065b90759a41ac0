import type { Act } from '../../workflows/domain/definition.ts';
import { type Language, languages, type Text } from '../../workflows/domain/language.ts';
import { say } from '../../workflows/texts/index.ts';
import type { ActData } from './act-data.ts';

const at = '2026-07-28T09:00:00.000Z';
const inEach = <T>(make: (language: Language) => T): Record<Language, T> => {
  const [hy, en, ru] = languages.map(make);
  return { hy, en, ru } as Record<Language, T>;
};
const word = (key: 'person' | 'signatory' | 'grounds' | 'subject' | 'label' | 'value'): Text =>
  inEach((language) => say(language, `template-sample.${key}`));

/** An act that has everything a template may name, about nobody. */
export const fullSample = (kind: Act, community: ActData['community']): ActData => ({
  community,
  body: kind === 'council-decision' ? 'council' : 'head',
  kind,
  number: 'N 744-Ա',
  at,
  service: inEach((language) => say(language, `act.${kind}`)),
  party: { name: word('person').hy, isApplicant: true },
  case: { number: 'Դ-123/26', registeredAt: '2026-07-01T09:00:00.000Z' },
  answers: inEach((language) => [{ label: word('label')[language], value: word('value')[language] }]),
  decision: 'granted',
  grounds: word('grounds').hy,
  votes: { for: 7, against: 1, abstained: 1 },
  validUntil: '2027-07-28',
  signatory: { role: 'head', name: word('signatory').hy },
});

/** A paper of the office that has nothing it may lack. */
export function bareSample(kind: Act, community: ActData['community']): ActData {
  const { decision, grounds, votes, validUntil, ...rest } = fullSample(kind, community);
  return {
    ...rest,
    subject: word('subject').hy,
    party: { ...rest.party, isApplicant: false },
    answers: { hy: [], en: [], ru: [] },
    signatory: { role: 'secretary' },
  };
}
