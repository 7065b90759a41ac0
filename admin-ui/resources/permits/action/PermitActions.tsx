import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PermitActionView, PermitView } from '../../../../workflows/contract/http-permits.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { useKeptFocus } from '../../../layout/use-kept-focus.ts';
import { idOf, offered } from './permit-values.ts';

const looks = {
  primary: { variant: 'contained', color: 'primary' },
  neutral: { variant: 'outlined', color: 'primary' },
  danger: { variant: 'outlined', color: 'error' },
} as const;

interface Props {
  readonly view: PermitView;
  readonly choose: (entry: PermitActionView) => void;
}

/** The server's list of what concerns the whole permit, what ends it last. */
export function PermitActions({ view, choose }: Props) {
  const translate = useTranslate();
  const focus = useKeptFocus<HTMLDivElement>();
  const entries = offered(view.allowedActions);
  return (
    <Panel title={translate('app.permit.actions')} focus={focus}>
      {entries.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate(view.endedAt ? 'app.permit.noneEnded' : 'app.permit.none')}
        </Typography>
      )}
      <Box sx={{ display: 'grid', gap: 1 }}>
        {entries.map((entry) => (
          <Button
            key={idOf(entry)}
            {...looks[entry.tone]}
            fullWidth
            onClick={() => choose(entry)}
            sx={{ justifyContent: 'flex-start', textAlign: 'left' }}
          >
            {entry.title}
          </Button>
        ))}
      </Box>
    </Panel>
  );
}
