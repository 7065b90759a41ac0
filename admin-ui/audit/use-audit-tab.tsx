import { lazy, Suspense } from 'react';
import { Waiting } from '../layout/Waiting.tsx';
import { usePermitted } from '../providers/connection.tsx';

const Audit = lazy(() => import('./Audit.tsx').then((module) => ({ default: module.Audit })));

/** The tab of a page that shows whoever audits the history behind it; none for anybody else. */
export function useAuditTab(path: string, seq: number) {
  if (!usePermitted('histories:audit')) return [];
  const body = (
    <Suspense fallback={<Waiting />}>
      <Audit path={path} seq={seq} />
    </Suspense>
  );
  return [{ key: 'history', label: 'app.history.tab', body }];
}
