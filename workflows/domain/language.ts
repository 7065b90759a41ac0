/** The three languages every text exists in; Armenian is the binding one and comes first. BCP 47 codes. */
export const languages = ['hy', 'en', 'ru'] as const;
export type Language = (typeof languages)[number];

export type Text = Readonly<Record<Language, string>>;

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);
