import { useEffect, useState } from 'react';
import type { AgendaItemView, SessionView } from '../../../../workflows/contract/http-council.ts';
import { openItem } from './live-view.ts';

/** The open item; between two of them the one that was open last, so that its result stays before everybody. */
export function useShownItem(view: SessionView): AgendaItemView | undefined {
  const open = openItem(view)?.id;
  const [last, setLast] = useState(open);
  useEffect(() => {
    if (open) setLast(open);
  }, [open]);
  const id = open ?? last;
  return view.agenda.find((item) => item.id === id) ?? view.agenda.findLast(({ result }) => result !== null);
}
