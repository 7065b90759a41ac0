/** A local date `2026-03-02` as Armenian papers write it, in every language: `02.03.2026`. */
export const localDay = (date: string): string => date.split('-').reverse().join('.');
