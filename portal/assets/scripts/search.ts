import { matches } from '../../pages/home/search.ts';
import { all, one } from './page.ts';

/** Narrows the list while somebody types; Enter asks the server and gives the same. */
export function searchAsTyped(): void {
  const input = one<HTMLInputElement>('#q');
  const found = one('[data-found]');
  if (!input || !found) return;
  const cards = all('[data-search]');
  input.addEventListener('input', () => {
    for (const card of cards) card.hidden = !matches(input.value, card.dataset.search ?? '');
    for (const group of all('[data-group]')) group.hidden = all('[data-search]:not([hidden])', group).length === 0;
    const count = cards.filter((card) => !card.hidden).length;
    const form = new Intl.PluralRules(document.documentElement.lang).select(count);
    found.textContent = input.value
      ? (found.dataset[form] ?? found.dataset.other ?? '').replace('{n}', String(count))
      : '';
    const none = one('[data-none]');
    if (none) none.hidden = count > 0;
  });
}
