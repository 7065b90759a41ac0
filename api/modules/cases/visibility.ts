import type { CaseEvent, CaseEventType } from '../../../workflows/domain/case-event.ts';
import type { ServiceDefinition } from '../../../workflows/domain/definition.ts';

interface Sight {
  readonly text?: true;
  readonly documents?: true;
}

/** What a citizen sees of each kind of event; `false`: nothing, it is the office's own matter. Staff see everything. */
const citizenSees: Readonly<Record<CaseEventType, Sight | false>> = {
  'case.registered': { documents: true },
  'stage.entered': {},
  'task.claimed': false,
  'task.released': false,
  'task.completed': false,
  'task.assigned': false,
  'opinion.asked': false,
  'note.added': false,
  'resolution.written': {},
  'clock.suspended': {},
  'clock.resumed': {},
  'correction.requested': { text: true },
  'correction.answered': { text: true, documents: true },
  'correction.lapsed': {},
  'opinion.requested': {},
  'opinion.lapsed': {},
  'council.referred': {},
  'council.decided': {},
  'act.issued': {},
  'case.forwarded': { text: true },
  'payment.recorded': {},
  'case.decided': { text: true, documents: true },
  'result.delivered': {},
  'message.sent': { text: true, documents: true },
  'documents.added': { documents: true },
  'case.linked': {},
  'case.merged': {},
  'case.suspended': { text: true },
  'case.resumed': { text: true },
  'registration.corrected': { text: true },
  'case.reclassified': { text: true },
  'case.migrated': false,
  'case.reopened': { text: true },
  'term.warned': false,
  'term.extended': { text: true },
  'term.lapsed': {},
  'silence.took-effect': {},
  'silence.stopped': { text: true },
  'calendar.changed': {},
  'case.closed': { text: true },
};

export type Reader = 'citizen' | 'staff';

/** What a reader sees of an event, or nothing. */
export function sightOf(reader: Reader, event: CaseEvent, definition: ServiceDefinition): Sight | undefined {
  if (reader === 'staff') return { text: true, documents: true };
  const sight = (concernsApplicant(event) && citizenSees[event.type]) || undefined;
  return sight && isOfOffice(event) && !isHandedOutByCode(definition) ? { ...sight, documents: undefined } : sight;
}

/** A change of the calendar that moved nothing concerns nobody; which cases the office holds together is its own matter. */
function concernsApplicant({ type, data }: CaseEvent): boolean {
  if (type === 'calendar.changed') return data.due !== undefined || data.until !== undefined;
  return type !== 'case.linked' || data.target.relation === 'objection' || data.target.relation === 'answer';
}

const isOfOffice = ({ type }: CaseEvent): boolean => type === 'case.decided' || type === 'documents.added';

/** A document about a person is handed over in person or against strong identification; a tracking code is neither. */
const isHandedOutByCode = ({ assurance }: ServiceDefinition): boolean => assurance.delivery === 'none';
