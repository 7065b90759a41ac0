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
  'resolution.written': {},
  'clock.suspended': {},
  'clock.resumed': {},
  'correction.requested': { text: true },
  'correction.answered': { text: true, documents: true },
  'correction.lapsed': {},
  'payment.recorded': {},
  'case.decided': { text: true, documents: true },
  'result.delivered': {},
  'message.sent': { text: true, documents: true },
  'term.lapsed': {},
  'case.closed': { text: true },
};

export type Reader = 'citizen' | 'staff';

/** What a reader sees of an event, or nothing. */
export function sightOf(reader: Reader, event: CaseEvent, definition: ServiceDefinition): Sight | undefined {
  if (reader === 'staff') return { text: true, documents: true };
  const sight = citizenSees[event.type] || undefined;
  return sight && isAct(event) && !isHandedOutByCode(definition) ? { ...sight, documents: undefined } : sight;
}

const isAct = ({ type }: CaseEvent): boolean => type === 'case.decided';

/** A document about a person is handed over in person or against strong identification; a tracking code is neither. */
const isHandedOutByCode = ({ assurance }: ServiceDefinition): boolean => assurance.delivery === 'none';
