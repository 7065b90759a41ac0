import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CalendarView } from '../../../workflows/contract/http.ts';
import { useFormat } from '../../format/use-format.ts';
import { Panel } from '../../layout/Panel.tsx';

export function VersionsPanel({ versions }: { versions: CalendarView['versions'] }) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  return (
    <Panel title={translate('app.calendar.versions')}>
      {versions.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('app.calendar.firstVersion')}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {versions.map(({ version, at, by, ground }) => (
          <li key={version}>
            <Typography sx={{ fontWeight: 600 }}>{translate('app.calendar.version', { version })}</Typography>
            <Typography variant="body2">{ground}</Typography>
            <Typography variant="caption" color="textSecondary">
              <time dateTime={at}>{dateTime(at)}</time> · {by}
            </Typography>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
