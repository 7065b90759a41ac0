import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Panel } from '../../../layout/Panel.tsx';

/** The tasks of the process and, apart from them, the opinions asked beside it, for which the case does not wait. */
export function TasksPanel({ view: { tasks } }: { view: CaseView }) {
  const translate = useTranslate();
  return (
    <>
      <Tasks title={translate('app.case.tasks')} tasks={tasks.filter(({ aside }) => !aside)} />
      <Tasks title={translate('app.case.opinions')} tasks={tasks.filter(({ aside }) => aside)} />
    </>
  );
}

function Tasks({ title, tasks }: { title: string; tasks: CaseView['tasks'] }) {
  const translate = useTranslate();
  const { date } = useFormat();
  if (tasks.length === 0) return null;
  return (
    <Panel title={title}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {tasks.map((task) => (
          <li key={task.id}>
            <Typography component="div" sx={{ fontWeight: 600, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              {task.title}
              {task.mine && task.holder && <Chip size="small" color="primary" label={translate('app.case.mineNow')} />}
            </Typography>
            <Typography variant="body2">{task.holder ?? translate('app.case.unclaimed')}</Typography>
            <Typography variant="caption" color="textSecondary">
              {task.roleTitle} · {translate('app.case.since', { at: date(task.openedAt) })}
            </Typography>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
