import { useTranslate } from 'react-admin';
import type { ServiceRow } from '../../../workflows/contract/http.ts';
import { useFormat } from '../../format/use-format.ts';

export function useTerm() {
  const translate = useTranslate();
  return ({ days, kind }: ServiceRow['term']): string =>
    translate('app.service.days', { smart_count: days, kind: translate(`app.term.${kind}`) });
}

export function useFee() {
  const translate = useTranslate();
  const { money } = useFormat();
  return ({ from, depends }: ServiceRow['fee']): string => {
    if (depends) return translate('app.service.from', { amount: money(from) });
    return from === 0 ? translate('app.case.feeNone') : money(from);
  };
}
