import { settingsFaults, settingsOf, settingsValuesOf } from '../../admin-ui/resources/council/settings-values.ts';
import { emptyItem, missingIn, requestOf } from '../../admin-ui/resources/sessions/agenda/item-values.ts';
import { aboutItem, allowedIn, sessionWide, stepTo } from '../../admin-ui/resources/sessions/allowed.ts';
import {
  instantOf,
  isToCome,
  lastDayToPublish,
  sessionDraftOf,
  typedOf,
} from '../../admin-ui/resources/sessions/session-values.ts';
import type { CouncilAction } from '../../workflows/contract/http-council.ts';
import type { SessionAction } from '../../workflows/domain/council/session-command.ts';

const entry = (action: SessionAction, about: { item?: string; vote?: string } = {}): CouncilAction<SessionAction> => ({
  action,
  ...about,
  requires: [],
  accepts: [],
  label: action,
  tone: 'neutral',
});

describe('the day of a session', () => {
  test('is typed on the clock of Armenia, wherever the browser stands', () => {
    expect(new Date(instantOf('2026-12-08T10:30')).toISOString()).toBe('2026-12-08T06:30:00.000Z');
    expect(typedOf('2026-12-08T21:30:00.000Z')).toBe('2026-12-09T01:30');
  });
  test('lies ahead', () => {
    const now = new Date('2026-12-08T06:30:00.000Z');
    expect(['', '2026-12-08T10:30', '2026-12-08T10:31'].map((typed) => isToCome(typed, now))).toEqual([
      false,
      false,
      true,
    ]);
  });
  test('leaves whole days for the notice', () => {
    expect(lastDayToPublish('2026-12-08T21:30:00.000Z', 7)).toBe('2026-12-02');
    expect(lastDayToPublish('2026-03-01T06:00:00.000Z', 1)).toBe('2026-02-28');
  });
  test('goes out with a place only where one is named', () => {
    const values = { sitting: 'regular', startsAt: '2026-12-08T10:00', place: ' ' } as const;
    expect(sessionDraftOf(values)).toEqual({ sitting: 'regular', startsAt: '2026-12-08T10:00:00+04:00' });
    expect(sessionDraftOf({ ...values, place: ' Դահլիճ ' }).place).toBe('Դահլիճ');
  });
});

describe('an item for the agenda', () => {
  test('of the queue names its decision', () => {
    expect(missingIn(emptyItem, false)).toEqual(['question.decision']);
    expect(requestOf({ ...emptyItem, decision: 'd1' }, false)).toEqual({
      action: 'add-item',
      question: { decision: 'd1' },
    });
  });
  test('without a draft says what it asks, and where it stands', () => {
    const values = {
      ...emptyItem,
      from: 'question' as const,
      title: { hy: ' Տեղեկատվություն ', en: '', ru: '' },
      ballot: 'none' as const,
      position: '0',
    };
    expect(missingIn({ ...values, title: emptyItem.title }, false)).toEqual(['question.title.hy']);
    expect(requestOf(values, false)).toEqual({
      action: 'add-item',
      question: { title: { hy: 'Տեղեկատվություն' }, majority: 'present', ballot: 'none' },
      position: 0,
    });
  });
  test('comes to a published agenda with a reason only', () => {
    expect(missingIn({ ...emptyItem, decision: 'd1' }, true)).toEqual(['reason']);
    expect(requestOf({ ...emptyItem, decision: 'd1', reason: ' Շտապ ' }, true).reason).toBe('Շտապ');
  });
  test('moves by one and stops at the edges', () => {
    expect([stepTo(1, 'up', 3), stepTo(2, 'up', 3), stepTo(2, 'down', 3), stepTo(3, 'down', 3)]).toEqual([
      undefined,
      0,
      2,
      undefined,
    ]);
  });
});

describe('what may be done in a session', () => {
  const allowedActions = [
    entry('publish'),
    entry('add-item'),
    entry('arrive'),
    entry('close'),
    entry('move-item', { item: 'i1' }),
    entry('withdraw-item', { item: 'i1' }),
    entry('withdraw-item', { item: 'i2' }),
    entry('close-vote', { item: 'i1', vote: 'v1' }),
  ];
  test('stands once on the page, where it belongs', () => {
    expect(sessionWide({ allowedActions }).map(({ action }) => action)).toEqual(['publish']);
    expect(aboutItem({ allowedActions }, 'i1').map(({ action }) => action)).toEqual(['withdraw-item']);
    expect(allowedIn({ allowedActions }, 'move-item', 'i2')).toBeUndefined();
    expect(allowedIn({ allowedActions }, 'add-item')?.label).toBe('add-item');
  });
});

describe('seats and rules of a council', () => {
  const council = {
    seats: 15,
    quorum: 8,
    chair: null,
    members: [],
    rules: { noticeDays: 7, extraordinaryNoticeDays: 1, votesChangeable: true, tie: 'second-vote' as const },
  };
  test('go out as they came', () => {
    expect(settingsOf(settingsValuesOf(council))).toEqual({ seats: 15, rules: council.rules });
  });
  test('are whole numbers that make sense', () => {
    const values = { ...settingsValuesOf(council), seats: '0', noticeDays: '7.5', extraordinaryNoticeDays: '61' };
    expect(Object.keys(settingsFaults(values))).toEqual(['seats', 'noticeDays', 'extraordinaryNoticeDays']);
    expect(settingsFaults(settingsValuesOf(council))).toEqual({});
  });
});
