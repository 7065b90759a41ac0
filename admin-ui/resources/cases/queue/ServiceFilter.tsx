import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';
import type { ServiceRow } from '../../../../workflows/contract/http.ts';

interface ServiceFilterProps {
  readonly value: string | undefined;
  readonly change: (service: string) => void;
}

export function ServiceFilter({ value, change }: ServiceFilterProps) {
  const translate = useTranslate();
  const { data: services = [] } = useGetList<ServiceRow>('services', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'title', order: 'ASC' },
  });
  return (
    <TextField
      select
      margin="none"
      label={translate('resources.cases.fields.service')}
      value={services.some(({ key }) => key === value) ? value : ''}
      onChange={({ target }) => change(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 200, flex: '1 1 200px', maxWidth: { sm: 360 } }}
    >
      <MenuItem value="">{translate('app.queue.allServices')}</MenuItem>
      {services.map(({ key, title }) => (
        <MenuItem key={key} value={key} sx={{ whiteSpace: 'normal' }}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}
