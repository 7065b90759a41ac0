import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { useCreatePath, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { TitledDialog } from '../../layout/TitledDialog.tsx';
import type { ProblemError } from '../../providers/problem-error.ts';
import { OpenCase } from './OpenCase.tsx';
import { useCaseByNumber } from './use-case-by-number.ts';
import { again } from './wish.ts';

interface Props {
  readonly problem: ProblemError;
  /** The id of the form that another one is filed with. */
  readonly form: string;
  readonly close: () => void;
}

/** The same applicant has one open: it is looked at, or another one is filed. What is typed is kept either way. */
export function OpenAlreadyDialog({ problem, form, close }: Props) {
  const translate = useTranslate();
  const path = useCreatePath();
  const { open } = problem.body;
  const { found, isLoading } = useCaseByNumber(open?.number);
  // The button that sent the form was disabled meanwhile, and has lost the focus that a dialog gives back.
  useEffect(() => () => document.getElementById(form)?.querySelector<HTMLElement>('[type="submit"]')?.focus(), [form]);
  return (
    <TitledDialog title={translate('app.apply.openAlready.title')} close={close}>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{problem.message}</Typography>
        {open && <OpenCase open={open} found={found} />}
        {found && (
          <Typography variant="body2" color="textSecondary">
            {translate('app.apply.openAlready.kept')}
          </Typography>
        )}
      </DialogContent>
      <DialogActions sx={{ p: 2, flexWrap: 'wrap', gap: 1, '& > :not(style) ~ :not(style)': { ml: 0 } }}>
        <Button onClick={close}>{translate('app.action.back')}</Button>
        <Button type="submit" form={form} name={again} variant="outlined">
          {translate('app.apply.openAlready.again')}
        </Button>
        {(found || isLoading) && (
          <Button
            variant="contained"
            component={Link}
            to={found ? path({ resource: 'cases', type: 'show', id: found.id }) : ''}
            disabled={!found}
            loading={isLoading}
          >
            {translate('app.receipt.open')}
          </Button>
        )}
      </DialogActions>
    </TitledDialog>
  );
}
