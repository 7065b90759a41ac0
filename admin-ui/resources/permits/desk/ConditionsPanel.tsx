import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PermitActionView, PermitView } from '../../../../workflows/contract/http-permits.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { ToneChip } from '../../../layout/ToneChip.tsx';
import { useKeptFocus } from '../../../layout/use-kept-focus.ts';
import { DayChip } from '../DayChip.tsx';
import { TargetButtons } from './TargetButtons.tsx';

interface Props {
  readonly view: PermitView;
  readonly choose: (entry: PermitActionView) => void;
}

/** What the holder must keep to, and by when. */
export function ConditionsPanel({ view, choose }: Props) {
  const translate = useTranslate();
  const { date } = useFormat();
  const focus = useKeptFocus<HTMLDivElement>();
  if (view.conditions.length === 0) return null;
  return (
    <Panel title={translate('app.permit.conditions')} focus={focus}>
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1.5 }}>
        {view.conditions.map(({ id, text, dueOn, metAt }) => (
          <li key={id}>
            <Typography sx={{ whiteSpace: 'pre-line' }}>{text}</Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              {metAt && <ToneChip tone="over" label={translate('app.permit.met', { at: date(metAt) })} />}
              {!metAt && dueOn && <DayChip day={dueOn} />}
              {!metAt && !dueOn && <ToneChip tone="calm" label={translate('app.permit.noDay')} />}
            </Box>
            <TargetButtons view={view} target={id} name={text} choose={choose} />
          </li>
        ))}
      </Box>
    </Panel>
  );
}
