import { localStorageStore, type Store } from 'react-admin';
import { isLanguage, type Language } from '../../workflows/domain/language.ts';

const machine = localStorageStore('1', 'hamaynq');

/** What React-Admin remembers on this machine; signing out forgets all of it but the language, in which one signs in again. */
export const store: Store = {
  ...machine,
  reset() {
    const language = machine.getItem('locale');
    machine.reset();
    if (language) machine.setItem('locale', language);
  },
};

const locale = (): unknown => machine.getItem('locale');
export const rememberedLanguage = (): Language => {
  const remembered = locale();
  return isLanguage(remembered) ? remembered : 'hy';
};
export const hasRememberedLanguage = (): boolean => isLanguage(locale());
