import { versionsOf } from '../../admin-ui/resources/cases/documents/versions.ts';
import type { DocumentView } from '../../workflows/contract/http-documents.ts';

const view = (id: string, version = 1, more: Partial<DocumentView> = {}): DocumentView => ({
  id,
  kind: 'other',
  kindTitle: 'Other',
  name: `${id}.pdf`,
  size: 1,
  mediaType: 'application/pdf',
  sha256: 'a',
  addedAt: '2026-03-02T06:00:00.000Z',
  version,
  ...more,
});

test('each document stands once, by its newest version, with the earlier ones newest first', () => {
  const shown = versionsOf([
    view('a', 1, { replacedBy: 'c' }),
    view('b'),
    view('c', 2, { replaces: 'a', replacedBy: 'd' }),
    view('d', 3, { replaces: 'c' }),
  ]);
  expect(shown.map(({ current, earlier }) => [current.id, earlier.map(({ id }) => id)])).toEqual([
    ['b', []],
    ['d', ['c', 'a']],
  ]);
});
