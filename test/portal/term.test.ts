import { expectedEnd } from '../../portal/format/expected.ts';
import { words } from '../../portal/i18n/words.ts';
import { termDays } from '../../portal/pages/case/term-days.ts';
import { termStory } from '../../portal/pages/case/term-story.ts';
import { extended, stoodStill } from './support/courses.ts';
import { tracking } from './support/samples.ts';

const story = (...of: Parameters<typeof termStory>) => termStory(...of).map((line) => line.replaceAll('\u00a0', ' '));

describe('why the due date is what it is', () => {
  it('says what was counted, what stood still and what was not a working day', () => {
    expect(story(stoodStill, 'en')).toEqual([
      'The application counts as received on 25 July (Friday); counting starts the next day.',
      'The term set by law is 5 calendar days; weekends and holidays count too.',
      'The term stood still for 3 days (28 July – 30 July) while you were asked to complete the application.',
      'The last day, 2 August (Saturday), is not a working day, so the term moves on to the next working day.',
      'The decision is due by 4 August (Monday), 18:00.',
    ]);
  });

  it('says it in Armenian', () => {
    expect(story(stoodStill, 'hy').slice(2)).toEqual([
      'Ժամկետի ընթացքը կասեցված էր 3 օր (հուլիսի 28 – հուլիսի 30), մինչև դուք լրացնեիք դիմումը։',
      'Վերջին օրը՝ օգոստոսի 2-ը (շաբաթ), աշխատանքային օր չէ, ուստի ժամկետը տեղափոխվում է հաջորդ աշխատանքային օր։',
      'Որոշման վերջնաժամկետը օգոստոսի 4-ն է (երկուշաբթի), ժամը 18:00։',
    ]);
  });

  it('says by how much the term was extended, and which days those are', () => {
    expect(story(extended, 'ru')).toContain('Срок продлён на 2 рабочих дня (5 августа – 6 августа).');
  });

  it('says when what came after hours counts as received', () => {
    const late = { ...stoodStill, registeredAt: '2025-07-24T17:00:00Z' };
    expect(story(late, 'en')[0]).toMatch(/outside working hours, so it counts as received on 25 July \(Friday\)/);
  });

  it('promises no date while the term stands still', () => {
    expect(story(tracking, 'en').at(-1)).toBe(
      'The term stands still now and goes on when you answer. Counted so far: 2 of 5 days.',
    );
  });
});

it('the days are a calendar in words, with today and the last day marked', () => {
  const days = termDays(extended, words.en, '2025-08-05T08:00:00Z');
  expect(days[0]).toMatchObject({ date: '2025-07-29', column: 2 });
  expect(days.map((day) => day.words)).toEqual([
    'day 1',
    'day 2',
    'day 3',
    'day 4',
    'not a working day',
    'not a working day',
    'day 5',
    'day 6, extended',
    'day 7, extended',
  ]);
  expect(days.filter(({ today }) => today).map(({ date }) => date)).toEqual(['2025-08-05']);
  expect(days.filter(({ due }) => due).map(({ date }) => date)).toEqual(['2025-08-06']);
});

describe('how long such cases usually take', () => {
  const of = (from: number, to: number) => ({ workingDays: { from, to }, basis: { cases: 34, since: '2023-07-28' } });

  it.each([
    [3, 5, 'Cases like this one are usually decided after 3 to 5 working days.'],
    [4, 4, 'Cases like this one are usually decided after 4 working days.'],
    [0, 1, 'Cases like this one are usually decided within 1 working day.'],
    [0, 0, 'Cases like this one are usually decided on the same day.'],
  ])('from %i to %i days is said as %s', (from, to, sentence) => {
    expect(expectedEnd(of(from, to), 'en')).toBe(sentence);
  });

  it('takes the plural of the last number', () => {
    expect(expectedEnd(of(2, 21), 'ru')).toBe(
      'По таким заявлениям решение обычно принимается за 2–\u206021 рабочий день.',
    );
    expect(expectedEnd(of(2, 3), 'hy')).toContain('2–\u20603 աշխատանքային օրվա ընթացքում');
  });
});
