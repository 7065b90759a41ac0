/** What a person typed and has not sent, kept for this tab until it is sent, dropped or the person signs out. */
const prefix = 'hamaynq.draft.';

export function keepDraft(name: string, values: unknown): void {
  sessionStorage.setItem(prefix + name, JSON.stringify(values));
}

export function readDraft<Values>(name: string): Values | undefined {
  const text = sessionStorage.getItem(prefix + name);
  if (!text) return undefined;
  try {
    return JSON.parse(text) as Values;
  } catch {
    return undefined;
  }
}

export const dropDraft = (name: string): void => sessionStorage.removeItem(prefix + name);

export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
