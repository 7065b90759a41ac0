import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { LapsedTerm } from '../../../workflows/contract/http.ts';
import { useFormat } from '../../format/use-format.ts';

/** What became of the case: how it stands, when it was decided, and what silence meant for it. */
export function Standing({ row: { statusTitle, decidedAt, silence } }: { row: LapsedTerm }) {
  const translate = useTranslate();
  const { date } = useFormat();
  return (
    <>
      {statusTitle}
      {decidedAt && <Note>{translate('app.lapsed.decided', { at: date(decidedAt) })}</Note>}
      {silence && <Note>{translate('app.lapsed.silence')}</Note>}
    </>
  );
}

const Note = ({ children }: { children: string }) => (
  <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
    {children}
  </Typography>
);
