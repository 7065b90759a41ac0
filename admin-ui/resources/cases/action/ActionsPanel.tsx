import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AllowedAction, CaseView } from '../../../../workflows/contract/http.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { ActionDialog } from './ActionDialog.tsx';

const looks = {
  primary: { variant: 'contained', color: 'primary' },
  neutral: { variant: 'outlined', color: 'primary' },
  danger: { variant: 'outlined', color: 'error' },
} as const;

const idOf = ({ action, task, outcome }: AllowedAction): string => [action, task, outcome].join('|');

/** The buttons are the server's list and nothing else. */
export function ActionsPanel({ view }: { view: CaseView }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<AllowedAction>();
  const taskTitle = (id: string | undefined) => view.tasks.find((task) => task.id === id)?.title;
  const tasks = [...new Set(view.allowedActions.map(({ task }) => task))];

  return (
    <Panel title={translate('app.action.title')}>
      {view.allowedActions.length === 0 && (
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
            {view.allowedActions
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
      </Box>
      {chosen && (
        <ActionDialog
          key={idOf(chosen)}
          view={view}
          entry={chosen}
          possible={view.allowedActions.some((entry) => idOf(entry) === idOf(chosen))}
          close={() => setChosen(undefined)}
        />
      )}
    </Panel>
  );
}
