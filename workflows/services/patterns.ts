import type {
  Act,
  CorrectionStage,
  DeliveryStage,
  EndStage,
  ForwardingStage,
  IssueStage,
  OutcomeDefinition,
  PaymentStage,
  ResolutionStage,
  Route,
  TaskDefinition,
  WorkStage,
} from '../domain/definition.ts';

/** Stages that many services share. All of them are plain data once built. */
export const always = (to: string): Route => [{ to }];

/** Work of one person. */
export const work = (task: TaskDefinition, outcomes: WorkStage['outcomes']): WorkStage => ({
  kind: 'work',
  tasks: [task],
  ends: 'all',
  outcomes,
});

export const returned = (to: string): OutcomeDefinition => ({ to: always(to), requires: ['reason'] });
export const granted: OutcomeDefinition = { to: always('issue'), accepts: ['document'], decides: 'granted' };
export const refused: OutcomeDefinition = {
  to: always('issue'),
  requires: ['reason'],
  accepts: ['document'],
  decides: 'refused',
};

/** The clerk looks whether everything is there; what is missing is asked in the stage `correction`. */
export const check = (complete: string, days: number): WorkStage =>
  work(
    { key: 'check', role: 'clerk', days },
    { complete: { to: always(complete) }, incomplete: returned('correction') },
  );

export const paidBefore = (to: string): PaymentStage => ({
  kind: 'payment',
  task: { key: 'payment', role: 'clerk', days: 0 },
  paid: always(to),
});

export const correction = (answered: string): CorrectionStage => ({
  kind: 'correction',
  days: 5,
  kindOfDays: 'working',
  answered: always(answered),
  lapsed: always('lapsed'),
});

/** The head's մակագրություն: who carries it out, what is to be done and by when. */
export const resolution = (assigned: string, days: number): ResolutionStage => ({
  kind: 'resolution',
  task: { key: 'resolution', role: 'head', days },
  outcomes: { assigned: { to: always(assigned), requires: ['assignee', 'text'], accepts: ['dueAt'] } },
});

/** The head sees that another body is competent. */
export const mayForward = (stage: ResolutionStage): ResolutionStage => ({
  ...stage,
  outcomes: { ...stage.outcomes, forward: returned('forwarding') },
});

/** Whom the head named gives an opinion, and may ask the applicant for more. */
export const reviewed = (days: number, next: string): WorkStage =>
  work(
    { key: 'review', role: 'specialist', department: 'executor', days },
    {
      favourable: { to: always(next), accepts: ['text', 'document'] },
      unfavourable: { to: always(next), requires: ['reason'], accepts: ['document'] },
      incomplete: returned('review-correction'),
    },
  );

/** The act gets its number in its journal as soon as it is decided. */
export const issue = (act: Act, journal: IssueStage['journal']): IssueStage => ({
  kind: 'issue',
  act,
  journal,
  issued: always('delivery'),
});

/** A paper that came to the wrong body goes to the right one within three days, and the applicant is told. */
export const forwarding: ForwardingStage = {
  kind: 'forwarding',
  days: 3,
  kindOfDays: 'calendar',
  task: { key: 'forwarding', role: 'clerk', days: 0 },
  forwarded: always('forwarded'),
};

/** The law gives three days from the decision to hand it over. */
export const delivery: DeliveryStage = {
  kind: 'delivery',
  days: 3,
  task: { key: 'delivery', role: 'clerk', days: 3 },
  delivered: always('closed'),
};

export const ends: { readonly closed: EndStage; readonly lapsed: EndStage } = {
  closed: { kind: 'end', status: 'decision' },
  lapsed: { kind: 'end', status: 'lapsed' },
};
export const forwarded: EndStage = { kind: 'end', status: 'forwarded' };
