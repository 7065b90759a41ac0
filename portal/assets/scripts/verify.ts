import { one } from './page.ts';

/** A paper's QR code carries its code behind `#`; it goes on by post, and leaves the address bar. */
export function verifyFromFragment(): void {
  const form = one<HTMLFormElement>('form[data-verify-code]');
  const code = location.hash.slice(1);
  const input = form && one<HTMLInputElement>('#code', form);
  if (!input || !/^[0-9A-Z]{16}$/.test(code)) return;
  history.replaceState(null, '', location.pathname);
  input.value = code;
  const button = one('.govuk-button', form);
  if (button) button.textContent = form.dataset.opening ?? '';
  form.requestSubmit();
}

/** Sends a file's hash in its place. Where the browser cannot make one, the file itself goes, as without a script. */
export function hashChosenFile(): void {
  const form = one<HTMLFormElement>('form[data-verify-file]');
  const input = form && one<HTMLInputElement>('input[type=file]', form);
  if (!input || !globalThis.crypto?.subtle) return;
  form.addEventListener('submit', async (event) => {
    const file = input.files?.[0];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    const hash = await hashOf(file).catch(() => undefined);
    if (hash) {
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name: 'sha256', value: hash });
      form.append(field);
      input.disabled = true;
    }
    form.submit();
  });
  takeDrops(form, input);
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    input.disabled = false;
    one('input[name=sha256]', form)?.remove();
  });
}

/** A file may be dropped anywhere in its part of the page; one that misses it opens in no window. */
function takeDrops(form: HTMLFormElement, input: HTMLInputElement): void {
  const over = (on: boolean) => form.classList.toggle('panel--over', on);
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => event.preventDefault());
  form.addEventListener('dragover', () => over(true));
  form.addEventListener('dragleave', () => over(false));
  form.addEventListener('drop', ({ dataTransfer }) => {
    over(false);
    if (!dataTransfer?.files.length) return;
    input.files = dataTransfer.files;
    form.requestSubmit();
  });
}

async function hashOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
