import Print from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useCreatePath, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useFormat } from '../../format/use-format.ts';
import { Facts } from '../../layout/Facts.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useSession } from '../../providers/connection.tsx';
import type { Registered } from './use-registration.ts';

/** The sheet that is printed and handed over; on paper there is nothing else. What the office files of its own nobody tracks. */
export function ReceiptSheet({ registered, next }: { registered: Registered; next: () => void }) {
  const translate = useTranslate();
  const path = useCreatePath();
  const community = useSession()?.user.communityName;
  const { date, dateTime } = useFormat();
  const { receipt, applicant, service, party } = registered;
  const paper = party !== 'applicant';
  return (
    <Box sx={{ maxWidth: 640 }}>
      <PageTitle title={translate(paper ? 'app.paper.registered' : 'app.receipt.title')} />
      <Alert severity="success" sx={{ mb: 2 }}>
        {translate(paper ? 'app.paper.hint' : 'app.receipt.codeHint')}
      </Alert>
      <Paper variant="outlined" className="print-sheet" sx={{ p: 3, mb: 2 }}>
        <Typography color="textSecondary">
          {community} · {translate('app.receipt.paper')}
        </Typography>
        <Big label={translate('app.receipt.number')} value={receipt.number} />
        {!paper && <Big label={translate('app.receipt.code')} value={inFours(receipt.trackingCode)} />}
        <Facts
          facts={[
            [translate('app.receipt.service'), service],
            [translate(`app.paper.party.${party}`), applicant],
            [translate('app.receipt.registered'), dateTime(receipt.registeredAt)],
            [translate('app.receipt.due'), date(receipt.dueAt)],
          ]}
        />
      </Paper>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button variant="contained" startIcon={<Print />} onClick={() => window.print()} autoFocus>
          {translate('app.receipt.print')}
        </Button>
        <Button variant="outlined" component={Link} to={path({ resource: 'cases', type: 'show', id: receipt.caseId })}>
          {translate('app.receipt.open')}
        </Button>
        <Button onClick={next}>{translate(paper ? 'app.paper.next' : 'app.receipt.next')}</Button>
      </Box>
    </Box>
  );
}

const Big = ({ label, value }: { label: string; value: string }) => (
  <Box sx={{ my: 2 }}>
    <Typography variant="body2" color="textSecondary">
      {label}
    </Typography>
    <Typography sx={{ fontSize: '1.75rem', fontWeight: 600, letterSpacing: '0.04em' }}>{value}</Typography>
  </Box>
);

/** As it is read out and copied; the spaces do not count. */
const inFours = (code: string): string => code.match(/.{1,4}/g)?.join(' ') ?? code;
