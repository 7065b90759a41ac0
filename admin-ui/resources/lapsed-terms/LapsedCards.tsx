import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import type { LapsedTerm } from '../../../workflows/contract/http.ts';
import { useFormat } from '../../format/use-format.ts';
import { Facts } from '../../layout/Facts.tsx';
import { CaseLink } from '../cases/queue/CaseLink.tsx';
import { Standing } from './Standing.tsx';

/** The report on a narrow screen. */
export function LapsedCards() {
  const translate = useTranslate();
  const { date } = useFormat();
  const { data = [] } = useListContext<LapsedTerm>();
  const named = (field: string): string => translate(`resources.lapsed-terms.fields.${field}`);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((row) => (
        <Box component="li" key={row.id} sx={{ p: 2, borderTop: 1, borderColor: 'divider' }}>
          <CaseLink id={row.id} number={row.number} />
          <Typography>{row.serviceTitle}</Typography>
          <Facts
            facts={[
              [named('dueAt'), date(row.dueAt)],
              [named('workingDaysLate'), String(row.workingDaysLate)],
              [named('holders'), row.holders.join('; ')],
              [named('warned'), translate(row.warned ? 'ra.boolean.true' : 'ra.boolean.false')],
              [named('status'), <Standing key="status" row={row} />],
            ]}
          />
        </Box>
      ))}
    </Box>
  );
}
