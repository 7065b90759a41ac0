import { localStorageStore } from 'react-admin';
import { isLanguage, type Language } from '../../workflows/domain/language.ts';

/** What React-Admin remembers on this machine: language, open menu, sort orders. Nothing personal. */
export const store = localStorageStore('1', 'hamaynq');

const locale = (): unknown => store.getItem('locale');
export const rememberedLanguage = (): Language => {
  const remembered = locale();
  return isLanguage(remembered) ? remembered : 'hy';
};
export const hasRememberedLanguage = (): boolean => isLanguage(locale());
