import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AllowedAction, CaseView } from '../../../../workflows/contract/http.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { useKeptFocus } from '../../../layout/use-kept-focus.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { MoreActions } from './MoreActions.tsx';
import { arranged, idOf } from './places.ts';

const looks = {
  primary: { variant: 'contained', color: 'primary' },
  neutral: { variant: 'outlined', color: 'primary' },
  danger: { variant: 'outlined', color: 'error' },
} as const;

/** The server's list and nothing else: what moves the case on as buttons, the rest in a menu. */
export function ActionsPanel({ view }: { view: CaseView }) {
  const translate = useTranslate();
  const focus = useKeptFocus<HTMLDivElement>();
  const [chosen, setChosen] = useState<AllowedAction>();
  const taskTitle = (id: string | undefined) => view.tasks.find((task) => task.id === id)?.title;
  const { onward, menu } = arranged(view.allowedActions);
  const tasks = [...new Set(onward.map(({ task }) => task))];
  const subjectOf = ({ action, task }: AllowedAction) => (action === 'assign' ? taskTitle(task) : undefined);

  return (
    <Panel title={translate('app.action.title')} focus={focus}>
      {onward.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate(view.status === 'closed' ? 'app.action.noneClosed' : 'app.action.none')}
        </Typography>
      )}
      <Box sx={{ display: 'grid', gap: 2 }}>
        {tasks.map((task) => (
          <Box
            key={task ?? ''}
            role="group"
            aria-label={taskTitle(task) ?? translate('app.case.desk')}
            sx={{ display: 'grid', gap: 1 }}
          >
            {task && <Typography variant="h3">{taskTitle(task)}</Typography>}
            {onward
              .filter((entry) => entry.task === task)
              .map((entry) => (
                <Button
                  key={idOf(entry)}
                  {...looks[entry.tone]}
                  fullWidth
                  onClick={() => setChosen(entry)}
                  sx={{ justifyContent: 'flex-start', textAlign: 'left' }}
                >
                  {entry.label}
                </Button>
              ))}
          </Box>
        ))}
        <MoreActions menu={menu} subjectOf={subjectOf} choose={setChosen} />
      </Box>
      {chosen && (
        <ActionDialog
          key={idOf(chosen)}
          view={view}
          entry={chosen}
          subject={subjectOf(chosen)}
          possible={view.allowedActions.some((entry) => idOf(entry) === idOf(chosen))}
          // The answer of an action may come after the next one was chosen: it closes its own dialog alone.
          close={() => setChosen((now) => (now === chosen ? undefined : now))}
        />
      )}
    </Panel>
  );
}
