import { application, asked, head, holder, law, secretary, specialist } from '../domain/permits.ts';
import type { RunningPermit } from '../support/permits.ts';

interface Steps extends Pick<RunningPermit, 'send' | 'again'> {
  rest(days: number): Promise<void>;
}
interface PermitJourney {
  readonly updatesPerRun?: number;
  walk(steps: Steps): Promise<unknown>;
}

/** Lives of permits of a year, of which a history is recorded; together they come through every act and every deadline. */
export const permitJourneys: Readonly<Record<string, PermitJourney>> = {
  'permit-extended': {
    async walk({ send, rest }) {
      await send(asked('add-condition', specialist, { on: '2099-01-01' }));
      await send(asked('plan-inspection', specialist));
      await send(asked('suspend', head));
      await rest(20);
      await send(asked('resume', secretary));
      await send(asked('hold-inspection', specialist, { target: 'i1', result: 'violations' }));
      await send(asked('meet-condition', specialist, { target: 'c1' }));
      await send(asked('change-data', secretary));
      await rest(320);
      await send(asked('extend', law, { application: application('x', 6) }));
    },
  },
  'permit-expired': { walk: ({ rest }) => rest(400) },
  'permit-brought-back': {
    async walk({ rest, again }) {
      await rest(400);
      await again(asked('extend', law, { application: application('late', 24) }));
      await rest(400);
    },
  },
  'permit-in-runs': {
    updatesPerRun: 2,
    async walk({ send }) {
      await send(asked('plan-inspection', specialist));
      await send(asked('suspend', head));
      await send(asked('resume', head));
      await send(asked('hold-inspection', specialist, { target: 'i1' }));
      await send(asked('surrender', holder));
    },
  },
  'permit-revoked': {
    async walk({ send }) {
      await send(asked('suspend', secretary));
      await send(asked('revoke', head));
    },
  },
  'permit-surrendered': { walk: ({ send }) => send(asked('surrender', holder)) },
};
