import { one } from './page.ts';
import { takeOver } from './take-over.ts';

/** Follows a session of the council: the page, or the screen in the hall, shows what is true now and says what is new. */
export function followSession(): void {
  const source = one('[data-events][data-news=session]');
  if (!source) return;
  const { events = '', page = '', pace } = source.dataset;
  const refresh = inTurn(() => show(page), Number(pace));
  const stream = new EventSource(events);
  stream.addEventListener('session', refresh);
  // Whatever happened before the stream stood, or while it was broken, was told to nobody.
  stream.addEventListener('open', () => {
    tellState('on');
    refresh();
  });
  stream.addEventListener('error', () => tellState('away'));
  addEventListener('pagehide', () => stream.close());
}

let said: string | undefined;

/** Only what is new in a sentence is read out, not every vote that comes in. */
async function show(page: string): Promise<void> {
  said ??= sentence();
  if (!(await takeOver(page)) || sentence() === said) return;
  said = sentence();
  const note = one('[data-live-note]');
  if (note) note.textContent = said ?? '';
}

const sentence = (): string | undefined => one('[data-say]')?.dataset.say;

function tellState(state: 'on' | 'away'): void {
  const line = one('[data-live-state]');
  if (line && line.textContent !== line.dataset[state]) line.textContent = line.dataset[state] ?? '';
  const refresh = one('[data-live-refresh]');
  if (refresh) refresh.hidden = state === 'on';
}

/** Does the work at once, then no oftener than the pace allows; news that come meanwhile are met by one more turn. */
function inTurn(work: () => Promise<void>, pace: number): () => void {
  let running = false;
  let again = false;
  return async function turn(): Promise<void> {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await work();
    setTimeout(() => {
      running = false;
      if (!again) return;
      again = false;
      void turn();
    }, pace);
  };
}
