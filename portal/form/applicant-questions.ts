import type { Community } from '../../workflows/contract/http.ts';
import type { Words } from '../i18n/words.ts';
import type { Question } from './question.ts';

const person = { field: 'kind', is: 'person' } as const;
const organisation = { field: 'kind', is: 'organisation' } as const;
const byOther = { field: 'by', is: 'representative' } as const;

/** What is asked of every applicant, whatever the service. Names are the paths of the application's `applicant`. */
export function applicantQuestions(t: Words, community: Community | null): Question[] {
  const a = t.applicant;
  const settlements = community?.settlements ?? [];
  return [
    {
      ...question('kind', 'choice', a.kind, true),
      options: [
        { value: 'person', label: a.person },
        { value: 'organisation', label: a.organisation },
      ],
    },
    { ...question('name', 'text', a.nameOfPerson, true), autocomplete: 'name', limits: { maxLength: 200 } },
    { ...question('identifiers.psn', 'text', a.psn), hint: a.psnHint, inputmode: 'numeric', showIf: person },
    { ...question('document', 'text', a.document), hint: a.documentHint, showIf: person },
    { ...question('identifiers.tin', 'text', a.tin), hint: a.tinHint, inputmode: 'numeric', showIf: organisation },
    { ...question('contact.email', 'email', a.email), hint: a.emailHint, autocomplete: 'email' },
    { ...question('contact.phone', 'phone', a.phone), hint: a.phoneHint, autocomplete: 'tel' },
    ...(settlements.length > 1
      ? [
          {
            ...question('settlement', 'choice', a.settlement),
            options: settlements.map(({ key, name }) => ({ value: key, label: name })),
          },
        ]
      : []),
    {
      ...question('address', 'address', a.address),
      hint: a.addressHint,
      autocomplete: 'street-address',
      limits: { maxLength: 300 },
    },
    {
      ...question('by', 'choice', a.by, true),
      options: [
        { value: 'self', label: a.self },
        { value: 'representative', label: a.representative },
      ],
    },
    {
      ...question('representative.name', 'text', a.representativeName, true),
      limits: { maxLength: 200 },
      showIf: byOther,
    },
    {
      ...question('representative.psn', 'text', a.representativePsn),
      hint: a.psnHint,
      inputmode: 'numeric',
      showIf: byOther,
    },
  ];
}

const question = (key: string, type: Question['type'], label: string, required = false): Question => ({
  key,
  name: `applicant.${key}`,
  type,
  label,
  required,
});

/** What a form begins with: most people apply for themselves. */
export const applicantDefaults = { 'applicant.kind': 'person', 'applicant.by': 'self' };
