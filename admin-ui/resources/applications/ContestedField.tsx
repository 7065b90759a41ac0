import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useController } from 'react-hook-form';
import { Panel } from '../../layout/Panel.tsx';
import { TargetField } from '../cases/action/TargetField.tsx';

/** The case that a complaint objects to, where it objects to one. */
export function ContestedField() {
  const translate = useTranslate();
  const { field, fieldState } = useController({ name: 'objectsTo', defaultValue: '' });
  return (
    <Panel title={translate('app.apply.contested')}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate('app.apply.contestedHint')}
      </Typography>
      <TargetField
        name={field.name}
        label={`${translate('app.queue.number')} (${translate('app.action.optional')})`}
        value={field.value ?? ''}
        change={field.onChange}
        fault={fieldState.error?.message}
        required={false}
        autoFocus={false}
      />
    </Panel>
  );
}
