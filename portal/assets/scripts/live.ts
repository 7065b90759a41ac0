import { one } from './page.ts';
import { takeOver } from './take-over.ts';

/** Follows the open case. What somebody is typing in stays as it is; everything else is put in place quietly. */
export function followCase(): void {
  const source = one('[data-events]:not([data-news])');
  if (!source) return;
  const events = new EventSource(source.dataset.events ?? '');
  events.addEventListener('case', () => void refresh(source.dataset.page ?? ''));
  addEventListener('pagehide', () => events.close());
}

async function refresh(page: string): Promise<void> {
  const took = await takeOver(page);
  if (!took) return;
  const seq = one<HTMLInputElement>('#part-message input[name=seq]', took.fresh)?.value;
  const message = one<HTMLInputElement>('#part-message input[name=seq]');
  if (message && seq) message.value = seq;
  const note = one('[data-live-note]');
  if (note && took.changed) note.textContent = (took.kept ? note.dataset.kept : note.dataset.updated) ?? '';
}
