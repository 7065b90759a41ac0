import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Facts } from '../../../layout/Facts.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { comesIn, partyOf } from '../../applications/office-papers.ts';

export function ApplicationPanel({ view: { service, answers, channel, fee } }: { view: CaseView }) {
  const translate = useTranslate();
  const { money } = useFormat();
  const party = partyOf(service);
  const due =
    fee.amount > 0 && `${money(fee.amount)} · ${translate(fee.settled ? 'app.case.feeSettled' : 'app.case.feeOpen')}`;
  return (
    <Panel title={translate(party === 'applicant' ? 'app.case.application' : 'app.paper.data')}>
      {answers.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('app.case.noAnswers')}
        </Typography>
      )}
      <Facts
        facts={[
          ...answers.map(({ label, value }) => [label, value] as const),
          [translate('app.case.channel'), comesIn(party) && translate(`kernel.channel.${channel}`)],
          [translate('app.case.fee'), due || (party === 'applicant' && translate('app.case.feeNone'))],
        ]}
      />
    </Panel>
  );
}
