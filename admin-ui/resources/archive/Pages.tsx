import Box from '@mui/material/Box';
import Pagination from '@mui/material/Pagination';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { pageSize } from '../../providers/archive-calls.ts';

interface Props {
  readonly page: number;
  readonly total: number;
  readonly turn: (page: number) => void;
}

export function Pages({ page, total, turn }: Props) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1.5 }}>
      <Typography variant="body2" color="textSecondary">
        {translate('app.archive.due.total', { smart_count: total })}
      </Typography>
      {total > pageSize && (
        <Pagination
          aria-label={translate('app.archive.due.pages')}
          size="small"
          siblingCount={0}
          page={page}
          count={Math.ceil(total / pageSize)}
          onChange={(_, next) => turn(next)}
        />
      )}
    </Box>
  );
}
