import { describe, expect, test } from '@jest/globals';
import { dayQueues } from '../../api/modules/my-day/my-day.service.ts';
import { datasets } from '../../api/modules/open-data/datasets/index.ts';
import type { TermDay } from '../../workflows/contract/http.ts';
import { actions, channels, relations } from '../../workflows/domain/case-command.ts';
import type { CaseEventType } from '../../workflows/domain/case-event.ts';
import { statuses } from '../../workflows/domain/case-state.ts';
import type {
  Act,
  Assurance,
  Decision,
  EndStatus,
  Journal,
  Requirement,
  ServiceCategory,
  ServiceDefinition,
  Stage,
} from '../../workflows/domain/definition.ts';
import { effectKinds } from '../../workflows/domain/effects.ts';
import { errorCodes } from '../../workflows/domain/error-codes.ts';
import { languages } from '../../workflows/domain/language.ts';
import { type PermitRequirement, permitActions } from '../../workflows/domain/permit/permit-command.ts';
import type { PermitEventType } from '../../workflows/domain/permit/permit-event.ts';
import { inspectionResults, permitStatuses } from '../../workflows/domain/permit/permit-state.ts';
import { roles } from '../../workflows/domain/roles.ts';
import { has, say, texts } from '../../workflows/texts/index.ts';

/** Types have no members at run time; these records fail to compile when one is missing. */
const eventTypes: Record<CaseEventType, true> = {
  'case.registered': true,
  'stage.entered': true,
  'task.claimed': true,
  'task.released': true,
  'task.completed': true,
  'resolution.written': true,
  'clock.suspended': true,
  'clock.resumed': true,
  'correction.requested': true,
  'correction.answered': true,
  'correction.lapsed': true,
  'opinion.requested': true,
  'opinion.lapsed': true,
  'council.referred': true,
  'council.decided': true,
  'act.issued': true,
  'case.forwarded': true,
  'payment.recorded': true,
  'case.decided': true,
  'result.delivered': true,
  'message.sent': true,
  'term.warned': true,
  'term.extended': true,
  'term.lapsed': true,
  'silence.took-effect': true,
  'silence.stopped': true,
  'calendar.changed': true,
  'task.assigned': true,
  'opinion.asked': true,
  'note.added': true,
  'documents.added': true,
  'case.linked': true,
  'case.merged': true,
  'case.suspended': true,
  'case.resumed': true,
  'registration.corrected': true,
  'case.reclassified': true,
  'case.migrated': true,
  'case.reopened': true,
  'case.closed': true,
};
const stageKinds: Record<Stage['kind'], true> = {
  work: true,
  resolution: true,
  correction: true,
  payment: true,
  opinion: true,
  council: true,
  issue: true,
  delivery: true,
  forwarding: true,
  end: true,
};
const endStatuses: Record<EndStatus, true> = {
  granted: true,
  'partly-granted': true,
  refused: true,
  answered: true,
  forwarded: true,
  withdrawn: true,
  annulled: true,
  merged: true,
  lapsed: true,
  'granted-by-silence': true,
};
const decisions: Record<Decision, true> = { granted: true, 'partly-granted': true, refused: true, answered: true };
const requirements: Record<Requirement, true> = {
  reason: true,
  document: true,
  assignee: true,
  text: true,
  dueAt: true,
  payment: true,
  proof: true,
  mandate: true,
  votes: true,
  target: true,
  corrections: true,
  service: true,
};
const categories: Record<ServiceCategory, true> = {
  construction: true,
  land: true,
  trade: true,
  certificate: true,
  social: true,
  tax: true,
  environment: true,
  transport: true,
  property: true,
  information: true,
  appeal: true,
  governance: true,
  correspondence: true,
};
const assurances: Record<Assurance, true> = { none: true, otp: true, 'in-person': true, eid: true };
const deciders: Record<ServiceDefinition['decidedBy'], true> = {
  head: true,
  secretary: true,
  department: true,
  council: true,
};
const journals: Record<Journal, true> = {
  'citizen-applications': true,
  incoming: true,
  outgoing: true,
  internal: true,
  decisions: true,
  orders: true,
  'council-decisions': true,
  'destruction-acts': true,
};
const acts: Record<Act, true> = {
  certificate: true,
  permit: true,
  decision: true,
  order: true,
  letter: true,
  'council-decision': true,
};
const dayKinds: Record<TermDay['kind'], true> = {
  counted: true,
  extended: true,
  suspended: true,
  off: true,
  rolled: true,
};

const permitEventTypes: Record<PermitEventType, true> = {
  'permit.granted': true,
  'permit.took-effect': true,
  'permit.reminded': true,
  'permit.extended': true,
  'permit.data-changed': true,
  'permit.suspended': true,
  'permit.resumed': true,
  'permit.revoked': true,
  'permit.surrendered': true,
  'permit.expired': true,
  'condition.added': true,
  'condition.met': true,
  'inspection.planned': true,
  'inspection.held': true,
};
const permitRequirements: Record<PermitRequirement, true> = {
  reason: true,
  text: true,
  document: true,
  on: true,
  result: true,
  changes: true,
};

const needed: [string, string[]][] = [
  ['status', [...statuses]],
  ['role', [...roles]],
  ['action', [...actions]],
  ['channel', [...channels]],
  ['error', Object.keys(errorCodes)],
  ['event', Object.keys(eventTypes)],
  ['stage-kind', Object.keys(stageKinds)],
  ['end', Object.keys(endStatuses)],
  ['decision', Object.keys(decisions)],
  ['requirement', Object.keys(requirements)],
  ['category', Object.keys(categories)],
  ['assurance', Object.keys(assurances)],
  ['decided-by', Object.keys(deciders)],
  ['journal', Object.keys(journals)],
  ['dataset', ['catalogue.title', ...datasets.flatMap(({ id }) => [`${id}.title`, `${id}.description`])]],
  ['act', Object.keys(acts)],
  ['term-day', Object.keys(dayKinds)],
  [
    'event-detail',
    ['opinion', 'votes', 'warned', 'extended', 'due', 'until', 'due-at', 'second-opinion', 'paper-registered'],
  ],
  ['permit-status', [...permitStatuses]],
  ['permit-action', [...permitActions]],
  ['permit-event', Object.keys(permitEventTypes)],
  ['permit-requirement', Object.keys(permitRequirements)],
  ['permit-detail', ['until']],
  ['inspection-result', [...inspectionResults]],
  ['relation', [...relations]],
  ['notice', [...effectKinds]],
  ['mail-detail', ['due']],
  ['day', [...dayQueues, 'next', 'case']],
  ['proof', ['in-person', 'post', 'electronic']],
  ['actor', ['applicant', 'office', 'system', 'council', 'stand-in']],
  [
    'mail',
    effectKinds
      .filter((kind) => kind.startsWith('mail.'))
      .flatMap((kind) => [`${kind}.subject`, `${kind}.body`].map((key) => key.replace('mail.', ''))),
  ],
];

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const keys = Object.keys(texts.hy) as (keyof typeof texts.hy)[];

describe('the words of the system', () => {
  test.each(languages)('%s has every key of the Armenian texts and no other, none of them empty', (language) => {
    expect(Object.keys(texts[language]).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => texts[language][key].trim() === '')).toEqual([]);
  });

  test.each(languages)('%s has the placeholders of the Armenian texts', (language) => {
    for (const key of keys)
      expect([key, placeholders(texts[language][key])]).toEqual([key, placeholders(texts.hy[key])]);
  });

  test.each(needed)('there are words for every %s', (prefix, members) => {
    expect(members.filter((member) => !has(`${prefix}.${member}`))).toEqual([]);
  });

  test.each(needed)('there are no words for a %s that does not exist', (prefix, members) => {
    const given = keys.filter((key) => key.startsWith(`${prefix}.`)).map((key) => key.slice(prefix.length + 1));
    expect(given.filter((key) => !members.includes(key))).toEqual([]);
  });

  test('each language is written in its own letters, if there are any beside the values', () => {
    const letters = { hy: /[Ա-Ֆա-և]/u, en: /[A-Za-z]/u, ru: /[А-Яа-яё]/u };
    const foreign = { hy: /[А-Яа-яё]/u, en: /[Ա-Ֆա-ևА-Яа-яё]/u, ru: /[Ա-Ֆա-և]/u };
    for (const language of languages)
      for (const key of keys) {
        const words = texts[language][key].replace(/\{\w+\}/g, '');
        const isWorded = /\p{L}/u.test(words);
        expect([key, letters[language].test(words), foreign[language].test(words)]).toEqual([key, isWorded, false]);
      }
  });

  test('a placeholder is filled in', () => {
    expect(say('en', 'error.field.too-short', { min: 3 })).toBe('The text is too short. Write at least 3 characters.');
    expect(say('hy', 'error.field.too-short', { min: 3 })).toContain('առնվազն 3 նիշ');
  });

  test('an unknown key throws, one from the prototype too', () => {
    expect(() => say('hy', 'error.nonsense')).toThrow('error.nonsense');
    expect(() => say('hy', 'toString')).toThrow('toString');
    expect(has('constructor')).toBe(false);
  });

  test('no mail tells a tracking code', () => {
    for (const language of languages)
      for (const key of keys.filter((one) => one.startsWith('mail.')))
        expect(texts[language][key]).not.toMatch(/\{(code|trackingCode)\}/);
  });
});
