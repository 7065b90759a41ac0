import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import { AskDialog } from '../../../layout/AskDialog.tsx';
import { Choice } from '../../../layout/Choice.tsx';
import { faultBeside, faultsIn } from '../../../providers/faults.ts';
import { useDraft } from '../../../providers/use-draft.ts';
import { useSessionAct } from '../use-session-act.ts';
import { FromQueue } from './FromQueue.tsx';
import { emptyItem, type ItemValues, missingIn, requestOf } from './item-values.ts';
import { QuestionFields } from './QuestionFields.tsx';

const shown = ['question', 'question.decision', 'question.title', 'question.title.hy', 'position', 'reason'];

export function AddItemDialog({ view, close }: { view: SessionView; close: () => void }) {
  const translate = useTranslate();
  const act = useSessionAct(view);
  const { values, change, drop } = useDraft<ItemValues>(`session.${view.id}.add-item`, emptyItem);
  const [tried, setTried] = useState(false);
  const isPublished = view.status === 'published';
  const missing = tried ? missingIn(values, isPublished) : [];
  const said = faultsIn(act.error);
  const fault = (field: string): string | undefined =>
    missing.includes(field) ? translate('app.action.required') : said[field];
  const title = translate('app.council.agenda.add');
  const send = async (): Promise<void> => {
    setTried(true);
    if (missingIn(values, isPublished).length > 0) return;
    if (!(await act.send(requestOf(values, isPublished), title))) return;
    drop();
    close();
  };
  return (
    <AskDialog
      title={title}
      confirm={title}
      busy={act.busy}
      error={faultBeside(shown, act.error)}
      send={() => void send()}
      close={close}
    >
      <ToggleButtonGroup
        exclusive
        fullWidth
        color="primary"
        value={values.from}
        onChange={(_, from: ItemValues['from'] | null) => from && change({ from })}
        aria-label={title}
        sx={{ mb: 1 }}
      >
        <ToggleButton value="queue">{translate('app.council.agenda.fromQueue')}</ToggleButton>
        <ToggleButton value="question">{translate('app.council.agenda.question')}</ToggleButton>
      </ToggleButtonGroup>
      {values.from === 'queue' ? (
        <FromQueue
          value={values.decision}
          change={(decision) => change({ decision })}
          fault={fault('question.decision') ?? fault('question')}
        />
      ) : (
        <QuestionFields
          values={values}
          change={change}
          fault={fault('question.title.hy') ?? fault('question.title') ?? fault('question')}
        />
      )}
      <Choice
        label={translate('app.council.agenda.position')}
        value={Number(values.position) < view.agenda.length ? values.position : ''}
        options={[
          ['', translate('app.council.agenda.last')],
          ...view.agenda.map(
            ({ position, title: name }) =>
              [String(position - 1), translate('app.council.agenda.before', { position, title: name })] as const,
          ),
        ]}
        change={(position) => change({ position })}
        fault={fault('position')}
      />
      {isPublished && (
        <TextField
          required
          multiline
          minRows={2}
          label={translate('app.council.session.reason')}
          value={values.reason}
          onChange={({ target }) => change({ reason: target.value })}
          error={fault('reason') !== undefined}
          helperText={fault('reason')}
        />
      )}
    </AskDialog>
  );
}
