/** A tracking code as people type it, in groups or not. */
export const typedCode = (text: string): string => text.replace(/[\s\u00a0-]/g, '').slice(0, 80);
