import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AgendaItemView } from '../../../../workflows/contract/http-council.ts';
import { choices } from '../../../../workflows/domain/council/voting.ts';

/** Of an open voting that is over: who voted how. */
export function VotesByName({ votes }: Pick<AgendaItemView, 'votes'>) {
  const translate = useTranslate();
  if (votes.length === 0) return null;
  return (
    <details>
      <Typography component="summary" sx={{ cursor: 'pointer', minHeight: 32 }}>
        {translate('app.liveSession.result.byName')}
      </Typography>
      <Box component="dl" sx={{ m: 0, '& dt': { fontWeight: 600 }, '& dd': { ml: 0, mb: 0.5 } }}>
        {[...choices, 'silent' as const].map((choice) => {
          const names = votes.filter((one) => one.choice === choice).map(({ member }) => member.name);
          return (
            names.length > 0 && (
              <div key={choice}>
                <dt>{`${translate(`kernel.choice.${choice}`)} (${names.length})`}</dt>
                <dd>{names.join(', ')}</dd>
              </div>
            )
          );
        })}
      </Box>
    </details>
  );
}
