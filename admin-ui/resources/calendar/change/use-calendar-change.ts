import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { CalendarPreview, CalendarView } from '../../../../workflows/contract/http.ts';
import { changeCalendar, previewCalendar } from '../../../providers/calendar-calls.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { isProblem } from '../../../providers/problem-error.ts';
import { useDraft } from '../../../providers/use-draft.ts';
import { type CalendarChange, inputOf, isChanged, noChange } from './calendar-change.ts';

export interface CalendarChanging {
  readonly change: CalendarChange;
  readonly preview: CalendarPreview | undefined;
  readonly busy: boolean;
  readonly error: unknown;
  edit(part: Partial<CalendarChange>): void;
  look(): Promise<void>;
  back(): void;
  confirm(): Promise<void>;
  drop(): void;
}

/** Changes to the calendar: gathered here, looked at with what they do to open cases, then made. */
export function useCalendarChange({ calendar }: CalendarView): CalendarChanging {
  const { api } = useConnection();
  const queries = useQueryClient();
  const notify = useNotify();
  const draft = useDraft<CalendarChange>('calendar', noChange);
  const [preview, setPreview] = useState<CalendarPreview>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const change = draft.values;
  const input = inputOf(calendar, change);

  async function attempt(call: () => Promise<void>): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      await call();
    } catch (refusal) {
      setPreview(undefined);
      setError(refusal);
      if (!isProblem(refusal, 'calendar.stale')) return;
      // The changes are laid over the calendar as it is now, and the person looks again.
      await queries.invalidateQueries({ queryKey: ['calendar'] });
      draft.change({ basedOn: undefined });
    } finally {
      setBusy(false);
    }
  }

  return {
    change,
    preview,
    busy,
    error,
    edit(part) {
      const next = { ...change, ...part };
      setError(undefined);
      draft.change({ ...part, basedOn: isChanged(next) ? (change.basedOn ?? calendar.version) : undefined });
    },
    look: () => attempt(async () => setPreview(await previewCalendar(api, input))),
    back: () => setPreview(undefined),
    confirm: () =>
      attempt(async () => {
        queries.setQueryData(['calendar'], await changeCalendar(api, input));
        draft.drop();
        setPreview(undefined);
        notify('app.calendar.done', { type: 'success' });
      }),
    drop() {
      setError(undefined);
      draft.drop();
    },
  };
}
