import { all } from './page.ts';

/** A second click does nothing while the first is under way. Its page may come back from the browser's memory: then it works again. */
export function sendOnce(): void {
  for (const form of all<HTMLFormElement>('form[method=post]')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) return event.preventDefault();
      form.dataset.sent = 'yes';
      const button = event.submitter;
      const words = button?.dataset.once;
      if (button && words) button.textContent = words;
      for (const other of all('button', form)) other.setAttribute('aria-disabled', 'true');
    });
  }
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    for (const form of all<HTMLFormElement>('form[data-sent]')) {
      delete form.dataset.sent;
      for (const button of all('button', form)) button.removeAttribute('aria-disabled');
    }
  });
}
