import { one } from './page.ts';

/** After a post, whoever reads with the ears hears first what came of it. */
export function focusOnNews(): void {
  const news = one('[data-focus]');
  if (!news) return;
  news.tabIndex = -1;
  news.focus();
}
