import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { OutboxRow } from '../../../workflows/contract/http.ts';
import { useFormat } from '../../format/use-format.ts';

const looks: Record<OutboxRow['state'], object> = {
  due: { color: 'text.secondary', bgcolor: 'background.default' },
  sending: { color: 'info.main', bgcolor: 'info.light' },
  done: { color: 'success.main', bgcolor: 'success.light' },
  failed: { color: 'error.main', bgcolor: 'error.light' },
};

export function OutboxEntry({ row }: { row: OutboxRow }) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { kind, number, state, attempts, createdAt, subject, to, body } = row;
  const said = (field: string, value: string | number): string =>
    `${translate(`resources.outbox.fields.${field}`)}: ${value}`;
  // A digest of the day belongs to no case.
  const facts = [
    number,
    to && said('to', to),
    said('createdAt', dateTime(createdAt)),
    row.doneAt && said('doneAt', dateTime(row.doneAt)),
    said('attempts', attempts),
  ];
  return (
    <Box component="li" sx={{ p: 2, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Chip size="small" label={translate(`app.outbox.state.${state}`)} sx={looks[state]} />
        <Typography sx={{ fontWeight: 600 }}>{subject ?? kind}</Typography>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {facts.filter(Boolean).join(' · ')}
      </Typography>
      {body && (
        <>
          <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {translate(open ? 'app.outbox.hide' : 'app.outbox.show')}
          </Button>
          <Box id={id}>
            {open && (
              <Typography
                component="div"
                variant="body2"
                sx={{ p: 2, bgcolor: 'background.default', whiteSpace: 'pre-line' }}
              >
                {body}
              </Typography>
            )}
          </Box>
        </>
      )}
    </Box>
  );
}
