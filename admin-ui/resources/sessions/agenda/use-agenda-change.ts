import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type {
  AgendaItemView,
  CouncilAction,
  SessionActionRequest,
  SessionView,
} from '../../../../workflows/contract/http-council.ts';
import type { SessionAction } from '../../../../workflows/domain/council/session-command.ts';
import { allowedIn, stepTo } from '../allowed.ts';
import { useSessionAct } from '../use-session-act.ts';

/** A change of the agenda that has to bring words before it is sent. */
export interface Asking {
  readonly entry: CouncilAction<SessionAction>;
  readonly request: SessionActionRequest;
  readonly lead: string;
}
export type AgendaChange = ReturnType<typeof useAgendaChange>;

export const buttonId = (item: string, direction: 'up' | 'down'): string => `${item}-${direction}`;

/** Moves and removes items: at once as long as nobody has seen the agenda, with a reason afterwards. */
export function useAgendaChange(view: SessionView) {
  const translate = useTranslate();
  const act = useSessionAct(view);
  const [asking, setAsking] = useState<Asking>();
  const pressed = useRef<string>(undefined);
  // A moved row leaves the keyboard behind: it goes on where it was pressed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each order that the server has answered with.
  useEffect(() => {
    if (pressed.current) document.getElementById(pressed.current)?.focus();
    pressed.current = undefined;
  }, [view.agenda]);

  const begin = (entry: CouncilAction<SessionAction>, request: SessionActionRequest, lead: string, done: string) => {
    act.forget();
    if (view.status === 'draft' && entry.action !== 'withdraw-item') void act.send(request, done);
    else setAsking({ entry, request, lead });
  };

  return {
    act,
    asking,
    close: () => setAsking(undefined),
    move({ id, title, position }: AgendaItemView, direction: 'up' | 'down'): void {
      const entry = allowedIn(view, 'move-item', id);
      const to = stepTo(position, direction, view.agenda.length);
      if (!entry || to === undefined || act.busy) return;
      pressed.current = buttonId(id, direction);
      const lead = `${title} · ${translate('app.council.agenda.moveLead', { position: to + 1 })}`;
      const done = translate('app.council.agenda.moved', { title, position: to + 1 });
      begin(entry, { action: 'move-item', item: id, position: to }, lead, done);
    },
    remove({ id, title, decision }: AgendaItemView): void {
      const entry = allowedIn(view, 'remove-item', id);
      const lead = decision ? `${title} · ${translate('app.council.agenda.removeLead')}` : title;
      if (entry) begin(entry, { action: 'remove-item', item: id }, lead, `${entry.label} · ${title}`);
    },
    /** What the server asks words for, whatever it is. */
    ask(entry: CouncilAction<SessionAction>, { id, title, decision }: AgendaItemView): void {
      const ends = entry.action === 'withdraw-item' && decision !== null;
      const lead = ends ? `${title} · ${translate('app.council.agenda.withdrawLead')}` : title;
      act.forget();
      setAsking({ entry, request: { action: entry.action, item: id }, lead });
    },
  };
}
