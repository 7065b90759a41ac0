import { one } from './page.ts';

/** A receipt's QR code carries number and code behind `#`; they go on by post, and leave the address bar. */
export function openFromFragment(): void {
  const form = one<HTMLFormElement>('form[data-track]');
  const given = new URLSearchParams(location.hash.slice(1));
  const [number, code] = [given.get('n'), given.get('c')];
  if (!form || !number || !code) return;
  history.replaceState(null, '', location.pathname);
  for (const [name, value] of Object.entries({ number, code })) {
    const input = one<HTMLInputElement>(`#${name}`, form);
    if (input) input.value = value;
  }
  const button = one('.govuk-button', form);
  if (button) button.textContent = form.dataset.opening ?? '';
  form.requestSubmit();
}
