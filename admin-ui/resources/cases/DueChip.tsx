import { useTranslate } from 'react-admin';
import type { CaseRow } from '../../../workflows/contract/http.ts';
import { ToneChip } from '../../layout/ToneChip.tsx';
import { dueOf } from './due.ts';

export function DueChip({ row }: { row: Pick<CaseRow, 'dueAt' | 'status' | 'overdue'> }) {
  const translate = useTranslate();
  const { tone, key, days } = dueOf(row, new Date());
  return <ToneChip tone={tone} label={translate(`app.due.${key}`, { smart_count: days })} />;
}
