import type { TimelineEntry, Tracking } from '../../workflows/contract/http.ts';
import { contestable, ended, stoodStill, suspended, suspension } from './support/courses.ts';
import { cookiesOf } from './support/html.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';
import { tracking } from './support/samples.ts';

let portal: RunningPortal;
let cookie: string;
beforeAll(async () => {
  portal = await startPortal();
  const { number } = tracking;
  cookie = cookiesOf(await portal.post('/hy/track', new URLSearchParams({ number, code: portal.api.code })));
});
afterAll(() => portal.close());

async function pageOf(shown: Tracking): Promise<string> {
  portal.api.tracking = shown;
  return (await portal.get('/hy/track/case', cookie)).text();
}
const entry = (type: string, title: string, text?: string): TimelineEntry => ({
  seq: 9,
  at: '2025-07-30T08:00:00Z',
  type,
  title,
  actor: 'Համայնքապետարան',
  ...(text && { text }),
});
describe('proceedings that the office suspended', () => {
  it('say so with date and reason, and that the term does not run', async () => {
    const html = await pageOf(suspended);
    expect(html).toContain('state--suspended');
    expect(html).toContain('Վարույթը կասեցվել է 30 հուլիսի 2025 թ.');
    expect(html).toContain('Սպասում ենք դատարանի վճռին։');
    expect(html).toContain('ժամկետը չի հաշվվում։ Հաշվված է 4 օր՝ 5-ից։');
    expect(html).not.toContain('երբ պատասխանեք');
  });

  it('leave after they are resumed the days alone, for which nobody was asked', async () => {
    const html = await pageOf({ ...stoodStill, timeline: [...stoodStill.timeline, suspension] });
    expect(html).not.toContain('class="turn"');
    expect(html).toMatch(/Ժամկետի ընթացքը կասեցված էր 3 օր \([^)]*\)։/);
    expect(html).not.toContain('մինչև դուք լրացնեիք');
  });
});

it('a merged case says which case it went to, and how to open that', async () => {
  const merger = entry('case.merged', 'Գործը միացվեց մեկ այլ գործի: Դ-0777/26');
  const html = await pageOf(
    ended({ status: 'merged', title: 'Միացվել է մեկ այլ գործի' }, { timeline: [...tracking.timeline, merger] }),
  );
  const state = html.slice(html.indexOf('id="part-state"'), html.indexOf('id="part-ask"'));
  expect(state).toContain('Դ-0777/26');
  expect(state).toMatch(/href="\/hy\/track">Եթե այն ևս ձերն է/);
});

describe('a reopened case', () => {
  const reopening = entry('case.reopened', 'Գործը վերաբացվեց', 'Դատարանի վճռով։');
  const reopened: Tracking = { ...stoodStill, timeline: [...tracking.timeline, reopening] };

  it('says so with the reason, and counts anew', async () => {
    const html = await pageOf(reopened);
    expect(html).toContain('Գործը վերաբացվել է 30 հուլիսի 2025 թ.');
    expect(html).toContain('Դատարանի վճռով։');
    expect(html).toContain('ժամկետը նորից հաշվվում է');
    expect(html).not.toContain('Դիմումը ստացված է համարվում');
  });

  it('no longer does once it is decided anew', async () => {
    const html = await pageOf({
      ...reopened,
      status: 'decided',
      outcome: { status: 'granted', title: 'Բավարարվել է' },
    });
    expect(html).not.toContain('class="turn"');
  });
});

describe('a decision that may be objected to', () => {
  it('says until when, and leads to the complaint without a word of the code', async () => {
    const html = await pageOf(contestable);
    expect(html).toContain('30 սեպտեմբերի 2025 թ. ներառյալ');
    expect(html).toContain('href="/hy/services/administrative-complaint/apply?objection"');
    expect(html).not.toContain(portal.api.code);
  });

  it('says nothing when the days for it have passed', async () => {
    expect(await pageOf({ ...contestable, objection: null })).not.toContain('administrative-complaint');
  });
});
