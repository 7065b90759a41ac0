import { controlsOf } from '../../portal/form/control.ts';
import { problemErrors } from '../../portal/form/problem-errors.ts';
import { answerQuestion } from '../../portal/form/question.ts';
import { answersOf, asked } from '../../portal/form/typed-values.ts';
import { words } from '../../portal/i18n/words.ts';
import { attributeOf } from './support/html.ts';
import { detailAnswers, toDetails } from './support/journey.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';
import { fields, service } from './support/samples.ts';

const questions = fields.map(answerQuestion);

describe('answers', () => {
  it('become the values that the API wants, by type', () => {
    const answers = answersOf(questions, {
      ...detailAnswers,
      'answers.area': '1 200,5',
      'answers.heritage': 'true',
      'answers.mail': '  ',
    });
    expect(answers).toEqual({
      purpose: 'Տուն',
      area: 1200.5,
      start: '2027-09-01',
      category: 'II',
      heritage: true,
      site: 'Մաշտոցի 3',
      parcel: '11-041-0077-0058',
    });
  });

  it('to a question that is not asked stay behind', () => {
    const values = { 'answers.category': 'II', 'answers.appraisal': 'A-12' };
    expect(answersOf(questions, values)).not.toHaveProperty('appraisal');
    expect(asked(questions, { ...values, 'answers.category': 'III' }).map(({ key }) => key)).toContain('appraisal');
  });
});

describe('refusals of the API', () => {
  const problem = (field: string) => ({
    type: '',
    title: 'Սխալ',
    status: 422,
    code: 'input.invalid' as const,
    errors: [{ field, code: 'field.required' as const, message: 'Լրացրեք' }],
  });
  const names = ['applicant.contact.email', 'applicant.document', 'answers.area', 'documents.id'];

  it.each([
    ['answers.area', 'answers.area'],
    ['applicant.contact', 'applicant.contact.email'],
    ['applicant.identifiers.passport', 'applicant.document'],
    ['documents.id.0', 'documents.id'],
    ['settlement', 'settlement'],
  ])('at %s are shown at %s', (field, name) => {
    expect([...problemErrors(problem(field), names)]).toEqual([[name, 'Լրացրեք']]);
  });

  it('of no field keep their words', () => {
    expect([...problemErrors({ ...problem(''), errors: [] }, names)]).toEqual([['', 'Սխալ']]);
  });
});

describe('the page of a form', () => {
  let portal: RunningPortal;
  let html: string;
  beforeAll(async () => {
    portal = await startPortal();
    ({ html } = await toDetails(portal));
  });
  afterAll(() => portal.close());

  it('draws every type of field with its label, as the right kind of input', () => {
    for (const control of controlsOf(questions, {}, new Map(), words.hy)) {
      const block = html.slice(html.indexOf(`data-question="${control.name}"`)).split('data-question=')[1] ?? '';
      expect(block).toContain(control.label);
      expect(block).toMatch(
        {
          input: /<input [^>]*type="(text|email|tel)"/,
          textarea: /<textarea/,
          radios: /type="radio"/,
          select: /<select/,
          checkbox: /type="checkbox"/,
          date: /-year"/,
        }[control.kind],
      );
    }
  });

  it('hides a question until it is asked, and says under which condition', () => {
    const wrapper = /<div class="question" data-question="answers.appraisal"[^>]*>/.exec(html)?.[0] ?? '';
    expect(wrapper).toMatch(/ hidden>/);
    expect(JSON.parse(attributeOf(wrapper, 'data-show-if') ?? '')).toEqual(
      service.form.fields.find(({ key }) => key === 'appraisal')?.showIf,
    );
  });

  it('carries what was typed before, whatever characters are in it', () => {
    expect(html).toContain('name="applicant.name" value="Անի &quot;Ծաղիկ&quot; &lt;Պետրոսյան&gt;"');
  });
});
