import { useTranslate } from 'react-admin';
import type { CaseIndexRow } from '../../../workflows/contract/http-archive.ts';

/** A term of retention, and what is due by it, in words. */
export function useTermWords() {
  const translate = useTranslate();
  const counted = (key: string, count: number): string => translate(`app.archive.index.${key}`, { smart_count: count });
  return {
    keptFor: ({ years, fromValidity, transferYears }: CaseIndexRow): string =>
      [
        years === 'permanent' ? translate('app.archive.index.permanent') : counted('years', years),
        ...(years !== 'permanent' && fromValidity ? [translate('app.archive.index.fromValidity')] : []),
        ...(transferYears === null ? [] : [counted('afterTransfer', transferYears)]),
      ].join(', '),
    dueNow: ({ dueForDestruction, dueForTransfer }: CaseIndexRow): string =>
      [
        ...(dueForDestruction > 0 ? [counted('toDestroy', dueForDestruction)] : []),
        ...(dueForTransfer > 0 ? [counted('toTransfer', dueForTransfer)] : []),
      ].join(', ') || '—',
  };
}
