import type { Tracking } from '../../workflows/contract/http.ts';
import { ended, extended, silent, stoodStill } from './support/courses.ts';
import { cookiesOf } from './support/html.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';
import { community, service, tracking } from './support/samples.ts';

let portal: RunningPortal;
let cookie: string;
beforeAll(async () => {
  portal = await startPortal();
  const { number } = tracking;
  cookie = cookiesOf(await portal.post('/hy/track', new URLSearchParams({ number, code: portal.api.code })));
});
afterAll(() => portal.close());

async function pageOf(shown: Tracking, language = 'hy'): Promise<string> {
  portal.api.tracking = shown;
  return (await portal.get(`/${language}/track/case`, cookie)).text();
}

describe('the term on the case page', () => {
  it('is told in sentences, and day by day as a list that a screen reader reads', async () => {
    const html = await pageOf(stoodStill);
    expect(html).toContain('Ժամկետի ընթացքը կասեցված էր 3 օր');
    const days = html.slice(html.indexOf('<ol class="days"'), html.indexOf('</ol>', html.indexOf('<ol class="days"')));
    expect(days.match(/<li /g)).toHaveLength(stoodStill.term.ledger.length);
    expect(days).toMatch(/<time[^>]*datetime="2025-07-29">հուլիսի 29<\/time>[^<]*<[^>]*>, երեքշաբթի</);
    for (const words of ['օր 1', 'կասեցված', 'տեղափոխված', 'վերջնաժամկետ']) expect(days).toContain(words);
  });

  it('is counted to its end with the days by which it was extended', async () => {
    expect(await pageOf(extended)).toMatch(/<progress[^>]*max="7" value="6"/);
  });

  it('leads to the change of the calendar that moved it', async () => {
    const change = {
      seq: 9,
      at: '2025-07-30T08:00:00Z',
      type: 'calendar.changed',
      title: 'Ժամկետը տեղափոխվեց',
      actor: 'Համակարգ',
    };
    const html = await pageOf({ ...stoodStill, timeline: [...stoodStill.timeline, change] });
    expect(html).toContain('href="#event-9">Ժամկետը տեղափոխվեց</a>');
    expect(html).toContain('id="event-9"');
  });
});

describe('what such cases usually take', () => {
  it('stands on the case and on the service, with what it is drawn from', async () => {
    for (const html of [
      await pageOf(stoodStill, 'en'),
      await (await portal.get(`/en/services/${service.key}`)).text(),
    ]) {
      expect(html).toContain('usually decided after 3 to 5 working days');
      expect(html).toContain('34 cases decided since 28.07.2023');
    }
  });

  it('is not said when nobody knows', async () => {
    expect(await pageOf({ ...stoodStill, expected: null }, 'en')).not.toContain('usually decided');
  });
});

describe('a term that passed in silence', () => {
  it('gives the right to the document, and says how to ask for it', async () => {
    const html = await pageOf(silent);
    expect(html).toContain('4 օգոստոսի 2025 թ., 18:00');
    expect(html).toContain('դուք իրավունք ունեք պահանջելու');
    expect(html).toContain('href="#part-message"');
    expect(html).toContain(`id="part-message" open`);
    expect(html).toContain(community.address);
  });

  it('needs no asking once the document is issued', async () => {
    const outcome = { status: 'granted-by-silence', title: 'Համարվում է բավարարված' } as const;
    const acts: Tracking['acts'] = [
      { act: 'permit', title: 'Թույլտվություն', number: 'N 12-Ա', at: silent.registeredAt },
    ];
    const html = await pageOf(ended(outcome, { term: silent.term, acts }));
    expect(html).toContain('Փաստաթուղթն արդեն տրված է');
    expect(html).not.toContain('href="#part-message"');
  });

  it('is not spoken of in any other case', async () => {
    expect(await pageOf(stoodStill)).not.toContain('class="rights"');
  });
});

it('issued acts stand with kind, number and date', async () => {
  const acts: Tracking['acts'] = [
    { act: 'council-decision', title: 'Ավագանու որոշում', number: 'N 45-Ա', at: '2025-08-01T10:00:00Z' },
  ];
  const html = await pageOf(ended({ status: 'granted', title: 'Բավարարվել է' }, { acts }));
  expect(html).toMatch(/Ավագանու որոշում[\s\S]*N 45-Ա[\s\S]*1 օգոստոսի 2025 թ\./);
});

it('an application that was sent on says where to', async () => {
  const text = 'Ուղարկվել է Տավուշի մարզպետարան։';
  const forwarding = {
    seq: 8,
    at: '2025-08-01T10:00:00Z',
    type: 'case.forwarded',
    title: 'Ուղարկվել է',
    actor: 'Գրասենյակ',
    text,
  };
  const html = await pageOf(
    ended({ status: 'forwarded', title: 'Ուղարկվել է իրավասու մարմնին' }, { timeline: [forwarding] }),
  );
  const state = html.slice(html.indexOf('id="part-state"'), html.indexOf('id="part-ask"'));
  expect(state).toContain(text);
});

it('a service says how long each kind stays valid', async () => {
  const html = await (await portal.get(`/hy/services/${service.key}`)).text();
  expect(html).toMatch(/II աստիճան: <strong>12 ամիս/);
  expect(html).toMatch(/III աստիճան: <strong>18 ամիս/);
});

it('a fee that is counted by an answer says so, and no other does', async () => {
  const page = async () => (await portal.get(`/en/services/${service.key}`)).text();
  expect(await page()).not.toContain('multiplied');
  portal.api.service = { ...service, fee: { from: 200, depends: true, currency: 'AMD' }, fees: [] };
  expect(await page()).toContain('multiplied by the number you give');
  portal.api.service = service;
});
