import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { PermitLink } from '../../permits/PermitLink.tsx';

/** What was granted by this case, or made longer by it, as it stands now. */
export function PermitsPanel({ view: { permits } }: { view: CaseView }) {
  const translate = useTranslate();
  const { date } = useFormat();
  if (permits.length === 0) return null;
  return (
    <Panel title={translate('app.permit.ofCase')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {permits.map(({ id, number, until, statusTitle, relation }) => (
          <li key={id}>
            <PermitLink id={id} number={number} />
            <Typography variant="body2">
              {statusTitle} · {translate('app.permit.until', { until: date(until) })}
            </Typography>
            {relation === 'extended' && (
              <Typography variant="body2" color="textSecondary">
                {translate('app.permit.madeLonger')}
              </Typography>
            )}
          </li>
        ))}
      </Box>
    </Panel>
  );
}
