import { useTranslate } from 'react-admin';
import type { PermitRow } from '../../../workflows/contract/http-permits.ts';
import { localDate } from '../../format/measures.ts';
import { ToneChip } from '../../layout/ToneChip.tsx';
import { standingOf } from './standing.ts';

export function StandingChip({ permit }: { permit: Pick<PermitRow, 'status' | 'from' | 'until'> }) {
  const translate = useTranslate();
  const { tone, key, days } = standingOf(permit, localDate(new Date()));
  return <ToneChip tone={tone} label={translate(`app.permit.standing.${key}`, { smart_count: days })} />;
}
