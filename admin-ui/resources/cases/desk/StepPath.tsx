import Check from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import { visuallyHidden } from '@mui/utils';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';

type Step = CaseView['steps'][number];

const words = { done: 'stepDone', current: 'stepCurrent', 'to-come': 'stepToCome' } as const;
const looks: Record<Step['state'], object> = {
  done: { bgcolor: 'success.light', color: 'success.main', borderColor: 'success.main' },
  current: { bgcolor: 'primary.main', color: 'primary.contrastText', borderColor: 'primary.main', fontWeight: 600 },
  'to-come': { bgcolor: 'background.paper', color: 'text.secondary', borderColor: 'divider', borderStyle: 'dashed' },
};

/** Where the case stands on the way that its service has. */
export function StepPath({ steps }: { steps: readonly Step[] }) {
  const translate = useTranslate();
  return (
    <Box
      component="ol"
      aria-label={translate('app.case.steps')}
      sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.75 }}
    >
      {steps.map(({ key, title, state }) => (
        <Box
          component="li"
          key={key}
          aria-current={state === 'current' ? 'step' : undefined}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 0.5,
            px: 1.5,
            py: 0.5,
            border: 1,
            borderRadius: 5,
            fontSize: 14,
            ...looks[state],
          }}
        >
          {state === 'done' && <Check sx={{ fontSize: 16 }} />}
          {title}
          <span style={visuallyHidden}>, {translate(`app.case.${words[state]}`)}</span>
        </Box>
      ))}
    </Box>
  );
}
