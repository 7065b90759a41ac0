import { useEffect, useRef } from 'react';
import { useStore } from 'react-admin';

/** Whoever works by voice can do without a key that a spoken word may press. */
export const useSlashSetting = () => useStore('search.slash', true);

/** `/` anywhere but in a field, and while nothing lies over the page. */
export function useSlash(pressed: () => unknown): void {
  const [isOn] = useSlashSetting();
  const latest = useRef(pressed);
  latest.current = pressed;
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role=dialog], [role=menu], [role=listbox]') !== null);
