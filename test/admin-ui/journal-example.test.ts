import { exampleOf } from '../../admin-ui/resources/journals/example-of.ts';

test.each([
  ['Դ-{n:4}/{yy}', 'Դ-0045/26'],
  ['{index}/{n}-{year}', '01-04/45-2026'],
  ['Դ/{yy}', undefined],
  ['{n}-{month}', undefined],
  ['', undefined],
])('a number by the format %p looks like %p', (format, example) => {
  expect(exampleOf(format, 2026)).toBe(example);
});
