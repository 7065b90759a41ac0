import { inTurn } from './in-turn.ts';
import { one } from './page.ts';
import { takeOver } from './take-over.ts';

/** A proxy's own answer while the portal restarts ends a stream for good; the screen in the hall comes back by itself. */
const comeBack = 10_000;

/** Follows a session of the council: the page, or the screen in the hall, shows what is true now and says what is new. */
export function followSession(): void {
  const source = one('[data-events][data-news=session]');
  if (!source) return;
  const { events = '', page = '', pace } = source.dataset;
  listen(
    events,
    inTurn(() => show(page), Number(pace)),
  );
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

function listen(events: string, refresh: () => void): void {
  const stream = new EventSource(events);
  stream.addEventListener('session', refresh);
  // Whatever happened before the stream stood, or while it was broken, was told to nobody.
  stream.addEventListener('open', () => {
    tellState('on');
    refresh();
  });
  stream.addEventListener('error', () => {
    tellState('away');
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => listen(events, refresh), comeBack);
  });
  addEventListener('pagehide', () => stream.close());
}

let said: string | undefined;

/** Only what is new in a sentence is read out, not every vote that comes in. Tells whether the page could be had. */
async function show(page: string): Promise<boolean> {
  said ??= sentence();
  if (!(await takeOver(page))) return false;
  const note = one('[data-live-note]');
  if (note && sentence() !== said) note.textContent = sentence() ?? '';
  said = sentence();
  return true;
}

const sentence = (): string | undefined => one('[data-say]')?.dataset.say;

function tellState(state: 'on' | 'away'): void {
  const line = one('[data-live-state]');
  if (line && line.textContent !== line.dataset[state]) line.textContent = line.dataset[state] ?? '';
  const refresh = one('[data-live-refresh]');
  if (refresh) refresh.hidden = state === 'on';
}
