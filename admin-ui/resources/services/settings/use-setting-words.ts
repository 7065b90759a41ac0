import { useTranslate } from 'react-admin';
import type { SettingRow } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { permanent } from './setting-values.ts';

/** A value of a setting as it is read: with its unit. */
export function useSettingWords() {
  const translate = useTranslate();
  const { money } = useFormat();
  return ({ type }: SettingRow, value: SettingRow['value']): string => {
    if (typeof value === 'boolean') return translate(value ? 'app.settings.on' : 'app.settings.off');
    if (value === null) return translate('app.settings.empty');
    if (value === permanent) return translate('app.service.permanent');
    if (type === 'amount') return money(Number(value));
    return type === 'text' ? String(value) : `${value} ${translate(`app.settings.unit.${type}`)}`;
  };
}
