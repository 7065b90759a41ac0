import { useTranslate } from 'react-admin';
import type { DocumentChecks } from '../../../workflows/contract/http-document-checks.ts';
import { useFormat } from '../../format/use-format.ts';
import { Facts } from '../../layout/Facts.tsx';
import { Panel } from '../../layout/Panel.tsx';

export function RunsPanel({ checks }: { checks: DocumentChecks }) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  const { documents, unchecked, newestCheckAt, oldestCheckAt, unscanned } = checks;
  const at = (instant: string | null) => (instant ? dateTime(instant) : translate('app.checks.never'));
  const facts = [
    ['kept', documents],
    ['checked', documents - unchecked],
    ['unchecked', unchecked],
    ['newest', at(newestCheckAt)],
    ['oldest', at(oldestCheckAt)],
    ['unscanned', unscanned ?? translate('app.checks.notScanned')],
  ] as const;
  return (
    <Panel title={translate('app.checks.runs')}>
      <Facts facts={facts.map(([key, value]) => [translate(`app.checks.${key}`), String(value)])} />
    </Panel>
  );
}
