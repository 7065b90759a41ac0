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

/** Those to come and those that were held, with what was found; the words of each stand in the timeline. */
export function InspectionsPanel({ view, choose }: Props) {
  const translate = useTranslate();
  const { date } = useFormat();
  const focus = useKeptFocus<HTMLDivElement>();
  if (view.inspections.length === 0) return null;
  return (
    <Panel title={translate('app.permit.inspections')} focus={focus}>
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1.5 }}>
        {view.inspections.map(({ id, plannedFor, heldAt, result, resultTitle }) => (
          <li key={id}>
            <Typography>{translate('app.permit.plannedFor', { day: date(plannedFor) })}</Typography>
            {heldAt ? (
              <ToneChip
                tone={result === 'violations' ? 'late' : 'calm'}
                label={translate('app.permit.held', { at: date(heldAt), result: resultTitle })}
              />
            ) : (
              <DayChip day={plannedFor} />
            )}
            <div>
              <TargetButtons view={view} target={id} name={date(plannedFor)} choose={choose} />
            </div>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
