import Done from '@mui/icons-material/Check';
import Failed from '@mui/icons-material/ErrorOutlined';
import Waiting from '@mui/icons-material/ScheduleOutlined';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CaseView, NoticeView } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Panel } from '../../../layout/Panel.tsx';

const looks: Readonly<Record<NoticeView['state'], { icon: typeof Done; color: string; background: string }>> = {
  due: { icon: Waiting, color: 'info.main', background: 'info.light' },
  sending: { icon: Waiting, color: 'info.main', background: 'info.light' },
  done: { icon: Done, color: 'success.main', background: 'success.light' },
  failed: { icon: Failed, color: 'error.main', background: 'error.light' },
  undeliverable: { icon: Failed, color: 'error.main', background: 'error.light' },
};

/** Letters of this case: what arrived and, marked, what did not. */
export function NoticesPanel({ view: { notices } }: { view: CaseView }) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  if (notices.length === 0) return null;
  return (
    <Panel title={translate('app.case.notices')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {notices.map(({ kind, title, at, state }) => (
          <li key={`${kind} ${at}`}>
            <Typography variant="body2">{title}</Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
              <StateChip state={state} />
              <Typography variant="caption" color="textSecondary">
                <time dateTime={at}>{dateTime(at)}</time>
              </Typography>
            </Box>
            {state === 'undeliverable' && (
              <Typography variant="caption">{translate('app.case.undeliverableHint')}</Typography>
            )}
          </li>
        ))}
      </Box>
    </Panel>
  );
}

function StateChip({ state }: { state: NoticeView['state'] }) {
  const translate = useTranslate();
  const { icon: Icon, color, background } = looks[state];
  return (
    <Chip
      size="small"
      icon={<Icon />}
      label={translate(`app.case.notice.${state}`)}
      sx={{ color, bgcolor: background, fontWeight: 600, '& .MuiChip-icon': { color: 'inherit' } }}
    />
  );
}
