import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { type Relation, relations } from '../../../../workflows/domain/case-command.ts';

interface Props {
  readonly value: Relation;
  readonly change: (relation: Relation) => void;
}

/** What the other case is to this one. */
export function RelationField({ value, change }: Props) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate('app.action.relation')}
      value={value}
      onChange={({ target }) => change(target.value as Relation)}
    >
      {relations.map((relation) => (
        <MenuItem key={relation} value={relation}>
          {translate(`kernel.relation.${relation}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
