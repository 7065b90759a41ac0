import { all, one } from './page.ts';

/** Follows the open case. What somebody is typing in stays as it is; everything else is put in place quietly. */
export function followCase(): void {
  const source = one('[data-events]');
  if (!source) return;
  const events = new EventSource(source.dataset.events ?? '');
  events.addEventListener('case', () => void refresh(source.dataset.page ?? ''));
  addEventListener('pagehide', () => events.close());
}

async function refresh(page: string): Promise<void> {
  const answer = await fetch(page, { credentials: 'same-origin' }).catch(() => null);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  let kept = false;
  let changed = false;
  for (const part of all('[data-live]')) {
    const next = fresh.getElementById(part.id);
    if (!next || next.innerHTML === part.innerHTML || sameCase(part, next)) continue;
    changed = true;
    if (isBusy(part)) kept = true;
    else replace(part, next);
  }
  const seq = one<HTMLInputElement>('#part-message input[name=seq]', fresh)?.value;
  const message = one<HTMLInputElement>('#part-message input[name=seq]');
  if (message && seq) message.value = seq;
  const note = one('[data-live-note]');
  if (note && changed) note.textContent = (kept ? note.dataset.kept : note.dataset.updated) ?? '';
}

/** Forms carry fresh seals each time; a part that names the event it was made at is new only with another. */
const sameCase = (part: HTMLElement, next: HTMLElement): boolean =>
  part.dataset.live !== '' && part.dataset.live === next.dataset.live;

/** What was unfolded stays so. */
function replace(part: HTMLElement, next: HTMLElement): void {
  const open = all<HTMLDetailsElement>('details', part).map((details) => details.open);
  for (const [index, details] of all<HTMLDetailsElement>('details', next).entries())
    details.open = open[index] ?? false;
  part.replaceWith(next);
}

function isBusy(part: HTMLElement): boolean {
  const form = one('form', part);
  if (!form) return false;
  if (form.contains(document.activeElement)) return true;
  const typed = all<HTMLTextAreaElement>('textarea', part).some((area) => area.value !== area.defaultValue);
  return (
    typed ||
    all<HTMLInputElement>('input[type=file]', part).some((input) => (input.files?.length ?? 0) > 0) ||
    all('.files', part).length > 0
  );
}
