import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Panel } from '../../../layout/Panel.tsx';

/** Acts that were issued, each under its number in its journal. */
export function ActsPanel({ view: { acts } }: { view: CaseView }) {
  const translate = useTranslate();
  const { date } = useFormat();
  if (acts.length === 0) return null;
  return (
    <Panel title={translate('app.case.acts')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {acts.map(({ act, title, number, at }) => (
          <li key={`${act} ${number}`}>
            <Typography sx={{ fontWeight: 600 }}>{translate('app.case.act', { title, number })}</Typography>
            <Typography variant="body2" color="textSecondary">
              <time dateTime={at}>{date(at)}</time>
            </Typography>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
