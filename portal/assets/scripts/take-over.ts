import { all, one } from './page.ts';

export interface TakenOver {
  fresh: Document;
  changed: boolean;
  /** Something stayed as it was, because somebody is at work in it. */
  kept: boolean;
}

/** Asks for the page anew and puts its live parts in place; nothing when it could not be had. */
export async function takeOver(page: string): Promise<TakenOver | undefined> {
  const answer = await fetch(page, { credentials: 'same-origin' }).catch(() => null);
  if (!answer?.ok) return undefined;
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
  return { fresh, changed, kept };
}

/** Forms carry fresh seals each time; a part that names the event it was made at is new only with another. */
const sameCase = (part: HTMLElement, next: HTMLElement): boolean =>
  part.dataset.live !== '' && part.dataset.live === next.dataset.live;

const reachable = 'a[href], summary, button';

/** What was unfolded stays so, and the focus stays where it was. */
function replace(part: HTMLElement, next: HTMLElement): void {
  const open = all<HTMLDetailsElement>('details', part).map((details) => details.open);
  for (const [index, details] of all<HTMLDetailsElement>('details', next).entries())
    details.open = open[index] ?? false;
  const focused = all(reachable, part).indexOf(document.activeElement as HTMLElement);
  part.replaceWith(next);
  if (focused >= 0) all(reachable, next)[focused]?.focus({ preventScroll: true });
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
