import Dialog, { type DialogProps } from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly width?: DialogProps['maxWidth'];
  /** Nothing closes it while what it asked for is under way. */
  readonly busy?: boolean;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** Over the page; on a phone it takes the whole screen. */
export function TitledDialog({ title, width = 'sm', busy = false, close, children }: Props) {
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const id = useId();
  return (
    <Dialog open onClose={() => !busy && close()} fullWidth maxWidth={width} fullScreen={small} aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      {children}
    </Dialog>
  );
}
