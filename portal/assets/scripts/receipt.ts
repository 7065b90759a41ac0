import { one } from './page.ts';

export function receiptButtons(): void {
  const print = one<HTMLButtonElement>('[data-print]');
  const copy = one<HTMLButtonElement>('[data-copy]');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }
  if (!copy || !navigator.clipboard) return;
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(
      [one('[data-number]'), one('[data-code]')].map((part) => part?.textContent?.trim()).join('\n'),
    );
    copy.textContent = copy.dataset.copied ?? '';
  });
}
