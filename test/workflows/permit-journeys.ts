import { application, asked, head, holder, law, secretary, specialist } from '../domain/permits.ts';
import type { RunningPermit } from '../support/permits.ts';

interface Steps extends Pick<RunningPermit, 'send'> {
  rest(days: number): Promise<void>;
}

/** Lives of permits of a year, of which a history is recorded; together they come through every act and every deadline. */
export const permitJourneys: Readonly<Record<string, (steps: Steps) => Promise<unknown>>> = {
  async 'permit-extended'({ send, rest }) {
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
  async 'permit-expired'({ rest }) {
    await rest(400);
  },
  async 'permit-revoked'({ send }) {
    await send(asked('suspend', secretary));
    await send(asked('revoke', head));
  },
  async 'permit-surrendered'({ send }) {
    await send(asked('surrender', holder));
  },
};
