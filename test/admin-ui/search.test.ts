import { addressOf, askedIn } from '../../admin-ui/search/asked.ts';
import { markedParts } from '../../admin-ui/search/marked-parts.ts';

test('an address says what is asked for, and nothing else', () => {
  const asked = { q: 'Հակոբյան & 12/26', filter: { service: 'free-application', from: '2026-01-01' } };
  expect(askedIn(new URLSearchParams(addressOf(asked)))).toEqual(asked);
  expect(askedIn(new URLSearchParams('q=+a+&status=&other=1'))).toEqual({ q: 'a', filter: {} });
  expect(askedIn(new URLSearchParams())).toEqual({ q: '', filter: {} });
});

test.each([
  ['abcdef', [[1, 3]], ['a', '*bc', 'def']],
  [
    'abcdef',
    [
      [0, 2],
      [4, 6],
    ],
    ['*ab', 'cd', '*ef'],
  ],
  [
    'abcd',
    [
      [0, 2],
      [2, 4],
    ],
    ['*ab', '*cd'],
  ],
  ['abc', [], ['abc']],
] as [string, [number, number][], string[]][])('%s is cut at %j', (text, marks, parts) => {
  const cut = markedParts({ text, marks }).map(({ words, marked }) => (marked ? `*${words}` : words));
  expect(cut).toEqual(parts);
});
