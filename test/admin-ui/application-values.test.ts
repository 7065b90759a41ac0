import {
  type ApplicationValues,
  applicationOf,
  askedDocuments,
  askedFields,
  newApplication,
} from '../../admin-ui/resources/applications/application-values.ts';
import { labelOf } from '../../admin-ui/resources/applications/label-of.ts';
import type { ServiceDetail } from '../../workflows/contract/http.ts';

const field = (key: string, showIf?: ServiceDetail['form']['fields'][number]['showIf']) => ({
  key,
  type: 'text' as const,
  required: true,
  label: key.toUpperCase(),
  ...(showIf && { showIf }),
});
const form: ServiceDetail['form'] = {
  fields: [field('kind'), field('floors', { field: 'kind', is: 'house' }), field('lift', { field: 'floors', from: 3 })],
  documents: [
    { key: 'id', required: true, label: 'Identity', max: 1 },
    { key: 'plan', required: false, label: 'Plan', max: 2, showIf: { field: 'kind', is: 'house' } },
  ],
};
const upload = { uploadId: 'u', secret: 's', name: 'a.pdf', size: 1 };

const filled = (answers: ApplicationValues['answers']): ApplicationValues => ({
  ...newApplication('hy'),
  service: 'permit',
  answers,
  documents: { id: [upload], plan: [upload], other: [upload] },
});

describe('application at the counter', () => {
  test('asks what the answers before make it ask', () => {
    const asked = (answers: ApplicationValues['answers']) => askedFields(form, answers).map(({ key }) => key);
    expect(asked({})).toEqual(['kind']);
    expect(asked({ kind: 'house', floors: 2 })).toEqual(['kind', 'floors']);
    expect(asked({ kind: 'house', floors: 3 })).toEqual(['kind', 'floors', 'lift']);
    expect(asked({ kind: 'shop', floors: 3 })).toEqual(['kind']);
    expect(askedDocuments(form, { kind: 'shop' }).map(({ key }) => key)).toEqual(['id']);
  });

  test('sends no answer and no file that is not asked for, and nothing empty', () => {
    const request = applicationOf(
      {
        ...filled({ kind: 'shop', floors: 3, lift: 'yes' }),
        applicant: {
          kind: 'person',
          name: 'Ani',
          identifiers: { psn: null, passport: 'AB123' },
          contact: { email: '', language: 'hy' },
          address: null,
          representative: { name: null, psn: null },
        },
      },
      form,
    );
    expect(request).toEqual({
      service: 'permit',
      applicant: { kind: 'person', name: 'Ani', identifiers: { passport: 'AB123' }, contact: { language: 'hy' } },
      answers: { kind: 'shop' },
      documents: [{ uploadId: 'u', secret: 's', kind: 'id' }],
      channel: 'counter',
    });
  });

  test('keeps a no and a nought, which are answers', () => {
    expect(applicationOf(filled({ kind: false }), form).answers).toEqual({ kind: false });
    expect(applicationOf(filled({ kind: 0 }), form).answers).toEqual({ kind: 0 });
  });

  test('says how it came, and which case a complaint objects to', () => {
    const typed: ApplicationValues = { ...filled({}), channel: 'post', objectsTo: ' 26-00012 ' };
    expect(applicationOf({ ...typed, service: 'administrative-complaint' }, form)).toMatchObject({
      channel: 'post',
      objectsTo: '26-00012',
    });
    // A number typed before another service was chosen is not sent along.
    expect(applicationOf(typed, form)).not.toHaveProperty('objectsTo');
    const blank = { ...typed, service: 'administrative-complaint', objectsTo: ' ' };
    expect(applicationOf(blank, form)).not.toHaveProperty('objectsTo');
  });

  test('finds the words beside a field from its path', () => {
    const service = { form } as ServiceDetail;
    const translate = (key: string): string => `<${key}>`;
    expect(labelOf('answers.floors', service, translate)).toBe('FLOORS');
    expect(labelOf('documents.plan', service, translate)).toBe('Plan');
    expect(labelOf('applicant.contact.email', service, translate)).toBe('<app.case.email>');
    expect(labelOf('applicant.name', service, translate)).toBe('<app.apply.name>');
    expect(labelOf('objectsTo', service, translate)).toBe('<app.apply.contested>');
    expect(labelOf('something.else', service, translate)).toBe('something.else');
  });
});
