import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DecisionView } from '../../../../workflows/contract/http-council.ts';
import { Facts } from '../../../layout/Facts.tsx';
import { Panel } from '../../../layout/Panel.tsx';

/** How the council voted, once it has. */
export function ResultPanel({ view: { result } }: { view: DecisionView }) {
  const translate = useTranslate();
  if (!result) return null;
  return (
    <Panel title={translate('app.council.decision.result')}>
      <Typography sx={{ fontWeight: 600 }}>
        {translate(`kernel.item-status.${result.adopted ? 'adopted' : 'not-adopted'}`)}
      </Typography>
      {result.tied && <Typography variant="body2">{translate('app.council.decision.tied')}</Typography>}
      <Facts
        facts={[
          [translate('app.votes.for'), String(result.for)],
          [translate('app.votes.against'), String(result.against)],
          [translate('app.votes.abstained'), String(result.abstained)],
          [translate('app.council.decision.silent'), String(result.silent)],
          [translate('app.council.decision.needed'), String(result.needed)],
        ]}
      />
    </Panel>
  );
}
