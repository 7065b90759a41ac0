import { useTranslate } from 'react-admin';
import type { TemplateRow } from '../../../workflows/contract/http-acts.ts';
import { useFormat } from '../../format/use-format.ts';

/** Which version it is, and since when. */
export function useVersionWords() {
  const translate = useTranslate();
  const { date } = useFormat();
  return ({ version, publishedAt }: Pick<TemplateRow, 'version' | 'publishedAt'>): string =>
    publishedAt
      ? translate('app.template.version', { version, at: date(publishedAt) })
      : translate('app.template.builtIn');
}
