import { until } from '../api/support/until.ts';
import { bodyOf, chair, member, question, secretary, words } from '../domain/council/council.ts';
import { draft, queue, type RunningDecision, type RunningSession } from '../support/council.ts';
import { type Asked, type CouncilJourney, type CouncilSteps, inOrder, signed, voted } from './council-steps.ts';
import { votesOfEveryKind } from './votes-of-every-kind.ts';

const reason = words('reason');
const text = words('text');
const item = 'i1';

/** A session that has begun, whose only item is a decision. */
async function convened({ session }: CouncilSteps, id: string, decision: RunningDecision): Promise<RunningSession> {
  const one = await session(id, bodyOf(3));
  await inOrder(one, [
    { action: 'add-item', actor: secretary, question: question({ decision: decision.id }) },
    { action: 'publish', actor: secretary },
    { action: 'arrive', actor: secretary, members: ['m1', 'm2', 'm3'] },
    { action: 'convene', actor: chair },
  ]);
  await until(async () => (await decision.state()).agenda?.session === id);
  return one;
}

const decided = (choice: 'for' | 'against'): Asked[] => [
  { action: 'open-item', actor: chair, item },
  { action: 'open-vote', actor: chair, item, method: 'devices' },
  voted(1, item, choice),
  voted(2, item, choice),
  { action: 'close-vote', actor: chair, item },
];
const is = (decision: RunningDecision, status: string): Promise<void> =>
  until(async () => (await decision.state()).status === status);

/** Each leaves the histories of all the sessions and decisions in it; together they come through every act that there is. */
export const councilJourneys: Readonly<Record<string, CouncilJourney>> = {
  'votes-of-every-kind': votesOfEveryKind,

  async 'session-in-runs'({ session }) {
    const one = await session('in-runs', bodyOf(3), { updatesPerRun: 4 });
    await inOrder(one, [
      { action: 'add-item', actor: secretary, question: question() },
      { action: 'publish', actor: secretary },
      { action: 'arrive', actor: secretary, members: ['m1', 'm2', 'm3'] },
      { action: 'convene', actor: chair },
      ...decided('for'),
    ]);
    await signed(one);
  },

  async 'session-cancelled'(steps) {
    const decision = await steps.decision('of-cancelled');
    await queue(decision);
    const one = await steps.session('cancelled', bodyOf(3));
    await one.send({ action: 'add-item', actor: secretary, question: question({ decision: decision.id }) });
    await is(decision, 'on-agenda');
    await one.send({ action: 'publish', actor: secretary });
    await one.send({ action: 'cancel', actor: secretary, reason });
    await is(decision, 'queued');
    await decision.send({ action: 'return', actor: secretary, reason });
  },

  async 'decision-in-force'(steps) {
    const decision = await steps.decision('amended');
    const specialist = (userId: string, department: string) => ({
      ...member(0),
      userId,
      roles: ['specialist'] as const,
      department,
    });
    const edit = { action: 'edit', actor: secretary, draft: { ...draft, reasons: text } } as const;
    await decision.send(edit);
    await decision.send({ action: 'submit', actor: secretary });
    for (const [action, who] of [
      ['object-department', specialist('anna', 'finance')],
      ['object-legal', specialist('lawyer', 'legal')],
      ['object-secretary', secretary],
    ] as const) {
      await decision.send({ action, actor: who, reason });
      if (action !== 'object-secretary') await decision.send({ action: 'submit', actor: secretary });
    }
    await queue(decision);
    const one = await convened(steps, 'amending', decision);
    const amendment = 'a1';
    await inOrder(one, [
      { action: 'propose-amendment', actor: member(1), item, text },
      { action: 'open-item', actor: chair, item },
      { action: 'open-vote', actor: chair, item, amendment, method: 'devices' },
      ...[1, 2].map((n) => voted(n, item, 'for', { amendment })),
      { action: 'close-vote', actor: chair, item, amendment },
      ...decided('for').slice(1),
    ]);
    await is(decision, 'numbered');
    await decision.send({ ...edit, draft: { ...draft, text } });
    await decision.send({ action: 'sign', actor: chair });
    await decision.send({ action: 'publish', actor: secretary });
    await signed(one);
    await steps.rest(12);
    await is(decision, 'in-force');
  },

  async 'decision-wanted-twice'(steps) {
    const decision = await steps.decision('wanted');
    await queue(decision);
    const first = await convened(steps, 'first', decision);
    const second = await steps.session('second', bodyOf(3));
    await second.send({ action: 'add-item', actor: secretary, question: question({ decision: decision.id }) });
    await until(async () => (await second.state()).agenda.length === 0);
    await inOrder(first, decided('against'));
    await is(decision, 'not-adopted');
  },

  async 'decision-postponed-and-withdrawn'(steps) {
    const [withdrawn, dropped] = [await steps.decision('withdrawn'), await steps.decision('dropped')];
    await queue(withdrawn);
    await queue(dropped);
    const early = await convened(steps, 'early', withdrawn);
    await early.send({ action: 'postpone-item', actor: chair, item, reason });
    await is(withdrawn, 'queued');
    const later = await convened(steps, 'later', withdrawn);
    await inOrder(later, decided('for').slice(0, 3));
    await withdrawn.send({ action: 'withdraw', actor: secretary, reason });
    await until(async () => (await later.state()).agenda[0]?.status === 'withdrawn');
    const last = await convened(steps, 'last', dropped);
    await last.send({ action: 'withdraw-item', actor: chair, item, reason });
    await is(dropped, 'withdrawn');
  },

  async 'decisions-of-cases'(steps) {
    const { caseId, task } = await steps.caseBeforeCouncil();
    const outcomes = { adopted: 'adopted', notAdopted: 'not-adopted', returned: 'returned' };
    const origin = { caseId, task, outcomes, numberId: `${caseId}:act-1` };
    const adopted = await steps.decision('adopted', { origin });
    await inOrder(await convened(steps, 'adopting', adopted), decided('for'));
    await until(async () => (await adopted.state()).seq >= 5);
    // Two of a case that has ended: what it is told it does not take.
    const gone = { ...origin, caseId: 'gone', numberId: 'gone:act-1' };
    const returned = await steps.decision('returned', { origin: gone });
    await (await convened(steps, 'returning', returned)).send({ action: 'return-item', actor: chair, item, reason });
    await is(returned, 'returned');
    const withdrawn = await steps.decision('with-its-case', { origin: gone });
    const one = await convened(steps, 'losing', withdrawn);
    await withdrawn.send({ action: 'withdraw', actor: { kind: 'system' }, reason });
    await until(async () => (await one.state()).agenda[0]?.status === 'withdrawn');
  },
};
