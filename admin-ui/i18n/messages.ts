import type { TranslationMessages } from 'react-admin';
import type { Language } from '../../workflows/domain/language.ts';
import type { Texts } from '../../workflows/texts/index.ts';
import type { Words } from './words/hy.ts';

/** React-Admin's words, ours, and those that the whole house shares (`kernel.status.new`). */
export type Messages = TranslationMessages & Words & { kernel: Texts };

/** Each language by its own name, Armenian first. */
export const languageNames = [
  { locale: 'hy', name: 'Հայերեն' },
  { locale: 'en', name: 'English' },
  { locale: 'ru', name: 'Русский' },
];

export const nameOfLanguage = (language: Language): string =>
  languageNames.find(({ locale }) => locale === language)?.name ?? language;

/** Only the language that is read is loaded. */
const languageFiles: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  hy: () => import('./hy.ts'),
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
};

export const loadMessages = async (language: Language): Promise<Messages> => (await languageFiles[language]()).messages;
