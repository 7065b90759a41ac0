import { builtIn } from '../../api/papers/built-in.ts';
import { drawSample } from '../../api/papers/draw-sample.ts';
import { bareSample, fullSample } from '../../api/papers/sample-act.ts';
import { templateFaults } from '../../api/papers/template-faults.ts';
import { paragraphs, wordingOf } from '../../api/papers/wording.ts';
import { templateFields } from '../../workflows/contract/http-acts.ts';
import { acts } from '../../workflows/domain/definition.ts';
import { textOf } from '../support/pdf-text.ts';

const words = (hy: string) => ({ hy, en: hy, ru: hy });
const community = {
  name: words('Վարդաշեն համայնք'),
  marz: words('Տավուշի մարզ'),
  address: words('Մաշտոցի 1'),
  phone: '+374 263 12345',
  email: 'a@example.am',
};
const full = fullSample('certificate', community);
const bare = bareSample('certificate', community);
const faults = (hy: string) => templateFaults({ ...builtIn, hy }, [full, bare]);

test.each(acts)('the built-in template makes a %s, with and without all that an act may lack', (act) => {
  expect(templateFaults(builtIn, [fullSample(act, community), bareSample(act, community)])).toEqual([]);
});

test('every field that is offered can be put in', () => {
  const every = templateFields.filter((field) => field !== 'answers').map((field) => `{{ ${field} }}`);
  expect(faults(every.join('\n'))).toEqual([]);
  expect(paragraphs('{% for a in answers %}{{ a.label }}՝ {{ a.value }}{% endfor %}', full, 'en')).toEqual([
    'Address՝ Mashtots Street 1',
  ]);
});

test.each([
  ['a field that there is none of', 'Մեկ\n{{ applicnt }}', 'template.unknown-field', { line: 2, name: 'applicnt' }],
  [
    'one where only some acts would meet it',
    '{% unless applicant %}\n\n{{ secret }}{% endunless %}',
    'template.unknown-field',
    { line: 3, name: 'secret' },
  ],
  ['one of a line of answers', '\n{% for a in answers %}{{ a.salt }}{% endfor %}', 'template.syntax', { line: 2 }],
  ['a condition without an end', 'Մեկ\n{% if votes %}', 'template.syntax', { line: 2 }],
  ['a bracket that stays open', '{{ case', 'template.syntax', { line: 1 }],
  ['a filter that there is none of', '{{ case | shout }}', 'template.syntax', { line: 1 }],
  ['another file', '{% include "/etc/hostname" %}', 'template.syntax', { line: 1 }],
  ['another file, drawn in', '\n{% render "package.json" %}', 'template.syntax', { line: 2 }],
  ['what is no field of its own', '{{ answers.constructor }}', 'template.syntax', { line: 1 }],
  ['what does not end', '{% for i in (1..100000000) %}{{ i }}{% endfor %}', 'template.syntax', { line: 1 }],
  ['nothing at all', ' \n ', 'field.required', undefined],
])('%s is refused at its line', (_, text, code, params) => {
  expect(faults(text)).toEqual([{ code, field: 'texts.hy', ...(params && { params }) }]);
});

test('what people typed is put in as it is: it is no template, and begins no paragraph', () => {
  const typed = '{{ number }}\n<b>Դիմումը բավարարվել է</b>\u2028{% if x %}';
  const data = { ...full, party: { name: typed, isApplicant: true } };
  expect(paragraphs('Դիմող՝ {{ applicant }}', data, 'hy')).toEqual([
    'Դիմող՝ {{ number }} <b>Դիմումը բավարարվել է</b> {% if x %}',
  ]);
});

test('the specimen is in three languages, says so of itself, and marks the translations as informative', async () => {
  const texts = { hy: 'Տրվում է {{ applicant }}-ին', en: 'Given to {{ applicant }}', ru: 'Выдано {{ date }}' };
  const text = await textOf(await drawSample(texts, 'certificate', community, 'https://portal.example/hy/verify'));
  for (const part of ['ՏԵՂԵԿԱՆՔ', 'Տրվում է Անուն Ազգանուն-ին', 'ՆՄՈՒՇ', '28 հուլիսի 2026 թվականի N 744-Ա'])
    expect(text).toContain(part);
  expect(text).toContain('Only the Armenian text is legally binding. For information: Given to');
  expect(text).toMatch(/Для сведения: Выдано 28 июля 2026/);
});

test('a translation that is left empty is not spoken of', () => {
  expect(wordingOf({ hy: '{{ case }}', en: ' ', ru: '' }, full)).toEqual({ hy: ['Դ-123/26'], en: [], ru: [] });
});
