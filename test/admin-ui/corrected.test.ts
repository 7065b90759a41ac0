import {
  carriedAnswers,
  correctionsOf,
  givenAnswers,
} from '../../admin-ui/resources/cases/action/corrections/corrected.ts';
import type { FieldView } from '../../workflows/contract/http.ts';
import { viewOf } from './cases-of-tests.ts';

const field = (key: string, type: FieldView['type'], more: Partial<FieldView> = {}): FieldView => ({
  key,
  type,
  required: true,
  label: key,
  ...more,
});
const ways = [
  { value: 'post', label: 'By post' },
  { value: 'electronic', label: 'By e-mail' },
];
const fields = [
  field('area', 'number'),
  field('heated', 'boolean'),
  field('way', 'choice', { options: ways }),
  field('start', 'date'),
  field('why', 'longtext', { showIf: { field: 'heated', is: true } }),
];
const shown = (values: Record<string, string>) =>
  Object.entries(values).map(([key, value]) => ({ key, label: key, value }));
const { applicantDetails } = viewOf({});

describe('a registration that is put right', () => {
  test('begins with the answers that the case shows, as the form takes them', () => {
    const answers = shown({ area: '12.5', heated: '✓', way: 'By e-mail', start: '2026-12-01', gone: 'x' });
    const given = { area: 12.5, heated: true, way: 'electronic', start: '2026-12-01' };
    expect(givenAnswers(answers, fields)).toEqual(given);
    expect(givenAnswers(shown({ heated: '—' }), fields)).toEqual({ heated: false });
  });

  test('is sent whole in its answers, without those that are no longer asked', () => {
    const values = { applicant: applicantDetails, answers: { area: 3, heated: false, why: 'cold' } };
    expect(correctionsOf(values, fields, applicantDetails)).toEqual({ answers: { area: 3, heated: false } });
  });

  test('names the applicant only when something is wrong there', () => {
    const { contact } = applicantDetails;
    const untouched = { ...applicantDetails, contact: { ...contact, email: null }, address: '' };
    expect(correctionsOf({ applicant: untouched, answers: {} }, fields, applicantDetails)).not.toHaveProperty(
      'applicant',
    );
    const renamed = { ...applicantDetails, name: 'Anna' };
    expect(correctionsOf({ applicant: renamed, answers: {} }, fields, applicantDetails).applicant).toEqual(renamed);
  });

  test('takes to another service what that asks in the same way', () => {
    const given = { area: 12, heated: true, way: 'post', start: '2026-12-01' };
    const other = [
      field('area', 'text'),
      field('heated', 'boolean'),
      field('way', 'choice', { options: ways.slice(1) }),
      field('start', 'date'),
    ];
    expect(carriedAnswers(given, fields, other)).toEqual({ heated: true, start: '2026-12-01' });
  });
});
