import { inserted, spanOfLine } from '../../admin-ui/resources/templates/inserted.ts';

test('a field goes in where the cursor stands, in place of what is selected, else at the end', () => {
  expect(inserted('ab', '{{ x }}', 1)).toEqual({ text: 'a{{ x }}b', cursor: 8 });
  expect(inserted('abc', 'X', 1, 2)).toEqual({ text: 'aXc', cursor: 2 });
  expect(inserted('ab', 'X')).toEqual({ text: 'abX', cursor: 3 });
});

test.each([
  [1, 'մեկ'],
  [2, ''],
  [3, 'երեք'],
])('line %i is found', (line, words) => {
  const text = 'մեկ\n\nերեք';
  expect(text.slice(...spanOfLine(text, line))).toBe(words);
});
