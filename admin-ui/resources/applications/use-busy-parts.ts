import { useEffect, useRef, useState } from 'react';

/** Tells when any of several parts is at work; each part gets one listener for as long as the page lives. */
export function useBusyParts(changed: (busy: boolean) => void): (part: string) => (busy: boolean) => void {
  const [working, setWorking] = useState<readonly string[]>([]);
  const listeners = useRef(new Map<string, (busy: boolean) => void>());
  useEffect(() => changed(working.length > 0), [changed, working]);
  return (part) => {
    const known = listeners.current.get(part);
    if (known) return known;
    const listener = (busy: boolean): void =>
      setWorking((before) => {
        if (busy === before.includes(part)) return before;
        return busy ? [...before, part] : before.filter((other) => other !== part);
      });
    listeners.current.set(part, listener);
    return listener;
  };
}
