import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * For a part of the page whose buttons go when they have done their work: a person at the keyboard stays in it, instead of
 * beginning again at the top. Asked after every render; what is focused in a dialog opened from it counts too.
 */
export function useKeptFocus<Part extends HTMLElement>() {
  const part = useRef<Part>(null);
  const last = useRef<Element>(undefined);
  useEffect(() => {
    if (!last.current || last.current.isConnected || document.activeElement !== document.body) return;
    last.current = undefined;
    part.current?.focus({ preventScroll: true });
  });
  return {
    ref: part,
    tabIndex: -1,
    onFocus: ({ target }: FocusEvent) => {
      last.current = target;
    },
  };
}
