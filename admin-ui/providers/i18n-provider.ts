import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import type { Language } from '../../workflows/domain/language.ts';
import { languageNames, loadMessages, type Messages } from '../i18n/messages.ts';

/** `changed` runs once the new words are there, before the page shows them. */
export function createI18nProvider(language: Language, messages: Messages, changed: () => void): I18nProvider {
  const provider = polyglotI18nProvider(
    (locale) => (locale === language ? messages : loadMessages(locale as Language)),
    language,
    languageNames,
    { allowMissing: true },
  );
  return {
    ...provider,
    async changeLocale(locale, options) {
      await provider.changeLocale(locale, options);
      document.documentElement.lang = locale;
      changed();
    },
  };
}
