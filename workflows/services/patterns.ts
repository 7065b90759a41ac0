import type {
  CorrectionStage,
  DeliveryStage,
  EndStage,
  ResolutionStage,
  Route,
  WorkStage,
} from '../domain/definition.ts';

/** Stages that many services share. All of them are plain data once built. */
export const always = (to: string): Route => [{ to }];

/** The clerk looks whether everything is there; what is missing is asked in the stage `correction`. */
export const check = (complete: string, days: number): WorkStage => ({
  kind: 'work',
  tasks: [{ key: 'check', role: 'clerk', days }],
  ends: 'all',
  outcomes: {
    complete: { to: always(complete) },
    incomplete: { to: always('correction'), requires: ['reason'] },
  },
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
