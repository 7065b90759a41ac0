import { all, one } from './page.ts';

/** Sends a file as soon as it is chosen, so that it is safe before the next one is looked for. */
export function uploadWhenChosen(): void {
  const attach = one<HTMLButtonElement>('[data-attach]');
  if (!attach) return;
  for (const input of all<HTMLInputElement>('[data-upload]')) {
    input.addEventListener('change', () => {
      if (!input.files?.length) return;
      const busy = input.parentElement && one('[data-busy]', input.parentElement);
      if (busy) busy.textContent = busy.dataset.text ?? '';
      attach.formAction = `${attach.form?.action ?? ''}#${input.id}`;
      attach.form?.requestSubmit(attach);
    });
  }
}
