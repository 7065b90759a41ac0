import { randomUUID } from 'node:crypto';
import { createRecord } from '../../../workers/activities/record.ts';
import type { LawRef } from '../../../workflows/domain/case-command.ts';
import { newCase } from '../../../workflows/domain/case-state.ts';
import { effectsOf } from '../../../workflows/domain/effects.ts';
import type { Law } from '../../../workflows/domain/law.ts';
import { register } from '../../../workflows/domain/register.ts';
import { usualDefinition } from '../../../workflows/domain/settings.ts';
import type { Story } from '../../../workflows/domain/story.ts';
import { lawOf, registration } from '../../domain/cases.ts';
import type { House } from './house.ts';

interface Past {
  readonly caseId?: string;
  readonly service?: string;
  readonly community?: string;
  readonly settlement?: string;
  readonly registeredAt: string;
  /** What an administrator has changed of the law. */
  readonly changed?: Partial<Law['definition']>;
  /** Where the record holds the law, if it is not the catalogue's. */
  readonly law?: LawRef;
}

let numbers = 0;

/** The law as communities start with it: a superior is told two working days before the end of a term. */
function usualLaw(service: string, changed: Past['changed']): Law {
  const { definition, calendar } = lawOf(service);
  return { definition: { ...usualDefinition(definition), ...changed }, calendar };
}

/**
 * Puts a case into the record that ran by the law at other times than today's: what happens in it is told by the law,
 * and written by the activity that writes every record. Answers its last state and the keys of its side work.
 */
export async function recordPast(
  { services: { models } }: House,
  {
    caseId = randomUUID(),
    community = 'vardashen',
    service = 'free-application',
    registeredAt,
    changed,
    ...more
  }: Past,
  happen: (law: Law, story: Story) => Story,
) {
  const { settlement, law: ref } = more;
  const law = usualLaw(service, changed);
  const number = `Դ-${String(9000 + numbers++)}/26`;
  const filed = {
    ...registration({}, registeredAt),
    number,
    ...(settlement && { settlement }),
    ...(ref && { law: ref }),
  };
  const { state, events } = happen(law, register(law, newCase(caseId, community), filed));
  const effects = events.flatMap((event) => effectsOf(event, state, law.definition));
  await createRecord(models, () => {})({ events: [...events], state, effects });
  return { state, keys: effects.map(({ key }) => key) };
}
