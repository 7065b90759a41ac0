import type { SortPayload } from 'react-admin';
import type { PermitFilter } from '../../../../workflows/contract/http-permits.ts';
import { addDays } from '../../../../workflows/domain/working-time.ts';
import { endsSoon, inspectedSoon } from '../standing.ts';

export const permitTabs = ['all', 'ending', 'inspections', 'suspended'] as const;
export type PermitTab = (typeof permitTabs)[number];

/** What a tab asks of the register; the other filters narrow it further. */
export function filterOf(tab: PermitTab, today: string): PermitFilter {
  switch (tab) {
    case 'all':
      return {};
    case 'ending':
      return { endsBy: addDays(today, endsSoon) };
    case 'inspections':
      return { inspectionBy: addDays(today, inspectedSoon) };
    case 'suspended':
      return { status: 'suspended' };
  }
}

/** What asks for attention first stands first; the whole register begins with what is newest. */
export const sortOf = (tab: PermitTab): SortPayload => {
  if (tab === 'inspections') return { field: 'inspectionOn', order: 'ASC' };
  return tab === 'all' ? { field: 'grantedAt', order: 'DESC' } : { field: 'until', order: 'ASC' };
};
