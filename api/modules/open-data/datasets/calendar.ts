import { addDays, isWorkingDay, localDate } from '../../../../workflows/domain/working-time.ts';
import { presentCalendar } from '../../laws/laws.service.ts';
import type { Dataset } from '../dataset.ts';

/** Every day of this year and the next, by which legal terms are counted. */
export const calendar: Dataset<'date' | 'working'> = {
  id: 'calendar',
  columns: ['date', 'working'],
  async *rows({ models }, community) {
    const present = await presentCalendar(models, community);
    const year = Number(localDate(present, new Date().toISOString()).slice(0, 4));
    for (let date = `${year}-01-01`; date < `${year + 2}-01-01`; date = addDays(date, 1))
      yield { date, working: isWorkingDay(present, date) };
  },
};
