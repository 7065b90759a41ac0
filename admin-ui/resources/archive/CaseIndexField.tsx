import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { readCaseIndex } from '../../providers/archive-calls.ts';
import { useConnection } from '../../providers/connection.tsx';

interface Props {
  readonly value: string;
  /** What no choice means, where that is allowed. */
  readonly all?: string;
  readonly fault: string | undefined;
  readonly change: (caseIndex: string) => void;
}

export function CaseIndexField({ value, all, fault, change }: Props) {
  const translate = useTranslate();
  const { api } = useConnection();
  const { data = [] } = useQuery({ queryKey: ['archive', 'case-index'], queryFn: () => readCaseIndex(api) });
  const titles = new Map<string, string[]>();
  for (const { caseIndex, title } of data) titles.set(caseIndex, [...(titles.get(caseIndex) ?? []), title]);
  return (
    <TextField
      select
      required={all === undefined}
      label={translate('app.archive.act.caseIndex')}
      value={value}
      onChange={({ target }) => change(target.value)}
      error={fault !== undefined}
      helperText={fault}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{all ?? ''}</option>
      {[...titles].map(([index, names]) => (
        <option key={index} value={index}>
          {index} · {names.join(', ')}
        </option>
      ))}
    </TextField>
  );
}
