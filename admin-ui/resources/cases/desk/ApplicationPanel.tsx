import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Facts } from '../../../layout/Facts.tsx';
import { Panel } from '../../../layout/Panel.tsx';

export function ApplicationPanel({ view: { answers, channel, fee } }: { view: CaseView }) {
  const translate = useTranslate();
  const { money } = useFormat();
  const due =
    fee.amount > 0 && `${money(fee.amount)} · ${translate(fee.settled ? 'app.case.feeSettled' : 'app.case.feeOpen')}`;
  return (
    <Panel title={translate('app.case.application')}>
      {answers.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('app.case.noAnswers')}
        </Typography>
      )}
      <Facts
        facts={[
          ...answers.map(({ label, value }) => [label, value] as const),
          [translate('app.case.channel'), translate(`kernel.channel.${channel}`)],
          [translate('app.case.fee'), due || translate('app.case.feeNone')],
        ]}
      />
    </Panel>
  );
}
