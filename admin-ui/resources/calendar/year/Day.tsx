import { visuallyHidden } from '@mui/utils';
import { useTranslate } from 'react-admin';
import type { Calendar } from '../../../../workflows/domain/calendar.ts';
import { useDayWords } from '../use-day-words.ts';
import { dayKind } from './days.ts';

interface Props {
  readonly date: string;
  readonly calendar: Calendar;
  readonly changed: Readonly<Record<string, unknown>>;
  /** The one day of the year that the Tab key stops at. */
  readonly current: string;
  readonly turn?: (date: string) => void;
}

export function Day({ date, calendar, changed, current, turn }: Props) {
  const translate = useTranslate();
  const { dayInFull } = useDayWords();
  const kind = dayKind(calendar, date);
  const kindInWords = translate(`app.calendar.kind.${kind}`);
  const number = Number(date.slice(8));
  if (!turn)
    return (
      <span data-kind={kind}>
        {number}
        {kind !== 'working' && <span style={visuallyHidden}>, {kindInWords}</span>}
      </span>
    );
  return (
    <button
      type="button"
      data-kind={kind}
      data-date={date}
      data-changed={date in changed || undefined}
      tabIndex={date === current ? 0 : -1}
      aria-pressed={calendar.exceptions[date] !== undefined}
      aria-label={`${dayInFull(date)}, ${kindInWords}${date in changed ? `, ${translate('app.calendar.pending')}` : ''}`}
      onClick={() => turn(date)}
    >
      {number}
    </button>
  );
}
