const mark = 'hamaynq.reloaded';
/** A page that fails again so soon is not helped by loading it once more. */
const soon = 60_000;

/** A window left open over an update asks for parts that are gone; what was typed is kept, so it starts anew by itself. */
export function reloadWhenOutdated(): void {
  window.addEventListener('vite:preloadError', () => {
    if (Date.now() - Number(sessionStorage.getItem(mark)) < soon) return;
    sessionStorage.setItem(mark, String(Date.now()));
    window.location.reload();
  });
}
