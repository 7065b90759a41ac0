import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';

export interface Versions {
  readonly current: DocumentView;
  /** Newest first. */
  readonly earlier: readonly DocumentView[];
}

/** Each document by its newest version, with those that it took the place of. */
export function versionsOf(documents: readonly DocumentView[]): Versions[] {
  const byId = new Map(documents.map((one) => [one.id, one]));
  const before = ({ replaces }: DocumentView): DocumentView[] => {
    const older = byId.get(replaces ?? '');
    return older ? [older, ...before(older)] : [];
  };
  return documents.filter(({ replacedBy }) => !replacedBy).map((current) => ({ current, earlier: before(current) }));
}
