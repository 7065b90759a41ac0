import type { Actor } from '../../workflows/domain/actor.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import { services } from '../../workflows/services/index.ts';
import { applicant, command, ref, staff } from '../domain/cases.ts';
import { everyKind } from '../domain/every-kind.ts';
import { bareLaw } from '../domain/laws.ts';
import type { Journey } from './journeys.ts';

/** Journeys through what no service has yet, or only once an administrator has set it. */
const clerk = staff('clerk');
const head = staff('head');
const secretary = staff('secretary');
const specialist = staff('specialist');
const assignee = { userId: 'anna', department: 'urban-development' };
const documents = [{ id: 'd', kind: 'result', sha256: 'a'.repeat(64) }];
const reason = ref('reason');

const service = 'certificate-residence';
const { definition } = everyKind;
const silent = bareLaw({ warningDays: 2, silence: { effect: 'granted', confirmed: true } }).definition;

const done = (actor: Actor, task: string, outcome: string, rest: Partial<CaseCommand> = {}) =>
  command(actor, 'complete', { task, outcome, ...rest });

export const journeysOfEveryKind: Readonly<Record<string, Journey>> = {
  'every-kind-adopted': {
    service,
    definition,
    facts: { size: 50, days: 2 },
    async walk({ send }) {
      await send(done(clerk, 'check#1', 'complete'));
      await send(done(clerk, 'payment#2', 'paid', { payment: { amount: 2_000 } }));
      await send(command(head, 'stop-silence', { reason }));
      await send(command(head, 'extend', { reason }));
      await send(done(head, 'resolution#3', 'assigned', { assignee, text: ref('look') }));
      await send(done(specialist, 'opinion#4', 'declined', { reason }));
      await send(done(specialist, 'legal#5', 'agreed'));
      await send(done(specialist, 'land#6', 'agreed'));
      await send(done(secretary, 'fire#7', 'agreed'));
      await send(done(specialist, 'party#8', 'heard'));
      await send(done(specialist, 'neighbour#9', 'heard'));
      await send(done(secretary, 'template#11', 'drafted'));
      await send(done(secretary, 'council#12', 'adopted', { votes: { for: 9, against: 2, abstained: 1 } }));
      await send(done(secretary, 'act#13', 'issued', { documents }));
      await send(done(clerk, 'delivery#14', 'delivered', { proof: 'in-person' }));
    },
  },
  'every-kind-opinion-unanswered': {
    service,
    definition,
    facts: { size: 500, days: 0 },
    async walk({ send, rest }) {
      await send(done(clerk, 'check#1', 'complete'));
      await rest(10);
      await send(done(specialist, 'legal#3', 'objection', { reason }));
      await rest(20);
    },
  },
  'silence-granted': {
    service,
    definition: silent,
    async walk({ send, rest }) {
      await rest(20);
      await send(done(head, 'decision#1', 'granted'));
    },
  },
  'office-acts': {
    service,
    async walk({ send }) {
      await send(command(clerk, 'note', { text: ref('note') }));
      await send(command(clerk, 'add-document', { documents }));
      await send(command(secretary, 'assign', { task: 'check#1', assignee: { userId: 'clara' } }));
      await send(command(secretary, 'ask-opinion', { assignee, text: ref('what do you think') }));
      await send(
        done(staff('specialist', 'urban-development', 'anna'), 'second-opinion#2', 'given', { text: ref('fine') }),
      );
      await send(command(head, 'suspend', { reason }));
      await send(command(head, 'resume', {}));
      const target = { caseId: 'other', number: 'Դ-0001/26', relation: 'related' } as const;
      await send(command(clerk, 'link', { target }));
      await send(command(clerk, 'correct', { content: ref('content'), facts: {}, reason }));
      const { definition: present } = services[service] ?? {};
      if (present)
        await send(command(secretary, 'migrate', { definition: { ...present, version: present.version + 1 } }));
      await send(command(secretary, 'annul', { reason }));
    },
  },
  'reclassified-and-merged': {
    service,
    async walk({ send }) {
      await send(command(clerk, 'reclassify', { definition, content: ref('content'), facts: { size: 5 }, reason }));
      await send(done(clerk, 'check#2', 'incomplete', { reason }));
      await send(command(applicant, 'answer', { text: ref('here') }));
      const target = { caseId: 'other', number: 'Դ-0001/26', relation: 'duplicate' } as const;
      await send(command(clerk, 'merge', { target }));
    },
  },
  'sent-on-at-once': {
    service: 'free-application',
    walk: ({ send }) => send(command(head, 'forward', { text: ref('to the police') })),
  },
};
