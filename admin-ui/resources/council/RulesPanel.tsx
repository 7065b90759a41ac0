import { useTranslate } from 'react-admin';
import type { CouncilView } from '../../../workflows/contract/http-council.ts';
import { Facts } from '../../layout/Facts.tsx';
import { Panel } from '../../layout/Panel.tsx';

export function RulesPanel({ council: { rules } }: { council: CouncilView }) {
  const translate = useTranslate();
  const words = (key: string): string => translate(`app.council.settings.${key}`);
  return (
    <Panel title={words('rules')}>
      <Facts
        facts={[
          [words('noticeDays'), String(rules.noticeDays)],
          [words('extraordinaryNoticeDays'), String(rules.extraordinaryNoticeDays)],
          [words('votesChangeable'), translate(rules.votesChangeable ? 'ra.boolean.true' : 'ra.boolean.false')],
          [words('tie'), words(`ties.${rules.tie}`)],
        ]}
      />
    </Panel>
  );
}
