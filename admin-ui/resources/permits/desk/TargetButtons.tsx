import Button from '@mui/material/Button';
import { visuallyHidden } from '@mui/utils';
import type { PermitActionView, PermitView } from '../../../../workflows/contract/http-permits.ts';

interface Props {
  readonly view: PermitView;
  /** The condition or inspection, and how it is called. */
  readonly target: string;
  readonly name: string;
  readonly choose: (entry: PermitActionView) => void;
}

/** What the server lets this person do about one thing. */
export const TargetButtons = ({ view, target, name, choose }: Props) =>
  view.allowedActions
    .filter((entry) => entry.target === target)
    .map((entry) => (
      <Button key={entry.action} size="small" variant="outlined" onClick={() => choose(entry)} sx={{ mt: 1 }}>
        {entry.title}
        <span style={visuallyHidden}>: {name}</span>
      </Button>
    ));
