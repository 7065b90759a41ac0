import { randomUUID } from 'node:crypto';
import { trackingHashOf } from '../../../api/modules/applications/tracking-code.ts';
import { keepLaw } from '../../../api/modules/laws/laws.service.ts';
import type { Law } from '../../../workflows/domain/law.ts';
import type { Story } from '../../../workflows/domain/story.ts';
import type { House } from './house.ts';
import { recordPast } from './past-cases.ts';

/** Where somebody filed at another time than today, and by what law. */
interface Filed {
  readonly law: Law;
  readonly registeredAt: string;
  readonly community?: string;
}
export interface PastFiling {
  readonly caseId: string;
  readonly number: string;
  readonly trackingCode: string;
}

/** A case of the past with its filing, so that its applicant can follow it and be written to. */
export async function recordFiling(
  house: House,
  { law, registeredAt, community = 'vardashen' }: Filed,
  happen: (registered: Story) => Story,
): Promise<PastFiling> {
  const { models } = house.services;
  const caseId = randomUUID();
  const trackingCode = caseId.replaceAll('-', '').slice(0, 16).toUpperCase();
  const { definition } = law;
  await models.submissions.create({
    _id: caseId,
    community,
    service: definition.key,
    bodyHash: 'f'.repeat(64),
    salt: 'salt',
    content: {
      applicant: {
        kind: 'person',
        name: 'Լիլիթ Սարգսյան',
        identifiers: {},
        contact: { email: 'lilit@example.com', language: 'en' },
      },
      answers: {},
    },
    documents: [],
    channel: 'portal',
    assurance: 'none',
    filedAt: new Date(registeredAt),
    trackingHash: trackingHashOf(trackingCode),
  });
  const past = { caseId, community, service: definition.key, registeredAt, changed: definition };
  const ref = await keepLaw(models, law);
  const { state } = await recordPast(house, { ...past, law: ref }, (_, registered) => happen(registered));
  return { caseId, number: state.number, trackingCode };
}
