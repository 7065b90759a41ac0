import type { StoredPermit } from '../../permits/permits.model.ts';
import type { Dataset } from '../dataset.ts';

const columns = ['number', 'service', 'object', 'from', 'until', 'status'] as const;

/** The public register of permits, newest first: what is true of each today, never whose it is. */
export const permits: Dataset<(typeof columns)[number]> = {
  id: 'permits',
  columns,
  async *rows({ models }, community) {
    const register: AsyncIterable<StoredPermit> = models.permits
      .find({ community }, Object.fromEntries(columns.map((column) => [column, 1])))
      .sort({ grantedAt: -1 })
      .lean<StoredPermit[]>()
      .cursor();
    for await (const { number, service, object, from, until, status } of register)
      yield { number, service, object, from, until, status };
  },
};
