import fc from 'fast-check';
import { otherLayouts } from '../../workflows/domain/keyboard-layouts.ts';
import { scannedWordsOf } from '../../workflows/domain/search-scan.ts';
import {
  keysOf,
  namesOfNumber,
  numberTokenFor,
  tokenFor,
  tokensOf,
  wordsOf,
} from '../../workflows/domain/search-text.ts';

test.each([
  ['Հակոբյան', 'Hakobyan', 'Акопян', 'HAKOBIAN'],
  ['Հարությունյան', 'Harutyunyan', 'Арутюнян'],
  ['Հովհաննիսյան', 'Hovhannisyan', 'Ованнисян'],
  ['Խաչատրյան', 'Khachatryan', 'Хачатрян', 'Xachatryan'],
  ['Ղազարյան', 'Ghazaryan', 'Казарян', 'Газарян'],
  ['Պողոսյան', 'Poghosyan', 'Погосян'],
  ['Մկրտչյան', 'Mkrtchyan', 'Мкртчян'],
  ['Գևորգյան', 'Գեւորգյան', 'Գեվորգյան', 'Gevorgyan', 'Геворкян'],
  ['Երևան', 'Yerevan', 'Ереван'],
  ['Ոսկանյան', 'Voskanyan', 'Восканян'],
  ['Շահումյան', 'Shahumyan', 'Шаумян'],
  ['Մարիա', 'Maria', 'Мария', 'Mariya'],
  ['Յուրի', 'Yuri', 'Юрий'],
  ['Միքայելյան', 'Mikayelyan', 'Микаелян'],
  ['Ջրվեժ', 'Jrvezh', 'Джрвеж'],
  ['Ծաղկաձոր', 'Tsaghkadzor', 'Цагкадзор'],
  ['Կիևյան', 'Կիեւյան', 'Kievyan'],
  ['Алёна', 'Алена', 'ALENA'],
  ['Ինչպե՞ս', 'ինչպես'],
  ['André', 'andre'],
  ['⑿', '12'],
])('%s is found as %s and the rest', (...spellings) => {
  expect(new Set(spellings.map((one) => keysOf(one).join(' '))).size).toBe(1);
});

test('names that differ stay apart', () => {
  const names = ['Հակոբյան', 'Հարությունյան', 'Խաչատրյան', 'Պետրոսյան', 'Վարդանյան', 'Մարտիրոսյան', 'Մարտինյան'];
  expect(new Set(names.flatMap(keysOf)).size).toBe(names.length);
});

test('words know where they stand, and joining words are none', () => {
  const text = 'Հող ու ջուր, և «Այգի»-2';
  expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['Հող', 'ջուր', 'Այգի', '2']);
  expect(keysOf('օրենք եւ իրավունք')).toEqual(keysOf('օրենք իրավունք'));
});

test.each(['d 12 26', '12/26', '0012', 'Դ-0012/26', 'д-12', 'D0012'])('%s names Դ-0012/26', (typed) => {
  expect(namesOfNumber('Դ-0012/26')).toContain(numberTokenFor(keysOf(typed)));
});

test('another number is not named, nor by words without a digit', () => {
  expect(namesOfNumber('Դ-0012/26')).not.toContain(numberTokenFor(keysOf('12/25')));
  expect(namesOfNumber('Դ-0012/26')).not.toContain(numberTokenFor(keysOf('26')));
  expect(numberTokenFor(keysOf('Դ'))).toBeUndefined();
  expect(namesOfNumber('N 744-Ա')).toContain(numberTokenFor(keysOf('744')));
});

test('whatever begins a word finds it, and a letter alone a word of its own', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,12}$/), fc.nat(12), (key, end) => {
      const asked = key.slice(0, Math.max(2, end));
      return tokensOf(key).includes(tokenFor(asked));
    }),
  );
  expect([tokensOf('d'), tokensOf('dom')].map((tokens) => tokens.includes(tokenFor('d')))).toEqual([true, false]);
});

test.each([
  ['Frjgzy', 'Акопян'],
  ['ctvty', 'семен'],
  ['pet8wsjan', 'Պետրոսյան'],
  [']ndan', 'ծնդան'],
  ['wuvik', 'ուվիկ'],
])('%s on Latin keys is %s', (typed, meant) => {
  expect(otherLayouts(typed).map((one) => keysOf(one).join(' '))).toContain(keysOf(meant).join(' '));
});

test.each([
  ['պետրոսյան', 'зуе8цыофт'],
  ['հակոբյան', 'рфлциофт'],
])('%s typed on Russian keys is %s', (meant, typed) => {
  expect(otherLayouts(typed).map((one) => keysOf(one).join(' '))).toContain(keysOf(meant).join(' '));
});

test.each(['Գնորգյան', 'Երնան', 'Սնան', 'բարն'])('%s in a scan is read with «և» too', (seen) => {
  const meant = scannedWordsOf(seen).map(({ key }) => key);
  expect(meant).toEqual([...keysOf(seen), ...keysOf(seen.replace(/ն/u, 'և'))]);
});

test('a scan keeps its other words as they are', () => {
  expect(scannedWordsOf('տան պլան, Նարեկ').map(({ key }) => key)).toEqual(keysOf('տան պլան Նարեկ'));
});

test('what a keyboard of neither wrote is read as it stands, and so are digits', () => {
  expect(otherLayouts('Հակոբյան')).toEqual([]);
  expect(otherLayouts('Hakobyan Акопян')).toEqual([]);
  expect(otherLayouts('12/26')).toEqual([]);
  expect(otherLayouts('e 12')).toContain('у 12');
});
