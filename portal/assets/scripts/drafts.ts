import { all, one } from './page.ts';

interface Draft {
  at: number;
  action: string;
  fields: [string, string][];
}

/** A draft of personal data does not stay longer than this on a device. */
const keptFor = 7 * 24 * 3600 * 1000;
const nameOf = (service: string): string => `application:${service}`;

/** Keeps what is typed on this device, and offers to go on with it when the form is opened again. */
export function keepDrafts(): void {
  forgetOld();
  const sent = one('[data-receipt]')?.dataset.receipt;
  if (sent) localStorage.removeItem(nameOf(sent));
  const form = one<HTMLFormElement>('form[data-wizard]');
  if (!form) return;
  const name = nameOf(form.dataset.wizard ?? '');
  const draft = read(name);
  const begun = document.referrer === '' || !new URL(document.referrer).pathname.includes('/apply');
  if (draft && form.dataset.step === 'applicant' && begun) offer(name, draft);
  const keep = (): void => save(name, form);
  form.addEventListener('input', keep);
  if (form.dataset.step !== 'applicant') keep();
  one('[data-draft-forget]')?.addEventListener('click', () => {
    localStorage.removeItem(name);
    note(false);
  });
}

function offer(name: string, draft: Draft): void {
  const box = one('[data-draft-offer]');
  if (!box) return;
  const when = one('[data-draft-when]', box);
  if (when)
    when.textContent = new Date(draft.at).toLocaleString(document.documentElement.lang, {
      dateStyle: 'long',
      timeStyle: 'short',
    });
  box.hidden = false;
  one('[data-draft-resume]', box)?.addEventListener('click', () => resume(draft));
  one('[data-draft-discard]', box)?.addEventListener('click', () => {
    localStorage.removeItem(name);
    box.hidden = true;
  });
}

/** Posts the draft as the form would have been posted; the server shows the step it was at. */
function resume(draft: Draft): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = draft.action.replace(/^\/\w+/, `/${document.documentElement.lang}`);
  for (const [name, value] of [...draft.fields, ['go', 'stay']]) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}

function save(name: string, form: HTMLFormElement): void {
  const fields = [...new FormData(form)].filter(isKept);
  const draft: Draft = { at: Date.now(), action: new URL(form.action).pathname, fields };
  localStorage.setItem(name, JSON.stringify(draft));
  note(true);
}

/** Words alone; the code that opens a case is not left behind on a device. */
const isKept = (field: [string, FormDataEntryValue]): field is [string, string] =>
  typeof field[1] === 'string' && field[0] !== 'code';

function read(name: string): Draft | null {
  const text = localStorage.getItem(name);
  return text === null ? null : (JSON.parse(text) as Draft);
}

function forgetOld(): void {
  for (const name of Object.keys(localStorage).filter((key) => key.startsWith('application:'))) {
    const draft = read(name);
    if (!draft || Date.now() - draft.at > keptFor) localStorage.removeItem(name);
  }
}

const note = (kept: boolean): void => {
  for (const line of all('[data-draft-note]')) line.hidden = !kept;
};
