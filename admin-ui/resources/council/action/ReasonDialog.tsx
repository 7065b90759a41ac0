import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AskDialog } from '../../../layout/AskDialog.tsx';
import { faultBeside, faultsIn } from '../../../providers/faults.ts';
import { useDraft } from '../../../providers/use-draft.ts';
import type { CouncilAct } from './use-council-act.ts';

interface Props<Asked> {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly danger?: boolean;
  /** What is asked for: why, or what is said. */
  readonly field?: 'reason' | 'text';
  readonly optional?: boolean;
  /** Where what is typed is kept until it is sent. */
  readonly draft: string;
  readonly act: CouncilAct<Asked>;
  readonly build: (words: string) => Asked;
  readonly close: () => void;
}

/** An act that brings words, and nothing else. */
export function ReasonDialog<Asked>(props: Props<Asked>) {
  const { title, lead, danger = false, field = 'reason', optional = false, draft, act, build, close } = props;
  const translate = useTranslate();
  const { values, change, drop } = useDraft(draft, { words: '' });
  const [tried, setTried] = useState(false);
  const words = values.words.trim();
  const isMissing = !optional && !words;
  const send = async (): Promise<void> => {
    setTried(true);
    if (isMissing || !(await act.send(build(words), title))) return;
    drop();
    close();
  };
  const fault = faultsIn(act.error)[field] ?? (tried && isMissing ? translate('app.action.required') : undefined);
  const label = translate(`app.council.session.${field}`);
  return (
    <AskDialog
      title={title}
      lead={lead}
      confirm={translate('app.action.send')}
      danger={danger}
      busy={act.busy}
      error={faultBeside([field], act.error)}
      send={() => void send()}
      close={() => {
        act.forget();
        close();
      }}
    >
      <TextField
        autoFocus
        required={!optional}
        multiline
        minRows={3}
        maxRows={12}
        label={optional ? `${label} (${translate('app.action.optional')})` : label}
        value={values.words}
        onChange={({ target }) => change({ words: target.value })}
        error={fault !== undefined}
        helperText={fault}
      />
    </AskDialog>
  );
}
